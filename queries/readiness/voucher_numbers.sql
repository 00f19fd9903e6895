-- Which numbers did each series of vouchers use in the fiscal year?
-- One row a company, series (what stands before the digits, and the journal where journals count apart) and number.
-- Journals count apart where several of them share more than a tenth of the numbers; else a number used by two journals is a repetition. Numbers used after the period fill the gaps of the period. Not sorted: a large ledger has millions.
with vouchers as (
    select
        v.company,
        v.journal,
        v.voucher,
        v.posting_date,
        v.posting_date <= c.period_end as due,
        rtrim(v.voucher, '0123456789') as prefix
    from readiness.vouchers as v
    inner join settings.companies as c on c.company = v.company
    where v.posting_date between c.year_start and c.year_end
),

numbered as (
    select
        company,
        prefix,
        journal,
        cast(substr(voucher, length(prefix) + 1) as bigint) as number,
        min(length(voucher) - length(prefix)) as width,
        bool_or(due) as due,
        min(posting_date) as first_date,
        max(posting_date) as last_date
    from vouchers
    where length(voucher) - length(prefix) between 1 and 18
    group by company, prefix, journal, number
),

shared as (
    select company, prefix, number, count(*) as journals
    from numbered
    group by company, prefix, number
),

by_journal as (
    select company, prefix
    from shared
    group by company, prefix
    having sum(case when journals > 1 then 1 else 0 end) >= 2
        and 10 * sum(case when journals > 1 then 1 else 0 end) > count(*)
),

final as (
    select
        n.company,
        n.prefix,
        case when b.company is null then '' else n.journal end as series_journal,
        n.number,
        min(n.width) as width,
        bool_or(n.due) as due,
        min(n.first_date) as first_date,
        max(n.last_date) as last_date,
        min(n.journal) as first_journal,
        max(n.journal) as last_journal
    from numbered as n
    left join by_journal as b on b.company = n.company and b.prefix = n.prefix
    group by n.company, n.prefix, series_journal, n.number
)

select
    company,
    prefix,
    series_journal,
    number,
    cast(width as integer) as width,
    due,
    first_date,
    last_date,
    first_journal,
    last_journal
from final
