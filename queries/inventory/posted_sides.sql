-- What of each cost was posted by the extract's own word, on the accounts the setup names today.
-- One row a value entry, kind of amount and side of which something is posted; debit positive.
-- Where entries are related, only the bundles to be searched; not what is in the ledger's stated opening, without an entry since.
-- No row without: inventory.mapped

with linked as (
    select distinct company, value_entry_no from inventory.related_lines
)

select
    cast(mapped.company as varchar) as company,
    cast(mapped.value_entry_no as bigint) as value_entry_no,
    cast(mapped.document_no as varchar) as document_no,
    cast(mapped.posting_date as date) as posting_date,
    cast(mapped.account as varchar) as account,
    cast(mapped.account_role as varchar) as account_role,
    cast(mapped.cost_kind as varchar) as cost_kind,
    cast(mapped.posted - coalesce(recognised.amount, 0) as decimal(18, 4)) as amount,
    cast(not coalesce(accounts.is_income, roles.is_income) or mapped.posting_date >= spans.income_since as boolean) as counts,
    cast(mapped.posting_date < spans.since as boolean) as is_before
from inventory.mapped as mapped
join inventory.ledger_spans as spans on spans.company = mapped.company
join settings.inventory_roles as roles on roles.account_role = mapped.account_role
left join inventory.ledger_accounts as accounts on accounts.company = mapped.company and accounts.account = mapped.account
left join inventory.recognised as recognised
    on recognised.company = mapped.company and recognised.entry_no = mapped.entry_no
    and recognised.cost_kind = mapped.cost_kind and recognised.side = mapped.side
left join linked on linked.company = mapped.company and linked.value_entry_no = mapped.value_entry_no
left join inventory.searched_bundles as searched
    on searched.company = mapped.company and searched.bundle = mapped.value_entry_no // 252
where mapped.value_entry_no is not null and mapped.posted <> coalesce(recognised.amount, 0)
    and (mapped.posting_date >= spans.since or linked.value_entry_no is not null)
    and (searched.bundle is not null or not spans.linked)
