-- Every account and statement line beside the period before, the year before and the budget.
-- One row a company, statement, line, account ('' for the line) and comparison that the books hold figures for, as read.
-- The result of the year in the balance sheet is the income statement once more, and stays out. Income of the period stands beside that of the period before, balances beside balances, the year to date beside the year before and the budget.
with pairs as (
    select statement, comparison, this_column, that_column
    from (values
        ('income_statement', 'prior_period', 'period', 'prior_period'),
        ('income_statement', 'prior_year', 'year_to_date', 'prior_year'),
        ('balance_sheet', 'prior_period', 'year_to_date', 'prior_period'),
        ('balance_sheet', 'prior_year', 'year_to_date', 'prior_year')
    ) as listed (statement, comparison, this_column, that_column)
),

figures as (
    select company, statement, code, account, column_name, sum(amount) as amount
    from statements.accounts
    where column_name in ('period', 'prior_period', 'year_to_date', 'prior_year') and code <> 'result_of_year'
    group by company, statement, code, account, column_name
),

accounts as (
    select
        figures.company, figures.statement, figures.code, figures.account, pairs.comparison,
        sum(case when figures.column_name = pairs.this_column then figures.amount else 0 end) as amount,
        sum(case when figures.column_name = pairs.that_column then figures.amount else 0 end) as base
    from figures
    join pairs on pairs.statement = figures.statement
    join statements.columns as held on held.company = figures.company and held.statement = figures.statement and held.column_name = pairs.that_column
    group by figures.company, figures.statement, figures.code, figures.account, pairs.comparison
    union all
    select company, 'income_statement', code, account, 'budget', sum(actual), sum(planned)
    from (
        select company, code, account, amount as actual, 0 as planned from figures where statement = 'income_statement' and column_name = 'year_to_date'
        union all
        select company, code, account, 0, amount from variance.budgeted
    ) as both_sides
    where company in (select company from variance.budgeted)
    group by company, code, account
),

final as (
    select company, statement, code, account, comparison, amount, base from accounts
    union all
    select company, statement, code, '', comparison, sum(amount), sum(base) from accounts group by company, statement, code, comparison
)

select
    company, statement, code, account, comparison,
    cast(amount as decimal(38, 4)) as amount, cast(base as decimal(38, 4)) as base, cast(amount - base as decimal(38, 4)) as difference
from final
order by company, statement, code, account, comparison
