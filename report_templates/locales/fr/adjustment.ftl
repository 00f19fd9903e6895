# Ajustements de fin de période, étalements et extournes : pages, constats et classeur à remplir.

adjustment-message =
    { $vouchers ->
        [0] Aucune pièce ne relève de la période
        [one] Une pièce de { $amount } relève de la période
       *[other] { $vouchers } pièces d’un total de { $amount } relèvent de la période
    } ; { $refused ->
        [0] aucune n’est refusée.
        [one] une est refusée et ne compte nulle part.
       *[other] { $refused } sont refusées et ne comptent nulle part.
    }
adjustment-accruals-message =
    { $schemes ->
        [one] Un étalement
       *[other] { $schemes } étalements
    } ; aucune pièce n’a été saisie.
adjustment-vouchers = Ajustements par pièce
adjustment-vouchers-note = Montant : le côté débit. Une pièce refusée ne compte nulle part, avec aucune de ses lignes.
adjustment-refused = Pièces refusées et ce qui les fait refuser
adjustment-accruals = Étalements
adjustment-accruals-note = Dans la devise de l’étalement. Les parts sont des différences de cumuls arrondis : leur somme est juste au centime.
adjustment-reversals = Extournes
adjustment-reversal-of = Extourne de { $voucher } { $text }
col-stage = Étape
col-lines = Lignes
col-prepared-by = Préparé par
col-approved-by = Approuvé par
col-reverse-on = Extourné le
col-fault = Anomalie
col-scheme = Étalement
col-first-day = Du
col-last-day = Au
col-spread = Répartition
col-debit-account = Compte débité
col-credit-account = Compte crédité
col-recognised = Constaté avant
col-this-period = Cette période
col-share-from = Part du
col-share-to = Part au
col-share-state = État de la part
sheet-adjustments = Ajustements
sheet-refused-adjustments = Ajustements refusés
sheet-accruals = Étalements
sheet-accrual-months = Échéancier d’étalement
sheet-reversals = Extournes
stage-first = avant le lettrage
stage-last = en dernier
spread-even = par parts égales
spread-days = au jour près
status-refused = Refusé
status-later = Période suivante
status-unseen = Avant l’extraction
status-coming = À venir
share-earlier = constatée avant
share-caught-up = rattrapée
share-due = cette période
share-later = plus tard
share-posted = comptabilisée
adjustment-fault-no-voucher = le numéro de pièce manque ({ $place })
adjustment-fault-unknown-account = le compte { $value } n’est pas au plan comptable ({ $place })
adjustment-fault-suspended-account = le compte { $value } est suspendu ({ $place })
adjustment-fault-control-account = le compte { $value } est alimenté par un auxiliaire et ne se mouvemente pas à la main ({ $place })
adjustment-fault-unknown-currency = il n’existe pas de devise { $value } ({ $place })
adjustment-fault-no-currency-amount = le montant en { $value } manque ({ $place })
adjustment-fault-amounts-differ = { $value } n’est pas le montant de la ligne alors que la devise est la même ({ $place })
adjustment-fault-signs-differ = { $value } est de signe contraire au montant de la ligne ({ $place })
adjustment-fault-too-many-decimals = { $value } a plus de décimales que sa devise ({ $place })
adjustment-fault-missing-dimension = la dimension { $value } manque ({ $place })
adjustment-fault-unknown-stage = il n’existe pas d’étape { $value }, seulement first et last ({ $place })
adjustment-fault-unreadable-row = une ligne est illisible : { $value }, { $reason } ({ $place })
adjustment-fault-several-companies = elle s’étend sur les sociétés { $value } ({ $place })
adjustment-fault-several-files = elle se trouve dans plusieurs fichiers : { $value } ({ $place })
adjustment-fault-several-dates = ses lignes portent des dates différentes, la première { $value } ({ $place })
adjustment-fault-several-stages = ses lignes nomment des étapes différentes : { $value } ({ $place })
adjustment-fault-reversed-twice = elle serait extournée deux fois : { $value } ({ $place })
adjustment-fault-reversal-too-early = elle est extournée le { $value }, pas après la fin de la période ({ $place })
adjustment-fault-reversal-too-late = elle est extournée le { $value }, au-delà de l’exercice suivant ({ $place })
adjustment-fault-same-person = { $value } l’a à la fois préparée et approuvée ({ $place })
adjustment-fault-unbalanced = elle est déséquilibrée de { $value } ({ $place })
adjustment-fault-unbalanced-currency = elle est déséquilibrée de { $value } dans sa propre devise ({ $place })
adjustment-fault-unbalanced-reporting = elle est déséquilibrée de { $value } en devise de déclaration ({ $place })
adjustment-fault-missing-rate = il manque le cours de clôture { $value } à sa date ({ $place })
adjustment-fault-date-outside-year = sa date { $value } n’est dans aucun exercice proche de la période ({ $place })
adjustment-fault-date-before-period = sa date { $value } précède la période, et elle n’est pas en comptabilité ({ $place })
adjustment-fault-more = et { $value } de plus

finding-adjustment-refused = L’ajustement { $expected } est refusé en entier : { $detail }.
    .remedy = Corrigez les lignes nommées et relancez la clôture ; d’ici là, rien de cette pièce n’est comptabilisé.
finding-accrual-refused = L’étalement { $expected } n’est pas comptabilisé : { $detail }.
    .remedy = Corrigez l’étalement dans close.toml ou le plan comptable et relancez la clôture.
finding-adjustment-not-approved =
    { $detail ->
        [preparer] L’ajustement { $expected } ne dit pas qui l’a préparé : on ne peut prouver que deux personnes l’ont vu.
       *[approver] L’ajustement { $expected } n’a pas d’approbateur.
    } { $amount } { $currency } sont proposés malgré tout.
    .remedy =
        { $detail ->
            [preparer] Remplissez prepared_by.
           *[approver] Faites-le revoir par une autre personne que le préparateur et remplissez approved_by.
        }
finding-adjustment-later =
    { $count ->
        [one] Un ajustement est daté après la période ({ $detail }, { $expected }). Il attend
       *[other] { $count } ajustements sont datés après la période, le premier { $detail } du { $expected }. Ils attendent
    } la clôture de cette date.
    .remedy = Rien à faire, sauf si une date est mal saisie.
finding-adjustment-unseen =
    { $count ->
        [one] Un ajustement est daté d’avant les écritures de l’extraction ({ $detail }, { $expected }). Il n’a été
       *[other] { $count } ajustements sont datés d’avant les écritures de l’extraction, le premier { $detail } du { $expected }. Ils n’ont été
    } ni comptabilisés ni recherchés.
    .remedy = Rien à faire s’ils sont dans les à-nouveaux ; sinon corrigez la date.
finding-reversal-missing = L’ajustement { $actual } devait être extourné le { $expected }, avant cette période, et la comptabilité n’a pas d’extourne : { $amount } { $currency } subsistent.
    .remedy = Extournez-le dans le progiciel sous le numéro proposé, ou relancez la clôture de cette période et importez son journal.

template-title = Ajustements de fin de période, { $period }
template-how = Une ligne par imputation, un numéro par pièce ; débit positif, crédit négatif. Chaque pièce doit s’annuler. Les montants sont des nombres, les dates des dates.
template-next = Enregistrez le classeur sous adjustments.xlsx à côté de close.toml et lancez { $command }.
template-vouchers = Totaux par pièce
template-accounts = Comptes
template-lists = Listes
template-out-of-balance = Reste dans la pièce
template-all = Toutes les pièces
template-debit-credit = Montant (débit +, crédit −)
template-choose = Choisissez une valeur de la liste.
template-account = Choisissez dans la liste un compte de cette société ; les comptes suspendus ou alimentés par un auxiliaire n’y sont pas.
template-date = Saisissez une date du { $first } au { $last }.
template-after = Saisissez une date après le { $last }.
template-number = Saisissez un nombre : débit positif, crédit négatif.
reason-formula_without_value = une formule dont la valeur n’a pas été enregistrée ; ouvrez le classeur dans un tableur, enregistrez-le et relancez
adjustments-none = Il n’y a aucun ajustement dans { $folder }. { $command } prépare un classeur à remplir.
adjustments-checked =
    { $vouchers ->
        [one] Une pièce
       *[other] { $vouchers } pièces
    }, { $refused ->
        [0] aucune refusée.
        [one] une refusée.
       *[other] { $refused } refusées.
    }
adjustments-template = Remplissez le classeur, enregistrez-le sous adjustments.xlsx dans { $folder }, puis contrôlez-le avec { $command }.
