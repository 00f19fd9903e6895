-- Where stock and ledger part for the first time, item by item and place by place.
-- One row a company, item and location; the largest difference first. A blank item: entries no item is named on.
-- The search for an error begins on that day.

select
    company,
    item,
    location,
    parted_on,
    class as difference_class,
    document_no,
    value_entry_no,
    gl_entry_no,
    amount,
    difference
from inventory.divergences
order by company, abs(difference) desc, item, location
