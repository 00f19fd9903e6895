-- The journal lines of this run's and people's settlements: differences of groups, and revaluations set free.
-- One row a line, as if nothing of it were posted yet; debit positive; a proposal is one anchor entry of a ledger.
-- The settled account is cleared of what its group leaves, in all currencies; the exchange difference has no amount in transaction currency. A revaluation goes back to the account that took it.
-- No row without: settlement.differences or settlement.freed_lines; settlement.anchors or settlement.freed_lines
with named as (
    select d.*, p.proposal_id, greatest(d.settled_on, c.period_start) as posted_on,
        case when d.currency = '' then d.accounting_currency else d.currency end as line_currency
    from settlement.differences as d
    inner join settings.companies as c on c.company = d.company
    inner join settlement.anchors as p on p.company = d.company and p.ledger = d.ledger and p.entry_no = d.entry_no and p.kind = 'difference'
    where d.kind <> ''
),

pieces as (
    select *, 1 as place, 'tolerance' as word, account as line_account, line_currency as tc, -slack_currency as tc_amount, -slack as ac, -slack_reporting as rc from named
    union all
    select *, 2, 'tolerance', slack_account, accounting_currency, slack, slack, slack_reporting from named
    union all
    select *, 3, 'discount', account, line_currency, -off_currency, -off, -off_reporting from named
    union all
    select *, 4, 'discount', off_account, accounting_currency, off, off, off_reporting from named
    union all
    select *, 5, 'exchange', account, line_currency, case when line_currency = accounting_currency then -exchange else 0 end, -exchange, -exchange_reporting from named
    union all
    select *, 6, 'exchange', case when exchange > 0 then realized_loss else realized_gain end, accounting_currency, exchange, exchange,
        case when exchange * exchange_reporting > 0 then exchange_reporting else 0 end
    from named
    union all
    select *, 7, 'exchange', case when exchange_reporting > 0 then realized_loss else realized_gain end, accounting_currency, 0, 0,
        case when exchange * exchange_reporting > 0 then 0 else exchange_reporting end
    from named
),

final as (
    select company, proposal_id, place, posted_on, line_account as account, tc as currency, tc_amount as amount_currency, ac as amount, rc as amount_reporting,
        partner_company, word, document_no, rule, settlement_id as evidence, dims
    from pieces
    where tc_amount <> 0 or ac <> 0 or rc <> 0
    union all
    select company, proposal_id, 8, posted_on, held_on, currency, 0, -unrealized, -unrealized_reporting, partner_company, 'unrealized', document_no, '', entry_no, dims
    from settlement.freed_lines
    where lacks = ''
    union all
    select f.company, f.proposal_id, 9, f.posted_on, f.taken_by, c.currency, f.unrealized, f.unrealized, f.unrealized_reporting, '', 'unrealized', f.document_no, '', f.entry_no, f.dims
    from settlement.freed_lines as f
    inner join settings.companies as c on c.company = f.company
    where f.lacks = ''
)

select
    cast(f.company as varchar) as company, cast('SET-' || substr(f.proposal_id, 2) as varchar) as voucher,
    cast(row_number() over (partition by f.company, f.proposal_id order by f.evidence, f.place, f.account, f.dims) as integer) as line_no,
    cast(f.posted_on as date) as posting_date, cast(f.account as varchar) as account, cast(f.currency as varchar) as currency,
    cast(f.amount_currency as decimal(38, 4)) as amount_currency, cast(f.amount as decimal(38, 4)) as amount, cast(f.amount_reporting as decimal(38, 4)) as amount_reporting,
    cast(f.partner_company as varchar) as partner_company, cast(trim(w.text || ' ' || f.document_no) as varchar) as description, cast(null as date) as reverse_on,
    cast(f.rule as varchar) as rule, cast(f.evidence as varchar) as evidence, cast(f.proposal_id as varchar) as proposal_id,
    cast('proposed' as varchar) as status, cast($export as boolean) as export, cast(f.dims as varchar) as dims
from final as f
inner join settlement.words as w on w.company = f.company and w.word = f.word
order by company, voucher, line_no
