-- Every entry of the ledger accounts that are settled item by item, with what the extract itself leaves open of it.
-- One row a company, account and entry up to the period end, or row of the opening where the extract states one; debit positive.
-- Items begin where the account's balance begins: with the stated or entered opening of the year, else with the first entry carried forward. A settlement_id counts from its settled_on (blank: the group's latest posting date).
with accounts as (
    select
        s.company, s.account, c.period_end, c.year_start, y.source,
        case when y.source = 'carried' then y.anchor else c.year_start end as since
    from settlement.ledger_accounts as s
    inner join settings.companies as c on c.company = s.company
    inner join ledger.opening_years as y on y.company = c.company and y.year_start = c.year_start
),

lines as (
    select
        e.company, e.account, e.entry_no, e.party, e.posting_date, e.document_type, e.document_no, e.partner_company, e.dims,
        e.currency, e.amount_currency, e.amount, e.amount_reporting, e.settlement_id, e.settled_on, e.proposal_id,
        e.voucher, e.journal, e.source, e.tax_code, e.created_by, e.description, e.document_date, a.period_end, e.source_file, e.source_row
    from canonical.gl_entries as e
    inner join accounts as a on a.company = e.company and a.account = e.account
    inner join settings.layers as l on l.company = e.company and l.layer = e.layer
    where e.posting_date >= a.since and e.posting_date <= a.period_end and e.period_type <> 'closing' and not e.duplicate
        and (a.source <> 'explicit' or e.period_type <> 'opening')
    union all
    select
        o.company, o.account,
        'opening:' || case when o.document_no = '' then cast(o.source_row as varchar) else o.document_no end
        || case when row_number() over (partition by o.company, o.account, o.document_no order by o.source_file, o.source_row) > 1 and o.document_no <> ''
            then ':' || cast(o.source_row as varchar) else '' end as entry_no,
        '' as party, a.year_start as posting_date, 'opening' as document_type, o.document_no, o.partner_company, o.dims,
        coalesce(nullif(o.currency, ''), c.currency) as currency,
        case when o.currency in ('', c.currency) then coalesce(o.amount_currency, o.amount) else o.amount_currency end as amount_currency,
        o.amount, o.amount_reporting, o.settlement_id, cast(null as date) as settled_on, '' as proposal_id,
        '' as voucher, '' as journal, '' as source, '' as tax_code, '' as created_by, '' as description, cast(null as date) as document_date, a.period_end, o.source_file, o.source_row
    from canonical.opening_balances as o
    inner join accounts as a on a.company = o.company and a.account = o.account and a.source = 'explicit'
    inner join settings.companies as c on c.company = o.company
    inner join settings.layers as l on l.company = o.company and l.layer = o.layer
    left join settings.file_years as f on f.company = o.company and f.file = o.source_file
    where f.company is null or f.year_start = a.year_start
),

final as (
    select
        l.*,
        case when l.settlement_id = '' then cast(null as date)
            else coalesce(l.settled_on, max(l.posting_date) over (partition by l.company, l.account, l.party, l.settlement_id)) end as settled_from
    from lines as l
    left join settlement.own_proposals as p on p.company = l.company and p.proposal_id = l.proposal_id
    where p.company is null
)

select
    cast(company as varchar) as company,
    cast(account as varchar) as account,
    cast(entry_no as varchar) as entry_no,
    cast(party as varchar) as party,
    cast(posting_date as date) as posting_date,
    cast(document_type as varchar) as document_type,
    cast(document_no as varchar) as document_no,
    cast(partner_company as varchar) as partner_company,
    cast(dims as varchar) as dims,
    cast(currency as varchar) as currency,
    cast(amount_currency as decimal(38, 4)) as amount_currency,
    cast(amount as decimal(38, 4)) as amount,
    cast(amount_reporting as decimal(38, 4)) as amount_reporting,
    cast(settlement_id as varchar) as settlement_id,
    cast(settled_from as date) as settled_on,
    coalesce(settled_from <= period_end, false) as is_settled,
    cast(voucher as varchar) as voucher,
    cast(journal as varchar) as journal,
    cast(source as varchar) as source,
    cast(tax_code as varchar) as tax_code,
    cast(created_by as varchar) as created_by,
    cast(description as varchar) as description,
    cast(document_date as date) as document_date,
    cast(source_file as varchar) as source_file,
    cast(source_row as bigint) as source_row
from final
order by company, account, posting_date, entry_no
