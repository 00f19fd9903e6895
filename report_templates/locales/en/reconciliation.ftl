# Account reconciliations: what outside the ledger proves its balances.

step-reconciliation = Account reconciliations
room-reconciliation = Account reconciliations
sheet-reconciliations = Account reconciliations
sheet-external-balances = External balances
col-ledger-balance = Balance, adjusted
col-external = External balance
col-reconciling = Reconciling items
col-proof = Proof
col-proof-rule = Proved by
col-reviewed-by = Reviewed by
col-evidence-kind = Kind of evidence
col-stated-on = Dated
col-stated-text = Text
col-external-source = Source
col-clears-on = Clears on
col-overdue = Overdue
proof-reconciled = reconciled
proof-certified = certified by rule
proof-missing = no external balance
proof-difference = difference
proof-currency-difference = difference in currency
proof-stale = external balance too old
proof-refused = same person twice
proof-unknown = not in the chart
proof-open = not proved
proof-rule-subledger = subledger ties
proof-rule-zero = nil
proof-rule-unchanged = nothing moved in the period
external-bank-statement = bank statement
external-asset-register = asset register
external-tax-return = tax return
external-loan = loan letter
external-count = count
external-other = other evidence
evidence-external = external balance
evidence-item = reconciling item
reconciliation-subline = { $company } · { $date } · { $unit } · adjusted balances
reconciliation-message =
    { $given ->
        [0] No external balances were given; { $certified } of { $count } accounts are certified by rule ({ $share }).
       *[other] { $open ->
            [0] All { $count } accounts are proved: { $reconciled } by external balances, { $certified } by rule.
            [one] { $proved } of { $count } accounts are proved ({ $share }): { $reconciled } by external balances, { $certified } by rule; one is open.
           *[other] { $proved } of { $count } accounts are proved ({ $share }): { $reconciled } by external balances, { $certified } by rule; { $open } are open.
        }
    }
reconciliation-note = Difference = balance - (external balance - reconciling items). A reconciling item is what the external balance holds beyond the ledger. Debit without sign.
reconciliation-people = prepared by { $prepared }, reviewed by { $reviewed }
reconciliation-preparer = prepared by { $prepared }, not reviewed
reconciliation-age =
    { $days ->
        [0] of the period end
        [one] one day before the period end
       *[other] { $days } days before the period end
    }
reconciliation-clears = clears on { $date }
reconciliation-overdue = should have cleared on { $date }
finding-account-reconciliations = { $detail ->
        [unknown] External balance of account { $subject }: the chart has no such account ({ $expected } { $currency }).
        [refused] Account { $subject }, { $actual } { $currency }: the same person prepared and reviewed its reconciliation.
        [difference] Account { $subject } stands at { $actual } { $currency }; the external balance less reconciling items comes to { $expected }. { $amount } { $currency } are not explained.
        [currency_difference] Account { $subject } agrees in accounting currency and not in its own: { $amount } { $currency } apart.
        [stale] Account { $subject }, { $actual } { $currency }: its external balance is older than the period, and the account has moved since.
       *[missing] Account { $subject } stands at { $actual } { $currency } and no external balance proves it.
    }
    .remedy = { $detail ->
        [unknown] Correct the account number in external_balances, or add the account to the chart.
        [refused] Have somebody else review it: four eyes.
        [stale] Ask for the balance of the period end.
        [missing] Add its external balance (statement, register, return, letter, count) to external_balances, or name the accounts to be proved in [readiness] reconcile.
       *[other] Find the items between the two: list them in reconciling_items if they clear by themselves, propose an adjustment if the ledger is wrong.
    }
finding-reconciling-item-overdue = Reconciling item { $subject } of { $amount } { $currency } should have cleared on { $expected }; it is { $actual } days old.
    .remedy = Ask why it has not cleared. If it never will, it is no timing difference: book it.
finding-reconciliation-unreviewed = The reconciliation of account { $subject } was prepared by { $detail } and reviewed by nobody.
    .remedy = Have somebody else review it and name the reviewer in external_balances.
