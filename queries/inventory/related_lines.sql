-- Which ledger entries came of which value entries, as the extract's relations say.
-- One row a relation, in the bundles to be searched, to an entry that stands for a balance; `origin`: the value entry is here, later than the period, or missing.
-- What is related to nothing but later entries is a matter of dates; what is related to nothing at all was never posted from stock.

with related as (
    select distinct relations.company, relations.value_entry_no, relations.gl_entry_no
    from canonical.inventory_gl_relations as relations
    join inventory.searched_bundles as searched
        on searched.company = relations.company and searched.bundle = relations.value_entry_no // 252
)

select
    cast(lines.company as varchar) as company,
    cast(related.value_entry_no as bigint) as value_entry_no,
    cast(lines.gl_entry_no as varchar) as gl_entry_no,
    cast(lines.document_no as varchar) as document_no,
    cast(lines.posting_date as date) as posting_date,
    cast(lines.account as varchar) as account,
    cast(lines.account_role as varchar) as account_role,
    cast(lines.amount as decimal(18, 4)) as amount,
    cast(lines.counts as boolean) as counts,
    cast(chart.account is not null as boolean) as known,
    cast(false as boolean) as manual,
    cast(case when costs.entry_no is null then 'missing' when costs.posting_date > spans.period_end then 'later' else 'here' end as varchar) as origin
from related
join inventory.ledger_lines as lines on lines.company = related.company and lines.gl_entry_no = related.gl_entry_no
join inventory.ledger_spans as spans on spans.company = related.company
left join canonical.accounts as chart on chart.company = lines.company and chart.account = lines.account
left join canonical.value_entries as costs
    on costs.company = related.company and costs.entry_no = related.value_entry_no and not costs.duplicate
order by lines.company, lines.gl_entry_no, related.value_entry_no
