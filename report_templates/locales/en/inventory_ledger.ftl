# Stock against the ledger: the matrix of roles, the classes of difference, cut-off, and what it found.

stock-ledger-tied = All { $count } roles of stock agree with the ledger to the cent.
stock-ledger-explained =
    { $count ->
        [one] One role of stock differs from the ledger, and nothing is left unexplained.
       *[other] { $count } roles of stock differ from the ledger, and nothing is left unexplained.
    }
stock-ledger-open =
    { $count ->
        [one] One role of stock differs from the ledger; { $amount } is left unexplained and blocks.
       *[other] { $count } roles of stock differ from the ledger; { $amount } is left unexplained and blocks.
    }
stock-ledger-against = of which against
stock-ledger-legend = Subledger: what the value entries put on a role by the posting setup, accounts of the balance sheet from the beginning, income accounts over the fiscal year (without value entries: over the period). What a role has in a column, that column's own role has in its row with the other sign, as far as both are of this fiscal year. Ledger: the whole of each account named for the role; debit is positive.
stock-differences-title = What makes the difference
stock-differences-message = The largest part: { $cause } of { $amount } on { $role }.
stock-differences-rows = The largest differences by role and class
stock-bridge = The ledger's accounts of stock hold { $amount } against the subledger
stock-bridge-caption = Inventory, interim and work in progress, { $date }, { $unit }
stock-bridge-subledger = Subledger
stock-bridge-ledger = Ledger
stock-parted = Where stock and ledger part first
stock-no-item = no item named
stock-detail-opening = opening
stock-detail-proposal = changed on import
stock-detail-missing-setup = no account named
stock-detail-setup-blocked = setup blocked
stock-detail-unknown-account = account not in the chart
stock-detail-account-blocked = account blocked
stock-detail-no-rule = no rule for this kind of cost
stock-detail-no-item-entry = item entry missing
stock-detail-date-closed = day not open
stock-detail-expected-off = expected cost not posted
stock-detail-missing-rate = rate missing
cut-off-message =
    { $count ->
        [0] Adjustments of { $late } stand in another period than what they correct; nothing waits for an invoice.
        [one] Adjustments of { $late } stand in another period than what they correct; one receipt or shipment waits for its invoice.
       *[other] Adjustments of { $late } stand in another period than what they correct; { $count } receipts and shipments wait for an invoice.
    }
cut-off-waiting =
    { $count ->
        [0] Only values without quantity; no adjustment stands outside its period, and nothing waits for an invoice.
        [one] One receipt or shipment waits for its invoice; no adjustment stands outside its period.
       *[other] { $count } receipts and shipments wait for an invoice; no adjustment stands outside its period.
    }
cut-off-sum = { $count } in all
cut-off-note = Late adjustment: the day of what it corrects was closed, so cost slid into the period of its own day. Not invoiced: at expected cost. Value without quantity: with the first later entry of the item, where there is one.
inv-late-adjustment = Adjusted in another period than its cause
inv-value-without-quantity = Value without quantity
col-account-role = Role
col-accounts = Accounts
col-against-inventory = inventory
col-against-interim = interim
col-against-wip = work in progress
col-against-others = other roles
col-difference-class = Class
col-value-entry-no = Value entry
col-gl-entry-no = Ledger entry
col-parted-on = First day
col-cut-off = Cut-off
col-cause-date = Cause
sheet-stock-ledger = Stock against ledger
sheet-stock-differences = Stock differences
sheet-stock-divergences = Stock parts from ledger
sheet-cut-off = Cut-off
invrole-subcontracted-variance = Subcontracted variance
invrole-capacity-overhead-variance = Capacity overhead variance
invrole-manufacturing-overhead-variance = Manufacturing overhead variance
invrole-direct-cost-non-inventory-applied = Direct cost applied (non-inventory)
invrole-material-non-inventory-variance = Material variance (non-inventory)
tie-inventory-interim = { invrole-inventory-interim }
tie-wip = { invrole-wip }
tie-accrual-interim = { invrole-accrual-interim }
tie-cogs-interim = { invrole-cogs-interim }
tie-cogs = { invrole-cogs }
tie-inventory-adjustment = { invrole-inventory-adjustment }
tie-direct-cost-applied = { invrole-direct-cost-applied }
tie-overhead-applied = { invrole-overhead-applied }
tie-purchase-variance = { invrole-purchase-variance }
tie-material-variance = { invrole-material-variance }
tie-capacity-variance = { invrole-capacity-variance }
tie-subcontracted-variance = { invrole-subcontracted-variance }
tie-capacity-overhead-variance = { invrole-capacity-overhead-variance }
tie-manufacturing-overhead-variance = { invrole-manufacturing-overhead-variance }
tie-direct-cost-non-inventory-applied = { invrole-direct-cost-non-inventory-applied }
tie-material-non-inventory-variance = { invrole-material-non-inventory-variance }
check-late-adjustments = No adjustment outside its period
check-large-rounding = No rounding above 1.00
check-quantity-stated-wrong = Value entries hold the quantity moved
check-half-a-transfer = Transfers cancel

finding-gl-without-subledger = Ledger entry { $actual } of { $amount } { $currency } on account { $detail } did not come from stock: no value entry is related to it.
    .remedy = Find out who posted it and why; move it to an account that is not one of stock, or post the movement of stock it stands for.
finding-opening-stock-differs = Account { $detail } opened with { $amount } { $currency } more (less, if negative) than had been posted of costs before.
    .remedy = Compare the stated opening with the stock list of that day; correct the opening balance, or post the difference and say why.
finding-relation-amount = On account { $detail } the ledger has { $amount } { $currency } more (less, if negative) than value entry { $expected } says was posted (ledger entry { $actual }).
    .remedy = Compare the value entry with its ledger entries; one of the two was edited, doubled or compressed after posting.
finding-posted-without-gl = Value entry { $expected } says it was posted, but account { $detail } has no entry of it: { $amount } { $currency } is missing.
    .remedy = Look whether the ledger extract is whole; if the entry was deleted, post it again and say who agreed.
finding-remapped-account = Value entry { $expected } is on another account than the posting setup names today: { $amount } { $currency } on account { $detail } (ledger entry { $actual }).
    .remedy = If the setup was changed, transfer the old balance to the new account; if the posting was wrong, correct it.
finding-deleted-account = Value entry { $expected } was posted to an account that is blank or not in the chart: { $amount } { $currency } is missing on account { $detail } (ledger entry { $actual }).
    .remedy = Restore the account in the chart, or rebook the entry to the account the posting setup names.
finding-date-mismatch = Value entry { $expected } and its ledger entry { $actual } lie in different periods: { $amount } { $currency } on account { $detail }.
    .remedy = Post the ledger entry on the day of the value entry; where the period is closed, disclose the amount.
finding-closing-entry = Ledger entry { $actual } closes income account { $detail }: { $amount } { $currency }, which is no cost of stock.
    .remedy = Nothing, if the year is being closed; else mark closing entries with period_type closing.
finding-unexplained = On { $subject } the ledger ({ $detail }) differs from stock by { $amount } { $currency } that no class explains: subledger { $expected }, ledger { $actual }.
    .remedy = Compare the entries of the account with inventory.differences; the close cannot be signed while a cent is open.
finding-shared-account = Account { $subject } serves several roles: { $detail }. Each role is compared with the whole account; what belongs to the others is named.
    .remedy = Give each role an account of its own where the difference matters; nothing is wrong until then.
finding-matched-by-document = The extract of { $company } has no relations between value entries and ledger entries; they were matched by document, date, account and amount, a weaker proof.
    .remedy = Export inventory_gl_relations as well.
finding-relation-without-entry = The relation of value entry { $expected } to ledger entry { $actual } names an entry the extract does not have ({ $detail }).
    .remedy = Export both ledgers from their beginning, or from the same opening.
finding-large-rounding = { $actual } rounding entries are above 1.00, the first of item { $detail }.
    .remedy = Rounding is cents; look at what these entries round.
finding-quantity-stated-wrong = The value entries of { $actual } item entries do not hold the quantity moved once, the first of item { $detail }.
    .remedy = Export value entries from the first one of each item; item_quantity stands on the first and is 0 on all later ones.
finding-half-a-transfer = The transfers of { $actual } items do not cancel, the first is { $detail }: a leg is missing or costs something else.
    .remedy = Look for the other leg: another date, another cost, or not in the extract.
