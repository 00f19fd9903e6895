-- The documents behind a control account that does not tie, as the pack shows them.
-- One row a company, control account and document, the largest fifty; one row more for the rest of an account.
-- A reader acts on the largest first; the whole list is readiness.tie_differences.
with ranked as (
    select
        d.*,
        row_number() over (
            partition by d.company, d.ledger, d.control_account
            order by d.document_no = '', abs(d.difference) desc, d.document_no
        ) as rank_no
    from readiness.tie_differences as d
),

shown as (
    select
        company, ledger, control_account, rank_no, document_no, party, subledger, ledger_amount, difference,
        case when source_row is null then source_file else source_file || ':' || cast(source_row as varchar) end as source_place
    from ranked
    where rank_no <= 50 and document_no <> ''
    union all
    select
        company, ledger, control_account, 51 as rank_no, '–' as document_no, '' as party, sum(subledger) as subledger,
        sum(ledger_amount) as ledger_amount, sum(difference) as difference, '' as source_place
    from ranked
    where rank_no > 50 or document_no = ''
    group by company, ledger, control_account
),

final as (
    select s.*, c.position
    from shown as s
    inner join settings.companies as c on c.company = s.company
)

select
    cast(company as varchar) as company,
    cast(control_account as varchar) as control_account,
    cast(document_no as varchar) as document_no,
    cast(party as varchar) as party,
    cast(subledger as decimal(38, 4)) as subledger,
    cast(ledger_amount as decimal(38, 4)) as ledger,
    cast(difference as decimal(38, 4)) as difference,
    cast(source_place as varchar) as place
from final
order by position, final.ledger, control_account, rank_no
