-- Openings that disagree: the one the ledger takes against the other one the extract holds.
-- One row a company, fiscal year and account whose two figures differ, in accounting currency.
-- A stated opening that differs blocks; opening entries that differ from last year's closing warn, and so does a stated one that only a trial balance of the year before denies (`by_balances`). Where no account for the result is named the equity accounts are compared as one, for nobody can say which of them the result went to. An account is told once: against opening entries where those differ, else against last year's closing.

with nameless as (
    select distinct company
    from ledger.year_results
    where missing
),

years as (
    select company, year_start, source, other, anchor from ledger.opening_years where other <> ''
    union all
    select company, year_start, source, 'carried', anchor from ledger.opening_years where also_carried
),

sides as (
    select
        years.company, years.year_start, years.source, years.other, years.anchor, openings.source = years.source as is_taken,
        case when years.other = 'carried' and nameless.company is not null and coalesce(accounts.type, 'equity') = 'equity' then 'equity' else openings.account end as account,
        openings.amount
    from years
    join ledger.openings
        on openings.company = years.company and openings.year_start = years.year_start
        and openings.source in (years.source, years.other)
    left join nameless on nameless.company = years.company
    left join canonical.accounts on accounts.company = openings.company and accounts.account = openings.account
),

compared as (
    select
        company, year_start, source, other, anchor, account,
        sum(case when is_taken then amount else 0 end) as taken,
        sum(case when is_taken then 0 else amount end) as held_against
    from sides
    group by all
),

differing as (
    select *, row_number() over (partition by company, year_start, account order by case other when 'journal' then 0 else 1 end) as place
    from compared
    where taken <> held_against
),

places as (
    select company, account, min(source_file) as source_file, min(source_row) as source_row
    from canonical.opening_balances
    group by company, account
),

final as (
    select
        differing.company, differing.year_start, differing.source, differing.other, differing.account, differing.taken, differing.held_against,
        differing.other = 'carried' and fed.company is not null as by_balances,
        case when differing.source = 'explicit' then coalesce(places.source_file, files.source_file, '') else '' end as source_file,
        case when differing.source = 'explicit' then coalesce(places.source_row, files.source_row) end as source_row
    from differing
    left join places on places.company = differing.company and places.account = differing.account
    left join (select company, min(source_file) as source_file, min(source_row) as source_row from places group by company) as files on files.company = differing.company
    left join (select distinct company, year_start from ledger.stated_dates where feeds) as fed
        on fed.company = differing.company and fed.year_start = differing.anchor
    where differing.place = 1
)

select
    cast(company as varchar) as company,
    cast(year_start as date) as year_start,
    cast(account as varchar) as account,
    cast(source as varchar) as source,
    cast(other as varchar) as other,
    cast(by_balances as boolean) as by_balances,
    cast(taken as decimal(38, 4)) as taken,
    cast(held_against as decimal(38, 4)) as held_against,
    cast(source_file as varchar) as source_file,
    cast(source_row as bigint) as source_row
from final
order by company, year_start, account
