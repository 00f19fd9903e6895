-- What was accepted, by whom and why, and whether it still stands.
-- One row a finding somebody accepted, those that stand no more first.
-- An acceptance covers amounts from nil to the one accepted, at the same severity, until the period it names.
with final as (
    select
        company, coalesce('F-' || right('00' || cast(number as varchar), greatest(3, length(cast(number as varchar)))), finding_id) as finding,
        message, accepted, amount, currency, accepted_by, accepted_at, reason as accepted_because, until,
        state as standing, finding_id,
        case state when 'stands' then 2 when 'gone' then 3 else 1 end as rank
    from findings.dispositions
)

select
    cast(company as varchar) as company,
    cast(finding as varchar) as finding,
    cast(message as varchar) as message,
    cast(accepted as decimal(38, 4)) as accepted,
    cast(amount as decimal(38, 4)) as amount,
    cast(currency as varchar) as currency,
    cast(accepted_by as varchar) as accepted_by,
    cast(accepted_at as varchar) as accepted_at,
    cast(accepted_because as varchar) as accepted_because,
    cast(until as varchar) as until,
    cast(standing as varchar) as standing
from final
order by rank, company, finding, finding_id
