-- What all costs of stock come to, by what decides their accounts, in bundles of 252 value entries.
-- One row a company, combination of posting keys, span of days and bundle (blank: this run's, or a company without relations).
-- One pass over the costs for all that needs only sums of them; `actual_1` to `expected_4` have a bit for each one with something posted.

with costs as (
    select
        rows.*, rows.posting_date < spans.since as is_before, rows.posting_date >= spans.income_since as is_in_year,
        case when spans.linked then rows.value_entry_no // 252 end as bundle,
        rows.value_entry_no % 252 // 63 as quarter, cast(1 as bigint) << cast(rows.value_entry_no % 63 as integer) as entry
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
    count(case when posted_actual <> 0 then 1 end) as actual_costs,
    count(case when posted_expected <> 0 then 1 end) as expected_costs,
    bit_or(case when quarter = 0 and posted_actual <> 0 then entry end) as actual_1,
    bit_or(case when quarter = 1 and posted_actual <> 0 then entry end) as actual_2,
    bit_or(case when quarter = 2 and posted_actual <> 0 then entry end) as actual_3,
    bit_or(case when quarter = 3 and posted_actual <> 0 then entry end) as actual_4,
    bit_or(case when quarter = 0 and posted_expected <> 0 then entry end) as expected_1,
    bit_or(case when quarter = 1 and posted_expected <> 0 then entry end) as expected_2,
    bit_or(case when quarter = 2 and posted_expected <> 0 then entry end) as expected_3,
    bit_or(case when quarter = 3 and posted_expected <> 0 then entry end) as expected_4
from costs
group by company, entry_type, value_type, variance_type, inventory_posting_group, location, product_posting_group,
    business_posting_group, made_group, value_zero, is_before, is_in_year, bundle
