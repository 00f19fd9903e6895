-- The chart of each company: every account with its name, type and attributes.
-- One row a company and account; the group's own chart under the company `group`.
-- A chart file of the company wins column by column over a shared one, a row of the company over a row for all, and both files over the chart a ledger format brings.

with companies as (
    select company from settings.companies
    union all
    select 'group' as company
),

expanded as (
    select
        companies.company, accounts.account, accounts.rank, accounts.company = '*' as is_for_all, accounts.rowid as id, accounts.source_file,
        coalesce(accounts.source_row, accounts.rowid + accounts.row_shift) as source_row,
        nullif(accounts.name, '') as name, nullif(accounts.type, '') as type, nullif(accounts.category, '') as category,
        nullif(accounts.currency, '') as currency, accounts.revalue, nullif(accounts.rate_type, '') as rate_type,
        accounts.settle, nullif(accounts.control, '') as control, accounts.intercompany,
        nullif(accounts.partner_company, '') as partner_company, nullif(accounts.group_account, '') as group_account,
        nullif(accounts.translation, '') as translation, nullif(accounts.cash_flow, '') as cash_flow,
        nullif(accounts.opening_account, '') as opening_account, accounts.suspended
    from raw.accounts
    join companies
        on companies.company = accounts.company
        or (accounts.company = '*' and companies.company <> 'group')
    where accounts.fault is null
),

ranked as (
    select *, row_number() over (partition by company, account order by rank, is_for_all, id) as place
    from expanded
),

final as (
    select
        company, account,
        min_by(name, place) filter (where name is not null) as name,
        min_by(type, place) filter (where type is not null) as type,
        min_by(category, place) filter (where category is not null) as category,
        min_by(currency, place) filter (where currency is not null) as currency,
        min_by(revalue, place) filter (where revalue is not null) as revalue,
        min_by(rate_type, place) filter (where rate_type is not null) as rate_type,
        min_by(settle, place) filter (where settle is not null) as settle,
        min_by(control, place) filter (where control is not null) as control,
        min_by(intercompany, place) filter (where intercompany is not null) as intercompany,
        min_by(partner_company, place) filter (where partner_company is not null) as partner_company,
        min_by(group_account, place) filter (where group_account is not null) as group_account,
        min_by(translation, place) filter (where translation is not null) as translation,
        min_by(cash_flow, place) filter (where cash_flow is not null) as cash_flow,
        min_by(opening_account, place) filter (where opening_account is not null) as opening_account,
        min_by(suspended, place) filter (where suspended is not null) as suspended,
        min_by(source_file, place) as source_file,
        min_by(source_row, place) as source_row
    from ranked
    group by company, account
)

select
    cast(company as varchar) as company,
    cast(account as varchar) as account,
    cast(coalesce(name, '') as varchar) as name,
    cast(coalesce(type, '') as varchar) as type,
    cast(coalesce(category, '') as varchar) as category,
    cast(coalesce(currency, '') as varchar) as currency,
    cast(coalesce(revalue, false) as boolean) as revalue,
    cast(coalesce(rate_type, '') as varchar) as rate_type,
    cast(coalesce(settle, false) as boolean) as settle,
    cast(coalesce(control, '') as varchar) as control,
    cast(coalesce(intercompany, false) as boolean) as intercompany,
    cast(coalesce(partner_company, '') as varchar) as partner_company,
    cast(coalesce(group_account, '') as varchar) as group_account,
    cast(coalesce(translation, '') as varchar) as translation,
    cast(coalesce(cash_flow, '') as varchar) as cash_flow,
    cast(coalesce(opening_account, '') as varchar) as opening_account,
    cast(coalesce(suspended, false) as boolean) as suspended,
    cast(source_file as varchar) as source_file,
    cast(source_row as bigint) as source_row
from final
order by company, account
