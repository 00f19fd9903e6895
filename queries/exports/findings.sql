-- All findings, what blocks first: what findings.csv holds.
-- One row a finding.
-- The order is that of the pack, with the finding's own id last, so that two runs list them alike.

with final as (
    select
        findings.*,
        coalesce(nullif(findings.currency, ''), companies.currency, $currency) as amount_in,
        case findings.severity when 'block' then 1 when 'warn' then 2 else 3 end as place
    from findings.findings
    left join settings.companies on companies.company = findings.company
)

select
    cast(finding_id as varchar) as finding_id,
    cast(company as varchar) as company,
    cast(room as varchar) as room,
    cast(code as varchar) as code,
    cast(severity as varchar) as severity,
    cast(subject as varchar) as subject,
    cast(amount as decimal(38, 4)) as amount,
    cast(amount_in as varchar) as currency,
    cast(expected as varchar) as expected,
    cast(actual as varchar) as actual,
    cast(message as varchar) as message,
    cast(remedy as varchar) as remedy,
    cast(source_file as varchar) as source_file,
    cast(source_row as bigint) as source_row,
    cast(disposition as varchar) as disposition,
    cast(disposed_by as varchar) as disposed_by,
    cast(reason as varchar) as reason
from final
order by place, company, room, code, subject, finding_id
