-- How the residue of a settled group is booked: what of it is discount, tolerance and exchange difference, and on which accounts.
-- One row a group with a residue; amounts debit positive as they stand on the settled account; `kind` '' where nothing explains it, `lacking` names a posting account that is missing.
-- A tolerance is a rule's own; a group settled by hand may use that of any rule of its account, the first in order.
with tolerances as (
    select
        r.company, r.ledger, r.account, r.settlement_id,
        min(t.position) as position
    from settlement.residues as r
    inner join settlement.tolerances as t
        on t.company = r.company and t.ledger = r.ledger and t.account in (r.account, '') and (r.rule = '' or t.rule = r.rule)
    where case when t.amount_in = 'transaction' then r.currency <> '' and abs(r.net_currency) <= t.tolerance else abs(r.net) <= t.tolerance end
    group by r.company, r.ledger, r.account, r.settlement_id
),

explained as (
    select
        r.*, t.tolerance_account,
        case when r.currency <> '' and r.net_currency = 0 then 'exchange'
            when r.currency <> '' and r.discount_currency <> 0 and r.net_currency = r.discount_currency then 'discount'
            when r.discount <> 0 and r.net = r.discount then 'discount'
            when p.position is not null and t.amount_in = 'transaction' then 'tolerance_currency'
            when p.position is not null then 'tolerance'
            when r.net = 0 then 'exchange' else '' end as kind
    from settlement.residues as r
    left join tolerances as p on p.company = r.company and p.ledger = r.ledger and p.account = r.account and p.settlement_id = r.settlement_id
    left join settings.settlement_rules as t on t.position = p.position
),

cut as (
    select
        *,
        case kind when 'discount' then discount_currency else 0 end as off_currency,
        case kind when 'discount' then discount else 0 end as off,
        case kind when 'discount' then discount_reporting else 0 end as off_reporting,
        case when kind in ('tolerance', 'tolerance_currency') and currency <> '' then net_currency else 0 end as slack_currency,
        case kind when 'tolerance' then net
            when 'tolerance_currency' then case when big_currency = 0 then net else converted(case when big_currency < 0 then -big else big end, net_currency, abs(big_currency), decimals) end
            else 0 end as slack
    from explained
),

whole as (
    select
        *,
        case when slack = 0 then 0 when big = 0 then net_reporting
            else converted(case when big < 0 then -big_reporting else big_reporting end, slack, abs(big), reporting_decimals) end as slack_reporting
    from cut
),

final as (
    select
        w.*, w.net - w.off - w.slack as exchange, w.net_reporting - w.off_reporting - w.slack_reporting as exchange_reporting,
        coalesce(nullif(w.tolerance_account, ''), a.rounding) as slack_account,
        case w.ledger when 'ap' then a.discount_taken else a.discount_given end as off_account, a.realized_gain, a.realized_loss
    from whole as w
    inner join settings.posting_accounts as a on a.company = w.company
)

select
    company, ledger, account, settlement_id, rule, settled_on, entry_no, document_no, currency, accounting_currency, dims, partner_company, kind, net,
    cast(off_currency as decimal(38, 4)) as off_currency, cast(off as decimal(38, 4)) as off, cast(off_reporting as decimal(38, 4)) as off_reporting,
    cast(slack_currency as decimal(38, 4)) as slack_currency, cast(slack as decimal(38, 4)) as slack, cast(slack_reporting as decimal(38, 4)) as slack_reporting,
    cast(exchange as decimal(38, 4)) as exchange, cast(exchange_reporting as decimal(38, 4)) as exchange_reporting,
    off_account, slack_account, realized_gain, realized_loss
from final
order by company, ledger, account, settlement_id
