# What a Dutch audit file (XAF, Auditfile Financieel) shows of itself.

finding-xaf-encoding = { $source_file } says it is written in { $expected }, but its bytes are { $actual }.
    .remedy = It was read as what it is. Have the export corrected: other programs refuse such a file.
finding-xaf-no-openings = { $source_file } states no opening balances.
    .remedy = Right only for the company's first year, or where the extract also holds the year before. Else export the file again with its opening balance, or add opening_balances.csv.
finding-xaf-opening-unbalanced = { $source_file }: the opening balance does not balance: debit { $expected }, credit { $actual }, difference { $amount } { $currency }.
    .remedy = Look for an account the export left out, or for last year's result that was not carried over.
finding-xaf-opening-date = { $source_file }: the opening balance is dated { $actual }, but the year begins on { $expected }.
    .remedy = It counts as the opening of the year. Check that the export covers the year from its first day.
finding-xaf-opening-entries-early = { $source_file }: { $count ->
        [one] one opening entry is
       *[other] { $count } opening entries are
    } dated before the year begins ({ $detail }), { $amount } { $currency } in debit; first in entry { $source_row }.
    .remedy = They were taken on the first day of the year. Nothing else to do.
finding-xaf-income-opening = { $source_file }: { $count ->
        [one] one income or expense account opens
       *[other] { $count } income and expense accounts open
    } with a balance ({ $detail }), { $amount } { $currency } in all.
    .remedy = Income and expense begin a year at nil. Ask whether last year was closed, or whether the export begins in the middle of the year.
finding-xaf-outside-year = { $source_file }: { $count ->
        [one] one entry is
       *[other] { $count } entries are
    } dated outside the year of the file ({ $detail }), { $amount } { $currency } in debit; first in entry { $source_row }.
    .remedy = The date counts, so they stand in another year. Correct the dates in the accounting system, or export the year they belong to.
finding-xaf-outside-period = { $source_file }: { $count ->
        [one] one entry is
       *[other] { $count } entries are
    } dated outside the period { $count ->
        [one] it was
       *[other] they were
    } booked in, vouchers { $detail }; { $amount } { $currency } in debit.
    .remedy = The date counts, not the period. Where the accounting system reports by period, its figures of a month differ by these.
finding-xaf-part-year = { $source_file } covers { $expected } to { $actual } only, so no fiscal year was taken from it.
    .remedy = Check fiscal_year_start in close.toml. Its opening balance is taken as that of the fiscal year.
finding-xaf-lines-count = { $source_file } states { $expected } lines and holds { $actual }: it counted transactions instead.
    .remedy = Nothing to do; debit and credit are held against the entries.
finding-xaf-line-numbers = { $source_file }: { $count ->
        [one] one entry carries
       *[other] { $count } entries carry
    } a line number that another of the same transaction has, or none; first in entry { $source_row }.
    .remedy = The entries of a transaction are numbered in the order of the file instead.
finding-xaf-repeated-transaction = { $source_file }: { $count ->
        [one] one number is
       *[other] { $count } numbers are
    } used for more than one transaction of a journal, such as { $detail }.
    .remedy = Such transactions count as one voucher, so one may hide what is wrong in the other. Ask why numbers were used again.
finding-xaf-undeclared-account = { $source_file }: { $count ->
        [one] one entry is
       *[other] { $count } entries are
    } booked on accounts its own chart does not declare ({ $detail }), first in entry { $source_row }.
    .remedy = Export the chart again, or name the accounts in accounts.csv.
finding-xaf-undeclared-party = { $source_file }: { $count ->
        [one] one entry names
       *[other] { $count } entries name
    } customers or suppliers the file does not list ({ $detail }), first in entry { $source_row }.
    .remedy = Only their names are missing. Export the file again with all customers and suppliers if they matter.
finding-xaf-undeclared-tax = { $source_file }: { $count ->
        [one] one entry carries
       *[other] { $count } entries carry
    } VAT codes the file does not declare ({ $detail }), first in entry { $source_row }.
    .remedy = Nobody can tell their rate from the file. Look them up before the VAT return is proved; a minus before a declared code is how some programs mark its deduction.
finding-xaf-types-read = { $source_file }: { $count ->
        [one] one account carries
       *[other] { $count } accounts carry
    } no RGS code; what is asset, liability, equity, income or expense was read from their group, name or number ({ $detail }).
    .remedy = Look through the chart once. Where an account stands wrong, give its type in accounts.csv beside the file.
finding-xaf-types-by-balance = { $source_file }: nothing but the side of the balance told what { $count ->
        [one] one account is
       *[other] { $count } accounts are
    } ({ $detail }).
    .remedy = Give the type in accounts.csv beside the file: a bank account in overdraft is no liability for that alone.
finding-xaf-receivables-untied = { $source_file }: the open items of customers come to { $actual }, their accounts in the ledger to { $expected }; { $amount } { $currency } differ.
    .remedy = The subledger was not read, so receivables are not proved. Export it with its opening items, or bring subledger_entries.csv.
finding-xaf-payables-untied = { $source_file }: the open items of suppliers come to { $actual }, their accounts in the ledger to { $expected }; { $amount } { $currency } differ.
    .remedy = The subledger was not read, so payables are not proved. Export it with its opening items, or bring subledger_entries.csv.
finding-xaf-subledger-orphans = { $source_file }: { $count ->
        [one] one subledger line explains
       *[other] { $count } subledger lines explain
    } entries the ledger does not hold ({ $detail }), { $amount } { $currency } in all.
    .remedy = Find the voucher in the accounting system: it is in the subledger only, or the export cut it off.
finding-xaf-subledger-other = { $source_file }: { $count ->
        [one] one line
       *[other] { $count } lines
    } of subledgers that are neither of customers nor of suppliers { $count ->
        [one] was
       *[other] were
    } left aside, { $amount } { $currency } in all.
    .remedy = Nothing to do; the ledger holds their accounts.
