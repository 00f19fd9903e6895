-- What is open at the period end, after this run's matches, and how old it is.
-- One row a company, ledger (ar, ap, gl), account and entry with something left of it, in transaction, accounting and reporting currency.
-- Age counts from the due date, in the ledger from the posting date: below one day nothing is overdue.
with settled as (
    select
        company, ledger, account, entry_no, sum(amount_currency) as amount_currency, sum(amount) as amount,
        sum(amount_reporting) as amount_reporting
    from settlement.settled
    group by company, ledger, account, entry_no
),

rest as (
    select
        i.*, c.position,
        i.remaining_currency - coalesce(s.amount_currency, 0) as open_currency,
        i.remaining - coalesce(s.amount, 0) as open_amount,
        i.remaining_reporting - coalesce(s.amount_reporting, 0) as open_reporting,
        coalesce(u.unrealized, 0) as unrealized, coalesce(u.unrealized_reporting, 0) as unrealized_reporting,
        date_diff('day', i.due_date, c.period_end) as age_days
    from settlement.items as i
    inner join settings.companies as c on c.company = i.company
    left join settled as s on s.company = i.company and s.ledger = i.ledger and s.account = i.account and s.entry_no = i.entry_no
    left join settlement.standing_shares as u
        on u.company = i.company and u.ledger = i.ledger and u.entry_no = i.entry_no and u.origin = 'open'
),

final as (
    select r.*, b.bucket
    from rest as r
    inner join settings.ageing_buckets as b on r.age_days between b.low and b.high
    where r.open_currency <> 0 or r.open_amount <> 0 or r.open_reporting <> 0
)

select
    cast(company as varchar) as company,
    cast(ledger as varchar) as ledger,
    cast(account as varchar) as account,
    cast(entry_no as varchar) as entry_no,
    cast(party as varchar) as party,
    cast(party_name as varchar) as party_name,
    cast(party_group as varchar) as party_group,
    cast(partner_company as varchar) as partner_company,
    cast(document_type as varchar) as document_type,
    cast(document_no as varchar) as document_no,
    cast(posting_date as date) as posting_date,
    cast(due_date as date) as due_date,
    cast(discount_date as date) as discount_date,
    cast(discount_amount as decimal(38, 4)) as discount_amount,
    cast(dims as varchar) as dims,
    cast(revaluation_method as varchar) as revaluation_method,
    cast(currency as varchar) as currency,
    cast(amount_currency as decimal(38, 4)) as amount_currency,
    cast(amount as decimal(38, 4)) as amount,
    cast(amount_reporting as decimal(38, 4)) as amount_reporting,
    cast(open_currency as decimal(38, 4)) as remaining_currency,
    cast(open_amount as decimal(38, 4)) as remaining,
    cast(open_reporting as decimal(38, 4)) as remaining_reporting,
    cast(unrealized as decimal(38, 4)) as unrealized,
    cast(unrealized_reporting as decimal(38, 4)) as unrealized_reporting,
    cast(age_days as integer) as age_days,
    cast(bucket as varchar) as bucket,
    cast(source_file as varchar) as source_file,
    cast(source_row as bigint) as source_row
from final
order by position, ledger, account, party, due_date, entry_no
