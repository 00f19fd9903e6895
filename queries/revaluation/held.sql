-- What each account holds in each currency before this close's own revaluation.
-- One row a company, account, currency and the dimensions that are kept apart.
-- Balance sheet accounts from the start of the fiscal year, income accounts over the period. What this close proposed and the ledger already has is taken out, so that the result is the same before and after the import; what an adjustment account still carries of earlier closes is taken in.

with counted as (
    select
        balances.company, balances.account, balances.currency, balances.dims as all_dims, balances.partner_company,
        balances.period_type = 'opening' as is_opening, balances.amount, balances.amount_currency, balances.amount_reporting
    from ledger.balances
    join settings.companies on companies.company = balances.company
    join revaluation.accounts on accounts.company = balances.company and accounts.account = balances.account
    where balances.step < $step
        and balances.month between case when accounts.is_income then companies.period_start else companies.year_start end and companies.period_end
        and (balances.period_type <> 'closing' or companies.period_closing)
        and not (accounts.is_income and balances.period_type = 'opening')
    union all
    select
        posted.company, posted.account, posted.currency, posted.dims, posted.partner_company, false,
        -posted.amount, -posted.amount_currency, -posted.amount_reporting
    from ledger.posted_proposals as posted
    join revaluation.known_proposals as known on known.company = posted.company and known.proposal_id = posted.proposal_id
    where known.is_own and not posted.later and posted.balanced
    union all
    select
        posted.company, known.account, posted.currency, posted.dims, posted.partner_company, false,
        posted.amount, posted.amount_currency, posted.amount_reporting
    from ledger.posted_proposals as posted
    join revaluation.known_proposals as known on known.company = posted.company and known.proposal_id = posted.proposal_id
    join settings.adjustment_accounts as beside on beside.company = posted.company and beside.account = posted.account
    where known.source = 'gl' and not known.is_own and not posted.later and posted.account <> known.account
),

final as (
    select
        counted.company, counted.account, counted.currency, coalesce(kept.kept, '') as dims,
        case when min(counted.partner_company) = max(counted.partner_company) then max(counted.partner_company) else '' end as partner_company,
        sum(counted.amount) as amount,
        sum(coalesce(counted.amount_currency, 0)) as amount_currency,
        sum(counted.amount_reporting) as amount_reporting,
        sum(case when counted.amount_currency is null then abs(counted.amount) else 0 end) as unknown,
        sum(case when counted.is_opening and counted.amount_currency is null then abs(counted.amount) else 0 end) as unknown_opening,
        sum(case when counted.is_opening then counted.amount else 0 end) as opening
    from counted
    left join revaluation.kept_dims as kept on kept.dims = counted.all_dims
    group by counted.company, counted.account, counted.currency, coalesce(kept.kept, '')
)

select
    cast(company as varchar) as company,
    cast(account as varchar) as account,
    cast(currency as varchar) as currency,
    cast(dims as varchar) as dims,
    cast(partner_company as varchar) as partner_company,
    cast(amount as decimal(38, 4)) as amount,
    cast(amount_currency as decimal(38, 4)) as amount_currency,
    cast(amount_reporting as decimal(38, 4)) as amount_reporting,
    cast(unknown as decimal(38, 4)) as unknown,
    cast(unknown_opening as decimal(38, 4)) as unknown_opening,
    cast(opening as decimal(38, 4)) as opening
from final
order by company, account, currency, dims
