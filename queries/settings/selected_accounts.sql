-- Which accounts of each company a rule selects, and how narrowly.
-- One row a rule, company and account.
-- A list is a union minus its exclusions: an exclusion sorts before every inclusion, and an account whose first row is one is left out. Where two rules meet, the lower (rank, size) is the narrower; of two as low, the one whose interval lies inside the other's.
-- No row without: settings.selectors

with matches as (
    select selectors.rule, fields.company, fields.account, selectors.exclude, selectors.field, selectors.low, selectors.high, selectors.kind, selectors.length, selectors.rank
    from settings.selectors
    join canonical.account_fields as fields
        on fields.field = selectors.field
        and fields.value between selectors.low and selectors.high
),

-- a longer mask is narrower, any other kind by the number of accounts it takes in this company's chart
measured as (
    select
        rule, company, account, exclude, kind, rank, low, high,
        case when kind = 'mask' then -length else count(*) over (partition by rule, company, exclude, field, low, high) end as size
    from matches
),

ranked as (
    select
        rule, company, account, exclude, kind, rank, size, low, high,
        row_number() over (partition by rule, company, account order by exclude desc, rank, size, low desc, high) as place
    from measured
),

final as (
    select rule, company, account, kind, rank, size, low, high
    from ranked
    where place = 1 and not exclude
)

select
    cast(rule as varchar) as rule,
    cast(company as varchar) as company,
    cast(account as varchar) as account,
    cast(kind as varchar) as kind,
    cast(rank as integer) as rank,
    cast(size as bigint) as size,
    cast(low as varchar) as low,
    cast(high as varchar) as high
from final
order by rule, company, account
