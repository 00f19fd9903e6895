-- What drives the variances of the review.
-- One row a company, line, kind and name, the three largest of each kind.
-- Debit positive; documents of the span, parties and dimensions against the span beside it.
select
    cast(company as varchar) as company, cast(statement as varchar) as statement, cast(code as varchar) as code,
    cast(kind as varchar) as driver, cast(name as varchar) as name, cast(amount as decimal(38, 4)) as amount
from variance.drivers
order by company, statement, code, driver, place
