-- The lead sheets: how each account moved, what proves it, what is left.
-- One row a company and account, in chart order.
-- `difference` = balance - (external - reconciling items); blank where nothing outside the ledger was given.
with final as (
    select
        rows.*, companies.position,
        case type when 'asset' then 1 when 'liability' then 2 when 'equity' then 3 else 4 end as place
    from readiness.account_reconciliations as rows
    join settings.companies on companies.company = rows.company
)

select
    cast(company as varchar) as company, cast(account as varchar) as account, cast(name as varchar) as name, cast(type as varchar) as type,
    cast(opening as decimal(38, 4)) as opening, cast(movement as decimal(38, 4)) as movement,
    cast(adjustment as decimal(38, 4)) as adjustment, cast(ledger_balance as decimal(38, 4)) as ledger_balance,
    cast(external as decimal(38, 4)) as external, cast(reconciling as decimal(38, 4)) as reconciling,
    cast(difference as decimal(38, 4)) as difference, cast(state as varchar) as proof, cast(rule as varchar) as proof_rule,
    cast(evidence as varchar) as evidence, cast(prepared_by as varchar) as prepared_by, cast(reviewed_by as varchar) as reviewed_by,
    cast(age_days as bigint) as age_days, cast(severity as varchar) as severity
from final
order by position, place, account
