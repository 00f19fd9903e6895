# Hvad en nederlandsk revisionsfil (XAF, Auditfile Financieel) viser om sig selv.

finding-xaf-encoding = { $source_file } oplyser, at den er skrevet i { $expected }, men dens bytes er { $actual }.
    .remedy = Den blev læst som det, den er. Få eksporten rettet: andre programmer afviser en sådan fil.
finding-xaf-no-openings = { $source_file } oplyser ingen primosaldi.
    .remedy = Det er kun rigtigt for virksomhedens første år, eller hvis udtrækket også indeholder året før. Eksportér ellers filen igen med åbningsbalancen, eller tilføj opening_balances.csv.
finding-xaf-opening-unbalanced = { $source_file }: åbningsbalancen balancerer ikke: debet { $expected }, kredit { $actual }, difference { $amount } { $currency }.
    .remedy = Led efter en konto, som eksporten har udeladt, eller efter sidste års resultat, der ikke er ført videre.
finding-xaf-opening-date = { $source_file }: åbningsbalancen er dateret { $actual }, men året begynder { $expected }.
    .remedy = Den tæller som årets primo. Kontrollér, at eksporten dækker året fra den første dag.
finding-xaf-opening-entries-early = { $source_file }: { $count ->
        [one] én primopostering er dateret
       *[other] { $count } primoposteringer er dateret
    } før årets begyndelse ({ $detail }), { $amount } { $currency } i debet; den første er postering { $source_row }.
    .remedy = De er taget på årets første dag. Der skal ikke gøres andet.
finding-xaf-income-opening = { $source_file }: { $count ->
        [one] én indtægts- eller omkostningskonto åbner
       *[other] { $count } indtægts- og omkostningskonti åbner
    } med en saldo ({ $detail }), { $amount } { $currency } i alt.
    .remedy = Indtægter og omkostninger begynder året på nul. Spørg, om sidste år er afsluttet, eller om eksporten begynder midt i året.
finding-xaf-outside-year = { $source_file }: { $count ->
        [one] én postering er dateret
       *[other] { $count } posteringer er dateret
    } uden for filens år ({ $detail }), { $amount } { $currency } i debet; den første er postering { $source_row }.
    .remedy = Datoen gælder, så de står i et andet år. Ret datoerne i økonomisystemet, eller eksportér det år, de hører til.
finding-xaf-outside-period = { $source_file }: { $count ->
        [one] én postering er dateret
       *[other] { $count } posteringer er dateret
    } uden for den periode, { $count ->
        [one] den
       *[other] de
    } er bogført i, bilag { $detail }; { $amount } { $currency } i debet.
    .remedy = Datoen gælder, ikke perioden. Hvor økonomisystemet rapporterer efter periode, afviger en måneds tal med disse.
finding-xaf-part-year = { $source_file } dækker kun { $expected } til { $actual }, så der er ikke taget et regnskabsår fra den.
    .remedy = Kontrollér fiscal_year_start i close.toml. Filens åbningsbalance tages som regnskabsårets.
finding-xaf-lines-count = { $source_file } oplyser { $expected } linjer og indeholder { $actual }: den har talt transaktioner i stedet.
    .remedy = Der skal ikke gøres noget; debet og kredit er holdt op mod posteringerne.
finding-xaf-line-numbers = { $source_file }: { $count } posteringer har samme linjenummer som en anden i samme transaktion, den første er postering { $source_row }.
    .remedy = Posteringerne i en transaktion er i stedet nummereret i filens rækkefølge.
finding-xaf-repeated-transaction = { $source_file }: { $count ->
        [one] ét nummer er brugt
       *[other] { $count } numre er brugt
    } til mere end én transaktion i en kladde, f.eks. { $detail }.
    .remedy = Sådanne transaktioner tæller som ét bilag, så den ene kan skjule fejl i den anden. Spørg, hvorfor numre er genbrugt.
finding-xaf-undeclared-account = { $source_file }: { $count ->
        [one] én postering er bogført
       *[other] { $count } posteringer er bogført
    } på konti, som filens egen kontoplan ikke indeholder ({ $detail }), den første er postering { $source_row }.
    .remedy = Eksportér kontoplanen igen, eller angiv kontiene i accounts.csv.
finding-xaf-undeclared-party = { $source_file }: { $count ->
        [one] én postering nævner
       *[other] { $count } posteringer nævner
    } debitorer eller kreditorer, som filen ikke opregner ({ $detail }), den første er postering { $source_row }.
    .remedy = Kun deres navne mangler. Eksportér filen igen med alle debitorer og kreditorer, hvis det har betydning.
finding-xaf-undeclared-tax = { $source_file }: { $count ->
        [one] én postering har
       *[other] { $count } posteringer har
    } momskoder, som filen ikke forklarer ({ $detail }), den første er postering { $source_row }.
    .remedy = Filen viser ikke deres momssats. Slå dem op, inden momsangivelsen afstemmes; et minus foran en forklaret kode er nogle programmers måde at mærke fradraget på.
finding-xaf-types-read = { $source_file }: { $count ->
        [one] én konto har
       *[other] { $count } konti har
    } ingen RGS-kode; hvad der er aktiv, gæld, egenkapital, indtægt eller omkostning, er læst af gruppe, navn eller nummer ({ $detail }).
    .remedy = Gennemgå kontoplanen én gang. Står en konto forkert, angives dens type i accounts.csv ved siden af filen.
finding-xaf-types-by-balance = { $source_file }: kun saldoens side viste, hvad { $count ->
        [one] én konto er
       *[other] { $count } konti er
    } ({ $detail }).
    .remedy = Angiv typen i accounts.csv ved siden af filen: en bankkonto i overtræk er ikke gæld alene af den grund.
finding-xaf-receivables-untied = { $source_file }: debitorernes åbne poster udgør { $actual }, deres konti i finans { $expected }; { $amount } { $currency } afviger.
    .remedy = Reskontroen blev ikke læst, så tilgodehavenderne er ikke afstemt. Eksportér den med primoposter, eller vedlæg subledger_entries.csv.
finding-xaf-payables-untied = { $source_file }: kreditorernes åbne poster udgør { $actual }, deres konti i finans { $expected }; { $amount } { $currency } afviger.
    .remedy = Reskontroen blev ikke læst, så gælden til leverandører er ikke afstemt. Eksportér den med primoposter, eller vedlæg subledger_entries.csv.
finding-xaf-subledger-orphans = { $source_file }: { $count ->
        [one] én reskontrolinje forklarer
       *[other] { $count } reskontrolinjer forklarer
    } posteringer, som finans ikke indeholder ({ $detail }), { $amount } { $currency } i alt.
    .remedy = Find bilaget i økonomisystemet: det findes kun i reskontroen, eller eksporten har skåret det fra.
finding-xaf-subledger-other = { $source_file }: { $count ->
        [one] én linje
       *[other] { $count } linjer
    } fra reskontroer, der hverken er debitorers eller kreditorers, { $count ->
        [one] er ladt
       *[other] er ladt
    } ude af betragtning, { $amount } { $currency } i alt.
    .remedy = Der skal ikke gøres noget; deres konti findes i finans.
