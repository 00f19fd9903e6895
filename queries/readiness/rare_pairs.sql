-- Which pairs of accounts were posted against each other only once or twice?
-- One row a voucher of such a pair.
-- A debit against a credit nobody else combines is where an auditor looks first. Vouchers of many accounts combine everything with everything, so only those of six or fewer count; below 200 vouchers everything is rare and nothing is said.
-- No row without: readiness.tested_entries

with lines as (
    select company, voucher, posting_date, account, sum(amount) as amount, min(source_row) as source_row, min(source_file) as source_file
    from readiness.tested_entries
    group by company, voucher, posting_date, account
),

small as (
    select company, voucher, posting_date
    from lines
    group by company, voucher, posting_date
    having count(*) between 2 and 6
),

plenty as (
    select company from small group by company having count(*) >= 200
),

pairs as (
    select
        small.company, small.voucher, small.posting_date, debits.account as debit_account, credits.account as credit_account,
        debits.amount, debits.source_file, debits.source_row
    from small
    join plenty on plenty.company = small.company
    join lines as debits
        on debits.company = small.company and debits.voucher = small.voucher and debits.posting_date = small.posting_date
        and debits.amount > 0
    join lines as credits
        on credits.company = small.company and credits.voucher = small.voucher and credits.posting_date = small.posting_date
        and credits.amount < 0
),

rare as (
    select company, debit_account, credit_account
    from pairs
    group by company, debit_account, credit_account
    having count(*) <= 2
)

select
    cast(pairs.company as varchar) as company,
    cast(pairs.debit_account || ' / ' || pairs.credit_account as varchar) as subject,
    cast(pairs.voucher as varchar) as voucher,
    cast(pairs.posting_date as date) as posting_date,
    cast(pairs.debit_account as varchar) as account,
    cast(pairs.amount as decimal(38, 4)) as amount,
    cast(pairs.source_file as varchar) as source_file,
    cast(pairs.source_row as bigint) as source_row
from pairs
join rare
    on rare.company = pairs.company and rare.debit_account = pairs.debit_account and rare.credit_account = pairs.credit_account
