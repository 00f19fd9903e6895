-- How and on which days each company's inventory journal may be posted.
-- One row a company: first and last day that are open, whether expected cost is posted, per entry or by group.
-- A closed inventory period does not close the ledger: only the allowed dates decide.

select
    rules.company,
    rules.model,
    rules.act,
    rules.expected_cost_posting,
    rules.post,
    cast(coalesce(rules.allow_posting_from, companies.period_start) as date) as first_day,
    cast(coalesce(rules.allow_posting_to, companies.period_end) as date) as last_day,
    companies.currency,
    companies.reporting_currency,
    companies.decimals,
    companies.period_end
from settings.inventory as rules
join settings.companies as companies on companies.company = rules.company
order by rules.company
