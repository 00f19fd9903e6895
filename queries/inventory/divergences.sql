-- Where stock and ledger part for the first time, item by item and place by place.
-- One row a company, item and location with a difference on an account of stock: the first day, its document, the class.
-- Whoever looks for an error begins at the first day on which the two no longer agree.

with dated as (
    select
        rows.company, rows.item, rows.location, rows.class, rows.document_no, rows.value_entry_no, rows.gl_entry_no, rows.amount,
        case
            when rows.class = 'date_mismatch' and entries.posting_date < rows.posting_date then entries.posting_date
            else rows.posting_date
        end as parted_on
    from inventory.differences as rows
    join settings.inventory_roles as roles on roles.account_role = rows.account_role and roles.rank < 3
    left join canonical.gl_entries as entries
        on entries.company = rows.company and entries.entry_no = rows.gl_entry_no and not entries.duplicate
    where rows.posting_date is not null
),

summed as (
    select company, item, location, parted_on, class, document_no, value_entry_no, gl_entry_no, sum(amount) as amount
    from dated
    group by all
),

final as (
    select
        *,
        sum(amount) over (partition by company, item, location) as difference,
        row_number() over (
            partition by company, item, location order by parted_on, value_entry_no nulls last, gl_entry_no, class, amount
        ) as place
    from summed
    where amount <> 0
)

select
    cast(company as varchar) as company,
    cast(item as varchar) as item,
    cast(location as varchar) as location,
    cast(parted_on as date) as parted_on,
    cast(class as varchar) as class,
    cast(document_no as varchar) as document_no,
    cast(value_entry_no as bigint) as value_entry_no,
    cast(gl_entry_no as varchar) as gl_entry_no,
    cast(amount as decimal(38, 4)) as amount,
    cast(difference as decimal(38, 4)) as difference
from final
where place = 1
order by company, abs(difference) desc, item, location
