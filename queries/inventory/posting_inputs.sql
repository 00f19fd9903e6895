-- Where the posting setup contradicts itself, and where the extract does not say what is posted.
-- One row a key listed twice with different accounts, or a company whose value entries have no posted amounts.
-- The first row of a key counts; what nobody says is posted counts as not posted, which may be wrong.

with stock as (
    select company, trim(inventory_posting_group || ' ' || location) as subject, source_file, source_row,
        concat_ws(' ', inventory, inventory_interim, wip, material_variance, capacity_variance, subcontracted_variance,
            capacity_overhead_variance, manufacturing_overhead_variance) as named
    from canonical.inventory_posting_setup
),

general as (
    select company, trim(product_posting_group || ' ' || business_posting_group) as subject, source_file, source_row,
        concat_ws(' ', cogs, cogs_interim, inventory_adjustment, accrual_interim, direct_cost_applied, direct_cost_non_inventory_applied,
            overhead_applied, purchase_variance, cast(blocked as varchar)) as named
    from canonical.general_posting_setup
),

silent as (
    select rows.company, count(*) as count
    from canonical.value_entries as rows
    join settings.inventory as rules on rules.company = rows.company and rules.model = 'value_entries'
    where rows.company in (select company from stock)
    group by rows.company having count(rows.cost_posted_to_gl) = 0
),

final as (
    select company, 'setup_listed_twice' as code, subject, '' as actual, 'inventory_posting_setup' as detail, min(source_file) as source_file, min(source_row) as source_row
    from stock group by company, subject having count(distinct named) > 1
    union all
    select company, 'setup_listed_twice', subject, '', 'general_posting_setup', min(source_file), min(source_row)
    from general group by company, subject having count(distinct named) > 1
    union all
    select company, 'posted_not_stated', 'cost_posted_to_gl', cast(count as varchar), '', '', cast(null as bigint) from silent
)

select
    company, code, 'warn' as severity, subject, cast(null as decimal(38, 4)) as amount, '' as currency, '' as expected, actual, detail, source_file,
    cast(source_row as bigint) as source_row
from final
order by company, code, subject
