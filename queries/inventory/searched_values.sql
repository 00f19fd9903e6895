-- The value entries of the bundles to be searched.
-- One row a value entry of the extract.
-- The mapping of accounts is asked of these alone: few of them have to be looked at one by one.

select entries.*
from canonical.value_entries as entries
join inventory.searched_bundles as searched
    on searched.company = entries.company and searched.bundle = entries.entry_no // 252
