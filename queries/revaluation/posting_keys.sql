-- For which subjects accounts must be chosen.
-- One row a company, source, currency, account and, where rules look at them, party and group.
-- A ledger account of a bank follows the rules of banks.
-- No row without: revaluation.subjects

with final as (
    select
        subjects.company, subjects.source, subjects.currency, subjects.account,
        case when modules.by_party then subjects.party else '' end as party,
        case when modules.by_party then subjects.party_group else '' end as party_group
    from revaluation.subjects
    join settings.revaluation_modules as modules on modules.source = subjects.source
    group by all
)

select
    cast(final.company as varchar) as company,
    cast(final.source as varchar) as source,
    cast(final.currency as varchar) as currency,
    cast(final.account as varchar) as account,
    cast(final.party as varchar) as party,
    cast(final.party_group as varchar) as party_group,
    cast(coalesce(accounts.type, '') as varchar) as type,
    cast(coalesce(accounts.control, '') as varchar) as control,
    cast(coalesce(accounts.category, '') as varchar) as category,
    cast(final.source = 'gl' and coalesce(accounts.control, '') = 'bank' as boolean) as is_bank
from final
left join revaluation.accounts on accounts.company = final.company and accounts.account = final.account
order by final.company, final.source, final.currency, final.account, final.party, final.party_group
