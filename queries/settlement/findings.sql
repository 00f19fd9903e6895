-- What the room found, as findings.
-- One row a place; beyond two hundred of a company and kind the smaller ones are left out.
-- A missing posting account blocks, for what it holds up is not booked; the rest warns or informs.
-- No row without: settlement.decision_faults or settlement.extract_faults or settlement.lacking or
--     settlement.rule_faults or settlement.suggestions or settlement.unbooked or settlement.untried
with lacking as (
    select company, role, max(posted_to) as posted_to, count(distinct settlement_id) as groups_found, sum(abs(amount)) as amount
    from settlement.lacking
    where role <> 'control_account'
    group by company, role
),

suggested as (
    select company, count(distinct suggestion_id) as groups_found, sum(case when amount > 0 then amount else 0 end) as amount
    from settlement.suggestions
    group by company
),

stopped as (
    select i.company, u.rule, count(*) as entries
    from settlement.untried as u
    inner join settlement.items as i on i.item = u.item
    group by i.company, u.rule
),

found as (
    select
        company, code, 'warn' as severity, concat_ws(' ', account, settlement_id, entry_no) as subject, amount,
        account as expected, entry_no as actual, settlement_id as detail, source_file, source_row
    from settlement.decision_faults
    union all
    select company, code, 'warn', account, amount, account, cast(groups_found as varchar), largest, source_file, source_row
    from settlement.extract_faults
    union all
    select company, code, 'warn', rule, cast(null as decimal(38, 4)), '', '', detail, '', cast(null as bigint)
    from settlement.rule_faults
    union all
    select company, 'settlement_account_missing', 'block', role, amount, posted_to, cast(groups_found as varchar), role, '', cast(null as bigint)
    from lacking
    union all
    select company, code, 'block', subject, amount, expected, actual, detail, '', cast(null as bigint) from settlement.unbooked
    union all
    select company, 'settlement_search_stopped', 'info', rule, cast(null as decimal(38, 4)), '', cast(entries as varchar), '', '', cast(null as bigint)
    from stopped
    union all
    select company, 'settlement_suggestions', 'info', 'suggestions', amount, '', cast(groups_found as varchar), '', '', cast(null as bigint)
    from suggested
),

final as (
    select f.*, c.currency, row_number() over (partition by f.company, f.code order by abs(f.amount) desc nulls last, f.subject) as place
    from found as f
    left join settings.companies as c on c.company = f.company
)

select
    cast(company as varchar) as company,
    cast('settlement' as varchar) as room,
    cast(code as varchar) as code,
    cast(severity as varchar) as severity,
    cast(subject as varchar) as subject,
    cast(amount as decimal(38, 4)) as amount,
    cast(coalesce(currency, '') as varchar) as currency,
    cast(expected as varchar) as expected,
    cast(actual as varchar) as actual,
    cast(detail as varchar) as detail,
    cast(source_file as varchar) as source_file,
    cast(source_row as bigint) as source_row
from final
where place <= 200
order by company, code, subject
