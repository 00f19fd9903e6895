-- How old what is open is: the ageing of each ledger.
-- One row a company, ledger, account and class of age, classes without items too.
-- Receivables are debits and payables credits; what stands revalued on the open items stands beside them.
-- No row without: settlement.open_items
with places as (
    select distinct company, ledger, account from settlement.open_items
),

summed as (
    select company, ledger, account, bucket, count(*) as items, sum(remaining) as remaining, sum(unrealized) as unrealized
    from settlement.open_items
    group by company, ledger, account, bucket
),

final as (
    select
        p.company, p.ledger, p.account, c.position, b.position as class, b.bucket, coalesce(s.items, 0) as items,
        coalesce(s.remaining, 0) as remaining, coalesce(s.unrealized, 0) as unrealized
    from places as p
    cross join settings.ageing_buckets as b
    inner join settings.companies as c on c.company = p.company
    left join summed as s on s.company = p.company and s.ledger = p.ledger and s.account = p.account and s.bucket = b.bucket
)

select
    cast(company as varchar) as company,
    cast(ledger as varchar) as ledger,
    cast(account as varchar) as account,
    cast(bucket as varchar) as bucket,
    cast(items as bigint) as items,
    cast(remaining as decimal(38, 4)) as remaining,
    cast(unrealized as decimal(38, 4)) as unrealized
from final
order by position, ledger, account, class
