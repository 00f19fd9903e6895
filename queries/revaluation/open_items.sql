-- What is open in the subledgers, as the revaluation reads it: items of customers and suppliers, balances of bank accounts.
-- One row a company, ledger and item (ledger bank: a bank account in a currency and its dimensions).
-- A foreign item whose amount in its own currency nobody stated has `currency_known` false: it is named, and not revalued.

with unknown as (
    select entries.company, entries.ledger, entries.entry_no
    from canonical.subledger_entries as entries
    join settings.companies on companies.company = entries.company
    where entries.amount_currency is null and entries.currency not in ('', companies.currency) and not entries.duplicate
),

final as (
    select
        items.company, items.ledger, items.entry_no, items.account, items.currency, items.dims, items.party, items.party_group,
        items.partner_company, items.document_no, items.posting_date, items.due_date, items.revaluation_method,
        unknown.entry_no is null as currency_known, items.remaining_currency, items.remaining, items.remaining_reporting,
        items.unrealized, items.unrealized_reporting
    from settlement.open_items as items
    left join unknown on unknown.company = items.company and unknown.ledger = items.ledger and unknown.entry_no = items.entry_no
    where items.ledger in ('ar', 'ap')
    union all
    select
        company, 'bank', bank_account, account, currency, dims, bank_account, party_group, '', '', cast(null as date), cast(null as date), '',
        currency_known, amount_currency, amount, amount_reporting, unrealized, unrealized_reporting
    from revaluation.bank_balances
)

select
    cast(company as varchar) as company,
    cast(ledger as varchar) as ledger,
    cast(entry_no as varchar) as entry_no,
    cast(account as varchar) as account,
    cast(currency as varchar) as currency,
    cast(dims as varchar) as dims,
    cast(party as varchar) as party,
    cast(coalesce(party_group, '') as varchar) as party_group,
    cast(coalesce(partner_company, '') as varchar) as partner_company,
    cast(document_no as varchar) as document_no,
    cast(posting_date as date) as posting_date,
    cast(due_date as date) as due_date,
    cast(coalesce(revaluation_method, '') as varchar) as revaluation_method,
    cast(currency_known as boolean) as currency_known,
    cast(remaining_currency as decimal(38, 4)) as remaining_currency,
    cast(remaining as decimal(38, 4)) as remaining,
    cast(remaining_reporting as decimal(38, 4)) as remaining_reporting,
    cast(unrealized as decimal(38, 4)) as unrealized,
    cast(unrealized_reporting as decimal(38, 4)) as unrealized_reporting
from final
