-- Each row of a statement with its figures in the columns of print, costs with the sign of the layout.
-- One row a company, statement and row; headings have no figures. `filled` is 1 where a figure is not nil.
-- The balance sheet has no movement of the period, so `period` is empty there; `budget` is where the company has one. `gross` and `depreciation` (positive) stand on assets where the layout prints them.

with wide as (
    select
        company, statement, code,
        sum(case when column_name = 'period' then amount else 0 end) as period,
        sum(case when column_name = 'year_to_date' then amount else 0 end) as year_to_date,
        sum(case when column_name = 'prior_year' then amount else 0 end) as prior_year,
        sum(case when column_name = 'budget' then amount end) as budget
    from statements.figures
    where column_name in ('period', 'year_to_date', 'prior_year', 'budget')
    group by company, statement, code
),

final as (
    select
        rows.company, rows.definition, rows.statement, rows.line_no, rows.code, rows.leaf, rows.kind, rows.level, rows.style, rows.note, rows.fold,
        case when rows.statement = 'balance_sheet' then null when rows.flips then -wide.period else wide.period end as period,
        case when rows.flips then -wide.year_to_date else wide.year_to_date end as year_to_date,
        case when rows.flips then -wide.prior_year else wide.prior_year end as prior_year,
        case when rows.flips then -wide.budget else wide.budget end as budget,
        case when rows.gross then wide.year_to_date - coalesce(portions.contra, 0) end as gross,
        case when rows.gross then -coalesce(portions.contra, 0) end as depreciation,
        case when wide.period <> 0 or wide.year_to_date <> 0 or wide.prior_year <> 0 or wide.budget <> 0 or (rows.gross and portions.gross <> 0) then 1 else 0 end as filled
    from statements.rows
    left join wide on wide.company = rows.company and wide.statement = rows.statement and wide.code = rows.code
    left join statements.portions on portions.company = rows.company and portions.code = rows.code and rows.statement = 'balance_sheet'
)

select
    cast(company as varchar) as company,
    cast(definition as varchar) as definition,
    cast(statement as varchar) as statement,
    cast(line_no as integer) as line_no,
    cast(code as varchar) as code,
    cast(leaf as varchar) as leaf,
    cast(kind as varchar) as kind,
    cast(level as integer) as level,
    cast(style as varchar) as style,
    cast(note as varchar) as note,
    cast(fold as boolean) as fold,
    cast(period as decimal(38, 4)) as period,
    cast(year_to_date as decimal(38, 4)) as year_to_date,
    cast(prior_year as decimal(38, 4)) as prior_year,
    cast(budget as decimal(38, 4)) as budget,
    cast(gross as decimal(38, 4)) as gross,
    cast(depreciation as decimal(38, 4)) as depreciation,
    cast(filled as integer) as filled
from final
order by company, statement, line_no
