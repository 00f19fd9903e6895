-- Which lines of the period were posted by hand on an account that a subledger should feed?
-- One row an entry without source, or of source gl, on a control account whose subledger is in the extract.
-- They are the usual reason why a control account and its subledger part. Imported proposals are not manual.
-- No row without: readiness.control_accounts
with control_accounts as (
    select company, control_account, min(ledger) as ledger
    from readiness.control_accounts
    group by company, control_account
),

final as (
    select e.company, e.entry_no, e.voucher, e.posting_date, e.account, a.ledger, e.amount, c.currency, e.created_by, e.source_file, e.source_row
    from canonical.gl_entries as e
    inner join control_accounts as a on a.company = e.company and a.control_account = e.account
    inner join settings.companies as c on c.company = e.company
    inner join settings.layers as l on l.company = e.company and l.layer = e.layer
    inner join readiness.extent as x on x.company = e.company and x.sourced
    where e.source in ('', 'gl') and e.posting_date between c.period_start and c.period_end
        and e.period_type = 'operating' and e.proposal_id = '' and not e.duplicate
)

select
    cast(company as varchar) as company,
    cast(entry_no as varchar) as entry_no,
    cast(voucher as varchar) as voucher,
    cast(posting_date as date) as posting_date,
    cast(account as varchar) as account,
    cast(concat_ws(' ', voucher, entry_no) as varchar) as subject,
    cast(amount as decimal(38, 4)) as amount,
    cast(currency as varchar) as currency,
    cast(posting_date as varchar) as expected,
    cast(account as varchar) as actual,
    cast(ledger as varchar) as detail,
    cast(source_file as varchar) as source_file,
    cast(source_row as bigint) as source_row
from final
order by company, posting_date, voucher, entry_no
