-- Every movement of stock up to the period end, in whole units of account, in the order of posting.
-- One row an item entry of a known item: quantities in hundred-thousandths, costs in ten-thousandths.
-- Integers are exact; a movement of an item nobody lists, or without quantity, is a finding and has no cost here.

with standards as (
    select
        company, item, date as date_from, cost,
        lead(date) over (partition by company, item order by date, source_row) as date_to
    from canonical.standard_costs
),

final as (
    select
        entries.*,
        items.method,
        items.unit_cost,
        items.overhead_rate,
        items.indirect_cost_pct,
        coalesce(standards.cost, items.standard_cost) as standard_cost,
        companies.decimals
    from canonical.item_entries as entries
    join settings.companies as companies on companies.company = entries.company
    join inventory.items as items on items.company = entries.company and items.item = entries.item
    left join standards
        on standards.company = entries.company and standards.item = entries.item
        and standards.date_from <= entries.posting_date
        and (standards.date_to is null or standards.date_to > entries.posting_date)
    left join inventory.out_of_range as beyond on beyond.company = entries.company and beyond.item = entries.item
        and coalesce(beyond.entry_no, entries.entry_no) = entries.entry_no
    where beyond.item is null and not entries.duplicate and entries.quantity <> 0 and entries.posting_date <= companies.period_end
        and items.method in ('fifo', 'lifo', 'average', 'specific', 'standard')
)

select
    company,
    item,
    cast(entry_no as bigint) as entry_no,
    posting_date,
    entry_type,
    cast(quantity * 100000 as bigint) as quantity,
    cast(coalesce(invoiced_quantity, 0) * 100000 as bigint) as invoiced_quantity,
    completely_invoiced,
    location,
    variant,
    lot,
    cast(nullif(applies_to, 0) as bigint) as applies_to,
    cast(nullif(applies_from, 0) as bigint) as applies_from,
    cast(nullif(transferred_from, 0) as bigint) as transferred_from,
    order_no,
    method,
    cast(case when quantity > 0 then cost else 0 end * 10000 as bigint) as cost,
    cast(unit_cost * 1000000000 as bigint) as card_cost,
    cast(standard_cost * 1000000000 as bigint) as standard_cost,
    cast(overhead_rate * 1000000000 as bigint) as overhead_rate,
    cast(indirect_cost_pct * 1000000000 as bigint) as indirect_pct,
    cast(decimals as integer) as decimals
from final
order by company, item, entry_no
