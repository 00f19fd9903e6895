# What readiness checks, and what it found: the place, the figures, the next move.

check-trial-balance-differs = Trial balance of the ERP against its entries
check-suspended-accounts = Entries on suspended accounts
check-untyped-account = Accounts without a type
check-date-outside-year = Dates outside every fiscal year
check-repeated-numbers = { chk-voucher-duplicates }
check-uncounted-layers = Posting layers that do not count

state-none = nothing to check
state-balances = not applicable: trial balances

finding-unposted-journals = Journal { $subject }, dated { $expected }, is not posted: { $amount ->
        [none] its amount is not known
       *[other] { $amount } { $currency }
    }, keyed by { $detail }{ $count ->
        [0] { "" }
        [one] , one day old at the period end
       *[other] , { $count } days old at the period end
    }.
    .remedy = Have it posted or deleted in the ERP and export again; until then its amounts are missing from the trial balance.
finding-pending-documents = Document { $subject } of { $expected } waits to be accounted (state { $detail }): { $amount ->
        [none] its amount is not known
       *[other] { $amount } { $currency }
    }.
    .remedy = Finish its accounting in the ERP and export again, or show that it belongs to a later period.
finding-unbalanced-vouchers = { $detail ->
        [dimension] Voucher { $subject } does not balance within { $expected } { $actual }: { $amount } { $currency } are left over.
        [reporting] Voucher { $subject } is out of balance in reporting currency: debit { $expected }, credit { $actual }, difference { $amount } { $currency }.
       *[accounting] Voucher { $subject } is out of balance: debit { $expected }, credit { $actual }, difference { $amount } { $currency }.
    }
    .remedy = { $detail ->
        [dimension] Move the lines to the right value, or post the balancing lines between the units in the ERP.
       *[other] Look for a line lost in the export first; if the voucher is so in the ERP, post the missing side there. Export again.
    }
finding-subledger-ties = Control account { $subject } stands at { $actual } in the ledger and at { $expected } in the subledger: { $amount } { $currency } is not explained.
    .remedy = { $detail ->
        [stock] The page of the inventory reconciliation names each cause with its amount (inventory.differences): put right what stands there. Cost on its way to the ledger is explained and needs its posting run only.
        [none] No single document of this year carries the difference: compare the opening balance with what was open at the start of the year, and look for applications dated after the period.
       *[other] Begin with { $detail }: readiness.tie_differences lists every document that is in only one of the two, or in both with different amounts. Post or correct it where it is missing.
    }
finding-trial-balance = { $detail ->
        [reporting] The trial balance in reporting currency does not come to zero: debit { $expected }, credit { $actual }, difference { $amount } { $currency }.
       *[accounting] The trial balance does not come to zero: debit { $expected }, credit { $actual }, difference { $amount } { $currency }.
    }
    .remedy = See the vouchers out of balance and the rejected rows first, then the opening balances. No pack can be final before this is zero.
finding-trial-balance-differs = Account { $subject }: the extract's own trial balance says { $expected } { $currency }, its entries come to { $actual }. They are { $amount } apart.
    .remedy = { $detail ->
        [earlier_year] The entries count. Compare both with the accounts of that year as they were adopted.
       *[other] The entries count. Export entries and trial balance again at one moment; if they still differ, look for entries the export leaves out (layers, closing entries, other journals).
    }
finding-unknown-accounts = Account { $subject } is used and is not in the chart: { $count ->
        [0] no entries
        [one] one entry
       *[other] { $count } entries
    }, balance { $amount } { $currency }.
    .remedy = Add it to accounts.csv with its name and type, or correct the entries if the number is wrong.
finding-duplicate-entries = { $detail ->
        [equal] Entry { $actual } comes twice with the same content, first at { $expected }. The copy takes no part.
       *[different] Entry { $actual } comes twice with different content, first at { $expected }. The first one counts.
    }
    .remedy = { $detail ->
        [equal] Nothing is counted twice. Two parts of the export overlap: narrow their selection.
       *[different] Find out which of the two is true and leave only that one in the extract.
    }
finding-rejected-rows = { $source_file }: { $count ->
        [one] row { $source_row } could not be read
       *[other] { $count } rows could not be read, the first is row { $source_row }
    } ({ $expected }: { $detail }).
    .remedy = Correct the rows in the source and export again, or set the column's format in close.toml. load.rejects lists each row with what was read.
finding-control-totals = { $source_file } states { $expected } for { $detail }; its rows add up to { $actual }.
    .remedy = Export the file again without a filter and do not edit it: it is not the file its own totals describe.
finding-late-postings = { $expected ->
        [most] { $count } vouchers dated before this period are stamped in it or after it, more than half of the year's.
       *[other] Voucher { $subject } was keyed on { $actual }, after its period was over: { $amount } { $currency }.
    }
    .remedy = { $expected ->
        [most] created_at tells when they were imported or validated. Map the column that tells when a line was keyed; until then late postings cannot be seen.
       *[other] Confirm that the earlier period was reopened for it, or have it moved to this period. Figures already reported have changed.
    }
finding-manual-postings = Entry { $subject } of { $expected } was posted by hand on control account { $actual } ({ $detail }): { $amount } { $currency }.
    .remedy = Post it through the subledger instead and reverse this one; the account and its subledger part by this amount.
finding-suspended-accounts = Account { $subject } { $detail } is suspended and took { $count ->
        [one] one entry
       *[other] { $count } entries
    } in the period, { $amount } { $currency } in all.
    .remedy = Move the entries to the account that replaced it, or lift the suspension in the chart.
finding-untyped-account = Account { $subject } { $detail } is used and has no type.
    .remedy = Give it a type in accounts.csv: asset, liability, equity, revenue, expense or statistical. Without one it stands on no statement.
finding-date-outside-year = Voucher { $actual } is dated { $expected }, which lies in no fiscal year: { $amount } { $currency }.
    .remedy = Correct the date. Until then the amounts count only in what earlier years bring forward, and in no period.
finding-number-gaps = { $detail ->
        [sparse] Series { $subject } is not a running one: { $expected } numbers are used and { $count } are missing between its first and its last.
        [many] Series { $subject } lacks { $count } numbers in several places: { $expected } …
       *[gap] { $count ->
            [one] Voucher number { $subject } is missing.
           *[other] Voucher numbers { $subject } are missing, { $count } in all.
        }
    }
    .remedy = { $detail ->
        [sparse] If these are no running numbers, nothing is missing. If they are, export all journals of the year again.
       *[gap] Ask for the deleted or cancelled vouchers, or for a note that the numbers were never used.
    }
finding-repeated-numbers = { $detail ->
        [journals] Voucher number { $subject } was used by two journals, { $expected } and { $actual }.
       *[dates] Voucher number { $subject } was used on two dates, { $expected } and { $actual }.
    }
    .remedy = Check that these are not two documents under one number; give the second its own number if they are.
finding-completeness = { $detail ->
        [no_entries] The extract holds no ledger entry up to the period end.
        [none_in_period] The extract holds no ledger entry of the period; the last one is dated { $actual }.
        [no_balances] There is no trial balance of { $expected }; the last one is of { $actual }.
        [none_stated] There is no trial balance of { $expected }, nor of any day before it.
        [balances_reach_back] There is no trial balance of { $expected }: what is shown as the movement of the period is the difference to that of { $actual }.
        [balances_begin] There is no trial balance of { $expected }, nor of any day before it: the whole balance is shown as a movement of the period.
        [balances_empty] The trial balance of { $actual } holds nothing on any balance sheet account and is left aside.
        [extracted_early] The extract was taken on { $actual }, before the period ended on { $expected }.
       *[ends_early] The last ledger entry is dated { $actual }; the period ends on { $expected }.
    }
    .remedy = { $detail ->
        [no_balances] Export the trial balance of that day. Until then the balances at the period end are not known.
        [none_stated] Export the trial balance of that day. Until then the balances at the period end are not known.
        [balances_reach_back] Export the trial balance of that day too. The balances at the period end are right as they are.
        [balances_begin] Export the trial balance of that day too, or opening_balances where the fiscal year begins. The balances at the period end are right as they are.
        [balances_empty] Export it again, or take it out of the extract.
        [ends_early] Confirm that nothing was posted afterwards, or export again up to the period end.
       *[other] Export again with every posting up to the period end.
    }
finding-uncounted-layers = { $count ->
        [one] One line stands
       *[other] { $count } lines stand
    } on posting layer { $subject }, which this company does not count.
    .remedy = Nothing to do if the layer is no part of the accounts; else add it to layers in close.toml.

finding-rest = { $count } further places of “{ $detail }” are not listed one by one.
    .remedy = The largest thousand are listed. The table of the check in close.duckdb holds all of them; one cause is likely behind them.
