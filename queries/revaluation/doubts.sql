-- Which accounts cannot be revalued because what they hold in foreign currency is not known.
-- One row a company, account and currency (blank: all of the account), with the amount in accounting currency it is about.
-- An opening without its foreign amount: stated so; in accounting currency on an account kept in another; or in accounting currency where no opening of the company is foreign and the account moves in foreign currency. A revaluation of the rest would book the opening away as a loss or gain.

with held as (
    select
        held.company, held.account, held.currency, held.opening, held.unknown, held.unknown_opening, accounts.currency as kept_in,
        companies.currency as accounting_currency, companies.year_start, accounts.is_income
    from revaluation.held
    join revaluation.accounts on accounts.company = held.company and accounts.account = held.account and accounts.revalue and not accounts.in_subledger
    join settings.companies on companies.company = held.company
),

opened as (
    select
        openings.company,
        max(case when openings.currency <> companies.currency then 1 else 0 end) as foreign_openings
    from ledger.openings
    join settings.companies on companies.company = openings.company and companies.year_start = openings.year_start
    where openings.used and openings.source <> 'carried'
    group by openings.company
),

by_account as (
    select
        held.company, held.account, max(held.kept_in) as kept_in, max(held.accounting_currency) as accounting_currency,
        sum(case when held.currency = held.accounting_currency then held.opening else 0 end) as opening,
        max(case when held.currency <> held.accounting_currency then held.currency else '' end) as moves_in
    from held
    where not held.is_income
    group by held.company, held.account
),

final as (
    select company, account, currency, 'opening_missing' as reason, unknown_opening as amount
    from held
    where unknown_opening <> 0
    union all
    select by_account.company, by_account.account, '' as currency, 'opening_missing' as reason, by_account.opening as amount
    from by_account
    left join opened on opened.company = by_account.company
    where by_account.opening <> 0
        and (
            by_account.kept_in not in ('', by_account.accounting_currency)
            or (by_account.kept_in = '' and by_account.moves_in <> '' and opened.foreign_openings = 0)
        )
    union all
    select company, account, currency, 'amount_missing' as reason, unknown - unknown_opening as amount
    from held
    where unknown <> unknown_opening
)

select
    cast(company as varchar) as company,
    cast(account as varchar) as account,
    cast(currency as varchar) as currency,
    cast(reason as varchar) as reason,
    cast(amount as decimal(38, 4)) as amount
from final
order by company, account, currency, reason desc
