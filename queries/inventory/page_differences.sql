-- Why the ledger says another figure than the stock, document by document.
-- One row a difference: role, class, account, document, value entry, ledger entry, where it stands; the largest first.
-- The workbook has all of them; the pack the largest of each class.

select
    cast(rows.company as varchar) as company,
    cast(rows.account_role as varchar) as account_role,
    cast(rows.class as varchar) as difference_class,
    cast(rows.account as varchar) as account,
    cast(rows.document_no as varchar) as document_no,
    cast(rows.posting_date as date) as posting_date,
    cast(rows.item as varchar) as item,
    cast(rows.location as varchar) as location,
    cast(rows.value_entry_no as bigint) as value_entry_no,
    cast(rows.gl_entry_no as varchar) as gl_entry_no,
    cast(rows.detail as varchar) as detail,
    cast(rows.amount as decimal(38, 4)) as amount,
    cast(case when rows.source_file <> '' then rows.source_file || ':' || cast(rows.source_row as varchar) else '' end as varchar) as place
from inventory.differences as rows
join settings.inventory_roles as roles on roles.account_role = rows.account_role
order by rows.company, roles.rank, rows.class, abs(rows.amount) desc, rows.posting_date, rows.value_entry_no, rows.gl_entry_no, rows.account
