-- What does not tie in the statements; empty means that all of it does.
-- One row a company and broken tie.
-- Each row blocks: a statement that does not tie says nothing.

select
    cast(company as varchar) as company,
    cast(tie as varchar) as tie,
    cast(subledger as decimal(38, 4)) as subledger,
    cast(ledger as decimal(38, 4)) as ledger,
    cast(difference as decimal(38, 4)) as difference
from statements.page_ties
where state = 'open'
order by company, tie
