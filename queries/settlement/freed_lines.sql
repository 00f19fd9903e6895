-- Which revaluations this run reverses because their item was settled by it or by a person, and which account took them.
-- One row a company, ledger and item; amounts as they stand, debit positive.
-- A recognised revaluation goes back to the account its own lines are on, one the extract states to the account the rules of the revaluation choose; `lacks` names what keeps a line from being booked.
-- No row without: settlement.anchors; settlement.freed
with mine as (
    select company, ledger, account, entry_no, currency, dims, held_on, sum(unrealized) as unrealized, sum(unrealized_reporting) as unrealized_reporting
    from settlement.freed
    where origin in ('run', 'manual')
    group by company, ledger, account, entry_no, currency, dims, held_on
),

lines as (
    select r.company, r.ledger, r.entry_no, p.account, sum(p.amount) as amount, sum(abs(p.amount_reporting)) as amount_reporting
    from readiness.recognised_items as r
    inner join mine as m on m.company = r.company and m.ledger = r.ledger and m.entry_no = r.entry_no
    inner join ledger.posted_proposals as p on p.company = r.company and p.proposal_id = r.proposal_id and p.account <> m.held_on
    where r.is_standing and not r.is_current and not p.later and p.balanced
    group by r.company, r.ledger, r.entry_no, p.account
),

takers as (
    select company, ledger, entry_no, max_by(account, abs(amount) + amount_reporting) as account
    from lines
    group by company, ledger, entry_no
),

dated as (
    select company, ledger, account, entry_no, max(settled_on) as settled_on
    from settlement.settled
    group by company, ledger, account, entry_no
),

sided as (
    select *, case when unrealized > 0 or (unrealized = 0 and unrealized_reporting > 0) then 'unrealized_gain' else 'unrealized_loss' end as side
    from mine
),

placed as (
    select
        m.*, p.proposal_id, greatest(coalesce(d.settled_on, c.period_start), c.period_start) as posted_on, i.document_no, i.partner_company,
        coalesce(t.account, case m.side when 'unrealized_gain' then u.unrealized_gain else u.unrealized_loss end, '') as taken_by,
        case when t.account is not null then m.held_on
            else coalesce(nullif(case m.side when 'unrealized_gain' then u.adjustment_gain else u.adjustment_loss end, ''), m.held_on) end as stands_on
    from sided as m
    inner join settings.companies as c on c.company = m.company
    inner join settlement.items as i on i.company = m.company and i.ledger = m.ledger and i.account = m.account and i.entry_no = m.entry_no
    inner join settlement.anchors as p on p.company = m.company and p.ledger = m.ledger and p.entry_no = m.entry_no and p.kind = 'unrealized'
    left join settlement.unrealized_accounts as u
        on u.company = m.company and u.source = m.ledger and u.account = m.account and u.currency = m.currency and u.party = i.party and u.party_group = i.party_group
    left join takers as t on t.company = m.company and t.ledger = m.ledger and t.entry_no = m.entry_no
    left join dated as d on d.company = m.company and d.ledger = m.ledger and d.account = m.account and d.entry_no = m.entry_no
),

final as (
    select
        l.*,
        case when held.account is null then 'control_account' when taker.account is null or coalesce(taker.suspended, false) then l.side else '' end as lacks
    from placed as l
    left join canonical.accounts as held on held.company = l.company and held.account = l.stands_on
    left join canonical.accounts as taker on taker.company = l.company and taker.account = l.taken_by
)

select
    cast(company as varchar) as company,
    cast(ledger as varchar) as ledger,
    cast(entry_no as varchar) as entry_no,
    cast(proposal_id as varchar) as proposal_id,
    cast(posted_on as date) as posted_on,
    cast(stands_on as varchar) as held_on,
    cast(taken_by as varchar) as taken_by,
    cast(lacks as varchar) as lacks,
    cast(currency as varchar) as currency,
    cast(dims as varchar) as dims,
    cast(document_no as varchar) as document_no,
    cast(partner_company as varchar) as partner_company,
    cast(unrealized as decimal(38, 4)) as unrealized,
    cast(unrealized_reporting as decimal(38, 4)) as unrealized_reporting
from final
order by company, ledger, entry_no
