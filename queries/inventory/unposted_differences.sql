-- What the subledger has and the ledger lacks because it is not posted yet, or cannot be.
-- One row a cost and account; the class says what is in its way.
-- Partly posted costs are here with what is missing: the amount decides, not whether anything was posted.

with rows as (
    select
        unposted.*, unposted.amount - unposted.posted - unposted.to_post as off,
        coalesce(accounts.is_income, roles.is_income) as is_income, spans.income_since
    from inventory.unposted as unposted
    join inventory.ledger_spans as spans on spans.company = unposted.company
    join settings.inventory_roles as roles on roles.account_role = unposted.account_role
    left join inventory.ledger_accounts as accounts on accounts.company = unposted.company and accounts.account = unposted.account
    where unposted.reason <> 'value_zero'
),

final as (
    select
        *, to_post as missing,
        case
            when reason = 'date_closed' then 'date_closed'
            when reason = 'expected_off' then 'expected_cost_not_posted'
            when reason = '' then 'cost_not_posted'
            else 'missing_setup'
        end as class
    from rows
    union all
    select *, off, 'expected_cost_not_posted' from rows where off <> 0
)

select
    cast(company as varchar) as company,
    cast(account_role as varchar) as account_role,
    cast(account as varchar) as account,
    cast(class as varchar) as class,
    cast(-missing as decimal(38, 4)) as amount,
    cast(document_no as varchar) as document_no,
    cast(value_entry_no as bigint) as value_entry_no,
    cast(reason as varchar) as reason,
    cast(posting_date as date) as posting_date,
    cast(item as varchar) as item,
    cast(location as varchar) as location,
    cast(cost_kind as varchar) as cost_kind
from final
where not is_income or posting_date >= income_since
order by company, account_role, entry_no, cost_kind
