# Vad en standardiserad revisionsfil (SAF-T Financial) visar om sig själv.

finding-saft-no-ledger = { $source_file } är en standardiserad revisionsfil utan bokföring: varken konton eller poster. Den innehåller { $detail }.
    .remedy = Exportera bokföringsfilen (i Portugal filen av typ C, ”contabilidade”), eller ta bort denna ur utdraget.
finding-saft-balances-only = { $source_file } innehåller konton med saldon men inga poster.
    .remedy = Saldona per { $detail } används som råbalans. För att poster ska kunna kontrolleras, exportera filen med dess transaktioner.
finding-saft-begins-within-year = { $source_file } börjar { $detail }, mitt i ett räkenskapsår.
    .remedy = Vad kontona då innehåller används som råbalans för kvällen före; månaderna dessförinnan ingår som en enda. Lägg till hela årets filer för att få dem var för sig.
finding-saft-part-missing = { $source_file } är en av { $expected } delar av en leverans, av vilka { $actual } finns här; det saknas: { $detail }.
    .remedy = Lägg leveransens alla delar i utdraget: en bokföring som lästs till en del ger fel saldon.
finding-saft-encoding = { $source_file } uppger inte vilken teckenkodning dess bytes har: de lästes som { $detail }.
    .remedy = Kontrollera ett namn med å, ä eller ö. Är det fel, ange encoding i [company.format].
finding-saft-entries-are-lines = { $source_file } uppger { $expected } poster, vilket är dess antal rader; den innehåller { $actual } transaktioner.
    .remedy = Standarden räknar transaktioner. Programmet räknar på annat sätt; ingenting saknas.
finding-saft-repeated-account = { $source_file } beskriver { $count ->
        [one] ett konto
       *[other] { $count } konton
    } mer än en gång: { $detail }.
    .remedy = Den första beskrivningen och dess saldon gäller. Rätta kontoplanen i bokföringsprogrammet.
finding-saft-group-posted = { $source_file }: { $count ->
        [one] en rad är bokförd
       *[other] { $count } rader är bokförda
    } på en rubrik i kontoplanen (GR, GA, AR eller AA): { $detail }; den första är rad { $source_row }.
    .remedy = Bara konton av kategori GM och AM får bokföras på. Rätta kontoplanen eller bokföringen.
finding-saft-unknown-customer = { $source_file }: { $count ->
        [one] en rad nämner en kund
       *[other] { $count } rader nämner kunder
    } som filen inte beskriver: { $detail }; den första är rad { $source_row }.
    .remedy = Exportera filen med alla dess kunder.
finding-saft-unknown-supplier = { $source_file }: { $count ->
        [one] en rad nämner en leverantör
       *[other] { $count } rader nämner leverantörer
    } som filen inte beskriver: { $detail }; den första är rad { $source_row }.
    .remedy = Exportera filen med alla dess leverantörer.
finding-saft-unknown-tax-code = { $source_file }: { $count ->
        [one] en rad har en momskod
       *[other] { $count } rader har momskoder
    } som saknas i momstabellen: { $detail }; den första är rad { $source_row }.
    .remedy = Lägg till koden i bokföringsprogrammets momstabell: det går inte att se vilken skatt som avsågs.
finding-saft-unknown-analysis = { $source_file }: { $count ->
        [one] en rad har en dimension
       *[other] { $count } rader har dimensioner
    } som saknas i analystabellen: { $detail }; den första är rad { $source_row }.
    .remedy = Värdet behålls som det är. Exportera filen med hela analystabellen.
finding-saft-repeated-analysis = { $source_file }: { $count ->
        [one] en rad är fördelad
       *[other] { $count } rader är fördelade
    } på flera värden i samma dimension; den första är rad { $source_row }.
    .remedy = Hela raden räknas på det första värdet. Har fördelningen betydelse, låt bokföra raderna var för sig.
finding-saft-outside-period = { $source_file }: { $count ->
        [one] en rad anger en period som
       *[other] { $count } rader anger en period som
    } varken innehåller bokföringsdatum eller transaktionsdatum, i { $detail }; den första är rad { $source_row }.
    .remedy = Bokföringsdatumet gäller. Rätta datumet eller perioden i bokföringsprogrammet.
finding-saft-keyed-in = { $source_file }: { $count ->
        [one] en rad har
       *[other] { $count } rader har
    } ett bokföringsdatum utanför den angivna perioden och ett transaktionsdatum inom den, i { $detail }; den första är rad { $source_row }.
    .remedy = Transaktionsdatumet gäller: det andra tycks vara dagen då verifikationen registrerades.
finding-saft-both-sides = { $source_file }: { $count ->
        [one] en rad har
       *[other] { $count } rader har
    } både debet och kredit, i { $detail }; den första är rad { $source_row }.
    .remedy = Det som räknas är debet minus kredit. Standarden kräver det ena av de två.
finding-saft-unread-cell = { $source_file }: { $count ->
        [one] en rad har
       *[other] { $count } rader har
    } ett valutabelopp eller ett momsunderlag som inte är ett exakt tal, i { $detail }; den första är rad { $source_row }.
    .remedy = Raden räknas utan det.
finding-saft-ar-opening = { $source_file }: kunderna på samlingskonto { $detail } uppgår till { $actual } vid periodens början; kontot har { $expected }.
    .remedy = Skillnaden är { $amount } { $currency }. Sök efter poster på kontot utan kund, eller kunder som exporten har utelämnat.
finding-saft-ar-closing = { $source_file }: kunderna på samlingskonto { $detail } uppgår till { $actual } vid periodens slut; kontot har { $expected }.
    .remedy = Skillnaden är { $amount } { $currency }. Sök efter poster på kontot utan kund, eller kunder som exporten har utelämnat.
finding-saft-ap-opening = { $source_file }: leverantörerna på samlingskonto { $detail } uppgår till { $actual } vid periodens början; kontot har { $expected }.
    .remedy = Skillnaden är { $amount } { $currency }. Sök efter poster på kontot utan leverantör, eller leverantörer som exporten har utelämnat.
finding-saft-ap-closing = { $source_file }: leverantörerna på samlingskonto { $detail } uppgår till { $actual } vid periodens slut; kontot har { $expected }.
    .remedy = Skillnaden är { $amount } { $currency }. Sök efter poster på kontot utan leverantör, eller leverantörer som exporten har utelämnat.
