-- Which rows of opening_balances and of balances stand behind what each account holds, before any entry is added.
-- One row a row of the extract.
-- The last trial balance of the year holds its opening already; else the opening stated for the year; else what the year the carrying began with states, of accounts that are carried.

with facts as (
    select companies.company, companies.year_start, years.source, years.anchor
    from settings.companies
    join ledger.opening_years as years on years.company = companies.company and years.year_start = companies.year_start
),

begun as (  -- the year that the rows are of: this one, or the one the carrying began with
    select facts.company, facts.year_start, years.year_start as begun_in, years.source, max(dates.date) as date
    from facts
    join ledger.opening_years as years on years.company = facts.company
    left join ledger.stated_dates as dates on dates.company = facts.company and dates.year_start = years.year_start and dates.feeds
    where years.year_start = facts.year_start or (facts.source = 'carried' and years.year_start = facts.anchor)
    group by facts.company, facts.year_start, years.year_start, years.source
),

latest as (  -- a trial balance of this year holds everything that came before it
    select company, year_start, begun_in, source, date
    from begun
    where begun_in = year_start or company not in (select company from begun where begun_in = year_start and date is not null)
),

firsts as (  -- as ledger.opening_explicit takes them
    select openings.company, own.year_start, openings.account, min(openings.source_file) as file
    from canonical.opening_balances as openings
    join settings.file_years as own on own.company = openings.company and own.file = openings.source_file
    group by openings.company, own.year_start, openings.account
),

final as (
    select
        latest.company, latest.year_start, latest.begun_in, 'balance' as kind, balances.account, balances.date, '' as text,
        balances.amount, balances.source_file, balances.source_row
    from latest
    join canonical.balances on balances.company = latest.company and balances.date = latest.date
    join (select distinct company, date, source_file from ledger.stated_balances where counts) as counted
        on counted.company = balances.company and counted.date = balances.date and counted.source_file = balances.source_file
    join settings.layers on layers.company = balances.company and layers.layer = balances.layer
    union all
    select
        latest.company, latest.year_start, latest.begun_in, 'opening', openings.account, latest.begun_in, openings.document_no,
        openings.amount, openings.source_file, openings.source_row
    from latest
    join canonical.opening_balances as openings on openings.company = latest.company
    left join settings.file_years as own on own.company = openings.company and own.file = openings.source_file
    left join firsts on firsts.company = openings.company and firsts.year_start = own.year_start and firsts.account = openings.account
    join settings.companies on companies.company = openings.company and coalesce(own.year_start, companies.year_start) = latest.begun_in
    join settings.layers on layers.company = openings.company and layers.layer = openings.layer
    where latest.date is null and latest.source = 'explicit' and (own.company is null or firsts.file = openings.source_file)
)

select
    final.company, final.kind, final.account, cast(final.date as date) as date, final.text,
    cast(final.amount as decimal(38, 4)) as amount, final.source_file, final.source_row
from final
left join canonical.accounts
    on accounts.company = final.company and accounts.account = final.account and accounts.type in ('revenue', 'expense')
where final.begun_in = final.year_start or accounts.account is null
order by company, account, date, source_file, source_row
