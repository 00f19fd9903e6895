-- Which adjustments are reversed, when, and whether that is posted.
-- One row a voucher whose reversal falls in this period or after it.
-- A reversal that is neither proposed nor in the ledger is still to come: it is proposed when its day is closed.
-- No row without: adjustment.vouchers

with proposed as (
    select company, proposal_id, min(status) as status
    from (
        select company, proposal_id, status, room from ledger.journals
        union all
        select company, proposal_id, status, room from ledger.reversals
    )
    where room = 'adjustment'
    group by company, proposal_id
),

posted as (
    select distinct company, proposal_id
    from ledger.posted_proposals
    where balanced
),

final as (
    select
        vouchers.company, vouchers.voucher, vouchers.posting_date, vouchers.reverse_on, vouchers.description,
        vouchers.debit,
        case
            when proposed.status is not null then proposed.status
            when posted.proposal_id is not null then 'posted'
            else 'coming'
        end as status
    from adjustment.vouchers as vouchers
    left join proposed on proposed.company = vouchers.company and proposed.proposal_id = vouchers.reversal_id
    left join posted on posted.company = vouchers.company and posted.proposal_id = vouchers.reversal_id
    where vouchers.state in ('due', 'earlier') and vouchers.reverse_on >= vouchers.period_start
)

select
    cast(company as varchar) as company,
    cast(voucher as varchar) as voucher,
    cast(posting_date as date) as posting_date,
    cast(reverse_on as date) as reverse_on,
    cast(description as varchar) as description,
    cast(debit as decimal(38, 4)) as amount,
    cast(status as varchar) as status
from final
order by company, reverse_on, voucher, posting_date
