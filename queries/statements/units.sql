-- The balances a side is told by: one party's where the entries of the year account for the whole balance, else the account's.
-- One row a company, statement, column, account and party ('' where the account stands as one). `side` is that of the balance, or of the sum of a group that stands together (VAT).
-- Receivables of one customer are not netted with what is owed to another. Where part of a balance came without its parties, the account stays net and a finding says so; a proposal names no party.

with splits as (
    select columns.company, columns.statement, columns.column_name, parties.account, parties.party, sum(parties.amount) as amount
    from statements.columns
    join statements.parties
        on parties.company = columns.company
        and parties.month between columns.first_day and columns.last_day
        and parties.period_type <> 'closing'
    where columns.statement = 'balance_sheet'
    group by columns.company, columns.statement, columns.column_name, parties.account, parties.party
),

whole as (
    select splits.company, splits.statement, splits.column_name, splits.account
    from splits
    join statements.balances as held
        on held.company = splits.company and held.statement = splits.statement
        and held.column_name = splits.column_name and held.account = splits.account
    group by splits.company, splits.statement, splits.column_name, splits.account
    having sum(splits.amount) = max(held.unadjusted)
),

parted as (
    select splits.company, splits.statement, splits.column_name, splits.account, splits.party, splits.amount
    from splits
    join whole
        on whole.company = splits.company and whole.statement = splits.statement
        and whole.column_name = splits.column_name and whole.account = splits.account
    union all
    select
        held.company, held.statement, held.column_name, held.account, '' as party,
        case when whole.company is null then held.amount else held.amount - held.unadjusted end as amount
    from statements.balances as held
    left join whole
        on whole.company = held.company and whole.statement = held.statement
        and whole.column_name = held.column_name and whole.account = held.account
),

balances as (
    select company, statement, column_name, account, party, sum(amount) as amount
    from parted
    group by company, statement, column_name, account, party
),

grouped as (
    select selected.company, selected.account, min(groups.name) as name
    from settings.statement_groups as groups
    join settings.companies on companies.definition = groups.definition
    join settings.selected_accounts as selected on selected.rule = groups.rule and selected.company = companies.company
    group by selected.company, selected.account
),

final as (
    select
        balances.company, balances.statement, balances.column_name, balances.account, balances.party, balances.amount,
        sum(balances.amount) over (
            partition by balances.company, balances.statement, balances.column_name,
                case when grouped.name is null then balances.account else '' end,
                case when grouped.name is null then balances.party else '' end, grouped.name
        ) as together
    from balances
    left join grouped on grouped.company = balances.company and grouped.account = balances.account
)

select
    cast(company as varchar) as company,
    cast(statement as varchar) as statement,
    cast(column_name as varchar) as column_name,
    cast(account as varchar) as account,
    cast(party as varchar) as party,
    cast(case when together < 0 then 'credit' else 'debit' end as varchar) as side,
    cast(amount as decimal(38, 4)) as amount
from final
where amount <> 0
order by company, statement, column_name, account, party
