-- The lines of one voucher or one proposal: what is posted and what is proposed.
-- One row a line of $voucher or of $proposal_id (the other is '') in $company.
-- Duplicates are not lines; a refused proposal is shown, for it is asked for by name.

with posted as (
    select
        'entry' as kind, account, posting_date, description, amount, source_file, source_row
    from canonical.gl_entries
    where company = $company and not duplicate
        and ((voucher = $voucher and $voucher <> '') or (proposal_id = $proposal_id and $proposal_id <> ''))
),

proposed as (
    select
        'proposal' as kind, account, posting_date, description, amount, concat(room, ' ', rule) as source_file,
        cast(line_no as bigint) as source_row
    from ledger.journals
    where company = $company and ((voucher = $voucher and $voucher <> '') or (proposal_id = $proposal_id and $proposal_id <> ''))
    union all
    select
        'proposal' as kind, account, posting_date, description, amount, concat(room, ' ', rule) as source_file,
        cast(line_no as bigint) as source_row
    from ledger.reversals
    where company = $company and ((voucher = $voucher and $voucher <> '') or (proposal_id = $proposal_id and $proposal_id <> ''))
),

final as (
    select * from posted
    union all
    select * from proposed
)

select
    final.kind, final.account as name, coalesce(accounts.name, '') as label, final.posting_date, final.description as text,
    cast(final.amount as decimal(38, 4)) as amount, final.source_file, final.source_row
from final
left join canonical.accounts on accounts.company = $company and accounts.account = final.account
order by final.kind, final.source_file, final.source_row, final.account
