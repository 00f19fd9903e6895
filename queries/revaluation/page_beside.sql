-- What every foreign balance would be worth at other rates, beside what it is worth at those of this close.
-- One row a company, target, account and currency; what is missing in the other rates has no figure there.
-- Nothing of it is proposed: it answers what if.

with ours as (
    select company, target, account, currency, target_currency, max(rate) as rate, max(units) as units, sum(balance_currency) as balance_currency, sum(revalued) as revalued
    from revaluation.lines
    where method <> 'reversal'
    group by company, target, account, currency, target_currency
),

theirs as (
    select
        company, target, account, currency, max(rate) as rate, max(units) as units,
        case when count(*) = count(case when hold not in ('missing_rate', 'reporting_missing') then 1 end) then sum(revalued) end as revalued
    from revaluation.valued
    where method <> 'reversal'
    group by company, target, account, currency
),

final as (
    select
        ours.company, ours.target, ours.account, ours.currency, ours.balance_currency, ours.rate, ours.units, theirs.rate as other_rate, theirs.units as other_units,
        ours.revalued, theirs.revalued as other_revalued, theirs.revalued - ours.revalued as difference, ours.target_currency
    from ours
    left join theirs
        on theirs.company = ours.company and theirs.target = ours.target and theirs.account = ours.account and theirs.currency = ours.currency
)

select
    cast(company as varchar) as company,
    cast(target as varchar) as target,
    cast(account as varchar) as account,
    cast(currency as varchar) as currency,
    cast(balance_currency as decimal(38, 4)) as balance_currency,
    cast(rate as decimal(18, 9)) as rate,
    cast(units as decimal(18, 0)) as units,
    cast(other_rate as decimal(18, 9)) as other_rate,
    cast(other_units as decimal(18, 0)) as other_units,
    cast(revalued as decimal(38, 4)) as revalued,
    cast(other_revalued as decimal(38, 4)) as other_revalued,
    cast(difference as decimal(38, 4)) as difference,
    cast(target_currency as varchar) as target_currency
from final
order by company, target, account, currency
