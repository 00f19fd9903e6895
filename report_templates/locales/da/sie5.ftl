# Hvad en svensk regnskabsfil i XML (SIE 5) viser om sig selv.

finding-sie5-struck-out = { $source_file }: { $count ->
        [one] én postering er slettet
       *[other] { $count } posteringer er slettet
    }, { $amount } { $currency } i debet, i bilagene { $detail }.
    .remedy = Der skal ikke gøres noget: det slettede gælder ikke og tæller ingen steder med.
finding-sie5-no-primary-year = { $source_file } angiver intet regnskabsår som sit eget; det, der begynder { $detail }, er brugt.
    .remedy = Kontrollér fiscal_year_start i close.toml mod det år, der afsluttes.
finding-sie5-balance-twice = { $source_file }: { $count ->
        [one] én saldo er oplyst
       *[other] { $count } saldi er oplyst
    } to gange med forskellige beløb ({ $detail }).
    .remedy = Den første gælder. Eksportér filen igen, og spørg efter grunden.
finding-sie5-object-openings = { $source_file }: { $count ->
        [one] én konto åbner
       *[other] { $count } konti åbner
    } kun pr. objekt ({ $detail }); den første dimensions saldi danner primosaldoen.
    .remedy = Der skal ikke gøres noget, hvis hvert beløb har et objekt i den dimension; ellers er primosaldoen ufuldstændig.
finding-sie5-unknown-type = { $source_file }: { $count ->
        [one] én konto har
       *[other] { $count } konti har
    } en type, der ikke betyder noget ({ $detail }).
    .remedy = Angiv typen i accounts.csv ved siden af filen.
finding-sie5-equity-as-liability = { $source_file } kalder ingen konto egenkapital; { $count ->
        [one] konto { $detail } er
       *[other] { $count } konti er
    } taget som egenkapital efter { $count ->
        [one] sit nummer
       *[other] deres numre i BAS-kontoplanen ({ $detail })
    }.
    .remedy = Der skal ikke gøres noget. Er en konto ikke egenkapital, angives dens type i accounts.csv ved siden af filen.
finding-sie5-unlocked = { $source_file }: { $count ->
        [one] én postering er ikke låst, så den
       *[other] { $count } posteringer er ikke låst, så de
    } kan { $count ->
        [one] stadig ændres
       *[other] stadig ændres
    }; numre { $detail }.
    .remedy = Lås posteringerne i økonomisystemet, inden perioden rapporteres.
finding-sie5-unknown-item = { $source_file }: { $count ->
        [one] én postering nævner
       *[other] { $count } posteringer nævner
    } fakturaer, som filen ikke opregner ({ $detail }), den første er postering { $source_row }.
    .remedy = Posteringerne tæller med; kun debitor, kreditor og forfaldsdato for disse fakturaer mangler.
finding-sie5-invoice-balances = { $source_file }: { $count ->
        [one] én faktura oplyser
       *[other] { $count } fakturaer oplyser
    } en ultimosaldo, som dens posteringer ikke giver ({ $detail }); { $amount } { $currency } i alt.
    .remedy = Posteringerne gælder. Spørg, hvilken af de to økonomisystemets reskontro viser.
finding-sie5-receivables-untied = { $source_file }: debitorfakturaerne udgør { $actual }, konto { $detail } { $expected }; { $amount } { $currency } afviger.
    .remedy = Fakturaerne blev ikke læst som åbne poster, så tilgodehavenderne er ikke afstemt. Find posteringer på kontoen, der ikke nævner en faktura, eller vedlæg subledger_entries.csv.
finding-sie5-payables-untied = { $source_file }: kreditorfakturaerne udgør { $actual }, konto { $detail } { $expected }; { $amount } { $currency } afviger.
    .remedy = Fakturaerne blev ikke læst som åbne poster, så gælden til leverandører er ikke afstemt. Find posteringer på kontoen, der ikke nævner en faktura, eller vedlæg subledger_entries.csv.
finding-sie5-repeated-entry = { $source_file }: { $count ->
        [one] ét nummer er brugt
       *[other] { $count } numre er brugt
    } til mere end ét bilag i en kladde, f.eks. { $detail }.
    .remedy = Sådanne bilag tæller som ét, så det ene kan skjule fejl i det andet. Spørg, hvorfor numre er genbrugt.
finding-sie5-budgets = { $source_file }: { $count ->
        [one] ét budgetbeløb er ladt
       *[other] { $count } budgetbeløb er ladt
    } ude af betragtning.
    .remedy = Der skal ikke gøres noget; budgetter indgår ikke i en afslutning.
finding-sie5-other-items = { $source_file }: { $count ->
        [one] ét anlægsaktiv eller anden post på en underopdelt konto er ladt
       *[other] { $count } anlægsaktiver og andre poster på underopdelte konti er ladt
    } ude af betragtning.
    .remedy = Der skal ikke gøres noget; deres konti findes i finans.
finding-sie5-documents = { $source_file }: { $count ->
        [one] ét vedhæftet dokument er ladt
       *[other] { $count } vedhæftede dokumenter er ladt
    } ude af betragtning.
    .remedy = Der skal ikke gøres noget; dokumenterne bliver i filen.
finding-sie5-signed = { $source_file } har en elektronisk signatur, som ikke er kontrolleret.
    .remedy = Kontrollér den med det program, der dannede filen, hvis det skal bevises, at intet er ændret siden.
