-- What the parts of an item are measured by: the amounts of which what is left of it is the share still open.
-- One row an item; debit positive, in transaction, accounting and reporting currency, with the decimals of each.
-- What was booked, where what is left follows from it: then nothing is rounded twice, and two parts leave the same in one close as in two. Else what is left, as a list of open items may state it.
with known as (
    select
        i.item, i.amount_currency, i.amount, i.amount_reporting, i.remaining_currency, i.remaining, i.remaining_reporting,
        c.decimals, y.decimals as reporting_decimals, k.decimals as currency_decimals
    from settlement.items as i
    inner join settings.companies as c on c.company = i.company
    inner join settings.currencies as y on y.currency = c.reporting_currency
    inner join settings.currencies as k on k.currency = i.currency
),

final as (
    select
        *,
        case when amount_currency = 0 or remaining_currency = 0 then false
            else coalesce(
                converted(amount, abs(remaining_currency), abs(amount_currency), decimals) = remaining
                and converted(amount_reporting, abs(remaining_currency), abs(amount_currency), reporting_decimals) = remaining_reporting,
                false
            ) end as follows
    from known
)

select
    cast(item as bigint) as item,
    cast(case when follows then amount_currency else remaining_currency end as decimal(38, 4)) as amount_currency,
    cast(case when follows then amount else remaining end as decimal(38, 4)) as amount,
    cast(case when follows then amount_reporting else remaining_reporting end as decimal(38, 4)) as amount_reporting,
    cast(currency_decimals as integer) as currency_decimals,
    cast(decimals as integer) as decimals,
    cast(reporting_decimals as integer) as reporting_decimals
from final
