-- The adjustments by voucher: who prepared and approved each, and what became of it.
-- One row a voucher; refused ones first, for they want a decision.
-- A voucher of which nothing is proposed although it is due stands in the ledger already.
-- No row without: adjustment.vouchers

with proposed as (
    select company, proposal_id, min(status) as status
    from ledger.journals
    where room = 'adjustment'
    group by company, proposal_id
),

final as (
    select
        vouchers.company, vouchers.voucher, vouchers.posting_date, vouchers.stage, vouchers.description, vouchers.lines,
        vouchers.debit, vouchers.prepared_by, vouchers.approved_by, vouchers.reverse_on,
        case
            when vouchers.state <> 'due' and vouchers.state <> 'earlier' then vouchers.state
            when proposed.status is not null then proposed.status
            when vouchers.in_ledger then 'posted'
            else 'proposed'
        end as status,
        vouchers.source_file || ':' || vouchers.source_row as place
    from adjustment.vouchers as vouchers
    left join proposed on proposed.company = vouchers.company and proposed.proposal_id = vouchers.proposal_id
)

select
    cast(company as varchar) as company,
    cast(voucher as varchar) as voucher,
    cast(posting_date as date) as posting_date,
    cast(stage as varchar) as stage,
    cast(description as varchar) as description,
    cast(lines as bigint) as lines,
    cast(debit as decimal(38, 4)) as amount,
    cast(prepared_by as varchar) as prepared_by,
    cast(approved_by as varchar) as approved_by,
    cast(reverse_on as date) as reverse_on,
    cast(status as varchar) as status,
    cast(place as varchar) as place
from final
order by company, case status when 'refused' then 0 else 1 end, posting_date, voucher, place
