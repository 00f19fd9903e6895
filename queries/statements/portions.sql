-- What a net amount of the balance sheet is made of: cost, and what depreciation and write-downs take from it.
-- One row a company and line that something is taken from, sums included; year to date, signed as read (contra negative).
-- Forms that print gross, depreciation and net (France) read it line by line.
-- No row without: statements.accounts

with leaves as (
    select
        company, leaf, code,
        sum(case when portion = 'gross' then amount else 0 end) as gross,
        sum(case when portion = 'contra' then amount else 0 end) as contra,
        max(case when portion = 'contra' then 1 else 0 end) as reduced
    from statements.accounts
    where column_name = 'year_to_date' and statement = 'balance_sheet'
    group by company, leaf, code
),

summed as (
    select
        rows.company, rows.code,
        sum(case when sums.sign = 1 then leaves.gross else -leaves.gross end) as gross,
        sum(case when sums.sign = 1 then leaves.contra else -leaves.contra end) as contra,
        max(leaves.reduced) as reduced
    from statements.rows
    join settings.statement_sums as sums
        on sums.definition = rows.definition and sums.statement = rows.statement and sums.code = rows.code
    join leaves on leaves.company = rows.company and leaves.leaf = sums.leaf
    where rows.kind = 'sum' and rows.statement = 'balance_sheet'
    group by rows.company, rows.code
),

final as (
    select company, code, gross, contra from leaves where reduced = 1
    union all
    select company, code, gross, contra from summed where reduced = 1
)

select
    cast(company as varchar) as company,
    cast(code as varchar) as code,
    cast(gross as decimal(38, 4)) as gross,
    cast(contra as decimal(38, 4)) as contra
from final
order by company, code
