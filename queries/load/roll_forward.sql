-- Whether the balances a file states follow from each other: opening and entries come to the balance stated.
-- One row a file, account, object and day a balance is stated of; the opening of a later day is the balance of the evening before.
-- An account that moved and has no closing among those of the last day is held to be nil there. Income begins at nil with the year; what is stated of earlier years is not followed. Objects are followed one dimension at a time.

with stated as (
    select
        units.company, units.unit, units.first_file as file, units.begins, units.brings, balances.kind, balances.account, coalesce(balances.dims, '') as dims,
        case when balances.kind = 'opening' then balances.date - interval 1 day else balances.date end as day,
        sum(balances.amount) as amount, min(balances.source_row) as source_row
    from load.stated_balances as balances
    join load.stated_units as units on units.company = balances.company and units.file = balances.file
    where balances.kind in ('opening', 'closing') and coalesce(balances.dims, '') not like '%|%'
    group by all
),

opened as (
    select stated.company, stated.unit, stated.account, stated.dims, stated.amount
    from stated
    where stated.kind = 'opening' and stated.day < stated.begins and not (stated.brings and stated.dims = '')
    union all
    select units.company, units.unit, openings.account, '' as dims, sum(openings.amount) as amount
    from canonical.opening_balances as openings
    join load.stated_units as units on units.company = openings.company and units.file = openings.source_file and units.brings
    group by all
),

posted as (
    select units.company, units.unit, entries.account, entries.dims, entries.posting_date, sum(entries.amount) as amount
    from canonical.gl_entries as entries
    join load.stated_units as units on units.company = entries.company and units.file = entries.source_file
    where not entries.duplicate and entries.period_type <> 'opening' and entries.posting_date >= units.begins
    group by all
),

ended as (
    select company, unit, file, begins, max(day) as day from stated where kind = 'closing' and day >= begins group by all
),

implied as (
    select distinct ended.company, ended.unit, ended.file, ended.begins, used.account, ended.day
    from ended
    join (select company, unit, account from opened union select company, unit, account from posted) as used
        on used.company = ended.company and used.unit = ended.unit
    left join stated on stated.company = ended.company and stated.unit = ended.unit and stated.account = used.account and stated.day = ended.day
    where stated.company is null
),

checked as (
    select company, unit, file, account, dims, day, amount, source_row from stated where day >= begins
    union all
    select company, unit, file, account, '' as dims, day, 0 as amount, null as source_row from implied
),

moved as (
    select checked.company, checked.unit, checked.account, checked.dims, checked.day, sum(posted.amount) as amount
    from (select distinct company, unit, account, dims, day from checked) as checked
    join posted
        on posted.company = checked.company and posted.unit = checked.unit and posted.account = checked.account and posted.posting_date <= checked.day
        and (checked.dims = '' or contains('|' || posted.dims || '|', '|' || checked.dims || '|'))
    group by all
)

select
    cast(checked.company as varchar) as company,
    cast(checked.file as varchar) as file,
    cast(checked.account as varchar) as account,
    cast(checked.dims as varchar) as dims,
    cast(checked.day as date) as day,
    cast(coalesce(opened.amount, 0) as decimal(38, 4)) as opening,
    cast(coalesce(moved.amount, 0) as decimal(38, 4)) as movement,
    cast(checked.amount as decimal(38, 4)) as stated,
    cast(coalesce(opened.amount, 0) + coalesce(moved.amount, 0) - checked.amount as decimal(38, 4)) as difference,
    cast(checked.source_row as bigint) as source_row
from checked
left join opened on opened.company = checked.company and opened.unit = checked.unit and opened.account = checked.account and opened.dims = checked.dims
left join moved on moved.company = checked.company and moved.unit = checked.unit and moved.account = checked.account and moved.dims = checked.dims and moved.day = checked.day
order by company, file, account, dims, day
