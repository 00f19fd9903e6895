# Ce que les fichiers disent d’eux-mêmes, et comment ils ont été lus.

said-title = Ce que les fichiers disent d’eux-mêmes
said-broken = Comptes qui ne suivent pas de l’à-nouveau et des écritures
said-day = Arrêté au
said-yes = oui
said-no = non
said-nothing-stated = n’indique rien
sheet-roll-forward = Enchaînement des soldes
col-day = Jour
col-dims = Axes analytiques

control-number-of-entries = nombre d’écritures
control-lines-count = nombre de lignes
control-total-debit = total débit
control-total-credit = total crédit
control-checksum = somme de contrôle
control-result = résultat par le bilan et par les comptes de gestion
control-party-openings = à-nouveaux des tiers et de leurs comptes :
control-accounts-roll-forward = comptes dont les soldes s’enchaînent
control-openings-balance = à-nouveaux, débit et crédit
control-closings-balance = soldes de clôture, débit et crédit

finding-roll-forward = { $source_file } : { $count ->
        [one] { $count } compte sur { $expected } ne passe
       *[other] { $count } comptes sur { $expected } ne passent
    } pas de l’à-nouveau et des écritures au solde que le fichier indique : { $detail } ; { $amount } { $currency } en tout.
    .remedy = Demandez au logiciel qui a écrit le fichier, ou au comptable, lequel est juste. Ici, ce sont les écritures qui comptent ; la liste figure dans ce que les fichiers disent d’eux-mêmes.
finding-fiscal-year-differs = { $detail ->
        [impossible] { $source_file } indique l’exercice { $actual }, plus long qu’un exercice ne peut l’être.
       *[other] { $source_file } indique l’exercice { $actual }, ce qui ne va pas avec { $expected }.
    }
    .remedy = Corrigez [[company.fiscal_year]] ou fiscal_year_start dans close.toml, ou retirez le fichier qui n’est pas de cette société.
finding-currency-differs = { $source_file } est tenu en { $actual } ; selon close.toml, { $company } tient ses comptes en { $expected }.
    .remedy = Corrigez currency de la société dans close.toml, ou l’extraction. D’ici là, tous les montants portent la mauvaise devise.

detected-delimiter = { $value ->
        [comma] cellules séparées par des virgules
        [semicolon] cellules séparées par des points-virgules
        [tab] cellules séparées par des tabulations
       *[pipe] cellules séparées par des barres verticales
    }
detected-dates = dates { $value }
detected-decimals = signe décimal { $value }
detected-not-read = colonnes non lues : { $value }
detected-type = type { $value }
detected-vouchers = { $vouchers } pièces, { $rows } lignes
detected-quotations = une colonne par devise, { $days } jours
detected-signed = signé
letters-year = AAAA
letters-year-short = AA
letters-month = MM
letters-day = JJ
