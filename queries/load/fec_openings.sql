-- Which journals read as balances brought forward hold what an opening does not?
-- One row a company, file and journal.
-- The code or the name of a journal makes its entries an opening. An opening stands on the first day of a fiscal year and on no income account; else the journal's name misled us, or the opening is wrong.

with entered as (
    select
        entries.company, entries.source_file as file, entries.journal, entries.posting_date, entries.account,
        entries.amount, entries.source_row
    from canonical.gl_entries as entries
    join load.files as files on files.company = entries.company and files.file = entries.source_file and files.format = 'fec'
    where entries.period_type = 'opening' and not entries.duplicate
),

final as (
    select
        entered.company, entered.file, entered.journal, count(*) as lines, min(entered.source_row) as source_row,
        sum(case when entered.amount > 0 then entered.amount else 0 end) as debit,
        sum(case when entered.amount < 0 then -entered.amount else 0 end) as credit
    from entered
    join settings.companies as companies on companies.company = entered.company and entered.posting_date <= companies.period_end
    left join settings.fiscal_years as years on years.company = entered.company and years.year_start = entered.posting_date
    left join canonical.accounts as accounts on accounts.company = entered.company and accounts.account = entered.account
    where years.company is null or accounts.type in ('revenue', 'expense')
    group by entered.company, entered.file, entered.journal
)

select
    cast(company as varchar) as company,
    cast(file as varchar) as file,
    cast(journal as varchar) as journal,
    cast(lines as bigint) as lines,
    cast(case when debit > credit then debit else credit end as decimal(38, 4)) as amount,
    cast(source_row as bigint) as source_row
from final
order by company, file, journal
