-- On which days trial balances are stated, and what each of them is good for.
-- One row a company and date.
-- `feeds`: the ledger is made of it: nothing was posted up to that day, and it is the last of its month. `controls`: entries reach it, so that it is held against them. `is_empty`: nothing stands on any balance sheet account; such a day is no trial balance.

with dates as (
    select
        stated.company, stated.date, stated.year_start,
        coalesce(days.month, cast(date_trunc('month', stated.date) as date)) as month,
        sum(case when coalesce(accounts.type, '') in ('revenue', 'expense', 'statistical') then 0 else abs(stated.amount) end) as held
    from ledger.stated_balances as stated
    left join canonical.accounts on accounts.company = stated.company and accounts.account = stated.account
    left join settings.days on days.company = stated.company and days.day = stated.date
    where stated.counts
    group by all
),

entered as (
    select company, min(posting_date) as first_entry
    from canonical.gl_entries
    where not duplicate and posting_date >= date '1970-01-01'
    group by company
),

judged as (
    select
        dates.company, dates.date, dates.year_start, dates.month, dates.held = 0 as is_empty, entered.first_entry,
        dates.held > 0 and (entered.first_entry is null or dates.date < entered.first_entry) as is_before
    from dates
    left join entered on entered.company = dates.company
),

final as (
    select
        company, date, year_start, month, is_empty, first_entry, not is_empty and not is_before as controls,
        is_before and date = max(case when is_before then date end) over (partition by company, month) as feeds
    from judged
)

select
    cast(company as varchar) as company,
    cast(date as date) as date,
    cast(year_start as date) as year_start,
    cast(month as date) as month,
    cast(first_entry as date) as first_entry,
    cast(is_empty as boolean) as is_empty,
    cast(feeds as boolean) as feeds,
    cast(controls as boolean) as controls
from final
order by company, date
