-- Why the ledger says another figure than the stock: every difference with its class, at document level.
-- One row a cost, ledger entry or account; amount = ledger less subledger on that role.
-- The classes of a role add up to its difference; inventory.reconciliation says what they leave, and that blocks.

with told as (
    select company, account_role, account, class, amount, value_entry_no, gl_entry_no, other_account as detail
    from inventory.line_faults
    union all
    select company, account_role, account, class, amount, later_entry, gl_entry_no, coalesce(cast(missing_entry as varchar), '')
    from inventory.loose_lines
),

entered as (
    select
        told.company, told.account_role, told.account, told.class, told.amount,
        coalesce(nullif(costs.document_no, ''), entries.document_no, '') as document_no, told.value_entry_no, told.gl_entry_no,
        case
            when told.class = 'date_mismatch' and entries.posting_date is not null then cast(entries.posting_date as varchar)
            else coalesce(told.detail, '')
        end as detail,
        coalesce(costs.posting_date, entries.posting_date) as posting_date,
        costs.item, coalesce(nullif(costs.location, ''), moved.location) as location,
        coalesce(entries.source_file, costs.source_file) as source_file, coalesce(entries.source_row, costs.source_row) as source_row
    from told
    left join canonical.value_entries as costs
        on costs.company = told.company and costs.entry_no = told.value_entry_no and not costs.duplicate
    left join canonical.item_entries as moved
        on moved.company = costs.company and moved.entry_no = costs.item_entry_no and not moved.duplicate
    left join canonical.gl_entries as entries
        on entries.company = told.company and entries.entry_no = told.gl_entry_no and not entries.duplicate
),

final as (
    select * from entered
    union all
    select
        rows.company, rows.account_role, rows.account, rows.class, rows.amount, rows.document_no, rows.value_entry_no, cast(null as varchar),
        rows.reason, rows.posting_date, rows.item, rows.location, costs.source_file, costs.source_row
    from inventory.unposted_differences as rows
    left join canonical.value_entries as costs
        on costs.company = rows.company and costs.entry_no = rows.value_entry_no and not costs.duplicate
    union all
    select company, account_role, account, 'gl_without_subledger', amount, '', cast(null as bigint), cast(null as varchar), 'opening',
        cast(null as date), cast(null as varchar), cast(null as varchar), cast(null as varchar), cast(null as bigint)
    from inventory.opening_differences
    union all
    select company, account_role, account, 'gl_without_subledger', amount, '', cast(null as bigint), cast(null as varchar), 'proposal',
        cast(null as date), cast(null as varchar), cast(null as varchar), cast(null as varchar), cast(null as bigint)
    from inventory.proposal_differences
    union all
    select company, account_role, account, 'shared_account', amount, '', cast(null as bigint), cast(null as varchar), other_roles,
        cast(null as date), cast(null as varchar), cast(null as varchar), cast(null as varchar), cast(null as bigint)
    from inventory.shared_differences
)

select
    company,
    account_role,
    account,
    class,
    cast(amount as decimal(38, 4)) as amount,
    document_no,
    value_entry_no,
    coalesce(gl_entry_no, '') as gl_entry_no,
    detail,
    posting_date,
    coalesce(item, '') as item,
    coalesce(location, '') as location,
    coalesce(source_file, '') as source_file,
    source_row
from final
where amount <> 0
order by company, account_role, class, account, posting_date, document_no, value_entry_no, gl_entry_no, amount
