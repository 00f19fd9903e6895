-- What a selector may ask of an account: its number, its type, its control and its category.
-- One row a company, account and field.
-- Selectors are text intervals on a field, so that one join answers every rule (`settings.selected_accounts`).

with final as (
    select company, account, 'account' as field, account as value from canonical.accounts
    union all
    select company, account, 'type' as field, type as value from canonical.accounts
    union all
    select company, account, 'control' as field, control as value from canonical.accounts
    union all
    select company, account, 'category' as field, category as value from canonical.accounts
)

select
    cast(company as varchar) as company,
    cast(account as varchar) as account,
    cast(field as varchar) as field,
    cast(value as varchar) as value
from final
order by company, account, field
