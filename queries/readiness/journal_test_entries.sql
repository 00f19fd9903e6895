-- Which entries do the journal entry tests point at?
-- One row an entry and test (a voucher and pair of accounts for rare pairs).
-- Not wrong, only worth a look: round thousands, weekends, nights, users who hardly post, the same document and amount twice on an account.
-- No row without: readiness.rare_pairs or readiness.tested_entries

with users as (
    select company, created_by
    from readiness.tested_entries
    where created_by <> ''
    group by company, created_by
    having count(*) < 5
),

busy as (
    select company from readiness.tested_entries group by company having count(*) >= 200
),

twice as (
    select company, account, amount, document_no
    from readiness.tested_entries
    where document_no <> ''
    group by company, account, amount, document_no
    having count(distinct voucher) > 1
),

final as (
    select company, 'round_amounts' as test, '' as subject, voucher, posting_date, account, amount, source_file, source_row
    from readiness.tested_entries
    where abs(amount) >= 1000 and amount % 1000 = 0
    union all
    select company, 'weekend', '', voucher, posting_date, account, amount, source_file, source_row
    from readiness.tested_entries
    where weekend(posting_date)
    union all
    select company, 'after_hours', created_by, voucher, posting_date, account, amount, source_file, source_row
    from readiness.tested_entries
    where hour < 6 or hour >= 20
    union all
    select entries.company, 'rare_users', entries.created_by, entries.voucher, entries.posting_date, entries.account, entries.amount,
        entries.source_file, entries.source_row
    from readiness.tested_entries as entries
    join busy on busy.company = entries.company
    join users on users.company = entries.company and users.created_by = entries.created_by
    union all
    select entries.company, 'repeated_documents', entries.document_no, entries.voucher, entries.posting_date, entries.account,
        entries.amount, entries.source_file, entries.source_row
    from readiness.tested_entries as entries
    join twice
        on twice.company = entries.company and twice.account = entries.account and twice.amount = entries.amount
        and twice.document_no = entries.document_no
    union all
    select company, 'rare_pairs', subject, voucher, posting_date, account, amount, source_file, source_row
    from readiness.rare_pairs
)

select
    cast(company as varchar) as company,
    cast(test as varchar) as test,
    cast(subject as varchar) as subject,
    cast(voucher as varchar) as voucher,
    cast(posting_date as date) as posting_date,
    cast(account as varchar) as account,
    cast(amount as decimal(38, 4)) as amount,
    cast(source_file as varchar) as source_file,
    cast(source_row as bigint) as source_row
from final
