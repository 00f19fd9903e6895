-- What a settlement should book and cannot: revaluations with no account to go back to, and control accounts nobody knows.
-- One row a company, code and account or role; amounts without sign.
-- Nothing is proposed for them; each becomes a finding that blocks.
-- No row without: settlement.freed_lines or settlement.lacking
with strangers as (
    select company, account, amount from settlement.lacking where role = 'control_account'
    union all
    select company, held_on, unrealized from settlement.freed_lines where lacks = 'control_account'
),

final as (
    select
        company, 'settlement_unrealized_account' as code, lacks as subject, sum(abs(unrealized)) as amount, max(taken_by) as expected,
        count(*) as items, lacks as detail
    from settlement.freed_lines
    where lacks not in ('', 'control_account')
    group by company, lacks
    union all
    select company, 'control_account_unknown', account, sum(abs(amount)), '', count(*), ''
    from strangers
    group by company, account
)

select
    cast(company as varchar) as company,
    cast(code as varchar) as code,
    cast(subject as varchar) as subject,
    cast(amount as decimal(38, 4)) as amount,
    cast(expected as varchar) as expected,
    cast(items as varchar) as actual,
    cast(detail as varchar) as detail
from final
order by company, code, subject
