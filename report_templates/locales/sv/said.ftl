# Vad filerna säger om sig själva, och hur de lästes.

said-title = Vad filerna säger om sig själva
said-broken = Konton som inte följer av ingående balans och poster
said-day = Uppgivet per
said-yes = ja
said-no = nej
said-nothing-stated = uppger inget
sheet-roll-forward = Förändringsanalys
col-day = Dag
col-dims = Dimensioner

control-number-of-entries = antal poster
control-lines-count = antal rader
control-total-debit = summa debet
control-total-credit = summa kredit
control-checksum = kontrollsumma
control-result = resultat enligt balanskonton och resultatkonton
control-party-openings = motparternas ingående balanser mot deras konton:
control-accounts-roll-forward = konton som går ihop från ingående till utgående
control-openings-balance = ingående balanser, debet mot kredit
control-closings-balance = utgående balanser, debet mot kredit

finding-roll-forward = { $source_file }: { $count ->
        [one] ett konto av { $expected } kommer
       *[other] { $count } konton av { $expected } kommer
    } inte från ingående balans och poster fram till det saldo som filen uppger: { $detail }; sammanlagt { $amount } { $currency }.
    .remedy = Fråga programmet som skrev filen, eller den som för bokföringen, vad som är rätt. Här gäller posterna; förteckningen finns under vad filerna säger om sig själva.
finding-fiscal-year-differs = { $detail ->
        [impossible] { $source_file } uppger räkenskapsåret { $actual }, som är längre än ett år kan vara.
       *[other] { $source_file } uppger räkenskapsåret { $actual }; det går inte ihop med { $expected }.
    }
    .remedy = Rätta [[company.fiscal_year]] eller fiscal_year_start i close.toml, eller utelämna den fil som inte hör till företaget.
finding-currency-differs = { $source_file } förs i { $actual }; enligt close.toml för { $company } sina räkenskaper i { $expected }.
    .remedy = Rätta företagets currency i close.toml, eller utdraget. Till dess benämns varje belopp i fel valuta.

detected-delimiter = { $value ->
        [comma] komma mellan fälten
        [semicolon] semikolon mellan fälten
        [tab] tabb mellan fälten
       *[pipe] lodstreck mellan fälten
    }
detected-dates = datum { $value }
detected-decimals = decimaltecken { $value }
detected-not-read = kolumner som inte lästs: { $value }
detected-type = typ { $value }
detected-vouchers = { $vouchers } verifikationer, { $rows } rader
detected-quotations = en kolumn per valuta, { $days } dagar
detected-signed = signerad
letters-year = ÅÅÅÅ
letters-year-short = ÅÅ
letters-month = MM
letters-day = DD
