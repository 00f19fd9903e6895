-- What of expected cost is still to be taken off the interim accounts where expected cost is no longer posted.
-- One row a value entry that clears expected cost which the ledger has: the amount, at most what stands there.
-- Receipt of 95.00 posted, the switch turned off, invoice: the invoice still clears 95.00, or interim never ends at nil.

with rows as (
    select
        rows.company, rows.item_entry_no, rows.entry_no, rows.cost_expected, rows.posted_expected,
        sum(rows.posted_expected) over (partition by rows.company, rows.item_entry_no) as standing
    from inventory.posting_rows as rows
    join inventory.posting_rules as rules on rules.company = rows.company and not rules.expected_cost_posting
    where rows.item_entry_no is not null and (rows.cost_expected <> 0 or rows.posted_expected <> 0)
),

clearing as (
    select
        *,
        sum(abs(cost_expected)) over (
            partition by company, item_entry_no order by entry_no rows between unbounded preceding and current row
        ) as so_far
    from rows
    where standing <> 0 and posted_expected = 0 and (standing > 0) <> (cost_expected > 0)
),

final as (
    select
        company, entry_no,
        sign(cost_expected) * greatest(least(so_far, abs(standing)) - (so_far - abs(cost_expected)), 0) as amount
    from clearing
)

select company, entry_no, cast(amount as decimal(18, 4)) as amount
from final
where amount <> 0
order by company, entry_no
