-- The bundles to be searched, with those an entry of theirs is related to as well.
-- One row a company and bundle.
-- An entry of several costs can only be judged with all of them.

with related as (
    select company, gl_entry_no, value_entry_no // 252 as bundle
    from canonical.inventory_gl_relations
),

lines as (
    select distinct related.company, related.gl_entry_no
    from related
    join inventory.searched_bundles as searched on searched.company = related.company and searched.bundle = related.bundle
)

select distinct related.company, related.bundle
from related
join lines on lines.company = related.company and lines.gl_entry_no = related.gl_entry_no
union
select company, bundle from inventory.searched_bundles
