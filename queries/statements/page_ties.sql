-- Whether the statements tie: the balance sheet balances, and its result is the income statement's and the trial balance's.
-- One row a company and tie; difference = ledger - subledger. AC.
-- The balance sheet's result of the year is its open income accounts and what closing entries took from them; a result of an earlier year that still stands in the same row is no part of it, nor are accounts that only carry the result on.

with totals as (
    select
        company,
        sum(case when statement = 'balance_sheet' and code = 'total_assets' then amount else 0 end) as total_assets,
        sum(case when statement = 'balance_sheet' and code = 'total_equity_and_liabilities' then amount else 0 end) as total_equity_and_liabilities,
        sum(case when statement = 'income_statement' and code = 'result' then amount else 0 end) as result
    from statements.figures
    where column_name = 'year_to_date'
    group by company
),

open_result as (
    select placed.company, sum(-placed.balance) as amount
    from statements.accounts as placed
    join canonical.accounts on accounts.company = placed.company and accounts.account = placed.account
    where placed.statement = 'balance_sheet' and placed.column_name = 'year_to_date' and placed.leaf = 'result_of_year'
        and accounts.type in ('revenue', 'expense')
    group by placed.company
),

closed as (
    select
        company,
        sum(case when type in ('revenue', 'expense') then 0 else -closing end) as booked,
        sum(case when type in ('revenue', 'expense') then closing else 0 end) as taken
    from statements.balances
    where statement = 'balance_sheet' and column_name = 'year_to_date'
    group by company
),

income_accounts as (
    select trial.company, sum(-trial.adjusted) as amount
    from ledger.trial_balance as trial
    where trial.type in ('revenue', 'expense')
    group by trial.company
),

ties as (
    select company, 'balance_sheet' as tie, total_assets as subledger, total_equity_and_liabilities as ledger from totals
    union all
    select totals.company, 'result', totals.result, coalesce(open_result.amount, 0) + coalesce(closed.booked, 0)
    from totals
    left join open_result on open_result.company = totals.company
    left join closed on closed.company = totals.company
    union all
    select totals.company, 'coverage', totals.result,
        coalesce(income_accounts.amount, 0) + coalesce(carried.amount, 0) + case when companies.period_closing then coalesce(closed.taken, 0) else 0 end
    from totals
    join settings.companies on companies.company = totals.company
    left join income_accounts on income_accounts.company = totals.company
    left join closed on closed.company = totals.company
    left join statements.carried on carried.company = totals.company
),

final as (
    select companies.position, ties.company, ties.tie, ties.subledger, ties.ledger, ties.ledger - ties.subledger as difference
    from ties
    join settings.companies on companies.company = ties.company
)

select
    cast(company as varchar) as company,
    cast(tie as varchar) as tie,
    cast('' as varchar) as account,
    cast(subledger as decimal(38, 4)) as subledger,
    cast(ledger as decimal(38, 4)) as ledger,
    cast(difference as decimal(38, 4)) as difference,
    cast(0 as decimal(38, 4)) as explained,
    cast(difference as decimal(38, 4)) as unexplained,
    cast(case when difference = 0 then 'tied' else 'open' end as varchar) as state
from final
order by position, tie
