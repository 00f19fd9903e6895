# Hvad indlæsningen af udtrækkene viser.

finding-waiting-tables = Læst og gemt, men endnu ikke brugt i denne afslutning: { $detail }.
    .remedy = Der skal ikke gøres noget; de trin, der bruger dem, findes ikke endnu.
finding-file-not-read = { $source_file } blev ikke læst: navnet er ikke en tabels, og indholdet er ikke i noget kendt regnskabsformat.
    .remedy = Giv filen tabellens navn (gl_entries.csv), angiv den i [company.columns.<table>] file, eller flyt den ud af udtrækket.
finding-other-companies = { $count ->
    [one] { $source_file }: én række tilhører en virksomhed, som ikke står i close.toml: { $detail }.
   *[other] { $source_file }: { $count } rækker tilhører virksomheder, som ikke står i close.toml: { $detail }.
 }
    .remedy = Tilføj dem som [[company]] med deres kode, eller lad dem være: de tæller ingen steder med.
finding-empty-ledger = { $source_file } indeholder overskriften, men ingen posteringer.
    .remedy = Kontrollér eksportens udvalg; uden posteringer er alle saldi nul.
finding-amounts-finer-than-currency = { $source_file }: { $count ->
        [one] ét beløb har
       *[other] { $count } beløb har
    } flere decimaler, end { $currency } har ({ $expected }), første gang i række { $source_row }.
    .remedy = Beløbene bevares, som de er. Find ud af, hvorfor bogføringen indeholder dele af den mindste enhed.
finding-missing-rate = Balancedagens kurs { $subject } mangler for { $detail } bogføringsdage fra { $expected } til { $actual }: { $amount } { $currency } har intet beløb i rapporteringsvaluta.
    .remedy = Tilføj en kurs pr. { $expected } eller tidligere i kursfilen.
finding-unknown-word = { $source_file }: { $detail } betyder ikke noget her, { $count ->
        [one] i række { $source_row }
       *[other] { $count } rækker, første gang i række { $source_row }
    }.
    .remedy = Skriv et af { $expected }, hvor eksporten laves. Rækkerne bevares, som de står.
finding-rates-differ = To kurser { $subject }: { $expected } og { $actual } ({ $source_file }:{ $source_row }).
    .remedy = Den første gælder. Fjern den forkerte fra filen.
finding-repeated-account = Kontoplanen har konto { $subject } to gange: { $expected } og { $actual } ({ $source_file }:{ $source_row }).
    .remedy = Den første gælder. Fjern den anden fra kontoplanen.
finding-ledger-twice = { $source_file } og { $expected } bogfører det samme på hver konto i { $count ->
        [one] én måned
       *[other] { $count } måneder
    }: { $amount } { $currency } i debet tæller to gange.
    .remedy = Er de to eksporter af samme bogføring, så behold den ene. Er begge rigtige, så accepter dette med begrundelsen.
finding-reporting-amount-too-large = { $count ->
        [one] Én postering bliver
       *[other] { $count } posteringer bliver
    } større i { $subject }, end et beløb kan rumme, første gang i { $source_file }:{ $source_row }.
    .remedy = Kontrollér beløbene og dagens kurs.
finding-generated-by-order = { $source_file }: posteringerne har hverken nummer eller bilag og kan kun kendes på deres plads i filen.
    .remedy = Tilknyt en kolonne med bilag; uden den kan der ikke udlignes eller dannes hashkæde for filen.
finding-fec-date-unreadable = { $source_file }: { $count ->
        [one] én dato
       *[other] { $count } datoer
    } i { $expected } kan ikke læses, første gang i række { $source_row } ({ $detail }).
    .remedy = Posteringerne tæller med; kun den dato mangler. Ret eksporten, hvis datoer for udligning eller validering har betydning.
finding-fec-two-names = Konto { $subject } forekommer med to navne: { $expected } og { $actual }.
    .remedy = Det første navn bruges. Ret kontoplanen i økonomisystemet.
finding-fec-both-sides = { $source_file }: { $count ->
        [one] én linje har
       *[other] { $count } linjer har
    } både debet og kredit eller ingen af delene; første gang i række { $source_row }.
    .remedy = Det, der tæller, er debet minus kredit. Artikel A47 A-1 kræver en af de to.
finding-fec-closing = { $source_file }: { $count ->
        [one] én linje fører
       *[other] { $count } linjer fører
    } indtægter og omkostninger til årets resultat, første i række { $source_row }.
    .remedy = Intet at gøre: kun periode 13 viser dem. Artikel A47 A-1 holder afslutningsposteringer ude af filen.
finding-fec-negative-amount = { $source_file }: { $count ->
        [one] ét debet- eller kreditbeløb er negativt
       *[other] { $count } debet- eller kreditbeløb er negative
    }, første gang i række { $source_row }.
    .remedy = Beløbet tæller med sit fortegn. Artikel A47 A-1 kræver, at det står på den anden side i stedet.
finding-fec-outside-year = { $source_file }: { $count ->
        [one] én postering er dateret
       *[other] { $count } posteringer er dateret
    } uden for regnskabsåret, der slutter { $expected } ifølge filnavnet, f.eks. { $detail }; første gang i række { $source_row }.
    .remedy = Kontrollér filens navn og virksomhedens regnskabsår.
finding-fec-validated-early = { $source_file }: { $count ->
        [one] én postering blev valideret
       *[other] { $count } posteringer blev valideret
    } før posteringsdatoen, første gang i række { $source_row }.
    .remedy = Spørg efter valideringsdatoerne; de må ikke ligge før posteringsdatoen.
finding-fec-not-validated = { $source_file }: { $count ->
        [one] én postering mangler
       *[other] { $count } posteringer mangler
    } valideringsdato, første gang i række { $source_row }.
    .remedy = Validér posteringerne i økonomisystemet, inden filen udleveres.
finding-fec-lettering = { $count ->
        [one] Én udligning går
       *[other] { $count } udligninger går
    } ikke op inden for de læste filer: { $amount } { $currency } i alt, den største { $detail }.
    .remedy = En udligning kan fuldføres i et andet år. Fuldfør eller ophæv de øvrige i økonomisystemet.
finding-fec-lettering-half = { $source_file }: { $count ->
        [one] én linje har
       *[other] { $count } linjer har
    } en udligningskode uden dato eller en dato uden kode, første gang i række { $source_row }.
    .remedy = Felt 14 og 15 hører sammen.
finding-fec-currency-half = { $source_file }: { $count ->
        [one] én linje har
       *[other] { $count } linjer har
    } et valutabeløb uden valuta eller en valuta uden beløb, første gang i række { $source_row }.
    .remedy = Felt 17 og 18 hører sammen. Uden valuta tæller linjen i regnskabsvalutaen; uden beløb kendes saldoen i den valuta ikke.
finding-fec-unknown-year = { $source_file } vedrører et regnskabsår, der slutter { $expected }; virksomhedens regnskabsår på den dag slutter { $actual }.
    .remedy = Ret fiscal_year_start eller [[company.fiscal_year]] i close.toml eller filens navn.
finding-fec-unbalanced-journal = { $source_file }: kladden { $expected } balancerer ikke i { $detail }; differencerne udgør { $amount } { $currency }.
    .remedy = Find de linjer, som eksporten har udeladt, eller som er afvist. Artikel A47 A-1 kræver, at hver kladde balancerer hver måned.
finding-fec-opening = { $source_file }: kladden { $expected } blev læst som primosaldi, men { $count ->
        [one] én af dens linjer står ikke
       *[other] { $count } af dens linjer står ikke
    } på regnskabsårets første dag eller { $count ->
        [one] ligger
       *[other] ligger
    } på resultatkonti ({ $amount } { $currency }), første gang i række { $source_row }.
    .remedy = De tæller med i årets primosaldi, ikke i dets bevægelser. Er kladden ikke en primokladde, skal den have et navn i økonomisystemet, der siger det.
finding-fec-repeated = { $count ->
        [one] Én linje står
       *[other] { $count } linjer står
    } både i { $expected } og i { $source_file }, f.eks. bilag { $detail }; { $amount } { $currency } tælles to gange.
    .remedy = Behold én fil for hvert regnskabsår, den seneste.

reason-not_an_amount = ikke et beløb
reason-too_many_decimals = flere decimaler, end der bevares
reason-too_large = større, end der kan bevares
reason-not_a_date = ikke en dato
reason-not_a_boolean = hverken ja eller nej
reason-not_an_integer = ikke et helt tal
reason-blank = tom, men påkrævet
reason-nul_byte = indeholder en NUL-byte
reason-wrong_field_count = forkert antal felter
reason-stray_quote = et anførselstegn inde i et felt
reason-line_too_long = for lang linje
reason-wrong_encoding = ikke i filens tegnkodning
reason-not_positive = skal være over nul
reason-unknown_side = hverken debet eller kredit
reason-not_a_rate = ikke en kurs
control-debit-equals-credit = debet lig med kredit
