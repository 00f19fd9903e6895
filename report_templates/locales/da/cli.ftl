# Hvad kommandolinjen siger, når en kørsel er færdig, og de trin den nævner undervejs.

step-load = Indlæsning af udtræk
step-readiness = Forhåndskontrol
step-ledger = Saldobalance
step-statements = Regnskabsopgørelser
step-findings = Bemærkninger
step-workbook = Projektmappe
step-pack = Afslutningsmappe

cli-company = Virksomhed
cli-ties = Afstemninger
cli-ties-held = { $held } af { $ties }
cli-blocking = Blokerer
cli-warnings = Advarsler
cli-result = Resultat

cli-draft =
    { $count ->
        [one] UDKAST: én bemærkning blokerer afslutningen.
       *[other] UDKAST: { $count } bemærkninger blokerer afslutningen.
    }
cli-proposed = FORESLÅET: intet blokerer; importér journals.csv i finans, lav et nyt udtræk, og kør afslutningen igen.
cli-final = ENDELIG: intet blokerer, og intet mangler at blive bogført.
cli-check-passed = Intet blokerer afslutningen.
cli-check-blocked =
    { $count ->
        [one] Én bemærkning blokerer afslutningen:
       *[other] { $count } bemærkninger blokerer afslutningen:
    }
cli-more-findings =
    { $count ->
        [one] Endnu én står i findings.csv.
       *[other] Yderligere { $count } står i findings.csv.
    }
cli-demo =
    { $count ->
        [0] Eksempelkoncernen er afsluttet.
        [one] Eksempelkoncernen er afsluttet. Én bemærkning blokerer den, som tilsigtet.
       *[other] Eksempelkoncernen er afsluttet. { $count } bemærkninger blokerer den, som tilsigtet.
    }
cli-interrupted = Afbrudt. Den forrige kørsel er uændret.
