-- The boxes of the tax forms a layout can fill, before the form's rounding to whole units.
-- One row a company, form and box; printed as the form prints: depreciation, debts and costs positive.
-- Boxes are read by the same selectors and sides as the statements, but may overlap ("of which"); a box that waits for a profit or a loss is empty otherwise.

with boxes as (
    select companies.company, rows.definition, rows.statement as form, rows.line, rows.code, rows.kind, rows.part, rows.factor, rows.keep
    from settings.statement_rows as rows
    join settings.companies on companies.definition = rows.definition
    where rows.form
),

leaves as (
    select boxes.company, boxes.form, boxes.code, sum(case when boxes.factor = 1 then units.amount else -units.amount end) as amount
    from boxes
    join settings.statement_selectors as selectors
        on selectors.definition = boxes.definition and selectors.statement = boxes.form and selectors.code = boxes.code
    join settings.selected_accounts as selected on selected.rule = selectors.rule and selected.company = boxes.company
    join statements.units
        on units.company = boxes.company and units.account = selected.account and units.column_name = 'year_to_date'
        and units.statement = case when boxes.part in ('income', 'expenses') then 'income_statement' else 'balance_sheet' end
        and selectors.side in ('net', units.side)
    group by boxes.company, boxes.form, boxes.code
),

summed as (
    select boxes.company, boxes.form, boxes.code, sum(case when sums.sign = 1 then leaves.amount else -leaves.amount end) as amount
    from boxes
    join settings.statement_sums as sums
        on sums.definition = boxes.definition and sums.statement = boxes.form and sums.code = boxes.code
    join leaves on leaves.company = boxes.company and leaves.form = boxes.form and leaves.code = sums.leaf
    group by boxes.company, boxes.form, boxes.code
),

known as (
    select company, form, code, amount from leaves
    union all
    select company, form, code, amount from summed
),

final as (
    select
        boxes.company, boxes.form, boxes.line, boxes.code, labels.label,
        case
            when boxes.keep = 'positive' and known.amount < 0 then 0
            when boxes.keep = 'negative' then case when known.amount < 0 then -known.amount else 0 end
            else coalesce(known.amount, 0)
        end as amount
    from boxes
    left join known on known.company = boxes.company and known.form = boxes.form and known.code = boxes.code
    left join settings.statement_labels as labels
        on labels.definition = boxes.definition and labels.statement = boxes.form and labels.code = boxes.code and labels.language = 'fr'
)

select
    cast(company as varchar) as company,
    cast(form as varchar) as form,
    cast(code as varchar) as box,
    cast(label as varchar) as label,
    cast(amount as decimal(38, 4)) as amount
from final
order by company, form, line
