-- What is not proved: accounts, items that should have cleared, balances nobody reviewed.
-- One row an account or item, in the columns every room's findings have.
-- A blank reviewer is told only where the company's statements name reviewers at all: elsewhere nobody has asked for one.
with reviewing as (
    select distinct company from reconciliation.externals where reviewed_by <> ''
),

places as (
    select company, account, min(source_file) as source_file, min(source_row) as source_row
    from reconciliation.externals
    group by company, account
),

found as (
    select
        rows.company, 'account_reconciliations' as code, rows.severity, rows.account as subject,
        case
            when rows.state in ('difference', 'unknown') then rows.difference
            when rows.state = 'currency_difference' then rows.difference_currency
            else rows.ledger_balance
        end as amount,
        case when rows.state = 'currency_difference' then rows.external_currency else companies.currency end as currency,
        coalesce(cast(cast(rows.external - rows.reconciling as decimal(38, 2)) as varchar), '') as expected,
        cast(cast(rows.ledger_balance as decimal(38, 2)) as varchar) as actual, rows.state as detail,
        coalesce(places.source_file, '') as source_file, places.source_row
    from readiness.account_reconciliations as rows
    join settings.companies on companies.company = rows.company
    left join places on places.company = rows.company and places.account = rows.account
    where rows.severity <> 'pass'
    union all
    select
        items.company, 'reconciling_item_overdue', 'warn',
        items.account || ' ' || items.text || ' ' || cast(items.date as varchar) || case when items.document_no = '' then '' else ' ' || items.document_no end,
        items.amount, companies.currency, cast(items.clears_on as varchar), cast(items.age_days as varchar), items.account,
        items.source_file, items.source_row
    from reconciliation.items
    join settings.companies on companies.company = items.company
    where items.overdue
    union all
    select
        rows.company, 'reconciliation_unreviewed', 'warn', rows.account, rows.ledger_balance, companies.currency, '', '', rows.prepared_by,
        coalesce(places.source_file, ''), places.source_row
    from readiness.account_reconciliations as rows
    join settings.companies on companies.company = rows.company
    join reviewing on reviewing.company = rows.company
    left join places on places.company = rows.company and places.account = rows.account
    where rows.people = 'one' and rows.state = 'reconciled'
)

select
    cast(company as varchar) as company,
    cast('reconciliation' as varchar) as room,
    cast(code as varchar) as code,
    cast(severity as varchar) as severity,
    cast(subject as varchar) as subject,
    cast(amount as decimal(38, 4)) as amount,
    cast(currency as varchar) as currency,
    cast(expected as varchar) as expected,
    cast(actual as varchar) as actual,
    cast(detail as varchar) as detail,
    cast(source_file as varchar) as source_file,
    cast(source_row as bigint) as source_row
from found
order by company, code, subject
