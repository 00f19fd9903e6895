-- Which counted entries on accounts of stock are related to nothing, or close an income account.
-- One row an entry that is no proposal of this room.
-- Where the extract has no relations the others are searched by document.

select lines.*
from inventory.doubted_lines as lines
left join canonical.inventory_gl_relations as relations
    on relations.company = lines.company and relations.gl_entry_no = lines.gl_entry_no
left join inventory.recognised_lines as own on own.company = lines.company and own.gl_entry_no = lines.gl_entry_no
where relations.gl_entry_no is null and own.gl_entry_no is null
order by lines.company, lines.account, lines.gl_entry_no
