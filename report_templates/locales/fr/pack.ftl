# The sentences of the close pack. Whole phrases; amounts and dates come in as text, counts as numbers.

# Periods and units
period-closing = { $month }, écritures de clôture comprises
period-quarter =
    { $quarter ->
        [1] 1er trimestre { $year }
       *[other] { $quarter }e trimestre { $year }
    }
period-year = exercice { $year }
period-span = { $start } au { $end }
span-months = { $start } à { $end }
dates-span = { $start } au { $end }
unit-thousands = milliers { $currency }
unit-millions = millions { $currency }
currency-and-reporting = { $currency }, déclare en { $reporting }
not-meaningful = n.s.

# Cover and furniture
pack-title = { $kind } : { $name }, { $period }
cover-companies =
    { $count ->
        [one] Une société en { $currencies }
       *[other] { $count } sociétés en { $currencies }, non consolidées
    }
cover-period-of-year = période { $number } de l’exercice { $year }
cover-draft = PROJET
cover-proposed = PROPOSÉ
cover-final = DÉFINITIF
cover-draft-sentence =
    { $blocks ->
        [one] Un constat bloque cette clôture. Les chiffres peuvent encore changer ; ne pas diffuser hors de la direction financière.
       *[other] { $blocks } constats bloquent cette clôture. Les chiffres peuvent encore changer ; ne pas diffuser hors de la direction financière.
    }
cover-proposed-sentence =
    { $vouchers ->
        [one] Rien ne bloque cette clôture. Une pièce proposée reste à importer ; les chiffres en tiennent compte.
       *[other] Rien ne bloque cette clôture. { $vouchers } pièces proposées restent à importer ; les chiffres en tiennent compte.
    }
cover-final-sentence = Rien ne bloque cette clôture et aucune proposition ne reste à importer.
cover-findings = { $blocks } { $blocks ->
        [one] bloquant
       *[other] bloquants
    }, { $warns } { $warns ->
        [one] avertissement
       *[other] avertissements
    }, { $infos } pour information
cover-page = page
cover-made =
    { $files ->
        [one] Établi par Tieout à partir d’un fichier source
       *[other] Établi par Tieout à partir de { $files } fichiers sources
    } · exécution { $run }
cover-attached = Joints à ce fichier : { $files }
attached-findings = Tous les constats de la clôture, un par ligne
attached-workbook = Les chiffres de la clôture sous forme de classeur
watermark = PROJET
footer-pack = Dossier de clôture · { $period }
footer-draft =
    { $blocks ->
        [one] PROJET · un constat bloquant
       *[other] PROJET · { $blocks } constats bloquants
    }
footer-run = exécution { $run }
footer-page = page { $page } sur { $pages }

# Sign-off
sign-unsigned = Non signé à ce jour. La signature vaut pour l’exécution désignée ci-dessous et pour elle seule.
sign-four-eyes-note = Préparateur, réviseur et approbateur sont des personnes différentes.
sign-what = Objet de la signature
sign-run = Exécution, SHA-256

# State of the close
state-ties = Rapprochements
state-checks = Contrôles
state-journals = Écritures
state-inputs = Fichiers
ties-state =
    { $count ->
        [0] aucun effectué
       *[other] { $open ->
            [0] les { $count } sont justifiés
            [one] { $held } sur { $count } justifiés, un ouvert
           *[other] { $held } sur { $count } justifiés, { $open } ouverts
        }
    }
checks-state = { $passed } sur { $count } conformes
journals-state =
    { $vouchers ->
        [0] aucune proposition
        [one] une pièce proposée, { $lines } lignes
       *[other] { $vouchers } pièces proposées, { $lines } lignes
    }
journals-state-none = aucune proposition
inputs-state =
    { $files ->
        [one] un fichier, { $rows } lignes
       *[other] { $files } fichiers, { $rows } lignes
    }
trial-balance-state =
    { $companies ->
        [one] équilibrée
       *[other] équilibrée dans chaque société
    }
trial-balance-state-open = non équilibrée : { $companies }
trial-balance-state-none = non contrôlée

# Summary
summary-subline = { $name } · { $period } · { $unit } · comparé à l’année précédente
summary-subline-alone = { $name } · { $period } · { $unit }
summary-group-subline = { $name } · { $period } · chaque société dans sa devise
summary-group =
    { $blocks ->
        [0] Rien ne bloque la clôture des { $companies } sociétés.
        [one] Un constat bloque la clôture des { $companies } sociétés.
       *[other] La clôture des { $companies } sociétés est bloquée par { $blocks } constats.
    }
summary-profit-more = Pour { $period }, le bénéfice progresse de { $change } et atteint { $result }.
summary-profit-less = Pour { $period }, le bénéfice recule de { $change } et s’établit à { $result }.
summary-profit-same = Pour { $period }, le bénéfice est de { $result }, comme un an plus tôt.
summary-profit-alone = Pour { $period }, le bénéfice est de { $result }.
summary-profit-turned = Pour { $period }, le bénéfice est de { $result }, après une perte un an plus tôt.
summary-loss-more = Pour { $period }, la perte s’accroît de { $change } et atteint { $result }.
summary-loss-less = Pour { $period }, la perte se réduit de { $change } et s’établit à { $result }.
summary-loss-same = Pour { $period }, la perte est de { $result }, comme un an plus tôt.
summary-loss-alone = Pour { $period }, la perte est de { $result }.
summary-loss-turned = Pour { $period }, la perte est de { $result }, après un bénéfice un an plus tôt.
summary-result-nil = Pour { $period }, le résultat est nul.
summary-blocks =
    { $blocks ->
        [0] Rien ne bloque la clôture.
        [one] Un constat bloque la clôture.
       *[other] La clôture est bloquée par { $blocks } constats.
    }
summary-blocking = Bloquants
summary-companies-note = Montants en unités de la devise de chaque société. Entre parenthèses : perte ou découvert.
figure-result-month = Résultat de la période
figure-result-to-date = Résultat cumulé
figure-cash = Trésorerie
figure-equity = Capitaux propres
figure-total-assets = Total de l’actif
figure-from = contre { $prior }
bridge-result = Résultat { $year }
bridge-compared = { $line } : l’effet le plus fort, { $change }
bridge-compared-caption = Résultat par cause, { $span } { $year } contre { $prior }, { $unit }
bridge-alone = { $line } : le poids le plus fort, { $change }
bridge-alone-caption = Résultat par ligne, { $span } { $year }, { $unit }
cash-rose = Trésorerie en hausse de { $change } ({ $month })
cash-fell = Trésorerie en baisse de { $change } ({ $month })
cash-same = Trésorerie inchangée ({ $month })
cash-caption = Trésorerie en fin de mois, { $count } derniers mois, { $unit }
rooms-caption = Constats par étape
matters-title = À décider
matters-matter = Sujet

# Ties
ties-title = Rapprochements en bref
ties-subline = Les deux montants de chaque rapprochement, leur écart et ce qui en est justifié
ties-message =
    { $open ->
        [0] Les { $count } rapprochements sont justifiés ; aucun écart ne reste inexpliqué.
        [one] { $held } rapprochements sur { $count } sont justifiés ; un reste ouvert.
       *[other] { $held } rapprochements sur { $count } sont justifiés ; { $open } restent ouverts.
    }
ties-chart =
    { $open ->
        [0] Les { $count } rapprochements sont justifiés
        [one] Un rapprochement sur { $count } est ouvert
       *[other] { $open } rapprochements sur { $count } sont ouverts
    }
ties-chart-caption = Rapprochements par société
legend-tie-open = ouvert
legend-tie-explained = justifié
legend-tie-tied = égal
ties-held = { $held } sur { $count } justifiés
ties-held-short = { $held } sur { $count }
tie-ar = Clients, auxiliaire et comptabilité
tie-ap = Fournisseurs, auxiliaire et comptabilité
tie-bank = Banque, auxiliaire et comptabilité
tie-fa = Immobilisations, auxiliaire et comptabilité
tie-tax = Impôts, auxiliaire et comptabilité
tie-inventory = Stocks, auxiliaire et comptabilité
tie-trial-balance = Balance générale, débit et crédit
tie-trial-balance-reporting = Balance en devise de déclaration
tie-balance-sheet = Bilan, actif et passif
tie-result = Résultat, compte de résultat et bilan
tie-coverage = États financiers et balance générale
tie-control-totals = Totaux de contrôle des fichiers

# Statements and ledger
statement-subline = { $company } · { $unit } · non audité
statement-note-parentheses = Entre parenthèses : montants négatifs. Les montants sont arrondis ; les totaux sont calculés sur les montants exacts et peuvent différer d’une unité.
statement-note-minus = Les montants sont arrondis ; les totaux sont calculés sur les montants exacts et peuvent différer d’une unité.
statement-note-ties = Rapprochements : { $ties }.
section-subline = { $company } · { $date } · { $unit }
trial-balance-zero = { $count } comptes ; le débit de la période, { $debit }, égale le crédit, { $credit }, et les soldes ajustés se compensent.
trial-balance-not-zero = { $count } comptes ; débit de la période { $debit }, crédit { $credit } ; les soldes ajustés ne se compensent pas.
trial-balance-note = Débit sans signe, crédit entre parenthèses. Avant ajustement : l’extraction ; ajustement : ce que propose cette clôture.
class-asset = Actif
    .total = Total de l’actif
class-liability = Dettes
    .total = Total des dettes
class-equity = Capitaux propres
    .total = Total des capitaux propres
class-revenue = Produits
    .total = Total des produits
class-expense = Charges
    .total = Total des charges
class-statistical = Comptes statistiques
    .total = Total des comptes statistiques
class-unknown = Comptes sans type
    .total = Total des comptes sans type
journals-message =
    { $vouchers ->
        [0] Aucune écriture n’est proposée pour cette période.
        [one] Une pièce de { $lines } lignes est proposée.
       *[other] { $vouchers } pièces, soit { $lines } lignes, sont proposées.
    }
listing-rest =
    { $count ->
        [one] Un autre compte, dans { $file }
       *[other] { $count } autres comptes, dans { $file }
    }
listing-more =
    { $count ->
        [one] Une autre ligne figure dans { $file }.
       *[other] { $count } autres lignes figurent dans { $file }.
    }
listing-more-table =
    { $count ->
        [one] Une autre ligne figure dans la table { $table } de la clôture.
       *[other] { $count } autres lignes figurent dans la table { $table } de la clôture.
    }

# Readiness
readiness-checks = Contrôles
readiness-ties = Auxiliaires et comptabilité générale
readiness-documents = Documents à l’origine des écarts
readiness-behind = Constats correspondants
checks-message =
    { $blocks ->
        [0] { $warns ->
            [0] Les { $passed } contrôles sont conformes.
            [one] { $passed } contrôles conformes, un avertissement, aucun blocage.
           *[other] { $passed } contrôles conformes, { $warns } avertissements, aucun blocage.
        }
        [one] { $passed } contrôles conformes, { $warns } { $warns ->
            [one] avertissement
           *[other] avertissements
        }, un bloque la clôture.
       *[other] { $passed } contrôles conformes, { $warns } { $warns ->
            [one] avertissement
           *[other] avertissements
        }, { $blocks } bloquent la clôture.
    }
state-pass = conforme
state-warn = avertissement
state-block = bloque
check-unposted-journals = Journaux non validés
check-pending-documents = Documents en attente de comptabilisation
check-unbalanced-vouchers = Pièces déséquilibrées
check-subledger-ties = Auxiliaires rapprochés des comptes collectifs
check-trial-balance = Balance générale équilibrée
check-unknown-accounts = Comptes inconnus
check-duplicate-entries = Écritures en double
check-rejected-rows = Lignes rejetées
check-control-totals = Totaux de contrôle des fichiers
check-account-reconciliations = Rapprochements de comptes
check-late-postings = Écritures tardives
check-manual-postings = Écritures manuelles sur comptes collectifs
check-number-gaps = Ruptures de numérotation
check-completeness = Exhaustivité de l’extraction

# Findings
findings-message =
    { $blocks ->
        [0] Rien ne bloque la clôture ; { $warns } { $warns ->
            [one] avertissement
           *[other] avertissements
        } et { $infos } pour information.
        [one] Un constat bloque la clôture ; { $warns } { $warns ->
            [one] avertissement
           *[other] avertissements
        } et { $infos } pour information.
       *[other] { $blocks } constats bloquent la clôture ; { $warns } { $warns ->
            [one] avertissement
           *[other] avertissements
        } et { $infos } pour information.
    }
findings-block = Bloquants ({ $count })
findings-warn = Avertissements ({ $count })
findings-info = Pour information ({ $count })

# Appendix
inputs-message =
    { $rejected ->
        [0] { $files ->
            [one] Un fichier lu : { $rows } lignes, aucune rejetée.
           *[other] { $files } fichiers lus : { $rows } lignes, aucune rejetée.
        }
        [one] { $files ->
            [one] Un fichier lu : { $rows } lignes, dont une rejetée.
           *[other] { $files } fichiers lus : { $rows } lignes, dont une rejetée.
        }
       *[other] { $files ->
            [one] Un fichier lu : { $rows } lignes, dont { $rejected } rejetées.
           *[other] { $files } fichiers lus : { $rows } lignes, dont { $rejected } rejetées.
        }
    }
totals-title = Totaux des fichiers d’écritures
totals-entries = Écritures
totals-dates = Dates
appendix-subline = Ce qui a été lu, les totaux des fichiers et les paramètres de la clôture
appendix-checksum = L’exécution { $checksum } est l’empreinte SHA-256 de run.json sans ses durées ; les mêmes fichiers et paramètres donnent la même exécution.
settings-title = Sociétés
legend-title = Légende
legend-tied = Égal au centime ; contrôle conforme
legend-explained = Écart entièrement justifié
legend-open = Ouvert ou non justifié : bloque la clôture
legend-warn = Demande une décision, ne bloque pas
legend-none = Rien à contrôler
legend-ties = ✓ égal au centime · ≈ écart entièrement justifié · × ouvert, bloque la clôture
legend-checks = ✓ conforme · ! demande une décision, ne bloque pas · × bloque la clôture
legend-severity-block = bloquant
legend-severity-warn = avertissement
legend-severity-info = information
