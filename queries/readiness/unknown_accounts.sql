-- Which accounts are used that the chart does not hold?
-- One row a company and account: used by an entry, an opening, a stated balance or as a control account.
-- Without a type nobody can say where the amount belongs, so it would be missing from the statements.
with uses as (
    select company, account, entries from readiness.accounts_used
    union all
    select company, account, 0 as entries from canonical.opening_balances
    union all
    select company, account, 0 as entries from canonical.balances
    union all
    select company, control_account as account, 0 as entries from readiness.control_accounts
),

unknown as (
    select u.company, u.account, sum(u.entries) as entries
    from uses as u
    left join canonical.accounts as a on a.company = u.company and a.account = u.account
    where a.account is null
    group by u.company, u.account
),

places as (
    select company, account, source_file, source_row from canonical.gl_entries where not duplicate
    union all
    select company, account, source_file, source_row from canonical.opening_balances
    union all
    select company, account, source_file, source_row from canonical.balances
    union all
    select company, control_account as account, source_file, source_row from canonical.subledger_entries
),

by_file as (
    select p.company, p.account, p.source_file, min(p.source_row) as source_row
    from places as p
    inner join unknown as u on u.company = p.company and u.account = p.account
    group by p.company, p.account, p.source_file
),

first_places as (
    select company, account, min(source_file) as source_file, min_by(source_row, source_file) as source_row
    from by_file
    group by company, account
),

held as (
    select b.company, b.account, sum(b.amount) as amount
    from ledger.balances as b
    inner join settings.companies as c on c.company = b.company
    where b.step < $step and b.month between c.year_start and c.period_end
    group by b.company, b.account
),

final as (
    select u.company, u.account, u.entries, coalesce(h.amount, 0) as amount, c.currency, p.source_file, p.source_row
    from unknown as u
    inner join settings.companies as c on c.company = u.company
    left join held as h on h.company = u.company and h.account = u.account
    left join first_places as p on p.company = u.company and p.account = u.account
)

select
    company,
    account,
    account as subject,
    cast(amount as decimal(38, 4)) as amount,
    currency,
    '' as expected,
    cast(cast(entries as bigint) as varchar) as actual,
    '' as detail,
    coalesce(source_file, '') as source_file,
    cast(source_row as bigint) as source_row
from final
order by company, account
