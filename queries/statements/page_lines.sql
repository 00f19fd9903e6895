-- The statements as they are printed: lines without figures left out, costs with the sign of the layout.
-- One row a company, statement and printed line. The balance sheet has no movement of the period, so `period` is empty there.
-- A heading stands while a line below it does; a total that would only repeat its one line is folded away where the layout says so.

with wide as (
    select
        company, statement, code,
        sum(case when column_name = 'period' then amount else 0 end) as period,
        sum(case when column_name = 'year_to_date' then amount else 0 end) as year_to_date,
        sum(case when column_name = 'prior_year' then amount else 0 end) as prior_year
    from statements.figures
    where column_name in ('period', 'year_to_date', 'prior_year')
    group by company, statement, code
),

figured as (
    select
        rows.company, rows.definition, rows.statement, rows.line_no, rows.code, rows.leaf, rows.kind, rows.level, rows.style, rows.note, rows.fold,
        case when rows.statement = 'balance_sheet' then null when rows.flips then -wide.period else wide.period end as period,
        case when rows.flips then -wide.year_to_date else wide.year_to_date end as year_to_date,
        case when rows.flips then -wide.prior_year else wide.prior_year end as prior_year,
        case when wide.period <> 0 or wide.year_to_date <> 0 or wide.prior_year <> 0 then 1 else 0 end as filled,
        sum(case when rows.kind = 'heading' then 1 else 0 end) over (partition by rows.company, rows.statement order by rows.line_no) as block
    from statements.rows
    left join wide on wide.company = rows.company and wide.statement = rows.statement and wide.code = rows.code
),

members as (
    select sums.definition, sums.statement, sums.code, figured.company, sum(figured.filled) as lines
    from settings.statement_sums as sums
    join figured on figured.definition = sums.definition and figured.statement = sums.statement and figured.leaf = sums.leaf and figured.kind = 'leaf'
    group by sums.definition, sums.statement, sums.code, figured.company
),

blocks as (
    select company, statement, block, sum(filled) as lines
    from figured
    where kind = 'leaf'
    group by company, statement, block
),

final as (
    select
        companies.position as company_position, statement_order.position as statement_position,
        figured.company, figured.statement, figured.line_no, figured.code, figured.level, figured.style, figured.note,
        figured.period, figured.year_to_date, figured.prior_year
    from figured
    join settings.statement_order on statement_order.statement = figured.statement
    join settings.companies on companies.company = figured.company
    left join blocks on blocks.company = figured.company and blocks.statement = figured.statement and blocks.block = figured.block
    left join members
        on members.company = figured.company and members.definition = figured.definition
        and members.statement = figured.statement and members.code = figured.code
    where figured.style = 'grand'
        or (figured.kind = 'heading' and blocks.lines > 0)
        or (figured.filled = 1 and not (figured.fold and coalesce(members.lines, 0) <= 1))
)

select
    cast(company as varchar) as company,
    cast(statement as varchar) as statement,
    cast(line_no as integer) as line_no,
    cast(code as varchar) as code,
    cast(level as integer) as level,
    cast(style as varchar) as style,
    cast(note as varchar) as note,
    cast(period as decimal(38, 4)) as period,
    cast(year_to_date as decimal(38, 4)) as year_to_date,
    cast(prior_year as decimal(38, 4)) as prior_year
from final
order by company_position, statement_position, line_no
