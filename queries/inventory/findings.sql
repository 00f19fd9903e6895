-- What the room found, as findings.
-- One row a place; beyond two hundred of a company and kind the rest is counted in the last of them.
-- Blocking is what makes a cost wrong or leaves it out; the rest warns.

with found as (
    select company, code, severity, subject, expected, actual, '' as detail, source_file, source_row from inventory.faults
    union all
    select company, code, severity, subject, expected, actual, '', source_file, source_row from inventory.movement_findings
    union all
    select company, code, severity, subject, expected, actual, detail, source_file, source_row from inventory.entry_findings
    union all
    select company, check_name, 'warn', check_name, '', cast(count as varchar), detail, '', cast(null as bigint)
    from inventory.period_checks
    where state = 'warn' and check_name not in ('unadjusted_cost', 'unadjusted_orders')
),

final as (
    select told.*, row_number() over (partition by company, code order by subject, source_file, source_row) as place
    from (
        select company, code, severity, subject, cast(null as decimal(38, 4)) as amount, '' as currency, expected, actual, detail, source_file, source_row
        from found
        union all
        select company, code, severity, subject, amount, currency, expected, actual, detail, source_file, source_row from inventory.ledger_findings
        union all
        select * from inventory.posting_findings
        union all
        select * from inventory.posting_inputs
    ) as told
)

select
    company,
    'inventory' as room,
    code,
    severity,
    subject,
    amount,
    currency,
    expected,
    actual,
    detail,
    source_file,
    source_row
from final
where place <= 200
order by company, code, subject
