-- What the subledger says belongs on each account and what of it was posted, in bundles of 512 value entries.
-- One row a company, role, role of the other side, account, whether before the stated opening, and bundle (blank for this run's).
-- The same sums are taken of the ledger's lines; the second weighs each entry by its number, so that errors that cancel in one show in the other.

with sums as (
    select company, account_role, other_role, account, is_before, is_in_year, bundle, amount, posted, posted as booked, weighed
    from inventory.side_sums
    union all
    select
        followed.company, followed.account_role, followed.other_role, followed.account, followed.posting_date < spans.since,
        followed.posting_date >= spans.income_since, case when spans.linked then followed.value_entry_no // 512 end,
        followed.amount, followed.posted, 0, 0
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
    cast(sum(amount) as decimal(38, 4)) as amount,
    cast(sum(posted) as decimal(38, 4)) as posted,
    cast(sum(booked) as decimal(38, 4)) as booked,
    cast(sum(weighed) as decimal(38, 4)) as weighed
from costs
group by company, account_role, other_role, account, is_before, bundle
