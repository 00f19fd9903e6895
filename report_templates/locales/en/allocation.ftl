# Who caused which cost: pages of the allocation room, and what it found.

allocation-message =
    { $count ->
        [0] No rule moved an amount.
        [one] One rule moved { $amount }; its parts add up to what left the source.
       *[other] { $count } rules moved { $amount } in all; the parts of each add up to what left its source.
    }
allocation-refused =
    { $count ->
        [one] One rule was not run; the findings say why.
       *[other] { $count } rules were not run; the findings say why.
    }
allocation-flow = From source to destination
allocation-flow-caption = Amounts by rule and receiver, { $span }, { $unit }
allocation-table = Basis and shares
allocation-rule = { $rule } · step { $step } · { $evidence }
allocation-stays = stays on the source
allocation-reciprocal = solved together
allocation-legend = %: of the source. Amounts of another company in its own currency beside those of the giver.
allocation-more =
    { $count ->
        [one] One smaller rule is in { $file }.
       *[other] { $count } smaller rules are in { $file }.
    }
allocation-other = { $count } others
tie-allocation = Allocations, sources against destinations
col-amount-destination = Receiver's currency
col-destination-company = Receiving company
col-destination-currency = Currency of the receiver
col-rate-path = Rate
col-step = Step
col-destination = Destination
sheet-allocation = Allocations

finding-allocation-unknown-account = Rule { $detail }: account { $actual } is not in the chart of { $expected }. The rule was not run.
    .remedy = Correct the account in close.toml, or add it to accounts.csv.
finding-allocation-unknown-dimension = Rule { $detail }: no extract has a column { $actual }; there is { $expected }. The rule was not run.
    .remedy = Correct the dimension in close.toml, or export the column.
finding-allocation-driver-missing = Rule { $subject }: driver { $actual } has no figure on or before the period end; there is { $expected }. The rule was not run.
    .remedy = Add the figures to drivers.csv, or correct the driver's name in close.toml.
finding-allocation-basis-zero = Rule { $subject }: the basis is zero for every destination, so nothing was allocated.
    .remedy = Look at the figures of the basis at the period end, or name another basis.
finding-allocation-basis-negative = Rule { $subject }: the basis of { $detail } is { $actual }, against the sign of the others. The rule was not run.
    .remedy = Correct the figure, or write negative_basis = "allow" where it is meant.
finding-allocation-basis-currencies = Rule { $subject }: its basis is in companies of several currencies that report in no common one. The rule was not run.
    .remedy = Measure by a driver or by statistical accounts, or give the companies one reporting_currency.
finding-allocation-basis-unplaced = Rule { $subject }: { $actual } of the basis { $expected } has no { $detail } and received nothing.
    .remedy = Give these figures a value of the dimension if they should share in the cost.
finding-allocation-due-account = Rule { $subject } charges another company, and { $expected } names no account for it. The rule was not run.
    .remedy = Add { $actual } to [company.posting] of { $expected }.
finding-allocation-missing-rate = Rule { $subject }: no rate { $detail } for { $actual } on { $expected }. The rule was not run.
    .remedy = Add the rate to the rates file and close again.
finding-allocation-circle = These rules feed each other in a circle: { $subject }. None of them was run.
    .remedy = Let later steps no longer give to earlier ones, or put all of them into one step with reciprocal = true.
finding-allocation-reciprocal-overlap = Rules { $subject } are solved together and take the same balances. None of the step was run.
    .remedy = Narrow the sources so that each balance belongs to one rule.
finding-allocation-reciprocal-companies = Rules { $subject } serve each other across companies, which is not available yet. None of the step was run.
    .remedy = Solve together the rules of one company, and charge the other in a later step.
finding-allocation-reciprocal-closed = Rules { $subject } pass everything on to each other and nothing out: there is no solution. None of the step was run.
    .remedy = Let at least one of them give to a destination outside the circle.
finding-allocation-source-zero = Rule { $subject }: the source holds nothing, and zero_source = "stop" asks to be told.
    .remedy = Look whether the costs of the period are booked; else write zero_source = "skip".
finding-allocation-statistical = Rule { $subject } moves amounts between statistical and other accounts, which would not balance. It was not run.
    .remedy = Let statistical accounts give to statistical accounts only.
finding-allocation-suspended-account = Rule { $subject } posts to accounts that are suspended: { $actual }. It was not run.
    .remedy = Name open accounts in close.toml, or lift the suspension in the chart.
finding-allocation-under-hundred = Rule { $subject }: the percentages add up to { $actual }; { $amount } { $currency } stays on the source.
    .remedy = Raise the percentages to 100 if all of it should go.
finding-allocation-late = Rule { $subject } is posted and not repeated (rerun = "skip"); { $amount } { $currency } came in later or changed and stays where it is.
    .remedy = Write rerun = "delta" to propose the difference.
finding-allocation-company-absent = Rule { $subject } gives to { $company }, and its company { $actual } is not part of this run: what it gives is missing here.
    .remedy = Close both companies together.
finding-allocation-basis-absent = Rule { $subject }: its basis needs { $actual }, which is not part of this run. The rule was not run.
    .remedy = Close the companies together.
finding-allocation-left-behind = Rule { $detail } gives to the source of rule { $actual }, which runs no later: what it gives is not passed on.
    .remedy = Put { $actual } into a later step, or solve both together with reciprocal = true.
