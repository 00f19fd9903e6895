# Where Swedish ledger files (SIE 4) stray from the standard or from themselves.

finding-sie-encoding = { $source_file } declares { $expected } and is written in { $actual }.
    .remedy = It was read in the letters it is really written in. Nothing to do, unless names look wrong: then set [company.format] encoding.
finding-sie-stray-lines = { $source_file }: { $count ->
        [one] one line begins
       *[other] { $count } lines begin
    } with no label, first on line { $source_row }; they were not read.
    .remedy = Look at the line: a text that runs over two lines is harmless, a record that lost its label is not.
finding-sie-unknown-labels = { $source_file }: { $count ->
        [one] one line bears a label
       *[other] { $count } lines bear labels
    } the standard does not know ({ $detail }), first on line { $source_row }; they were not read.
    .remedy = Programs may add labels of their own. Look whether one of these is a misspelt record.
finding-sie-balance-unreadable = { $source_file }: { $count ->
        [one] one stated balance is
       *[other] { $count } stated balances are
    } no amount, first on line { $source_row }.
    .remedy = Export the file again; until then the vouchers cannot be held against what it states.
finding-sie-changed-rows = { $source_file }: { $count ->
        [0] no row was struck
        [one] one row was struck
       *[other] { $count } rows were struck
    } from vouchers after posting (#BTRANS), { $expected } added (#RTRANS).
    .remedy = Struck rows do not count, added rows count once. Ask for the reason where a closed period is touched.
finding-sie-added-alone = { $source_file }: { $count ->
        [one] one added row (#RTRANS) is
       *[other] { $count } added rows (#RTRANS) are
    } not repeated as #TRANS, first on line { $source_row }.
    .remedy = They count. Check the voucher: the standard wants each added row to be followed by the same row as #TRANS.
finding-sie-series-missing = { $source_file }: { $count ->
        [one] one voucher has
       *[other] { $count } vouchers have
    } a number and no series, first on line { $source_row }.
    .remedy = Check its series in the accounting system; here it is known by its number alone.
finding-sie-number-missing = { $source_file }: { $count ->
        [one] one voucher has
       *[other] { $count } vouchers have
    } no number, first on line { $source_row }.
    .remedy = An import file leaves numbers to the ledger that reads it; here such a voucher is known by file and line. In an export every voucher should have one.
finding-sie-number-repeated = { $source_file }: { $count ->
        [one] one voucher bears
       *[other] { $count } vouchers bear
    } the number of another voucher of the same series and day: { $detail }; first on line { $source_row }.
    .remedy = A number stands for one voucher. They are read as one; find out in the accounting system which of them is right.
finding-sie-line-dates = { $source_file }: { $count ->
        [one] one row counts on a date of its own, not on that of its voucher; it is
       *[other] { $count } rows count on dates of their own, not on those of their vouchers; the first is
    } on line { $source_row }.
    .remedy = Nothing to do: the standard lets a row be dated apart, as accruals of one voucher are.
finding-sie-line-date-unreadable = { $source_file }: { $count ->
        [one] the date of one row
       *[other] the dates of { $count } rows
    } cannot be read, first on line { $source_row }; the date of the voucher is taken.
    .remedy = Correct the export if the rows belong to another day.
finding-sie-outside-year = { $source_file }: { $count ->
        [one] one row is
       *[other] { $count } rows are
    } dated outside the fiscal year { $expected } to { $detail } that the file states, first on line { $source_row }.
    .remedy = Such a row is in no balance of that year. Correct its date, or the fiscal year in the accounting system.
finding-sie-accounts-undeclared = { $source_file }: { $count ->
        [one] one account is
       *[other] { $count } accounts are
    } used and not declared (#KONTO): { $detail }; first on line { $source_row }.
    .remedy = The BAS class of the number says what kind of account it is. Name it in accounts.csv, or export the chart with the file.
finding-sie-account-not-numeric = { $source_file }: { $count ->
        [one] one account is
       *[other] { $count } accounts are
    } no number: { $detail }; first on line { $source_row }.
    .remedy = SIE wants numbers. The account is kept as it stands; give it a type in accounts.csv if it has none.
finding-sie-type-against-class = { $source_file }: { $count ->
        [one] one account is
       *[other] { $count } accounts are
    } declared (#KTYP) for the other statement than the BAS chart has { $count ->
        [one] it
       *[other] them
    } on: { $detail }; first on line { $source_row }.
    .remedy = The declaration counts: an income account declared as an asset is carried forward. Correct it in the accounting system, or give the type in accounts.csv.
finding-sie-balance-repeated = { $source_file }: { $count ->
        [one] one balance is
       *[other] { $count } balances are
    } stated twice for an account and year: { $detail }; first on line { $source_row }.
    .remedy = The first counts. Export the file again; if both lines are meant, their sum is missing from the books.
finding-sie-closing-twice = { $source_file }: { $count ->
        [one] one closing balance stands
       *[other] { $count } closing balances stand
    } under both #UB and #RES ({ $detail }), of this year { $amount } { $currency } in all; first on line { $source_row }.
    .remedy = Nothing to do: #UB counts for balance sheet accounts, #RES for income accounts, each once.
finding-sie-opening-of-income = { $source_file }: { $count ->
        [one] one income account opens
       *[other] { $count } income accounts open
    } with a balance ({ $detail }), { $amount } { $currency } in all; first on line { $source_row }.
    .remedy = Income begins each year at nil, so it was left out. Close last year’s result to equity in the accounting system and export again.
finding-sie-opened-elsewhere = { $source_file } states the openings of a year that { $detail } opens already.
    .remedy = Nothing to do: they are counted once, those of { $detail }.
finding-sie-opening-from-closing = { $source_file } states no opening balances (#IB); the year opens with the { $count ->
        [one] closing balance
       *[other] { $count } closing balances
    } of the year before.
    .remedy = Check that nothing was booked into the year before since.
finding-sie-opening-not-zero = { $source_file }: opening balances come to { $amount } { $currency } instead of nil. { $detail ->
        [result] That is the result of the year before, which no account carries yet.
        [results] { $expected } of it is the result of the year before; the rest is results of years before that. No account carries them yet.
       *[unknown] The result of the year before explains { $expected } of it.
    }
    .remedy = { $detail ->
        [unknown] Ask which opening balances are missing.
       *[result] Carry the result to equity (2099) in the accounting system and export again. An export with vouchers (type 4) may have the missing line beside it instead, in opening_balances.csv.
    }
finding-sie-closing-not-zero = { $source_file }: closing balances and results come to { $actual } { $currency } together, opening balances to { $expected }: { $amount } apart.
    .remedy = A year moves nothing in all. Find the voucher that does not balance in the accounting system; the figures hold the difference.
finding-sie-month-of-other-year = { $source_file }: { $count ->
        [one] one monthly movement (#PSALDO) says
       *[other] { $count } monthly movements (#PSALDO) say
    } another fiscal year than { $count ->
        [one] its month lies
       *[other] their months lie
    } in; first on line { $source_row }.
    .remedy = Nothing to do: the month decides.
finding-sie-months-in-parts = { $source_file } states movements by month (#PSALDO) in parts: those with objects and the rest without; together they lead from opening to closing.
    .remedy = Nothing to do: the parts were added up. The standard wants the whole of an account where no object is named.
finding-sie-months-differ = { $source_file }: the monthly movements (#PSALDO) of the year from { $expected } do not lead from opening to closing balance on { $count ->
        [one] one account
       *[other] { $count } accounts
    }: { $detail }.
    .remedy = The months were not used, opening and closing balances were. Export vouchers (type 4) to close a month.
finding-sie-objects-differ = { $source_file }: { $count ->
        [one] one balance by object
       *[other] { $count } balances by object
    } (#OUB) cannot be reached from what moved the object: accounts { $detail }; first on line { $source_row }.
    .remedy = No figure rests on balances by object. Do not use them from this export.
