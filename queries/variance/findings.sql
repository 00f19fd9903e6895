-- What moved beyond the thresholds and nobody has explained; rows of the budget that say nothing; explanations of nothing.
-- One row a company and line (or account whose line as a whole does not stand out), for its largest variance; one a row at fault.
-- The code names what it was compared with; the subject never names the amount.
with found as (
    select
        review.company, 'variance_' || review.comparison as code, 'warn' as severity,
        case when review.account = '' then review.statement || ' ' || review.code else 'trial_balance ' || review.account end as subject,
        review.difference as amount, cast(cast(review.base as decimal(38, 2)) as varchar) as expected,
        cast(cast(review.amount as decimal(38, 2)) as varchar) as actual, review.label as detail, '' as source_file, cast(null as bigint) as source_row
    from variance.review
    where review.is_largest and review.stands_out and not review.is_explained
    union all
    select
        company, 'budget_month', 'warn', source_file || ' ' || account || ' ' || cast(source_row as varchar), amount, '', month, account, source_file, source_row
    from canonical.budget
    where try_cast(concat(substr(month, 1, 7), '-15') as date) is null
    union all
    select
        budget.company, 'budget_account', 'warn', budget.source_file || ' ' || budget.account || ' ' || cast(budget.source_row as varchar), budget.amount,
        '', budget.account, budget.month, budget.source_file, budget.source_row
    from canonical.budget as budget
    left join canonical.accounts as chart on chart.company = budget.company and chart.account = budget.account
    where chart.account is null
    union all
    select
        notes.company, 'explanation_unknown', 'warn', notes.source_file || ' ' || cast(notes.source_row as varchar), null,
        notes.statement, notes.code, '', notes.source_file, notes.source_row
    from canonical.explanations as notes
    left join canonical.accounts as chart on chart.company = notes.company and chart.account = notes.code and notes.statement = 'trial_balance'
    left join statements.lines as lines on lines.company = notes.company and lines.statement = notes.statement and lines.code = notes.code
    where chart.account is null and lines.code is null
)

select
    cast(found.company as varchar) as company, cast('variance' as varchar) as room, cast(found.code as varchar) as code,
    cast(severity as varchar) as severity, cast(subject as varchar) as subject, cast(amount as decimal(38, 4)) as amount,
    cast(companies.currency as varchar) as currency, cast(expected as varchar) as expected, cast(actual as varchar) as actual,
    cast(detail as varchar) as detail, cast(source_file as varchar) as source_file, cast(source_row as bigint) as source_row
from found
join settings.companies on companies.company = found.company
order by company, found.code, subject
