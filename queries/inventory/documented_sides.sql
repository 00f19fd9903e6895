-- The posted costs that are to be found in the ledger without relations.
-- One row a cost and account of a document, date and account that does not add up.
-- The other half of documented_lines, by the same sums.

select
    sides.company, sides.value_entry_no, sides.document_no, sides.posting_date, sides.account, sides.account_role,
    sides.amount, sides.counts
from inventory.posted_sides as sides
join inventory.documented_keys as keys
    on keys.company = sides.company and keys.document_no = sides.document_no and keys.posting_date = sides.posting_date and keys.account = sides.account
order by sides.company, sides.value_entry_no, sides.account_role, sides.account
