-- What the ledger holds on the accounts of the posting setup, and what of it no entry shows.
-- One row a company and account: balance at the period end, its counted entries, what came in with an opening or a trial balance.
-- Balances are the extract's own: this run's proposals are not in the ledger yet.

with held as (
    select balances.company, balances.account, sum(balances.amount) as amount
    from ledger.balances as balances
    join settings.companies as companies on companies.company = balances.company
    join inventory.ledger_spans as spans on spans.company = balances.company
    join inventory.ledger_accounts as accounts on accounts.company = balances.company and accounts.account = balances.account
    where balances.step < $step and balances.step = 0 and balances.month between companies.year_start and companies.period_end
        and balances.period_type <> 'closing' and (not accounts.is_income or balances.month >= spans.income_since)
    group by balances.company, balances.account
),

entered as (
    select company, account, sum(amount) as amount
    from inventory.ledger_lines
    where counts and account_role <> ''
    group by company, account
)

select
    accounts.company,
    accounts.account,
    accounts.account_role,
    cast(coalesce(held.amount, 0) as decimal(38, 4)) as balance,
    cast(coalesce(entered.amount, 0) as decimal(38, 4)) as entered,
    cast(coalesce(held.amount, 0) - coalesce(entered.amount, 0) as decimal(38, 4)) as brought_in
from inventory.ledger_accounts as accounts
left join held on held.company = accounts.company and held.account = accounts.account
left join entered on entered.company = accounts.company and entered.account = accounts.account
order by accounts.company, accounts.account
