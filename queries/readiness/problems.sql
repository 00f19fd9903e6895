-- Everything the checks found, in one shape: the place, the figures, and where in the files it stands.
-- One row a company, check and place; the tables of the checks say more about each.
-- Counts, states and findings are all taken from here, so that they cannot disagree.
with final as (
    select 'unposted_journals' as check_name, company, subject, amount, currency, expected, actual, detail, source_file, source_row from readiness.unposted_journals
    union all
    select 'pending_documents', company, subject, amount, currency, expected, actual, detail, source_file, source_row from readiness.pending_documents
    union all
    select 'unbalanced_vouchers', company, subject, amount, currency, expected, actual, detail, source_file, source_row from readiness.unbalanced_vouchers
    union all
    select 'unbalanced_vouchers', company, subject, amount, currency, expected, actual, detail, source_file, source_row from readiness.unbalanced_dimensions
    union all
    select 'subledger_ties', company, subject, amount, currency, expected, actual, detail, source_file, source_row from readiness.untied_accounts
    union all
    select 'trial_balance', company, subject, amount, currency, expected, actual, detail, source_file, source_row from readiness.trial_balance
    union all
    select 'trial_balance_differs', company, subject, amount, currency, expected, actual, detail, source_file, source_row from readiness.trial_balance_differs
    union all
    select 'unknown_accounts', company, subject, amount, currency, expected, actual, detail, source_file, source_row from readiness.unknown_accounts
    union all
    select 'duplicate_entries', company, subject, amount, currency, expected, actual, detail, source_file, source_row from readiness.duplicate_entries
    union all
    select 'rejected_rows', company, subject, amount, currency, expected, actual, detail, source_file, source_row from readiness.rejected_rows
    union all
    select 'control_totals', company, subject, amount, currency, expected, actual, detail, source_file, source_row from readiness.control_totals
    union all
    select 'late_postings', company, subject, amount, currency, expected, actual, detail, source_file, source_row from readiness.late_postings
    union all
    select 'manual_postings', company, subject, amount, currency, expected, actual, detail, source_file, source_row from readiness.manual_postings
    union all
    select 'suspended_accounts', company, subject, amount, currency, expected, actual, detail, source_file, source_row from readiness.suspended_accounts
    union all
    select 'untyped_account', company, subject, amount, currency, expected, actual, detail, source_file, source_row from readiness.untyped_account
    union all
    select 'date_outside_year', company, subject, amount, currency, expected, actual, detail, source_file, source_row from readiness.date_outside_year
    union all
    select 'number_gaps', company, subject, amount, currency, expected, actual, detail, source_file, source_row from readiness.number_gaps
    union all
    select 'repeated_numbers', company, subject, amount, currency, expected, actual, detail, source_file, source_row from readiness.repeated_numbers
    union all
    select 'completeness', company, subject, amount, currency, expected, actual, detail, source_file, source_row from readiness.completeness
    union all
    select 'uncounted_layers', company, subject, amount, currency, expected, actual, detail, source_file, source_row from readiness.uncounted_layers
)

select
    p.check_name,
    p.company,
    p.subject,
    p.amount,
    p.currency,
    p.expected,
    p.actual,
    p.detail,
    case when c.severity = 'block' and p.detail in ('equal', 'earlier_year') then 'warn' when p.detail in ('no_balances', 'none_stated') then 'block' else c.severity end as severity,
    p.source_file,
    p.source_row
from final as p
inner join settings.readiness_checks as c on c.check_name = p.check_name
order by p.check_name, p.company, p.subject
