# The sentences of the close pack. Whole phrases; amounts and dates come in as text, counts as numbers.

# Periods and units
period-closing = { $month } with closing entries
period-quarter = quarter { $quarter } of { $year }
period-year = fiscal year { $year }
period-span = { $start } to { $end }
span-months = { $start } to { $end }
dates-span = { $start } to { $end }
unit-thousands = { $currency } thousand
unit-millions = { $currency } million
currency-and-reporting = { $currency }, reports in { $reporting }
not-meaningful = n.m.

# Cover and furniture
pack-title = { $kind }: { $name }, { $period }
cover-companies =
    { $count ->
        [one] One company in { $currencies }
       *[other] { $count } companies in { $currencies }, not consolidated
    }
cover-period-of-year = period { $number } of fiscal year { $year }
cover-draft = DRAFT
cover-proposed = PROPOSED
cover-final = FINAL
cover-draft-sentence =
    { $blocks ->
        [one] One finding blocks this close. The figures may still change; do not distribute outside the finance team.
       *[other] This close is blocked by { $blocks } findings. The figures may still change; do not distribute outside the finance team.
    }
cover-proposed-sentence =
    { $vouchers ->
        [one] Nothing blocks this close. One proposed voucher waits to be imported; the figures include it.
       *[other] Nothing blocks this close. { $vouchers } proposed vouchers wait to be imported; the figures include them.
    }
cover-final-sentence = Nothing blocks this close and no proposal waits to be imported.
cover-findings = { $blocks } { $blocks ->
        [one] blocks
       *[other] block
    }, { $warns } { $warns ->
        [one] warns
       *[other] warn
    }, { $infos } { $infos ->
        [one] informs
       *[other] inform
    }
cover-page = page
cover-made =
    { $files ->
        [one] Made by Tieout from one input file
       *[other] Made by Tieout from { $files } input files
    } · run { $run }
cover-attached = Embedded in this file: { $files }
attached-findings = All findings of the close, one a row
attached-workbook = The figures of the close as a workbook
watermark = DRAFT
footer-pack = Close pack · { $period }
footer-draft =
    { $blocks ->
        [one] DRAFT · one finding blocks
       *[other] DRAFT · { $blocks } findings block
    }
footer-run = run { $run }
footer-page = page { $page } of { $pages }

# Sign-off
sign-unsigned = Not signed yet. Whoever signs accepts the run named below, and no other.
sign-four-eyes-note = Preparer, reviewer and approver are different persons.
sign-what = What is signed
sign-run = Run, SHA-256

# State of the close
state-ties = Ties
state-checks = Checks
state-journals = Journals
state-inputs = Inputs
ties-state =
    { $count ->
        [0] none tested
       *[other] { $open ->
            [0] all { $count } hold
           *[other] { $held } of { $count } hold, { $open } open
        }
    }
checks-state = { $passed } of { $count } pass
journals-state =
    { $vouchers ->
        [0] none proposed
        [one] one voucher proposed, { $lines } lines
       *[other] { $vouchers } vouchers proposed, { $lines } lines
    }
journals-state-none = none proposed
inputs-state =
    { $files ->
        [one] one file, { $rows } rows
       *[other] { $files } files, { $rows } rows
    }
trial-balance-state =
    { $companies ->
        [one] sums to zero
       *[other] sums to zero in every company
    }
trial-balance-state-open = does not sum to zero: { $companies }
trial-balance-state-none = not tested

# Summary
summary-subline = { $name } · { $period } · { $unit } · compared with a year earlier
summary-subline-alone = { $name } · { $period } · { $unit }
summary-group-subline = { $name } · { $period } · each company in its own currency
summary-group =
    { $blocks ->
        [0] Nothing blocks the close of the { $companies } companies.
        [one] One finding blocks the close of the { $companies } companies.
       *[other] The close of the { $companies } companies is blocked by { $blocks } findings.
    }
summary-profit-more = Profit for { $period } rose by { $change } to { $result }.
summary-profit-less = Profit for { $period } fell by { $change } to { $result }.
summary-profit-same = Profit for { $period } is { $result }, as a year earlier.
summary-profit-alone = Profit for { $period } is { $result }.
summary-profit-turned = Profit for { $period } is { $result }, after a loss a year earlier.
summary-loss-more = The loss for { $period } grew by { $change } to { $result }.
summary-loss-less = The loss for { $period } shrank by { $change } to { $result }.
summary-loss-same = The loss for { $period } is { $result }, as a year earlier.
summary-loss-alone = The loss for { $period } is { $result }.
summary-loss-turned = The loss for { $period } is { $result }, after a profit a year earlier.
summary-result-nil = The result for { $period } is nil.
summary-blocks =
    { $blocks ->
        [0] Nothing blocks the close.
        [one] One finding blocks the close.
       *[other] The close is blocked by { $blocks } findings.
    }
summary-blocking = Blocking
summary-companies-note = Amounts in whole units of each company's currency. Parentheses: loss or overdraft.
figure-result-month = Result of the period
figure-result-to-date = Result, year to date
figure-cash = Cash
figure-equity = Equity
figure-total-assets = Total assets
figure-from = from { $prior }
bridge-result = Result { $year }
bridge-compared = { $line } moved the result most: { $change }
bridge-compared-caption = Result by cause, { $span } { $year } against { $prior }, { $unit }
bridge-alone = { $line } weighs most in the result: { $change }
bridge-alone-caption = Result by line, { $span } { $year }, { $unit }
cash-rose = Cash rose by { $change } in { $month }
cash-fell = Cash fell by { $change } in { $month }
cash-same = Cash did not change in { $month }
cash-caption = Cash at month end, last { $count } months, { $unit }
rooms-caption = Findings by room
matters-title = For decision
matters-matter = Matter

# Ties
ties-title = Ties at a glance
ties-subline = Both figures of every tie, what differs, and what of it is explained
ties-message =
    { $open ->
        [0] All { $count } ties hold; nothing is left unexplained.
        [one] { $held } of { $count } ties hold; one is open.
       *[other] { $held } of { $count } ties hold; { $open } are open.
    }
ties-chart =
    { $open ->
        [0] All { $count } ties hold
        [one] One of { $count } ties is open
       *[other] { $open } of { $count } ties are open
    }
ties-chart-caption = Ties by company
legend-tie-open = open
legend-tie-explained = explained
legend-tie-tied = equal
ties-held = { $held } of { $count } hold
ties-held-short = { $held } of { $count }
tie-ar = Receivables, subledger against ledger
tie-ap = Payables, subledger against ledger
tie-bank = Bank, subledger against ledger
tie-fa = Fixed assets, subledger against ledger
tie-tax = Tax, subledger against ledger
tie-inventory = Inventory, item ledger against ledger
tie-trial-balance = Trial balance, debit against credit
tie-trial-balance-reporting = Trial balance in reporting currency
tie-balance-sheet = Balance sheet, assets against equity and liabilities
tie-result = Result, income statement against balance sheet
tie-coverage = Statements against trial balance
tie-control-totals = Control totals of the files

# Statements and ledger
statement-subline = { $company } · { $unit } · unaudited
statement-note-parentheses = Parentheses: negative amounts. Figures are rounded; sums are built from unrounded amounts and may differ by one in the last digit.
statement-note-minus = Figures are rounded; sums are built from unrounded amounts and may differ by one in the last digit.
statement-note-ties = Ties: { $ties }.
section-subline = { $company } · { $date } · { $unit }
trial-balance-zero = { $count } accounts; debit { $debit } equals credit { $credit } in the period, and the adjusted balances sum to zero.
trial-balance-not-zero = { $count } accounts; debit { $debit } and credit { $credit } in the period; the adjusted balances do not sum to zero.
trial-balance-note = Debit without sign, credit in parentheses. Unadjusted is the extract; adjustment is what this close proposes.
class-asset = Assets
    .total = Total assets
class-liability = Liabilities
    .total = Total liabilities
class-equity = Equity
    .total = Total equity
class-revenue = Revenue
    .total = Total revenue
class-expense = Expenses
    .total = Total expenses
class-statistical = Statistical accounts
    .total = Total statistical accounts
class-unknown = Accounts without a type
    .total = Total accounts without a type
journals-message =
    { $vouchers ->
        [0] No journals are proposed for this period.
        [one] One voucher of { $lines } lines is proposed.
       *[other] { $vouchers } vouchers of { $lines } lines are proposed.
    }
listing-rest =
    { $count ->
        [one] One further account, in { $file }
       *[other] { $count } further accounts, in { $file }
    }
listing-more =
    { $count ->
        [one] One more is listed in { $file }.
       *[other] { $count } more are listed in { $file }.
    }
listing-more-table =
    { $count ->
        [one] One more row is in table { $table } of the close.
       *[other] { $count } more rows are in table { $table } of the close.
    }

# Readiness
readiness-checks = Checks
readiness-ties = Subledgers and the ledger
readiness-documents = Documents behind the differences
readiness-behind = Findings behind them
checks-message =
    { $blocks ->
        [0] { $warns ->
            [0] All { $passed } checks pass.
            [one] { $passed } checks pass, one warns, none blocks.
           *[other] { $passed } checks pass, { $warns } warn, none blocks.
        }
        [one] { $passed } checks pass, { $warns } { $warns ->
            [one] warns
           *[other] warn
        }, one blocks the close.
       *[other] { $passed } checks pass, { $warns } { $warns ->
            [one] warns
           *[other] warn
        }, { $blocks } block the close.
    }
state-pass = passes
state-warn = warns
state-block = blocks
check-unposted-journals = Unposted journals
check-pending-documents = Documents pending accounting
check-unbalanced-vouchers = Vouchers out of balance
check-subledger-ties = Subledgers agree with control accounts
check-trial-balance = Trial balance sums to zero
check-unknown-accounts = Unknown accounts
check-duplicate-entries = Duplicate entries
check-rejected-rows = Rejected rows
check-control-totals = Control totals of the files
check-account-reconciliations = Account reconciliations
check-late-postings = Late postings
check-manual-postings = Manual entries on control accounts
check-number-gaps = Gaps in voucher numbers
check-completeness = Completeness of the extract

# Findings
findings-message =
    { $blocks ->
        [0] Nothing blocks the close; { $warns } { $warns ->
            [one] finding warns
           *[other] findings warn
        } and { $infos } { $infos ->
            [one] informs
           *[other] inform
        }.
        [one] One finding blocks the close; { $warns } { $warns ->
            [one] warns
           *[other] warn
        } and { $infos } { $infos ->
            [one] informs
           *[other] inform
        }.
       *[other] { $blocks } findings block the close; { $warns } { $warns ->
            [one] warns
           *[other] warn
        } and { $infos } { $infos ->
            [one] informs
           *[other] inform
        }.
    }
findings-block = Blocking ({ $count })
findings-warn = Warnings ({ $count })
findings-info = For information ({ $count })

# Appendix
inputs-message =
    { $rejected ->
        [0] { $files ->
            [one] One file was read: { $rows } rows, none rejected.
           *[other] { $files } files were read: { $rows } rows, none rejected.
        }
       *[other] { $files ->
            [one] One file was read: { $rows } rows, { $rejected } of them rejected.
           *[other] { $files } files were read: { $rows } rows, { $rejected } of them rejected.
        }
    }
totals-title = Totals of the ledger files
totals-entries = Entries
totals-dates = Dates
appendix-subline = What was read, what the files add up to, and how the close was set
appendix-checksum = Run { $checksum } is the SHA-256 of run.json without its timings; the same inputs and settings give the same run.
settings-title = Companies
legend-title = Legend
legend-tied = Equal to the cent; the check passes
legend-explained = Differs, every cent explained
legend-open = Open or unexplained: blocks the close
legend-warn = Needs a decision, does not block
legend-none = Nothing to check
legend-ties = ✓ equal to the cent · ≈ differs, every cent explained · × open, blocks the close
legend-checks = ✓ passes · ! needs a decision, does not block · × blocks the close
legend-severity-block = blocks
legend-severity-warn = warns
legend-severity-info = informs
