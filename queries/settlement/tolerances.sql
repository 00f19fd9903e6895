-- Which rule tolerates how much on which account?
-- One row a company, rule and account it may settle with a difference ('' = every account of its subledger).
-- A difference within the tolerance is booked on the rule's account, never left silent.
-- No row without: settings.settlement_rules
with final as (
    select s.company, r.ledger, s.account, r.rule, r.amount_in, r.position, r.tolerance
    from settings.settlement_rules as r
    inner join settings.selected_accounts as s on s.rule = r.selection
    where r.tolerance > 0
    union all
    select c.company, r.ledger, '' as account, r.rule, r.amount_in, r.position, r.tolerance
    from settings.settlement_rules as r
    cross join settings.companies as c
    where r.tolerance > 0 and not r.selects
)

select
    cast(company as varchar) as company,
    cast(ledger as varchar) as ledger,
    cast(account as varchar) as account,
    cast(rule as varchar) as rule,
    cast(amount_in as varchar) as amount_in,
    cast(position as integer) as position,
    cast(tolerance as decimal(38, 4)) as tolerance
from final
order by company, ledger, account, position
