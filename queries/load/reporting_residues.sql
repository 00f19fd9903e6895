-- What is left over when the lines of a balanced voucher are rounded one by one, and which line takes it.
-- One row a voucher that balances in its own currency, was derived whole, and does not add up in the reporting currency.
-- The largest line takes the residue (the first of equals), so that the voucher balances in both currencies.

with companies as (
    select distinct company from load.reported
),

whole as (
    select
        entries.company, coalesce(entries.voucher, '') as voucher, entries.posting_date, coalesce(entries.layer, '') as layer,
        sum(entries.amount) as amount, count(*) as lines
    from raw.gl_entries as entries
    join companies on companies.company = entries.company
    where entries.fault is null and not entries.duplicate
    group by entries.company, coalesce(entries.voucher, ''), entries.posting_date, coalesce(entries.layer, '')
),

derived as (
    select company, voucher, posting_date, layer, sum(reporting) as residue, count(*) as lines
    from load.reported
    group by company, voucher, posting_date, layer
    having sum(reporting) <> 0
),

ranked as (
    select
        reported.id, derived.residue,
        row_number() over (
            partition by derived.company, derived.voucher, derived.posting_date, derived.layer
            order by abs(reported.amount) desc, reported.id
        ) as place
    from derived
    join whole
        on whole.company = derived.company and whole.voucher = derived.voucher
        and whole.posting_date = derived.posting_date and whole.layer = derived.layer
        and whole.amount = 0 and whole.lines = derived.lines
    join load.reported as reported
        on reported.company = derived.company and reported.voucher = derived.voucher
        and reported.posting_date = derived.posting_date and reported.layer = derived.layer
),

final as (
    select id, residue
    from ranked
    where place = 1
)

select
    cast(id as bigint) as id,
    cast(residue as decimal(18, 4)) as residue
from final
order by id
