-- The revaluation per account and currency, as the pack shows it.
-- One row a company, account, currency and target.
-- Items of an account are summed; book is what it stood at with earlier revaluations, carrying what it is worth now.
-- No row without: revaluation.lines

with final as (
    select
        lines.company, lines.target, lines.account, coalesce(accounts.name, '') as name, lines.currency,
        sum(case when lines.method = 'reversal' then 0 else lines.balance_currency end) as balance_currency,
        max(lines.rate) as rate, max(lines.units) as units,
        sum(lines.book) as book, sum(lines.revalued) as revalued, sum(lines.delta) as delta, lines.target_currency
    from revaluation.lines as lines
    left join canonical.accounts on accounts.company = lines.company and accounts.account = lines.account
    group by lines.company, lines.target, lines.account, coalesce(accounts.name, ''), lines.currency, lines.target_currency
)

select
    cast(company as varchar) as company,
    cast(target as varchar) as target,
    cast(account as varchar) as account,
    cast(name as varchar) as name,
    cast(currency as varchar) as currency,
    cast(balance_currency as decimal(38, 4)) as balance_currency,
    cast(rate as decimal(18, 9)) as rate,
    cast(units as decimal(18, 0)) as units,
    cast(book as decimal(38, 4)) as book,
    cast(revalued as decimal(38, 4)) as revalued,
    cast(delta as decimal(38, 4)) as delta,
    cast(target_currency as varchar) as target_currency
from final
order by company, target, account, currency
