-- What the run before proposed: an empty list that is filled where such a run is known.
-- One row a line of the earlier run's ledger.journals.
-- A balance that lacks exactly these has not changed; the proposals are not imported yet.

select
    cast('' as varchar) as company,
    cast('' as varchar) as account,
    cast('' as varchar) as proposal_id,
    cast('' as varchar) as status,
    cast(0 as decimal(38, 4)) as amount,
    cast(0 as decimal(38, 4)) as amount_reporting
where false
