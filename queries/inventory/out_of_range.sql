-- Which movements and items have figures beyond any amount this product carries.
-- One row an item entry whose quantity at the unit cost of the card comes to ten thousand billion, or an item.
-- Amounts have 18 digits, unit costs 9,000,000,000 a piece with nine decimals: past that a cost would be cut, so it is none.

with items as (
    select company, item, source_file, source_row, greatest(abs(coalesce(unit_cost, 0)), abs(coalesce(standard_cost, 0))) as unit_cost
    from canonical.items
),

dear as (
    select company, item, min(source_file) as source_file, min(source_row) as source_row, max(unit_cost) as unit_cost
    from items
    where unit_cost >= 1
    group by company, item
),

final as (
    select company, item, item as subject, cast(null as bigint) as entry_no, source_file, source_row
    from dear where unit_cost >= 9000000000
    union all
    select entries.company, entries.item, cast(entries.entry_no as varchar), entries.entry_no, entries.source_file, entries.source_row
    from canonical.item_entries as entries
    join dear on dear.company = entries.company and dear.item = entries.item
    where cast(floor(abs(entries.quantity)) as decimal(18, 0)) * cast(floor(dear.unit_cost) as decimal(20, 0)) >= 10000000000000
)

select
    company,
    item,
    subject,
    cast(entry_no as bigint) as entry_no,
    source_file,
    cast(source_row as bigint) as source_row
from final
order by company, item, subject
