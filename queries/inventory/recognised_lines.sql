-- Which entries are this room's own proposals that came back in the ledger.
-- One row an entry recognised under a proposal of the inventory journal.
-- They count as posted costs, not as manual entries.

select
    cast(lines.company as varchar) as company,
    cast(lines.gl_entry_no as varchar) as gl_entry_no,
    cast(lines.account_role as varchar) as account_role,
    cast(lines.account as varchar) as account,
    cast(lines.amount as decimal(18, 4)) as amount,
    cast(lines.posting_date as date) as posting_date,
    cast(lines.counts as boolean) as counts
from inventory.ledger_lines as lines
join inventory.recognised_proposals as own on own.company = lines.company and own.proposal_id = lines.proposal_id
where lines.proposal_id <> ''
order by lines.company, lines.gl_entry_no
