-- What the rows of the extracts say that can be read and leaves a doubt.
-- One row a finding: finer amounts, words without meaning, rates, accounts and ledgers given twice, reporting amounts too large.
-- Such rows count as they stand; the reader must hear of them.
-- No row without: load.fine_amounts or load.rates_differ or load.repeated_accounts or load.unknown_words or
--     load.unreported or load.ledgers_twice

with fine_amounts as (
    select company, 'amounts_finer_than_currency' as code, 'warn' as severity, source_file || ' ' || currency as subject, cast(null as decimal(38, 4)) as amount, currency,
        cast(decimals as varchar) as expected, cast(lines as varchar) as actual, '' as detail, source_file, source_row
    from load.fine_amounts
),

unknown_words as (
    select company, 'unknown_word' as code, case when column_name in ('document_type', 'source') then 'info' else 'warn' end as severity, source_file || ' ' || column_name || ' ' || word as subject, cast(null as decimal(38, 4)) as amount, '' as currency,
        words as expected, cast(lines as varchar) as actual, column_name || ' = ' || word as detail, source_file, source_row
    from load.unknown_words
),

rates_differ as (
    select company, 'rates_differ' as code, 'warn' as severity, rate_type || ' ' || pair || ' ' || cast(date as varchar) as subject, cast(null as decimal(38, 4)) as amount, '' as currency,
        trim(trailing '.' from trim(trailing '0' from cast(rate as varchar))) || ' / ' || cast(units as varchar) as expected,
        trim(trailing '.' from trim(trailing '0' from cast(other_rate as varchar))) || ' / ' || cast(other_units as varchar) as actual,
        '' as detail, source_file, source_row
    from load.rates_differ
),

repeated_accounts as (
    select company, 'repeated_account' as code, 'warn' as severity, account as subject, cast(null as decimal(38, 4)) as amount, '' as currency,
        taken as expected, other as actual, '' as detail, source_file, source_row
    from load.repeated_accounts
),

unreported as (
    select company, 'reporting_amount_too_large' as code, 'block' as severity, reporting_currency as subject, cast(null as decimal(38, 4)) as amount, '' as currency,
        '' as expected, cast(lines as varchar) as actual, '' as detail, source_file, source_row
    from load.unreported
),

ledgers_twice as (
    select
        twice.company, 'ledger_twice' as code, 'block' as severity, twice.second_file as subject, twice.debit as amount, companies.currency,
        twice.first_file as expected, cast(twice.months as varchar) as actual, '' as detail, twice.second_file as source_file, cast(null as bigint) as source_row
    from load.ledgers_twice as twice
    join settings.companies as companies on companies.company = twice.company
),

final as (
    select * from fine_amounts
    union all
    select * from unknown_words
    union all
    select * from rates_differ
    union all
    select * from repeated_accounts
    union all
    select * from ledgers_twice
    union all
    select * from unreported
)

select
    cast(company as varchar) as company,
    cast(code as varchar) as code,
    cast(severity as varchar) as severity,
    cast(subject as varchar) as subject,
    cast(amount as decimal(38, 4)) as amount,
    cast(currency as varchar) as currency,
    cast(expected as varchar) as expected,
    cast(actual as varchar) as actual,
    cast(detail as varchar) as detail,
    cast(source_file as varchar) as source_file,
    cast(source_row as bigint) as source_row
from final
order by company, code, subject
