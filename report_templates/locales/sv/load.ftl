# Vad inläsningen av utdragen visar.

finding-waiting-tables = Inlästa och bevarade, men används ännu inte i detta bokslut: { $detail }.
    .remedy = Ingenting behöver göras; stegen som använder dem finns inte ännu.
finding-file-not-read = { $source_file } har inte lästs: namnet är ingen tabells och innehållet inget känt bokföringsformat.
    .remedy = Ge filen tabellens namn (gl_entries.csv), ange den i [company.columns.<table>] file, eller flytta den ur utdraget.
finding-other-companies = { $count ->
    [one] { $source_file }: en rad tillhör ett företag som inte finns i close.toml: { $detail }.
   *[other] { $source_file }: { $count } rader tillhör företag som inte finns i close.toml: { $detail }.
 }
    .remedy = Lägg till dem som [[company]] med sin kod, eller låt dem vara: de räknas inte någonstans.
finding-empty-ledger = { $source_file } innehåller rubrikraden men ingen post.
    .remedy = Kontrollera exportens urval; utan poster är alla saldon noll.
finding-amounts-finer-than-currency = { $source_file }: { $count ->
        [one] ett belopp har
       *[other] { $count } belopp har
    } fler decimaler än { $currency } har ({ $expected }), det första på rad { $source_row }.
    .remedy = Beloppen behålls som de är. Ta reda på varför bokföringen innehåller delar av den minsta enheten.
finding-missing-rate = Balansdagskurs { $subject } saknas för { $detail } bokföringsdagar från { $expected } till { $actual }: { $amount } { $currency } har inget belopp i rapporteringsvaluta.
    .remedy = Lägg till en balansdagskurs den { $expected } eller tidigare i kursfilen.
finding-unknown-word = { $source_file }: { $detail } har ingen betydelse här, { $count ->
        [one] på rad { $source_row }
       *[other] { $count } rader, den första är rad { $source_row }
    }.
    .remedy = Skriv något av { $expected } där exporten görs. Raderna behålls som de är.
finding-rates-differ = Två kurser { $subject }: { $expected } och { $actual } ({ $source_file }:{ $source_row }).
    .remedy = Den första gäller. Ta bort den felaktiga ur filen.
finding-repeated-account = Kontoplanen har konto { $subject } två gånger: { $expected } och { $actual } ({ $source_file }:{ $source_row }).
    .remedy = Det första gäller. Ta bort det andra ur kontoplanen.
finding-ledger-twice = { $source_file } och { $expected } bokför samma belopp på varje konto under { $count ->
        [one] en månad
       *[other] { $count } månader
    }: { $amount } { $currency } i debet räknas två gånger.
    .remedy = Är de två exporter av samma bokföring, behåll den ena. Är båda riktiga, godta iakttagelsen med skälet.
finding-reporting-amount-too-large = { $count ->
        [one] En post blir
       *[other] { $count } poster blir
    } större i { $subject } än ett belopp kan rymma, den första i { $source_file }:{ $source_row }.
    .remedy = Kontrollera beloppen och dagens kurs.
finding-generated-by-order = { $source_file }: posterna har varken nummer eller verifikation och kan bara kännas igen på sin plats i filen.
    .remedy = Koppla en kolumn för verifikation; utan den går det inte att kvitta poster eller bygga hashkedjan för filen.
finding-fec-date-unreadable = { $source_file }: { $count ->
        [one] ett datum
       *[other] { $count } datum
    } i { $expected } kan inte läsas, första gången på rad { $source_row } ({ $detail }).
    .remedy = Posterna räknas; bara det datumet saknas. Rätta exporten om datum för kvittning eller validering har betydelse.
finding-fec-two-names = Konto { $subject } förekommer med två namn: { $expected } och { $actual }.
    .remedy = Det första namnet används. Rätta kontoplanen i bokföringsprogrammet.
finding-fec-both-sides = { $source_file }: { $count ->
        [one] en rad har
       *[other] { $count } rader har
    } både debet och kredit, eller ingetdera; den första är rad { $source_row }.
    .remedy = Det som räknas är debet minus kredit. Artikel A47 A-1 kräver det ena av de två.
finding-fec-closing = { $source_file }: { $count ->
        [one] en rad för
       *[other] { $count } rader för
    } intäkter och kostnader till årets resultat, den första på rad { $source_row }.
    .remedy = Inget att göra: bara period 13 visar dem. Artikel A47 A-1 utelämnar bokslutsposter ur filen.
finding-fec-negative-amount = { $source_file }: { $count ->
        [one] en debet- eller kreditpost är negativ
       *[other] { $count } debet- eller kreditposter är negativa
    }, den första på rad { $source_row }.
    .remedy = Beloppet räknas med sitt tecken. Artikel A47 A-1 kräver att det står på andra sidan i stället.
finding-fec-outside-year = { $source_file }: { $count ->
        [one] en post är daterad
       *[other] { $count } poster är daterade
    } utanför räkenskapsåret som slutar { $expected } enligt filnamnet, till exempel { $detail }; den första på rad { $source_row }.
    .remedy = Kontrollera filens namn och företagets räkenskapsår.
finding-fec-validated-early = { $source_file }: { $count ->
        [one] en post har validerats
       *[other] { $count } poster har validerats
    } före bokföringsdatumet, den första på rad { $source_row }.
    .remedy = Fråga efter valideringsdatumen; de får inte ligga före bokföringsdatumet.
finding-fec-not-validated = { $source_file }: { $count ->
        [one] en post saknar
       *[other] { $count } poster saknar
    } valideringsdatum, den första på rad { $source_row }.
    .remedy = Validera posterna i bokföringsprogrammet innan filen lämnas över.
finding-fec-lettering = { $count ->
        [one] En kvittning går inte
       *[other] { $count } kvittningar går inte
    } jämnt ut inom de lästa filerna: { $amount } { $currency } sammanlagt, den största { $detail }.
    .remedy = En kvittning kan slutföras under ett annat år. Slutför eller upphäv de övriga i bokföringsprogrammet.
finding-fec-lettering-half = { $source_file }: { $count ->
        [one] en rad har
       *[other] { $count } rader har
    } en kvittningskod utan datum eller ett datum utan kod, den första är rad { $source_row }.
    .remedy = Fälten 14 och 15 hör ihop.
finding-fec-currency-half = { $source_file }: { $count ->
        [one] en rad har
       *[other] { $count } rader har
    } ett valutabelopp utan valuta eller en valuta utan belopp, den första är rad { $source_row }.
    .remedy = Fälten 17 och 18 hör ihop. Utan valuta räknas raden i redovisningsvalutan; utan belopp är saldot i den valutan inte känt.
finding-fec-unknown-year = { $source_file } gäller ett räkenskapsår som slutar { $expected }; företagets räkenskapsår för den dagen slutar { $actual }.
    .remedy = Rätta fiscal_year_start eller [[company.fiscal_year]] i close.toml, eller filens namn.
finding-fec-unbalanced-journal = { $source_file }: journalen { $expected } balanserar inte i { $detail }; differenserna uppgår till { $amount } { $currency }.
    .remedy = Sök efter rader som exporten har utelämnat eller som har avvisats. Artikel A47 A-1 kräver att varje journal balanserar varje månad.
finding-fec-opening = { $source_file }: journalen { $expected } har lästs som ingående balanser, men { $count ->
        [one] en av dess rader står inte
       *[other] { $count } av dess rader står inte
    } på räkenskapsårets första dag eller { $count ->
        [one] ligger
       *[other] ligger
    } på resultatkonton ({ $amount } { $currency }), den första på rad { $source_row }.
    .remedy = De räknas in i årets ingående balans, inte i årets förändring. Om journalen inte är en öppning ska den få ett namn i bokföringsprogrammet som visar det.
finding-fec-repeated = { $count ->
        [one] En rad finns
       *[other] { $count } rader finns
    } både i { $expected } och i { $source_file }, till exempel verifikation { $detail }; { $amount } { $currency } räknas två gånger.
    .remedy = Behåll en fil för varje räkenskapsår, den senaste.

reason-not_an_amount = inget belopp
reason-too_many_decimals = fler decimaler än som bevaras
reason-too_large = större än vad som kan bevaras
reason-not_a_date = inget datum
reason-not_a_boolean = varken ja eller nej
reason-not_an_integer = inget heltal
reason-blank = tomt, men nödvändigt
reason-nul_byte = innehåller en NUL-byte
reason-wrong_field_count = fel antal fält
reason-stray_quote = ett citattecken inne i ett fält
reason-line_too_long = för lång rad
reason-wrong_encoding = inte i filens teckenkodning
reason-not_positive = måste vara större än noll
reason-unknown_side = varken debet eller kredit
reason-not_a_rate = ingen kurs
control-debit-equals-credit = debet lika med kredit
