-- What the ledger itself finds: openings that disagree, results without an account, closed balances that moved, proposals half imported.
-- One row a company, code and subject, in the columns every room's findings have.
-- Figures are written with the decimals of their currency; the message says what to do with them.
-- No row without: ledger.opening_mismatches or ledger.posted_proposals or ledger.prior_period_changes or
--     ledger.stated_conflicts or ledger.year_results

with found as (
    select
        company, 'opening_mismatch' as code, case when source = 'explicit' and not by_balances then 'block' else 'warn' end as severity,
        account || ' ' || cast(year_start as varchar) as subject, taken - held_against as amount, true as in_accounting,
        held_against as expected, taken as actual,
        case when source = 'journal' then 'entered' when by_balances then 'stated' else other end as detail, source_file, source_row
    from ledger.opening_mismatches
    union all
    select
        results.company, 'missing_posting_account' as code, case when fed.company is null then 'block' else 'warn' end as severity,
        'retained_earnings ' || cast(results.year_start as varchar) as subject, results.amount, true as in_accounting,
        null as expected, null as actual, coalesce(years.name, 'before') as detail, '' as source_file, null as source_row
    from ledger.year_results as results
    left join settings.fiscal_years as years on years.company = results.company and years.year_start = results.year_start
    left join (select distinct company from ledger.stated_dates where feeds) as fed on fed.company = results.company
    where results.missing and exists (
        select 1
        from ledger.opening_years as opened
        where opened.company = results.company and opened.source = 'carried'
            and results.year_start >= opened.anchor and results.year_start < opened.year_start
    )
    union all
    select
        company, 'prior_period_changed' as code, case when not_imported then 'info' else 'warn' end as severity,
        account || ' ' || cast(period_end as varchar) as subject, actual - expected as amount, in_accounting,
        expected, actual, case when not_imported then 'proposals' when entries > 5 then entries_text || '; …' else entries_text end as detail,
        source_file, source_row
    from ledger.prior_period_changes
    union all
    select
        company, 'proposal_incomplete' as code, 'block' as severity, proposal_id as subject, sum(amount) as amount,
        true as in_accounting, 0 as expected, sum(amount) as actual, string_agg(distinct account, ', ' order by account) as detail,
        '' as source_file, null as source_row
    from ledger.posted_proposals
    where not balanced
    group by company, proposal_id
    union all
    select
        conflicts.company, 'balances_differ' as code, case when conflicts.year_start = companies.year_start then 'block' else 'warn' end as severity,
        conflicts.taken_file || ' ' || conflicts.other_file || ' ' || cast(conflicts.date as varchar) as subject, conflicts.taken - conflicts.other as amount,
        true as in_accounting, conflicts.other as expected, conflicts.taken as actual, conflicts.account as detail, conflicts.other_file as source_file, null as source_row
    from ledger.stated_conflicts as conflicts
    join settings.companies on companies.company = conflicts.company
),

final as (
    select
        found.company, found.code, found.severity, found.subject, found.amount, found.detail, found.source_file,
        found.source_row, found.expected, found.actual,
        case when found.in_accounting then companies.currency else companies.reporting_currency end as currency,
        coalesce(currencies.decimals, 2) as decimals
    from found
    join settings.companies on companies.company = found.company
    left join settings.currencies
        on currencies.currency = case when found.in_accounting then companies.currency else companies.reporting_currency end
)

select
    cast(company as varchar) as company,
    cast('ledger' as varchar) as room,
    cast(code as varchar) as code,
    cast(severity as varchar) as severity,
    cast(subject as varchar) as subject,
    cast(amount as decimal(38, 4)) as amount,
    cast(currency as varchar) as currency,
    cast(coalesce(case decimals when 0 then cast(cast(expected as decimal(38, 0)) as varchar) when 3 then cast(cast(expected as decimal(38, 3)) as varchar) else cast(cast(expected as decimal(38, 2)) as varchar) end, '') as varchar) as expected,
    cast(coalesce(case decimals when 0 then cast(cast(actual as decimal(38, 0)) as varchar) when 3 then cast(cast(actual as decimal(38, 3)) as varchar) else cast(cast(actual as decimal(38, 2)) as varchar) end, '') as varchar) as actual,
    cast(detail as varchar) as detail,
    cast(source_file as varchar) as source_file,
    cast(source_row as bigint) as source_row
from final
order by company, code, subject
