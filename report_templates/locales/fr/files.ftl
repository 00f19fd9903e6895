# Ce que disent les classeurs et les archives.

reason-cell_error = une cellule contient une erreur
reason-not_an_account = pas un numéro de compte
control-column-total = total d’une colonne
