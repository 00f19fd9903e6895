-- What each line is called, in every language its layout speaks.
-- One row a definition, statement, line and language.
-- A line of a category is called as the chart calls it, in every language.

with lines as (
    select distinct definition, statement, code, leaf
    from statements.rows
),

named as (
    select
        lines.definition, lines.statement, lines.code, labels.language,
        case when substring(lines.code, length(lines.leaf) + 1, 1) = ':' then substring(lines.code, length(lines.leaf) + 2) else labels.label end as label
    from lines
    join settings.statement_labels as labels
        on labels.definition = lines.definition and labels.statement = lines.statement and labels.code = lines.leaf
        and labels.variant = case
            when lines.code = lines.leaf or substring(lines.code, length(lines.leaf) + 1, 1) = ':' then ''
            else substring(lines.code, length(lines.leaf) + 2)
        end
)

select
    cast(definition as varchar) as definition,
    cast(statement as varchar) as statement,
    cast(code as varchar) as code,
    cast(language as varchar) as language,
    cast(label as varchar) as label
from named
order by definition, statement, code, language
