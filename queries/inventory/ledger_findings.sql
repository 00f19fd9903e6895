-- What holding stock against the ledger found, as findings.
-- One row a difference that somebody must look into, an account shared by roles, or a company that could not be compared.
-- What is only not posted yet is proposed, and told there; what no class explains blocks.

with told as (
    select
        company, class, account, value_entry_no, gl_entry_no, min(detail) as detail, sum(amount) as amount,
        min(source_file) as source_file, min(source_row) as source_row
    from inventory.differences
    where class in (
        'gl_without_subledger', 'relation_amount', 'posted_without_gl', 'remapped_account', 'deleted_account', 'date_mismatch', 'closing_entry'
    )
    group by company, class, account, value_entry_no, gl_entry_no
),

final as (
    select
        company, case when detail = 'opening' and gl_entry_no = '' then 'opening_stock_differs' else class end as code, 'warn' as severity,
        trim(account || ' ' || coalesce(cast(value_entry_no as varchar), '') || ' ' || gl_entry_no) as subject, amount,
        coalesce(cast(value_entry_no as varchar), '') as expected, gl_entry_no as actual, account as detail, source_file, source_row
    from told
    where amount <> 0
    union all
    select company, 'unexplained', 'block', account_role, unexplained, cast(subledger as varchar), cast(ledger as varchar), accounts, '', null
    from inventory.reconciliation where unexplained <> 0
    union all
    select distinct company, 'shared_account', 'info', account, cast(null as decimal(38, 4)), '', '', roles, '', cast(null as bigint)
    from inventory.ledger_accounts where shared
    union all
    select company, 'matched_by_document', 'info', company, cast(null as decimal(38, 4)), '', '', '', '', cast(null as bigint)
    from inventory.ledger_spans
    where not linked and company in (select company from inventory.posted_sides)
    union all
    select company, 'relation_without_entry', 'warn', cast(value_entry_no as varchar) || ' ' || gl_entry_no, cast(null as decimal(38, 4)),
        cast(value_entry_no as varchar), gl_entry_no, missing, source_file, source_row
    from inventory.broken_relations
)

select
    final.company,
    final.code,
    final.severity,
    final.subject,
    cast(final.amount as decimal(38, 4)) as amount,
    case when final.amount is not null then companies.currency else '' end as currency,
    final.expected,
    final.actual,
    final.detail,
    final.source_file,
    final.source_row
from final
join settings.companies as companies on companies.company = final.company
order by final.company, final.code, final.subject
