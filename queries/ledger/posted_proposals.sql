-- What of earlier proposals has come back in the extract: entries recognised by their proposal_id.
-- One row a company, proposal, account, currency, dims, partner company, layer, period type, month and whether it is later.
-- A room computes as if its own ids were not posted and proposes the result less these; `later` marks lines dated after the period end, which only reversals have. `balanced` says whether all lines of the id sum to zero: an id of which only one side was recognised explains nothing. `vouchers` counts the vouchers that carry the id.

with lines as (
    select
        entries.company, entries.proposal_id, entries.account, entries.currency, entries.dims, entries.partner_company,
        entries.layer, entries.period_type, entries.voucher,
        coalesce(days.month, cast(date_trunc('month', entries.posting_date) as date)) as month,
        entries.posting_date > companies.period_end as later,
        entries.amount, entries.amount_currency, entries.amount_reporting
    from canonical.gl_entries as entries
    join settings.companies on companies.company = entries.company
    join settings.layers on layers.company = entries.company and layers.layer = entries.layer
    left join settings.days on days.company = entries.company and days.day = entries.posting_date
    where entries.proposal_id <> '' and not entries.duplicate
),

proposals as (
    select
        lines.company, lines.proposal_id, count(distinct lines.voucher) as vouchers,
        sum(case when accounts.account is null then lines.amount else 0 end) as amount,
        sum(case when accounts.account is null then lines.amount_reporting else 0 end) as amount_reporting
    from lines
    left join canonical.accounts
        on accounts.company = lines.company and accounts.account = lines.account and accounts.type = 'statistical'
    group by lines.company, lines.proposal_id
),

final as (
    select
        company, proposal_id, account, currency, dims, partner_company, layer, period_type, month, later,
        sum(amount) as amount,
        case when count(*) = count(amount_currency) then sum(amount_currency) end as amount_currency,
        coalesce(sum(amount_reporting), 0) as amount_reporting
    from lines
    group by all
)

select
    cast(final.company as varchar) as company,
    cast(final.proposal_id as varchar) as proposal_id,
    cast(final.account as varchar) as account,
    cast(final.currency as varchar) as currency,
    cast(final.dims as varchar) as dims,
    cast(final.partner_company as varchar) as partner_company,
    cast(final.layer as varchar) as layer,
    cast(final.period_type as varchar) as period_type,
    cast(final.month as date) as month,
    cast(final.later as boolean) as later,
    cast(final.amount as decimal(38, 4)) as amount,
    cast(final.amount_currency as decimal(38, 4)) as amount_currency,
    cast(final.amount_reporting as decimal(38, 4)) as amount_reporting,
    cast(proposals.amount = 0 and proposals.amount_reporting = 0 as boolean) as balanced,
    cast(proposals.vouchers as bigint) as vouchers
from final
join proposals on proposals.company = final.company and proposals.proposal_id = final.proposal_id
order by company, proposal_id, account, currency, dims, partner_company, layer, period_type, month, later
