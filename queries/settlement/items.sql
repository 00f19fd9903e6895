-- What could be settled: customer and supplier items, and entries of the ledger accounts that are settled item by item.
-- One row a company, ledger (ar, ap, gl), account and entry; remaining is what the extract itself leaves open at the period end.
-- An account with a subledger is settled there only: its entries in the ledger are no items. `item` counts them by account, date and number, so that no order of rows in a file matters.
with every_one as (
    select
        company, ledger, account, entry_no, party, party_name, party_group, partner_company, posting_date, due_date,
        document_type, document_no, discount_date, discount_amount, dims, revaluation_method, currency,
        amount_currency, amount, amount_reporting, remaining_currency, remaining, remaining_reporting,
        '' as settlement_id, cast(null as date) as settled_on, source_file, source_row
    from settlement.subledger_items
    union all
    select
        company, 'gl' as ledger, account, entry_no, party, '' as party_name, '' as party_group, partner_company, posting_date, posting_date as due_date,
        document_type, document_no, cast(null as date) as discount_date, cast(0 as decimal(38, 4)) as discount_amount, dims, '' as revaluation_method, currency,
        amount_currency, amount, amount_reporting,
        case when is_settled then 0 else amount_currency end as remaining_currency,
        case when is_settled then 0 else amount end as remaining,
        case when is_settled then 0 else amount_reporting end as remaining_reporting,
        settlement_id, settled_on, source_file, source_row
    from settlement.ledger_items
),

final as (
    select
        b.*,
        row_number() over (order by b.company, b.ledger, b.account, b.posting_date, length(b.entry_no), b.entry_no, b.source_file, b.source_row) as item
    from every_one as b
)

select
    cast(item as bigint) as item, cast(company as varchar) as company, cast(ledger as varchar) as ledger,
    cast(account as varchar) as account, cast(entry_no as varchar) as entry_no, cast(party as varchar) as party,
    cast(party_name as varchar) as party_name, cast(party_group as varchar) as party_group,
    cast(partner_company as varchar) as partner_company, cast(posting_date as date) as posting_date,
    cast(due_date as date) as due_date, cast(document_type as varchar) as document_type,
    cast(document_no as varchar) as document_no, cast(discount_date as date) as discount_date,
    cast(discount_amount as decimal(38, 4)) as discount_amount, cast(dims as varchar) as dims,
    cast(revaluation_method as varchar) as revaluation_method, cast(currency as varchar) as currency,
    cast(amount_currency as decimal(38, 4)) as amount_currency, cast(amount as decimal(38, 4)) as amount,
    cast(amount_reporting as decimal(38, 4)) as amount_reporting,
    cast(remaining_currency as decimal(38, 4)) as remaining_currency, cast(remaining as decimal(38, 4)) as remaining,
    cast(remaining_reporting as decimal(38, 4)) as remaining_reporting,
    cast(settlement_id as varchar) as settlement_id, cast(settled_on as date) as settled_on,
    cast(source_file as varchar) as source_file, cast(source_row as bigint) as source_row
from final
order by item
