-- Which journals dated in the period, or before it, are not posted, whose are they and how old?
-- One row a company, journal and voucher; the amount is its debit side.
-- What lies in an unposted journal is missing from the trial balance. An amount is in the currency of its line; one voucher in several currencies has none.
-- No row without: canonical.unposted_journals
with lines as (
    select
        j.company,
        j.journal,
        j.voucher,
        j.status,
        coalesce(j.posting_date, c.period_end) as posting_date,
        j.amount,
        j.created_by,
        j.source_file,
        j.source_row,
        c.period_end,
        coalesce(nullif(j.currency, ''), c.currency) as currency
    from canonical.unposted_journals as j
    inner join settings.companies as c on c.company = j.company
    where lower(j.status) <> 'posted' and coalesce(j.posting_date, c.period_end) <= c.period_end
),

by_file as (
    select
        company,
        journal,
        voucher,
        source_file,
        min(status) as status,
        min(posting_date) as posting_date,
        sum(case when amount > 0 then amount else 0 end) as debit,
        sum(case when amount < 0 then -amount else 0 end) as credit,
        count(amount) as amounts,
        max(created_by) as created_by,
        min(period_end) as period_end,
        min(currency) as currency,
        max(currency) as other_currency,
        min(source_row) as source_row
    from lines
    group by company, journal, voucher, source_file
),

final as (
    select
        company,
        journal,
        voucher,
        min(status) as status,
        min(posting_date) as posting_date,
        sum(debit) as debit,
        sum(credit) as credit,
        sum(amounts) as amounts,
        max(created_by) as created_by,
        min(period_end) as period_end,
        case when min(currency) = max(other_currency) then min(currency) else '' end as currency,
        min(source_file) as source_file,
        min_by(source_row, source_file) as source_row
    from by_file
    group by company, journal, voucher
)

select
    cast(company as varchar) as company,
    cast(journal as varchar) as journal,
    cast(voucher as varchar) as voucher,
    cast(status as varchar) as status,
    cast(posting_date as date) as posting_date,
    cast(created_by as varchar) as created_by,
    cast(date_diff('day', posting_date, period_end) as integer) as age_days,
    cast(concat_ws(' ', nullif(journal, ''), voucher) as varchar) as subject,
    cast(case when amounts = 0 or currency = '' then null when debit > credit then debit else credit end as decimal(38, 4)) as amount,
    cast(currency as varchar) as currency,
    cast(posting_date as varchar) as expected,
    cast(date_diff('day', posting_date, period_end) as varchar) as actual,
    cast(coalesce(nullif(created_by, ''), '–') as varchar) as detail,
    cast(source_file as varchar) as source_file,
    cast(source_row as bigint) as source_row
from final
order by company, posting_date, journal, voucher
