-- Which counted entries stand on accounts of stock without a cost of the period that they came of.
-- One row an entry: no relation where the extract has relations, a cost that is dated later, or a closing entry of the year.
-- Told by the relation, never by the amount: two manual entries that cancel each other are two.

with origins as (
    select
        company, gl_entry_no, account, account_role, amount,
        min(case when origin = 'later' then value_entry_no end) as later_entry,
        min(case when origin = 'missing' then value_entry_no end) as missing_entry
    from inventory.related_lines
    where counts and account_role <> ''
    group by company, gl_entry_no, account, account_role, amount
    having not bool_or(origin = 'here')
),

final as (
    select
        company, account_role, account,
        case when later_entry is not null then 'date_mismatch' else 'gl_without_subledger' end as class,
        amount, gl_entry_no, later_entry, missing_entry
    from origins
    union all
    select
        company, account_role, account, case when closes then 'closing_entry' else 'gl_without_subledger' end,
        amount, gl_entry_no, cast(null as bigint), cast(null as bigint)
    from inventory.unrelated_lines
)

select
    company,
    account_role,
    account,
    class,
    amount,
    gl_entry_no,
    later_entry,
    missing_entry
from final
order by company, account, gl_entry_no
