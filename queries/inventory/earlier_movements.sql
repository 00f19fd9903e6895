-- Which movements before the period may have been posted by this room's own proposals.
-- One row an item entry of a company without value entries, of a month of which something came back in the ledger.
-- A receipt can change the cost of an earlier sale: what was proposed for it then is followed up, at today's day.

select distinct entries.company, entries.entry_no
from canonical.item_entries as entries
join settings.companies as companies on companies.company = entries.company and entries.posting_date < companies.period_start
join settings.inventory as rules on rules.company = entries.company and rules.model = 'movements'
join ledger.posted_proposals as posted
    on posted.company = entries.company and posted.balanced and posted.month = cast(date_trunc('month', entries.posting_date) as date)
where not entries.duplicate
order by entries.company, entries.entry_no
