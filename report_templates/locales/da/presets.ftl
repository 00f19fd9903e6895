# Hvad der siges om filer, der er læst med en færdig kolonneskabelon.

finding-ledger-account-segments = { $source_file }: { $detail } blev delt ved { $actual }; dets dimensioner har ingen navne og kaldes segment_2, segment_3 og så videre.
    .remedy = Navngiv dem i kontostrukturens rækkefølge: { $expected } = {"{"} display = "LedgerAccount", dimensions = ["department", "cost_center"] {"}"}. Et andet skilletegn end { $actual } angives med delimiter.
finding-placeholder-dates = { $source_file }: { $detail } siger intet i { $actual } rækker (tom, eller en dag som 1900-01-01); { $expected } blev læst som bogføringsdato.
    .remedy = Kontrollér, at { $expected } ligger i hver posterings periode. For at læse en anden dato: [company.columns.gl_entries] posting_date = "…".
finding-reporting-amounts-unread = { $source_file }: { $detail } blev ikke læst, da virksomheden ikke har anden rapporteringsvaluta end sin egen.
    .remedy = Ønskes beløbene, så angiv i close.toml, hvilken valuta de er i: reporting_currency = "…".
finding-company-code-taken = { $source_file }: hver række nævner virksomheden { $detail }, som ikke står i close.toml; rækkerne blev læst som { $actual }.
    .remedy = Skriv code = "{ $detail }" under { $actual } i close.toml, eller ret udtrækket.
finding-rows-set-aside = { $source_file }: { $count ->
        [one] én række tæller
       *[other] { $count } rækker tæller
    } ikke med ({ $detail }).
    .remedy = Der skal ikke gøres noget: sådanne rækker er overskrifter, summer eller en posterings anden side.
finding-posting-group-unknown = { $source_file }: { $count ->
        [one] én postering nævner
       *[other] { $count } posteringer nævner
    } en bogføringsgruppe ({ $subject }), hvis konto ikke kendes, første gang i række { $source_row }.
    .remedy = Tilføj eksporten af bogføringsgrupperne (kode og konto), eller markér reskontroens eneste samlekonto i kontoplanen: control = ar, ap eller bank.
finding-dates-outside-period = { $source_file }: { $count ->
        [one] én linje er dateret
       *[other] { $count } linjer er dateret
    } i en anden måned ({ $detail }), end linjens { $expected } siger.
    .remedy = Datoen gælder. Spørg, hvilken af de to finans blev afsluttet efter.
