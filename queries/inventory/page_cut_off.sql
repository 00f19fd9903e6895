-- What of cost stands in another period than its cause, or waits for an invoice.
-- One row a value entry or item entry, by kind, the largest first.
-- Late adjustments with the day of what they correct; value without quantity with the first later entry of the item.

select
    company,
    cut_off,
    item,
    document_no,
    posting_date,
    cause_date,
    amount,
    place
from inventory.cut_off
order by company, rank, abs(amount) desc, item, posting_date, entry_no
