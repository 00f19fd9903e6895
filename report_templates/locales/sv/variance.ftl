# Avvikelseanalys: vad som rört sig, och varför.

step-variance = Avvikelseanalys
room-variance = Avvikelseanalys
sheet-variance = Avvikelseanalys
sheet-variance-drivers = Avvikelsernas orsaker
col-comparison = Jämfört med
col-compared-with = Jämförelsetal
col-explanation = Förklaring
col-explained-by = Förklarat av
col-driver = Orsak
comparison-prior-period = föregående period
comparison-prior-year = föregående år
comparison-budget = budget
driver-document = verifikationer
driver-party = motparter
driver-dimension = dimensioner
variance-subline = { $company } · { $date } · { $unit } · över { $amount } och { $percent }
variance-message =
    { $open ->
        [0] { $count ->
            [0] Inget har rört sig över gränserna.
           *[other] Allt som rört sig över gränserna är förklarat ({ $count }).
        }
        [one] En av { $count } avvikelser över gränserna är inte förklarad.
       *[other] { $open } av { $count } avvikelser över gränserna är inte förklarade.
    }
variance-note = Som det läses: intäkter positiva, kostnader negativa. Orsakerna har debet positivt: de största verifikationerna, motparter och dimensioner mot jämförelsetiden.
variance-unexplained = inte förklarad
finding-variance-prior-period = { $detail } ({ $subject }) är { $actual } { $currency } mot { $expected } föregående period: { $amount } { $currency } utan skäl.
    .remedy = Skriv skälet i explanations: statement, code, text, by. variance.drivers visar vad som ligger bakom.
finding-variance-prior-year = { $detail } ({ $subject }) är { $actual } { $currency } mot { $expected } ett år tidigare: { $amount } { $currency } utan skäl.
    .remedy = Skriv skälet i explanations: statement, code, text, by. variance.drivers visar vad som ligger bakom.
finding-variance-budget = { $detail } ({ $subject }) är { $actual } { $currency } mot { $expected } i budgeten: { $amount } { $currency } utan skäl.
    .remedy = Skriv skälet i explanations: statement, code, text, by. variance.drivers visar vad som ligger bakom.
finding-budget-account = Budgeten anger konto { $actual }, som inte finns i kontoplanen; raden räknas inte.
    .remedy = Rätta kontot i budgeten, eller lägg till det i accounts.csv.
finding-explanation-unknown = En förklaring gäller { $actual } i { $expected }, som varken är en rad i den rapporten eller ett konto i kontoplanen; den förklarar inget.
    .remedy = Skriv rapporten och koden för en rad, eller trial_balance och ett konto; statements.lines visar koderna.
finding-budget-month = Budgeten för konto { $detail } anger månaden { $actual }, som inte kan läsas; raden räknas inte.
    .remedy = Skriv månaden som år och månad: 2026-09.
