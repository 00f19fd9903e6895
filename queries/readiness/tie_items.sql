-- The subledger items behind the control accounts that do not tie.
-- One row a company, ledger and item, with the document it is known by (its number, else the entry's).
-- Only these are held against the ledger document by document; what ties needs no search.
with untied as (
    select t.company, t.ledger, t.control_account, m.is_open_item_list, c.year_start
    from readiness.subledger_ties as t
    cross join settings.readiness as r
    inner join settings.companies as c on c.company = t.company
    left join readiness.subledger_manners as m on m.company = t.company and m.ledger = t.ledger
    where abs(t.difference) > r.tolerance
),

final as (
    select
        o.company, o.ledger, o.control_account, coalesce(nullif(o.document_no, ''), o.entry_no) as document_no, o.party,
        case when u.is_open_item_list then o.counted else o.amount end as amount,
        case when u.is_open_item_list then o.remaining_currency else o.amount_currency end as amount_currency,
        o.posting_date >= u.year_start as is_of_year, o.source_file, o.source_row
    from readiness.open_amounts as o
    inner join untied as u on u.company = o.company and u.ledger = o.ledger and u.control_account = o.control_account
)

select
    cast(company as varchar) as company,
    cast(ledger as varchar) as ledger,
    cast(control_account as varchar) as control_account,
    cast(document_no as varchar) as document_no,
    cast(party as varchar) as party,
    cast(amount as decimal(38, 4)) as amount,
    cast(amount_currency as decimal(38, 4)) as amount_currency,
    cast(is_of_year as boolean) as is_of_year,
    cast(source_file as varchar) as source_file,
    cast(source_row as bigint) as source_row
from final
order by company, ledger, control_account, source_file, source_row
