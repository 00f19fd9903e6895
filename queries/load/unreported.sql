-- Which entries have a rate and no reporting amount: what they come to is more than an amount can hold.
-- One row a company.
-- Left out in silence they would be missing from both sides of the trial balance in reporting currency.
-- No row without: load.reporting_rates

with final as (
    select
        entries.company, companies.reporting_currency, count(*) as lines, min(entries.source_file) as source_file,
        min_by(entries.source_row, entries.source_file) as source_row
    from canonical.gl_entries as entries
    join settings.companies as companies on companies.company = entries.company
    join load.reporting_rates as rates
        on rates.company = entries.company and rates.posting_date = entries.posting_date and rates.rate is not null
    where entries.amount_reporting is null and not entries.duplicate
    group by entries.company, companies.reporting_currency
)

select
    cast(company as varchar) as company,
    cast(reporting_currency as varchar) as reporting_currency,
    cast(lines as bigint) as lines,
    cast(source_file as varchar) as source_file,
    cast(source_row as bigint) as source_row
from final
order by company
