-- The findings as the pack shows them: those that block first.
-- One row a finding, numbered over the whole close.
-- The place is the file and the row where the reader can look; `disposition` is open until somebody accepts the finding.
with final as (
    select
        company, finding_id, room, code, severity, subject, amount, currency, message, remedy,
        case when source_row is null then source_file else source_file || ':' || cast(source_row as varchar) end as place,
        number, coalesce(nullif(disposition, ''), 'open') as disposition, disposed_by as accepted_by, reason as accepted_because
    from findings.findings
)

select
    company, finding_id, room, code, severity, subject, amount, currency, message, remedy, place,
    cast(number as integer) as number, disposition, accepted_by, accepted_because
from final
order by number
