-- Which files state balances of their accounts, which of them belong together, and on which day their book begins.
-- One row a company and file that can be rolled forward: it, or another file of its delivery, holds entries.
-- The book begins on the first day an opening is stated of, or with the fiscal year the file says it is of where it brings the openings of that; else with its first entry.

with held as (
    select company, file, first_date
    from load.totals
),

sets as (
    select company, file, value as delivery
    from load.facts
    where key = 'set'
),

years as (
    select company, file, try_cast(value as date) as year_start
    from load.facts
    where key = 'year_start.0'
),

openings as (
    select company, file, min(date) as opened_on
    from load.stated_balances
    where kind = 'opening'
    group by company, file
),

brought as (
    select distinct company, source_file as file
    from canonical.opening_balances
),

files as (
    select company, file from held
    union
    select company, file from load.stated_balances
),

known as (
    select
        files.company, files.file, coalesce(sets.delivery, files.file) as unit, openings.opened_on, years.year_start,
        held.first_date, case when brought.file is not null then years.year_start end as brought_on
    from files
    left join held on held.company = files.company and held.file = files.file
    left join sets on sets.company = files.company and sets.file = files.file
    left join years on years.company = files.company and years.file = files.file
    left join openings on openings.company = files.company and openings.file = files.file
    left join brought on brought.company = files.company and brought.file = files.file
),

units as (
    select company, unit, min(brought_on) is not null as brings, coalesce(min(brought_on), min(opened_on), min(year_start), min(first_date)) as begins
    from known
    group by company, unit
    having count(first_date) > 0
),

final as (
    select known.company, known.file, known.unit, min(known.file) over (partition by known.company, known.unit) as first_file, units.begins, units.brings
    from known
    join units on units.company = known.company and units.unit = known.unit
    where exists (
        select 1
        from known as other
        join load.stated_balances as stated on stated.company = other.company and stated.file = other.file
        where other.company = known.company and other.unit = known.unit
    )
)

select
    cast(company as varchar) as company,
    cast(file as varchar) as file,
    cast(unit as varchar) as unit,
    cast(first_file as varchar) as first_file,
    cast(begins as date) as begins,
    cast(brings as boolean) as brings
from final
order by company, file
