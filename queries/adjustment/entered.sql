-- The lines people entered for the period end, with what the chart says of their accounts.
-- One row a line of adjustments, of the companies that close.
-- Blank words mean what they mean everywhere (no currency: that of the books); nothing is judged here.
-- No row without: canonical.adjustments

with accounts as (
    select company, account, type, control, suspended
    from canonical.accounts
),

final as (
    select
        lines.company, trim(lines.voucher) as voucher, substr(cast(lines.posting_date as varchar), 1, 7) as month,
        lines.posting_date, trim(lines.account) as account, accounts.account is not null as known,
        coalesce(accounts.type, '') = 'statistical' as statistical, coalesce(accounts.control, '') as control,
        coalesce(accounts.suspended, false) as suspended,
        lines.amount, coalesce(nullif(upper(trim(lines.currency)), ''), companies.currency) as currency,
        lines.amount_currency, lines.amount_reporting, trim(lines.description) as description, lines.reverse_on,
        lower(trim(lines.stage)) as stage, trim(lines.prepared_by) as prepared_by,
        trim(lines.approved_by) as approved_by, trim(lines.partner_company) as partner_company, lines.dims,
        lines.source_file, lines.source_row, companies.currency as books_currency, companies.reporting_currency,
        companies.period_start, companies.period_end, companies.year_end
    from canonical.adjustments as lines
    join settings.companies as companies on companies.company = lines.company
    left join accounts on accounts.company = lines.company and accounts.account = trim(lines.account)
)

select
    cast(company as varchar) as company,
    cast(voucher as varchar) as voucher,
    cast(month as varchar) as month,
    cast(posting_date as date) as posting_date,
    cast(account as varchar) as account,
    cast(known as boolean) as known,
    cast(statistical as boolean) as statistical,
    cast(control as varchar) as control,
    cast(suspended as boolean) as suspended,
    cast(amount as decimal(38, 4)) as amount,
    cast(currency as varchar) as currency,
    cast(amount_currency as decimal(38, 4)) as amount_currency,
    cast(amount_reporting as decimal(38, 4)) as amount_reporting,
    cast(description as varchar) as description,
    cast(reverse_on as date) as reverse_on,
    cast(stage as varchar) as stage,
    cast(prepared_by as varchar) as prepared_by,
    cast(approved_by as varchar) as approved_by,
    cast(partner_company as varchar) as partner_company,
    cast(dims as varchar) as dims,
    cast(source_file as varchar) as source_file,
    cast(source_row as bigint) as source_row,
    cast(books_currency as varchar) as books_currency,
    cast(reporting_currency as varchar) as reporting_currency,
    cast(period_start as date) as period_start,
    cast(period_end as date) as period_end,
    cast(year_end as date) as year_end
from final
order by company, voucher, source_file, source_row
