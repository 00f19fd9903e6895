-- The posted costs that are to be found in the ledger without relations.
-- One row a cost and account of a document, date and account that does not add up.
-- The other half of documented_lines, by the same sums.

select
    cast(sides.company as varchar) as company,
    cast(sides.value_entry_no as bigint) as value_entry_no,
    cast(sides.document_no as varchar) as document_no,
    cast(sides.posting_date as date) as posting_date,
    cast(sides.account as varchar) as account,
    cast(sides.account_role as varchar) as account_role,
    cast(sides.amount as decimal(18, 4)) as amount,
    cast(sides.counts as boolean) as counts
from inventory.posted_sides as sides
join inventory.documented_keys as keys
    on keys.company = sides.company and keys.document_no = sides.document_no and keys.posting_date = sides.posting_date and keys.account = sides.account
order by sides.company, sides.value_entry_no, sides.account_role, sides.account
