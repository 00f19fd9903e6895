-- Every value entry up to the period end, in whole units of account.
-- One row a value entry of an item entry that has its costs here; amounts in ten-thousandths.
-- What was booked for an item entry so far is what cost adjustment compares its target with.

with final as (
    select rows.*, entries.posting_date as entry_date
    from canonical.value_entries as rows
    join settings.companies as companies on companies.company = rows.company
    join inventory.entries as entries on entries.company = rows.company and entries.entry_no = rows.item_entry_no
        and entries.item = rows.item
    where not rows.duplicate and rows.posting_date <= companies.period_end
)

select
    company,
    item,
    cast(entry_no as bigint) as entry_no,
    cast(item_entry_no as bigint) as item_entry_no,
    posting_date,
    coalesce(valuation_date, entry_date) as valuation_date,
    value_type,
    variance_type,
    cast(coalesce(cost_actual, 0) * 10000 as bigint) as cost_actual,
    cast(coalesce(cost_expected, 0) * 10000 as bigint) as cost_expected,
    coalesce(expected, false) as expected,
    cast(item_quantity * 100000 as bigint) as item_quantity,
    cast(coalesce(valued_quantity, 0) * 100000 as bigint) as valued_quantity,
    cast(coalesce(invoiced_quantity, 0) * 100000 as bigint) as invoiced_quantity,
    coalesce(adjustment, false) as adjustment,
    cast(coalesce(applies_to, 0) as bigint) as applies_to,
    charge,
    coalesce(partial_revaluation, false) as partial_revaluation,
    order_no
from final
order by company, item, item_entry_no, entry_no
