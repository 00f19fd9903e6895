-- Which entries of the accounts that rules look at were not settled?
-- One row an entry of a rule's ledger and account that stays open.
-- What no rule and no person could settle is what an accountant looks at next.
-- No row without: settlement.open_items; settings.settlement_rules
with looked_at as (
    select distinct s.company, r.ledger, s.account
    from settings.settlement_rules as r
    inner join settings.selected_accounts as s on s.rule = r.selection
    union
    select distinct i.company, i.ledger, i.account
    from settlement.items as i
    inner join settings.settlement_rules as r on r.ledger = i.ledger and not r.selects
),

suggested as (
    select distinct company, ledger, account, entry_no, suggestion_id from settlement.suggestions
),

final as (
    select o.*, c.position, coalesce(min(s.suggestion_id) over (partition by o.company, o.ledger, o.account, o.entry_no), '') as suggestion_id
    from settlement.open_items as o
    inner join looked_at as l on l.company = o.company and l.ledger = o.ledger and l.account = o.account
    inner join settings.companies as c on c.company = o.company
    left join suggested as s on s.company = o.company and s.ledger = o.ledger and s.account = o.account and s.entry_no = o.entry_no
)

select
    cast(company as varchar) as company,
    cast(ledger as varchar) as ledger,
    cast(account as varchar) as account,
    cast(entry_no as varchar) as entry_no,
    cast(party as varchar) as party,
    cast(document_no as varchar) as document_no,
    cast(posting_date as date) as posting_date,
    cast(currency as varchar) as currency,
    cast(remaining_currency as decimal(38, 4)) as remaining_currency,
    cast(remaining as decimal(38, 4)) as remaining,
    cast(suggestion_id as varchar) as suggestion_id,
    cast(case when source_row is null then source_file else source_file || ':' || cast(source_row as varchar) end as varchar) as place
from final
order by position, ledger, account, abs(remaining) desc, entry_no
