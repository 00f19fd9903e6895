-- Which counted entries on accounts of stock may be related to nothing, or close an income account.
-- One row an entry of a day and account with such an entry; of companies without relations only closing entries.
-- Few days have any: only these are compared with the relations, entry by entry.

with days as (
    select distinct company, account, loose_on from inventory.line_sums where loose_on is not null
)

select lines.*
from inventory.ledger_lines as lines
join days on days.company = lines.company and days.account = lines.account and days.loose_on = lines.posting_date
where lines.counts and lines.account_role <> ''
union all
select lines.*
from inventory.ledger_lines as lines
join inventory.ledger_spans as spans on spans.company = lines.company and not spans.linked
where lines.counts and lines.account_role <> '' and lines.closes
