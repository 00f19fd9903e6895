-- What the balance of one account is made of: its opening or trial balance, its entries, its proposals, each where it came from.
-- One row an entry, opening line, stated balance, folded result or proposed line of $account in $company; the $most largest, with the count and sum of all.
-- The opening is followed to the one source the ledger took. Closing entries are in it where $closings says so; $parties, where not '', names the only parties that count (each between two bars).

with facts as (
    select companies.company, companies.year_start, companies.period_end, years.source, years.anchor
    from settings.companies
    join ledger.opening_years as years on years.company = companies.company and years.year_start = companies.year_start
    where companies.company = $company
),

entries as (
    select
        'entry' as kind, entries.voucher as name, entries.posting_date, entries.description as text, entries.amount,
        entries.source_file, entries.source_row
    from canonical.gl_entries as entries
    join facts on facts.company = entries.company and entries.posting_date <= facts.period_end
    join settings.layers on layers.company = entries.company and layers.layer = entries.layer
    left join canonical.accounts
        on accounts.company = entries.company and accounts.account = entries.account
        and accounts.type in ('revenue', 'expense')
    where entries.account = $account and not entries.duplicate
        and ($parties = '' or strpos($parties, concat('|', entries.party, '|')) > 0)
        and case
            when entries.posting_date < facts.year_start
                then facts.source = 'carried' and entries.posting_date >= facts.anchor and accounts.account is null
            when entries.period_type = 'opening' then facts.source = 'journal'
            when entries.period_type = 'closing' then $closings
            else true
        end
),

brought as (
    select
        brought.kind, case when brought.kind = 'balance' then cast(brought.date as varchar) else '' end as name, brought.date as posting_date, brought.text, brought.amount, brought.source_file, brought.source_row
    from ledger.brought_in as brought
    where brought.company = $company and brought.account = $account and $parties = ''
),

results as (
    select
        'result' as kind, coalesce(years.name, '') as name, facts.year_start as posting_date, '' as text, results.amount,
        '' as source_file, cast(null as bigint) as source_row
    from ledger.year_results as results
    join facts on facts.company = results.company and facts.source = 'carried' and results.year_start >= facts.anchor
    left join settings.fiscal_years as years on years.company = results.company and years.year_start = results.year_start
    left join ledger.stated_dates as dates on dates.company = facts.company and dates.year_start = facts.year_start and dates.feeds
    where results.account = $account and $parties = '' and dates.company is null
),

proposals as (
    select
        'proposal' as kind, voucher as name, posting_date, description as text, amount,
        concat(room, ' ', rule) as source_file, cast(null as bigint) as source_row
    from ledger.journals
    where company = $company and account = $account and status <> 'rejected'
        and ($parties = '' or strpos($parties, '||') > 0)
),

final as (
    select * from entries
    union all
    select * from brought
    union all
    select * from results
    union all
    select * from proposals
)

select
    kind, name, posting_date, text, cast(amount as decimal(38, 4)) as amount, source_file, source_row,
    count(*) over () as every, cast(sum(amount) over () as decimal(38, 4)) as whole
from final
where amount <> 0
order by abs(amount) desc, posting_date, source_file, source_row, kind, name, text
limit $most
