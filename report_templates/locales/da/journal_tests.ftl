# The journal entry tests: what each looks for, what it found, how leading digits are spread.

journal-test-round-amounts = Runde beløb på tusind eller mere
journal-test-weekend = Bogført i en weekend
journal-test-after-hours = Oprettet mellem kl. 20 og 6
journal-test-rare-users = Brugere, der sjældent bogfører
journal-test-rare-pairs = Kontopar, der næsten aldrig forekommer
journal-test-repeated-documents = Samme konto, beløb og bilag to gange
journal-tests-message =
    { $count ->
        [0] Ingen test peger på en postering blandt periodens { $entries }.
        [one] Én test peger på posteringer blandt periodens { $entries }; intet her blokerer.
       *[other] { $count } tests peger på posteringer blandt periodens { $entries }; intet her blokerer.
    }
journal-tests-legend = Periodens posteringer uden primoposter, afslutningsposter og vores egne forslag. Sjældent: brugere med færre end fem posteringer, kontopar i et eller to bilag.
journal-tests-none = ikke testet
benford-close = De første cifre følger Benfords lov tæt
benford-fair = De første cifre følger Benfords lov
benford-marginal = De første cifre følger kun nogenlunde Benfords lov
benford-far = De første cifre følger ikke Benfords lov
benford-caption = De to første cifre i { $entries } beløb; mest over loven: { $digits }, { $count } gange
benford-expected = forventet
sheet-journal-tests = Test af posteringer
col-test = Test
col-largest = Største
col-digits = Første cifre
col-observed = Observeret
col-expected = Forventet
col-is-tested = Testet
col-population = Testede posteringer
