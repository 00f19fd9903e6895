-- What readiness found, as findings.
-- One row a place; beyond a thousand of a company and check the smaller ones are one finding, subject `rest`, with their number.
-- A reader acts on places. Nobody reads ten thousand of one kind: the table of the check lists all.
with ranked as (
    select
        *,
        row_number() over (
            partition by company, check_name
            order by case severity when 'block' then 1 when 'warn' then 2 else 3 end, abs(amount) desc nulls last, subject
        ) as place
    from readiness.problems
),

final as (
    select company, check_name, severity, subject, amount, currency, expected, actual, detail, source_file, source_row
    from ranked
    where place <= 1000
    union all
    select
        company,
        check_name,
        case when bool_or(severity = 'block') then 'block' when bool_or(severity = 'warn') then 'warn' else 'info' end as severity,
        'rest' as subject,
        case when min(currency) = max(currency) then sum(amount) end as amount,
        case when min(currency) = max(currency) then min(currency) else '' end as currency,
        '' as expected,
        cast(count(*) as varchar) as actual,
        check_name as detail,
        '' as source_file,
        cast(null as bigint) as source_row
    from ranked
    where place > 1000
    group by company, check_name
)

select
    company,
    'readiness' as room,
    check_name as code,
    severity,
    subject,
    cast(amount as decimal(38, 4)) as amount,
    currency,
    expected,
    actual,
    detail,
    source_file,
    cast(source_row as bigint) as source_row
from final
order by company, code, subject
