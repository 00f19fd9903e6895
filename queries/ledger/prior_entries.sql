-- The entries behind a changed balance: dated in or before the period closed before, and not as that run knew them.
-- One row a company, account and entry that is new, gone or of another amount since.
-- Entries are matched by entry_no; `change` is what the entry adds to the difference, for income and expense within that fiscal year. `imported` marks one that brings a proposal of that run, or a part of it: never more than was proposed.

with now as (
    select
        entries.company, entries.account, entries.entry_no, entries.voucher, entries.posting_date, entries.amount,
        entries.amount_reporting, entries.proposal_id, entries.source_file, entries.source_row
    from canonical.gl_entries as entries
    join ledger.prior_changes as changes
        on changes.company = entries.company and changes.account = entries.account
        and entries.posting_date <= changes.period_end
    join settings.layers on layers.company = entries.company and layers.layer = entries.layer
    where not entries.duplicate
),

proposed as (
    select company, account, proposal_id, sum(amount) as amount
    from ledger.previous_journals
    where status <> 'rejected'
    group by company, account, proposal_id
),

matched as (
    select
        coalesce(now.company, gone.company) as company, coalesce(now.account, gone.account) as account,
        coalesce(now.entry_no, gone.entry_no) as entry_no, coalesce(now.voucher, gone.voucher) as voucher,
        coalesce(now.posting_date, gone.posting_date) as posting_date,
        coalesce(now.proposal_id, gone.proposal_id) as proposal_id,
        coalesce(now.source_file, gone.source_file) as source_file,
        coalesce(now.source_row, gone.source_row) as source_row, gone.entry_no is null as is_new,
        coalesce(now.amount, 0) - coalesce(gone.amount, 0) as change,
        coalesce(now.amount_reporting, 0) - coalesce(gone.amount_reporting, 0) as change_reporting
    from now
    full join ledger.previous_entries as gone
        on gone.company = now.company and gone.account = now.account and gone.entry_no = now.entry_no
),

brought as (
    select matched.company, matched.account, matched.proposal_id
    from matched
    join proposed
        on proposed.company = matched.company and proposed.account = matched.account and proposed.proposal_id = matched.proposal_id
    where matched.is_new
    group by matched.company, matched.account, matched.proposal_id, proposed.amount
    having sum(matched.change) between least(proposed.amount, 0) and greatest(proposed.amount, 0)
),

final as (
    select
        matched.company, matched.account, matched.entry_no, matched.voucher, matched.posting_date,
        matched.source_file, matched.source_row, matched.change, matched.change_reporting,
        matched.is_new and brought.proposal_id is not null as imported
    from matched
    join ledger.prior_changes as changes on changes.company = matched.company and changes.account = matched.account
    left join canonical.accounts
        on accounts.company = matched.company and accounts.account = matched.account
        and accounts.type in ('revenue', 'expense')
    left join brought
        on brought.company = matched.company and brought.account = matched.account and brought.proposal_id = matched.proposal_id
    where (matched.change <> 0 or matched.change_reporting <> 0)
        and (accounts.account is null or matched.posting_date >= changes.year_start)
)

select
    cast(company as varchar) as company,
    cast(account as varchar) as account,
    cast(entry_no as varchar) as entry_no,
    cast(voucher as varchar) as voucher,
    cast(posting_date as date) as posting_date,
    cast(change as decimal(38, 4)) as change,
    cast(change_reporting as decimal(38, 4)) as change_reporting,
    cast(imported as boolean) as imported,
    cast(source_file as varchar) as source_file,
    cast(source_row as bigint) as source_row
from final
order by company, account, entry_no
