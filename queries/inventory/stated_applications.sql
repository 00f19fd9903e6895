-- Which layer each decrease consumed, as the extract says.
-- One row an application of entries up to the period end: quantity in hundred-thousandths.
-- Where the ERP applied, its applications count: cost follows them, not the calendar.

with final as (
    select applications.*, entries.item, entries.posting_date as entry_date
    from canonical.item_applications as applications
    join inventory.entries as entries
        on entries.company = applications.company and entries.entry_no = applications.item_entry_no
)

select
    company,
    item,
    cast(item_entry_no as bigint) as item_entry_no,
    cast(inbound_entry as bigint) as inbound_entry,
    cast(coalesce(outbound_entry, 0) as bigint) as outbound_entry,
    cast(quantity * 100000 as bigint) as quantity,
    coalesce(posting_date, entry_date) as posting_date,
    coalesce(cost_application, false) as cost_application
from final
order by company, item, item_entry_no, inbound_entry, outbound_entry, source_row
