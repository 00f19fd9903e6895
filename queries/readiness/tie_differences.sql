-- Which documents stand behind a control account that does not tie?
-- One row a company, ledger, control account and document that differs; a row without document takes what no document shows.
-- Documents settled before a list of open items was taken are not on it, so a list is held only against what is missing in the ledger.
with documents as (
    select d.company, d.ledger, d.control_account, d.document_no, d.party, d.subledger, d.ledger_amount, d.source_file, d.source_row
    from readiness.tie_documents as d
    left join readiness.subledger_manners as m on m.company = d.company and m.ledger = d.ledger
    where d.ledger_amount <> d.subledger
        and (not m.is_open_item_list or not d.in_ledger)
        and (
            m.has_exchange_rows or not (d.in_subledger and d.in_ledger)
            or d.subledger_currency = d.subledger or d.subledger_currency <> d.ledger_currency
        )
),

shown as (
    select company, ledger, control_account, sum(ledger_amount - subledger) as difference
    from documents
    group by company, ledger, control_account
),

rest as (
    select t.company, t.ledger, t.control_account, t.difference - coalesce(s.difference, 0) as difference
    from readiness.subledger_ties as t
    cross join settings.readiness as r
    left join shown as s on s.company = t.company and s.ledger = t.ledger and s.control_account = t.control_account
    where abs(t.difference) > r.tolerance
),

final as (
    select company, ledger, control_account, document_no, party, subledger, ledger_amount, ledger_amount - subledger as difference, source_file, source_row
    from documents
    union all
    select
        company, ledger, control_account, '' as document_no, '' as party, cast(null as decimal(38, 4)) as subledger,
        cast(null as decimal(38, 4)) as ledger_amount, difference, '' as source_file, cast(null as bigint) as source_row
    from rest
    where difference <> 0
)

select
    cast(company as varchar) as company,
    cast(ledger as varchar) as ledger,
    cast(control_account as varchar) as control_account,
    cast(document_no as varchar) as document_no,
    cast(party as varchar) as party,
    cast(subledger as decimal(38, 4)) as subledger,
    cast(ledger_amount as decimal(38, 4)) as ledger_amount,
    cast(difference as decimal(38, 4)) as difference,
    cast(source_file as varchar) as source_file,
    cast(source_row as bigint) as source_row
from final
order by company, ledger, control_account, document_no = '', abs(difference) desc, document_no
