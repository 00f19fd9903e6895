# What `tieout diff` prints of two runs.

diff-runs =
    Avant : { $before }
    Après : { $after }
diff-nothing = Rien n’a changé.
diff-settings = Paramètres qui diffèrent : { $count }
diff-inputs = Fichiers qui diffèrent : { $count }
diff-state = Décisions qui diffèrent : { $count }
diff-findings = Constats qui diffèrent : { $count }
diff-journals = Écritures proposées qui diffèrent : { $count }
diff-statements = Lignes d’états financiers qui diffèrent : { $count }
diff-more = et { $count } de plus ; --csv les donne toutes
diff-col-what = Quoi
diff-col-company = Société
diff-col-subject = Objet
diff-col-before = Avant
diff-col-after = Après
diff-col-change = Écart
diff-new = nouveau
diff-gone = disparu
diff-changed = changé
