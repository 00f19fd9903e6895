-- The ledger entries of the fiscal year on the control accounts that do not tie.
-- One row an entry, with the document it is known by: its number, or its voucher where the subledger knows that one.
-- Systems write either on the other side; an entry is only unknown to the subledger if neither is there. What a revaluation of ours left stands beside its item and is no document to look for.
with untied as (
    select t.company, t.ledger, t.control_account, c.year_start, c.period_end
    from readiness.subledger_ties as t
    cross join settings.readiness as r
    inner join settings.companies as c on c.company = t.company
    where abs(t.difference) > r.tolerance
),

known as (
    select distinct company, ledger, control_account, document_no from readiness.tie_items
),

revalued as (
    select distinct i.company, i.ledger, i.proposal_id
    from readiness.recognised_items as i
    inner join ledger.posted_proposals as p on p.company = i.company and p.proposal_id = i.proposal_id and p.balanced
    where i.is_standing
),

final as (
    select
        u.company, u.ledger, u.control_account, e.entry_no, e.party, e.amount, e.amount_currency, e.source_file, e.source_row,
        case when e.document_no = '' or (d.document_no is null and v.document_no is not null) then e.voucher else e.document_no end as document_no
    from canonical.gl_entries as e
    inner join untied as u on u.company = e.company and u.control_account = e.account
    inner join settings.layers as l on l.company = e.company and l.layer = e.layer
    left join known as d
        on d.company = u.company and d.ledger = u.ledger and d.control_account = u.control_account and d.document_no = e.document_no
    left join known as v
        on v.company = u.company and v.ledger = u.ledger and v.control_account = u.control_account and v.document_no = e.voucher
    left join revalued as r on r.company = u.company and r.ledger = u.ledger and r.proposal_id = e.proposal_id
    where r.proposal_id is null and e.posting_date between u.year_start and u.period_end and e.period_type = 'operating' and not e.duplicate
)

select
    cast(company as varchar) as company,
    cast(ledger as varchar) as ledger,
    cast(control_account as varchar) as control_account,
    cast(entry_no as varchar) as entry_no,
    cast(document_no as varchar) as document_no,
    cast(party as varchar) as party,
    cast(amount as decimal(38, 4)) as amount,
    cast(coalesce(amount_currency, 0) as decimal(38, 4)) as amount_currency,
    cast(source_file as varchar) as source_file,
    cast(source_row as bigint) as source_row
from final
order by company, ledger, control_account, source_file, source_row, entry_no
