# Wat een Zweeds boekhoudbestand in XML (SIE 5) over zichzelf laat zien.

finding-sie5-struck-out = { $source_file }: { $count ->
        [one] één boeking is geschrapt
       *[other] { $count } boekingen zijn geschrapt
    }, { $amount } { $currency } aan debet, in de boekstukken { $detail }.
    .remedy = Er hoeft niets te gebeuren: wat is geschrapt, is ongeldig en telt nergens mee.
finding-sie5-no-primary-year = { $source_file } wijst geen boekjaar als het eigen jaar aan; het jaar dat begint in { $detail } is genomen.
    .remedy = Vergelijk fiscal_year_start in close.toml met het jaar dat wordt afgesloten.
finding-sie5-balance-twice = { $source_file }: { $count ->
        [one] één saldo staat
       *[other] { $count } saldi staan
    } er twee keer in met verschillende bedragen ({ $detail }).
    .remedy = Het eerste telt. Exporteer het bestand opnieuw en vraag naar de reden.
finding-sie5-object-openings = { $source_file }: { $count ->
        [one] één rekening opent
       *[other] { $count } rekeningen openen
    } alleen per object ({ $detail }); de saldi van de eerste dimensie vormen het beginsaldo.
    .remedy = Er hoeft niets te gebeuren als elk bedrag een object van die dimensie draagt; anders is het beginsaldo onvolledig.
finding-sie5-unknown-type = { $source_file }: { $count ->
        [one] één rekening draagt
       *[other] { $count } rekeningen dragen
    } een soort zonder betekenis ({ $detail }).
    .remedy = Geef de soort op in accounts.csv naast het bestand.
finding-sie5-equity-as-liability = { $source_file } noemt geen enkele rekening eigen vermogen; { $count ->
        [one] rekening { $detail } is
       *[other] { $count } rekeningen zijn
    } als eigen vermogen genomen op grond van { $count ->
        [one] het nummer
       *[other] hun nummers in het BAS-rekeningschema ({ $detail })
    }.
    .remedy = Er hoeft niets te gebeuren. Is een rekening geen eigen vermogen, geef dan de soort op in accounts.csv naast het bestand.
finding-sie5-unlocked = { $source_file }: { $count ->
        [one] één boeking is niet vergrendeld, dus die
       *[other] { $count } boekingen zijn niet vergrendeld, dus die
    } { $count ->
        [one] kan
       *[other] kunnen
    } nog worden gewijzigd; nummers { $detail }.
    .remedy = Vergrendel de boekingen in het boekhoudpakket voordat over de periode wordt gerapporteerd.
finding-sie5-unknown-item = { $source_file }: { $count ->
        [one] één boeking noemt
       *[other] { $count } boekingen noemen
    } facturen die niet in het bestand staan ({ $detail }), de eerste is boeking { $source_row }.
    .remedy = De boekingen tellen mee; alleen debiteur, crediteur en vervaldatum van deze facturen ontbreken.
finding-sie5-invoice-balances = { $source_file }: { $count ->
        [one] één factuur vermeldt
       *[other] { $count } facturen vermelden
    } een eindsaldo waarop de boekingen niet uitkomen ({ $detail }); in totaal { $amount } { $currency }.
    .remedy = De boekingen tellen. Vraag welk van beide de subadministratie van het boekhoudpakket toont.
finding-sie5-receivables-untied = { $source_file }: de verkoopfacturen komen op { $actual }, rekening { $detail } op { $expected }; { $amount } { $currency } verschil.
    .remedy = De facturen zijn niet als openstaande posten gelezen; de debiteuren zijn dus niet aangesloten. Zoek boekingen op de rekening die geen factuur noemen, of lever subledger_entries.csv mee.
finding-sie5-payables-untied = { $source_file }: de inkoopfacturen komen op { $actual }, rekening { $detail } op { $expected }; { $amount } { $currency } verschil.
    .remedy = De facturen zijn niet als openstaande posten gelezen; de crediteuren zijn dus niet aangesloten. Zoek boekingen op de rekening die geen factuur noemen, of lever subledger_entries.csv mee.
finding-sie5-repeated-entry = { $source_file }: { $count ->
        [one] één nummer is
       *[other] { $count } nummers zijn
    } voor meer dan één boekstuk van een dagboek gebruikt, bijvoorbeeld { $detail }.
    .remedy = Zulke boekstukken tellen als één, zodat het ene kan verbergen wat in het andere fout is. Vraag waarom nummers opnieuw zijn gebruikt.
finding-sie5-budgets = { $source_file }: { $count ->
        [one] één budgetbedrag is
       *[other] { $count } budgetbedragen zijn
    } buiten beschouwing gelaten.
    .remedy = Er hoeft niets te gebeuren; budgetten maken geen deel uit van een afsluiting.
finding-sie5-other-items = { $source_file }: { $count ->
        [one] één vast actief of andere post van een onderverdeelde rekening is
       *[other] { $count } vaste activa en andere posten van onderverdeelde rekeningen zijn
    } buiten beschouwing gelaten.
    .remedy = Er hoeft niets te gebeuren; hun rekeningen staan in het grootboek.
finding-sie5-documents = { $source_file }: { $count ->
        [one] één bijgevoegd document is
       *[other] { $count } bijgevoegde documenten zijn
    } buiten beschouwing gelaten.
    .remedy = Er hoeft niets te gebeuren; de bewijsstukken blijven in het bestand.
finding-sie5-signed = { $source_file } draagt een elektronische handtekening, die niet is gecontroleerd.
    .remedy = Controleer haar met het programma dat het bestand maakte, als moet worden bewezen dat er sindsdien niets is gewijzigd.
