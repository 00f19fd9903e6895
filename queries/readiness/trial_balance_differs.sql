-- Where does a trial balance of the extract say another balance than its own entries come to?
-- One row a company, date and account; of days that entries reach, in accounting currency.
-- An ERP's own trial balance is the best control there is of the entries: a line lost in the export shows here. Closing entries are left out as in every trial balance, unless the period asks for them.
with controls as (
    select d.company, d.date, d.year_start, max(f.date) as fed_on
    from ledger.stated_dates as d
    left join ledger.stated_dates as f on f.company = d.company and f.year_start = d.year_start and f.feeds
    where d.controls
    group by d.company, d.date, d.year_start
),

years as (
    select company, year_start, min(date) as first_date, max(date) as last_date
    from controls
    group by company, year_start
),

daily as (
    select e.company, e.account, e.posting_date, y.year_start, sum(e.amount) as amount
    from canonical.gl_entries as e
    inner join years as y on y.company = e.company and e.posting_date between y.year_start and y.last_date
    inner join settings.layers as l on l.company = e.company and l.layer = e.layer
    inner join settings.companies as c on c.company = e.company
    where not e.duplicate and e.period_type <> 'opening' and (e.period_type <> 'closing' or c.period_closing)
    group by e.company, e.account, e.posting_date, y.year_start
),

known as (
    select t.company, t.date, t.year_start, b.account, b.amount
    from controls as t
    inner join ledger.stated_balances as b on b.company = t.company and b.date = t.fed_on and b.counts
    union all
    select t.company, t.date, t.year_start, o.account, o.amount
    from controls as t
    inner join ledger.openings as o on o.company = t.company and o.year_start = t.year_start and o.used
    where t.fed_on is null
    union all
    select t.company, t.date, t.year_start, d.account, d.amount
    from controls as t
    inner join daily as d on d.company = t.company and d.year_start = t.year_start and d.posting_date <= t.date
),

sides as (
    select company, date, year_start, account, amount as ledger, 0 as stated, '' as source_file from known
    union all
    select t.company, t.date, t.year_start, b.account, 0 as ledger, b.amount as stated, b.source_file
    from controls as t
    inner join ledger.stated_balances as b on b.company = t.company and b.date = t.date and b.counts
),

final as (
    select company, date, year_start, account, sum(ledger) as ledger, sum(stated) as stated, max(source_file) as source_file
    from sides
    group by company, date, year_start, account
    having sum(ledger) <> sum(stated)
)

select
    f.company,
    f.date,
    f.account,
    concat_ws(' ', f.account, cast(f.date as varchar)) as subject,
    cast(f.ledger - f.stated as decimal(38, 4)) as amount,
    c.currency,
    cast(cast(f.stated as decimal(38, 4)) as varchar) as expected,
    cast(cast(f.ledger as decimal(38, 4)) as varchar) as actual,
    case when f.year_start < c.year_start then 'earlier_year' else '' end as detail,
    f.source_file,
    cast(null as bigint) as source_row
from final as f
inner join settings.companies as c on c.company = f.company
order by f.company, f.date, f.account
