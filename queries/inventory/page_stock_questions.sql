-- Which stock asks for a look: negative, worth something without being there, worth the opposite, or lying still.
-- One row a question and item, variant and location; the largest value first.
-- Slow: in stock, and for 180 days nothing of the item was sold, used or written down; a transfer is no use.

with used as (
    select
        company, item, min(posting_date) as first_entry,
        max(case when quantity < 0 and entry_type <> 'transfer' then posting_date end) as last_decrease
    from inventory.costs
    group by company, item
),

stock as (
    select
        stock.company, stock.item, stock.variant, stock.location, stock.quantity, items.description as name, used.last_decrease,
        stock.cost_actual + stock.cost_expected as stock_value,
        date_diff('day', coalesce(used.last_decrease, used.first_entry), companies.period_end) as days
    from inventory.valuation as stock
    join settings.companies as companies on companies.company = stock.company
    join inventory.items as items on items.company = stock.company and items.item = stock.item
    join used on used.company = stock.company and used.item = stock.item
),

final as (
    select 1 as rank, 'negative_stock' as question, * from stock where quantity < 0
    union all
    select 2, 'value_without_quantity', * from stock where quantity = 0 and stock_value <> 0
    union all
    select 3, 'opposite_value', * from stock
    where (quantity > 0 and stock_value < 0) or (quantity < 0 and stock_value > 0)
    union all
    select 4, 'slow_mover', * from stock where quantity > 0 and days >= 180
)

select
    company,
    question,
    item,
    name,
    variant,
    location,
    cast(quantity as decimal(18, 5)) as quantity,
    cast(stock_value as decimal(38, 4)) as stock_value,
    last_decrease,
    cast(days as bigint) as days
from final
order by company, rank, abs(stock_value) desc, item, variant, location
