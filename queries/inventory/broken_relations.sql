-- Which relations name a value entry or a ledger entry that the extract does not have.
-- One row a relation, in the bundles to be searched: what is missing, and where the relation stands.
-- A relation to an entry from before the ledger's stated opening is none: its ledger is closed and carried forward.

with final as (
    select
        relations.company, relations.value_entry_no, relations.gl_entry_no,
        case when costs.entry_no is null then 'value_entry' else 'gl_entry' end as missing,
        min(relations.source_file) as source_file, min(relations.source_row) as source_row
    from canonical.inventory_gl_relations as relations
    join inventory.ledger_spans as spans on spans.company = relations.company
    join inventory.searched_bundles as searched
        on searched.company = relations.company and searched.bundle = relations.value_entry_no // 252
    left join canonical.value_entries as costs on costs.company = relations.company and costs.entry_no = relations.value_entry_no
    left join canonical.gl_entries as entries on entries.company = relations.company and entries.entry_no = relations.gl_entry_no
    where costs.entry_no is null or (entries.entry_no is null and costs.posting_date >= spans.since)
    group by all
)

select
    cast(company as varchar) as company,
    cast(value_entry_no as bigint) as value_entry_no,
    cast(gl_entry_no as varchar) as gl_entry_no,
    cast(missing as varchar) as missing,
    cast(source_file as varchar) as source_file,
    cast(source_row as bigint) as source_row
from final
order by company, value_entry_no, gl_entry_no
