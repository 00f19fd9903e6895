-- Which accounts stand for a subledger whose entries are in the extract?
-- One row a company, ledger and control account: named by a subledger entry, or by the chart's column `control`.
-- An account with `control` and no subledger in the extract cannot be compared with anything and is left out.
-- No row without: canonical.subledger_entries
with ledgers as (
    select distinct e.company, e.ledger
    from canonical.subledger_entries as e
    inner join settings.companies as c on c.company = e.company
    where e.posting_date <= c.period_end
),

final as (
    select e.company, e.ledger, e.control_account
    from canonical.subledger_entries as e
    inner join settings.companies as c on c.company = e.company
    where e.posting_date <= c.period_end
    union
    select a.company, a.control as ledger, a.account as control_account
    from canonical.accounts as a
    inner join ledgers as l on l.company = a.company and l.ledger = a.control
)

select
    cast(company as varchar) as company,
    cast(ledger as varchar) as ledger,
    cast(control_account as varchar) as control_account
from final
order by company, ledger, control_account
