-- The entries on accounts of stock that are to be found without relations.
-- One row an entry of a document, date and account whose entries do not add up to what was posted of costs.
-- Entries after the period are looked at too: a cost of the period may stand there.

select
    cast(lines.company as varchar) as company,
    cast(lines.gl_entry_no as varchar) as gl_entry_no,
    cast(lines.document_no as varchar) as document_no,
    cast(lines.posting_date as date) as posting_date,
    cast(lines.account as varchar) as account,
    cast(lines.account_role as varchar) as account_role,
    cast(lines.amount as decimal(18, 4)) as amount,
    cast(lines.counts as boolean) as counts,
    cast(null as bigint) as value_entry_no,
    cast(lines.source = 'gl' as boolean) as manual,
    cast(true as boolean) as known
from inventory.ledger_lines as lines
join inventory.documented_keys as keys
    on keys.company = lines.company and keys.document_no = lines.document_no and keys.posting_date = lines.posting_date and keys.account = lines.account
left join inventory.recognised_lines as own on own.company = lines.company and own.gl_entry_no = lines.gl_entry_no
where lines.account_role <> '' and not lines.closes and own.gl_entry_no is null
order by lines.company, lines.gl_entry_no
