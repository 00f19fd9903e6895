# What a standard audit file (SAF-T Financial) shows of itself.

finding-saft-no-ledger = { $source_file } is a standard audit file without a ledger: no accounts and no entries. It holds { $detail }.
    .remedy = Export the accounting file (in Portugal the file of type C, "contabilidade"), or take this one out of the extract.
finding-saft-balances-only = { $source_file } holds accounts with their balances and no entries.
    .remedy = The balances of { $detail } are taken as a trial balance. For checks of entries export the file with its transactions.
finding-saft-begins-within-year = { $source_file } begins on { $detail }, within a fiscal year.
    .remedy = What its accounts hold then is taken as the trial balance of the evening before; the months before stand in it as one. For months of their own add the files of the whole year.
finding-saft-part-missing = { $source_file } is one of { $expected } parts of a delivery, of which { $actual } are here; missing: { $detail }.
    .remedy = Put every part of the delivery into the extract: a ledger read in part has wrong balances.
finding-saft-encoding = { $source_file } does not say which encoding its bytes are: they were read as { $detail }.
    .remedy = Check one name with an accent. If it is wrong, set encoding in [company.format].
finding-saft-entries-are-lines = { $source_file } states { $expected } entries, which is its number of lines; it holds { $actual } transactions.
    .remedy = The standard counts transactions. The program counts otherwise; nothing is missing.
finding-saft-repeated-account = { $source_file } describes { $count ->
        [one] one account
       *[other] { $count } accounts
    } more than once: { $detail }.
    .remedy = The first description and its balances count. Correct the chart in the accounting system.
finding-saft-group-posted = { $source_file }: { $count ->
        [one] one line is
       *[other] { $count } lines are
    } posted to a heading of the chart (GR, GA, AR or AA): { $detail }; first in line { $source_row }.
    .remedy = Only accounts of category GM and AM take postings. Correct the chart or the postings.
finding-saft-unknown-customer = { $source_file }: { $count ->
        [one] one line names a customer
       *[other] { $count } lines name customers
    } that the file does not describe: { $detail }; first in line { $source_row }.
    .remedy = Export the file with all its customers.
finding-saft-unknown-supplier = { $source_file }: { $count ->
        [one] one line names a supplier
       *[other] { $count } lines name suppliers
    } that the file does not describe: { $detail }; first in line { $source_row }.
    .remedy = Export the file with all its suppliers.
finding-saft-unknown-tax-code = { $source_file }: { $count ->
        [one] one line carries a tax code
       *[other] { $count } lines carry tax codes
    } that the tax table does not have: { $detail }; first in line { $source_row }.
    .remedy = Add the code to the tax table of the accounting system: nobody can tell what tax was meant.
finding-saft-unknown-analysis = { $source_file }: { $count ->
        [one] one line carries a dimension
       *[other] { $count } lines carry dimensions
    } that the analysis table does not have: { $detail }; first in line { $source_row }.
    .remedy = The value is kept as it is. Export the file with the whole analysis table.
finding-saft-repeated-analysis = { $source_file }: { $count ->
        [one] one line is
       *[other] { $count } lines are
    } divided among several values of one dimension; first in line { $source_row }.
    .remedy = The whole line counts under the first value. Where the division matters, have the lines posted apart.
finding-saft-outside-period = { $source_file }: { $count ->
        [one] one line states a period that holds
       *[other] { $count } lines state a period that holds
    } neither its posting date nor its transaction date, in { $detail }; first in line { $source_row }.
    .remedy = The posting date counts. Correct the date or the period in the accounting system.
finding-saft-keyed-in = { $source_file }: { $count ->
        [one] one line has
       *[other] { $count } lines have
    } a posting date outside the stated period and a transaction date inside, in { $detail }; first in line { $source_row }.
    .remedy = The transaction date counts: the other seems to be the day the voucher was keyed in.
finding-saft-both-sides = { $source_file }: { $count ->
        [one] one line carries
       *[other] { $count } lines carry
    } both a debit and a credit, in { $detail }; first in line { $source_row }.
    .remedy = Debit less credit counts. The standard wants one of the two.
finding-saft-unread-cell = { $source_file }: { $count ->
        [one] one line has
       *[other] { $count } lines have
    } a currency amount or a tax base that is no exact figure, in { $detail }; first in line { $source_row }.
    .remedy = The line counts without it.
finding-saft-ar-opening = { $source_file }: the customers of control account { $detail } come to { $actual } at the beginning; the account holds { $expected }.
    .remedy = The difference is { $amount } { $currency }. Look for entries made on the account without a customer, or customers left out of the export.
finding-saft-ar-closing = { $source_file }: the customers of control account { $detail } come to { $actual } at the end; the account holds { $expected }.
    .remedy = The difference is { $amount } { $currency }. Look for entries made on the account without a customer, or customers left out of the export.
finding-saft-ap-opening = { $source_file }: the suppliers of control account { $detail } come to { $actual } at the beginning; the account holds { $expected }.
    .remedy = The difference is { $amount } { $currency }. Look for entries made on the account without a supplier, or suppliers left out of the export.
finding-saft-ap-closing = { $source_file }: the suppliers of control account { $detail } come to { $actual } at the end; the account holds { $expected }.
    .remedy = The difference is { $amount } { $currency }. Look for entries made on the account without a supplier, or suppliers left out of the export.
