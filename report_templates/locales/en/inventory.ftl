# What the stock is worth: pages of the inventory room, and what it found.

inventory-message =
    { $count ->
        [0] The stock is worth { $value }; no cost is left to correct.
        [one] The stock is worth { $value }, with one correction of cost of { $amount } that is not in the extract yet.
       *[other] The stock is worth { $value }, with { $count } corrections of cost of { $amount } in all that are not in the extract yet.
    }
inventory-legend = By posting date and kind of movement: goods a customer returns lower the decreases. Expected: received or shipped and not invoiced; quantities include it.
inventory-age = { $old } of { $value } is older than 180 days
inventory-young = Nothing of { $value } is older than 180 days
inventory-age-caption = Value in stock by days since receipt, { $date }, { $unit }; a transfer counts from its arrival
inventory-causes = Cost still to be corrected, by cause
inventory-corrections = The largest corrections
inventory-questions = Stock that asks for a look
inventory-questions-note = Slow: in stock, and nothing of the item sold, used or written down for 180 days or more; days since the last decrease, or since the first receipt where there was none.
inventory-period = Closing the inventory period
col-inventory-posting-group = Posting group
col-opening-quantity = Opening quantity
col-increase-quantity = Quantity increased
col-decrease-quantity = Quantity decreased
col-increases = Increases
col-decreases = Decreases
col-ending = Ending
col-cause = Cause
col-value-type = Kind of value
col-item-entry-no = Item entry no.
col-cost-actual = Actual cost
col-cost-expected = Expected cost
col-stock-value = Value in stock
col-question = Question
col-days = Days
col-last-decrease = Last decrease
col-variant = Variant
col-age = Age
sheet-inventory = Inventory valuation
sheet-stock-age = Stock by age
sheet-cost-adjustments = Cost adjustment
sheet-stock-questions = Stock to look at
stock-age-0-30 = 0–30
stock-age-31-60 = 31–60
stock-age-61-90 = 61–90
stock-age-91-180 = 91–180
stock-age-181-365 = 181–365
stock-age-older = over 365
stock-age-not-in-layers = Rounding, not covered yet
stock-question-negative-stock = Negative stock
stock-question-value-without-quantity = Value without quantity
stock-question-opposite-value = Value opposite to the quantity
stock-question-slow-mover = Slow movers
check-negative-inventory = No negative inventory
check-unadjusted-cost = All costs adjusted
check-value-without-quantity = No value without quantity
cause-layers = cost of the layers consumed
cause-average = average of the period
cause-return = return follows its sale
cause-transfer = transfer follows its origin
cause-order = output follows what its order used
cause-rounding = rounding of used-up layers

finding-unknown-item = Item { $subject } has { $actual } movements up to the period end and is not in the list of items with a costing method: its stock has no value here.
    .remedy = Add the item to items.csv with costing_method fifo, lifo, average, specific or standard.
finding-zero-quantity = Item entry { $subject } of item { $actual } moves nothing: its quantity is 0. It takes no part.
    .remedy = Look whether the export lost its quantity; if the entry is empty in the ERP too, nothing is to be done.
finding-item-listed-twice = Item { $subject } is listed with { $actual } different costing methods; the first counts.
    .remedy = Export each item once, with the method in force at the period end.
finding-value-without-entry = Value entry { $subject } belongs to item { $actual }, which is not in the extract: its value is in no stock.
    .remedy = Export item_entries for all days, not only for the period.
finding-history-incomplete = Item { $subject }: { $actual } item entries have no value entry, the first is { $detail }. Costs of the item stand as booked and are not adjusted.
    .remedy = Export value_entries from the first movement of the item on.
finding-application-without-entry = Entry { $actual } of item { $detail } names entry { $expected }, which is not in the extract or cannot be meant. Costs of the item stand as booked and are not adjusted.
    .remedy = Export item_entries and item_applications from the first movement of the item on; correct the reference where it names another item.
finding-beyond-quantity = Entry { $subject } of item { $detail }: { $actual } are applied to it or returned of it, but it moved only { $expected }. Costs of the item stand as booked and are not adjusted.
    .remedy = Compare the applications of the entry with the ERP; a row is there twice, or its quantity is wrong.
finding-cost-circle = Costs of item { $subject } go round in a circle (returns, transfers or orders feed each other) and come to no end. They stand as booked.
    .remedy = Follow applies_from, transferred_from and order_no of the item's entries back to a purchase; one of them leads back to itself.
finding-negative-inventory = { $actual } decreases have no increase to take their cost from (item { $detail } is one): stock is negative and stands at a provisional cost.
    .remedy = Post the receipts that are missing, or correct the decreases, before the inventory period is closed.
finding-value-without-quantity = { $actual } places hold a value and no quantity (item { $detail } is one).
    .remedy = Look at the rows dated after the period, and run the cost adjustment of the ERP; what is left is money nobody can sell.
