# Waar Zweedse boekhoudbestanden (SIE 4) afwijken van de standaard of van zichzelf.

finding-sie-encoding = { $source_file } vermeldt { $expected }, maar is geschreven in { $actual }.
    .remedy = Het bestand is gelezen in de tekens waarin het werkelijk is geschreven. Er hoeft niets te gebeuren, tenzij namen er verkeerd uitzien: stel dan encoding in onder [company.format].
finding-sie-stray-lines = { $source_file }: { $count ->
        [one] één regel begint
       *[other] { $count } regels beginnen
    } zonder label, de eerste is regel { $source_row }; ze zijn niet gelezen.
    .remedy = Bekijk de regel: een tekst die over twee regels loopt kan geen kwaad, een record dat zijn label kwijt is wel.
finding-sie-unknown-labels = { $source_file }: { $count ->
        [one] één regel draagt een label
       *[other] { $count } regels dragen labels
    } dat de standaard niet kent ({ $detail }), de eerste is regel { $source_row }; ze zijn niet gelezen.
    .remedy = Programma’s mogen eigen labels toevoegen. Kijk of een ervan een verkeerd geschreven record is.
finding-sie-balance-unreadable = { $source_file }: { $count ->
        [one] één vermeld saldo is geen bedrag
       *[other] { $count } vermelde saldi zijn geen bedragen
    }, het eerste op regel { $source_row }.
    .remedy = Exporteer het bestand opnieuw; tot dan kunnen de boekstukken niet worden vergeleken met wat het vermeldt.
finding-sie-changed-rows = { $source_file }: { $count ->
        [0] er is geen regel geschrapt
        [one] één regel is geschrapt
       *[other] { $count } regels zijn geschrapt
    } uit boekstukken na het boeken (#BTRANS), { $expected } toegevoegd (#RTRANS).
    .remedy = Geschrapte regels tellen niet, toegevoegde regels tellen één keer. Vraag naar de reden waar een afgesloten periode is geraakt.
finding-sie-added-alone = { $source_file }: { $count ->
        [one] één toegevoegde regel (#RTRANS) wordt
       *[other] { $count } toegevoegde regels (#RTRANS) worden
    } niet herhaald als #TRANS, de eerste op regel { $source_row }.
    .remedy = Ze tellen mee. Controleer het boekstuk: volgens de standaard volgt op elke toegevoegde regel dezelfde regel als #TRANS.
finding-sie-series-missing = { $source_file }: { $count ->
        [one] één boekstuk heeft
       *[other] { $count } boekstukken hebben
    } een nummer en geen reeks, het eerste op regel { $source_row }.
    .remedy = Controleer de reeks in het boekhoudpakket; hier is het boekstuk alleen aan zijn nummer te herkennen.
finding-sie-number-missing = { $source_file }: { $count ->
        [one] één boekstuk heeft
       *[other] { $count } boekstukken hebben
    } geen nummer, het eerste op regel { $source_row }.
    .remedy = Een importbestand laat het nummeren over aan het pakket dat het leest; hier is zo’n boekstuk te herkennen aan bestand en regel. In een export hoort elk boekstuk een nummer te hebben.
finding-sie-number-repeated = { $source_file }: { $count ->
        [one] één boekstuk draagt
       *[other] { $count } boekstukken dragen
    } het nummer van een ander boekstuk van dezelfde reeks en dag: { $detail }; het eerste op regel { $source_row }.
    .remedy = Een nummer staat voor één boekstuk. Ze worden als één gelezen; ga in het boekhoudpakket na welk van beide juist is.
finding-sie-line-dates = { $source_file }: { $count ->
        [one] één regel telt
       *[other] { $count } regels tellen
    } op een eigen datum en niet op die van het boekstuk; de eerste is regel { $source_row }.
    .remedy = Er hoeft niets te gebeuren: de standaard staat toe dat een regel apart wordt gedateerd, zoals overlopende posten binnen één boekstuk.
finding-sie-line-date-unreadable = { $source_file }: { $count ->
        [one] de datum van één regel is
       *[other] de datums van { $count } regels zijn
    } niet leesbaar, voor het eerst op regel { $source_row }; de datum van het boekstuk is gebruikt.
    .remedy = Corrigeer de export als de regels bij een andere dag horen.
finding-sie-outside-year = { $source_file }: { $count ->
        [one] één regel is gedateerd
       *[other] { $count } regels zijn gedateerd
    } buiten het boekjaar { $expected } t/m { $detail } dat het bestand vermeldt, de eerste op regel { $source_row }.
    .remedy = Zo’n regel staat in geen enkel saldo van dat jaar. Corrigeer de datum, of het boekjaar in het boekhoudpakket.
finding-sie-accounts-undeclared = { $source_file }: { $count ->
        [one] één rekening wordt gebruikt zonder te zijn opgegeven
       *[other] { $count } rekeningen worden gebruikt zonder te zijn opgegeven
    } (#KONTO): { $detail }; de eerste op regel { $source_row }.
    .remedy = De BAS-klasse van het nummer zegt wat voor rekening het is. Geef de rekening een naam in accounts.csv, of exporteer het rekeningschema mee.
finding-sie-account-not-numeric = { $source_file }: { $count ->
        [one] één rekening is geen getal
       *[other] { $count } rekeningen zijn geen getallen
    }: { $detail }; de eerste op regel { $source_row }.
    .remedy = SIE verlangt getallen. De rekening blijft zoals ze is; geef haar een soort in accounts.csv als ze er geen heeft.
finding-sie-type-against-class = { $source_file }: { $count ->
        [one] één rekening is opgegeven
       *[other] { $count } rekeningen zijn opgegeven
    } (#KTYP) voor het andere overzicht dan waar het BAS-rekeningschema { $count ->
        [one] haar
       *[other] ze
    } plaatst: { $detail }; de eerste op regel { $source_row }.
    .remedy = De opgave telt: een resultatenrekening die als actief is opgegeven, wordt overgebracht. Corrigeer dit in het boekhoudpakket, of geef de soort op in accounts.csv.
finding-sie-balance-repeated = { $source_file }: { $count ->
        [one] één saldo staat
       *[other] { $count } saldi staan
    } er twee keer in voor dezelfde rekening en hetzelfde jaar: { $detail }; het eerste op regel { $source_row }.
    .remedy = Het eerste telt. Exporteer het bestand opnieuw; zijn beide regels bedoeld, dan ontbreekt hun som in de boeken.
finding-sie-closing-twice = { $source_file }: { $count ->
        [one] één eindsaldo staat
       *[other] { $count } eindsaldi staan
    } onder zowel #UB als #RES ({ $detail }), van dit jaar in totaal { $amount } { $currency }; het eerste op regel { $source_row }.
    .remedy = Er hoeft niets te gebeuren: #UB telt voor balansrekeningen, #RES voor resultatenrekeningen, elk één keer.
finding-sie-opening-of-income = { $source_file }: { $count ->
        [one] één resultatenrekening opent
       *[other] { $count } resultatenrekeningen openen
    } met een saldo ({ $detail }), in totaal { $amount } { $currency }; de eerste op regel { $source_row }.
    .remedy = Resultatenrekeningen beginnen elk jaar op nul; daarom is het saldo weggelaten. Boek het resultaat van vorig jaar in het boekhoudpakket naar het eigen vermogen en exporteer opnieuw.
finding-sie-opened-elsewhere = { $source_file } vermeldt de beginsaldi van een jaar dat { $detail } al opent.
    .remedy = Er hoeft niets te gebeuren: ze tellen één keer, die van { $detail }.
finding-sie-opening-from-closing = { $source_file } vermeldt geen beginsaldi (#IB); het jaar opent met { $count ->
        [one] het eindsaldo
       *[other] de { $count } eindsaldi
    } van het jaar ervoor.
    .remedy = Controleer of er sindsdien niets meer in het jaar ervoor is geboekt.
finding-sie-opening-not-zero = { $source_file }: de beginsaldi komen op { $amount } { $currency } in plaats van nul. { $detail ->
        [result] Dat is het resultaat van het jaar ervoor, dat nog op geen enkele rekening staat.
        [results] { $expected } daarvan is het resultaat van het jaar ervoor; de rest is het resultaat van de jaren daarvoor. Ze staan nog op geen enkele rekening.
       *[unknown] Het resultaat van het jaar ervoor verklaart { $expected } daarvan.
    }
    .remedy = { $detail ->
        [unknown] Vraag welke beginsaldi ontbreken.
       *[result] Breng het resultaat in het boekhoudpakket naar het eigen vermogen (2099) en exporteer opnieuw. Bij een export met boekstukken (type 4) kan in plaats daarvan de ontbrekende regel in opening_balances.csv naast het bestand staan.
    }
finding-sie-closing-not-zero = { $source_file }: eindsaldi en resultaten komen samen op { $actual } { $currency }, de beginsaldi op { $expected }: een verschil van { $amount }.
    .remedy = Een jaar verplaatst per saldo niets. Zoek in het boekhoudpakket het boekstuk dat niet in balans is; de cijfers bevatten het verschil.
finding-sie-month-of-other-year = { $source_file }: { $count ->
        [one] één maandmutatie (#PSALDO) vermeldt
       *[other] { $count } maandmutaties (#PSALDO) vermelden
    } een ander boekjaar dan dat waarin { $count ->
        [one] de maand ligt
       *[other] de maanden liggen
    }; de eerste op regel { $source_row }.
    .remedy = Er hoeft niets te gebeuren: de maand beslist.
finding-sie-months-in-parts = { $source_file } vermeldt de maandmutaties (#PSALDO) in delen: met objecten, en de rest zonder; samen leiden ze van begin- naar eindsaldo.
    .remedy = Er hoeft niets te gebeuren: de delen zijn opgeteld. De standaard verlangt het geheel van een rekening waar geen object is genoemd.
finding-sie-months-differ = { $source_file }: de maandmutaties (#PSALDO) van het jaar vanaf { $expected } leiden niet van begin- naar eindsaldo op { $count ->
        [one] één rekening
       *[other] { $count } rekeningen
    }: { $detail }.
    .remedy = De maanden zijn niet gebruikt, begin- en eindsaldi wel. Exporteer boekstukken (type 4) om een maand af te sluiten.
finding-sie-objects-differ = { $source_file }: { $count ->
        [one] één saldo per object (#OUB) is
       *[other] { $count } saldi per object (#OUB) zijn
    } niet te verklaren uit de mutaties van het object: rekeningen { $detail }; het eerste op regel { $source_row }.
    .remedy = Geen enkel cijfer berust op saldi per object. Gebruik ze niet uit deze export.
