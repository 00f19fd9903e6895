-- Which layer each decrease consumed.
-- One row an application: an increase's own row is positive, what a decrease took of a layer is negative.
-- From the extract where it brings applications, else derived by the costing method.

select
    company,
    item,
    cast(item_entry_no as bigint) as item_entry_no,
    cast(inbound_entry as bigint) as inbound_entry,
    cast(outbound_entry as bigint) as outbound_entry,
    cast(quantity as decimal(18, 0)) * cast(0.00001 as decimal(6, 5)) as quantity,
    posting_date,
    cost_application
from inventory.applied
order by company, item, item_entry_no, inbound_entry, outbound_entry
