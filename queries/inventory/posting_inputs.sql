-- What in the posting setup and the transfers contradicts itself.
-- One row a place: a key listed twice with different accounts, a transfer of which one half is missing.
-- None of it changes a cost; each of it makes a line of the journal doubtful.

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

linked as (
    select distinct company from canonical.item_entries where coalesce(transferred_from, 0) <> 0
),

transfers as (
    select entries.company, entries.item, entries.quantity, entries.source_file, entries.source_row,
        case
            when linked.company is null then min(entries.entry_no) over (partition by entries.company, entries.item)
            when entries.quantity > 0 then coalesce(nullif(entries.transferred_from, 0), entries.entry_no)
            else entries.entry_no
        end as shipment
    from canonical.item_entries as entries
    left join linked on linked.company = entries.company
    join settings.companies as companies on companies.company = entries.company and entries.posting_date <= companies.period_end
    where entries.entry_type = 'transfer' and not entries.duplicate
),

halves as (
    select company, shipment, min(item) as item, sum(quantity) as quantity, min(source_file) as source_file, min(source_row) as source_row
    from transfers group by company, shipment having sum(quantity) <> 0
),

final as (
    select company, 'setup_listed_twice' as code, subject, '' as actual, 'inventory_posting_setup' as detail, min(source_file) as source_file, min(source_row) as source_row
    from stock group by company, subject having count(distinct named) > 1
    union all
    select company, 'setup_listed_twice', subject, '', 'general_posting_setup', min(source_file), min(source_row)
    from general group by company, subject having count(distinct named) > 1
    union all
    select company, 'half_transfer', cast(shipment as varchar), rtrim(rtrim(cast(quantity as varchar), '0'), '.'), item, source_file, source_row from halves
)

select
    company, code, 'warn' as severity, subject, cast(null as decimal(38, 4)) as amount, '' as currency, '' as expected, actual, detail, source_file,
    cast(source_row as bigint) as source_row
from final
order by company, code, subject
