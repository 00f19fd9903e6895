-- What else an inventory period is looked at for before it is closed.
-- One row a company, check and item it strikes.
-- Adjustments outside the period of what they correct, rounding that is no rounding, rows that cannot be whole, half transfers.

with open_rows as (
    select rows.* from canonical.value_entries as rows
    join settings.companies as companies on companies.company = rows.company and rows.posting_date <= companies.period_end
    where not rows.duplicate
),

stating as (
    select company from open_rows group by company having count(case when item_quantity <> 0 then 1 end) > 0
),

held as (
    select
        costs.company, costs.item_entry_no, costs.item, costs.quantity, sum(coalesce(rows.item_quantity, 0)) as stated,
        sum(case when rows.item_quantity <> 0 then 1 else 0 end) as holders
    from inventory.costs as costs
    join stating on stating.company = costs.company
    join open_rows as rows on rows.company = costs.company and rows.item_entry_no = costs.item_entry_no
    group by all
),

moved as (
    select company, item, sum(cost_actual + cost_expected) as amount
    from inventory.costs
    where entry_type = 'transfer'
    group by company, item
),

final as (
    select company, 'half_a_transfer' as check_name, item as subject from moved where amount <> 0
    union all
    select company, 'quantity_stated_wrong', item from held where stated <> quantity or holders <> 1
    union all
    select company, 'late_adjustments', item from inventory.cut_off where cut_off = 'late_adjustment'
    union all
    select company, 'large_rounding', item from open_rows where value_type = 'rounding' and abs(cost_actual) > 1
)

select
    company,
    check_name,
    subject
from final
order by company, check_name, subject
