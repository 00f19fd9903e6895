-- Which entries are this room's own proposals that came back in the ledger.
-- One row an entry recognised under a proposal of the inventory journal.
-- They count as posted costs, not as manual entries.

select
    lines.company,
    lines.gl_entry_no,
    lines.account_role,
    lines.account,
    lines.amount,
    lines.posting_date,
    lines.counts
from inventory.ledger_lines as lines
join inventory.recognised_proposals as own on own.company = lines.company and own.proposal_id = lines.proposal_id
where lines.proposal_id <> ''
order by lines.company, lines.gl_entry_no
