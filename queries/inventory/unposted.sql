-- What the ledger does not have yet of the costs of stock, and why where it cannot be posted.
-- One row a value entry (blank for this run's), kind of amount and side with something to post.
-- The parts of one value entry go together: with a reason none of them is posted. Expected cost that is not posted is told until its invoice takes it back.

with due as (
    select
        *,
        case when reason = 'expected_off' then sum(to_post) over (partition by company, item_entry_no, account_role, account, reason) else 1 end as waiting
    from inventory.mapped
    where to_post <> 0 and (is_open or $recognised)  -- a settled cost may have come back too
)

select
    company, entry_no, value_entry_no, item_entry_no, item, posting_date, document_no, order_no, dims, location,
    inventory_posting_group, product_posting_group, business_posting_group, entry_type, value_type, variance_type, adjustment, applies_to,
    model, origin, cost_kind, side, account_role, other_role, account, other_account, fault, setup, first_key, second_key,
    amount, posted, due, due_reporting, recognised, to_post, reason
from due
where waiting <> 0
order by company, entry_no, cost_kind, side
