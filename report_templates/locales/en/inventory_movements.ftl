# Movements without value entries: what could not be costed as the extract says.

finding-fixed-application-refused = Item entry { $subject } of item { $actual } names entry { $expected } to be applied to, which lies in another stock, was posted later or has not enough left: it is applied as far as that goes, and else by the costing method.
    .remedy = Compare applies_to of the entry with the ERP; correct the reference or the quantity.
finding-increase-without-cost = Item entry { $subject } of item { $actual } is an increase without a cost: it is valued at the unit cost of the card.
    .remedy = Export the document cost of increases in the column cost, or name the decrease it returns in applies_from.
finding-cost-unsettled = The cost of item entry { $subject } of item { $actual } depends on itself through returns or transfers and does not come to rest: it stands at what is known of it.
    .remedy = Follow applies_from and transferred_from of the item's entries back to a purchase; one of them leads back to itself.
finding-opening-overlaps = Item { $actual }: entry { $subject } lies on the wrong side of the opening of stock, so that stock may count twice.
    .remedy = Set start in [inventory] to the first day after the openings, and date inventory_openings before it.
finding-opening-without-item = Item { $subject } has stock in inventory_openings and is not in the list of items with a costing method: it has no value here.
    .remedy = Add the item to items.csv with costing_method fifo, lifo, average, specific or standard.
