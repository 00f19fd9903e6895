# Vem som orsakat vilken kostnad: fördelningarnas sidor och iakttagelser.

allocation-message =
    { $count ->
        [0] Ingen regel flyttade något belopp.
        [one] En regel flyttade { $amount }; delarna är precis det som lämnade källan.
       *[other] { $count } regler flyttade { $amount } totalt; delarna är för varje regel precis det som lämnade källan.
    }
allocation-refused =
    { $count ->
        [one] En regel kördes inte; iakttagelserna säger varför.
       *[other] { $count } regler kördes inte; iakttagelserna säger varför.
    }
allocation-flow = Från källa till mottagare
allocation-flow-caption = Belopp per regel och mottagare, { $span }, { $unit }
allocation-table = Fördelningsgrund och andelar
allocation-rule = { $rule } · steg { $step } · { $evidence }
allocation-stays = blir kvar på källan
allocation-reciprocal = löses tillsammans
allocation-legend = %: av källan. Belopp i ett annat bolag visas i dess egen valuta bredvid givarens.
allocation-more =
    { $count ->
        [one] En mindre regel finns i { $file }.
       *[other] { $count } mindre regler finns i { $file }.
    }
allocation-other = { $count } andra
tie-allocation = Fördelningar, källor mot mottagare
col-amount-destination = Mottagarens valuta
col-destination-company = Mottagande bolag
col-destination-currency = Mottagarens valutakod
col-rate-path = Kurs
col-step = Steg
col-destination = Mottagare
sheet-allocation = Fördelningar

finding-allocation-unknown-account = Regel { $detail }: konto { $actual } finns inte i kontoplanen för { $expected }. Regeln kördes inte.
    .remedy = Rätta kontot i close.toml eller lägg till det i accounts.csv.
finding-allocation-unknown-dimension = Regel { $detail }: inget underlag har en kolumn { $actual }; det finns { $expected }. Regeln kördes inte.
    .remedy = Rätta dimensionen i close.toml eller exportera kolumnen.
finding-allocation-driver-missing = Regel { $subject }: fördelningsnyckeln { $actual } har ingen siffra på eller före periodens slut; det finns { $expected }. Regeln kördes inte.
    .remedy = Lägg till siffrorna i drivers.csv eller rätta nyckelns namn i close.toml.
finding-allocation-basis-zero = Regel { $subject }: grunden är noll för alla mottagare, så inget fördelades.
    .remedy = Se på grundens siffror vid periodens slut eller ange en annan grund.
finding-allocation-basis-negative = Regel { $subject }: grunden för { $detail } är { $actual }, med annat tecken än de övriga. Regeln kördes inte.
    .remedy = Rätta siffran, eller skriv negative_basis = "allow" om den är avsedd.
finding-allocation-basis-currencies = Regel { $subject }: grunden finns i bolag med flera valutor utan gemensam rapporteringsvaluta. Regeln kördes inte.
    .remedy = Mät med en fördelningsnyckel eller statistiska konton, eller ge bolagen samma reporting_currency.
finding-allocation-basis-unplaced = Regel { $subject }: { $actual } av grunden { $expected } saknar { $detail } och fick inget.
    .remedy = Ge dessa siffror ett värde på dimensionen om de ska bära en del av kostnaden.
finding-allocation-due-account = Regel { $subject } debiterar ett annat bolag, och { $expected } anger inget konto för det. Regeln kördes inte.
    .remedy = Lägg till { $actual } i [company.posting] för { $expected }.
finding-allocation-missing-rate = Regel { $subject }: ingen kurs { $detail } för { $actual } den { $expected }. Regeln kördes inte.
    .remedy = Lägg till kursen i kursfilen och stäng igen.
finding-allocation-circle = Dessa regler matar varandra i en cirkel: { $subject }. Ingen av dem kördes.
    .remedy = Låt senare steg inte ge till tidigare, eller lägg alla i ett steg med reciprocal = true.
finding-allocation-reciprocal-overlap = Reglerna { $subject } löses tillsammans och tar samma saldon. Ingen i steget kördes.
    .remedy = Avgränsa källorna så att varje saldo hör till en regel.
finding-allocation-reciprocal-companies = Reglerna { $subject } ger till varandra mellan bolag, vilket inte är tillgängligt ännu. Ingen i steget kördes.
    .remedy = Lös ett bolags regler tillsammans och debitera det andra i ett senare steg.
finding-allocation-reciprocal-closed = Reglerna { $subject } ger allt till varandra och inget utåt: det finns ingen lösning. Ingen i steget kördes.
    .remedy = Låt minst en av dem ge till en mottagare utanför cirkeln.
finding-allocation-source-zero = Regel { $subject }: källan är tom, och zero_source = "stop" ber om besked.
    .remedy = Se efter om periodens kostnader är bokförda; skriv annars zero_source = "skip".
finding-allocation-statistical = Regel { $subject } flyttar belopp mellan statistiska och andra konton, vilket inte skulle balansera. Den kördes inte.
    .remedy = Låt statistiska konton bara ge till statistiska konton.
finding-allocation-suspended-account = Regeln { $subject } bokför på konton som är avstängda: { $actual }. Den kördes inte.
    .remedy = Ange öppna konton i close.toml, eller öppna kontona i kontoplanen.
finding-allocation-under-hundred = Regel { $subject }: procentsatserna blir { $actual }; { $amount } { $currency } blir kvar på källan.
    .remedy = Höj procentsatserna till 100 om allt ska fördelas.
finding-allocation-late = Regel { $subject } är bokförd och upprepas inte (rerun = "skip"); { $amount } { $currency } kom eller ändrades senare och ligger kvar.
    .remedy = Skriv rerun = "delta" för att föreslå skillnaden.
finding-allocation-company-absent = Regel { $subject } ger till { $company }, och dess bolag { $actual } ingår inte i körningen: det som ges saknas här.
    .remedy = Stäng båda bolagen tillsammans.
finding-allocation-basis-absent = Regel { $subject }: grunden behöver { $actual }, som inte ingår i körningen. Regeln kördes inte.
    .remedy = Stäng bolagen tillsammans.
finding-allocation-left-behind = Regel { $detail } ger till källan för regel { $actual }, som inte körs senare: det den ger förs inte vidare.
    .remedy = Lägg { $actual } i ett senare steg, eller lös båda tillsammans med reciprocal = true.
