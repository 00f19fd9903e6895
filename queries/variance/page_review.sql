-- The variance review as the pack shows it: what moved beyond the thresholds, with its reason.
-- One row a company, line or account and comparison; unexplained ones first, then by statement.
-- Accounts of a line that stands out follow it.
with final as (
    select review.*, companies.position, coalesce(lines.line_no, 0) as line_no
    from variance.review
    join settings.companies on companies.company = review.company
    left join statements.lines on lines.company = review.company and lines.statement = review.statement and lines.code = review.code
)

select
    cast(company as varchar) as company, cast(statement as varchar) as statement, cast(code as varchar) as code,
    cast(account as varchar) as account, cast(label as varchar) as label, cast(comparison as varchar) as comparison,
    cast(amount as decimal(38, 4)) as amount, cast(base as decimal(38, 4)) as compared_with, cast(difference as decimal(38, 4)) as difference,
    cast(explanation as varchar) as explanation, cast(explained_by as varchar) as explained_by,
    cast(is_explained as boolean) as explained
from final
order by position, statement desc, line_no, code, account, comparison
