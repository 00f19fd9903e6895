-- What the accounts hold that a rule reads, for its source or its basis, without what these rules have posted already.
-- One row a company, account, currency, dims and partner company; debit positive.
-- Over the period without openings, and over the fiscal year with them. A line without its currency amount makes that sum unknown. Proposals of these rules that came back in the extract are taken off, so that a rule never allocates its own result.

with wanted as (
    select distinct selected.company, selected.account
    from settings.selected_accounts as selected
    join settings.allocation_readers as readers
        on readers.selector = selected.rule and readers.company = selected.company
),

held as (
    select company, account, currency, dims, partner_company, period_type, month, amount, amount_currency, amount_reporting
    from ledger.balances
    where step < $step
    union all
    select
        posted.company, posted.account, posted.currency, posted.dims, posted.partner_company, posted.period_type, posted.month,
        -posted.amount, -posted.amount_currency, -posted.amount_reporting
    from ledger.posted_proposals as posted
    join settings.allocation_proposals as own
        on own.company = posted.company and own.proposal_id = posted.proposal_id
    where posted.balanced and not posted.later
),

lines as (
    select
        held.company, held.account, held.currency, held.dims, held.partner_company,
        held.amount, held.amount_currency, held.amount_reporting,
        held.period_type <> 'opening' and held.month >= companies.period_start as in_period
    from held
    join wanted on wanted.company = held.company and wanted.account = held.account
    join settings.companies on companies.company = held.company
    where held.month >= companies.year_start and (held.period_type <> 'closing' or companies.period_closing)
),

summed as (
    select
        company, account, currency, dims, partner_company,
        sum(case when in_period then amount else 0 end) as amount,
        sum(case when in_period then amount_reporting else 0 end) as amount_reporting,
        case when count(case when in_period then 1 end) = count(case when in_period then amount_currency end)
            then sum(case when in_period then amount_currency else 0 end) end as amount_currency,
        sum(amount) as amount_year,
        sum(amount_reporting) as amount_reporting_year,
        case when count(*) = count(amount_currency) then sum(amount_currency) end as amount_currency_year
    from lines
    group by company, account, currency, dims, partner_company
)

select
    cast(summed.company as varchar) as company,
    cast(summed.account as varchar) as account,
    cast(coalesce(accounts.type, '') as varchar) as type,
    cast(summed.currency as varchar) as currency,
    cast(summed.dims as varchar) as dims,
    cast(summed.partner_company as varchar) as partner_company,
    cast(summed.amount_currency as decimal(38, 4)) as amount_currency,
    cast(summed.amount as decimal(38, 4)) as amount,
    cast(summed.amount_reporting as decimal(38, 4)) as amount_reporting,
    cast(summed.amount_currency_year as decimal(38, 4)) as amount_currency_year,
    cast(summed.amount_year as decimal(38, 4)) as amount_year,
    cast(summed.amount_reporting_year as decimal(38, 4)) as amount_reporting_year
from summed
left join canonical.accounts on accounts.company = summed.company and accounts.account = summed.account
order by company, account, currency, dims, partner_company
