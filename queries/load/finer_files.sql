-- Which files of the ledger need a closer look for amounts finer than the smallest unit of their currency.
-- One row a company and file with an amount finer than cents, or in a currency that does not have cents.
-- Most files have none; only these are read line by line.

with final as (
    select distinct totals.company, totals.source_file
    from load.month_totals as totals
    join settings.companies as companies on companies.company = totals.company
    join settings.currencies as currencies on currencies.currency in (companies.currency, totals.currency)
    where totals.finer_than_cents or currencies.decimals <> 2
)

select
    cast(company as varchar) as company,
    cast(source_file as varchar) as source_file
from final
order by company, source_file
