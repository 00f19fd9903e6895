-- Which two files of a company post the same to every account of a month?
-- One row a company and pair of files; debit is what they post in all such months.
-- Entries with equal keys are duplicates and stay out of the totals; two exports of one ledger have keys of their own, and everything would count twice. A few entries may be alike by chance in two parts of one table: there it takes twenty lines.
-- No row without: load.month_totals

with accounts as (
    select company, source_file, month, account, sum(lines) as lines, sum(amount) as amount, sum(debit) as debit
    from load.month_totals
    group by company, source_file, month, account
),

months as (
    select company, source_file, month, count(*) as accounts
    from accounts
    group by company, source_file, month
),

alike as (
    select one.company, one.source_file as first_file, other.source_file as second_file, one.month, count(*) as accounts, sum(one.lines) as lines, sum(one.debit) as debit
    from accounts as one
    join accounts as other
        on other.company = one.company and other.month = one.month and other.account = one.account and other.lines = one.lines
            and other.amount = one.amount and other.debit = one.debit
    where one.source_file < other.source_file
    group by one.company, one.source_file, other.source_file, one.month
),

twice as (
    select alike.company, alike.first_file, alike.second_file, count(*) as months, sum(alike.lines) as lines, sum(alike.debit) as debit
    from alike
    join months as one on one.company = alike.company and one.source_file = alike.first_file and one.month = alike.month
    join months as other on other.company = alike.company and other.source_file = alike.second_file and other.month = alike.month
    where alike.accounts > 1 and one.accounts = alike.accounts and other.accounts = alike.accounts
    group by alike.company, alike.first_file, alike.second_file
),

forms as (
    select distinct file, case when format in ('csv', 'parquet', 'xlsx') then 'table' else format end as form
    from load.files
),

final as (
    select twice.*
    from twice
    join forms as one on one.file = twice.first_file
    join forms as other on other.file = twice.second_file
    where twice.debit > 0 and (one.form <> other.form or twice.lines >= 20)
)

select
    cast(company as varchar) as company,
    cast(first_file as varchar) as first_file,
    cast(second_file as varchar) as second_file,
    cast(months as bigint) as months,
    cast(debit as decimal(38, 4)) as debit
from final
order by company, first_file, second_file
