# Period-end adjustments, accruals and reversals: pages, findings, and the workbook a controller fills in.

adjustment-message =
    { $vouchers ->
        [0] No voucher is due in this period
        [one] One voucher of { $amount } is due in this period
       *[other] { $vouchers } vouchers of { $amount } in all are due in this period
    }; { $refused ->
        [0] none is refused.
        [one] one is refused and counts nowhere.
       *[other] { $refused } are refused and count nowhere.
    }
adjustment-accruals-message =
    { $schemes ->
        [one] One accrual scheme
       *[other] { $schemes } accrual schemes
    }; no voucher was entered.
adjustment-vouchers = Adjustments by voucher
adjustment-vouchers-note = Amount: the debit side. A refused voucher counts nowhere, with none of its lines.
adjustment-refused = Refused vouchers and what is wrong with them
adjustment-accruals = Accruals
adjustment-accruals-note = In the currency of the scheme. Shares are differences of rounded running totals, so that they add up to the cent.
adjustment-reversals = Reversals
adjustment-reversal-of = Reversal of { $voucher } { $text }
col-stage = Stage
col-lines = Lines
col-prepared-by = Prepared by
col-approved-by = Approved by
col-reverse-on = Reversed on
col-fault = Fault
col-scheme = Scheme
col-first-day = From
col-last-day = To
col-spread = Spread
col-debit-account = Debit account
col-credit-account = Credit account
col-recognised = Recognised before
col-this-period = This period
col-share-from = Share from
col-share-to = Share to
col-share-state = State of the share
sheet-adjustments = Adjustments
sheet-refused-adjustments = Refused adjustments
sheet-accruals = Accruals
sheet-accrual-months = Accrual schedule
sheet-reversals = Reversals
stage-first = before settlement
stage-last = after all rooms
spread-even = evenly
spread-days = by days
status-refused = Refused
status-later = Later period
status-unseen = Before the extract
status-coming = To come
share-earlier = recognised before
share-caught-up = caught up
share-due = this period
share-later = later
share-posted = in the ledger
adjustment-fault-no-voucher = the voucher number is missing ({ $place })
adjustment-fault-unknown-account = account { $value } is not in the chart ({ $place })
adjustment-fault-suspended-account = account { $value } is suspended ({ $place })
adjustment-fault-control-account = account { $value } is fed by a subledger and takes no entries by hand ({ $place })
adjustment-fault-unknown-currency = there is no currency { $value } ({ $place })
adjustment-fault-no-currency-amount = the amount in { $value } is missing ({ $place })
adjustment-fault-amounts-differ = { $value } is not the line's amount although the currency is the same ({ $place })
adjustment-fault-signs-differ = { $value } has the other sign than the line's amount ({ $place })
adjustment-fault-too-many-decimals = { $value } has more decimals than its currency ({ $place })
adjustment-fault-missing-dimension = dimension { $value } is missing ({ $place })
adjustment-fault-unknown-stage = there is no stage { $value }, only first and last ({ $place })
adjustment-fault-unreadable-row = a row cannot be read: { $value }, { $reason } ({ $place })
adjustment-fault-several-companies = it spans the companies { $value } ({ $place })
adjustment-fault-several-files = it stands in more than one file: { $value } ({ $place })
adjustment-fault-several-dates = its lines bear different dates, the first { $value } ({ $place })
adjustment-fault-several-stages = its lines name different stages: { $value } ({ $place })
adjustment-fault-reversed-twice = it would be reversed twice: { $value } ({ $place })
adjustment-fault-reversal-too-early = it is reversed on { $value }, not after the period end ({ $place })
adjustment-fault-reversal-too-late = it is reversed on { $value }, beyond the next fiscal year ({ $place })
adjustment-fault-same-person = { $value } both prepared and approved it ({ $place })
adjustment-fault-unbalanced = it is { $value } out of balance ({ $place })
adjustment-fault-unbalanced-currency = it is { $value } out of balance in its own currency ({ $place })
adjustment-fault-unbalanced-reporting = it is { $value } out of balance in reporting currency ({ $place })
adjustment-fault-missing-rate = there is no closing rate { $value } on its date ({ $place })
adjustment-fault-date-outside-year = its date { $value } lies in no fiscal year near this period ({ $place })
adjustment-fault-date-before-period = its date { $value } lies before the period, and it is not in the ledger ({ $place })
adjustment-fault-more = and { $value } more

finding-adjustment-refused = Adjustment { $expected } is refused whole: { $detail }.
    .remedy = Correct the rows named and close again; until then nothing of this voucher is posted.
finding-accrual-refused = Accrual { $expected } is not booked: { $detail }.
    .remedy = Correct the scheme in close.toml or the chart and close again.
finding-adjustment-not-approved =
    { $detail ->
        [preparer] Adjustment { $expected } does not say who prepared it: two people cannot be proved.
       *[approver] Adjustment { $expected } has no approver.
    } { $amount } { $currency } are proposed all the same.
    .remedy =
        { $detail ->
            [preparer] Fill in prepared_by.
           *[approver] Have somebody other than the preparer look at it and fill in approved_by.
        }
finding-adjustment-later =
    { $count ->
        [one] One adjustment is dated after the period ({ $detail }, { $expected }). It waits
       *[other] { $count } adjustments are dated after the period, the first { $detail } on { $expected }. They wait
    } for the close of that date.
    .remedy = Nothing to do, unless a date is mistyped.
finding-adjustment-unseen =
    { $count ->
        [one] One adjustment is dated before the entries of the extract begin ({ $detail }, { $expected }). It was
       *[other] { $count } adjustments are dated before the entries of the extract begin, the first { $detail } on { $expected }. They were
    } neither posted nor looked for.
    .remedy = Nothing to do where they are in the openings; otherwise correct the date.
finding-reversal-missing = Adjustment { $actual } was to be reversed on { $expected }, before this period, and the ledger has no reversal: { $amount } { $currency } still stand.
    .remedy = Reverse it in the ERP under the number it was proposed with, or close that period again and import its journal.

template-title = Period-end adjustments, { $period }
template-how = One row a line, one number a voucher; debit positive, credit negative. Every voucher must come to zero. Amounts are numbers, dates are dates.
template-next = Save the workbook as adjustments.xlsx beside close.toml and run { $command }.
template-vouchers = Totals by voucher
template-accounts = Chart of accounts
template-lists = Lists
template-out-of-balance = Left over in the voucher
template-all = All vouchers
template-debit-credit = Amount (debit +, credit −)
template-choose = Choose a value from the list.
template-account = Choose an account of this company from the list; suspended accounts and accounts fed by a subledger are not in it.
template-date = Enter a date from { $first } to { $last }.
template-after = Enter a date after { $last }.
template-number = Enter a number: debit positive, credit negative.
reason-formula_without_value = a formula whose value was not saved; open the workbook in a spreadsheet program, save it and close again
adjustments-none = There is no adjustment in { $folder }. { $command } makes a workbook to fill in.
adjustments-checked =
    { $vouchers ->
        [one] One voucher
       *[other] { $vouchers } vouchers
    }, { $refused ->
        [0] none refused.
        [one] one refused.
       *[other] { $refused } refused.
    }
adjustments-template = Fill in the workbook, save it as adjustments.xlsx in { $folder }, and check it with { $command }.
