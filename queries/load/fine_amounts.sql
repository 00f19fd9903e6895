-- Which files carry amounts finer than the smallest unit of the company's currency.
-- One row a company and file.
-- They are kept exact; a ledger with a third decimal of a euro is worth a question.

with final as (
    select
        entries.company, entries.source_file, companies.currency, companies.decimals, count(*) as lines,
        min(entries.source_row) as source_row
    from canonical.gl_entries as entries
    join settings.companies as companies on companies.company = entries.company
    where case companies.decimals
        when 0 then entries.amount <> cast(entries.amount as decimal(18, 0))
        when 2 then entries.amount <> cast(entries.amount as decimal(18, 2))
        when 3 then entries.amount <> cast(entries.amount as decimal(18, 3))
        else false
    end
    group by entries.company, entries.source_file, companies.currency, companies.decimals
)

select
    cast(company as varchar) as company,
    cast(source_file as varchar) as source_file,
    cast(currency as varchar) as currency,
    cast(decimals as integer) as decimals,
    cast(lines as bigint) as lines,
    cast(source_row as bigint) as source_row
from final
order by company, source_file
