-- Which voucher numbers were used twice: on two dates of the fiscal year, or by two journals of one series?
-- One row a company, series and number.
-- A number stands for one voucher; two vouchers under it cannot be told apart in an audit.
with final as (
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
)

select
    company,
    voucher,
    first_date,
    last_date,
    first_journal,
    last_journal,
    concat_ws(' ', nullif(series_journal, ''), voucher) as subject,
    cast(null as decimal(38, 4)) as amount,
    '' as currency,
    case when first_date <> last_date then cast(first_date as varchar) else first_journal end as expected,
    case when first_date <> last_date then cast(last_date as varchar) else last_journal end as actual,
    case when first_date <> last_date then 'dates' else 'journals' end as detail,
    '' as source_file,
    cast(null as bigint) as source_row
from final
order by company, series_journal, voucher
