-- Where does a national ledger file stray from the rules of its format?
-- One row a file, code and subject.
-- Only the reader of the format sees these; the file is loaded, and the deviation named.
-- No row without: load.format_marks

with final as (
    select
        marks.company, marks.code, marks.severity, concat_ws(' ', marks.file, nullif(marks.subject, '')) as subject, marks.amount,
        case when marks.amount is null then '' else coalesce(companies.currency, '') end as currency, coalesce(marks.expected, '') as expected,
        coalesce(marks.actual, cast(marks.lines as varchar), '') as actual, coalesce(marks.detail, '') as detail,
        marks.file as source_file, marks.source_row
    from load.format_marks as marks
    left join settings.companies as companies on companies.company = marks.company
)

select
    cast(company as varchar) as company,
    cast(code as varchar) as code,
    cast(severity as varchar) as severity,
    cast(subject as varchar) as subject,
    cast(amount as decimal(38, 4)) as amount,
    cast(currency as varchar) as currency,
    cast(expected as varchar) as expected,
    cast(actual as varchar) as actual,
    cast(detail as varchar) as detail,
    cast(source_file as varchar) as source_file,
    cast(source_row as bigint) as source_row
from final
order by company, code, subject
