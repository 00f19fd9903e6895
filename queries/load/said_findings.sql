-- What the files say of themselves that cannot be so: balances that do not follow, heads that contradict close.toml or each other.
-- One row a finding.
-- A file that does not roll forward is loaded, and warns: the tax authority's own example breaks on three accounts.

with broken as (
    select company, file, account, max(abs(difference)) as difference, min(source_row) as source_row
    from load.roll_forward
    where difference <> 0
    group by company, file, account
),

ranked as (
    select *, row_number() over (partition by company, file order by difference desc, account) as place
    from broken
),

rolled as (
    select
        ranked.company, 'roll_forward' as code, 'warn' as severity, ranked.file as subject, sum(ranked.difference) as amount,
        companies.currency, cast(cast(min(proofs.stated) as bigint) as varchar) as expected, cast(count(*) as varchar) as actual,
        string_agg(case when place <= 8 then ranked.account end, ', ' order by place) || case when count(*) > 8 then ', …' else '' end as detail,
        ranked.file as source_file, min(case when place = 1 then ranked.source_row end) as source_row
    from ranked
    join settings.companies as companies on companies.company = ranked.company
    join load.proofs as proofs on proofs.company = ranked.company and proofs.file = ranked.file and proofs.control = 'accounts_roll_forward'
    group by ranked.company, ranked.file, companies.currency
),

final as (
    select * from rolled
    union all
    select company, code, severity, subject, amount, currency, expected, actual, detail, source_file, source_row
    from load.head_findings
)

select
    cast(company as varchar) as company,
    cast(code as varchar) as code,
    cast(severity as varchar) as severity,
    cast(subject as varchar) as subject,
    cast(amount as decimal(38, 4)) as amount,
    cast(currency as varchar) as currency,
    cast(expected as varchar) as expected,
    cast(actual as varchar) as actual,
    cast(detail as varchar) as detail,
    cast(source_file as varchar) as source_file,
    cast(source_row as bigint) as source_row
from final
order by company, code, subject
