-- What the room found, as findings.
-- One row a place; beyond two hundred of a company and kind the rest is counted in the last of them.
-- Blocking is what makes a cost wrong or leaves it out; the rest warns.

with links as (
    select company, item, entry_no, link, named, row_number() over (partition by company order by entry_no, link, named) as place
    from inventory.broken_links
),

found as (
    select company, code, severity, subject, expected, actual, '' as detail, source_file, source_row from inventory.faults
    union all
    select company, code, severity, subject, expected, actual, '' as detail, source_file, source_row from inventory.movement_findings
    union all
    select company, 'history_incomplete', 'block', item, '', cast(count(*) as varchar), cast(min(entry_no) as varchar), '', cast(null as bigint)
    from inventory.unvalued group by company, item
    union all
    select company, 'application_without_entry', 'block', cast(entry_no as varchar) || ' ' || link || ' ' || cast(named as varchar),
        cast(named as varchar), cast(entry_no as varchar) || ' ', item, '', cast(null as bigint)
    from links where place <= 200
    union all
    select company, 'beyond_quantity', 'block', cast(entry_no as varchar) || ' ' || kind,
        cast(cast(cast(abs(quantity) as decimal(18, 0)) * cast(0.00001 as decimal(6, 5)) as decimal(18, 5)) as varchar),
        cast(cast(cast(used as decimal(18, 0)) * cast(0.00001 as decimal(6, 5)) as decimal(18, 5)) as varchar), item, '', cast(null as bigint)
    from inventory.excesses
    union all
    select company, 'cost_circle', 'block', item, '', '', '', '', cast(null as bigint) from inventory.unstable
    union all
    select company, check_name, 'warn', check_name, '', cast(count as varchar), detail, '', cast(null as bigint)
    from inventory.period_checks where state <> 'pass' and check_name <> 'unadjusted_cost'
),

final as (
    select found.*, row_number() over (partition by company, code order by subject) as place from found
)

select
    company,
    'inventory' as room,
    code,
    severity,
    subject,
    cast(null as decimal(38, 4)) as amount,
    '' as currency,
    expected,
    actual,
    detail,
    source_file,
    source_row
from final
where place <= 200
order by company, code, subject
