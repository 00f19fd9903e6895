# What a Swedish ledger file in XML (SIE 5) shows of itself.

finding-sie5-struck-out = { $source_file }: { $count ->
        [one] one entry is
       *[other] { $count } entries are
    } struck out, { $amount } { $currency } in debit, in vouchers { $detail }.
    .remedy = Nothing to do: what is struck out is void and counts nowhere.
finding-sie5-no-primary-year = { $source_file } marks no fiscal year as its own; the one beginning { $detail } was taken.
    .remedy = Check fiscal_year_start in close.toml against the year you close.
finding-sie5-balance-twice = { $source_file }: { $count ->
        [one] one balance is
       *[other] { $count } balances are
    } stated twice with different amounts ({ $detail }).
    .remedy = The first counts. Export the file again and ask for the reason.
finding-sie5-object-openings = { $source_file }: { $count ->
        [one] one account opens
       *[other] { $count } accounts open
    } by objects only ({ $detail }); the balances of the first dimension make the opening.
    .remedy = Nothing to do if every amount carries an object of that dimension; otherwise the opening is incomplete.
finding-sie5-unknown-type = { $source_file }: { $count ->
        [one] one account carries
       *[other] { $count } accounts carry
    } a type that means nothing ({ $detail }).
    .remedy = Give the type in accounts.csv beside the file.
finding-sie5-equity-as-liability = { $source_file } calls no account equity; { $count ->
        [one] account { $detail } was
       *[other] { $count } accounts were
    } taken as equity for { $count ->
        [one] its number
       *[other] their numbers in the BAS chart ({ $detail })
    }.
    .remedy = Nothing to do. Where an account is none, give its type in accounts.csv beside the file.
finding-sie5-unlocked = { $source_file }: { $count ->
        [one] one entry is
       *[other] { $count } entries are
    } not locked, so { $count ->
        [one] it
       *[other] they
    } can still be changed; numbers { $detail }.
    .remedy = Lock the entries in the accounting system before the period is reported.
finding-sie5-unknown-item = { $source_file }: { $count ->
        [one] one entry names
       *[other] { $count } entries name
    } invoices the file does not list ({ $detail }), first in entry { $source_row }.
    .remedy = The entries count; only customer, supplier and due date of these invoices are missing.
finding-sie5-invoice-balances = { $source_file }: { $count ->
        [one] one invoice states
       *[other] { $count } invoices state
    } a closing balance that its entries do not come to ({ $detail }); { $amount } { $currency } in all.
    .remedy = The entries count. Ask which of the two the subledger of the accounting system shows.
finding-sie5-receivables-untied = { $source_file }: the customer invoices come to { $actual }, account { $detail } to { $expected }; { $amount } { $currency } differ.
    .remedy = The invoices were not read as open items, so receivables are not proved. Look for entries on the account that name no invoice, or bring subledger_entries.csv.
finding-sie5-payables-untied = { $source_file }: the supplier invoices come to { $actual }, account { $detail } to { $expected }; { $amount } { $currency } differ.
    .remedy = The invoices were not read as open items, so payables are not proved. Look for entries on the account that name no invoice, or bring subledger_entries.csv.
finding-sie5-repeated-entry = { $source_file }: { $count ->
        [one] one number is
       *[other] { $count } numbers are
    } used for more than one entry of a journal, such as { $detail }.
    .remedy = Such entries count as one voucher, so one may hide what is wrong in the other. Ask why numbers were used again.
finding-sie5-budgets = { $source_file }: { $count ->
        [one] one budget amount was
       *[other] { $count } budget amounts were
    } left aside.
    .remedy = Nothing to do; budgets take no part in a close.
finding-sie5-other-items = { $source_file }: { $count ->
        [one] one fixed asset or other item of a subdivided account was
       *[other] { $count } fixed assets and other items of subdivided accounts were
    } left aside.
    .remedy = Nothing to do; the ledger holds their accounts.
finding-sie5-documents = { $source_file }: { $count ->
        [one] one attached document was
       *[other] { $count } attached documents were
    } left aside.
    .remedy = Nothing to do; the vouchers stay in the file.
finding-sie5-signed = { $source_file } carries an electronic signature, which was not verified.
    .remedy = Verify it with the program that made the file if you must prove that nothing was changed since.
