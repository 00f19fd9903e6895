-- What is revalued: the balances of accounts, the balances of bank accounts, the open items of customers and suppliers.
-- One row a company, source, key, account, currency and kept dimensions; `original` as booked, `standing` what earlier revaluations left on it.
-- An item the ERP settled has method reversal: nothing of it is open, and what stood on it goes. Under rules that let gains wait (gains_until), an item due later is never worth more than it was booked at.

with doubted as (
    select company, account, currency, max(reason) as reason
    from revaluation.doubts
    group by company, account, currency
),

balances as (
    select
        held.company, 'gl' as source, '' as key, held.account, held.currency, held.dims, held.account as party, accounts.category as party_group,
        case when held.partner_company <> '' then held.partner_company else accounts.partner_company end as partner_company,
        '' as document_no, cast(null as date) as posting_date, cast(null as date) as due_date, accounts.rate_type, 'delta' as method,
        held.amount_currency as balance_currency, held.amount as original, held.amount_reporting as original_reporting,
        0 as standing, 0 as standing_reporting,
        coalesce(whole.reason, part.reason, '') as doubt
    from revaluation.held
    join revaluation.accounts on accounts.company = held.company and accounts.account = held.account and accounts.revalue and not accounts.in_subledger
    left join doubted as whole on whole.company = held.company and whole.account = held.account and whole.currency = ''
    left join doubted as part on part.company = held.company and part.account = held.account and part.currency = held.currency
),

items as (
    select
        company, ledger as source, entry_no as key, account, currency, dims, party, party_group, partner_company, document_no, posting_date, due_date,
        case when ledger = 'bank' or revaluation_method = '' then 'standard' else revaluation_method end as method, false as is_settled,
        case when currency_known then remaining_currency end as balance_currency, remaining as original, remaining_reporting as original_reporting,
        unrealized as standing, unrealized_reporting as standing_reporting
    from revaluation.open_items
    union all
    select
        company, ledger, entry_no, account, currency, dims, party, party_group, '', document_no, null, null,
        'reversal' as method, true, 0, 0, 0, unrealized, unrealized_reporting
    from revaluation.settled_items
),

final as (
    select * from balances
    union all
    select
        items.company, items.source, items.key, items.account, items.currency, coalesce(kept.kept, '') as dims, items.party, items.party_group,
        items.partner_company, items.document_no, items.posting_date, items.due_date, coalesce(accounts.rate_type, rules.rate_type) as rate_type,
        case
            when items.source = 'bank' and not items.is_settled then 'delta'
            when items.method = 'standard' and items.due_date > rules.gains_until then 'minimum'
            else items.method
        end as method,
        coalesce(items.balance_currency, 0), items.original, items.original_reporting, items.standing, items.standing_reporting,
        case when accounts.account is null then 'unknown_account' when items.balance_currency is null then 'amount_missing' else '' end as doubt
    from items
    join settings.revaluation as rules on rules.company = items.company
    left join revaluation.accounts on accounts.company = items.company and accounts.account = items.account
    left join revaluation.kept_dims as kept on kept.dims = items.dims
)

select
    cast(company as varchar) as company,
    cast(source as varchar) as source,
    cast(key as varchar) as key,
    cast(account as varchar) as account,
    cast(currency as varchar) as currency,
    cast(dims as varchar) as dims,
    cast(party as varchar) as party,
    cast(party_group as varchar) as party_group,
    cast(partner_company as varchar) as partner_company,
    cast(document_no as varchar) as document_no,
    cast(posting_date as date) as posting_date,
    cast(due_date as date) as due_date,
    cast(rate_type as varchar) as rate_type,
    cast(method as varchar) as method,
    cast(balance_currency as decimal(38, 4)) as balance_currency,
    cast(original as decimal(38, 4)) as original,
    cast(original_reporting as decimal(38, 4)) as original_reporting,
    cast(standing as decimal(38, 4)) as standing,
    cast(standing_reporting as decimal(38, 4)) as standing_reporting,
    cast(doubt as varchar) as doubt
from final
