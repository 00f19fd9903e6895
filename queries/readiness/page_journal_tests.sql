-- What the journal entry tests found, as the pack shows it.
-- One row a company and test, the largest entry beside the count.
-- A test the extract cannot feed (no user, no time of day, too few entries) says so instead of passing.
-- No row without: readiness.tested_entries

with tests as (
    select 'round_amounts' as test, 1 as place
    union all
    select 'weekend', 2
    union all
    select 'after_hours', 3
    union all
    select 'rare_users', 4
    union all
    select 'rare_pairs', 5
    union all
    select 'repeated_documents', 6
),

population as (
    select
        company, count(*) as entries, count(distinct voucher) as vouchers, count(hour) as timed,
        count(*) filter (where created_by <> '') as named, count(*) filter (where document_no <> '') as documented
    from readiness.tested_entries
    group by company
),

found as (
    select
        company, test, count(*) as entries, sum(abs(amount)) as amount,
        max_by(voucher, abs(amount)) as voucher, max_by(account, abs(amount)) as account, max(abs(amount)) as largest
    from readiness.journal_test_entries
    group by company, test
),

final as (
    select
        companies.position, tests.place, companies.company, tests.test, population.entries as population,
        coalesce(found.entries, 0) as count, coalesce(found.amount, 0) as amount, coalesce(found.voucher, '') as voucher,
        coalesce(found.account, '') as account, coalesce(found.largest, 0) as largest,
        case tests.test
            when 'after_hours' then population.timed > 0
            when 'rare_users' then population.named > 0 and population.entries >= 200
            when 'rare_pairs' then population.vouchers >= 200
            when 'repeated_documents' then population.documented > 0
            else true
        end as is_tested
    from settings.companies as companies
    join population on population.company = companies.company
    cross join tests
    left join found on found.company = companies.company and found.test = tests.test
)

select
    cast(company as varchar) as company,
    cast(test as varchar) as test,
    cast(is_tested as boolean) as is_tested,
    cast(population as bigint) as population,
    cast(count as bigint) as count,
    cast(amount as decimal(38, 4)) as amount,
    cast(largest as decimal(38, 4)) as largest,
    cast(voucher as varchar) as voucher,
    cast(account as varchar) as account
from final
order by position, place
