-- Which control accounts do not tie, and which documents carry most of the difference?
-- One row a company, ledger and control account whose difference exceeds the tolerance.
-- The three largest documents are named in the finding; readiness.tie_differences lists all.
with ranked as (
    select
        company, ledger, control_account, document_no, source_file, source_row,
        row_number() over (partition by company, ledger, control_account order by abs(difference) desc, document_no) as place
    from readiness.tie_differences
    where document_no <> ''
),

named as (
    select
        company,
        ledger,
        control_account,
        string_agg(document_no, ', ' order by place) as documents,
        min_by(source_file, place) as source_file,
        min_by(source_row, place) as source_row
    from ranked
    where place <= 3
    group by company, ledger, control_account
),

final as (
    select t.*, coalesce(n.documents, case when t.ledger = 'inventory' then 'stock' else 'none' end) as documents, coalesce(n.source_file, '') as source_file, n.source_row
    from readiness.subledger_ties as t
    cross join settings.readiness as r
    left join named as n
        on n.company = t.company and n.ledger = t.ledger and n.control_account = t.control_account
    where abs(t.difference - t.explained) > r.tolerance
)

select
    cast(company as varchar) as company,
    cast(ledger as varchar) as ledger,
    cast(control_account as varchar) as control_account,
    cast(control_account || ' (' || ledger || ')' as varchar) as subject,
    cast(difference - explained as decimal(38, 4)) as amount,
    cast(currency as varchar) as currency,
    cast(cast(subledger + unrealized as decimal(38, 4)) as varchar) as expected,
    cast(ledger_balance as varchar) as actual,
    cast(documents as varchar) as detail,
    cast(source_file as varchar) as source_file,
    cast(source_row as bigint) as source_row
from final
order by company, ledger, control_account
