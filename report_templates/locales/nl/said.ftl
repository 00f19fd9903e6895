# Wat de bestanden over zichzelf zeggen en hoe ze zijn gelezen.

said-title = Wat de bestanden over zichzelf zeggen
said-broken = Rekeningen waarvan het saldo niet volgt uit beginsaldo en boekingen
said-day = Per
said-yes = ja
said-no = nee
said-nothing-stated = vermeldt niets
sheet-roll-forward = Saldoverloop
col-day = Dag
col-dims = Dimensies

control-number-of-entries = aantal boekingen
control-lines-count = aantal regels
control-total-debit = totaal debet
control-total-credit = totaal credit
control-checksum = controlegetal
control-result = resultaat volgens balans- en resultatenrekeningen
control-party-openings = beginsaldi van de relaties tegen hun rekeningen:
control-accounts-roll-forward = rekeningen waarvan de saldi op elkaar aansluiten
control-openings-balance = beginsaldi, debet tegen credit
control-closings-balance = eindsaldi, debet tegen credit

finding-roll-forward = { $source_file }: { $count ->
        [one] één rekening van { $expected } komt
       *[other] { $count } rekeningen van { $expected } komen
    } van beginsaldo en boekingen niet uit op het saldo dat het bestand vermeldt: { $detail }; samen { $amount } { $currency }.
    .remedy = Vraag het programma dat het bestand schreef, of de boekhouder, wat juist is. Hier tellen de boekingen; de lijst staat bij wat de bestanden over zichzelf zeggen.
finding-fiscal-year-differs = { $detail ->
        [impossible] { $source_file } vermeldt het boekjaar { $actual }, dat langer is dan een jaar kan zijn.
       *[other] { $source_file } vermeldt het boekjaar { $actual }; dat gaat niet samen met { $expected }.
    }
    .remedy = Verbeter [[company.fiscal_year]] of fiscal_year_start in close.toml, of laat het bestand weg dat niet van deze onderneming is.
finding-currency-differs = { $source_file } wordt gevoerd in { $actual }; volgens close.toml voert { $company } haar boeken in { $expected }.
    .remedy = Verbeter currency van de onderneming in close.toml, of het extract. Tot dan draagt elk bedrag de verkeerde valuta.

detected-delimiter = { $value ->
        [comma] komma’s tussen de cellen
        [semicolon] puntkomma’s tussen de cellen
        [tab] tabs tussen de cellen
       *[pipe] rechte strepen tussen de cellen
    }
detected-dates = datums { $value }
detected-decimals = decimaalteken { $value }
detected-not-read = niet gelezen kolommen: { $value }
detected-type = type { $value }
detected-vouchers = { $vouchers } boekingen, { $rows } regels
detected-quotations = een kolom per valuta, { $days } dagen
detected-signed = ondertekend
letters-year = JJJJ
letters-year-short = JJ
letters-month = MM
letters-day = DD
