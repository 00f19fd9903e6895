-- What a reader of the statements must know: accounts that stand in no line or in two, ties that are open.
-- One row a finding; amount in AC at the period end, debit positive.
-- An account that no line takes leaves the statement wrong by its balance, so these block. A clearing account that holds something warns; customers and vendors that could not be told apart are information, and so are accounts that a layout of categories had to place without one.

with clearing as (
    select balances.company, balances.account, balances.amount
    from statements.balances
    join settings.companies on companies.company = balances.company
    join settings.selected_accounts as selected
        on selected.company = balances.company and selected.account = balances.account
        and selected.rule = concat('statements|', companies.definition, '|must_clear')
    where balances.statement = 'balance_sheet' and balances.column_name = 'year_to_date' and balances.amount <> 0
),

known as (
    select distinct selected.company, selected.account
    from settings.selected_accounts as selected
    join settings.companies on companies.company = selected.company
        and selected.rule like concat('statements|', companies.definition, '|%|category')
),

without_category as (
    select units.company, companies.definition, count(distinct units.account) as accounts
    from statements.units
    join settings.companies on companies.company = units.company
    left join known on known.company = units.company and known.account = units.account
    where units.statement = 'balance_sheet' and units.column_name = 'year_to_date' and known.account is null
        and companies.definition in (select definition from settings.statement_rows where category in ('captions', 'codes'))
    group by units.company, companies.definition
),

found as (
    select company, code, 'block' as severity, subject, account, amount, statement as expected, rivals as actual
    from statements.coverage
    union all
    select company, 'clearing_account_open', 'warn', account, account, amount, '0.00', ''
    from clearing
    union all
    select company, 'parties_kept_net', 'info', 'parties', '', cast(null as decimal(38, 4)), '', string_agg(account, ', ' order by account)
    from statements.kept_net
    group by company
    union all
    select company, 'placed_without_category', 'info', 'categories', '', cast(null as decimal(38, 4)), definition, cast(accounts as varchar)
    from without_category
    union all
    select company, case tie when 'balance_sheet' then 'balance_sheet_tie' else 'result_tie' end, 'block', tie, '', difference, cast(subledger as varchar), cast(ledger as varchar)
    from statements.ties
)

select
    cast(found.company as varchar) as company,
    cast('statements' as varchar) as room,
    cast(found.code as varchar) as code,
    cast(found.severity as varchar) as severity,
    cast(found.subject as varchar) as subject,
    cast(found.amount as decimal(38, 4)) as amount,
    cast(companies.currency as varchar) as currency,
    cast(found.expected as varchar) as expected,
    cast(found.actual as varchar) as actual,
    cast(case when found.code = 'untyped_account' then coalesce(accounts.name, '') else trim(concat(found.account, ' ', coalesce(accounts.name, ''))) end as varchar) as detail,
    cast(coalesce(accounts.source_file, '') as varchar) as source_file,
    cast(accounts.source_row as bigint) as source_row
from found
join settings.companies on companies.company = found.company
left join canonical.accounts on accounts.company = found.company and accounts.account = found.account
order by company, code, subject
