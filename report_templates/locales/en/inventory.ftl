# What the stock is worth: pages of the inventory room, and what it found.

inventory-title = Inventory valuation
inventory-by-place = By posting group and location
inventory-adjustments = What cost adjustment would still write, by cause
inventory-slow = Slow movers: the longest without a decrease
inventory-negative = Negative stock, and value without quantity
inventory-age = Value by age of layers, { $unit }
col-inventory-posting-group = Posting group
col-increases = Increases
col-decreases = Decreases
col-ending = Ending
col-cause = Cause
col-rows = Rows
col-cost-actual = Actual cost
col-cost-expected = Expected cost
col-days = Days
col-last-decrease = Last decrease
col-variant = Variant
col-age = Age
sheet-inventory = Inventory valuation
sheet-cost-adjustments = Cost adjustment
sheet-slow-stock = Slow stock
sheet-negative-stock = Negative stock
cause-layers = cost of the layers consumed
cause-average = average of the period
cause-return = return follows its sale
cause-transfer = transfer follows its origin
cause-order = output follows what its order used
cause-rounding = rounding of used-up layers
age-30 = up to 30 days
age-90 = 31 to 90
age-180 = 91 to 180
age-365 = 181 to 365
age-over = over a year
inventory-message = Stock is worth { $amount } { $unit } at the period end; cost adjustment would still write { $count ->
        [0] nothing
        [one] one row
       *[other] { $count } rows
    }.

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
