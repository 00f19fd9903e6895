-- Which accounts are revalued by their balance, and which by the items of their subledger.
-- One row a company and account of the chart; `in_subledger` where items up to the period end stand on it.
-- A control account whose subledger is given is revalued item by item: its balance would be revalued twice.

with covered as (
    select distinct entries.company, entries.control_account as account
    from canonical.subledger_entries as entries
    join settings.companies on companies.company = entries.company and entries.posting_date <= companies.period_end
    where entries.ledger in ('ar', 'ap', 'bank') and not entries.duplicate
),

final as (
    select
        accounts.company, accounts.account, accounts.name, accounts.type, accounts.control, accounts.category, accounts.currency,
        accounts.partner_company, coalesce(nullif(accounts.rate_type, ''), rules.rate_type) as rate_type,
        coalesce(accounts.revalue, false) and accounts.type in ('asset', 'liability', 'equity', 'revenue', 'expense') as revalue,
        covered.account is not null as in_subledger,
        accounts.type in ('revenue', 'expense') as is_income
    from canonical.accounts
    join settings.revaluation as rules on rules.company = accounts.company
    left join covered on covered.company = accounts.company and covered.account = accounts.account
)

select
    cast(company as varchar) as company,
    cast(account as varchar) as account,
    cast(name as varchar) as name,
    cast(type as varchar) as type,
    cast(control as varchar) as control,
    cast(category as varchar) as category,
    cast(currency as varchar) as currency,
    cast(partner_company as varchar) as partner_company,
    cast(rate_type as varchar) as rate_type,
    cast(revalue as boolean) as revalue,
    cast(in_subledger as boolean) as in_subledger,
    cast(is_income as boolean) as is_income
from final
order by company, account
