-- For the control accounts that do not tie: what each document of the fiscal year stands for on both sides.
-- One row a company, ledger, control account and document.
-- Comparing document by document shows which invoice is missing, and where, instead of a difference to hunt for.
with sides as (
    select
        company, ledger, control_account, document_no, party, source_file, source_row, 1 as in_subledger, 0 as in_ledger,
        amount as subledger, amount_currency as subledger_currency, 0 as ledger_amount, 0 as ledger_currency
    from readiness.tie_items
    where is_of_year
    union all
    select
        company, ledger, control_account, document_no, party, source_file, source_row, 0 as in_subledger, 1 as in_ledger,
        0 as subledger, 0 as subledger_currency, amount as ledger_amount, amount_currency as ledger_currency
    from readiness.tie_entries
),

by_file as (
    select
        company, ledger, control_account, document_no, source_file, max(party) as party,
        max(in_subledger) as in_subledger, max(in_ledger) as in_ledger,
        sum(subledger) as subledger, sum(subledger_currency) as subledger_currency,
        sum(ledger_amount) as ledger_amount, sum(ledger_currency) as ledger_currency, min(source_row) as source_row
    from sides
    group by company, ledger, control_account, document_no, source_file
),

final as (
    select
        company, ledger, control_account, document_no, max(party) as party,
        max(in_subledger) = 1 as in_subledger, max(in_ledger) = 1 as in_ledger,
        sum(subledger) as subledger, sum(subledger_currency) as subledger_currency,
        sum(ledger_amount) as ledger_amount, sum(ledger_currency) as ledger_currency,
        min(source_file) as source_file, min_by(source_row, source_file) as source_row
    from by_file
    group by company, ledger, control_account, document_no
)

select
    cast(company as varchar) as company,
    cast(ledger as varchar) as ledger,
    cast(control_account as varchar) as control_account,
    cast(document_no as varchar) as document_no,
    cast(party as varchar) as party,
    cast(in_subledger as boolean) as in_subledger,
    cast(in_ledger as boolean) as in_ledger,
    cast(subledger as decimal(38, 4)) as subledger,
    cast(subledger_currency as decimal(38, 4)) as subledger_currency,
    cast(ledger_amount as decimal(38, 4)) as ledger_amount,
    cast(ledger_currency as decimal(38, 4)) as ledger_currency,
    cast(source_file as varchar) as source_file,
    cast(source_row as bigint) as source_row
from final
order by company, ledger, control_account, document_no
