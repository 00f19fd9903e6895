# Ce que le grand livre n’a pas du coût des stocks : le journal, les traitements à lancer, ce qui ne peut être validé.

inventory-journal-none = Tous les coûts de stock sont au grand livre.
inventory-journal-open =
    { $count ->
        [one] Un coût de stock n’est pas encore au grand livre ; il change le stock de { $amount }.
       *[other] { $count } coûts de stock ne sont pas encore au grand livre ; ils changent le stock de { $amount }.
    }
inventory-journal-skipped =
    { $count ->
        [one] Un coût ne peut être validé.
       *[other] { $count } coûts ne peuvent être validés.
    }
inventory-journal-legend = Le débit est positif. Ce qui est à lancer dans l’ERP figure dans le solde ajusté et n’est pas exporté.
inventory-runs = À lancer, avec l’effet par compte
inventory-skips = Non validé, par motif
inventory-skipped = Les plus importants
stock-run-adjust-cost = Lancer l’ajustement des coûts de l’ERP : { $count }
stock-run-post-inventory-cost = Lancer la validation des coûts de stock dans l’ERP : { $count }
stock-run-import-journal = Importer les écritures proposées : { $count }
stock-run-costs =
    { $count ->
        [one] un coût
       *[other] { $count } coûts
    }
run-adjust-cost = Ajustement des coûts de l’ERP
run-post-inventory-cost = Validation des coûts de stock dans l’ERP
run-import-journal = Import des écritures proposées
skipped-missing-setup = aucun compte indiqué
skipped-setup-blocked = paramétrage bloqué
skipped-unknown-account = compte absent du plan
skipped-account-blocked = compte suspendu
skipped-no-rule = aucune règle pour ce type de coût
skipped-no-item-entry = écriture article manquante
skipped-date-closed = date non ouverte
skipped-expected-off = coût prévu non validé
skipped-value-zero = article tenu sans valeur
skipped-missing-rate = cours de change manquant
reason-missing-setup = aucun compte n’est indiqué
reason-setup-blocked = la ligne est bloquée
reason-unknown-account = son compte n’est pas dans le plan
reason-account-blocked = son compte est suspendu
col-role = Fonction
col-run = Traitement
col-posted = { status-posted }
col-skipped = Pourquoi non validé
col-costs = Coûts du traitement
col-entry-type = Nature du mouvement
sheet-inventory-runs = Journal des stocks
sheet-inventory-skipped = Coûts non validés

finding-missing-setup =
    { $count ->
        [one] Un coût de { $amount } { $currency } n’est pas validé : { $expected }, { $subject } : { $detail }.
       *[other] { $count } coûts de { $amount } { $currency } au total ne sont pas validés : { $expected }, { $subject } : { $detail }.
    }
    .remedy = Indiquez dans { $expected } un compte qui accepte des écritures, puis clôturez de nouveau. D’ici là, aucun des deux côtés de ces coûts n’est validé.
finding-no-posting-setup =
    { $count ->
        [one] Un coût de stock de { $amount } { $currency } n’est pas validé : l’extraction n’a pas de paramétrage de validation.
       *[other] { $count } coûts de stock de { $amount } { $currency } au total ne sont pas validés : l’extraction n’a pas de paramétrage de validation.
    }
    .remedy = Exportez inventory_posting_setup et general_posting_setup, ou écrivez-les à la main ; sans eux le stock est évalué, mais pas validé.
finding-cost-without-rule =
    { $count ->
        [one] Un coût de { $amount } { $currency } est d’un type qu’aucune règle ne valide : { $subject }.
       *[other] { $count } coûts de { $amount } { $currency } au total sont d’un type qu’aucune règle ne valide : { $subject }.
    }
    .remedy = Comparez entry_type, value_type et variance_type avec l’ERP : un code a été mal traduit, ou une ligne est abîmée.
finding-cost-date-closed =
    { $count ->
        [one] Un coût de { $subject } de { $amount } { $currency } n’est pas au grand livre, et sa date n’est pas ouverte (à partir du { $expected }).
       *[other] { $count } coûts de { $subject } de { $amount } { $currency } au total ne sont pas au grand livre, et leurs dates ne sont pas ouvertes (à partir du { $expected }).
    }
    .remedy = Ouvrez le mois à la validation des coûts de stock (allow_posting_from), ou laissez l’écart à justifier ; un coût n’est jamais déplacé à une autre date.
finding-expected-cost-not-posted =
    { $count ->
        [one] Une réception ou expédition de { $amount } { $currency } n’est pas facturée ; le coût prévu n’est pas validé.
       *[other] Des réceptions et expéditions de { $amount } { $currency } en { $count } lignes ne sont pas facturées ; le coût prévu n’est pas validé.
    }
    .remedy = Rien d’anormal : mentionnez ce qui est reçu ou expédié sans facture, ou provisionnez-le à la main.
finding-value-zero-cost = L’article { $subject } est tenu sans valeur, mais a { $count } lignes de coût de { $amount } { $currency } au total, qui ne sont pas validées.
    .remedy = Vérifiez si l’article doit avoir une valeur (inventory_value_zero), ou corrigez le coût dans l’ERP.
finding-setup-listed-twice = { $detail } : { $subject } figure plusieurs fois avec des comptes différents ; la première ligne compte.
    .remedy = Exportez chaque clé du paramétrage de validation une seule fois.
finding-posted-not-stated = Les écritures valeur ne disent pas ce qui de leur coût est validé (cost_posted_to_gl) : les { $count } comptent comme non validées.
    .remedy = Exportez cost_posted_to_gl et cost_expected_posted_to_gl avec les écritures valeur ; sans eux, des coûts que le grand livre a déjà peuvent être proposés.
