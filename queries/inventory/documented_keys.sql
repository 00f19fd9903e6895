-- Where, without relations, the ledger's entries do not add up to what was posted of costs.
-- One row a company, document, date and account that leaves something to look for.
-- Where they add up, nothing is to be found out.
-- No row without: inventory.ledger_lines or inventory.posted_sides

with sums as (
    select lines.company, lines.document_no, lines.posting_date, lines.account, lines.amount
    from inventory.ledger_lines as lines
    left join inventory.recognised_lines as own on own.company = lines.company and own.gl_entry_no = lines.gl_entry_no
    where lines.account_role <> '' and not lines.closes and own.gl_entry_no is null
    union all
    select company, document_no, posting_date, account, -amount from inventory.posted_sides
)

select
    cast(sums.company as varchar) as company,
    cast(sums.document_no as varchar) as document_no,
    cast(sums.posting_date as date) as posting_date,
    cast(sums.account as varchar) as account
from sums
join inventory.ledger_spans as spans on spans.company = sums.company and not spans.linked
group by sums.company, sums.document_no, sums.posting_date, sums.account
having sum(sums.amount) <> 0
order by sums.company, sums.document_no, sums.posting_date, sums.account
