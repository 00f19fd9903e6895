-- Accounts whose external balance is stated in a transaction currency: what the ledger holds in it.
-- One row a company and account with one such currency; the adjusted balance, every room included.
-- A bank account in dollars is proved in dollars; its accounting amount only follows from a rate.
with stated as (
    select externals.company, externals.account, min(externals.currency) as currency, sum(externals.amount_currency) as external
    from reconciliation.externals
    join settings.companies on companies.company = externals.company
    where externals.currency not in ('', companies.currency)
    group by externals.company, externals.account
    having count(*) = count(externals.amount_currency) and min(externals.currency) = max(externals.currency)
),

final as (
    select
        stated.company, stated.account, stated.currency, stated.external,
        sum(case when balances.month >= companies.year_start and balances.month <= companies.period_end and (balances.period_type <> 'closing' or companies.period_closing) then balances.amount_currency else 0 end) as held
    from stated
    join settings.companies on companies.company = stated.company
    left join ledger.balances as balances
        on balances.company = stated.company and balances.account = stated.account
        and balances.currency = stated.currency and balances.step < $step
    group by stated.company, stated.account, stated.currency, stated.external
)

select
    cast(company as varchar) as company,
    cast(account as varchar) as account,
    cast(currency as varchar) as currency,
    cast(external as decimal(38, 4)) as external,
    cast(coalesce(held, 0) as decimal(38, 4)) as held
from final
order by company, account
