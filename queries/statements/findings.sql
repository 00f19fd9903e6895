-- What a reader of the statements must know: accounts without a line, in two lines or without a type, ties that are open.
-- One row a finding; amount in AC at the period end, debit positive.
-- An account that no line takes leaves the statement wrong by its balance, so these block. A clearing account that holds something warns; customers and vendors that could not be told apart are information.

with shown as (
    select
        units.company, units.statement, units.account, coalesce(max(accounts.type), '') as type,
        sum(case when units.column_name = 'year_to_date' then units.amount else 0 end) as amount
    from statements.units
    left join canonical.accounts on accounts.company = units.company and accounts.account = units.account
    where units.column_name not like 'month %'
    group by units.company, units.statement, units.account
),

untyped as (
    select company, 'untyped_account' as code, 'block' as severity, account as subject, account, amount, '' as expected, '' as actual
    from shown
    where type = '' and statement = 'balance_sheet'
),

uncovered as (
    select distinct units.company, units.statement, units.account
    from statements.units
    left join statements.leaves
        on leaves.company = units.company and leaves.statement = units.statement and leaves.account = units.account
        and leaves.side = case when units.amount < 0 then 'credit' else 'debit' end
    where leaves.account is null and units.column_name not like 'month %'
),

without_line as (
    select shown.company, 'uncovered_account', 'block', concat(shown.statement, ' ', shown.account), shown.account, shown.amount, shown.statement, ''
    from shown
    join uncovered on uncovered.company = shown.company and uncovered.statement = shown.statement and uncovered.account = shown.account
    where shown.type <> ''
),

in_two_lines as (
    select shown.company, 'duplicate_account', 'block', concat(shown.statement, ' ', shown.account), shown.account, shown.amount, shown.statement, max(leaves.rivals)
    from shown
    join statements.units on units.company = shown.company and units.statement = shown.statement and units.account = shown.account
    join statements.leaves
        on leaves.company = units.company and leaves.statement = units.statement and leaves.account = units.account
        and leaves.side = case when units.amount < 0 then 'credit' else 'debit' end
    where leaves.rivals <> '' and units.column_name not like 'month %'
    group by shown.company, shown.statement, shown.account, shown.amount
),

clearing as (
    select shown.company, 'clearing_account_open', 'warn', shown.account, shown.account, shown.amount, '0.00', ''
    from shown
    join settings.companies on companies.company = shown.company
    join settings.selected_accounts as selected
        on selected.company = shown.company and selected.account = shown.account
        and selected.rule = concat('statements|', companies.definition, '|must_clear')
    where shown.statement = 'balance_sheet' and shown.amount <> 0
),

parted as (
    select company, account, max(party) as party
    from statements.units
    where statement = 'balance_sheet' and column_name = 'year_to_date'
    group by company, account
),

named as (
    select distinct company, account from statements.parties where party <> ''
),

net as (
    select parted.company, parted.account
    from parted
    join settings.companies on companies.company = parted.company
    join settings.selected_accounts as selected
        on selected.company = parted.company and selected.account = parted.account
        and selected.rule = concat('statements|', companies.definition, '|by_party')
    left join canonical.accounts on accounts.company = parted.company and accounts.account = parted.account
    left join named on named.company = parted.company and named.account = parted.account
    where parted.party = '' and (named.account is not null or accounts.control in ('ar', 'ap'))
),

not_parted as (
    select company, 'parties_kept_net', 'info', 'parties', '', cast(null as decimal(38, 4)), '', string_agg(account, ', ' order by account)
    from net
    group by company
),

open_ties as (
    select company, case tie when 'balance_sheet' then 'balance_sheet_tie' else 'result_tie' end, 'block', tie, '', difference, cast(subledger as varchar), cast(ledger as varchar)
    from statements.ties
),

every as (
    select company, code, severity, subject, account, amount, expected, actual from untyped
    union all select * from without_line
    union all select * from in_two_lines
    union all select * from clearing
    union all select * from not_parted
    union all select * from open_ties
)

select
    cast(every.company as varchar) as company,
    cast('statements' as varchar) as room,
    cast(every.code as varchar) as code,
    cast(every.severity as varchar) as severity,
    cast(every.subject as varchar) as subject,
    cast(every.amount as decimal(38, 4)) as amount,
    cast(companies.currency as varchar) as currency,
    cast(every.expected as varchar) as expected,
    cast(every.actual as varchar) as actual,
    cast(case when every.code = 'untyped_account' then coalesce(accounts.name, '') else trim(concat(every.account, ' ', coalesce(accounts.name, ''))) end as varchar) as detail,
    cast(coalesce(accounts.source_file, '') as varchar) as source_file,
    cast(accounts.source_row as bigint) as source_row
from every
join settings.companies on companies.company = every.company
left join canonical.accounts on accounts.company = every.company and accounts.account = every.account
order by company, code, subject
