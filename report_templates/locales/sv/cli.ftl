# Vad kommandoraden säger när en körning är klar, och stegen den nämner på vägen.

step-load = Inläsning av utdragen
step-readiness = Förkontroller
step-ledger = Råbalans
step-statements = Finansiella rapporter
step-findings = Iakttagelser
step-workbook = Arbetsbok
step-pack = Bokslutspaket

cli-company = Företag
cli-ties = Avstämningar
cli-ties-held = { $held } av { $ties }
cli-blocking = Hindrar
cli-warnings = Varningar
cli-result = Resultat

cli-draft =
    { $count ->
        [one] UTKAST: en iakttagelse hindrar bokslutet.
       *[other] UTKAST: { $count } iakttagelser hindrar bokslutet.
    }
cli-proposed = FÖRESLAGET: inget hindrar bokslutet; importera journals.csv i bokföringen, exportera på nytt och kör bokslutet igen.
cli-final = SLUTLIGT: inget hindrar bokslutet och inget återstår att bokföra.
cli-check-passed = Inget hindrar bokslutet.
cli-check-blocked =
    { $count ->
        [one] En iakttagelse hindrar bokslutet:
       *[other] { $count } iakttagelser hindrar bokslutet:
    }
cli-more-findings =
    { $count ->
        [one] Ytterligare en finns i findings.csv.
       *[other] Ytterligare { $count } finns i findings.csv.
    }
cli-demo =
    { $count ->
        [0] Bokslutet för exempelkoncernen är klart.
        [one] Bokslutet för exempelkoncernen är klart. En iakttagelse hindrar det, som avsett.
       *[other] Bokslutet för exempelkoncernen är klart. { $count } iakttagelser hindrar det, som avsett.
    }
cli-interrupted = Avbruten. Den förra körningen är oförändrad.
