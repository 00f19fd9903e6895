# Hvad filerne siger om sig selv, og hvordan de blev læst.

said-title = Hvad filerne siger om sig selv
said-broken = Konti, hvis saldo ikke følger af primosaldo og posteringer
said-day = Pr.
said-yes = ja
said-no = nej
said-nothing-stated = oplyser intet
sheet-roll-forward = Saldokæde
col-day = Dag
col-dims = Dimensioner

control-number-of-entries = antal bilag
control-lines-count = antal linjer
control-total-debit = debet i alt
control-total-credit = kredit i alt
control-checksum = kontrolsum
control-result = resultat efter balancekonti og resultatkonti
control-party-openings = parternes primosaldi mod deres konti:
control-accounts-roll-forward = konti, hvis saldi følger af hinanden
control-openings-balance = primosaldi, debet mod kredit
control-closings-balance = ultimosaldi, debet mod kredit

finding-roll-forward = { $source_file }: { $count ->
        [one] en konto af { $expected } kommer
       *[other] { $count } konti af { $expected } kommer
    } ikke fra primosaldo og posteringer til den saldo, som filen oplyser: { $detail }; i alt { $amount } { $currency }.
    .remedy = Spørg programmet, der skrev filen, eller bogholderen, hvad der er rigtigt. Her gælder posteringerne; listen står under hvad filerne siger om sig selv.
finding-fiscal-year-differs = { $detail ->
        [impossible] { $source_file } oplyser regnskabsåret { $actual }, som er længere, end et år kan være.
       *[other] { $source_file } oplyser regnskabsåret { $actual }; det går ikke sammen med { $expected }.
    }
    .remedy = Ret [[company.fiscal_year]] eller fiscal_year_start i close.toml, eller tag den fil ud, som ikke hører til selskabet.
finding-currency-differs = { $source_file } føres i { $actual }; ifølge close.toml fører { $company } sine bøger i { $expected }.
    .remedy = Ret selskabets currency i close.toml, eller udtrækket. Indtil da bærer alle beløb den forkerte valuta.

detected-delimiter = { $value ->
        [comma] komma mellem felterne
        [semicolon] semikolon mellem felterne
        [tab] tabulator mellem felterne
       *[pipe] lodret streg mellem felterne
    }
detected-dates = datoer { $value }
detected-decimals = decimaltegn { $value }
detected-not-read = ikke læste kolonner: { $value }
detected-type = type { $value }
detected-vouchers = { $vouchers } bilag, { $rows } linjer
detected-quotations = en kolonne pr. valuta, { $days } dage
detected-signed = underskrevet
letters-year = ÅÅÅÅ
letters-year-short = ÅÅ
letters-month = MM
letters-day = DD
