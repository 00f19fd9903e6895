-- The inventory journal that is not in the ledger yet.
-- One row a value entry (value_entry_no blank for this run's), kind of amount and side; debit positive.
-- Each pair of accounts adds up to nil; what could not be posted is in inventory.skipped.

select
    company, value_entry_no, item_entry_no, posting_date, account, account_role, to_post as amount,
    item, location, document_no, entry_type, value_type, cost_kind, side, other_role, inventory_posting_group,
    product_posting_group, business_posting_group, dims, entry_no
from inventory.unposted
where reason = ''
order by company, entry_no, cost_kind, side
