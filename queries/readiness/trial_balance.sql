-- Does the extract's trial balance come to zero, in accounting and in reporting currency?
-- One row a company and currency in which it does not.
-- Debits equal credits, or an entry is missing or an opening is wrong. Statistical accounts hold quantities and stay out.
with summed as (
    select
        b.company,
        sum(case when b.amount > 0 then b.amount else 0 end) as debit,
        sum(b.amount) as amount,
        sum(case when b.amount_reporting > 0 then b.amount_reporting else 0 end) as debit_reporting,
        sum(b.amount_reporting) as amount_reporting
    from (
        select b.company, b.account, sum(b.amount) as amount, sum(b.amount_reporting) as amount_reporting
        from ledger.balances as b
        inner join settings.companies as c on c.company = b.company
        where b.step < $step and b.month between c.year_start and c.period_end
            and (b.period_type <> 'closing' or c.period_closing)
        group by b.company, b.account
    ) as b
    left join canonical.accounts as a on a.company = b.company and a.account = b.account
    where coalesce(a.type, '') <> 'statistical'
    group by b.company
),

sides as (
    select s.company, 'accounting' as detail, c.currency, s.debit, s.amount
    from summed as s
    inner join settings.companies as c on c.company = s.company
    union all
    select s.company, 'reporting' as detail, c.reporting_currency as currency, s.debit_reporting as debit, s.amount_reporting as amount
    from summed as s
    inner join settings.companies as c on c.company = s.company and c.reporting_currency <> c.currency
),

final as (
    select s.company, s.detail, s.currency, s.debit, s.amount
    from sides as s
    cross join settings.readiness as r
    where abs(s.amount) > r.tolerance
)

select
    company,
    currency as subject,
    cast(amount as decimal(38, 4)) as amount,
    currency,
    cast(cast(debit as decimal(38, 4)) as varchar) as expected,
    cast(cast(debit - amount as decimal(38, 4)) as varchar) as actual,
    detail,
    '' as source_file,
    cast(null as bigint) as source_row
from final
order by company, detail
