-- What each entry without a reporting amount of its own is worth in the reporting currency.
-- One row an entry (its id in raw.gl_entries).
-- AC x the closing rate of the posting day, rounded to the reporting currency; days without a rate are left out and become findings, and so is what no amount can hold.

with converted_entries as (
    select
        entries.rowid as id, entries.company, coalesce(entries.voucher, '') as voucher, entries.posting_date,
        coalesce(entries.layer, '') as layer, entries.account, entries.amount,
        converted(entries.amount, rates.rate, rates.units, currencies.decimals) as reporting
    from raw.gl_entries as entries
    join load.reporting_rates as rates
        on rates.company = entries.company and rates.posting_date = entries.posting_date and rates.rate is not null
    join settings.currencies as currencies on currencies.currency = rates.reporting_currency
    where entries.reporting_derived and entries.fault is null and not entries.duplicate
),

final as (
    select * from converted_entries where abs(reporting) < 100000000000000
)

select
    cast(id as bigint) as id,
    cast(company as varchar) as company,
    cast(voucher as varchar) as voucher,
    cast(posting_date as date) as posting_date,
    cast(layer as varchar) as layer,
    cast(account as varchar) as account,
    cast(amount as decimal(18, 4)) as amount,
    cast(reporting as decimal(18, 4)) as reporting
from final
order by id
