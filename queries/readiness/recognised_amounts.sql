-- What recognised proposals of earlier closes have left on the control account of each open item.
-- One row a company, ledger and item of which a revaluation or a settlement is in the ledger.
-- Standing is what was revalued and not reversed since, without this close's own proposals; `as_of` is the end of the month it was last revalued in. Exchange differences of a settlement stand beside the items until the subledger itself has applied them.
with ends as (
    select company, month, max(day) as last_day from settings.days group by company, month
),

applied as (
    select a.company, a.ledger, a.entry_no, max(a.date) as last_date
    from (
        select company, ledger, entry_no, date from canonical.subledger_applications
        union all
        select company, ledger, applied_to as entry_no, date from canonical.subledger_applications
    ) as a
    inner join settings.companies as c on c.company = a.company
    where a.date <= c.period_end
    group by a.company, a.ledger, a.entry_no
),

lines as (
    select
        r.company, r.ledger, r.entry_no, r.room, r.is_standing, r.is_current, e.last_day,
        p.account, p.amount, p.amount_reporting, coalesce(d.last_date < p.month, true) as is_unapplied
    from readiness.recognised_items as r
    inner join ledger.posted_proposals as p on p.company = r.company and p.proposal_id = r.proposal_id
    inner join canonical.subledger_entries as i on i.company = r.company and i.ledger = r.ledger and i.entry_no = r.entry_no and not i.duplicate
    left join settings.adjustment_accounts as a on a.company = p.company and a.account = p.account
    left join applied as d on d.company = r.company and d.ledger = r.ledger and d.entry_no = r.entry_no
    left join ends as e on e.company = p.company and e.month = p.month
    where not p.later and p.balanced and (p.account = i.control_account or a.account is not null)
),

final as (
    select
        company, ledger, entry_no,
        sum(case when is_standing and not is_current then amount else 0 end) as unrealized,
        sum(case when is_standing and not is_current then amount_reporting else 0 end) as unrealized_reporting,
        sum(case when is_standing and is_current then amount else 0 end) as unrealized_now,
        sum(case when not is_standing and is_unapplied then amount else 0 end) as settled,
        max(case when is_standing and not is_current then last_day end) as as_of,
        max(case when is_standing and not is_current then account end) as account
    from lines
    group by company, ledger, entry_no
)

select
    cast(company as varchar) as company,
    cast(ledger as varchar) as ledger,
    cast(entry_no as varchar) as entry_no,
    cast(unrealized as decimal(38, 4)) as unrealized,
    cast(unrealized_reporting as decimal(38, 4)) as unrealized_reporting,
    cast(unrealized_now as decimal(38, 4)) as unrealized_now,
    cast(settled as decimal(38, 4)) as settled,
    cast(as_of as date) as as_of,
    cast(account as varchar) as account
from final
order by company, ledger, entry_no
