-- Which foreign balance sheet balances were not revalued, and why.
-- One row a company, account, currency and reason; amounts in the balance's own and in accounting currency.
-- Whoever reads the revaluation sees what it left out: accounts nobody marked, accounts that cannot be revalued, income accounts apart.

with held as (
    select
        balances.company, balances.account, balances.currency, sum(coalesce(balances.amount_currency, 0)) as balance_currency, sum(balances.amount) as balance
    from ledger.balances
    join settings.companies on companies.company = balances.company
    where balances.step < $step and balances.month between companies.year_start and companies.period_end
        and balances.currency <> companies.currency and (balances.period_type <> 'closing' or companies.period_closing)
    group by balances.company, balances.account, balances.currency
    having sum(coalesce(balances.amount_currency, 0)) <> 0 or sum(balances.amount) <> 0
),

done as (
    select distinct company, account, currency from revaluation.lines where target = 'accounting'
),

stopped as (
    select company, account, currency, reason, sum(balance_currency) as balance_currency, sum(balance) as balance
    from revaluation.held_up
    where target = 'accounting'
    group by company, account, currency, reason
),

left_out as (
    select
        held.company, held.account, held.currency, held.balance_currency, held.balance,
        case
            when accounts.account is null then 'unknown_account'
            when not rules.accounting then 'target_not_asked'
            when accounts.in_subledger then 'in_subledger'
            when doubts.account is not null then 'opening_missing'
            else 'not_marked'
        end as reason
    from held
    join settings.revaluation as rules on rules.company = held.company
    left join revaluation.accounts on accounts.company = held.company and accounts.account = held.account
    left join (select distinct company, account from revaluation.doubts where currency = '') as doubts on doubts.company = held.company and doubts.account = held.account
    left join done on done.company = held.company and done.account = held.account and done.currency = held.currency
    left join stopped on stopped.company = held.company and stopped.account = held.account and stopped.currency = held.currency
    where done.account is null and stopped.account is null and not coalesce(accounts.is_income, false) and coalesce(accounts.type, '') <> 'statistical'
),

final as (
    select company, account, currency, balance_currency, balance, reason from stopped
    union all
    select company, account, currency, balance_currency, balance, reason from left_out
    union all
    select
        doubts.company, doubts.account, case when accounts.currency <> '' then accounts.currency else companies.currency end,
        0, doubts.amount, doubts.reason
    from revaluation.doubts
    join settings.companies on companies.company = doubts.company
    join revaluation.accounts on accounts.company = doubts.company and accounts.account = doubts.account
    left join (select distinct company, account from revaluation.held_up where reason = 'opening_missing' and target = 'accounting') as told
        on told.company = doubts.company and told.account = doubts.account
    where doubts.currency = '' and told.account is null
        and not exists (select 1 from left_out where left_out.company = doubts.company and left_out.account = doubts.account and left_out.reason = 'opening_missing')
)

select
    cast(company as varchar) as company,
    cast(account as varchar) as account,
    cast(currency as varchar) as currency,
    cast(balance_currency as decimal(38, 4)) as balance_currency,
    cast(balance as decimal(38, 4)) as balance,
    cast(reason as varchar) as reason
from final
order by company, account, currency, reason
