# Hvor svenske regnskabsfiler (SIE 4) afviger fra standarden eller fra sig selv.

finding-sie-encoding = { $source_file } oplyser { $expected }, men er skrevet i { $actual }.
    .remedy = Filen blev læst med de tegn, den faktisk er skrevet i. Der skal ikke gøres noget, medmindre navne ser forkerte ud: angiv da encoding under [company.format].
finding-sie-stray-lines = { $source_file }: { $count ->
        [one] én linje begynder
       *[other] { $count } linjer begynder
    } uden etiket, den første er linje { $source_row }; de blev ikke læst.
    .remedy = Se på linjen: en tekst, der løber over to linjer, er harmløs; en post, der har mistet sin etiket, er det ikke.
finding-sie-unknown-labels = { $source_file }: { $count ->
        [one] én linje har en etiket
       *[other] { $count } linjer har etiketter
    }, som standarden ikke kender ({ $detail }), den første er linje { $source_row }; de blev ikke læst.
    .remedy = Programmer må tilføje egne etiketter. Se efter, om en af dem er en fejlskrevet post.
finding-sie-balance-unreadable = { $source_file }: { $count ->
        [one] én oplyst saldo er ikke et beløb
       *[other] { $count } oplyste saldi er ikke beløb
    }, den første på linje { $source_row }.
    .remedy = Eksportér filen igen; indtil da kan bilagene ikke holdes op mod det, den oplyser.
finding-sie-changed-rows = { $source_file }: { $count ->
        [0] ingen række blev slettet
        [one] én række blev slettet
       *[other] { $count } rækker blev slettet
    } fra bilag efter bogføringen (#BTRANS), { $expected } tilføjet (#RTRANS).
    .remedy = Slettede rækker tæller ikke med, tilføjede tæller én gang. Spørg efter grunden, hvor en lukket periode er berørt.
finding-sie-added-alone = { $source_file }: { $count ->
        [one] én tilføjet række (#RTRANS) gentages
       *[other] { $count } tilføjede rækker (#RTRANS) gentages
    } ikke som #TRANS, den første på linje { $source_row }.
    .remedy = De tæller med. Kontrollér bilaget: standarden kræver, at hver tilføjet række følges af samme række som #TRANS.
finding-sie-series-missing = { $source_file }: { $count ->
        [one] ét bilag har
       *[other] { $count } bilag har
    } nummer, men ingen serie, det første på linje { $source_row }.
    .remedy = Kontrollér serien i økonomisystemet; her kendes bilaget på nummeret alene.
finding-sie-number-missing = { $source_file }: { $count ->
        [one] ét bilag har
       *[other] { $count } bilag har
    } intet nummer, det første på linje { $source_row }.
    .remedy = En importfil overlader nummereringen til det system, der læser den; her kendes et sådant bilag på fil og linje. I en eksport bør hvert bilag have et nummer.
finding-sie-number-repeated = { $source_file }: { $count ->
        [one] ét bilag har
       *[other] { $count } bilag har
    } samme nummer som et andet bilag i samme serie og fra samme dag: { $detail }; det første på linje { $source_row }.
    .remedy = Et nummer står for ét bilag. De læses som ét; find ud af i økonomisystemet, hvilket af dem der er rigtigt.
finding-sie-line-dates = { $source_file }: { $count ->
        [one] én række tæller
       *[other] { $count } rækker tæller
    } på sin egen dato og ikke på bilagets; den første er linje { $source_row }.
    .remedy = Der skal ikke gøres noget: standarden tillader, at en række dateres for sig, som periodiseringer i ét bilag.
finding-sie-line-date-unreadable = { $source_file }: { $count ->
        [one] datoen på én række
       *[other] datoerne på { $count } rækker
    } kan ikke læses, første gang på linje { $source_row }; bilagets dato er brugt.
    .remedy = Ret eksporten, hvis rækkerne hører til en anden dag.
finding-sie-outside-year = { $source_file }: { $count ->
        [one] én række er dateret
       *[other] { $count } rækker er dateret
    } uden for regnskabsåret { $expected } til { $detail }, som filen oplyser, den første på linje { $source_row }.
    .remedy = En sådan række indgår ikke i nogen af årets saldi. Ret datoen eller regnskabsåret i økonomisystemet.
finding-sie-accounts-undeclared = { $source_file }: { $count ->
        [one] én konto bruges uden at være oprettet
       *[other] { $count } konti bruges uden at være oprettet
    } (#KONTO): { $detail }; den første på linje { $source_row }.
    .remedy = Nummerets BAS-klasse siger, hvilken slags konto det er. Giv kontoen et navn i accounts.csv, eller eksportér kontoplanen med filen.
finding-sie-account-not-numeric = { $source_file }: { $count ->
        [one] én konto er ikke et tal
       *[other] { $count } konti er ikke tal
    }: { $detail }; den første på linje { $source_row }.
    .remedy = SIE kræver tal. Kontoen bevares, som den er; giv den en type i accounts.csv, hvis den ingen har.
finding-sie-type-against-class = { $source_file }: { $count ->
        [one] én konto er angivet
       *[other] { $count } konti er angivet
    } (#KTYP) til den anden opgørelse end den, hvor BAS-kontoplanen har { $count ->
        [one] den
       *[other] dem
    }: { $detail }; den første på linje { $source_row }.
    .remedy = Angivelsen gælder: en resultatkonto, der er angivet som aktiv, føres videre til næste år. Ret den i økonomisystemet, eller angiv typen i accounts.csv.
finding-sie-balance-repeated = { $source_file }: { $count ->
        [one] én saldo er oplyst
       *[other] { $count } saldi er oplyst
    } to gange for en konto og et år: { $detail }; den første på linje { $source_row }.
    .remedy = Den første gælder. Eksportér filen igen; er begge linjer ment, mangler deres sum i regnskabet.
finding-sie-closing-twice = { $source_file }: { $count ->
        [one] én ultimosaldo står
       *[other] { $count } ultimosaldi står
    } under både #UB og #RES ({ $detail }), for dette år { $amount } { $currency } i alt; den første på linje { $source_row }.
    .remedy = Der skal ikke gøres noget: #UB gælder for balancekonti, #RES for resultatkonti, hver én gang.
finding-sie-opening-of-income = { $source_file }: { $count ->
        [one] én resultatkonto åbner
       *[other] { $count } resultatkonti åbner
    } med en saldo ({ $detail }), { $amount } { $currency } i alt; den første på linje { $source_row }.
    .remedy = Resultatkonti begynder hvert år på nul, så saldoen er udeladt. Overfør sidste års resultat til egenkapitalen i økonomisystemet, og lav et nyt udtræk.
finding-sie-opened-elsewhere = { $source_file } oplyser primosaldi for et år, som { $detail } allerede åbner.
    .remedy = Der skal ikke gøres noget: de tæller én gang, dem i { $detail }.
finding-sie-opening-from-closing = { $source_file } oplyser ingen primosaldi (#IB); året åbner med { $count ->
        [one] ultimosaldoen
       *[other] de { $count } ultimosaldi
    } fra året før.
    .remedy = Kontrollér, at der ikke er bogført i året før siden da.
finding-sie-opening-not-zero = { $source_file }: primosaldiene udgør { $amount } { $currency } i stedet for nul. { $detail ->
        [result] Det er resultatet af året før, som endnu ikke står på nogen konto.
        [results] { $expected } af det er resultatet af året før; resten er resultater af årene inden da. De står endnu ikke på nogen konto.
       *[unknown] Resultatet af året før forklarer { $expected } af det.
    }
    .remedy = { $detail ->
        [unknown] Spørg, hvilke primosaldi der mangler.
       *[result] Overfør resultatet til egenkapitalen (2099) i økonomisystemet, og lav et nyt udtræk. Et udtræk med bilag (type 4) kan i stedet få den manglende linje i opening_balances.csv ved siden af filen.
    }
finding-sie-closing-not-zero = { $source_file }: ultimosaldi og resultater udgør tilsammen { $actual } { $currency }, primosaldi { $expected }: en forskel på { $amount }.
    .remedy = Et år flytter samlet intet. Find bilaget i ubalance i økonomisystemet; tallene indeholder forskellen.
finding-sie-month-of-other-year = { $source_file }: { $count ->
        [one] én månedsbevægelse (#PSALDO) angiver
       *[other] { $count } månedsbevægelser (#PSALDO) angiver
    } et andet regnskabsår end det, { $count ->
        [one] måneden ligger
       *[other] månederne ligger
    } i; den første på linje { $source_row }.
    .remedy = Der skal ikke gøres noget: måneden afgør det.
finding-sie-months-in-parts = { $source_file } oplyser bevægelser pr. måned (#PSALDO) i dele: med objekter, og resten uden; tilsammen fører de fra primo til ultimo.
    .remedy = Der skal ikke gøres noget: delene er lagt sammen. Standarden kræver kontoens hele beløb, hvor der ikke er nævnt et objekt.
finding-sie-months-differ = { $source_file }: bevægelserne pr. måned (#PSALDO) i året fra { $expected } fører ikke fra primo- til ultimosaldo på { $count ->
        [one] én konto
       *[other] { $count } konti
    }: { $detail }.
    .remedy = Månederne er ikke brugt, men primo- og ultimosaldi er. Eksportér bilag (type 4) for at afslutte en måned.
finding-sie-objects-differ = { $source_file }: { $count ->
        [one] én saldo pr. objekt
       *[other] { $count } saldi pr. objekt
    } (#OUB) kan ikke forklares af objektets bevægelser: konti { $detail }; den første på linje { $source_row }.
    .remedy = Ingen tal bygger på saldi pr. objekt. Brug dem ikke fra denne eksport.
