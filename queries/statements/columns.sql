-- From which day to which day each column of each statement counts.
-- One row a company, statement and column; the last 13 months of the charts are columns too ("month 1" is the latest).
-- A column never crosses the start of a fiscal year, where every balance opens anew. Income counts without closing entries; what opens a year belongs to the year to date only. A month before the first one in the books is no column, nor is an earlier span that no trial balance ends or begins, where a company gives those. Where the books begin with this year's openings, those are the balance sheet a year earlier. The budget is a column of the income statement without days: its amounts are no movements.

with months as (
    select days.company, date_trunc('month', days.day) as first_day, max(days.day) as last_day
    from settings.days
    join settings.companies on companies.company = days.company and days.day <= companies.period_end
    group by days.company, date_trunc('month', days.day)
),

opened as (
    select company, min(month) as first_month from statements.movements group by company
),

latest as (
    select months.company, months.first_day, months.last_day, row_number() over (partition by months.company order by months.first_day desc) as back
    from months join opened on opened.company = months.company and months.last_day >= opened.first_month
),

spans as (
    select company, 'period' as column_name, period_start as first_day, period_end as last_day, year_start from settings.companies
    union all
    select company, 'year_to_date', year_start, period_end, year_start from settings.companies
    union all
    select company, 'prior_year', ly_year_start, ly_period_end, ly_year_start from settings.companies
    union all
    select company, 'prior_period', prior_period_start, prior_period_end, cast(null as date) from settings.companies
    union all
    select company, concat('month ', cast(back as varchar)), first_day, last_day, cast(null as date) from latest where back <= 13
),

dated as (
    select
        spans.company, spans.column_name, spans.first_day, spans.last_day,
        coalesce(spans.year_start, years.year_start, case when spans.last_day >= companies.year_start then companies.year_start else companies.ly_year_start end) as year_start
    from spans
    join settings.companies on companies.company = spans.company
    left join settings.fiscal_years as years on years.company = spans.company and spans.last_day between years.year_start and years.year_end
    left join ledger.unstated_days as unstated on unstated.company = spans.company and unstated.day = spans.last_day
    left join ledger.unstated_days as unopened on unopened.company = spans.company and unopened.day = spans.first_day - interval 1 day
    where spans.column_name in ('period', 'year_to_date')
        or (unstated.day is null and (unopened.day is null or spans.first_day = coalesce(spans.year_start, years.year_start)))
),

opening_days as (
    select dated.company, dated.column_name, companies.year_start as day
    from dated
    join settings.companies on companies.company = dated.company
    join opened on opened.company = dated.company and opened.first_month = companies.year_start
    where dated.last_day = companies.year_start - interval 1 day
),

final as (
    select
        company, 'income_statement' as statement, column_name, first_day, last_day,
        column_name in ('year_to_date', 'prior_year') as openings, true as turnover, false as closings
    from dated
    union all
    select
        dated.company, 'balance_sheet', dated.column_name, coalesce(opening_days.day, dated.year_start), coalesce(opening_days.day, dated.last_day),
        true, opening_days.day is null, true
    from dated
    left join opening_days on opening_days.company = dated.company and opening_days.column_name = dated.column_name
    union all
    select distinct planned.company, 'income_statement', 'budget', cast(null as date), cast(null as date), false, false, false
    from statements.planned join settings.statement_columns as asked on asked.column_name in ('budget', 'variance')
)

select
    cast(company as varchar) as company,
    cast(statement as varchar) as statement,
    cast(column_name as varchar) as column_name,
    cast(first_day as date) as first_day,
    cast(last_day as date) as last_day,
    cast(openings as boolean) as openings,
    cast(turnover as boolean) as turnover,
    cast(closings as boolean) as closings
from final
order by company, statement, column_name
