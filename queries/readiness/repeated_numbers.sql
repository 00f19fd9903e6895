-- Which voucher numbers were used twice: on two dates of the fiscal year, or by two journals of one series?
-- One row a company, series and number.
-- A number stands for one voucher; two vouchers under it cannot be told apart in an audit. One voucher whose lines are dated apart bears one document date.
-- No row without: readiness.voucher_numbers
with candidates as (
    select
        company,
        series_journal,
        first_date,
        last_date,
        first_journal,
        last_journal,
        prefix || case when length(cast(number as varchar)) < width
            then lpad(cast(number as varchar), width, '0') else cast(number as varchar) end as voucher
    from readiness.voucher_numbers
    where due and (first_date <> last_date or first_journal <> last_journal)
),

one_voucher as (
    select e.company, e.voucher, e.journal
    from canonical.gl_entries as e
    inner join (select distinct company, voucher from candidates) as c on c.company = e.company and c.voucher = e.voucher
    where not e.duplicate
    group by e.company, e.voucher, e.journal
    having count(*) = count(e.document_date) and min(e.document_date) = max(e.document_date)
),

final as (
    select c.*
    from candidates as c
    left join one_voucher as o
        on o.company = c.company and o.voucher = c.voucher and o.journal = c.first_journal and c.first_journal = c.last_journal
    where o.company is null
)

select
    cast(company as varchar) as company,
    cast(voucher as varchar) as voucher,
    cast(first_date as date) as first_date,
    cast(last_date as date) as last_date,
    cast(first_journal as varchar) as first_journal,
    cast(last_journal as varchar) as last_journal,
    cast(concat_ws(' ', nullif(series_journal, ''), voucher) as varchar) as subject,
    cast(null as decimal(38, 4)) as amount,
    cast('' as varchar) as currency,
    cast(case when first_date <> last_date then cast(first_date as varchar) else first_journal end as varchar) as expected,
    cast(case when first_date <> last_date then cast(last_date as varchar) else last_journal end as varchar) as actual,
    cast(case when first_date <> last_date then 'dates' else 'journals' end as varchar) as detail,
    cast('' as varchar) as source_file,
    cast(null as bigint) as source_row
from final
order by company, series_journal, voucher
