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
    cast(company as varchar) as company,
    cast(value_entry_no as bigint) as value_entry_no,
    cast(reason as varchar) as reason,
    cast(amount as decimal(38, 4)) as amount,
    cast(item_entry_no as bigint) as item_entry_no,
    cast(item as varchar) as item,
    cast(posting_date as date) as posting_date,
    cast(document_no as varchar) as document_no,
    cast(location as varchar) as location,
    cast(inventory_posting_group as varchar) as inventory_posting_group,
    cast(product_posting_group as varchar) as product_posting_group,
    cast(business_posting_group as varchar) as business_posting_group,
    cast(entry_type as varchar) as entry_type,
    cast(value_type as varchar) as value_type,
    cast(account_role as varchar) as account_role,
    cast(account as varchar) as account,
    cast(entry_no as bigint) as entry_no
from final
order by company, entry_no, reason
