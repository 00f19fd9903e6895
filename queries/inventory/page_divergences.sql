-- Where stock and ledger part for the first time, item by item and place by place.
-- One row a company, item and location; the largest difference first. A blank item: entries no item is named on.
-- The search for an error begins on that day.

select
    cast(company as varchar) as company,
    cast(item as varchar) as item,
    cast(location as varchar) as location,
    cast(parted_on as date) as parted_on,
    cast(class as varchar) as difference_class,
    cast(document_no as varchar) as document_no,
    cast(value_entry_no as bigint) as value_entry_no,
    cast(gl_entry_no as varchar) as gl_entry_no,
    cast(amount as decimal(38, 4)) as amount,
    cast(difference as decimal(38, 4)) as difference
from inventory.divergences
order by company, abs(difference) desc, item, location
