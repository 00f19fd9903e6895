# The journal entry tests: what each looks for, what it found, how leading digits are spread.

journal-test-round-amounts = Jämna belopp på tusen eller mer
journal-test-weekend = Bokförda på en helg
journal-test-after-hours = Registrerade mellan 20.00 och 06.00
journal-test-rare-users = Användare som sällan bokför
journal-test-rare-pairs = Kontopar som nästan aldrig förekommer
journal-test-repeated-documents = Samma konto, belopp och dokument två gånger
journal-tests-message =
    { $count ->
        [0] Inget test pekar på någon av periodens { $entries } bokföringsposter.
        [one] Ett test pekar på poster bland periodens { $entries }; inget här hindrar bokslutet.
       *[other] { $count } tester pekar på poster bland periodens { $entries }; inget här hindrar bokslutet.
    }
journal-tests-legend = Periodens bokföringsposter utan ingående balanser, bokslutsposter och våra egna förslag. Sällsynt: användare med färre än fem poster, kontopar i en eller två verifikationer.
journal-tests-none = ej prövat
benford-close = De inledande siffrorna följer Benfords lag väl
benford-fair = De inledande siffrorna följer Benfords lag
benford-marginal = De inledande siffrorna följer Benfords lag bara ungefär
benford-far = De inledande siffrorna följer inte Benfords lag
benford-caption = De två första siffrorna i { $entries } belopp; mest över lagen: { $digits }, { $count } gånger
benford-expected = förväntat
sheet-journal-tests = Granskning av poster
col-test = Test
col-largest = Störst
col-digits = Inledande siffror
col-observed = Utfall
col-expected = Förväntat
col-is-tested = Prövat
col-population = Prövade poster
