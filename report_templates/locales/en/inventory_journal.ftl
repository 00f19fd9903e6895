# What of the cost of stock the ledger does not have: the journal, the runs to start, what cannot be posted.

inventory-journal-none = Every cost of stock is in the ledger.
inventory-journal-open =
    { $count ->
        [one] One cost of stock is not in the ledger yet; it changes stock by { $amount }.
       *[other] { $count } costs of stock are not in the ledger yet; they change stock by { $amount }.
    }
inventory-journal-skipped =
    { $count ->
        [one] One cost cannot be posted.
       *[other] { $count } costs cannot be posted.
    }
inventory-journal-legend = Debit is positive. What is to be started in the ERP stands in the adjusted balance and is not exported.
inventory-runs = What to start, and its effect by account
inventory-skips = Not posted, by reason
inventory-skipped = The largest of them
stock-run-adjust-cost = Start the cost adjustment of the ERP: { $count }
stock-run-post-inventory-cost = Start the posting of inventory cost in the ERP: { $count }
stock-run-import-journal = Import the proposed journal: { $count }
stock-run-costs =
    { $count ->
        [one] one cost
       *[other] { $count } costs
    }
run-adjust-cost = Cost adjustment of the ERP
run-post-inventory-cost = Posting of inventory cost in the ERP
run-import-journal = Import of the proposed journal
skipped-missing-setup = no account is named
skipped-setup-blocked = posting setup is blocked
skipped-unknown-account = account is not in the chart
skipped-account-blocked = account is suspended
skipped-no-rule = no rule for this kind of cost
skipped-no-item-entry = item entry is missing
skipped-date-closed = day is not open
skipped-expected-off = expected cost is not posted
skipped-value-zero = item is kept without value
skipped-missing-rate = exchange rate is missing
reason-missing-setup = no account is named
reason-setup-blocked = the row is blocked
reason-unknown-account = its account is not in the chart
reason-account-blocked = its account is suspended
col-role = Role
col-run = Run
col-posted = { status-posted }
col-skipped = Why not posted
col-costs = Costs of the run
col-entry-type = Kind of movement
sheet-inventory-runs = Inventory journal
sheet-inventory-skipped = Cost not posted

finding-missing-setup =
    { $count ->
        [one] One cost of { $amount } { $currency } is not posted: { $expected }, { $subject }: { $detail }.
       *[other] { $count } costs of { $amount } { $currency } in all are not posted: { $expected }, { $subject }: { $detail }.
    }
    .remedy = Name an account in { $expected } that may be posted to, and close again. Until then neither side of these costs is posted.
finding-no-posting-setup =
    { $count ->
        [one] One cost of stock of { $amount } { $currency } is not posted: the extract has no posting setup.
       *[other] { $count } costs of stock of { $amount } { $currency } in all are not posted: the extract has no posting setup.
    }
    .remedy = Export inventory_posting_setup and general_posting_setup, or write them by hand; stock is valued without them, but not posted.
finding-cost-without-rule =
    { $count ->
        [one] One cost of { $amount } { $currency } is of a kind that no rule posts: { $subject }.
       *[other] { $count } costs of { $amount } { $currency } in all are of a kind that no rule posts: { $subject }.
    }
    .remedy = Compare entry_type, value_type and variance_type with the ERP; a code was mapped to the wrong word, or a row is damaged.
finding-cost-date-closed =
    { $count ->
        [one] One cost of { $subject } of { $amount } { $currency } is not in the ledger, and its day is not open (from { $expected }).
       *[other] { $count } costs of { $subject } of { $amount } { $currency } in all are not in the ledger, and their days are not open (from { $expected }).
    }
    .remedy = Open the month for the posting of inventory cost (allow_posting_from), or leave the difference to be explained; a cost is never moved to another day.
finding-expected-cost-not-posted =
    { $count ->
        [one] One receipt or shipment of { $amount } { $currency } is not invoiced; expected cost is not posted.
       *[other] Receipts and shipments of { $amount } { $currency } in { $count } rows are not invoiced; expected cost is not posted.
    }
    .remedy = Nothing is wrong: disclose what is received or shipped and not invoiced, or accrue it by hand.
finding-value-zero-cost = Item { $subject } is kept without value, but has { $count } rows of cost of { $amount } { $currency } in all, which are not posted.
    .remedy = Look whether the item should have a value (inventory_value_zero), or correct the cost in the ERP.
finding-setup-listed-twice = { $detail }: { $subject } is listed more than once with different accounts; the first row counts.
    .remedy = Export each key of the posting setup once.
finding-posted-not-stated = The value entries do not say what of their cost is posted (cost_posted_to_gl): all { $count } of them count as not posted.
    .remedy = Export cost_posted_to_gl and cost_expected_posted_to_gl with the value entries; without them costs may be proposed that the ledger has.
