-- The accrual schemes: what was recognised before, what belongs to this period, what remains.
-- One row a scheme, in its own currency, positive where the debit account takes it.
-- Earlier shares count as recognised, except those a scheme that catches up finds missing in the ledger.

with shares as (
    select
        company, scheme, position, first_day, last_day, spread, debit, credit, currency, total,
        sum(case when state = 'earlier' or state = 'caught_up' and recognised then share else 0 end) as recognised,
        sum(case when state = 'due' or state = 'caught_up' and not recognised then share else 0 end) as this_period,
        sum(case when state = 'later' then share else 0 end) as remaining
    from adjustment.accruals
    group by all
),

refused as (
    select distinct company, voucher as scheme
    from adjustment.faults
    where source_file = 'close.toml'
),

final as (
    select shares.*, case when refused.scheme is null then 'proposed' else 'refused' end as status
    from shares
    left join refused on refused.company = shares.company and refused.scheme = shares.scheme
)

select
    cast(company as varchar) as company,
    cast(scheme as varchar) as scheme,
    cast(first_day as date) as first_day,
    cast(last_day as date) as last_day,
    cast(spread as varchar) as spread,
    cast(debit as varchar) as debit_account,
    cast(credit as varchar) as credit_account,
    cast(currency as varchar) as currency,
    cast(total as decimal(38, 4)) as total,
    cast(recognised as decimal(38, 4)) as recognised,
    cast(this_period as decimal(38, 4)) as this_period,
    cast(remaining as decimal(38, 4)) as remaining,
    cast(status as varchar) as status
from final
order by company, position
