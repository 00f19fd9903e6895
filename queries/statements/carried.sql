-- What the accounts that only carry the result on hold: no part of the result, though the chart counts them as income.
-- One row a company, debit positive.
-- Sweden books the year's result on 8999 against 2099. Closing entries are left out: the ties count them by themselves.

with carriers as (
    select selected.company, selected.account
    from settings.selected_accounts as selected
    join settings.companies on companies.company = selected.company
        and selected.rule = concat('statements|', companies.definition, '|appropriation')
),

final as (
    select balances.company, sum(balances.amount - balances.closing) as amount
    from statements.balances
    join carriers on carriers.company = balances.company and carriers.account = balances.account
    where balances.statement = 'balance_sheet' and balances.column_name = 'year_to_date'
        and balances.type in ('revenue', 'expense')
    group by balances.company
)

select
    cast(company as varchar) as company,
    cast(amount as decimal(38, 4)) as amount
from final
order by company
