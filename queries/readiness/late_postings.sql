-- Which vouchers were put into a period that lies before the one being closed, once this one had begun?
-- One row a company, voucher and posting date.
-- They change figures that were reported already. Proposals of an earlier close that come back are not late.
with by_file as (
    select
        e.company,
        e.voucher,
        e.posting_date,
        e.source_file,
        sum(case when e.amount > 0 then e.amount else 0 end) as debit,
        sum(case when e.amount < 0 then -e.amount else 0 end) as credit,
        max(substr(e.created_at, 1, 10)) as created_on,
        max(e.created_by) as created_by,
        min(e.source_row) as source_row
    from canonical.gl_entries as e
    inner join settings.companies as c on c.company = e.company
    where e.created_at <> '' and e.posting_date < c.period_start
        and e.proposal_id = '' and e.period_type <> 'opening' and not e.duplicate
        and try_cast(substr(e.created_at, 1, 10) as date) >= c.period_start
    group by e.company, e.voucher, e.posting_date, e.source_file
),

final as (
    select
        company,
        voucher,
        posting_date,
        sum(debit) as debit,
        sum(credit) as credit,
        max(created_on) as created_on,
        max(created_by) as created_by,
        min(source_file) as source_file,
        min_by(source_row, source_file) as source_row
    from by_file
    group by company, voucher, posting_date
)

select
    f.company,
    f.voucher,
    f.posting_date,
    concat_ws(' ', f.voucher, cast(f.posting_date as varchar)) as subject,
    cast(case when f.debit > f.credit then f.debit else f.credit end as decimal(38, 4)) as amount,
    c.currency,
    cast(f.posting_date as varchar) as expected,
    f.created_on as actual,
    f.created_by as detail,
    f.source_file,
    cast(f.source_row as bigint) as source_row
from final as f
inner join settings.companies as c on c.company = f.company
order by f.company, f.posting_date, f.voucher
