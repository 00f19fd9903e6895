-- In which bundles of value entries an entry of the ledger is related to more than one of them, or twice to one.
-- One row a company and bundle.
-- Such an entry would be counted for each; where the ledger has no more relations than entries there is none.

with doubled as (
    select company, gl_entry_no
    from canonical.inventory_gl_relations
    group by company, gl_entry_no
    having count(*) > 1
)

select
    cast(relations.company as varchar) as company,
    cast(relations.value_entry_no // 252 as bigint) as bundle
from canonical.inventory_gl_relations as relations
join doubled on doubled.company = relations.company and doubled.gl_entry_no = relations.gl_entry_no
group by relations.company, relations.value_entry_no // 252
