# Vad en nederländsk revisionsfil (XAF, Auditfile Financieel) visar om sig själv.

finding-xaf-encoding = { $source_file } uppger sig vara skriven i { $expected }, men dess bytes är { $actual }.
    .remedy = Filen lästes som det den är. Låt rätta exporten: andra program vägrar ta emot en sådan fil.
finding-xaf-no-openings = { $source_file } uppger inga ingående balanser.
    .remedy = Det är rätt bara för företagets första år, eller om utdraget också innehåller året före. Exportera annars filen på nytt med ingående balans, eller lägg till opening_balances.csv.
finding-xaf-opening-unbalanced = { $source_file }: den ingående balansen balanserar inte: debet { $expected }, kredit { $actual }, differens { $amount } { $currency }.
    .remedy = Sök efter ett konto som exporten har utelämnat, eller förra årets resultat som inte har förts över.
finding-xaf-opening-date = { $source_file }: den ingående balansen är daterad { $actual }, men året börjar { $expected }.
    .remedy = Den räknas som årets ingående balans. Kontrollera att exporten omfattar året från dess första dag.
finding-xaf-opening-entries-early = { $source_file }: { $count ->
        [one] en öppningspost är daterad
       *[other] { $count } öppningsposter är daterade
    } före årets början ({ $detail }), { $amount } { $currency } i debet; den första är post { $source_row }.
    .remedy = De räknades på årets första dag. Inget annat behöver göras.
finding-xaf-income-opening = { $source_file }: { $count ->
        [one] ett intäkts- eller kostnadskonto öppnar
       *[other] { $count } intäkts- och kostnadskonton öppnar
    } med ett saldo ({ $detail }), sammanlagt { $amount } { $currency }.
    .remedy = Intäkter och kostnader börjar året på noll. Fråga om förra årets bokslut är gjort, eller om exporten börjar mitt i året.
finding-xaf-outside-year = { $source_file }: { $count ->
        [one] en post är daterad
       *[other] { $count } poster är daterade
    } utanför filens år ({ $detail }), { $amount } { $currency } i debet; den första är post { $source_row }.
    .remedy = Datumet gäller, så de ingår i ett annat år. Rätta datumen i bokföringsprogrammet, eller exportera det år de hör till.
finding-xaf-outside-period = { $source_file }: { $count ->
        [one] en post är daterad
       *[other] { $count } poster är daterade
    } utanför den period som { $count ->
        [one] den
       *[other] de
    } bokfördes i, verifikationer { $detail }; { $amount } { $currency } i debet.
    .remedy = Datumet gäller, inte perioden. Om bokföringsprogrammet rapporterar per period skiljer sig en månads siffror med detta.
finding-xaf-part-year = { $source_file } omfattar bara { $expected } till { $actual }, därför har inget räkenskapsår tagits ur den.
    .remedy = Kontrollera fiscal_year_start i close.toml. Filens ingående balans räknas som räkenskapsårets.
finding-xaf-lines-count = { $source_file } uppger { $expected } rader och innehåller { $actual }: den har räknat transaktioner i stället.
    .remedy = Ingenting behöver göras; debet och kredit har prövats mot posterna.
finding-xaf-line-numbers = { $source_file }: { $count } poster har samma radnummer som en annan i samma transaktion, den första är post { $source_row }.
    .remedy = Posterna i en transaktion har i stället numrerats i filens ordning.
finding-xaf-repeated-transaction = { $source_file }: { $count ->
        [one] ett nummer används
       *[other] { $count } nummer används
    } för mer än en transaktion i en journal, till exempel { $detail }.
    .remedy = Sådana transaktioner räknas som en verifikation, så den ena kan dölja vad som är fel i den andra. Fråga varför nummer har återanvänts.
finding-xaf-undeclared-account = { $source_file }: { $count ->
        [one] en post är bokförd
       *[other] { $count } poster är bokförda
    } på konton som filens egen kontoplan inte innehåller ({ $detail }), den första är post { $source_row }.
    .remedy = Exportera kontoplanen på nytt, eller lägg kontona i accounts.csv.
finding-xaf-undeclared-party = { $source_file }: { $count ->
        [one] en post nämner
       *[other] { $count } poster nämner
    } kunder eller leverantörer som filen inte förtecknar ({ $detail }), den första är post { $source_row }.
    .remedy = Bara deras namn saknas. Exportera filen på nytt med alla kunder och leverantörer om det har betydelse.
finding-xaf-undeclared-tax = { $source_file }: { $count ->
        [one] en post har
       *[other] { $count } poster har
    } momskoder som filen inte förklarar ({ $detail }), den första är post { $source_row }.
    .remedy = Filen visar inte deras momssats. Slå upp dem innan momsdeklarationen stäms av; ett minus före en förklarad kod är vissa programs sätt att märka avdraget.
finding-xaf-types-read = { $source_file }: { $count ->
        [one] ett konto saknar
       *[other] { $count } konton saknar
    } RGS-kod; vad som är tillgång, skuld, eget kapital, intäkt eller kostnad lästes ur grupp, namn eller nummer ({ $detail }).
    .remedy = Gå igenom kontoplanen en gång. Står ett konto fel, ange dess typ i accounts.csv bredvid filen.
finding-xaf-types-by-balance = { $source_file }: bara saldots sida visade vad { $count ->
        [one] ett konto är
       *[other] { $count } konton är
    } ({ $detail }).
    .remedy = Ange typen i accounts.csv bredvid filen: ett övertrasserat bankkonto är inte en skuld bara för det.
finding-xaf-receivables-untied = { $source_file }: kundernas öppna poster uppgår till { $actual }, deras konton i huvudboken till { $expected }; { $amount } { $currency } skiljer.
    .remedy = Reskontran lästes inte, därför är kundfordringarna inte avstämda. Exportera den med ingående poster, eller bifoga subledger_entries.csv.
finding-xaf-payables-untied = { $source_file }: leverantörernas öppna poster uppgår till { $actual }, deras konton i huvudboken till { $expected }; { $amount } { $currency } skiljer.
    .remedy = Reskontran lästes inte, därför är leverantörsskulderna inte avstämda. Exportera den med ingående poster, eller bifoga subledger_entries.csv.
finding-xaf-subledger-orphans = { $source_file }: { $count ->
        [one] en reskontrarad förklarar
       *[other] { $count } reskontrarader förklarar
    } poster som huvudboken inte innehåller ({ $detail }), sammanlagt { $amount } { $currency }.
    .remedy = Sök upp verifikationen i bokföringsprogrammet: den finns bara i reskontran, eller så har exporten skurit bort den.
finding-xaf-subledger-other = { $source_file }: { $count ->
        [one] en rad
       *[other] { $count } rader
    } ur reskontror som varken är kunders eller leverantörers { $count ->
        [one] lämnades
       *[other] lämnades
    } åt sidan, sammanlagt { $amount } { $currency }.
    .remedy = Ingenting behöver göras; deras konton finns i huvudboken.
