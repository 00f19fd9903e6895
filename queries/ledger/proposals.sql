-- The proposals of this close one by one: what can be approved or rejected, and what exactly it says.
-- One row a company and proposal. `amount` is what it debits in this period, in accounting currency; `content` every day, account, dimension and amount of it, reversals included.
-- An approval holds for this content and no other.

with lines as (
    select company, room, voucher, line_no, proposal_id, posting_date, account, dims, amount, status, export, false as later
    from ledger.journals
    union all
    select company, room, voucher, line_no, proposal_id, posting_date, account, dims, amount, status, export, true as later
    from ledger.reversals
),

summed as (
    select company, proposal_id, posting_date, account, dims, cast(sum(amount) as decimal(38, 4)) as amount
    from lines
    group by company, proposal_id, posting_date, account, dims
),

contents as (
    select
        company, proposal_id,
        string_agg(cast(posting_date as varchar) || ' ' || account || ' ' || dims || ' ' || cast(amount as varchar), '; ' order by posting_date, account, dims) as content
    from summed
    group by company, proposal_id
),

final as (
    select
        lines.company, lines.proposal_id, min(lines.room) as room, min(lines.voucher) as voucher,
        max(lines.status) as status, bool_or(lines.export) as export, count(*) as lines,
        sum(case when lines.amount > 0 and not lines.later then lines.amount else 0 end) as amount
    from lines
    group by lines.company, lines.proposal_id
)

select
    cast(final.company as varchar) as company,
    cast(final.proposal_id as varchar) as proposal_id,
    cast(final.room as varchar) as room,
    cast(final.voucher as varchar) as voucher,
    cast(final.status as varchar) as status,
    cast(final.export as boolean) as export,
    cast(final.lines as bigint) as lines,
    cast(final.amount as decimal(38, 4)) as amount,
    cast(companies.currency as varchar) as currency,
    cast(contents.content as varchar) as content
from final
join settings.companies on companies.company = final.company
join contents on contents.company = final.company and contents.proposal_id = final.proposal_id
order by company, room, voucher, proposal_id
