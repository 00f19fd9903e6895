-- The value entries cost adjustment would still write, in the shape of value_entries.
-- One row a value entry and kind of correction; entry numbers continue after the extract's.
-- A row takes the date of the row it corrects; where that day is closed or not allowed, the first day that is open.

with open_days as (
    select
        rules.company,
        greatest(
            coalesce(rules.allow_posting_from, companies.period_start),
            coalesce(cast(rules.closed_to + interval 1 day as date), date '0001-01-01')
        ) as first_day,
        rules.allow_posting_to as last_day
    from settings.inventory as rules
    join settings.companies as companies on companies.company = rules.company
),

last_entries as (
    select company, max(entry_no) as entry_no from canonical.value_entries group by company
),

final as (
    select
        corrected.*,
        proposed.value_type as new_type, proposed.variance_type as new_variance, proposed.expected as new_expected,
        proposed.valuation_date as new_valuation, proposed.cost_actual as new_actual, proposed.cost_expected as new_cost_expected,
        proposed.invoiced_quantity as new_invoiced,
        proposed.cause,
        last_entries.entry_no + row_number() over (
            partition by proposed.company
            order by proposed.item_entry_no, proposed.applies_to, proposed.value_type, proposed.variance_type, proposed.expected
        ) as new_no,
        case
            when corrected.posting_date < open_days.first_day or corrected.posting_date > open_days.last_day
            then open_days.first_day
            else corrected.posting_date
        end as new_date
    from inventory.proposed as proposed
    join canonical.value_entries as corrected
        on corrected.company = proposed.company and corrected.entry_no = proposed.applies_to and not corrected.duplicate
    join open_days on open_days.company = proposed.company
    join last_entries on last_entries.company = proposed.company
)

select
    company,
    cast(new_no as bigint) as entry_no,
    item_entry_no,
    item,
    new_date as posting_date,
    new_type as value_type,
    cast(cast(new_actual as decimal(18, 0)) * cast(0.0001 as decimal(5, 4)) as decimal(18, 4)) as cost_actual,
    cast(cast(new_cost_expected as decimal(18, 0)) * cast(0.0001 as decimal(5, 4)) as decimal(18, 4)) as cost_expected,
    cast(null as decimal(18, 4)) as cost_actual_reporting,
    cast(null as decimal(18, 4)) as cost_expected_reporting,
    cast(0 as decimal(18, 4)) as cost_non_inventoriable,
    new_expected as expected,
    cast(0 as decimal(18, 5)) as item_quantity,
    valued_quantity,
    cast(cast(new_invoiced as decimal(18, 0)) * cast(0.00001 as decimal(6, 5)) as decimal(18, 5)) as invoiced_quantity,
    new_valuation as valuation_date,
    new_variance as variance_type,
    new_invoiced = 0 as adjustment,
    case when new_invoiced = 0 then entry_no end as applies_to,
    '' as charge,
    false as partial_revaluation,
    valued_by_average,
    cast(0 as decimal(18, 4)) as cost_posted_to_gl,
    cast(0 as decimal(18, 4)) as cost_expected_posted_to_gl,
    location,
    inventory_posting_group,
    product_posting_group,
    business_posting_group,
    order_no,
    document_type,
    document_no,
    dims,
    cause
from final
order by company, entry_no
