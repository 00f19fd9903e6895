-- What moved beyond the thresholds, and how it is explained.
-- One row a company, statement, line, account ('' for the line) and comparison beyond both thresholds of `[statements] variance`.
-- An explanation of the line, or of the account in the trial balance, explains every comparison; one dated before the period explains nothing of it. A line is explained where each of its accounts that stands out is. An account is told apart where its line as a whole does not stand out.
with beyond as (
    select compared.*
    from variance.compared
    cross join settings.variance as rule
    where abs(compared.difference) > rule.amount and abs(compared.difference) * 100 > rule.percent * abs(compared.base)
),

notes as (
    select said.company, said.statement, said.code, said.text, said.by as author
    from canonical.explanations as said
    join settings.companies on companies.company = said.company
    where said.date is null or said.date >= companies.period_start
),

authors as (
    select company, statement, code, string_agg(distinct author, ', ' order by author) as author
    from notes
    group by company, statement, code
),

told as (
    select notes.company, notes.statement, notes.code, authors.author, string_agg(distinct notes.text, '; ' order by notes.text) as text
    from notes
    join authors on authors.company = notes.company and authors.statement = notes.statement and authors.code = notes.code
    group by notes.company, notes.statement, notes.code, authors.author
),

parts as (
    select beyond.company, beyond.statement, beyond.code, beyond.comparison, count(*) = count(told.text) as is_told
    from beyond
    left join told on told.company = beyond.company and told.statement = 'trial_balance' and told.code = beyond.account
    where beyond.account <> ''
    group by beyond.company, beyond.statement, beyond.code, beyond.comparison
),

large_lines as (
    select distinct company, statement, code from beyond where account = ''
),

final as (
    select
        beyond.*, coalesce(chart.name, labels.label, beyond.code) as label,
        coalesce(own.text, whole.text, '') as explanation, coalesce(own.author, whole.author, '') as explained_by,
        own.text is not null or whole.text is not null or (beyond.account = '' and coalesce(parts.is_told, false)) as is_explained,
        beyond.account = '' or large_lines.code is null as stands_out,
        row_number() over (partition by beyond.company, beyond.statement, beyond.code, beyond.account order by abs(beyond.difference) desc, beyond.comparison) as place
    from beyond
    left join told as own on own.company = beyond.company and own.statement = 'trial_balance' and own.code = beyond.account and beyond.account <> ''
    left join told as whole on whole.company = beyond.company and whole.statement = beyond.statement and whole.code = beyond.code
    left join parts on parts.company = beyond.company and parts.statement = beyond.statement and parts.code = beyond.code and parts.comparison = beyond.comparison
    left join large_lines on large_lines.company = beyond.company and large_lines.statement = beyond.statement and large_lines.code = beyond.code
    left join canonical.accounts as chart on chart.company = beyond.company and chart.account = beyond.account and beyond.account <> ''
    left join statements.lines as labels on labels.company = beyond.company and labels.statement = beyond.statement and labels.code = beyond.code
)

select
    company, statement, code, account, label, comparison, amount, base, difference,
    explanation, explained_by, is_explained, stands_out, place = 1 as is_largest
from final
order by company, statement, code, account, comparison
