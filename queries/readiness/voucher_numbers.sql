-- Which numbers did each series of vouchers use in the fiscal year?
-- One row a company, series (what stands before the digits, and the journal where journals count apart) and number. Not sorted: a large ledger has millions.
-- Journals count apart where each voucher is written with its journal (SIE series; French numbers run on over journals), or where they share two numbers or more and over a tenth of all; else a number used by two journals is a repetition. Numbers used after the period fill the gaps of the period.
with named as (
    select
        v.company, v.journal, v.posting_date, v.posting_date <= c.period_end as due,
        v.voucher, case when v.journal <> '' and starts_with(v.voucher, v.journal || '-') then v.journal || '-' else '' end as head
    from readiness.vouchers as v
    inner join settings.companies as c on c.company = v.company
    where v.posting_date between c.year_start and c.year_end
),

vouchers as (
    select company, journal, posting_date, due, head, substr(voucher, length(head) + 1) as voucher, regexp_extract(voucher, '[0-9]*$', 0) as digits
    from named
),

numbered as (
    select
        company, left(voucher, length(voucher) - length(digits)) as prefix, journal, head, cast(digits as bigint) as number, length(digits) as width, due, posting_date
    from vouchers
    where length(digits) between 1 and 18
),

together as (
    select
        company, prefix, number, min(width) as width, bool_or(due) as due,
        min(posting_date) as first_date, max(posting_date) as last_date,
        min(journal) as first_journal, max(journal) as last_journal, min(head) as first_head, max(head) as last_head
    from numbered
    group by company, prefix, number
),

apart as (
    select company, prefix
    from together
    group by company, prefix
    having (min(first_head) <> '' and company not in (select company from load.files where format = 'fec'))
        or sum(case when first_journal <> last_journal then 1 else 0 end) > greatest(1, 0.1 * count(*))
),

series as (
    select company, prefix, case when min(first_head) = max(last_head) then min(first_head) else '' end as head
    from together
    group by company, prefix
),

final as (
    select
        t.company, s.head || t.prefix as prefix, '' as series_journal, t.number, t.width, t.due, t.first_date, t.last_date,
        t.first_journal, t.last_journal
    from together as t
    inner join series as s on s.company = t.company and s.prefix = t.prefix
    left join apart as a on a.company = t.company and a.prefix = t.prefix
    where a.company is null
    union all
    select
        n.company, n.head || n.prefix as prefix, case when n.head = '' then n.journal else '' end as series_journal, n.number, min(n.width) as width, bool_or(n.due) as due,
        min(n.posting_date) as first_date, max(n.posting_date) as last_date,
        n.journal as first_journal, n.journal as last_journal
    from numbered as n
    inner join apart as a on a.company = n.company and a.prefix = n.prefix
    group by n.company, n.head, n.prefix, n.journal, n.number
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
