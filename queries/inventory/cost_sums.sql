-- What the subledger says belongs on each account and what of it was posted, in bundles of 512 value entries.
-- One row a company, role, role of the other side, account, whether before the stated opening, and bundle (blank for this run's).
-- The same sums are taken of the ledger's lines; the second weighs each entry by its number, so that errors that cancel in one show in the other.

with costs as (
    select
        mapped.company, mapped.account_role, mapped.other_role, mapped.account, mapped.posting_date < spans.since as is_before,
        case when spans.linked then mapped.value_entry_no // 512 end as bundle,
        case when mapped.reason = 'value_zero' then mapped.posted else mapped.amount end as amount, mapped.posted,
        mapped.posted - coalesce(recognised.amount, 0) as booked,
        1 + mapped.value_entry_no % 1000003 * (mapped.value_entry_no * 7 % 1000003 + 13) % 1000003 as weight
    from inventory.mapped as mapped
    join inventory.ledger_spans as spans on spans.company = mapped.company
    join settings.inventory_roles as roles on roles.account_role = mapped.account_role
    left join inventory.ledger_accounts as accounts on accounts.company = mapped.company and accounts.account = mapped.account
    left join inventory.recognised as recognised
        on recognised.company = mapped.company and recognised.entry_no = mapped.entry_no
        and recognised.cost_kind = mapped.cost_kind and recognised.side = mapped.side
    where not coalesce(accounts.is_income, roles.is_income) or mapped.posting_date >= spans.income_since
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
    cast(sum(booked * cast(weight as decimal(8, 0))) as decimal(38, 4)) as weighed
from costs
group by company, account_role, other_role, account, is_before, bundle
