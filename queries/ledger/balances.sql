-- The ledger as later rooms read it: what every account holds, by step; this is step 0, the extract.
-- One row a step, company, account, currency, dims, partner company, layer, period type and month.
-- Every fiscal year opens with rows of period type 'opening' dated its first day, so a balance is the sum from the start of its own year, never across one. Rooms append their proposals under their own step. Not sorted: a large ledger has millions of rows here.

with final as (
    select company, account, currency, dims, partner_company, layer, period_type, month, amount, amount_currency, amount_reporting
    from ledger.movements
    where period_type <> 'opening'
    union all
    select company, account, currency, dims, partner_company, layer, 'opening' as period_type, year_start as month, amount, amount_currency, amount_reporting
    from ledger.openings
    where used
)

select
    cast(0 as integer) as step,
    cast(company as varchar) as company,
    cast(account as varchar) as account,
    cast(currency as varchar) as currency,
    cast(dims as varchar) as dims,
    cast(partner_company as varchar) as partner_company,
    cast(layer as varchar) as layer,
    cast(period_type as varchar) as period_type,
    cast(month as date) as month,
    cast(amount as decimal(38, 4)) as amount,
    cast(amount_currency as decimal(38, 4)) as amount_currency,
    cast(amount_reporting as decimal(38, 4)) as amount_reporting
from final
