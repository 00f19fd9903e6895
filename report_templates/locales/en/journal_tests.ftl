# The journal entry tests: what each looks for, what it found, how leading digits are spread.

journal-test-round-amounts = Round amounts of a thousand or more
journal-test-weekend = Posted on a weekend
journal-test-after-hours = Made between 20:00 and 06:00
journal-test-rare-users = Users who hardly post
journal-test-rare-pairs = Pairs of accounts hardly ever combined
journal-test-repeated-documents = Same account, amount and document twice
journal-tests-message =
    { $count ->
        [0] None of the tests points at an entry of the { $entries } posted in the period.
        [one] One test points at entries of the { $entries } posted in the period; nothing here blocks.
       *[other] { $count } tests point at entries of the { $entries } posted in the period; nothing here blocks.
    }
journal-tests-legend = Entries of the period without openings, closing entries and our own proposals. Rare: users with fewer than five entries, pairs of accounts in one or two vouchers.
journal-tests-none = not tested
benford-close = Leading digits follow Benford’s law closely
benford-fair = Leading digits follow Benford’s law
benford-marginal = Leading digits follow Benford’s law only roughly
benford-far = Leading digits do not follow Benford’s law
benford-caption = First two digits of { $entries } amounts; furthest above the law: { $digits }, { $count } times
benford-expected = expected
sheet-journal-tests = Journal entry tests
col-test = Test
col-largest = Largest
col-digits = Leading digits
col-observed = Observed
col-expected = Expected
col-is-tested = Tested
col-population = Entries tested
