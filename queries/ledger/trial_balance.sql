-- The trial balance: what every account opened with, turned over, holds, and holds after this close's proposals.
-- One row a company and account the ledger knows in the fiscal year of the period; debit positive.
-- Opening is the day before the period (the year's own for `_year`); turnover is the extract's, both sides positive; the adjustment is every step after 0. Closing entries of the year being closed are left out, but for a period that asks for them (2026-13).

with held as (
    select
        balances.company, balances.account,
        sum(case when balances.step = 0 and (balances.period_type = 'opening' or balances.month < companies.period_start) then balances.amount else 0 end) as opening,
        sum(case when balances.step = 0 and balances.period_type = 'opening' then balances.amount else 0 end) as opening_year,
        sum(case when balances.step = 0 then balances.amount else 0 end) as unadjusted,
        sum(case when balances.step > 0 then balances.amount else 0 end) as adjustment,
        sum(case when balances.step = 0 and (balances.period_type = 'opening' or balances.month < companies.period_start) then balances.amount_reporting else 0 end) as opening_reporting,
        sum(case when balances.step = 0 then balances.amount_reporting else 0 end) as unadjusted_reporting,
        sum(case when balances.step > 0 then balances.amount_reporting else 0 end) as adjustment_reporting
    from ledger.balances
    join settings.companies on companies.company = balances.company
    where balances.step > 0
        or (balances.month >= companies.year_start and (balances.period_type <> 'closing' or companies.period_closing))
    group by balances.company, balances.account
),

turned as (
    select
        movements.company, movements.account,
        sum(case when movements.month >= companies.period_start then movements.debit else 0 end) as debit,
        sum(case when movements.month >= companies.period_start then movements.debit - movements.amount else 0 end) as credit,
        sum(movements.debit) as debit_year,
        sum(movements.debit - movements.amount) as credit_year
    from ledger.movements
    join settings.companies on companies.company = movements.company
    where movements.month >= companies.year_start
        and movements.period_type <> 'opening'
        and (movements.period_type <> 'closing' or companies.period_closing)
    group by movements.company, movements.account
),

final as (
    select
        held.company, held.account, coalesce(accounts.name, '') as name, coalesce(accounts.type, '') as type,
        held.opening, coalesce(turned.debit, 0) as debit, coalesce(turned.credit, 0) as credit,
        held.unadjusted, held.adjustment, held.unadjusted + held.adjustment as adjusted,
        held.opening_year, coalesce(turned.debit_year, 0) as debit_year, coalesce(turned.credit_year, 0) as credit_year,
        held.opening_reporting, held.unadjusted_reporting, held.adjustment_reporting,
        held.unadjusted_reporting + held.adjustment_reporting as adjusted_reporting
    from held
    left join turned on turned.company = held.company and turned.account = held.account
    left join canonical.accounts on accounts.company = held.company and accounts.account = held.account
)

select
    cast(company as varchar) as company,
    cast(account as varchar) as account,
    cast(name as varchar) as name,
    cast(type as varchar) as type,
    cast(opening as decimal(38, 4)) as opening,
    cast(debit as decimal(38, 4)) as debit,
    cast(credit as decimal(38, 4)) as credit,
    cast(unadjusted as decimal(38, 4)) as unadjusted,
    cast(adjustment as decimal(38, 4)) as adjustment,
    cast(adjusted as decimal(38, 4)) as adjusted,
    cast(opening_year as decimal(38, 4)) as opening_year,
    cast(debit_year as decimal(38, 4)) as debit_year,
    cast(credit_year as decimal(38, 4)) as credit_year,
    cast(opening_reporting as decimal(38, 4)) as opening_reporting,
    cast(unadjusted_reporting as decimal(38, 4)) as unadjusted_reporting,
    cast(adjustment_reporting as decimal(38, 4)) as adjustment_reporting,
    cast(adjusted_reporting as decimal(38, 4)) as adjusted_reporting
from final
order by company, account
