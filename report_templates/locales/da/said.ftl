# Hvad filerne siger om sig selv, og hvordan de blev læst.

said-title = Hvad filerne siger om sig selv
said-broken = Konti, der ikke følger af primo og posteringer
said-day = Oplyst pr.
said-yes = ja
said-no = nej
said-nothing-stated = oplyser intet
sheet-roll-forward = Bevægelsesopgørelse
col-day = Dag
col-dims = Dimensioner

control-number-of-entries = antal posteringer
control-lines-count = antal linjer
control-total-debit = debet i alt
control-total-credit = kredit i alt
control-checksum = kontrolsum
control-result = resultat efter balancekonti og resultatkonti
control-party-openings = debitorers og kreditorers primosaldi mod deres konti:
control-accounts-roll-forward = konti, der går op fra primo til ultimo
control-openings-balance = primosaldi, debet mod kredit
control-closings-balance = ultimosaldi, debet mod kredit

finding-roll-forward = { $source_file }: { $count ->
        [one] én konto af { $expected } går
       *[other] { $count } konti af { $expected } går
    } ikke op fra primo og posteringer til den saldo, filen oplyser: { $detail }; { $amount } { $currency } i alt.
    .remedy = Spørg programmet, der skrev filen, eller bogholderen, hvad der er rigtigt. Her gælder posteringerne; listen står under det, filerne siger om sig selv.
finding-fiscal-year-differs = { $detail ->
        [impossible] { $source_file } oplyser regnskabsåret { $actual }, som er længere, end et år kan være.
       *[other] { $source_file } oplyser regnskabsåret { $actual }; det passer ikke med { $expected }.
    }
    .remedy = Ret [[company.fiscal_year]] eller fiscal_year_start i close.toml, eller udelad den fil, der ikke hører til virksomheden.
finding-currency-differs = { $source_file } føres i { $actual }; ifølge close.toml fører { $company } sit regnskab i { $expected }.
    .remedy = Ret virksomhedens currency i close.toml, eller udtrækket. Indtil da benævnes hvert beløb i den forkerte valuta.

detected-delimiter = { $value ->
        [comma] komma mellem felterne
        [semicolon] semikolon mellem felterne
        [tab] tabulator mellem felterne
       *[pipe] lodret streg mellem felterne
    }
detected-dates = datoer { $value }
detected-decimals = decimaltegn { $value }
detected-not-read = kolonner, der ikke er læst: { $value }
detected-type = type { $value }
detected-vouchers = { $vouchers } bilag, { $rows } rækker
detected-quotations = en kolonne pr. valuta, { $days } dage
detected-signed = signeret
letters-year = ÅÅÅÅ
letters-year-short = ÅÅ
letters-month = MM
letters-day = DD
