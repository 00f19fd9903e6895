-- What each voucher comes to within each combination of dimensions; made only where vouchers must balance by one.
-- One row a company, voucher, posting date, layer and dims. Not sorted: a large ledger has millions.
-- Grouped by the dimensions as they stand; the one that must balance is picked out of the few combinations afterwards.
with final as (
    select
        e.company, e.voucher, e.posting_date, e.layer, e.dims,
        sum(e.amount) as amount,
        sum(e.amount_reporting) as amount_reporting
    from canonical.gl_entries as e
    left join canonical.accounts as a on a.company = e.company and a.account = e.account and a.type = 'statistical'
    where not e.duplicate and a.account is null
    group by e.company, e.voucher, e.posting_date, e.layer, e.dims
)

select
    company,
    voucher,
    posting_date,
    layer,
    dims,
    cast(amount as decimal(38, 4)) as amount,
    cast(amount_reporting as decimal(38, 4)) as amount_reporting
from final
