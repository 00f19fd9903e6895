-- Which vouchers may be out of balance?
-- One row a company, voucher, posting date and layer of which a part does not come to zero, or that has a line on a statistical account.
-- There are few, and as a table of their own they are known to be few: the search for them in a long ledger is planned by that.
with final as (
    select company, voucher, posting_date, layer
    from readiness.vouchers
    where amount <> 0 or amount_reporting <> 0
    union
    select e.company, e.voucher, e.posting_date, e.layer
    from canonical.gl_entries as e
    inner join canonical.accounts as a on a.company = e.company and a.account = e.account
    where a.type = 'statistical'
)

select
    company,
    voucher,
    posting_date,
    layer
from final
