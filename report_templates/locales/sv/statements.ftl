# Vad de finansiella rapporterna visar; konton utan typ tas upp i readiness.ftl.

finding-uncovered-account = Konto { $detail } har saldot { $amount } { $currency } och ingår inte i någon rad i { $expected ->
        [income_statement] resultaträkningen
       *[balance_sheet] balansräkningen
    }.
    .remedy = Lägg till kontot på en rad i uppställningen, eller för över saldot till ett konto som har en.
finding-duplicate-account = Konto { $detail } med { $amount } { $currency } ingår i två rader i { $expected ->
        [income_statement] resultaträkningen
       *[balance_sheet] balansräkningen
    }: { $actual }. Det räknas på den rad som står först i uppställningen.
    .remedy = Gör det ena av de två urvalen snävare, eller undanta kontot från det ena.
finding-clearing-account-open = Avräkningskonto { $detail } har saldot { $amount } { $currency }; det ska vara noll.
    .remedy = Sök upp överföringens andra hälft och bokför den.
finding-parties-kept-net = Kunder och leverantörer gick inte att skilja åt på { $actual }, därför redovisas kontona netto.
    .remedy = Ingenting behöver göras. Med motpart på alla poster sedan årets början redovisas kunder med kreditsaldo och leverantörer med debetsaldo för sig.
finding-placed-without-category = Konton med saldo vars kategori uppställningen { $expected } inte känner: { $actual }. De står efter sin reskontra, sin typ eller numrets klass.
    .remedy = Ange en kategori i accounts.csv: en rubrik eller kod i uppställningen, i Nederländerna en RGS-kod.
finding-balance-sheet-tie = Balansräkningen balanserar inte: tillgångar { $expected }, eget kapital och skulder { $actual }.
    .remedy = Se kontona utan rad och kontrollen av råbalansen; skillnaden är { $amount } { $currency }.
finding-result-tie = Resultatet enligt resultaträkningen, { $expected }, är inte det som { $subject ->
        [coverage] råbalansen
       *[result] balansräkningen
    } visar, { $actual }.
    .remedy = Se kontona som saknar rad eller står på två; skillnaden är { $amount } { $currency }.
