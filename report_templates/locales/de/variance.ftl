# Abweichungsanalyse: was sich bewegte, und warum.

step-variance = Abweichungsanalyse
room-variance = Abweichungsanalyse
sheet-variance = Abweichungsanalyse
sheet-variance-drivers = Abweichungsursachen
col-comparison = Verglichen mit
col-compared-with = Vergleichszahl
col-explanation = Erläuterung
col-explained-by = Erläutert von
col-driver = Ursache
comparison-prior-period = Vorperiode
comparison-prior-year = Vorjahr
comparison-budget = Budget
driver-document = Belege
driver-party = Partner
driver-dimension = Dimensionen
variance-subline = { $company } · { $date } · { $unit } · über { $amount } und { $percent }
variance-message =
    { $open ->
        [0] { $count ->
            [0] Nichts bewegte sich über die Schwellen.
           *[other] Alles, was die Schwellen überschreitet, ist erläutert ({ $count }).
        }
        [one] Eine von { $count } Abweichungen über den Schwellen ist nicht erläutert.
       *[other] { $open } von { $count } Abweichungen über den Schwellen sind nicht erläutert.
    }
variance-note = Wie gelesen: Erträge positiv, Aufwendungen negativ. Ursachen mit Soll positiv: die größten Belege, Partner und Dimensionen gegenüber der Vergleichszeit.
variance-unexplained = nicht erläutert
finding-variance-prior-period = { $detail } ({ $subject }) beträgt { $actual } { $currency } gegenüber { $expected } in der Vorperiode: { $amount } { $currency } ohne Grund.
    .remedy = Schreiben Sie den Grund in explanations: statement, code, text, by. variance.drivers zeigt, was dahintersteht.
finding-variance-prior-year = { $detail } ({ $subject }) beträgt { $actual } { $currency } gegenüber { $expected } ein Jahr zuvor: { $amount } { $currency } ohne Grund.
    .remedy = Schreiben Sie den Grund in explanations: statement, code, text, by. variance.drivers zeigt, was dahintersteht.
finding-variance-budget = { $detail } ({ $subject }) beträgt { $actual } { $currency } gegenüber { $expected } im Budget: { $amount } { $currency } ohne Grund.
    .remedy = Schreiben Sie den Grund in explanations: statement, code, text, by. variance.drivers zeigt, was dahintersteht.
finding-budget-account = Das Budget nennt Konto { $actual }, das nicht im Kontenplan steht; die Zeile zählt nicht.
    .remedy = Das Konto im Budget berichtigen oder in accounts.csv aufnehmen.
finding-explanation-unknown = Eine Erläuterung gilt { $actual } in { $expected }, das weder eine Zeile dieser Aufstellung noch ein Konto des Kontenplans ist; sie erläutert nichts.
    .remedy = Schreiben Sie die Aufstellung und den Code einer Zeile oder trial_balance und ein Konto; statements.lines zeigt die Codes.
finding-budget-month = Das Budget des Kontos { $detail } nennt den Monat { $actual }, der nicht lesbar ist; die Zeile zählt nicht.
    .remedy = Schreiben Sie den Monat als Jahr und Monat: 2026-09.
