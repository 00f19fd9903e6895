-- What the ledger does not have yet of the costs of stock, and why where it cannot be posted.
-- One row a value entry (blank for this run's), kind of amount and side with something to post.
-- The parts of one value entry go together: with a reason none of them is posted.

select *
from inventory.mapped
where to_post <> 0
order by company, entry_no, cost_kind, side
