-- What people decided about the proposals a room hands in: approved line for line as they stand, rejected, or neither.
-- One row a line of ledger.incoming, its status set.
-- A decision holds while the proposal is what it was when it was made. A rejected proposal takes its whole voucher with it, and what stands there its other vouchers (the reversal), so that what is left balances.

with summed as (
    select company, proposal_id, posting_date, account, dims, cast(sum(amount) as decimal(38, 4)) as amount
    from ledger.incoming
    group by company, proposal_id, posting_date, account, dims
),

contents as (
    select
        company, proposal_id,
        string_agg(cast(posting_date as varchar) || ' ' || account || ' ' || dims || ' ' || cast(amount as varchar), '; ' order by posting_date, account, dims) as content
    from summed
    group by company, proposal_id
),

decided as (
    select contents.company, contents.proposal_id, decisions.decision
    from contents
    join settings.decisions
        on decisions.company = contents.company and decisions.proposal_id = contents.proposal_id
        and decisions.content = contents.content
),

refused as (
    select distinct lines.company, lines.voucher
    from ledger.incoming as lines
    join decided on decided.company = lines.company and decided.proposal_id = lines.proposal_id and decided.decision = 'rejected'
),

carried as (
    select distinct lines.company, lines.proposal_id
    from ledger.incoming as lines
    join refused on refused.company = lines.company and refused.voucher = lines.voucher
),

vouchers as (
    select distinct lines.company, lines.voucher
    from ledger.incoming as lines
    join carried on carried.company = lines.company and carried.proposal_id = lines.proposal_id
),

final as (
    select
        lines.company, lines.voucher, lines.line_no, lines.posting_date, lines.account, lines.currency,
        lines.amount_currency, lines.amount, lines.amount_reporting, lines.partner_company, lines.description,
        lines.reverse_on, lines.rule, lines.evidence, lines.proposal_id, lines.export, lines.dims,
        case
            when vouchers.voucher is not null then 'rejected'
            when decided.decision = 'approved' then 'approved'
            else lines.status
        end as status
    from ledger.incoming as lines
    left join decided on decided.company = lines.company and decided.proposal_id = lines.proposal_id
    left join vouchers on vouchers.company = lines.company and vouchers.voucher = lines.voucher
)

select
    company, voucher, line_no, posting_date, account, currency, amount_currency, amount, amount_reporting,
    partner_company, description, reverse_on, rule, evidence, proposal_id, status, export, dims
from final
order by company, voucher, line_no
