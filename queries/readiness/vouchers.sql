-- Every voucher of the extract: its journal, its number of lines and what its debits less its credits come to.
-- One row a company, voucher, posting date, layer and journal; lines on statistical accounts are still in the sums.
-- The ledger is long and is grouped once: every check on vouchers reads this table instead. Not sorted: a large ledger has millions.
with final as (
    select
        company,
        voucher,
        posting_date,
        layer,
        journal,
        sum(amount) as amount,
        sum(amount_reporting) as amount_reporting,
        count(*) as lines
    from canonical.gl_entries
    where not duplicate
    group by company, voucher, posting_date, layer, journal
)

select
    company,
    voucher,
    posting_date,
    layer,
    journal,
    cast(amount as decimal(38, 4)) as amount,
    cast(amount_reporting as decimal(38, 4)) as amount_reporting,
    cast(lines as bigint) as lines
from final
