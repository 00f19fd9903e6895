-- Which words stand where only certain words have a meaning.
-- One row a company, file, column and word, with the first row that holds it.
-- They are kept as they stand and mean nothing to a check: the reader must hear of it.

with used as (
    select company, source_file, 'accounts' as table_name, 'type' as column_name, type as word, source_row from canonical.accounts
    union all
    select company, source_file, 'accounts', 'control', control, source_row from canonical.accounts
    union all
    select company, source_file, 'gl_entries', 'source', source, source_row from canonical.gl_entries
    union all
    select company, source_file, 'gl_entries', 'period_type', period_type, source_row from canonical.gl_entries
    union all
    select company, source_file, 'unposted_journals', 'status', status, source_row from canonical.unposted_journals
    union all
    select company, source_file, 'subledger_entries', 'ledger', ledger, source_row from canonical.subledger_entries
    union all
    select company, source_file, 'subledger_entries', 'document_type', document_type, source_row from canonical.subledger_entries
    union all
    select company, source_file, 'subledger_applications', 'ledger', ledger, source_row from canonical.subledger_applications
    union all
    select company, source_file, 'parties', 'ledger', ledger, source_row from canonical.parties
    union all
    select company, source_file, 'items', 'costing_method', costing_method, source_row from canonical.items
    union all
    select company, source_file, 'item_entries', 'entry_type', entry_type, source_row from canonical.item_entries
    union all
    select company, source_file, 'value_entries', 'value_type', value_type, source_row from canonical.value_entries
    union all
    select company, source_file, 'external_balances', 'source', source, source_row from canonical.external_balances
),

unknown as (
    select used.company, used.source_file, used.table_name, used.column_name, used.word, used.source_row
    from used
    left join settings.words as known
        on known.table_name = used.table_name and known.column_name = used.column_name and known.word = used.word
    where used.word <> '' and known.word is null
),

meant as (
    select table_name, column_name, string_agg(word, ', ' order by word) as words
    from settings.words
    group by table_name, column_name
),

final as (
    select
        unknown.company, unknown.source_file, unknown.column_name, unknown.word, meant.words, count(*) as lines,
        min(unknown.source_row) as source_row
    from unknown
    join meant on meant.table_name = unknown.table_name and meant.column_name = unknown.column_name
    group by unknown.company, unknown.source_file, unknown.column_name, unknown.word, meant.words
)

select
    cast(company as varchar) as company,
    cast(source_file as varchar) as source_file,
    cast(column_name as varchar) as column_name,
    cast(word as varchar) as word,
    cast(words as varchar) as words,
    cast(lines as bigint) as lines,
    cast(source_row as bigint) as source_row
from final
order by company, source_file, column_name, word
