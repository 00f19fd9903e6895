-- Which receipts the stock is made of, by what of each is left.
-- One row a layer with open quantity (hundred-thousandths), its whole cost (ten-thousandths) and its item's unit cost.
-- How old stock is shows in the days since its layers came in.

with final as (
    select
        entries.company, entries.entry_no, entries.item, entries.posting_date, entries.method, entries.quantity, entries.decimals,
        opened.remaining, costs.cost_actual + costs.cost_expected as cost, valuation.unit_cost
    from inventory.open_quantities as opened
    join inventory.entries as entries on entries.company = opened.company and entries.entry_no = opened.item_entry_no
    join inventory.entry_costs as costs on costs.company = opened.company and costs.item_entry_no = opened.item_entry_no
    join inventory.valuation as valuation
        on valuation.company = entries.company and valuation.item = entries.item
        and valuation.variant = entries.variant and valuation.location = entries.location
    where opened.remaining > 0
)

select
    company,
    entry_no,
    item,
    posting_date,
    method,
    quantity,
    remaining,
    cast(cost as bigint) as cost,
    cast(unit_cost as decimal(28, 5)) as unit_cost,
    decimals
from final
order by company, entry_no
