-- For which settled items the accounts of unrealised differences must be chosen.
-- One row a company, ledger, currency, account, party and group of items whose revaluation this run reverses.
-- The same rules choose as for the revaluation, so that a reversal meets what it reverses.
-- No row without: settlement.freed
with final as (
    select distinct f.company, f.ledger as source, f.currency, f.account, i.party, i.party_group, a.type, a.control, a.category
    from settlement.freed as f
    inner join settlement.items as i on i.company = f.company and i.ledger = f.ledger and i.account = f.account and i.entry_no = f.entry_no
    left join canonical.accounts as a on a.company = f.company and a.account = f.account
    where f.origin in ('run', 'manual')
)

select
    cast(company as varchar) as company,
    cast(source as varchar) as source,
    cast(currency as varchar) as currency,
    cast(account as varchar) as account,
    cast(coalesce(party, '') as varchar) as party,
    cast(coalesce(party_group, '') as varchar) as party_group,
    cast(coalesce(type, '') as varchar) as type,
    cast(coalesce(control, '') as varchar) as control,
    cast(coalesce(category, '') as varchar) as category,
    cast(false as boolean) as is_bank
from final
order by company, source, currency, account, party, party_group
