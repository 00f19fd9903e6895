# Wat de bestanden over zichzelf zeggen, en hoe ze zijn gelezen.

said-title = Wat de bestanden over zichzelf zeggen
said-broken = Rekeningen die niet uit beginsaldo en boekingen volgen
said-day = Opgegeven per
said-yes = ja
said-no = nee
said-nothing-stated = geeft niets op
sheet-roll-forward = Verloopoverzicht
col-day = Dag
col-dims = Dimensies

control-number-of-entries = aantal boekingen
control-lines-count = aantal regels
control-total-debit = totaal debet
control-total-credit = totaal credit
control-checksum = controlegetal
control-result = resultaat volgens balans- en resultatenrekeningen
control-party-openings = beginsaldi van de relaties tegenover hun rekeningen:
control-accounts-roll-forward = rekeningen waarvan het verloop klopt
control-openings-balance = beginsaldi, debet tegen credit
control-closings-balance = eindsaldi, debet tegen credit

finding-roll-forward = { $source_file }: { $count ->
        [one] één rekening van { $expected } komt
       *[other] { $count } rekeningen van { $expected } komen
    } niet van beginsaldo en boekingen uit op het saldo dat het bestand opgeeft: { $detail }; in totaal { $amount } { $currency }.
    .remedy = Vraag het programma dat het bestand schreef, of de boekhouder, wat juist is. Hier tellen de boekingen; de lijst staat bij wat de bestanden over zichzelf zeggen.
finding-fiscal-year-differs = { $detail ->
        [impossible] { $source_file } geeft boekjaar { $actual } op, dat langer is dan een jaar kan zijn.
       *[other] { $source_file } geeft boekjaar { $actual } op; dat past niet bij { $expected }.
    }
    .remedy = Corrigeer [[company.fiscal_year]] of fiscal_year_start in close.toml, of laat het bestand weg dat niet van dit bedrijf is.
finding-currency-differs = { $source_file } wordt in { $actual } gevoerd; volgens close.toml voert { $company } de boeken in { $expected }.
    .remedy = Corrigeer currency van het bedrijf in close.toml, of de export. Tot dan draagt elk bedrag de verkeerde valuta.

detected-delimiter = { $value ->
        [comma] komma’s tussen de velden
        [semicolon] puntkomma’s tussen de velden
        [tab] tabs tussen de velden
       *[pipe] verticale strepen tussen de velden
    }
detected-dates = datums { $value }
detected-decimals = decimaalteken { $value }
detected-not-read = niet gelezen kolommen: { $value }
detected-type = type { $value }
detected-vouchers = { $vouchers } boekstukken, { $rows } rijen
detected-quotations = een kolom per valuta, { $days } dagen
detected-signed = ondertekend
letters-year = JJJJ
letters-year-short = JJ
letters-month = MM
letters-day = DD
