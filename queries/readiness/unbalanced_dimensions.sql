-- Which vouchers are in balance as a whole but not for each value of the balancing dimension?
-- One row a company, voucher, posting date, layer and value of `[readiness] balancing_dimension`; empty without one.
-- Units that draw up their own balance sheet need every voucher balanced within each of them.
with dimension_values as (
    select d.dims, dim(d.dims, r.balancing_dimension) as dimension_value
    from (select distinct dims from canonical.gl_entries) as d
    inner join settings.readiness as r on r.balancing_dimension <> ''
),

by_file as (
    select
        e.company,
        e.voucher,
        e.posting_date,
        e.layer,
        d.dimension_value,
        e.source_file,
        sum(e.amount) as amount,
        sum(e.amount_reporting) as amount_reporting,
        min(e.source_row) as source_row
    from canonical.gl_entries as e
    inner join dimension_values as d on d.dims = e.dims
    inner join settings.companies as c on c.company = e.company
    inner join settings.layers as l on l.company = e.company and l.layer = e.layer
    left join canonical.accounts as a on a.company = e.company and a.account = e.account
    where not e.duplicate and e.posting_date <= c.period_end and coalesce(a.type, '') <> 'statistical'
    group by e.company, e.voucher, e.posting_date, e.layer, d.dimension_value, e.source_file
),

measured as (
    select
        company,
        voucher,
        posting_date,
        layer,
        dimension_value,
        sum(amount) as amount,
        sum(amount_reporting) as amount_reporting,
        min(source_file) as source_file,
        min_by(source_row, source_file) as source_row
    from by_file
    group by company, voucher, posting_date, layer, dimension_value
),

final as (
    select m.*, c.currency, c.reporting_currency, r.balancing_dimension, abs(m.amount) > r.tolerance as in_accounting
    from measured as m
    inner join settings.companies as c on c.company = m.company
    cross join settings.readiness as r
    left join readiness.unbalanced_vouchers as u
        on u.company = m.company and u.voucher = m.voucher and u.posting_date = m.posting_date and u.layer = m.layer
    where u.company is null and (abs(m.amount) > r.tolerance or abs(m.amount_reporting) > r.tolerance)
)

select
    company,
    voucher,
    posting_date,
    layer,
    dimension_value,
    cast(amount_reporting as decimal(38, 4)) as amount_reporting,
    concat_ws(' ', voucher, cast(posting_date as varchar), nullif(layer, ''), balancing_dimension || '=' || dimension_value) as subject,
    cast(case when in_accounting then amount else amount_reporting end as decimal(38, 4)) as amount,
    case when in_accounting then currency else reporting_currency end as currency,
    balancing_dimension as expected,
    dimension_value as actual,
    'dimension' as detail,
    source_file,
    cast(source_row as bigint) as source_row
from final
order by company, voucher, posting_date, layer, dimension_value
