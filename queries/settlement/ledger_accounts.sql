-- Which ledger accounts are settled item by item?
-- One row a company and account: `settle` in the chart, or named by a rule for the ledger.
-- An account that stands for a subledger of the extract is settled there, and an entry is never settled twice.
with named as (
    select company, account from canonical.accounts where settle
    union
    select s.company, s.account
    from settings.selected_accounts as s
    inner join settings.settlement_rules as r on s.rule = r.selection and r.ledger = 'gl'
),

final as (
    select n.company, n.account
    from named as n
    left join readiness.control_accounts as c
        on c.company = n.company and c.control_account = n.account and c.ledger in ('ar', 'ap')
    where c.company is null
)

select
    cast(company as varchar) as company,
    cast(account as varchar) as account
from final
order by company, account
