# Wat er wordt gemeld over bestanden die met een kolommensjabloon zijn gelezen.

finding-ledger-account-segments = { $source_file }: { $detail } is gesplitst bij { $actual }; de dimensies hebben geen naam en heten segment_2, segment_3 enzovoort.
    .remedy = Geef ze een naam in de volgorde van de rekeningstructuur: { $expected } = {"{"} display = "LedgerAccount", dimensions = ["department", "cost_center"] {"}"}. Een ander scheidingsteken dan { $actual } geeft u op met delimiter.
finding-placeholder-dates = { $source_file }: { $detail } zegt niets in { $actual } rijen (leeg, of een dag als 1900-01-01); { $expected } is gelezen als boekingsdatum.
    .remedy = Controleer of { $expected } in de periode van elke boeking ligt. Een andere datum lezen: [company.columns.gl_entries] posting_date = "…".
finding-reporting-amounts-unread = { $source_file }: { $detail } is niet gelezen, want het bedrijf heeft geen andere rapportagevaluta dan de eigen valuta.
    .remedy = Zijn deze bedragen nodig, vermeld dan in close.toml in welke valuta ze luiden: reporting_currency = "…".
finding-company-code-taken = { $source_file }: elke rij noemt het bedrijf { $detail }, dat niet in close.toml staat; de rijen zijn gelezen als die van { $actual }.
    .remedy = Schrijf code = "{ $detail }" onder { $actual } in close.toml, of corrigeer de export.
finding-rows-set-aside = { $source_file }: { $count ->
        [one] één rij telt
       *[other] { $count } rijen tellen
    } niet mee ({ $detail }).
    .remedy = Er hoeft niets te gebeuren: zulke rijen bevatten koppen, totalen of de andere zijde van een boeking.
finding-posting-group-unknown = { $source_file }: { $count ->
        [one] één boeking noemt
       *[other] { $count } boekingen noemen
    } een boekingsgroep ({ $subject }) waarvan de rekening niet bekend is, voor het eerst in rij { $source_row }.
    .remedy = Voeg de export van de boekingsgroepen toe (code en rekening), of markeer in het rekeningschema de enige verzamelrekening van de subadministratie: control = ar, ap of bank.
finding-dates-outside-period = { $source_file }: { $count ->
        [one] één regel is gedateerd
       *[other] { $count } regels zijn gedateerd
    } in een andere maand ({ $detail }) dan de { $expected } van de regel zegt.
    .remedy = De datum telt. Vraag volgens welke van de twee het grootboek is afgesloten.
