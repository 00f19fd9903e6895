# The journal entry tests: what each looks for, what it found, how leading digits are spread.

journal-test-round-amounts = Ronde bedragen van duizend of meer
journal-test-weekend = Geboekt in een weekend
journal-test-after-hours = Ingevoerd tussen 20.00 en 06.00 uur
journal-test-rare-users = Gebruikers die zelden boeken
journal-test-rare-pairs = Rekeningparen die bijna nooit voorkomen
journal-test-repeated-documents = Zelfde rekening, bedrag en stuk twee keer
journal-tests-message =
    { $count ->
        [0] Geen enkele test wijst op een boeking onder de { $entries } van de periode.
        [one] Eén test wijst op boekingen onder de { $entries } van de periode; niets hiervan blokkeert.
       *[other] { $count } tests wijzen op boekingen onder de { $entries } van de periode; niets hiervan blokkeert.
    }
journal-tests-legend = Boekingen van de periode zonder beginbalans, afsluitboekingen en onze eigen voorstellen. Zelden: gebruikers met minder dan vijf boekingen, rekeningparen in een of twee stukken.
journal-tests-none = niet getest
benford-close = De begincijfers volgen de wet van Benford nauw
benford-fair = De begincijfers volgen de wet van Benford
benford-marginal = De begincijfers volgen de wet van Benford slechts ruwweg
benford-far = De begincijfers volgen de wet van Benford niet
benford-caption = Eerste twee cijfers van { $entries } bedragen; het verst boven de wet: { $digits }, { $count } keer
benford-expected = verwacht
sheet-journal-tests = Journaalposttesten
col-test = Test
col-largest = Grootste
col-digits = Begincijfers
col-observed = Waargenomen
col-expected = Verwacht
col-is-tested = Getest
col-population = Geteste boekingen
