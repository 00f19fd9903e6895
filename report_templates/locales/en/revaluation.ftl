# What foreign balances are worth: pages of the revaluation, and what it found.

revaluation-line-back = Reversal of earlier revaluation
revaluation-line-new = Revaluation
revaluation-line-next = Reversal of revaluation
revaluation-message =
    At the rates of { $date } foreign balances change the books by { $amount }; { $count ->
        [0] nothing foreign is left out.
        [one] one foreign balance is not revalued.
       *[other] { $count } foreign balances are not revalued.
    }
revaluation-balances = By account and currency
revaluation-balances-reporting = In reporting currency ({ $currency }), taken from the transaction currency directly
revaluation-balances-note = Book: what the balance stood at, earlier revaluations included. Items of customers and suppliers are summed by account. A change above zero is a gain.
revaluation-items = Items of customers and suppliers, the largest changes
revaluation-causes = Unrealised gain and loss by cause
revaluation-rates = Rates used
revaluation-rates-note = An inverse stands as 1/(pair), a cross as two pairs joined by ×; both only where the settings allow them. Age: days between the quotation and the day of rates.
revaluation-sensitivity = If a currency fell or rose
revaluation-sensitivity-note = What the revalued balances would be worth more or less, in { $currency }, at rates 10, 5 and 1 per cent lower and higher.
revaluation-left-out = Not revalued
col-target = Target
col-balance-currency = Balance in currency
col-units = Units
col-book = Book value
col-delta = Change
col-target-currency = In currency
col-original = As booked
col-earlier-revaluation = Earlier revaluation
col-method = Method
col-gain = Gain
col-loss = Loss
col-net = Net
col-fx-cause = Cause
col-pair = Pair
col-rate-age = Age, days
col-path = Quotation
col-rate-state = State
col-other-rate = Other rate
col-other-units = Other units
col-other-revalued = At other rate
col-fx-reason = Reason
col-down-10 = −10 %
col-down-5 = −5 %
col-down-1 = −1 %
col-up-1 = +1 %
col-up-5 = +5 %
col-up-10 = +10 %
sheet-revaluation = Revaluation
sheet-revaluation-items = Revalued items
sheet-revaluation-causes = Unrealised by cause
sheet-revaluation-rates = Rates
sheet-revaluation-sensitivity = Sensitivity
sheet-not-revalued = Not revalued
tie-revaluation = Revalued balances against ledger
fx-target-accounting = Accounting currency
fx-target-reporting = Reporting currency
fx-method-delta = balance
fx-method-standard = closing rate
fx-method-minimum = lower of the two
fx-method-invoice-date = as booked
fx-method-reversal = settled
fx-cause-bank = Bank and cash
fx-cause-ar = Customers
fx-cause-ap = Suppliers
fx-cause-ledger = Other ledger accounts
fx-cause-settled = Freed by settlement
fx-reason-not-marked = the account is not marked to be revalued
fx-reason-in-subledger = no open item in this currency in its subledger
fx-reason-unknown-account = the account is not in the chart
fx-reason-target-not-asked = the settings revalue the reporting currency only
fx-reason-opening-missing = the opening has no amount in its currency
fx-reason-amount-missing = lines have no amount in their currency
fx-reason-missing-rate = exchange rate missing
fx-reason-reporting-missing = reporting amount missing
fx-reason-missing-account = no account takes the difference
rate-state-used = used
rate-state-missing = missing
finding-revaluation-missing-rate = No rate { $subject } for { $expected } within the days allowed (latest: { $actual }). Not revalued: { $detail }, { $amount } { $currency } in all.
    .remedy = Add the rate to the rates file, or allow what may take its place (max_rate_age_days, allow_inverse, allow_cross in [revaluation]).
finding-foreign-opening-missing = Account { $subject } { $detail } opens with { $amount } { $currency } and no amount in its foreign currency: it cannot be revalued.
    .remedy = State currency and amount_currency of the opening in opening_balances, or take revalue off the account.
finding-foreign-amount-missing = Lines on { $subject } { $detail } come to { $amount } { $currency } without an amount in their own currency: the balance cannot be revalued.
    .remedy = Export amount_currency with these lines; where nothing moved in the currency, write 0.00.
finding-revaluation-missing-posting-account = No account takes the difference of { $amount } { $currency } on { $subject }: { $detail } is not named, or not in the chart.
    .remedy = Name it in [company.posting] or [[revaluation.posting]]; with profile pcg, add accounts 476 and 477 to the chart.
finding-foreign-not-revalued = Account { $subject } { $detail } holds { $amount } { $currency } in foreign currency and is not marked to be revalued.
    .remedy = If it is money or owed in money, set revalue = true on the account; prepayments and stock stay as booked.
