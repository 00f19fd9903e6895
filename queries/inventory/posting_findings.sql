-- What of the costs of stock cannot be posted, as findings.
-- One row a place: a row and role of the setup, a kind of cost without rule, a closed month, an item, a pair of currencies.
-- Amounts are those of all costs held up, signs apart: what nets out is missing in the ledger too.

with setups as (
    select company from canonical.inventory_posting_setup union select company from canonical.general_posting_setup
),

held as (
    select unposted.*, abs(unposted.to_post) as size, setups.company is not null as has_setup
    from inventory.unposted as unposted
    left join setups on setups.company = unposted.company
    where unposted.reason <> ''
),

found as (
    select
        company, case when has_setup then 'missing_setup' else 'no_posting_setup' end as code, case when has_setup then 'block' else 'warn' end as severity,
        case when has_setup then trim(account_role || ' ' || first_key || ' ' || second_key) else 'no_posting_setup' end as subject,
        sum(size) as amount, case when has_setup then setup || '_posting_setup' else '' end as expected,
        cast(count(distinct entry_no) as varchar) as actual, case when has_setup then fault else '' end as detail,
        max(first_key) as first_key, max(second_key) as second_key, max(setup) as setup, max(account_role) as account_role
    from held
    where fault in ('missing_setup', 'setup_blocked', 'unknown_account', 'account_blocked') and (has_setup or side = 'first')
    group by all
    union all
    select company, 'cost_without_rule', 'block', trim(entry_type || ' ' || value_type || ' ' || variance_type) || ' ' || cost_kind, sum(size), '',
        cast(count(distinct entry_no) as varchar), '', '', '', '', ''
    from held where reason = 'no_rule' and fault = 'no_rule' group by company, entry_type, value_type, variance_type, cost_kind
    union all
    select held.company, 'cost_date_closed', 'warn', strftime(held.posting_date, '%Y-%m'), sum(size), cast(min(rules.first_day) as varchar),
        cast(count(distinct entry_no) as varchar), coalesce(cast(min(rules.last_day) as varchar), ''), '', '', '', ''
    from held join inventory.posting_rules as rules on rules.company = held.company
    where reason = 'date_closed' and side = 'first' group by held.company, strftime(held.posting_date, '%Y-%m')
    union all
    select company, 'expected_cost_not_posted', 'info', 'expected_cost_posting', sum(to_post), '', cast(count(distinct entry_no) as varchar), '', '', '', '', ''
    from held where reason = 'expected_off' and side = 'first' group by company
    union all
    select company, 'value_zero_cost', 'warn', item, sum(size), '', cast(count(distinct entry_no) as varchar), '', '', '', '', ''
    from held where reason = 'value_zero' and side = 'first' group by company, item
    union all
    select held.company, 'missing_rate', 'block', max(rules.currency) || '/' || max(rules.reporting_currency), sum(size), cast(min(posting_date) as varchar),
        cast(max(posting_date) as varchar), cast(count(distinct posting_date) as varchar), '', '', '', ''
    from held join inventory.posting_rules as rules on rules.company = held.company
    where reason = 'missing_rate' and side = 'first' group by held.company
),

final as (
    select found.*, companies.currency, coalesce(accounts.source_file, '') as source_file, accounts.source_row
    from found
    join settings.companies as companies on companies.company = found.company
    left join inventory.setup_accounts as accounts
        on found.code = 'missing_setup' and accounts.company = found.company and accounts.setup = found.setup
        and accounts.first_key = found.first_key and accounts.second_key = found.second_key and accounts.account_role = found.account_role
)

select
    cast(company as varchar) as company,
    cast(code as varchar) as code,
    cast(severity as varchar) as severity,
    cast(subject as varchar) as subject,
    cast(amount as decimal(38, 4)) as amount,
    cast(currency as varchar) as currency,
    cast(expected as varchar) as expected,
    cast(actual as varchar) as actual,
    cast(detail as varchar) as detail,
    cast(source_file as varchar) as source_file,
    cast(source_row as bigint) as source_row
from final
order by company, code, subject
