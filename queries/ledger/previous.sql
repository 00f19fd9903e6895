-- What the run before called adjusted: an empty list that is filled where such a run is known.
-- One row a company and account of the earlier run's trial balance.
-- The balances of a closed period must not move; this is what they are held against.

select
    cast('' as varchar) as company,
    cast('' as varchar) as account,
    cast(0 as decimal(38, 4)) as adjusted,
    cast(0 as decimal(38, 4)) as adjusted_reporting
where false
