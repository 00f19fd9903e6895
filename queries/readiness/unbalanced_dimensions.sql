-- Which vouchers are in balance as a whole but not for each value of the balancing dimension?
-- One row a company, voucher, posting date, layer and value of `[readiness] balancing_dimension`; empty without one.
-- Units that draw up their own balance sheet need every voucher balanced within each of them.
with dimension_values as (
    select d.dims, dim(d.dims, r.balancing_dimension) as dimension_value
    from (select distinct dims from readiness.voucher_units) as d
    cross join settings.readiness as r
),

measured as (
    select
        v.company, v.voucher, v.posting_date, v.layer, d.dimension_value,
        sum(v.amount) as amount, sum(v.amount_reporting) as amount_reporting
    from readiness.voucher_units as v
    inner join dimension_values as d on d.dims = v.dims
    group by v.company, v.voucher, v.posting_date, v.layer, d.dimension_value
    having sum(v.amount) <> 0 or sum(v.amount_reporting) <> 0
),

lopsided as (
    select
        m.company, m.voucher, m.posting_date, m.layer, m.dimension_value, m.amount, m.amount_reporting,
        c.currency, c.reporting_currency, r.balancing_dimension, abs(m.amount) > r.tolerance as in_accounting
    from measured as m
    inner join settings.companies as c on c.company = m.company
    inner join settings.layers as l on l.company = m.company and l.layer = m.layer
    cross join settings.readiness as r
    left join readiness.unbalanced_vouchers as u
        on u.company = m.company and u.voucher = m.voucher and u.posting_date = m.posting_date and u.layer = m.layer
    where u.company is null and m.posting_date <= c.period_end
        and (abs(m.amount) > r.tolerance or abs(m.amount_reporting) > r.tolerance)
),

by_file as (
    select e.company, e.voucher, e.posting_date, e.layer, d.dimension_value, e.source_file, min(e.source_row) as source_row
    from canonical.gl_entries as e
    inner join lopsided as s
        on s.company = e.company and s.voucher = e.voucher and s.posting_date = e.posting_date and s.layer = e.layer
    inner join dimension_values as d on d.dims = e.dims and d.dimension_value = s.dimension_value
    where not e.duplicate
    group by e.company, e.voucher, e.posting_date, e.layer, d.dimension_value, e.source_file
),

places as (
    select company, voucher, posting_date, layer, dimension_value, min(source_file) as source_file, min_by(source_row, source_file) as source_row
    from by_file
    group by company, voucher, posting_date, layer, dimension_value
),

final as (
    select s.*, p.source_file, p.source_row
    from lopsided as s
    left join places as p
        on p.company = s.company and p.voucher = s.voucher and p.posting_date = s.posting_date
        and p.layer = s.layer and p.dimension_value = s.dimension_value
)

select
    company, voucher, posting_date, layer, dimension_value,
    cast(amount_reporting as decimal(38, 4)) as amount_reporting,
    concat_ws(' ', voucher, cast(posting_date as varchar), nullif(layer, ''), balancing_dimension || '=' || dimension_value) as subject,
    cast(case when in_accounting then amount else amount_reporting end as decimal(38, 4)) as amount,
    case when in_accounting then currency else reporting_currency end as currency,
    balancing_dimension as expected,
    case when dimension_value = '' then '–' else dimension_value end as actual,
    'dimension' as detail,
    coalesce(source_file, '') as source_file,
    cast(source_row as bigint) as source_row
from final
order by company, voucher, posting_date, layer, dimension_value
