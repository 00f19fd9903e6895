-- The statements: each line with its figure for the year to date (balance sheet: at the period end) and a year earlier.
-- One row a company, statement and line. Assets, equity and liabilities, income and profit positive, expenses negative.
-- Labels are those of the close's language, else English, else the layout's own. `gross` and `contra` part a net asset from its depreciation.

with named as (
    select
        definition, statement, code, label,
        row_number() over (
            partition by definition, statement, code
            order by case language when $language then 0 when 'en' then 1 else 2 end, language
        ) as choice
    from statements.page_labels
),

final as (
    select
        companies.position as company_position, statement_order.position as statement_position,
        rows.company, rows.statement, rows.line_no, rows.code, coalesce(named.label, rows.code) as label,
        rows.level, rows.style, rows.note, now.amount, prior.amount as amount_prior, portions.gross, portions.contra
    from statements.rows
    join settings.statement_order on statement_order.statement = rows.statement
    join settings.companies on companies.company = rows.company
    left join named
        on named.definition = rows.definition and named.statement = rows.statement and named.code = rows.code and named.choice = 1
    left join statements.figures as now
        on now.company = rows.company and now.statement = rows.statement and now.code = rows.code and now.column_name = 'year_to_date'
    left join statements.figures as prior
        on prior.company = rows.company and prior.statement = rows.statement and prior.code = rows.code and prior.column_name = 'prior_year'
    left join statements.portions
        on portions.company = rows.company and rows.statement = 'balance_sheet' and portions.code = rows.code
)

select
    cast(company as varchar) as company,
    cast(statement as varchar) as statement,
    cast(line_no as integer) as line_no,
    cast(code as varchar) as code,
    cast(label as varchar) as label,
    cast(level as integer) as level,
    cast(style as varchar) as style,
    cast(note as varchar) as note,
    cast(amount as decimal(38, 4)) as amount,
    cast(amount_prior as decimal(38, 4)) as amount_prior,
    cast(gross as decimal(38, 4)) as gross,
    cast(contra as decimal(38, 4)) as contra
from final
order by company_position, statement_position, line_no
