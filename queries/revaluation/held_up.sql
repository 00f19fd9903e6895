-- What should be revalued and cannot be.
-- One row a company, account, currency, target and reason, with the amounts it holds up.
-- A missing rate, account or amount stops what depends on it and nothing else; it is never taken as zero or one.
-- No row without: revaluation.valued

with final as (
    select
        company, account, currency, target, target_currency, rate_type, source, hold as reason, count(*) as items,
        sum(balance_currency) as balance_currency, sum(coalesce(book, 0)) as balance, sum(coalesce(delta, 0)) as delta,
        max(case when stands_or_rises then 1 else 0 end) as needs_gain,
        max(case when stands_or_falls then 1 else 0 end) as needs_loss
    from (
        select *, standing > 0 or revalued > original as stands_or_rises, standing < 0 or revalued < original as stands_or_falls
        from revaluation.valued
        where hold <> ''
    ) as held
    group by company, account, currency, target, target_currency, rate_type, source, hold
)

select
    cast(company as varchar) as company,
    cast(account as varchar) as account,
    cast(currency as varchar) as currency,
    cast(target as varchar) as target,
    cast(target_currency as varchar) as target_currency,
    cast(rate_type as varchar) as rate_type,
    cast(source as varchar) as source,
    cast(reason as varchar) as reason,
    cast(items as bigint) as items,
    cast(balance_currency as decimal(38, 4)) as balance_currency,
    cast(balance as decimal(38, 4)) as balance,
    cast(delta as decimal(38, 4)) as delta,
    cast(needs_gain as integer) as needs_gain,
    cast(needs_loss as integer) as needs_loss
from final
order by company, account, currency, target, rate_type, source, reason
