-- Which vouchers were put into a period that lies before the one being closed, once this one had begun?
-- One row a company, voucher and posting date; one row a company where most of the year's earlier vouchers would be.
-- They change figures that were reported already. Where nearly all look late, the stamp tells an import or a validation, not when a line was keyed. Proposals of an earlier close that come back are not late.
with stamped as (
    select
        e.company, e.voucher, e.posting_date, e.source_file, e.amount, e.created_by, e.source_row, c.year_start,
        substr(e.created_at, 1, 10) as created_on,
        try_cast(substr(e.created_at, 1, 10) as date) >= c.period_start as is_late
    from canonical.gl_entries as e
    inner join settings.companies as c on c.company = e.company
    where e.created_at like '____-__-__%' and e.posting_date < c.period_start
        and e.proposal_id = '' and e.period_type <> 'opening' and not e.duplicate
),

measured as (
    select company
    from stamped
    where posting_date >= year_start
    group by company
    having sum(case when is_late then 1 else 0 end) > 100 and 2 * sum(case when is_late then 1 else 0 end) > count(*)
),

by_file as (
    select
        s.company, s.voucher, s.posting_date, s.source_file,
        sum(case when s.amount > 0 then s.amount else 0 end) as debit,
        sum(case when s.amount < 0 then -s.amount else 0 end) as credit,
        max(s.created_on) as created_on, max(s.created_by) as created_by, min(s.source_row) as source_row
    from stamped as s
    where s.is_late
    group by s.company, s.voucher, s.posting_date, s.source_file
),

vouchers as (
    select
        company, voucher, posting_date, sum(debit) as debit, sum(credit) as credit,
        max(created_on) as created_on, max(created_by) as created_by,
        min(source_file) as source_file, min_by(source_row, source_file) as source_row
    from by_file
    group by company, voucher, posting_date
),

final as (
    select
        v.company, v.voucher, v.posting_date, concat_ws(' ', v.voucher, cast(v.posting_date as varchar)) as subject,
        case when v.debit > v.credit then v.debit else v.credit end as amount,
        cast(v.posting_date as varchar) as expected, v.created_on as actual, v.created_by as detail, v.source_file, v.source_row
    from vouchers as v
    left join measured as m on m.company = v.company
    where m.company is null
    union all
    select
        v.company, '' as voucher, cast(null as date) as posting_date, 'created_at' as subject, null as amount, 'most' as expected,
        cast(count(*) as varchar) as actual, '' as detail, '' as source_file, null as source_row
    from vouchers as v
    inner join measured as m on m.company = v.company
    group by v.company
)

select
    f.company,
    f.voucher,
    f.posting_date,
    f.subject,
    cast(f.amount as decimal(38, 4)) as amount,
    case when f.amount is null then '' else c.currency end as currency,
    f.expected,
    f.actual,
    f.detail,
    f.source_file,
    cast(f.source_row as bigint) as source_row
from final as f
inner join settings.companies as c on c.company = f.company
order by f.company, f.posting_date, f.voucher
