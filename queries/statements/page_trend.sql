-- Result, total assets, equity and cash over the last 13 months, for the charts.
-- One row a company, measure and month: the result of the month, the balances at its end.
-- Cash is what the layout calls cash, net of overdrafts.

with months as (
    select company, column_name, cast(date_trunc('month', last_day) as date) as month
    from statements.columns
    where statement = 'income_statement' and column_name like 'month %'
),

cash as (
    select balances.company, balances.column_name, sum(balances.amount) as amount
    from statements.balances
    join settings.companies on companies.company = balances.company
    join settings.selected_accounts as selected
        on selected.company = balances.company and selected.account = balances.account
        and selected.rule = concat('statements|', companies.definition, '|cash')
    where balances.statement = 'balance_sheet'
    group by balances.company, balances.column_name
),

measures as (
    select company, code, column_name, amount
    from statements.figures
    where (statement = 'income_statement' and code = 'result')
        or (statement = 'balance_sheet' and code in ('total_assets', 'equity'))
    union all
    select company, 'cash' as code, column_name, amount from cash
),

final as (
    select measures.company, measures.code, months.month, measures.amount
    from measures
    join months on months.company = measures.company and months.column_name = measures.column_name
)

select
    cast(company as varchar) as company,
    cast(code as varchar) as code,
    cast(month as date) as month,
    cast(amount as decimal(38, 4)) as amount
from final
order by company, code, month
