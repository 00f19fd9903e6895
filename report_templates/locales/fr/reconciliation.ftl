# Rapprochements de comptes : ce qui, hors du grand livre, prouve ses soldes.

step-reconciliation = Rapprochements de comptes
room-reconciliation = Rapprochements de comptes
sheet-reconciliations = Rapprochements de comptes
sheet-external-balances = Soldes externes
col-ledger-balance = Solde ajusté
col-external = Solde externe
col-reconciling = Éléments de rapprochement
col-proof = Preuve
col-proof-rule = Prouvé par
col-reviewed-by = Revu par
col-evidence-kind = Nature de la pièce
col-stated-on = Daté du
col-stated-text = Libellé
col-external-source = Source
col-clears-on = Soldé le
col-overdue = En retard
proof-reconciled = rapproché
proof-certified = certifié par règle
proof-missing = sans solde externe
proof-difference = écart
proof-currency-difference = écart en devise
proof-stale = solde externe trop ancien
proof-refused = deux fois la même personne
proof-unknown = absent du plan
proof-open = non prouvé
proof-rule-subledger = auxiliaire concordant
proof-rule-zero = nul
proof-rule-unchanged = aucun mouvement de la période
external-bank-statement = relevé bancaire
external-asset-register = registre des immobilisations
external-tax-return = déclaration fiscale
external-loan = attestation de prêt
external-count = inventaire physique
external-other = autre pièce
evidence-external = solde externe
evidence-item = élément de rapprochement
reconciliation-subline = { $company } · { $date } · { $unit } · soldes ajustés
reconciliation-message =
    { $given ->
        [0] Aucun solde externe n’a été fourni ; { $certified } comptes sur { $count } sont certifiés par règle ({ $share }).
       *[other] { $open ->
            [0] Les { $count } comptes sont prouvés : { $reconciled } par des soldes externes, { $certified } par règle.
            [one] { $proved } comptes sur { $count } sont prouvés ({ $share }) : { $reconciled } par des soldes externes, { $certified } par règle ; un reste ouvert.
           *[other] { $proved } comptes sur { $count } sont prouvés ({ $share }) : { $reconciled } par des soldes externes, { $certified } par règle ; { $open } restent ouverts.
        }
    }
reconciliation-note = Écart = solde - (solde externe - éléments). Un élément de rapprochement est ce que le solde externe contient de plus que le grand livre. Débit sans signe.
reconciliation-people = préparé par { $prepared }, revu par { $reviewed }
reconciliation-preparer = préparé par { $prepared }, non revu
reconciliation-age =
    { $days ->
        [0] à la fin de période
        [one] un jour avant la fin de période
       *[other] { $days } jours avant la fin de période
    }
reconciliation-clears = soldé le { $date }
reconciliation-overdue = aurait dû être soldé le { $date }
finding-account-reconciliations = { $detail ->
        [unknown] Solde externe du compte { $subject } : ce compte n’est pas au plan ({ $expected } { $currency }).
        [refused] Compte { $subject }, { $actual } { $currency } : la même personne a préparé et revu son rapprochement.
        [difference] Le compte { $subject } est à { $actual } { $currency } ; le solde externe moins les éléments de rapprochement donne { $expected }. { $amount } { $currency } ne sont pas expliqués.
        [currency_difference] Le compte { $subject } concorde en monnaie de tenue mais pas dans la sienne : écart de { $amount } { $currency }.
        [stale] Compte { $subject }, { $actual } { $currency } : son solde externe est antérieur à la période et le compte a bougé depuis.
       *[missing] Le compte { $subject } est à { $actual } { $currency } et aucun solde externe ne le prouve.
    }
    .remedy = { $detail ->
        [unknown] Corrigez le numéro de compte dans external_balances, ou ajoutez le compte au plan.
        [refused] Faites-le revoir par une autre personne : quatre yeux.
        [stale] Demandez le solde à la fin de période.
        [missing] Ajoutez son solde externe (relevé, registre, déclaration, attestation, inventaire) à external_balances, ou nommez les comptes à prouver dans [readiness] reconcile.
       *[other] Trouvez les éléments entre les deux : listez-les dans reconciling_items s’ils se soldent d’eux-mêmes, proposez un ajustement si le grand livre est faux.
    }
finding-reconciling-item-overdue = L’élément { $subject } de { $amount } { $currency } aurait dû être soldé le { $expected } ; il a { $actual } jours.
    .remedy = Demandez pourquoi il ne l’est pas. S’il ne le sera jamais, ce n’est pas un décalage : comptabilisez-le.
finding-reconciliation-unreviewed = Le rapprochement du compte { $subject } a été préparé par { $detail } et revu par personne.
    .remedy = Faites-le revoir par une autre personne et nommez-la dans external_balances.
