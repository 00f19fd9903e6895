-- What each item entry costs: what is booked, and what this run adds.
-- One row an item entry; amounts in ten-thousandths.
-- A cost is never stored: it is the sum of the value entries.

with booked as (
    select company, item_entry_no, sum(cost_actual) as cost_actual, sum(cost_expected) as cost_expected
    from inventory.value_rows
    group by all
),

added as (
    select company, item_entry_no, sum(cost_actual) as cost_actual, sum(cost_expected) as cost_expected
    from inventory.proposed
    group by all
),

final as (
    select
        entries.company, entries.entry_no,
        coalesce(booked.cost_actual, 0) + coalesce(added.cost_actual, 0) as cost_actual,
        coalesce(booked.cost_expected, 0) + coalesce(added.cost_expected, 0) as cost_expected,
        coalesce(added.cost_actual, 0) as adjustment,
        coalesce(added.cost_expected, 0) as adjustment_expected
    from inventory.entries as entries
    left join booked on booked.company = entries.company and booked.item_entry_no = entries.entry_no
    left join added on added.company = entries.company and added.item_entry_no = entries.entry_no
)

select
    company,
    entry_no as item_entry_no,
    cast(cost_actual as bigint) as cost_actual,
    cast(cost_expected as bigint) as cost_expected,
    cast(adjustment as bigint) as adjustment,
    cast(adjustment_expected as bigint) as adjustment_expected
from final
order by company, item_entry_no
