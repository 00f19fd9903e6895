-- The value entries that are left out of the inventory journal, and why.
-- One row a value entry (blank for this run's) and reason; amount of cost, increases of stock positive.
-- Nothing is left out in silence: setup, closed dates, costs nobody said where to post.

with named as (
    select
        *, case when fault = reason then account_role else '' end as faulty_role,
        case when fault = reason then account else '' end as faulty_account
    from inventory.unposted
    where reason <> ''
),

final as (
    select
        company, entry_no, value_entry_no, item_entry_no, item, posting_date, document_no, location, inventory_posting_group,
        product_posting_group, business_posting_group, entry_type, value_type, reason,
        max(faulty_role) as account_role,
        max(faulty_account) as account,
        sum(case when side = 'first' then to_post else 0 end) as amount
    from named
    group by all
)

select
    company,
    value_entry_no,
    reason,
    cast(amount as decimal(38, 4)) as amount,
    item_entry_no,
    item,
    posting_date,
    document_no,
    location,
    inventory_posting_group,
    product_posting_group,
    business_posting_group,
    entry_type,
    value_type,
    account_role,
    account,
    entry_no
from final
order by company, entry_no, reason
