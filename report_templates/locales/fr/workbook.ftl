# Le classeur : noms des feuilles (31 caractères au plus) et notes au-dessus des tableaux.

sheet-summary = Synthèse
sheet-ties = Rapprochements
sheet-trial-balance = Balance générale
sheet-checks = Contrôles préalables
sheet-differences = Écarts des auxiliaires
sheet-journals = Écritures proposées
sheet-findings = Constats
sheet-inputs = Fichiers sources
sheet-totals = Totaux des extractions
sheet-controls = Ce que disent les fichiers
sheet-rejects = Lignes rejetées

workbook-currencies = Les montants sont dans la devise de chaque société : { $currencies }.
workbook-sign = Débit positif, crédit négatif.
workbook-capped = Les { $shown } premières lignes sur { $rows } ; toutes figurent dans { $place }.
workbook-digits = { $count ->
    [one] Un montant compte plus de chiffres qu’un tableur n’en garde exactement ; il figure en texte et dans aucun total.
   *[other] { $count } montants comptent plus de chiffres qu’un tableur n’en garde exactement ; ils figurent en texte et dans aucun total.
}
workbook-whole-close = Ensemble de la clôture

mark-tied = Rapproché
mark-explained = Justifié
mark-open = Ouvert
mark-pass = Conforme
mark-warn = À examiner
mark-block = Bloquant
mark-none = Rien à contrôler
mark-balances = Sans objet : balances générales

col-entries = Écritures
col-first-date = Première date
col-last-date = Dernière date
col-ties = Rapprochements
col-ties-open = Rapprochements ouverts
col-block = Constats bloquants
col-warn = Avertissements
col-info = Pour information
col-result = Résultat cumulé de l’exercice
