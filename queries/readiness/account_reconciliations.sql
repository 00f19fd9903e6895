-- Is every account of the balance sheet proved by something outside the ledger, or by a rule?
-- One row a company and account, on adjusted balances; difference = ledger - (external - reconciling items), in accounting currency.
-- An external balance goes before a rule. Rules that prove a balance: its subledger ties, it is nil, nothing moved it since the period before.
with ties as (
    select company, account, min(tie) as tie
    from readiness.page_ties
    where account <> ''
    group by company, account
    having bool_and(state in ('tied', 'explained'))
),

givers as (
    select distinct company from reconciliation.externals
),

measured as (
    select
        accounts.*, accounts.adjusted - accounts.external + accounts.reconciling as gap, ties.tie, givers.company is not null as is_given,
        debit = 0 and credit = 0 and adjustment = 0 as is_unmoved,
        money.currency as money, money.held - money.external as gap_in_money
    from reconciliation.accounts
    left join ties on ties.company = accounts.company and ties.account = accounts.account
    left join givers on givers.company = accounts.company
    left join reconciliation.in_currency as money on money.company = accounts.company and money.account = accounts.account
),

stated as (
    select
        measured.*,
        case
            when not is_known then 'unknown'
            when external is not null and people = 'same' then 'refused'
            when abs(gap) > rule.tolerance then 'difference'
            when abs(gap_in_money) > rule.tolerance and items = 0 then 'currency_difference'
            when external is not null and stale and not is_unmoved then 'stale'
            when external is not null then 'reconciled'
            when tie is not null or adjusted = 0 or is_unmoved then 'certified'
            when is_given then 'missing'
            else 'open'
        end as state, rule.materiality, rule.severity as heaviest
    from measured
    cross join settings.reconciliation as rule
),

final as (
    select
        stated.*,
        case
            when state in ('reconciled', 'certified', 'open') then 'pass'
            when state in ('stale', 'currency_difference') then 'warn'
            when abs(case when state in ('difference', 'unknown') then gap else adjusted end) > materiality then heaviest
            else 'warn'
        end as severity,
        case when state <> 'certified' then '' when tie is not null then 'subledger' when adjusted = 0 then 'zero' else 'unchanged' end as rule
    from stated
)

select
    final.company, final.account, cast(adjusted as decimal(38, 4)) as ledger_balance, cast(external as decimal(38, 4)) as external,
    cast(reconciling as decimal(38, 4)) as reconciling, cast(gap as decimal(38, 4)) as difference, state, prepared_by, reviewed_by,
    cast(date_diff('day', final.date, companies.period_end) as bigint) as age_days, severity, rule,
    coalesce(case when rule = 'subledger' then tie end, '') as evidence, people, final.name, type, cast(opening as decimal(38, 4)) as opening,
    cast(debit - credit as decimal(38, 4)) as movement, cast(adjustment as decimal(38, 4)) as adjustment, cast(final.date as date) as external_date,
    coalesce(money, '') as external_currency, cast(gap_in_money as decimal(38, 4)) as difference_currency
from final
join settings.companies on companies.company = final.company
order by final.company, final.account
