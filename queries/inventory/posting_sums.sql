-- What all costs of stock come to, by what decides their accounts, in bundles of 512 value entries.
-- One row a company, combination of posting keys, span of days and bundle (blank: this run's, or a company without relations).
-- One pass over the costs for all that needs only sums of them; the weighed ones weigh each cost by its number.

with costs as (
    select
        rows.*, rows.posting_date < spans.since as is_before, rows.posting_date >= spans.income_since as is_in_year,
        case when spans.linked then rows.value_entry_no // 512 end as bundle,
        cast(1 + rows.value_entry_no % 1000003 * (rows.value_entry_no * 7 % 1000003 + 13) % 1000003 as decimal(8, 0)) as weight
    from inventory.posting_rows as rows
    left join inventory.ledger_spans as spans on spans.company = rows.company
)

select
    company,
    entry_type,
    value_type,
    variance_type,
    inventory_posting_group,
    location,
    product_posting_group,
    business_posting_group,
    made_group,
    value_zero,
    is_before,
    is_in_year,
    bundle,
    bool_or(cost_actual <> 0 or posted_actual <> 0) as has_actual,
    bool_or(cost_expected <> 0 or posted_expected <> 0) as has_expected,
    cast(sum(cost_actual) as decimal(38, 4)) as cost_actual,
    cast(sum(cost_expected) as decimal(38, 4)) as cost_expected,
    cast(sum(posted_actual) as decimal(38, 4)) as posted_actual,
    cast(sum(posted_expected) as decimal(38, 4)) as posted_expected,
    cast(sum(posted_actual * weight) as decimal(38, 4)) as weighed_actual,
    cast(sum(posted_expected * weight) as decimal(38, 4)) as weighed_expected
from costs
group by company, entry_type, value_type, variance_type, inventory_posting_group, location, product_posting_group,
    business_posting_group, made_group, value_zero, is_before, is_in_year, bundle
