-- Every cost on the accounts it belongs to: what the subledger says, what of it the ledger has, what is still to post.
-- One row a value entry (or adjustment, or movement), kind of amount (actual, expected) and side; debit positive.
-- One reason holds up the whole value entry: both sides or neither. Expected cost that is not to be posted holds up itself.

with amounts as (
    select
        rows.*, sides.cost_kind, sides.side, sides.account_role, sides.other_role, sides.account, sides.fault,
        sides.first_key, sides.second_key, sides.setup, rules.expected_cost_posting,
        case when sides.side = 'first' then 1 else -1 end as sign,
        case when sides.cost_kind = 'actual' then rows.cost_actual else rows.cost_expected end as cost,
        case when sides.cost_kind = 'actual' then rows.posted_actual else rows.posted_expected end as booked,
        cleared.amount as to_clear,
        case
            when rows.value_zero then 'value_zero'
            when rows.cost_actual <> rows.posted_actual and sides.actual_fault <> '' then sides.actual_fault
            when (rules.expected_cost_posting or cleared.amount is not null) and rows.cost_expected <> rows.posted_expected
                and sides.expected_fault <> '' then sides.expected_fault
            when rows.posting_date < rules.first_day or rows.posting_date > rules.last_day then 'date_closed'
            else ''
        end as whole
    from inventory.posting_rows as rows
    join inventory.posting_sides as sides
        on sides.company = rows.company and sides.entry_type = rows.entry_type and sides.value_type = rows.value_type
        and sides.variance_type = rows.variance_type and sides.inventory_posting_group = rows.inventory_posting_group
        and sides.location = rows.location and sides.product_posting_group = rows.product_posting_group
        and sides.business_posting_group = rows.business_posting_group and sides.made_group = rows.made_group
    join inventory.posting_rules as rules on rules.company = rows.company
    left join inventory.interim_to_clear as cleared on cleared.company = rows.company and cleared.entry_no = rows.entry_no
),

final as (
    select
        amounts.*, coalesce(found.amount, 0) as recognised,
        amounts.cost_kind = 'expected' and not expected_cost_posting and to_clear is null as off
    from amounts
    left join inventory.recognised as found
        on found.company = amounts.company and found.entry_no = amounts.entry_no and found.cost_kind = amounts.cost_kind
        and found.side = amounts.side
    where cost <> 0 or booked <> 0
)

select
    company, entry_no, value_entry_no, item_entry_no, item, posting_date, document_no, order_no, dims, location,
    inventory_posting_group, product_posting_group, business_posting_group, entry_type, value_type, variance_type, adjustment, applies_to,
    cost_kind, side, account_role, other_role, account, fault, setup, first_key, second_key,
    cast(sign * cost as decimal(18, 4)) as amount,
    cast(sign * booked + recognised as decimal(18, 4)) as posted,
    cast(sign * case when to_clear is null or cost_kind = 'actual' then cost - booked else to_clear end - recognised as decimal(18, 4)) as to_post,
    case when sign * (cost - booked) - recognised = 0 then '' when off then 'expected_off' else whole end as reason
from final
