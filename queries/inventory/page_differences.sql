-- Why the ledger says another figure than the stock, document by document.
-- One row a difference: role, class, account, document, value entry, ledger entry, where it stands; the largest first.
-- The workbook has all of them; the pack the largest of each class.

select
    rows.company,
    rows.account_role,
    rows.class as difference_class,
    rows.account,
    rows.document_no,
    rows.posting_date,
    rows.item,
    rows.location,
    rows.value_entry_no,
    rows.gl_entry_no,
    rows.detail,
    rows.amount,
    case when rows.source_file <> '' then rows.source_file || ':' || cast(rows.source_row as varchar) else '' end as place
from inventory.differences as rows
join settings.inventory_roles as roles on roles.account_role = rows.account_role
order by rows.company, roles.rank, rows.class, abs(rows.amount) desc, rows.posting_date, rows.value_entry_no, rows.gl_entry_no, rows.account
