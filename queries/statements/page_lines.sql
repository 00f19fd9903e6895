-- The statements as they are printed: lines without figures left out.
-- One row a company, statement and printed line, with the figures of statements.row_figures.
-- A heading stands while a line below it does, down to the next heading of its level or above; a total that would only repeat its one line is folded away where the layout says so.

with members as (
    select sums.definition, sums.statement, sums.code, row_figures.company, sum(row_figures.filled) as lines
    from settings.statement_sums as sums
    join statements.row_figures
        on row_figures.definition = sums.definition and row_figures.statement = sums.statement
        and row_figures.leaf = sums.leaf and row_figures.kind = 'leaf'
    group by sums.definition, sums.statement, sums.code, row_figures.company
),

headings as (
    select here.company, here.statement, here.line_no, min(after.line_no) as until
    from statements.row_figures as here
    left join statements.row_figures as after
        on after.company = here.company and after.statement = here.statement and after.kind = 'heading'
        and after.line_no > here.line_no and after.level <= here.level
    where here.kind = 'heading'
    group by here.company, here.statement, here.line_no
),

headed as (
    select headings.company, headings.statement, headings.line_no, sum(below.filled) as lines
    from headings
    join statements.row_figures as below
        on below.company = headings.company and below.statement = headings.statement and below.kind = 'leaf'
        and below.line_no > headings.line_no and (headings.until is null or below.line_no < headings.until)
    group by headings.company, headings.statement, headings.line_no
),

final as (
    select
        companies.position as company_position, statement_order.position as statement_position,
        found.company, found.statement, found.line_no, found.code, found.level, found.style, found.note,
        found.period, found.year_to_date, found.prior_year, found.budget, found.gross, found.depreciation
    from statements.row_figures as found
    join settings.statement_order on statement_order.statement = found.statement
    join settings.companies on companies.company = found.company
    left join headed on headed.company = found.company and headed.statement = found.statement and headed.line_no = found.line_no
    left join members
        on members.company = found.company and members.definition = found.definition
        and members.statement = found.statement and members.code = found.code
    where found.style = 'grand'
        or (found.kind = 'heading' and headed.lines > 0)
        or (found.filled = 1 and not (found.fold and coalesce(members.lines, 0) <= 1))
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
    cast(prior_year as decimal(38, 4)) as prior_year,
    cast(budget as decimal(38, 4)) as budget,
    cast(gross as decimal(38, 4)) as gross,
    cast(depreciation as decimal(38, 4)) as depreciation
from final
order by company_position, statement_position, line_no
