-- How a closed balance changed and why: the entries behind it, or proposals of that close that are not imported.
-- One row a company and account; in reporting currency only where the accounting currency is unchanged.
-- A difference equal to the proposals not imported is information, any other one a warning. The five largest entries are named with file and row.

with missing as (
    select company, account, sum(amount) as amount, sum(amount_reporting) as amount_reporting
    from (
        select company, account, amount, amount_reporting from ledger.previous_journals where status <> 'rejected'
        union all
        select company, account, -change as amount, -change_reporting as amount_reporting from ledger.prior_entries where imported
    ) as lines
    group by company, account
),

ranked as (
    select
        company, account, voucher, posting_date, change, change_reporting, source_file, source_row,
        row_number() over (partition by company, account order by abs(change) desc, abs(change_reporting) desc, entry_no) as place,
        count(*) over (partition by company, account) as entries
    from ledger.prior_entries
    where not imported
),

named as (
    select
        company, account, max(entries) as entries, min(case when place = 1 then source_file end) as source_file,
        min(case when place = 1 then source_row end) as source_row,
        string_agg(voucher || ' ' || cast(posting_date as varchar) || ' ' || cast(cast(case when change <> 0 then change else change_reporting end as decimal(38, 2)) as varchar) || ' (' || source_file || ':' || cast(source_row as varchar) || ')', '; ' order by place) as text
    from ranked
    where place <= 5
    group by company, account
),

figures as (
    select
        changes.company, changes.account, changes.period_end, changes.expected <> changes.actual as in_accounting,
        case when changes.expected <> changes.actual then changes.expected else changes.expected_reporting end as expected,
        case when changes.expected <> changes.actual then changes.actual else changes.actual_reporting end as actual,
        changes.actual - changes.expected = -coalesce(missing.amount, 0)
            and changes.actual_reporting - changes.expected_reporting = -coalesce(missing.amount_reporting, 0) as not_imported
    from ledger.prior_changes as changes
    left join missing on missing.company = changes.company and missing.account = changes.account
)

select
    cast(figures.company as varchar) as company,
    cast(figures.account as varchar) as account,
    cast(figures.period_end as date) as period_end,
    cast(figures.in_accounting as boolean) as in_accounting,
    cast(figures.expected as decimal(38, 4)) as expected,
    cast(figures.actual as decimal(38, 4)) as actual,
    cast(figures.not_imported as boolean) as not_imported,
    cast(coalesce(named.entries, 0) as bigint) as entries,
    cast(coalesce(named.text, case when fed.company is null then 'opening' else 'balances' end) as varchar) as entries_text,
    cast(coalesce(named.source_file, '') as varchar) as source_file,
    cast(named.source_row as bigint) as source_row
from figures
left join named on named.company = figures.company and named.account = figures.account
left join (select distinct company from ledger.stated_dates where feeds) as fed on fed.company = figures.company
order by company, account
