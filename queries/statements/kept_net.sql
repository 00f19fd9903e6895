-- Accounts of customers and vendors that stand as one balance, because their parties do not make it up.
-- One row a company and account; only where the layout tells sides party by party.
-- A customer in credit hides inside such a balance; only the subledger shows it.
-- No row without: statements.units

with parted as (
    select company, account, max(party) as party
    from statements.units
    where statement = 'balance_sheet' and column_name = 'year_to_date'
    group by company, account
),

named as (
    select distinct company, account from statements.parties where party <> ''
)

select
    cast(parted.company as varchar) as company,
    cast(parted.account as varchar) as account
from parted
join settings.companies on companies.company = parted.company
join settings.selected_accounts as selected
    on selected.company = parted.company and selected.account = parted.account
    and selected.rule = concat('statements|', companies.definition, '|by_party')
left join canonical.accounts on accounts.company = parted.company and accounts.account = parted.account
left join named on named.company = parted.company and named.account = parted.account
where parted.party = '' and (named.account is not null or accounts.control in ('ar', 'ap'))
order by company, account
