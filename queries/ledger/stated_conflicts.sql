-- Which balances two files state differently for the same day.
-- One row a company, date and pair of files, with the account that is furthest apart.
-- The file that reaches further counts; which of the two is right nobody can say from them.

with sides as (
    select
        taken.company, taken.date, taken.year_start, taken.source_file as taken_file, other.source_file as other_file,
        taken.account, sum(taken.amount) as taken, sum(other.amount) as other
    from ledger.stated_balances as taken
    join ledger.stated_balances as other
        on other.company = taken.company and other.date = taken.date and other.account = taken.account
        and other.currency = taken.currency and other.dims = taken.dims
        and other.partner_company = taken.partner_company and other.layer = taken.layer and not other.counts
    where taken.counts
    group by all
),

final as (
    select
        company, date, year_start, taken_file, other_file, account, taken, other,
        count(*) over (partition by company, date, taken_file, other_file) as accounts,
        row_number() over (partition by company, date, taken_file, other_file order by abs(taken - other) desc, account) as place
    from sides
    where taken <> other
)

select
    cast(company as varchar) as company,
    cast(date as date) as date,
    cast(year_start as date) as year_start,
    cast(taken_file as varchar) as taken_file,
    cast(other_file as varchar) as other_file,
    cast(account as varchar) as account,
    cast(taken as decimal(38, 4)) as taken,
    cast(other as decimal(38, 4)) as other,
    cast(accounts as bigint) as accounts
from final
where place = 1
order by company, date, taken_file, other_file
