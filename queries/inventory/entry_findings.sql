-- Which item entries cannot be costed: history cut off, links to nothing, more taken than there is, circles.
-- One row a finding, with the file and row of the entry it is about.
-- A cost that follows an entry we do not have would be a guess: the items stand as booked, and every one blocks.

with links as (
    select company, item, entry_no, link, named, row_number() over (partition by company order by entry_no, link, named) as place
    from inventory.broken_links
),

named as (
    select company, 'history_incomplete' as code, item as subject, '' as expected, cast(count(*) as varchar) as actual,
        cast(min(entry_no) as varchar) as detail, min(entry_no) as entry_no
    from inventory.unvalued group by company, item
    union all
    select company, 'application_without_entry', cast(entry_no as varchar) || ' ' || link || ' ' || cast(named as varchar),
        cast(named as varchar), cast(entry_no as varchar) || ' ', item, entry_no
    from links where place <= 200
    union all
    select company, 'beyond_quantity', cast(entry_no as varchar) || ' ' || kind,
        cast(cast(cast(abs(quantity) as decimal(18, 0)) * cast(0.00001 as decimal(6, 5)) as decimal(18, 5)) as varchar),
        cast(cast(cast(used as decimal(18, 0)) * cast(0.00001 as decimal(6, 5)) as decimal(18, 5)) as varchar), item, entry_no
    from inventory.excesses
    union all
    select company, 'cost_circle', item, '', '', coalesce(cast(entry_no as varchar), ''), entry_no
    from inventory.unstable
),

located as (
    select entries.company, entries.entry_no, min(entries.source_file) as source_file, min(entries.source_row) as source_row
    from canonical.item_entries as entries
    join (select distinct company, entry_no from named) as wanted
        on wanted.company = entries.company and wanted.entry_no = entries.entry_no
    group by entries.company, entries.entry_no
),

final as (
    select named.*, located.source_file, located.source_row
    from named
    left join located on located.company = named.company and located.entry_no = named.entry_no
)

select
    company,
    code,
    'block' as severity,
    subject,
    expected,
    actual,
    detail,
    coalesce(source_file, '') as source_file,
    cast(source_row as bigint) as source_row
from final
order by company, code, subject
