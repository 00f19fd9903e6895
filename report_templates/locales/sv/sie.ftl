# Var svenska bokföringsfiler (SIE 4) avviker från standarden eller från sig själva.

finding-sie-encoding = { $source_file } uppger { $expected } men är skriven i { $actual }.
    .remedy = Filen lästes med de tecken den verkligen är skriven i. Ingenting behöver göras om inte namnen ser fel ut: ange då encoding under [company.format].
finding-sie-stray-lines = { $source_file }: { $count ->
        [one] en rad börjar
       *[other] { $count } rader börjar
    } utan etikett, den första är rad { $source_row }; de lästes inte.
    .remedy = Titta på raden: en text som löper över två rader är ofarlig, en post som har tappat sin etikett är det inte.
finding-sie-unknown-labels = { $source_file }: { $count ->
        [one] en rad har en etikett
       *[other] { $count } rader har etiketter
    } som standarden inte känner ({ $detail }), den första är rad { $source_row }; de lästes inte.
    .remedy = Program får lägga till egna etiketter. Se efter om någon av dem är en felskriven post.
finding-sie-balance-unreadable = { $source_file }: { $count ->
        [one] ett uppgivet saldo är inget belopp
       *[other] { $count } uppgivna saldon är inga belopp
    }, det första på rad { $source_row }.
    .remedy = Exportera filen på nytt; till dess kan verifikationerna inte prövas mot vad den uppger.
finding-sie-changed-rows = { $source_file }: { $count ->
        [0] ingen rad ströks
        [one] en rad ströks
       *[other] { $count } rader ströks
    } ur verifikationer efter bokföringen (#BTRANS), { $expected } lades till (#RTRANS).
    .remedy = Strukna rader räknas inte, tillagda rader räknas en gång. Fråga efter skälet där en stängd period berörs.
finding-sie-added-alone = { $source_file }: { $count ->
        [one] en tillagd rad (#RTRANS) upprepas
       *[other] { $count } tillagda rader (#RTRANS) upprepas
    } inte som #TRANS, den första på rad { $source_row }.
    .remedy = De räknas. Kontrollera verifikationen: enligt standarden ska varje tillagd rad följas av samma rad som #TRANS.
finding-sie-series-missing = { $source_file }: { $count ->
        [one] en verifikation har
       *[other] { $count } verifikationer har
    } nummer men ingen serie, den första på rad { $source_row }.
    .remedy = Kontrollera serien i bokföringsprogrammet; här känns den igen på numret allena.
finding-sie-number-missing = { $source_file }: { $count ->
        [one] en verifikation saknar
       *[other] { $count } verifikationer saknar
    } nummer, den första på rad { $source_row }.
    .remedy = En importfil överlåter numreringen åt programmet som läser den; här känns en sådan verifikation igen på fil och rad. I en export ska varje verifikation ha ett nummer.
finding-sie-number-repeated = { $source_file }: { $count ->
        [one] en verifikation har
       *[other] { $count } verifikationer har
    } samma nummer som en annan verifikation i samma serie och av samma dag: { $detail }; den första på rad { $source_row }.
    .remedy = Ett nummer står för en verifikation. De läses som en; ta reda på i bokföringsprogrammet vilken av dem som är rätt.
finding-sie-line-dates = { $source_file }: { $count ->
        [one] en rad räknas
       *[other] { $count } rader räknas
    } på ett eget datum och inte på verifikationens; den första är rad { $source_row }.
    .remedy = Ingenting behöver göras: standarden tillåter att en rad dateras för sig, som periodiseringar i en verifikation.
finding-sie-line-date-unreadable = { $source_file }: { $count ->
        [one] datumet på en rad
       *[other] datumen på { $count } rader
    } kan inte läsas, första gången på rad { $source_row }; verifikationens datum används.
    .remedy = Rätta exporten om raderna hör till en annan dag.
finding-sie-outside-year = { $source_file }: { $count ->
        [one] en rad är daterad
       *[other] { $count } rader är daterade
    } utanför räkenskapsåret { $expected } till { $detail } som filen uppger, den första på rad { $source_row }.
    .remedy = En sådan rad ingår inte i något av årets saldon. Rätta datumet, eller räkenskapsåret i bokföringsprogrammet.
finding-sie-accounts-undeclared = { $source_file }: { $count ->
        [one] ett konto används utan att vara upplagt
       *[other] { $count } konton används utan att vara upplagda
    } (#KONTO): { $detail }; det första på rad { $source_row }.
    .remedy = Numrets BAS-klass säger vilken sorts konto det är. Ge kontot ett namn i accounts.csv, eller exportera kontoplanen med filen.
finding-sie-account-not-numeric = { $source_file }: { $count ->
        [one] ett konto är inget tal
       *[other] { $count } konton är inga tal
    }: { $detail }; det första på rad { $source_row }.
    .remedy = SIE kräver tal. Kontot behålls som det är; ge det en typ i accounts.csv om det saknar en.
finding-sie-type-against-class = { $source_file }: { $count ->
        [one] ett konto är deklarerat
       *[other] { $count } konton är deklarerade
    } (#KTYP) för den andra rapporten än den där BAS-kontoplanen har { $count ->
        [one] det
       *[other] dem
    }: { $detail }; det första på rad { $source_row }.
    .remedy = Deklarationen gäller: ett resultatkonto som deklarerats som tillgång förs över till nästa år. Rätta den i bokföringsprogrammet, eller ange typen i accounts.csv.
finding-sie-balance-repeated = { $source_file }: { $count ->
        [one] ett saldo uppges
       *[other] { $count } saldon uppges
    } två gånger för samma konto och år: { $detail }; det första på rad { $source_row }.
    .remedy = Det första gäller. Exportera filen på nytt; om båda raderna är avsedda saknas deras summa i räkenskaperna.
finding-sie-closing-twice = { $source_file }: { $count ->
        [one] ett utgående saldo står
       *[other] { $count } utgående saldon står
    } under både #UB och #RES ({ $detail }), för detta år sammanlagt { $amount } { $currency }; det första på rad { $source_row }.
    .remedy = Ingenting behöver göras: #UB gäller balanskonton, #RES resultatkonton, vart och ett en gång.
finding-sie-opening-of-income = { $source_file }: { $count ->
        [one] ett resultatkonto öppnar
       *[other] { $count } resultatkonton öppnar
    } med ett saldo ({ $detail }), sammanlagt { $amount } { $currency }; det första på rad { $source_row }.
    .remedy = Resultatkonton börjar varje år på noll, därför utelämnades saldot. Boka förra årets resultat mot eget kapital i bokföringsprogrammet och exportera på nytt.
finding-sie-opened-elsewhere = { $source_file } uppger ingående balanser för ett år som { $detail } redan öppnar.
    .remedy = Ingenting behöver göras: de räknas en gång, de i { $detail }.
finding-sie-opening-from-closing = { $source_file } uppger inga ingående balanser (#IB); året öppnar med { $count ->
        [one] föregående års utgående balans
       *[other] föregående års { $count } utgående balanser
    }.
    .remedy = Kontrollera att inget har bokförts i föregående år sedan dess.
finding-sie-opening-not-zero = { $source_file }: de ingående balanserna summerar till { $amount } { $currency } i stället för noll. { $detail ->
        [result] Det är föregående års resultat, som ännu inte står på något konto.
        [results] { $expected } av det är föregående års resultat; resten är resultat från åren dessförinnan. De står ännu inte på något konto.
       *[unknown] Föregående års resultat förklarar { $expected } av det.
    }
    .remedy = { $detail ->
        [unknown] Fråga vilka ingående balanser som saknas.
       *[result] För resultatet till eget kapital (2099) i bokföringsprogrammet och exportera på nytt. En export med verifikationer (typ 4) kan i stället få den rad som saknas i opening_balances.csv bredvid filen.
    }
finding-sie-closing-not-zero = { $source_file }: utgående balanser och resultat summerar till { $actual } { $currency }, ingående balanser till { $expected }: en skillnad på { $amount }.
    .remedy = Ett år flyttar sammantaget ingenting. Sök upp verifikationen i obalans i bokföringsprogrammet; siffrorna innehåller skillnaden.
finding-sie-month-of-other-year = { $source_file }: { $count ->
        [one] en periodförändring (#PSALDO) anger
       *[other] { $count } periodförändringar (#PSALDO) anger
    } ett annat räkenskapsår än det som { $count ->
        [one] månaden ligger
       *[other] månaderna ligger
    } i; den första på rad { $source_row }.
    .remedy = Ingenting behöver göras: månaden avgör.
finding-sie-months-in-parts = { $source_file } uppger periodförändringar (#PSALDO) i delar: med objekt, och resten utan; tillsammans leder de från ingående till utgående balans.
    .remedy = Ingenting behöver göras: delarna har lagts ihop. Enligt standarden ska kontots hela belopp stå där inget objekt anges.
finding-sie-months-differ = { $source_file }: periodförändringarna (#PSALDO) för året från { $expected } leder inte från ingående till utgående balans på { $count ->
        [one] ett konto
       *[other] { $count } konton
    }: { $detail }.
    .remedy = Månaderna användes inte, men ingående och utgående balans. Exportera verifikationer (typ 4) för att göra bokslut för en månad.
finding-sie-objects-differ = { $source_file }: { $count ->
        [one] ett saldo per objekt
       *[other] { $count } saldon per objekt
    } (#OUB) kan inte förklaras av objektets förändringar: konton { $detail }; det första på rad { $source_row }.
    .remedy = Inga siffror bygger på saldon per objekt. Använd dem inte ur denna export.
