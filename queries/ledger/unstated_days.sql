-- On which days nobody knows what a company held, because its figures come from trial balances and none is of that day.
-- One row a company and day.
-- From the first entry on every day is known. At the end of a calendar month the last trial balance of that month will do.

with companies as (
    select company, min(first_entry) as first_entry
    from ledger.stated_dates
    where feeds
    group by company
),

known as (
    select company, date as day from ledger.stated_dates where feeds
    union
    select company, last_day(date) as day from ledger.stated_dates where feeds
)

select
    cast(days.company as varchar) as company,
    cast(days.day as date) as day
from settings.days
join companies on companies.company = days.company and (companies.first_entry is null or days.day < companies.first_entry)
left join known on known.company = days.company and known.day = days.day
where known.day is null
order by company, day
