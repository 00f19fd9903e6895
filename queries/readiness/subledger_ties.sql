-- Does each subledger agree with its control account at the period end?
-- One row a company, ledger and control account; difference = ledger - subledger - unrealized, in accounting currency.
-- What customers owe and suppliers are owed is proved from two sides, or it is not proved.
-- No row without: readiness.control_accounts
with items as (
    select company, ledger, control_account, sum(counted) as subledger, sum(unrealized) as unrealized
    from readiness.open_amounts
    group by company, ledger, control_account
),

held as (
    select b.company, b.account, sum(b.amount) as amount
    from ledger.balances as b
    inner join settings.companies as c on c.company = b.company
    where b.step < $step and b.month between c.year_start and c.period_end and b.period_type <> 'closing'
    group by b.company, b.account
),

final as (
    select
        a.company,
        a.ledger,
        a.control_account,
        c.currency,
        coalesce(i.subledger, 0) as subledger,
        coalesce(i.unrealized, 0) as unrealized,
        coalesce(h.amount, 0) as ledger_balance
    from readiness.control_accounts as a
    inner join settings.companies as c on c.company = a.company
    left join items as i on i.company = a.company and i.ledger = a.ledger and i.control_account = a.control_account
    left join held as h on h.company = a.company and h.account = a.control_account
)

select
    cast(company as varchar) as company,
    cast(ledger as varchar) as ledger,
    cast(control_account as varchar) as control_account,
    cast(currency as varchar) as currency,
    cast(subledger as decimal(38, 4)) as subledger,
    cast(unrealized as decimal(38, 4)) as unrealized,
    cast(ledger_balance as decimal(38, 4)) as ledger_balance,
    cast(ledger_balance - subledger - unrealized as decimal(38, 4)) as difference,
    cast(0 as decimal(38, 4)) as explained
from final
order by company, ledger, control_account
