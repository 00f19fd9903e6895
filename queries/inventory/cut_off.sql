-- What of cost stands in another period than its cause, or waits for an invoice.
-- One row a value entry or item entry: late adjustments, uninvoiced receipts and shipments, value left on nothing in stock.
-- An adjustment whose own day is closed slides into the next period, and cost of sales with it: that is to be disclosed.

with companies as (
    select companies.company, companies.period_start, companies.period_end
    from settings.companies as companies
    join settings.inventory as rules on rules.company = companies.company
),

adjusted as (
    select company, item, document_no, posting_date, applies_to, cost_actual + cost_expected as amount, entry_no, source_file, source_row
    from canonical.value_entries
    where adjustment and applies_to is not null and not duplicate
    union all
    select company, item, document_no, posting_date, applies_to, cost_actual + cost_expected, entry_no, '', cast(null as bigint)
    from inventory.adjustments
),

later as (
    select rows.company, rows.item, min(rows.entry_no) as entry_no
    from canonical.value_entries as rows
    join companies on companies.company = rows.company and rows.posting_date > companies.period_end
    where not rows.duplicate
    group by rows.company, rows.item
),

final as (
    select
        adjusted.company, 1 as rank, 'late_adjustment' as cut_off, adjusted.item, adjusted.document_no, adjusted.posting_date,
        causes.posting_date as cause_date, adjusted.amount, adjusted.entry_no, adjusted.source_file, adjusted.source_row
    from adjusted
    join companies on companies.company = adjusted.company
    join canonical.value_entries as causes
        on causes.company = adjusted.company and causes.entry_no = adjusted.applies_to and not causes.duplicate
    where causes.posting_date <= companies.period_end and adjusted.posting_date >= companies.period_start
        and (causes.posting_date < companies.period_start or adjusted.posting_date > companies.period_end)
    union all
    select
        costs.company, case when costs.quantity > 0 then 2 else 3 end,
        case when costs.quantity > 0 then 'received_not_invoiced' else 'shipped_not_invoiced' end,
        costs.item, moved.document_no, costs.posting_date, cast(null as date), costs.cost_expected, costs.item_entry_no,
        moved.source_file, moved.source_row
    from inventory.costs as costs
    left join canonical.item_entries as moved
        on moved.company = costs.company and moved.entry_no = costs.item_entry_no and not moved.duplicate
    where costs.cost_expected <> 0
    union all
    select
        stock.company, 4, 'value_without_quantity', stock.item, coalesce(rows.document_no, ''), rows.posting_date, cast(null as date),
        stock.cost_actual + stock.cost_expected, rows.entry_no, rows.source_file, rows.source_row
    from inventory.valuation as stock
    left join later on later.company = stock.company and later.item = stock.item
    left join canonical.value_entries as rows
        on rows.company = later.company and rows.entry_no = later.entry_no and not rows.duplicate
    where stock.quantity = 0 and stock.cost_actual + stock.cost_expected <> 0
)

select
    company, cast(rank as integer) as rank, cut_off, item, document_no, posting_date, cause_date,
    cast(amount as decimal(38, 4)) as amount,
    cast(entry_no as bigint) as entry_no,
    case when source_file <> '' then source_file || ':' || cast(source_row as varchar) else '' end as place
from final
order by company, rank, abs(amount) desc, item, posting_date, entry_no
