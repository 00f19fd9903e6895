-- The figure of every line in every column, signed as read: expenses negative, so that sums are plain sums.
-- One row a company, statement, line (headings have none) and column, the months of the charts included.
-- A sum is taken from its leaves, never from other printed figures. Where the layout has a row for it (Germany), equity that is used up stands among the assets and equity at nil.

with placed as (
    select company, statement, leaf, code, column_name, sum(amount) as amount
    from statements.accounts
    group by company, statement, leaf, code, column_name
),

used_up as (
    select rows.company, placed.column_name, sum(case when sums.sign = 1 then placed.amount else -placed.amount end) as equity
    from statements.rows
    join settings.statement_sums as sums
        on sums.definition = rows.definition and sums.statement = rows.statement and sums.code = 'equity'
    join placed on placed.company = rows.company and placed.statement = rows.statement and placed.leaf = sums.leaf
    where rows.statement = 'balance_sheet' and rows.code = 'equity_deficit'
    group by rows.company, placed.column_name
    having sum(case when sums.sign = 1 then placed.amount else -placed.amount end) < 0
),

leaves as (
    select company, statement, leaf, code, column_name, amount from placed
    union all
    select used_up.company, 'balance_sheet', deficit.code, deficit.code, used_up.column_name, -used_up.equity
    from used_up
    join (values ('equity_deficit'), ('equity_uncovered')) as deficit (code) on true
),

summed as (
    select rows.company, rows.statement, rows.code, leaves.column_name, sum(case when sums.sign = 1 then leaves.amount else -leaves.amount end) as amount
    from statements.rows
    join settings.statement_sums as sums
        on sums.definition = rows.definition and sums.statement = rows.statement and sums.code = rows.code
    join leaves on leaves.company = rows.company and leaves.statement = rows.statement and leaves.leaf = sums.leaf
    where rows.kind = 'sum'
    group by rows.company, rows.statement, rows.code, leaves.column_name
),

known as (
    select company, statement, code, column_name, amount from leaves
    union all
    select company, statement, code, column_name, amount from summed
),

final as (
    select rows.company, rows.statement, rows.line_no, rows.code, columns.column_name, coalesce(known.amount, 0) as amount
    from statements.rows
    join statements.columns on columns.company = rows.company and columns.statement = rows.statement
    left join known
        on known.company = rows.company and known.statement = rows.statement
        and known.code = rows.code and known.column_name = columns.column_name
    where rows.kind <> 'heading'
)

select
    cast(company as varchar) as company,
    cast(statement as varchar) as statement,
    cast(line_no as integer) as line_no,
    cast(code as varchar) as code,
    cast(column_name as varchar) as column_name,
    cast(amount as decimal(38, 4)) as amount
from final
order by company, statement, line_no, column_name
