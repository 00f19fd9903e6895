# Vad filerna säger om sig själva och hur de lästes.

said-title = Vad filerna säger om sig själva
said-broken = Konton vars saldo inte följer av ingående saldo och bokföringsposter
said-day = Per
said-yes = ja
said-no = nej
said-nothing-stated = anger inget
sheet-roll-forward = Saldokedja
col-day = Dag
col-dims = Dimensioner

control-number-of-entries = antal verifikationer
control-lines-count = antal rader
control-total-debit = summa debet
control-total-credit = summa kredit
control-checksum = kontrollsumma
control-result = resultat enligt balanskonton och resultatkonton
control-party-openings = motparternas ingående saldon mot deras konton:
control-accounts-roll-forward = konton vars saldon följer av varandra
control-openings-balance = ingående saldon, debet mot kredit
control-closings-balance = utgående saldon, debet mot kredit

finding-roll-forward = { $source_file }: { $count ->
        [one] ett konto av { $expected } kommer
       *[other] { $count } konton av { $expected } kommer
    } inte från ingående saldo och bokföringsposter till det saldo som filen anger: { $detail }; sammanlagt { $amount } { $currency }.
    .remedy = Fråga programmet som skrev filen, eller den som för bokföringen, vilket som är rätt. Här gäller posterna; listan finns under vad filerna säger om sig själva.
finding-fiscal-year-differs = { $detail ->
        [impossible] { $source_file } uppger räkenskapsåret { $actual }, som är längre än ett år kan vara.
       *[other] { $source_file } uppger räkenskapsåret { $actual }; det går inte ihop med { $expected }.
    }
    .remedy = Rätta [[company.fiscal_year]] eller fiscal_year_start i close.toml, eller ta bort filen som inte hör till bolaget.
finding-currency-differs = { $source_file } förs i { $actual }; enligt close.toml för { $company } sin bokföring i { $expected }.
    .remedy = Rätta bolagets currency i close.toml, eller extraktet. Till dess bär alla belopp fel valuta.

detected-delimiter = { $value ->
        [comma] komma mellan fälten
        [semicolon] semikolon mellan fälten
        [tab] tabb mellan fälten
       *[pipe] lodstreck mellan fälten
    }
detected-dates = datum { $value }
detected-decimals = decimaltecken { $value }
detected-not-read = ej lästa kolumner: { $value }
detected-type = typ { $value }
detected-vouchers = { $vouchers } verifikationer, { $rows } rader
detected-quotations = en kolumn per valuta, { $days } dagar
detected-signed = signerad
letters-year = ÅÅÅÅ
letters-year-short = ÅÅ
letters-month = MM
letters-day = DD
