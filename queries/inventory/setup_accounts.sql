-- Which account the posting setup names for each role.
-- One row a setup table, its key (posting group and location, or product and business group) and role.
-- Blank location and blank business group are keys like any other: no row stands in for another one.

with roles as (
    select distinct setup, account_role from settings.inventory_pairs
),

stock as (
    select *, row_number() over (partition by company, inventory_posting_group, location order by source_file, source_row) as place
    from canonical.inventory_posting_setup
),

general as (
    select *, row_number() over (partition by company, product_posting_group, business_posting_group order by source_file, source_row) as place
    from canonical.general_posting_setup
),

named as (
    select
        stock.company, roles.setup, stock.inventory_posting_group as first_key, stock.location as second_key, roles.account_role, false as blocked,
        case roles.account_role
            when 'inventory' then inventory when 'inventory_interim' then inventory_interim when 'wip' then wip
            when 'material_variance' then material_variance when 'capacity_variance' then capacity_variance
            when 'subcontracted_variance' then subcontracted_variance when 'capacity_overhead_variance' then capacity_overhead_variance
            when 'manufacturing_overhead_variance' then manufacturing_overhead_variance else ''
        end as account, stock.source_file, stock.source_row
    from stock
    join roles on roles.setup = 'inventory'
    where stock.place = 1
    union all
    select
        general.company, roles.setup, general.product_posting_group, general.business_posting_group, roles.account_role, coalesce(blocked, false),
        case roles.account_role
            when 'cogs' then cogs when 'cogs_interim' then cogs_interim when 'inventory_adjustment' then inventory_adjustment
            when 'accrual_interim' then accrual_interim when 'direct_cost_applied' then direct_cost_applied
            when 'direct_cost_non_inventory_applied' then direct_cost_non_inventory_applied
            when 'overhead_applied' then overhead_applied when 'purchase_variance' then purchase_variance else ''
        end, general.source_file, general.source_row
    from general
    join roles on roles.setup = 'general'
    where general.place = 1
),

final as (
    select
        named.*,
        case
            when named.blocked then 'setup_blocked'
            when named.account = '' then 'missing_setup'
            when accounts.account is null then 'unknown_account'
            when accounts.suspended then 'account_blocked'
            else ''
        end as fault
    from named
    left join canonical.accounts as accounts on accounts.company = named.company and accounts.account = named.account
)

select
    company, setup, first_key, second_key, account_role, account, fault, source_file, source_row
from final
order by company, setup, first_key, second_key, account_role
