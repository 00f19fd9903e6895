-- Which rules name no account that is there, or accounts that are settled in their subledger?
-- One row a company, rule and fault.
-- A rule that selects nothing is a typing error until someone says otherwise.
with chosen as (
    select s.company, s.rule as selection, count(*) as accounts
    from settings.selected_accounts as s
    inner join settings.settlement_rules as r on r.selection = s.rule
    group by s.company, s.rule
),

anywhere as (
    select selection, sum(accounts) as accounts from chosen group by selection
),

controlled as (
    select s.company, r.rule, string_agg(s.account, ', ' order by s.account) as accounts
    from settings.settlement_rules as r
    inner join settings.selected_accounts as s on s.rule = r.selection
    inner join (select distinct company, control_account from readiness.control_accounts where ledger in ('ar', 'ap')) as c
        on c.company = s.company and c.control_account = s.account
    where r.ledger = 'gl'
    group by s.company, r.rule
),

final as (
    select '' as company, 'rule_selects_nothing' as code, s.rule, '' as detail
    from settings.settlement_rules as s
    left join anywhere as a on a.selection = s.selection
    where s.selects and a.selection is null
    union all
    select company, 'rule_on_control_account' as code, rule, accounts as detail
    from controlled
)

select
    cast(company as varchar) as company,
    cast(code as varchar) as code,
    cast(rule as varchar) as rule,
    cast(detail as varchar) as detail
from final
order by company, code, rule
