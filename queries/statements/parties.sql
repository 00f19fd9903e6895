-- What moved with each party, month by month, on the accounts whose side is told party by party.
-- One row a company, account, party, period type and month.
-- The same entries ledger.movements counts, read again only where a layout asks for parties.

with by_party as (
    select selected.company, selected.account
    from settings.selected_accounts as selected
    join settings.companies on companies.company = selected.company
        and selected.rule = concat('statements|', companies.definition, '|by_party')
),

counting as (
    select layers.company, layers.layer, companies.period_end
    from settings.layers
    join settings.companies on companies.company = layers.company
),

final as (
    select
        entries.company, entries.account, entries.party,
        coalesce(days.month, cast(date_trunc('month', entries.posting_date) as date)) as month,
        entries.period_type,
        sum(entries.amount) as amount
    from canonical.gl_entries as entries
    join by_party on by_party.company = entries.company and by_party.account = entries.account
    join counting on counting.company = entries.company and counting.layer = entries.layer
    left join settings.days on days.company = entries.company and days.day = entries.posting_date
    where not entries.duplicate and entries.posting_date <= counting.period_end
    group by all
)

select
    cast(company as varchar) as company,
    cast(account as varchar) as account,
    cast(party as varchar) as party,
    cast(month as date) as month,
    cast(period_type as varchar) as period_type,
    cast(amount as decimal(38, 4)) as amount
from final
order by company, account, party, month, period_type
