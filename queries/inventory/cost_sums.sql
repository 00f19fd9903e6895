-- What the subledger says belongs on each account and what of it was posted, in bundles of 252 value entries.
-- One row a company, role, role of the other side, account, whether before the stated opening, bundle (blank for this run's) and kind of amount.
-- `costs` counts what is posted, `entries_1` to `entries_4` have a bit for each value entry it is of: line_sums has the same of the ledger.

with sums as (
    select company, account_role, other_role, account, is_before, is_in_year, bundle, kind, amount, posted, posted as booked, costs,
        entries_1, entries_2, entries_3, entries_4
    from inventory.side_sums
    union all
    select
        followed.company, followed.account_role, followed.other_role, followed.account, followed.posting_date < spans.since,
        followed.posting_date >= spans.income_since, case when spans.linked then followed.value_entry_no // 252 end,
        0, followed.amount - followed.before, followed.posted - followed.before, 0, 0, 0, 0, 0, 0
    from inventory.followed_costs as followed
    join inventory.ledger_spans as spans on spans.company = followed.company
),

costs as (
    select sums.*
    from sums
    join inventory.ledger_spans as spans on spans.company = sums.company
    join settings.inventory_roles as roles on roles.account_role = sums.account_role
    left join inventory.ledger_accounts as accounts on accounts.company = sums.company and accounts.account = sums.account
    where not coalesce(accounts.is_income, roles.is_income) or sums.is_in_year
)

select
    company,
    account_role,
    other_role,
    account,
    is_before,
    bundle,
    kind,
    cast(sum(amount) as decimal(38, 4)) as amount,
    cast(sum(posted) as decimal(38, 4)) as posted,
    cast(sum(booked) as decimal(38, 4)) as booked,
    sum(costs) as costs,
    bit_or(entries_1) as entries_1,
    bit_or(entries_2) as entries_2,
    bit_or(entries_3) as entries_3,
    bit_or(entries_4) as entries_4
from costs
group by company, account_role, other_role, account, is_before, bundle, kind
