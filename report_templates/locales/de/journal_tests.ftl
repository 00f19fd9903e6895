# The journal entry tests: what each looks for, what it found, how leading digits are spread.

journal-test-round-amounts = Runde Beträge ab tausend
journal-test-weekend = An Wochenenden gebucht
journal-test-after-hours = Zwischen 20 und 6 Uhr erfasst
journal-test-rare-users = Benutzer, die kaum buchen
journal-test-rare-pairs = Kontenpaare, die kaum vorkommen
journal-test-repeated-documents = Gleiches Konto, gleicher Betrag und Beleg zweimal
journal-tests-message =
    { $count ->
        [0] Kein Test weist auf eine der { $entries } Buchungen der Periode hin.
        [one] Ein Test weist auf Buchungen unter den { $entries } der Periode hin; nichts davon blockiert.
       *[other] { $count } Tests weisen auf Buchungen unter den { $entries } der Periode hin; nichts davon blockiert.
    }
journal-tests-legend = Buchungen der Periode ohne Eröffnungs- und Abschlussbuchungen und ohne unsere Vorschläge. Selten: Benutzer mit weniger als fünf Buchungen, Kontenpaare in ein oder zwei Belegen.
journal-tests-none = nicht geprüft
benford-close = Die Anfangsziffern folgen dem Benfordschen Gesetz genau
benford-fair = Die Anfangsziffern folgen dem Benfordschen Gesetz
benford-marginal = Die Anfangsziffern folgen dem Benfordschen Gesetz nur ungefähr
benford-far = Die Anfangsziffern folgen dem Benfordschen Gesetz nicht
benford-caption = Erste zwei Ziffern von { $entries } Beträgen; am weitesten über dem Gesetz: { $digits }, { $count }-mal
benford-expected = erwartet
sheet-journal-tests = Journal Entry Testing
col-test = Test
col-largest = Größter
col-digits = Anfangsziffern
col-observed = Beobachtet
col-expected = Erwartet
col-is-tested = Geprüft
col-population = Geprüfte Buchungen
