-- Which counted entries stand on accounts of stock without a cost of the period that they came of.
-- One row an entry: no relation where the extract has relations, a cost that is dated later, or a closing entry of the year.
-- Told by the relation, never by the amount: two manual entries that cancel each other are two.

with origins as (
    select
        company, gl_entry_no, bool_or(origin = 'here') as is_here,
        min(case when origin = 'later' then value_entry_no end) as later_entry,
        min(case when origin = 'missing' then value_entry_no end) as missing_entry
    from inventory.related_lines
    group by company, gl_entry_no
)

select
    lines.company,
    lines.account_role,
    lines.account,
    case
        when lines.closes then 'closing_entry'
        when origins.later_entry is not null then 'date_mismatch'
        else 'gl_without_subledger'
    end as class,
    lines.amount,
    lines.gl_entry_no,
    origins.later_entry,
    origins.missing_entry
from inventory.ledger_lines as lines
join inventory.ledger_spans as spans on spans.company = lines.company
left join origins on origins.company = lines.company and origins.gl_entry_no = lines.gl_entry_no
left join inventory.recognised_lines as own on own.company = lines.company and own.gl_entry_no = lines.gl_entry_no
where lines.counts and lines.account_role <> '' and (spans.linked or lines.closes)
    and not coalesce(origins.is_here, false) and own.gl_entry_no is null
order by lines.company, lines.account, lines.gl_entry_no
