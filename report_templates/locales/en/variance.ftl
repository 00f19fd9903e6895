# Variance review: what moved, and why.

step-variance = Variance review
room-variance = Variance review
sheet-variance = Variance review
sheet-variance-drivers = Variance drivers
col-comparison = Compared with
col-compared-with = Figure compared
col-explanation = Explanation
col-explained-by = Explained by
col-driver = Driver
comparison-prior-period = period before
comparison-prior-year = year before
comparison-budget = budget
driver-document = documents
driver-party = parties
driver-dimension = dimensions
variance-subline = { $company } · { $date } · { $unit } · beyond { $amount } and { $percent }
variance-message =
    { $open ->
        [0] { $count ->
            [0] Nothing moved beyond the thresholds.
           *[other] Everything that moved beyond the thresholds is explained ({ $count }).
        }
        [one] One of { $count } variances beyond the thresholds is not explained.
       *[other] { $open } of { $count } variances beyond the thresholds are not explained.
    }
variance-note = As read: income positive, expenses negative. Drivers are debit positive: the largest documents of the span, parties and dimensions against the span beside it.
variance-unexplained = not explained
finding-variance-prior-period = { $detail } ({ $subject }) stands at { $actual } { $currency } against { $expected } in the period before: { $amount } { $currency } without a reason.
    .remedy = Write the reason into explanations: statement, code, text, by. variance.drivers lists what is behind it.
finding-variance-prior-year = { $detail } ({ $subject }) stands at { $actual } { $currency } against { $expected } a year earlier: { $amount } { $currency } without a reason.
    .remedy = Write the reason into explanations: statement, code, text, by. variance.drivers lists what is behind it.
finding-variance-budget = { $detail } ({ $subject }) stands at { $actual } { $currency } against { $expected } in the budget: { $amount } { $currency } without a reason.
    .remedy = Write the reason into explanations: statement, code, text, by. variance.drivers lists what is behind it.
finding-budget-account = The budget names account { $actual }, which is not in the chart; the row takes no part.
    .remedy = Correct the account in the budget, or add it to accounts.csv.
finding-explanation-unknown = An explanation is given for { $actual } in { $expected }, which is neither a line of that statement nor an account of the chart; it explains nothing.
    .remedy = Write the statement and the code of a line, or trial_balance and an account; statements.lines lists the codes.
finding-budget-month = The budget of account { $detail } names the month { $actual }, which cannot be read; the row takes no part.
    .remedy = Write the month as year and month: 2026-09.
