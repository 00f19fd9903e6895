-- What drives a variance: the documents, parties and dimensions behind it, the three largest of each.
-- One row a company, statement, line, kind and name; debit positive, of the entries between the two dates compared.
-- Balances differ by what was posted between them; income of a span by its entries less those of the span beside it.
with wanted as (
    select review.company, review.statement, review.code, review.comparison
    from variance.review
    where account = '' and is_largest
),

spans as (
    select
        wanted.company, wanted.statement, wanted.code, wanted.comparison,
        case
            when wanted.comparison = 'prior_period' then companies.period_start
            when wanted.statement = 'balance_sheet' then companies.ly_period_end + interval 1 day
            else companies.year_start
        end as first_day, companies.period_end as last_day,
        case when wanted.statement = 'income_statement' then base.first_day end as base_first, base.last_day as base_last
    from wanted
    join settings.companies on companies.company = wanted.company
    left join statements.columns as base
        on base.company = wanted.company and base.statement = wanted.statement and base.column_name = wanted.comparison
),

entries as (
    select
        spans.company, spans.statement, spans.code, entries.voucher, entries.party, entries.dims,
        case when entries.posting_date between spans.first_day and spans.last_day then entries.amount else -entries.amount end as amount,
        entries.posting_date between spans.first_day and spans.last_day as is_now
    from spans
    join (select distinct company, statement, code, account from statements.accounts) as held
        on held.company = spans.company and held.statement = spans.statement and held.code = spans.code
    join canonical.gl_entries as entries on entries.company = held.company and entries.account = held.account
    join settings.layers on layers.company = entries.company and layers.layer = entries.layer
    where not entries.duplicate and entries.period_type = 'operating'
        and (entries.posting_date between spans.first_day and spans.last_day or entries.posting_date between spans.base_first and spans.base_last)
),

named as (
    select company, statement, code, 'document' as kind, voucher as name, amount from entries where is_now
    union all
    select company, statement, code, 'party', party, amount from entries where party <> ''
    union all
    select company, statement, code, 'dimension', dims, amount from entries where dims <> ''
),

summed as (
    select company, statement, code, kind, name, sum(amount) as amount
    from named
    group by company, statement, code, kind, name
),

final as (
    select
        summed.*, row_number() over (partition by company, statement, code, kind order by abs(amount) desc, name) as place
    from summed
    where amount <> 0
)

select company, statement, code, kind, name, cast(amount as decimal(38, 4)) as amount, cast(place as bigint) as place
from final
where place <= 3
order by company, statement, code, kind, place
