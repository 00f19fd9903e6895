-- The lines of each company's statements in printed order, rows that divide by category as the lines they became.
-- One row a company, statement and line.
-- Lines of one row follow its chart: the line with the lowest account comes first.

with found as (
    select company, statement, leaf, code, min(account) as first_account
    from statements.accounts
    group by company, statement, leaf, code
),

base as (
    select
        companies.company, companies.definition, rows.statement, rows.line, rows.code as leaf, coalesce(found.code, rows.code) as code,
        found.first_account, rows.kind, rows.style, rows.level, rows.note, rows.fold, rows.flips, rows.gross
    from settings.statement_rows as rows
    join settings.companies on companies.definition = rows.definition
    left join found
        on found.company = companies.company and found.statement = rows.statement and found.leaf = rows.code and rows.each <> ''
    where not rows.form
),

final as (
    select
        company, definition, statement, leaf, code, kind, style, level, note, fold, flips, gross,
        row_number() over (partition by company, statement order by line, first_account, code) as line_no
    from base
)

select
    cast(company as varchar) as company,
    cast(definition as varchar) as definition,
    cast(statement as varchar) as statement,
    cast(line_no as integer) as line_no,
    cast(code as varchar) as code,
    cast(leaf as varchar) as leaf,
    cast(kind as varchar) as kind,
    cast(style as varchar) as style,
    cast(level as integer) as level,
    cast(note as varchar) as note,
    cast(fold as boolean) as fold,
    cast(flips as boolean) as flips,
    cast(gross as boolean) as gross
from final
order by company, statement, line_no
