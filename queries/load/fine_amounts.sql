-- Which files carry amounts finer than the smallest unit of their currency.
-- One row a company, file and currency.
-- They are kept exact; a ledger with a third decimal of a euro is worth a question. Amounts are looked at in accounting currency and, where that is another, in the currency of the entry.
-- No row without: canonical.balances or canonical.opening_balances or canonical.subledger_entries or load.finer_files

with amounts as (
    select entries.company, entries.source_file, entries.source_row, companies.currency, entries.amount
    from canonical.gl_entries as entries
    join load.finer_files as doubtful on doubtful.company = entries.company and doubtful.source_file = entries.source_file
    join settings.companies as companies on companies.company = entries.company
    union all
    select entries.company, entries.source_file, entries.source_row, entries.currency, entries.amount_currency
    from canonical.gl_entries as entries
    join load.finer_files as doubtful on doubtful.company = entries.company and doubtful.source_file = entries.source_file
    join settings.companies as companies on companies.company = entries.company and companies.currency <> entries.currency
    union all
    select openings.company, openings.source_file, openings.source_row, companies.currency, openings.amount
    from canonical.opening_balances as openings
    join settings.companies as companies on companies.company = openings.company
    union all
    select openings.company, openings.source_file, openings.source_row, openings.currency, openings.amount_currency
    from canonical.opening_balances as openings
    join settings.companies as companies on companies.company = openings.company and companies.currency <> openings.currency
    union all
    select balances.company, balances.source_file, balances.source_row, companies.currency, balances.amount
    from canonical.balances
    join settings.companies as companies on companies.company = balances.company
    union all
    select balances.company, balances.source_file, balances.source_row, balances.currency, balances.amount_currency
    from canonical.balances
    join settings.companies as companies on companies.company = balances.company and companies.currency <> balances.currency
    union all
    select items.company, items.source_file, items.source_row, companies.currency, items.amount
    from canonical.subledger_entries as items
    join settings.companies as companies on companies.company = items.company
    union all
    select items.company, items.source_file, items.source_row, items.currency, items.amount_currency
    from canonical.subledger_entries as items
    join settings.companies as companies on companies.company = items.company and companies.currency <> items.currency
),

final as (
    select
        amounts.company, amounts.source_file, amounts.currency, currencies.decimals, count(*) as lines,
        min(amounts.source_row) as source_row
    from amounts
    join settings.currencies on currencies.currency = amounts.currency
    where case currencies.decimals
        when 0 then amounts.amount <> cast(amounts.amount as decimal(18, 0))
        when 2 then amounts.amount <> cast(amounts.amount as decimal(18, 2))
        when 3 then amounts.amount <> cast(amounts.amount as decimal(18, 3))
        else false
    end
    group by amounts.company, amounts.source_file, amounts.currency, currencies.decimals
)

select
    cast(company as varchar) as company,
    cast(source_file as varchar) as source_file,
    cast(currency as varchar) as currency,
    cast(decimals as integer) as decimals,
    cast(lines as bigint) as lines,
    cast(source_row as bigint) as source_row
from final
order by company, source_file, currency
