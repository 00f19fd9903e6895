-- Which years, journals, accounts and letterings of French ledger files are wrong?
-- One row a place.
-- What only shows when the lines of a file, or several files, are put together.

with years as (
    select files.company, files.file, cast(years.year_end as varchar) as year_end, files.closes_on
    from (
        select company, file, cast(try_strptime(nullif(regexp_extract(upper(file), '[0-9]{9}FEC([0-9]{8})', 1), ''), '%Y%m%d') as date) as closes_on
        from load.files
        where format = 'fec'
    ) as files
    join settings.fiscal_years as years
        on years.company = files.company and files.closes_on between years.year_start and years.year_end
    where files.closes_on <> years.year_end
),

names as (
    select names.company, names.account, min(charts.name) as used, min(names.name) as other
    from load.fec_names as names
    join raw.accounts as charts on charts.company = names.company and charts.account = names.account and charts.rank = 3
    where names.name <> '' and names.name <> charts.name
    group by names.company, names.account
),

months as (
    select company, file, journal, sum(abs(difference)) as amount, string_agg(month, ', ' order by month) as months
    from load.fec_journal_months
    group by company, file, journal
),

final as (
    select company, 'fec_unknown_year' as code, 'warn' as severity, file as subject, null as amount, cast(closes_on as varchar) as expected,
        year_end as actual, '' as detail, file as source_file, null as source_row
    from years
    union all
    select company, 'fec_two_names', 'warn', account, null, used, other, '', '', null from names
    union all
    select company, 'fec_unbalanced_journal', 'warn', concat_ws(' ', file, journal), amount, journal, '', months, file, null from months
    union all
    select company, 'fec_opening', 'warn', concat_ws(' ', file, journal), amount, journal, cast(lines as varchar), '', file, source_row
    from load.fec_openings
    union all
    select company, 'fec_repeated', 'block', concat_ws(' ', first_file, last_file), amount, first_file, cast(lines as varchar), voucher, last_file, null
    from load.fec_repeats
    union all
    select company, 'fec_lettering', 'info', source_file, amount, '', cast(letterings as varchar), largest, source_file, null
    from load.fec_letterings
)

select
    cast(final.company as varchar) as company,
    cast(final.code as varchar) as code,
    cast(final.severity as varchar) as severity,
    cast(final.subject as varchar) as subject,
    cast(final.amount as decimal(38, 4)) as amount,
    cast(case when final.amount is null then '' else companies.currency end as varchar) as currency,
    cast(final.expected as varchar) as expected,
    cast(final.actual as varchar) as actual,
    cast(final.detail as varchar) as detail,
    cast(final.source_file as varchar) as source_file,
    cast(final.source_row as bigint) as source_row
from final
join settings.companies as companies on companies.company = final.company
order by company, code, subject
