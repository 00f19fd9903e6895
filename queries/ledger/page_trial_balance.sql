-- The trial balance as the pack shows it.
-- One row a company and account that holds or moved anything, assets first.
-- Accounts that stand at nil throughout say nothing and are left out; accounts the chart does not know come last, with a blank type.

with final as (
    select
        company, account, name, type, opening, debit, credit, unadjusted, adjustment, adjusted,
        case type
            when 'asset' then 1 when 'liability' then 2 when 'equity' then 3
            when 'revenue' then 4 when 'expense' then 5 when 'statistical' then 6 else 7
        end as place
    from ledger.trial_balance
    where opening <> 0 or debit <> 0 or credit <> 0 or unadjusted <> 0 or adjustment <> 0
)

select
    cast(company as varchar) as company,
    cast(account as varchar) as account,
    cast(name as varchar) as name,
    cast(type as varchar) as type,
    cast(opening as decimal(38, 4)) as opening,
    cast(debit as decimal(38, 4)) as debit,
    cast(credit as decimal(38, 4)) as credit,
    cast(unadjusted as decimal(38, 4)) as unadjusted,
    cast(adjustment as decimal(38, 4)) as adjustment,
    cast(adjusted as decimal(38, 4)) as adjusted
from final
order by company, place, account
