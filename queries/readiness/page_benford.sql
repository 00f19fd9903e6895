-- How often do amounts begin with each pair of digits, beside what Benford's law expects?
-- One row a company and pair of digits, 10 to 99, in millionths of all amounts.
-- Amounts nobody chose follow the law; a pile on some digits is where limits, habits or inventions show. Companies with fewer than 300 amounts are left out.
-- No row without: readiness.tested_entries

with beginnings as (
    select company, cast(left(ltrim(replace(cast(abs(amount) as varchar), '.', ''), '0'), 2) as integer) as digits
    from readiness.tested_entries
    where abs(amount) >= 0.10
),

counted as (
    select company, digits, count(*) as entries from beginnings group by company, digits
),

population as (
    select company, sum(entries) as entries from counted group by company having sum(entries) >= 300
),

final as (
    select
        population.company, law.digits, coalesce(counted.entries, 0) as count, law.expected,
        cast(coalesce(counted.entries, 0) * 1000000 as bigint) // cast(population.entries as bigint) as observed
    from population
    cross join settings.benford as law
    left join counted on counted.company = population.company and counted.digits = law.digits
)

select
    cast(company as varchar) as company,
    cast(digits as integer) as digits,
    cast(count as bigint) as count,
    cast(observed as bigint) as observed,
    cast(expected as bigint) as expected
from final
order by company, digits
