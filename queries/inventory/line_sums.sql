-- Which value entries the ledger's entries are related to, and as which amount of theirs, in bundles of 252.
-- One row a company, account, bundle (blank: related to nothing, with the day) and kind of amount; `entries_1` to `entries_4` have a bit for each value entry.
-- Kinds: actual cost as it stands (1) or turned (2), expected cost so (3, 4), nothing (0), none of them (blank). Where two are equal the role of the account says which.

with related as (
    select
        lines.company, lines.account, lines.account_role, lines.amount, relations.value_entry_no,
        case when relations.value_entry_no is null then lines.posting_date end as loose_on,
        lines.account_role in ('inventory_interim', 'accrual_interim', 'cogs_interim') as is_interim,
        costs.cost_posted_to_gl as actual, costs.cost_expected_posted_to_gl as expected
    from inventory.ledger_lines as lines
    join inventory.ledger_spans as spans on spans.company = lines.company and spans.linked
    left join canonical.inventory_gl_relations as relations
        on relations.company = lines.company and relations.gl_entry_no = lines.gl_entry_no
    left join canonical.value_entries as costs
        on costs.entry_no = relations.value_entry_no and costs.company = relations.company and not costs.duplicate
    where lines.counts
),

told as (
    select
        company, case when account_role <> '' or value_entry_no is not null then account else '' end as account,
        case when account_role <> '' then loose_on end as loose_on, value_entry_no,
        case
            when amount = 0 then 0
            when is_interim and amount = expected then 3
            when is_interim and amount = -expected then 4
            when account_role = 'wip' and amount = -actual then 2
            when account_role = 'wip' and amount = -expected then 4
            when amount = actual then 1
            when amount = -actual then 2
            when amount = expected then 3
            when amount = -expected then 4
        end as kind,
        value_entry_no % 252 // 63 as quarter, cast(1 as bigint) << cast(value_entry_no % 63 as integer) as entry
    from related
)

select
    cast(company as varchar) as company,
    cast(account as varchar) as account,
    cast(value_entry_no // 252 as bigint) as bundle,
    cast(loose_on as date) as loose_on,
    cast(kind as integer) as kind,
    cast(count(*) as bigint) as lines,
    cast(bit_or(case when quarter = 0 then entry end) as bigint) as entries_1,
    cast(bit_or(case when quarter = 1 then entry end) as bigint) as entries_2,
    cast(bit_or(case when quarter = 2 then entry end) as bigint) as entries_3,
    cast(bit_or(case when quarter = 3 then entry end) as bigint) as entries_4
from told
group by company, account, value_entry_no // 252, loose_on, kind
