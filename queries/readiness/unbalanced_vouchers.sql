-- Which vouchers are out of balance, in accounting or in reporting currency?
-- One row a company, voucher, posting date and layer whose debits and credits differ by more than the tolerance.
-- A ledger takes vouchers that sum to zero in each layer; statistical accounts hold quantities and stay out.
-- No row without: readiness.suspect_vouchers
with by_file as (
    select
        e.company,
        e.voucher,
        e.posting_date,
        e.layer,
        e.source_file,
        sum(e.amount) as amount,
        sum(e.amount_reporting) as amount_reporting,
        sum(case when e.amount > 0 then e.amount else 0 end) as debit,
        sum(case when e.amount_reporting > 0 then e.amount_reporting else 0 end) as debit_reporting,
        min(e.source_row) as source_row
    from canonical.gl_entries as e
    inner join readiness.suspect_vouchers as s
        on s.company = e.company and s.voucher = e.voucher and s.posting_date = e.posting_date and s.layer = e.layer
    inner join settings.companies as c on c.company = e.company
    inner join settings.layers as l on l.company = e.company and l.layer = e.layer
    left join canonical.accounts as a on a.company = e.company and a.account = e.account
    where not e.duplicate and e.posting_date <= c.period_end and coalesce(a.type, '') <> 'statistical'
    group by e.company, e.voucher, e.posting_date, e.layer, e.source_file
),

measured as (
    select
        company,
        voucher,
        posting_date,
        layer,
        sum(amount) as amount,
        sum(amount_reporting) as amount_reporting,
        sum(debit) as debit,
        sum(debit_reporting) as debit_reporting,
        min(source_file) as source_file,
        min_by(source_row, source_file) as source_row
    from by_file
    group by company, voucher, posting_date, layer
),

final as (
    select m.*, c.currency, c.reporting_currency, abs(m.amount) > r.tolerance as in_accounting
    from measured as m
    inner join settings.companies as c on c.company = m.company
    cross join settings.readiness as r
    where abs(m.amount) > r.tolerance or abs(m.amount_reporting) > r.tolerance
)

select
    cast(company as varchar) as company,
    cast(voucher as varchar) as voucher,
    cast(posting_date as date) as posting_date,
    cast(layer as varchar) as layer,
    cast(amount_reporting as decimal(38, 4)) as amount_reporting,
    cast(concat_ws(' ', voucher, cast(posting_date as varchar), nullif(layer, '')) as varchar) as subject,
    cast(case when in_accounting then amount else amount_reporting end as decimal(38, 4)) as amount,
    cast(case when in_accounting then currency else reporting_currency end as varchar) as currency,
    cast(cast(case when in_accounting then debit else debit_reporting end as decimal(38, 4)) as varchar) as expected,
    cast(cast(case when in_accounting then debit - amount else debit_reporting - amount_reporting end as decimal(38, 4)) as varchar) as actual,
    cast(case when in_accounting then 'accounting' else 'reporting' end as varchar) as detail,
    cast(source_file as varchar) as source_file,
    cast(source_row as bigint) as source_row
from final
order by company, voucher, posting_date, layer
