-- Which account each kind of cost goes to, with what stands against it.
-- One row a combination of posting keys in the extract, kind of amount and side; a combination without a rule has one row.
-- Both sides must name an account that may be posted to, or nothing of the row is posted.

with keys as (
    select distinct
        company, entry_type, value_type, variance_type, inventory_posting_group, location, product_posting_group, business_posting_group, made_group
    from inventory.posting_sums
),

kinds as (
    select 'actual' as cost_kind union all select 'expected' as cost_kind
),

mapped as (
    select
        keys.*, kinds.cost_kind, coalesce(pairs.side, 'first') as side, coalesce(pairs.account_role, '') as account_role,
        coalesce(pairs.other_role, '') as other_role, pairs.setup,
        case when pairs.setup = 'general' then keys.product_posting_group
            when pairs.account_role = 'wip' then keys.made_group else keys.inventory_posting_group end as first_key,
        case when pairs.setup = 'general' then keys.business_posting_group else keys.location end as second_key
    from keys
    cross join kinds
    left join settings.inventory_pairs as pairs
        on pairs.entry_type = keys.entry_type and pairs.value_type = keys.value_type and pairs.variance_type = keys.variance_type
        and pairs.cost_kind = kinds.cost_kind
),

faulty as (
    select
        mapped.*, coalesce(accounts.account, '') as account,
        case
            when mapped.entry_type = 'no_entry' then 'no_item_entry'
            when mapped.account_role = '' then 'no_rule'
            else coalesce(accounts.fault, 'missing_setup')
        end as fault
    from mapped
    left join inventory.setup_accounts as accounts
        on accounts.company = mapped.company and accounts.setup = mapped.setup and accounts.first_key = mapped.first_key
        and accounts.second_key = mapped.second_key and accounts.account_role = mapped.account_role
),

final as (
    select
        faulty.*,
        coalesce(max(case when side = 'first' then account end) over pair, '') as first_account,
        coalesce(max(case when side = 'second' then account end) over pair, '') as second_account,
        max(case when cost_kind = 'actual' then fault else '' end) over own as actual_fault,
        max(case when cost_kind = 'expected' then fault else '' end) over own as expected_fault
    from faulty
    window own as (
        partition by company, entry_type, value_type, variance_type, inventory_posting_group, location, product_posting_group,
            business_posting_group, made_group
    ), pair as (
        partition by company, entry_type, value_type, variance_type, inventory_posting_group, location, product_posting_group,
            business_posting_group, made_group, cost_kind
    )
)

select
    company, entry_type, value_type, variance_type, inventory_posting_group, location, product_posting_group, business_posting_group,
    made_group, cost_kind, side, account_role, other_role, account,
    case when side = 'first' then second_account else first_account end as other_account,
    setup, first_key, second_key, fault, actual_fault, expected_fault
from final
order by company, entry_type, value_type, variance_type, inventory_posting_group, location, product_posting_group,
    business_posting_group, made_group, cost_kind, side
