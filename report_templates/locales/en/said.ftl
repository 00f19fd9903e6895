# What the files say of themselves, and how they were read.

said-title = What the files say of themselves
said-broken = Accounts that do not follow from opening and entries
said-day = Stated of
said-yes = yes
said-no = no
said-nothing-stated = states nothing
sheet-roll-forward = Roll-forward
col-day = Day
col-dims = Dimensions

control-number-of-entries = number of entries
control-lines-count = number of lines
control-total-debit = total debit
control-total-credit = total credit
control-checksum = checksum
control-result = result by balance sheet and by income accounts
control-party-openings = openings of the parties against their accounts:
control-accounts-roll-forward = accounts that roll forward
control-openings-balance = openings, debit against credit
control-closings-balance = closings, debit against credit

finding-roll-forward = { $source_file }: { $count ->
        [one] one account of { $expected } does
       *[other] { $count } accounts of { $expected } do
    } not come from opening and entries to the balance the file states: { $detail }; { $amount } { $currency } in all.
    .remedy = Ask the program that wrote the file, or the bookkeeper, which is right. The entries count here; the list is in what the files say of themselves.
finding-fiscal-year-differs = { $detail ->
        [impossible] { $source_file } says it is of the fiscal year { $actual }, which is longer than a year can be.
       *[other] { $source_file } says it is of the fiscal year { $actual }; that does not go with { $expected }.
    }
    .remedy = Correct [[company.fiscal_year]] or fiscal_year_start in close.toml, or leave the file out that is not of this company.
finding-currency-differs = { $source_file } is kept in { $actual }; close.toml says { $company } keeps its books in { $expected }.
    .remedy = Correct currency of the company in close.toml, or the extract. Until then every amount is called by the wrong currency.

detected-delimiter = { $value ->
        [comma] commas between cells
        [semicolon] semicolons between cells
        [tab] tabs between cells
       *[pipe] bars between cells
    }
detected-dates = dates { $value }
detected-decimals = decimal sign { $value }
detected-not-read = columns not read: { $value }
detected-type = type { $value }
detected-vouchers = { $vouchers } vouchers, { $rows } rows
detected-quotations = a column a currency, { $days } days
detected-signed = signed
letters-year = YYYY
letters-year-short = YY
letters-month = MM
letters-day = DD
