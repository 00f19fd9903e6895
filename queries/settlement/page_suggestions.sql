-- Which entries may settle each other if a person says so, as the pack lists them.
-- One row a suggested group and entry, with the reason it is no match.
-- Accept or refuse them in settlements.csv under the suggestion's id.
-- No row without: settlement.suggestions
with final as (
    select s.*, c.position, i.document_no, i.posting_date, i.party,
        max(abs(s.amount)) over (partition by s.company, s.ledger, s.account, s.suggestion_id) as largest
    from settlement.suggestions as s
    inner join settings.companies as c on c.company = s.company
    inner join settlement.items as i on i.company = s.company and i.ledger = s.ledger and i.account = s.account and i.entry_no = s.entry_no
)

select
    cast(company as varchar) as company,
    cast(suggestion_id as varchar) as suggestion_id,
    cast(ledger as varchar) as ledger,
    cast(account as varchar) as account,
    cast(entry_no as varchar) as entry_no,
    cast(party as varchar) as party,
    cast(document_no as varchar) as document_no,
    cast(posting_date as date) as posting_date,
    cast(amount as decimal(38, 4)) as amount,
    cast(rule as varchar) as rule,
    cast(reason as varchar) as match_reason
from final
order by position, largest desc, suggestion_id, posting_date, entry_no
