-- Which posting accounts are missing for the differences of settled groups?
-- One row a group and role of an account that is not named, not in the company's chart, or suspended; the settled account itself must be in the chart.
-- Nothing is settled whose difference has nowhere to go.
-- No row without: settlement.differences
with needed as (
    select company, ledger, account, settlement_id, net, case ledger when 'ap' then 'discount_taken' else 'discount_given' end as role, off_account as posted_to
    from settlement.differences
    where off <> 0 or off_reporting <> 0
    union all
    select company, ledger, account, settlement_id, net, 'tolerance_account' as role, slack_account
    from settlement.differences
    where slack <> 0 or slack_reporting <> 0
    union all
    select company, ledger, account, settlement_id, net, 'realized_loss' as role, realized_loss
    from settlement.differences
    where exchange > 0 or exchange_reporting > 0
    union all
    select company, ledger, account, settlement_id, net, 'realized_gain' as role, realized_gain
    from settlement.differences
    where exchange < 0 or exchange_reporting < 0
    union all
    select company, ledger, account, settlement_id, net, 'control_account' as role, account
    from settlement.differences
),

final as (
    select n.*
    from needed as n
    left join canonical.accounts as a on a.company = n.company and a.account = n.posted_to
    where a.account is null or (coalesce(a.suspended, false) and n.role <> 'control_account')
)

select
    cast(company as varchar) as company,
    cast(ledger as varchar) as ledger,
    cast(account as varchar) as account,
    cast(settlement_id as varchar) as settlement_id,
    cast(role as varchar) as role,
    cast(coalesce(posted_to, '') as varchar) as posted_to,
    cast(net as decimal(38, 4)) as amount
from final
order by company, ledger, account, settlement_id, role
