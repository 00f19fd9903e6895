-- Which accounts in use does the chart hold without saying what kind of account they are?
-- One row a company and account used by an entry, an opening or a stated balance.
-- The type decides whether a balance is carried forward and on which statement it stands.
with uses as (
    select company, account from readiness.accounts_used
    union
    select company, account from canonical.opening_balances
    union
    select company, account from canonical.balances
),

final as (
    select a.company, a.account, a.name, a.source_file, a.source_row, c.currency
    from canonical.accounts as a
    inner join uses as u on u.company = a.company and u.account = a.account
    inner join settings.companies as c on c.company = a.company
    where a.type = ''
)

select
    company,
    account,
    account as subject,
    cast(null as decimal(38, 4)) as amount,
    currency,
    '' as expected,
    '' as actual,
    name as detail,
    source_file,
    cast(source_row as bigint) as source_row
from final
order by company, account
