-- What every account stands at in each column of each statement.
-- One row a company, statement, column and account that moved; debit positive. `closing` is the part closing entries hold.
-- The income statement takes revenue and expenses but those that only carry the result on, the balance sheet every account but statistical ones. Where a year was closed by a voucher that empties every account, the balance sheet is the one before it.

with counted as (
    select
        columns.company, columns.statement, columns.column_name, movements.account,
        sum(movements.amount) as amount,
        sum(movements.unadjusted) as unadjusted,
        sum(case when movements.period_type = 'closing' then movements.amount else 0 end) as closing,
        sum(case when movements.period_type = 'closing' then movements.unadjusted else 0 end) as closing_unadjusted
    from statements.columns
    join statements.movements
        on movements.company = columns.company
        and movements.month between columns.first_day and columns.last_day
        and (columns.openings or movements.period_type <> 'opening')
        and (columns.turnover or movements.period_type = 'opening')
        and (columns.closings or movements.period_type <> 'closing')
    group by columns.company, columns.statement, columns.column_name, movements.account
    union all
    select columns.company, columns.statement, columns.column_name, planned.account, planned.amount, planned.amount, 0, 0
    from statements.columns
    join statements.planned on planned.company = columns.company
    where columns.column_name = 'budget'
),

carriers as (
    select selected.company, selected.account
    from settings.selected_accounts as selected
    join settings.companies on companies.company = selected.company
        and selected.rule = concat('statements|', companies.definition, '|appropriation')
),

typed as (
    select
        counted.company, counted.statement, counted.column_name, counted.account, counted.amount, counted.unadjusted,
        counted.closing, counted.closing_unadjusted, coalesce(accounts.type, '') as type
    from counted
    left join canonical.accounts on accounts.company = counted.company and accounts.account = counted.account
    left join carriers on carriers.company = counted.company and carriers.account = counted.account
    where coalesce(accounts.type, '') <> 'statistical'
        and (counted.statement = 'balance_sheet' or (accounts.type in ('revenue', 'expense') and carriers.account is null))
),

emptied as (
    select company, statement, column_name
    from typed
    group by company, statement, column_name
    having max(abs(amount)) = 0 and max(abs(closing)) > 0
),

final as (
    select
        typed.company, typed.statement, typed.column_name, typed.account, typed.type,
        case when emptied.company is null then typed.amount else typed.amount - typed.closing end as amount,
        case when emptied.company is null then typed.unadjusted else typed.unadjusted - typed.closing_unadjusted end as unadjusted,
        case when emptied.company is null then typed.closing else 0 end as closing
    from typed
    left join emptied
        on emptied.company = typed.company and emptied.statement = typed.statement and emptied.column_name = typed.column_name
)

select
    cast(company as varchar) as company,
    cast(statement as varchar) as statement,
    cast(column_name as varchar) as column_name,
    cast(account as varchar) as account,
    cast(type as varchar) as type,
    cast(amount as decimal(38, 4)) as amount,
    cast(unadjusted as decimal(38, 4)) as unadjusted,
    cast(closing as decimal(38, 4)) as closing
from final
order by company, statement, column_name, account
