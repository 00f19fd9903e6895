-- Which days need a rate into the reporting currency.
-- One row a company that reports in another currency than its own, and posting day of a cost not posted yet.
-- A line in the ledger has both amounts or none.

select distinct
    rows.company,
    'closing' as rate_type,
    rules.currency as from_currency,
    rules.reporting_currency as to_currency,
    rows.posting_date as date
from inventory.posting_rows as rows
join inventory.posting_rules as rules on rules.company = rows.company and rules.reporting_currency <> rules.currency
where rows.cost_actual <> rows.posted_actual or rows.cost_expected <> rows.posted_expected
order by company, date
