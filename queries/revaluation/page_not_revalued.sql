-- Foreign balance sheet balances that were not revalued, as the pack shows them.
-- One row a company, account, currency and reason.
-- Whoever signs sees what was left out and why.
-- No row without: revaluation.not_revalued

select
    cast(skipped.company as varchar) as company,
    cast(skipped.account as varchar) as account,
    cast(coalesce(accounts.name, '') as varchar) as name,
    cast(skipped.currency as varchar) as currency,
    cast(skipped.balance_currency as decimal(38, 4)) as balance_currency,
    cast(skipped.balance as decimal(38, 4)) as balance,
    cast(skipped.reason as varchar) as fx_reason
from revaluation.not_revalued as skipped
left join canonical.accounts on accounts.company = skipped.company and accounts.account = skipped.account
order by skipped.company, skipped.account, skipped.currency, skipped.reason
