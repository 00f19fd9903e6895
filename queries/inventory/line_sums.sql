-- What the ledger's entries come to by the value entries they are related to, in bundles of 512.
-- One row a company, account and bundle (blank: related to nothing, with the day); an entry of several bundles is in each of them.
-- The same sums as cost_sums: where both agree there is nothing to look for.

with related as (
    select
        lines.company, lines.account, lines.amount, relations.value_entry_no // 512 as bundle,
        case when relations.value_entry_no is null then lines.posting_date end as loose_on,
        1 + relations.value_entry_no % 1000003 * (relations.value_entry_no * 7 % 1000003 + 13) % 1000003 as weight
    from inventory.ledger_lines as lines
    join inventory.ledger_spans as spans on spans.company = lines.company and spans.linked
    left join canonical.inventory_gl_relations as relations
        on relations.company = lines.company and relations.gl_entry_no = lines.gl_entry_no
    where lines.counts and (lines.account_role <> '' or relations.value_entry_no is not null)
)

select
    cast(company as varchar) as company,
    cast(account as varchar) as account,
    cast(bundle as bigint) as bundle,
    cast(loose_on as date) as loose_on,
    cast(sum(amount) as decimal(38, 4)) as amount,
    cast(sum(amount * cast(weight as decimal(8, 0))) as decimal(38, 4)) as weighed
from related
group by company, account, bundle, loose_on
