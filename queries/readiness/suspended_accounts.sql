-- Which accounts took entries in the period although the chart suspends them?
-- One row a company and account.
-- An account is suspended because nothing should come on it any more; an ERP would have refused the line.
with final as (
    select u.company, u.account, a.name, u.period_entries, u.period_amount, c.currency, a.source_file, a.source_row
    from readiness.accounts_used as u
    inner join canonical.accounts as a on a.company = u.company and a.account = u.account
    inner join settings.companies as c on c.company = u.company
    where a.suspended and u.period_entries > 0
)

select
    company,
    account,
    account as subject,
    cast(period_amount as decimal(38, 4)) as amount,
    currency,
    '' as expected,
    cast(period_entries as varchar) as actual,
    name as detail,
    source_file,
    cast(source_row as bigint) as source_row
from final
order by company, account
