# Wat de opdrachtregel meldt wanneer een run klaar is, en de stappen die hij onderweg noemt.

step-load = Exports inlezen
step-readiness = Controles vooraf
step-ledger = Kolommenbalans
step-statements = Financiële overzichten
step-findings = Bevindingen
step-workbook = Werkmap
step-pack = Afsluitdossier

cli-company = Bedrijf
cli-ties = Aansluitingen
cli-ties-held = { $held } van { $ties }
cli-blocking = Blokkeert
cli-warnings = Waarschuwingen
cli-result = Resultaat

cli-draft =
    { $count ->
        [one] CONCEPT: één bevinding blokkeert de afsluiting.
       *[other] CONCEPT: { $count } bevindingen blokkeren de afsluiting.
    }
cli-proposed = VOORGESTELD: niets blokkeert; importeer journals.csv in het grootboek, exporteer opnieuw en sluit opnieuw af.
cli-final = DEFINITIEF: niets blokkeert en er hoeft niets meer te worden geboekt.
cli-check-passed = Niets blokkeert de afsluiting.
cli-check-blocked =
    { $count ->
        [one] Eén bevinding blokkeert de afsluiting:
       *[other] { $count } bevindingen blokkeren de afsluiting:
    }
cli-more-findings =
    { $count ->
        [one] Nog één staat in findings.csv.
       *[other] Nog { $count } staan in findings.csv.
    }
cli-demo =
    { $count ->
        [0] De voorbeeldgroep is afgesloten.
        [one] De voorbeeldgroep is afgesloten. Eén bevinding blokkeert dat, zoals bedoeld.
       *[other] De voorbeeldgroep is afgesloten. { $count } bevindingen blokkeren dat, zoals bedoeld.
    }
cli-interrupted = Afgebroken. De vorige run is ongewijzigd.
