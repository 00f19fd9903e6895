-- From which day on the ledger's entries stand for its balances, and whether the extract relates them to value entries.
-- One row a company with a posting setup: the day its last stated opening holds for, the first day of its income, its period.
-- Of balances without an entry nothing can be looked up; a ledger without either lacks every cost. What lies before a stated opening is in it; movements are journalised by period, so that what lies before one is opening stock.

with entered as (
    select distinct company from canonical.gl_entries
),

stated as (
    select distinct company from ledger.balances where step < $step
),

named as (
    select distinct company from inventory.setup_accounts where account <> ''
),

related as (
    select distinct company from canonical.inventory_gl_relations
)

select
    companies.company,
    cast(case
        when entered.company is null and stated.company is not null then date '9999-12-31'
        when rules.model = 'movements' then companies.period_start
        when years.source = 'carried' then years.anchor
        else coalesce(years.year_start, date '0001-01-01')
    end as date) as since,
    related.company is not null as linked,
    cast(case when rules.model = 'movements' then companies.period_start else companies.year_start end as date) as income_since,
    companies.period_start,
    companies.period_end
from settings.companies as companies
join settings.inventory as rules on rules.company = companies.company
join named on named.company = companies.company
left join entered on entered.company = companies.company
left join stated on stated.company = companies.company
left join related on related.company = companies.company
left join ledger.opening_years as years on years.company = companies.company and years.year_start = companies.year_start
order by companies.company
