# Revue des écarts : ce qui a bougé, et pourquoi.

step-variance = Revue des écarts
room-variance = Revue des écarts
sheet-variance = Revue des écarts
sheet-variance-drivers = Causes des écarts
col-comparison = Comparé à
col-compared-with = Chiffre comparé
col-explanation = Explication
col-explained-by = Expliqué par
col-driver = Cause
comparison-prior-period = période précédente
comparison-prior-year = année précédente
comparison-budget = budget
driver-document = pièces
driver-party = tiers
driver-dimension = axes analytiques
variance-subline = { $company } · { $date } · { $unit } · au-delà de { $amount } et { $percent }
variance-message =
    { $open ->
        [0] { $count ->
            [0] Rien n’a bougé au-delà des seuils.
           *[other] Tout ce qui dépasse les seuils est expliqué ({ $count }).
        }
        [one] Un écart sur { $count } au-delà des seuils n’est pas expliqué.
       *[other] { $open } écarts sur { $count } au-delà des seuils ne sont pas expliqués.
    }
variance-note = Comme on lit : produits positifs, charges négatives. Les causes sont en débit positif : les plus grandes pièces de la période, tiers et axes contre la période comparée.
variance-unexplained = non expliqué
finding-variance-prior-period = { $detail } ({ $subject }) est à { $actual } { $currency } contre { $expected } à la période précédente : { $amount } { $currency } sans raison donnée.
    .remedy = Notez la raison dans explanations : statement, code, text, by. variance.drivers liste ce qui est derrière.
finding-variance-prior-year = { $detail } ({ $subject }) est à { $actual } { $currency } contre { $expected } un an plus tôt : { $amount } { $currency } sans raison donnée.
    .remedy = Notez la raison dans explanations : statement, code, text, by. variance.drivers liste ce qui est derrière.
finding-variance-budget = { $detail } ({ $subject }) est à { $actual } { $currency } contre { $expected } au budget : { $amount } { $currency } sans raison donnée.
    .remedy = Notez la raison dans explanations : statement, code, text, by. variance.drivers liste ce qui est derrière.
finding-budget-account = Le budget indique le compte { $actual }, absent du plan ; la ligne ne compte pas.
    .remedy = Corrigez le compte dans le budget, ou ajoutez-le à accounts.csv.
finding-explanation-unknown = Une explication porte sur { $actual } dans { $expected }, qui n’est ni une ligne de cet état ni un compte du plan ; elle n’explique rien.
    .remedy = Écrivez l’état et le code d’une ligne, ou trial_balance et un compte ; statements.lines liste les codes.
finding-budget-month = Le budget du compte { $detail } indique le mois { $actual }, illisible ; la ligne ne compte pas.
    .remedy = Écrivez le mois comme année et mois : 2026-09.
