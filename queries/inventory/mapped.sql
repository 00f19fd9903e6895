-- Every cost on the accounts it belongs to: what the subledger says, what of it the ledger has, what is still to post.
-- One row a value entry (or adjustment, or movement), kind of amount (actual, expected) and side; debit positive.
-- One reason holds up the whole value entry: both sides or neither. Expected cost that is not to be posted holds up itself.

with amounts as (
    select
        rows.*, sides.cost_kind, sides.side, sides.account_role, sides.other_role, sides.account, sides.other_account, sides.fault,
        sides.first_key, sides.second_key, sides.setup, cleared.amount as to_clear, rules.expected_cost_posting as with_expected,
        case when sides.side = 'first' then 1 else -1 end as sign,
        rows.cost_actual <> rows.posted_actual or rows.cost_expected <> rows.posted_expected as is_open,
        case when sides.cost_kind = 'actual' then rows.cost_actual else rows.cost_expected end as cost,
        case when sides.cost_kind = 'actual' then rows.posted_actual else rows.posted_expected end as booked,
        case when sides.cost_kind = 'actual' then rows.cost_actual_reporting else rows.cost_expected_reporting end as cost_reporting,
        case
            when rows.value_zero then 'value_zero'
            when rows.cost_actual <> rows.posted_actual and sides.actual_fault <> '' then sides.actual_fault
            when (rules.expected_cost_posting or cleared.amount is not null) and rows.cost_expected <> rows.posted_expected
                and sides.expected_fault <> '' then sides.expected_fault
            when rates.missing then 'missing_rate'
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
    left join inventory.posting_rates as rates on rates.company = rows.company and rates.date = rows.posting_date
),

due as (
    select
        *, cost_kind = 'expected' and not with_expected and to_clear is null as is_off,
        sign * case when cost_kind = 'actual' or to_clear is null then cost - booked else to_clear end as due
    from amounts
    where cost <> 0 or booked <> 0
),

final as (
    select due.*, coalesce(found.amount, 0) as recognised
    from due
    left join inventory.recognised as found
        on found.company = due.company and found.entry_no = due.entry_no and found.cost_kind = due.cost_kind and found.side = due.side
)

select
    company, entry_no, value_entry_no, item_entry_no, item, posting_date, document_no, order_no, dims, location,
    inventory_posting_group, product_posting_group, business_posting_group, entry_type, value_type, variance_type, adjustment, applies_to,
    model, origin, is_open, value_zero, with_expected, cost_kind, side, account_role, other_role, account, other_account, fault, setup, first_key, second_key,
    cast(sign * cost as decimal(18, 4)) as amount,
    cast(sign * booked + recognised as decimal(18, 4)) as posted,
    cast(due as decimal(18, 4)) as due,
    cast(case when booked = 0 and to_clear is null then sign * cost_reporting end as decimal(18, 4)) as due_reporting,
    cast(recognised as decimal(18, 4)) as recognised,
    cast(due - recognised as decimal(18, 4)) as to_post,
    case when due = recognised then '' when is_off then 'expected_off' else whole end as reason
from final
