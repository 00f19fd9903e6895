-- How does the extract tell what is open in each subledger?
-- One row a company and ledger with entries up to the period end.
-- Dated applications rebuild the period end; a list of remaining amounts is taken as it stands; exchange differences that come as rows are already the difference between what was booked and what was paid.
with applied as (
    select distinct company, ledger
    from canonical.subledger_applications
),

final as (
    select
        e.company,
        e.ledger,
        max(case when a.ledger is not null then 1 else 0 end) = 1 as has_applications,
        max(case when e.remaining is not null then 1 else 0 end) = 1 as has_remaining,
        max(case when e.document_type = 'exchange_difference' then 1 else 0 end) = 1 as has_exchange_rows
    from canonical.subledger_entries as e
    inner join settings.companies as c on c.company = e.company
    left join applied as a on a.company = e.company and a.ledger = e.ledger
    where e.posting_date <= c.period_end and not e.duplicate
    group by e.company, e.ledger
)

select
    cast(company as varchar) as company,
    cast(ledger as varchar) as ledger,
    cast(has_remaining and not has_applications and ledger <> 'bank' as boolean) as is_open_item_list,
    cast(has_exchange_rows as boolean) as has_exchange_rows
from final
order by company, ledger
