-- The entries the run before knew, of the accounts whose balance has changed since: empty where nothing changed.
-- One row an entry of the earlier run on such an account, dated up to its period end.
-- Only these accounts are read, so that a long ledger is not compared line by line for nothing.

select
    cast('' as varchar) as company,
    cast('' as varchar) as entry_no,
    cast('' as varchar) as voucher,
    cast(null as date) as posting_date,
    cast('' as varchar) as account,
    cast(0 as decimal(38, 4)) as amount,
    cast(0 as decimal(38, 4)) as amount_reporting,
    cast('' as varchar) as proposal_id,
    cast('' as varchar) as source_file,
    cast(0 as bigint) as source_row
where false
