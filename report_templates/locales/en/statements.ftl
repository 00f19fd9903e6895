# What the statements tell; an account without a type is told in readiness.ftl.

finding-uncovered-account = Account { $detail } holds { $amount } { $currency } and stands in no line of the { $expected ->
        [income_statement] income statement
       *[balance_sheet] balance sheet
    }.
    .remedy = Add it to a line of the layout, or move its balance to an account that has one.
finding-duplicate-account = Account { $detail } with { $amount } { $currency } stands in two lines of the { $expected ->
        [income_statement] income statement
       *[balance_sheet] balance sheet
    }: { $actual }. It is counted in the first of the layout.
    .remedy = Make one of the two selectors narrower, or leave the account out of one.
finding-clearing-account-open = Clearing account { $detail } holds { $amount } { $currency }; it should stand at zero.
    .remedy = Find the other half of the transfer and post it.
finding-parties-kept-net = Customers and vendors could not be told apart on { $actual }, so these accounts are shown net.
    .remedy = Nothing has to be done. With the parties of all entries since the year opened, customers in credit and vendors in debit are shown apart.
finding-placed-without-category = Accounts with a balance whose category the layout { $expected } does not know: { $actual }. They stand by their control, their type or the class of their number.
    .remedy = Give them a category in accounts.csv: a caption or code of the layout, in the Netherlands an RGS code.
finding-balance-sheet-tie = The balance sheet does not balance: assets { $expected }, equity and liabilities { $actual }.
    .remedy = See the accounts without a line and the check of the trial balance; the difference is { $amount } { $currency }.
finding-result-tie = The result of the income statement, { $expected }, is not the one of the { $subject ->
        [coverage] trial balance
       *[result] balance sheet
    }, { $actual }.
    .remedy = See the accounts without a line or in two; the difference is { $amount } { $currency }.
