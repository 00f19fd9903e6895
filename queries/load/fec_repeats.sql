-- Which lines of a French ledger stand in two of its files?
-- One row a company whose files repeat each other.
-- A year's file delivered twice, or once more when the year went on, would count every entry double. Only files whose dates overlap are compared.

with fec as (
    select totals.company, totals.file, totals.first_date, totals.last_date
    from load.totals as totals
    join load.files as files on files.company = totals.company and files.file = totals.file and files.format = 'fec'
),

overlapping as (
    select distinct one.company, one.file
    from fec as one
    join fec as other on other.company = one.company and other.file <> one.file
    where one.first_date <= other.last_date and other.first_date <= one.last_date
),

repeated as (
    select
        entries.company, entries.voucher, entries.posting_date, entries.account, entries.amount, entries.description,
        count(distinct entries.source_file) as files, min(entries.source_file) as first_file, max(entries.source_file) as last_file
    from canonical.gl_entries as entries
    join overlapping on overlapping.company = entries.company and overlapping.file = entries.source_file
    where not entries.duplicate and entries.amount <> 0
    group by entries.company, entries.voucher, entries.posting_date, entries.account, entries.amount, entries.description
    having count(distinct entries.source_file) > 1
),

final as (
    select
        company, count(*) as lines, sum(case when amount > 0 then amount * (files - 1) else 0 end) as amount,
        min(first_file) as first_file, max(last_file) as last_file, min(voucher) as voucher
    from repeated
    group by company
)

select
    cast(company as varchar) as company,
    cast(lines as bigint) as lines,
    cast(amount as decimal(38, 4)) as amount,
    cast(first_file as varchar) as first_file,
    cast(last_file as varchar) as last_file,
    cast(voucher as varchar) as voucher
from final
order by company
