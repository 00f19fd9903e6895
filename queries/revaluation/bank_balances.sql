-- What each bank account of the bank subledger holds at the period end.
-- One row a company, bank account, control account, currency and kept dimensions.
-- Earlier revaluations still standing are the extract's, where it says nothing what recognised proposals left; a blank reporting amount is taken at the closing rate of the posting day, as in the ledger.

with entries as (
    select
        entries.company, entries.party as bank_account, entries.control_account as account,
        coalesce(nullif(entries.currency, ''), companies.currency) as currency, coalesce(kept.kept, '') as dims,
        coalesce(entries.party_group, '') as party_group, entries.amount, entries.unrealized, entries.unrealized_reporting,
        case when entries.currency in ('', companies.currency) then entries.amount else entries.amount_currency end as amount_currency,
        case
            when companies.reporting_currency = companies.currency then entries.amount
            else coalesce(entries.amount_reporting, converted(entries.amount, rates.rate, rates.units, currencies.decimals))
        end as amount_reporting
    from canonical.subledger_entries as entries
    join settings.companies on companies.company = entries.company and entries.posting_date <= companies.period_end
    join settings.currencies on currencies.currency = companies.reporting_currency
    left join settlement.reporting_rates as rates on rates.company = entries.company and rates.date = entries.posting_date
    left join revaluation.kept_dims as kept on kept.dims = entries.dims
    where entries.ledger = 'bank' and not entries.duplicate
),

balances as (
    select
        company, bank_account, account, currency, dims, max(party_group) as party_group, count(*) = count(amount_currency) as currency_known,
        coalesce(sum(amount_currency), 0) as amount_currency, sum(amount) as amount,
        case when count(*) = count(amount_reporting) then sum(amount_reporting) end as amount_reporting,
        sum(unrealized) as unrealized, sum(unrealized_reporting) as unrealized_reporting
    from entries
    group by company, bank_account, account, currency, dims
),

recognised as (
    select
        posted.company, known.key as bank_account, posted.currency, posted.dims,
        sum(posted.amount) as amount, sum(posted.amount_reporting) as amount_reporting
    from ledger.posted_proposals as posted
    join revaluation.known_proposals as known on known.company = posted.company and known.proposal_id = posted.proposal_id
    join revaluation.accounts on accounts.company = posted.company and accounts.account = posted.account
    left join settings.adjustment_accounts as beside on beside.company = posted.company and beside.account = posted.account
    where known.source = 'bank' and not known.is_own and not posted.later and posted.balanced
        and (accounts.in_subledger or beside.account is not null)
    group by posted.company, known.key, posted.currency, posted.dims
),

final as (
    select
        balances.company, balances.bank_account, balances.account, balances.currency, balances.dims, balances.party_group,
        balances.currency_known, balances.amount_currency, balances.amount, balances.amount_reporting,
        coalesce(balances.unrealized, recognised.amount, 0) as unrealized,
        coalesce(balances.unrealized_reporting, case when balances.unrealized is null then recognised.amount_reporting end, 0) as unrealized_reporting
    from balances
    left join recognised
        on recognised.company = balances.company and recognised.bank_account = balances.bank_account
        and recognised.currency = balances.currency and recognised.dims = balances.dims
)

select
    cast(company as varchar) as company,
    cast(bank_account as varchar) as bank_account,
    cast(account as varchar) as account,
    cast(currency as varchar) as currency,
    cast(dims as varchar) as dims,
    cast(party_group as varchar) as party_group,
    cast(currency_known as boolean) as currency_known,
    cast(amount_currency as decimal(38, 4)) as amount_currency,
    cast(amount as decimal(38, 4)) as amount,
    cast(amount_reporting as decimal(38, 4)) as amount_reporting,
    cast(unrealized as decimal(38, 4)) as unrealized,
    cast(unrealized_reporting as decimal(38, 4)) as unrealized_reporting
from final
order by company, bank_account, account, currency, dims
