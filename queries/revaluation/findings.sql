-- What stops a revaluation, and which foreign balances nobody asked to revalue.
-- One row a company, code and place, in the columns every room's findings have.
-- A missing rate names every account and amount it holds up; nothing is revalued at zero or one in its place.
-- No row without: revaluation.doubts or revaluation.held_up or revaluation.not_revalued

with rated as (
    select held.company, held.currency || '/' || held.target_currency as pair, held.rate_type, held.currency, rules.rate_date, held.account,
        sum(abs(held.balance_currency)) as amount, sum(held.balance_currency) as balance
    from revaluation.held_up as held
    join settings.revaluation as rules on rules.company = held.company
    where held.reason in ('missing_rate', 'reporting_missing')
    group by held.company, held.currency, held.target_currency, held.rate_type, rules.rate_date, held.account
),

too_old as (
    select company, rate_type, from_currency || '/' || to_currency as pair, max(cast(rate_date as varchar)) as quoted_on
    from revaluation.rates
    where missing
    group by company, rate_type, from_currency || '/' || to_currency
),

found as (
    select rated.company, 'missing_rate' as code, 'block' as severity, rated.pair || ' ' || rated.rate_type as subject, sum(rated.amount) as amount, rated.currency,
        cast(rated.rate_date as varchar) as expected, coalesce(max(too_old.quoted_on), '') as actual,
        string_agg(rated.account || ' ' || cast(cast(rated.balance as decimal(38, 2)) as varchar), ', ' order by rated.account) as detail
    from rated
    left join too_old on too_old.company = rated.company and too_old.pair = rated.pair and too_old.rate_type = rated.rate_type
    group by rated.company, rated.pair, rated.rate_type, rated.currency, rated.rate_date
    union all
    select doubts.company, case when doubts.reason = 'opening_missing' then 'foreign_opening_missing' else 'foreign_amount_missing' end, 'block',
        trim(doubts.account || ' ' || doubts.currency), doubts.amount, companies.currency, '', '', coalesce(accounts.name, '')
    from revaluation.doubts
    join settings.companies on companies.company = doubts.company
    left join revaluation.accounts on accounts.company = doubts.company and accounts.account = doubts.account
    union all
    select held.company, 'foreign_amount_missing', 'block', held.account || ' ' || held.currency, sum(held.balance), max(companies.currency),
        '', '', max(coalesce(accounts.name, ''))
    from revaluation.held_up as held
    join settings.companies on companies.company = held.company
    left join revaluation.accounts on accounts.company = held.company and accounts.account = held.account
    where held.reason = 'amount_missing' and held.source <> 'gl'
    group by held.company, held.account, held.currency
    union all
    select held.company, 'missing_posting_account', 'block', held.source || ' ' || held.account || ' ' || held.currency, sum(abs(held.delta)), max(held.target_currency),
        '', '', case when max(held.needs_gain) = 1 and max(held.needs_loss) = 1 then 'unrealized_gain, unrealized_loss' when max(held.needs_gain) = 1 then 'unrealized_gain' else 'unrealized_loss' end
    from revaluation.held_up as held
    where held.reason = 'missing_account'
    group by held.company, held.source, held.account, held.currency
    union all
    select held.company, 'control_account_unknown', 'block', held.account, sum(abs(held.balance)), max(held.target_currency), '', cast(sum(held.items) as varchar), ''
    from revaluation.held_up as held
    where held.reason = 'unknown_account' and held.target = 'accounting'
    group by held.company, held.account
    union all
    select skipped.company, 'foreign_not_revalued', 'info', skipped.account || ' ' || skipped.currency, skipped.balance, companies.currency,
        '', '', coalesce(accounts.name, '')
    from revaluation.not_revalued as skipped
    join settings.companies on companies.company = skipped.company
    join revaluation.accounts on accounts.company = skipped.company and accounts.account = skipped.account
    where skipped.reason = 'not_marked' and accounts.type in ('asset', 'liability')
)

select
    cast(company as varchar) as company,
    cast('revaluation' as varchar) as room,
    cast(code as varchar) as code,
    cast(severity as varchar) as severity,
    cast(subject as varchar) as subject,
    cast(amount as decimal(38, 4)) as amount,
    cast(currency as varchar) as currency,
    cast(expected as varchar) as expected,
    cast(actual as varchar) as actual,
    cast(detail as varchar) as detail,
    cast('' as varchar) as source_file,
    cast(null as bigint) as source_row
from found
order by company, code, subject
