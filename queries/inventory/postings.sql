-- The inventory journal that is not in the ledger yet.
-- One row a value entry (value_entry_no blank for this run's), kind of amount and side, or a reversal on an account its setup no longer names; debit positive.
-- Each pair of accounts adds up to nil; what could not be posted is in inventory.skipped.
-- No row without: inventory.taken_back or inventory.unposted

with roles as (
    select company, account, min(account_role) as account_role
    from inventory.setup_accounts
    group by company, account
),

rows as (
    select
        company, value_entry_no, item_entry_no, posting_date, account, account_role, to_post, item, location, document_no, entry_type, value_type,
        cost_kind, side, other_role, inventory_posting_group, product_posting_group, business_posting_group, dims, entry_no
    from inventory.unposted
    where reason = ''
    union all
    select
        back.company, back.value_entry_no, back.item_entry_no, back.posting_date, back.account, coalesce(roles.account_role, ''), back.amount,
        back.item, back.location, back.document_no, back.entry_type, back.value_type, 'actual', '', '', '', '', '', back.dims, back.entry_no
    from inventory.taken_back as back
    left join roles on roles.company = back.company and roles.account = back.account
)

select
    cast(company as varchar) as company,
    cast(value_entry_no as bigint) as value_entry_no,
    cast(item_entry_no as bigint) as item_entry_no,
    cast(posting_date as date) as posting_date,
    cast(account as varchar) as account,
    cast(account_role as varchar) as account_role,
    cast(to_post as decimal(18, 4)) as amount,
    cast(item as varchar) as item,
    cast(location as varchar) as location,
    cast(document_no as varchar) as document_no,
    cast(entry_type as varchar) as entry_type,
    cast(value_type as varchar) as value_type,
    cast(cost_kind as varchar) as cost_kind,
    cast(side as varchar) as side,
    cast(other_role as varchar) as other_role,
    cast(inventory_posting_group as varchar) as inventory_posting_group,
    cast(product_posting_group as varchar) as product_posting_group,
    cast(business_posting_group as varchar) as business_posting_group,
    cast(dims as varchar) as dims,
    cast(entry_no as bigint) as entry_no
from rows
order by company, entry_no, cost_kind, side, account
