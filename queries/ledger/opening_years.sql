-- Where the openings of each fiscal year come from, and what they can be compared with.
-- One row a company and fiscal year up to the one that holds the period.
-- Stated openings win over opening entries of that year, these over what earlier years carry forward; a year is opened once. `also_carried`: stated and entered may agree and last year's closing deny both. `anchor` is the last earlier year that holds its own beginning (stated, entered, or in a trial balance): carrying begins there, at 0001-01-01 where there is none.

with years as (
    select years.company, years.year_start
    from settings.fiscal_years as years
    join settings.companies on companies.company = years.company and years.year_start <= companies.year_start
),

explicit as (
    select distinct company, year_start
    from ledger.opening_explicit
),

stated as (
    select distinct company, year_start
    from ledger.stated_dates
    where feeds
),

entered as (
    select months.company, months.year_start, bool_or(movements.period_type = 'opening') as has_openings
    from ledger.movements
    join ledger.fiscal_months as months on months.company = movements.company and months.month = movements.month
    group by months.company, months.year_start
),

history as (
    select company, min(year_start) as first_year
    from entered
    group by company
),

known as (
    select
        years.company, years.year_start,
        explicit.company is not null as has_explicit,
        coalesce(entered.has_openings, false) as has_journal,
        stated.company is not null as has_stated,
        coalesce(history.first_year < years.year_start, false) as has_history
    from years
    left join explicit on explicit.company = years.company and explicit.year_start = years.year_start
    left join stated on stated.company = years.company and stated.year_start = years.year_start
    left join entered on entered.company = years.company and entered.year_start = years.year_start
    left join history on history.company = years.company
),

anchored as (
    select
        company, year_start, has_explicit, has_journal, has_history,
        max(case when has_explicit or has_journal or has_stated then year_start end) over (partition by company order by year_start rows between unbounded preceding and 1 preceding) as last_opened
    from known
),

final as (
    select
        company, year_start,
        case when has_explicit then 'explicit' when has_journal then 'journal' else 'carried' end as source,
        -- opening entries are held against earlier years only where these begin with an opening of their own
        case
            when has_explicit and has_journal then 'journal'
            when has_explicit and has_history then 'carried'
            when has_journal and last_opened is not null then 'carried'
            else ''
        end as other,
        has_explicit and has_journal and last_opened is not null as also_carried,
        coalesce(last_opened, date '0001-01-01') as anchor
    from anchored
)

select
    cast(company as varchar) as company,
    cast(year_start as date) as year_start,
    cast(source as varchar) as source,
    cast(other as varchar) as other,
    cast(also_carried as boolean) as also_carried,
    cast(anchor as date) as anchor
from final
order by company, year_start
