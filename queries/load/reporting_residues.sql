-- What is left over when the lines of a balanced voucher are rounded one by one, and which line takes it.
-- One row a voucher that balances in its own currency, was derived whole, and does not add up in the reporting currency.
-- The largest line takes the residue (the first of equals), so that the voucher balances in both currencies. Statistical accounts hold quantities and stay out.

with companies as (
    select distinct company from load.reported
),

statistical as (
    select company, account from canonical.accounts where type = 'statistical'
),

whole as (
    select
        entries.company, coalesce(entries.voucher, '') as voucher, entries.posting_date, coalesce(entries.layer, '') as layer,
        sum(entries.amount) as amount, count(*) as lines
    from raw.gl_entries as entries
    join companies on companies.company = entries.company
    left join statistical on statistical.company = entries.company and statistical.account = entries.account
    where entries.fault is null and not entries.duplicate and statistical.account is null
    group by entries.company, coalesce(entries.voucher, ''), entries.posting_date, coalesce(entries.layer, '')
),

monetary as (
    select reported.id, reported.company, reported.voucher, reported.posting_date, reported.layer, reported.amount, reported.reporting
    from load.reported as reported
    left join statistical on statistical.company = reported.company and statistical.account = reported.account
    where statistical.account is null
),

derived as (
    select company, voucher, posting_date, layer, sum(reporting) as residue, count(*) as lines
    from monetary
    group by company, voucher, posting_date, layer
    having sum(reporting) <> 0
),

ranked as (
    select
        monetary.id, derived.residue,
        row_number() over (
            partition by derived.company, derived.voucher, derived.posting_date, derived.layer
            order by abs(monetary.amount) desc, monetary.id
        ) as place
    from derived
    join whole
        on whole.company = derived.company and whole.voucher = derived.voucher
        and whole.posting_date = derived.posting_date and whole.layer = derived.layer
        and whole.amount = 0 and whole.lines = derived.lines
    join monetary
        on monetary.company = derived.company and monetary.voucher = derived.voucher
        and monetary.posting_date = derived.posting_date and monetary.layer = derived.layer
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
