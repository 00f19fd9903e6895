-- What each opening balance is worth in the reporting currency, and the residue its year's largest line takes.
-- One row an opening balance (its id in raw.opening_balances).
-- The rate is that of the day before the fiscal year; openings that add up in their own currency add up in the other.

with openings as (
    select
        openings.rowid as id, openings.company, coalesce(own.year_start, companies.year_start) as year_start, openings.amount, openings.amount_reporting as given,
        case
            when openings.amount_reporting is not null then openings.amount_reporting
            when companies.reporting_currency = companies.currency then openings.amount
            else converted(openings.amount, rates.rate, rates.units, currencies.decimals)
        end as reporting
    from raw.opening_balances as openings
    join settings.companies as companies on companies.company = openings.company
    join settings.currencies as currencies on currencies.currency = companies.reporting_currency
    left join settings.file_years as own on own.company = openings.company and own.file = openings.source_file
    left join load.reporting_rates as rates
        on rates.company = openings.company and rates.posting_date = coalesce(own.year_start, companies.year_start) - interval 1 day
    where openings.fault is null
),

residues as (
    select company, year_start, sum(reporting) as residue
    from openings
    group by company, year_start
    having sum(amount) = 0 and count(given) = 0 and count(*) = count(reporting)
),

ranked as (
    select
        openings.id, openings.reporting, coalesce(residues.residue, 0) as residue,
        row_number() over (partition by openings.company, openings.year_start order by abs(openings.amount) desc, openings.id) as place
    from openings
    left join residues on residues.company = openings.company and residues.year_start = openings.year_start
),

final as (
    select id, reporting - case when place = 1 then residue else 0 end as reporting
    from ranked
)

select
    cast(id as bigint) as id,
    cast(reporting as decimal(18, 4)) as reporting
from final
order by id
