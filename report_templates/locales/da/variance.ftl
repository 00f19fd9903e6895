# Afvigelsesanalyse: hvad der har bevæget sig, og hvorfor.

step-variance = Afvigelsesanalyse
room-variance = Afvigelsesanalyse
sheet-variance = Afvigelsesanalyse
sheet-variance-drivers = Afvigelsernes årsager
col-comparison = Sammenlignet med
col-compared-with = Sammenligningstal
col-explanation = Forklaring
col-explained-by = Forklaret af
col-driver = Årsag
comparison-prior-period = foregående periode
comparison-prior-year = foregående år
comparison-budget = budget
driver-document = bilag
driver-party = modparter
driver-dimension = dimensioner
variance-subline = { $company } · { $date } · { $unit } · over { $amount } og { $percent }
variance-message =
    { $open ->
        [0] { $count ->
            [0] Intet har bevæget sig over grænserne.
           *[other] Alt, der har bevæget sig over grænserne, er forklaret ({ $count }).
        }
        [one] En af { $count } afvigelser over grænserne er ikke forklaret.
       *[other] { $open } af { $count } afvigelser over grænserne er ikke forklaret.
    }
variance-note = Som det læses: indtægter positive, omkostninger negative. Årsagerne har debet positivt: de største bilag, modparter og dimensioner mod sammenligningstiden.
variance-unexplained = ikke forklaret
finding-variance-prior-period = { $detail } ({ $subject }) er { $actual } { $currency } mod { $expected } i foregående periode: { $amount } { $currency } uden årsag.
    .remedy = Skriv årsagen i explanations: statement, code, text, by. variance.drivers viser, hvad der ligger bag.
finding-variance-prior-year = { $detail } ({ $subject }) er { $actual } { $currency } mod { $expected } et år før: { $amount } { $currency } uden årsag.
    .remedy = Skriv årsagen i explanations: statement, code, text, by. variance.drivers viser, hvad der ligger bag.
finding-variance-budget = { $detail } ({ $subject }) er { $actual } { $currency } mod { $expected } i budgettet: { $amount } { $currency } uden årsag.
    .remedy = Skriv årsagen i explanations: statement, code, text, by. variance.drivers viser, hvad der ligger bag.
finding-budget-account = Budgettet nævner konto { $actual }, som ikke findes i kontoplanen; rækken tæller ikke.
    .remedy = Ret kontoen i budgettet, eller tilføj den i accounts.csv.
finding-explanation-unknown = En forklaring gælder { $actual } i { $expected }, som hverken er en linje i den opgørelse eller en konto i kontoplanen; den forklarer intet.
    .remedy = Skriv opgørelsen og koden for en linje, eller trial_balance og en konto; statements.lines viser koderne.
finding-budget-month = Budgettet for konto { $detail } nævner måneden { $actual }, som ikke kan læses; rækken tæller ikke.
    .remedy = Skriv måneden som år og måned: 2026-09.
