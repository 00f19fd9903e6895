# Vad som sägs om filer som lästs med en färdig kolumnmall.

finding-ledger-account-segments = { $source_file }: { $detail } delades vid { $actual }; dess dimensioner saknar namn och kallas segment_2, segment_3 och så vidare.
    .remedy = Namnge dem i kontostrukturens ordning: { $expected } = {"{"} display = "LedgerAccount", dimensions = ["department", "cost_center"] {"}"}. En annan avgränsare än { $actual } anges med delimiter.
finding-placeholder-dates = { $source_file }: { $detail } säger ingenting i { $actual } rader (tomt, eller en dag som 1900-01-01); { $expected } lästes som bokföringsdatum.
    .remedy = Kontrollera att { $expected } ligger i varje posts period. För att läsa ett annat datum: [company.columns.gl_entries] posting_date = "…".
finding-reporting-amounts-unread = { $source_file }: { $detail } lästes inte, eftersom företaget inte har någon annan rapporteringsvaluta än sin egen.
    .remedy = Om beloppen behövs, ange i close.toml vilken valuta de är i: reporting_currency = "…".
finding-company-code-taken = { $source_file }: varje rad nämner företaget { $detail }, som inte finns i close.toml; raderna lästes som { $actual }.
    .remedy = Skriv code = "{ $detail }" under { $actual } i close.toml, eller rätta utdraget.
finding-rows-set-aside = { $source_file }: { $count ->
        [one] en rad räknas
       *[other] { $count } rader räknas
    } inte ({ $detail }).
    .remedy = Ingenting behöver göras: sådana rader är rubriker, summor eller en posts andra sida.
finding-posting-group-unknown = { $source_file }: { $count ->
        [one] en post nämner
       *[other] { $count } poster nämner
    } en bokföringsgrupp ({ $subject }) vars konto inte är känt, den första på rad { $source_row }.
    .remedy = Lägg till exporten av bokföringsgrupperna (kod och konto), eller märk reskontrans enda samlingskonto i kontoplanen: control = ar, ap eller bank.
finding-dates-outside-period = { $source_file }: { $count ->
        [one] en rad är daterad
       *[other] { $count } rader är daterade
    } i en annan månad ({ $detail }) än radens { $expected } anger.
    .remedy = Datumet gäller. Fråga vilket av de två som bokslutet i huvudboken gjordes efter.
