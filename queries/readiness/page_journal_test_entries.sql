-- The entries behind the journal entry tests, for the workbook.
-- One row an entry and test, the hundred largest of each.
-- The auditor takes her sample from here.
-- No row without: readiness.journal_test_entries

with ranked as (
    select
        *,
        row_number() over (partition by company, test order by abs(amount) desc, source_file, source_row, voucher, subject) as place
    from readiness.journal_test_entries
)

select
    cast(ranked.company as varchar) as company,
    cast(ranked.test as varchar) as test,
    cast(ranked.subject as varchar) as subject,
    cast(ranked.voucher as varchar) as voucher,
    cast(ranked.posting_date as date) as posting_date,
    cast(ranked.account as varchar) as account,
    cast(ranked.amount as decimal(38, 4)) as amount,
    cast(concat(ranked.source_file, ':', ranked.source_row) as varchar) as place
from ranked
join settings.companies as companies on companies.company = ranked.company
where ranked.place <= 100
order by companies.position, ranked.test, ranked.place
