-- Every cost that belongs into the ledger, posted or not: value entries, this run's adjustments, or the period's movements.
-- One row a value entry, adjustment or movement; amounts in accounting currency, increases of stock positive.
-- One shape for all, so that the mapping of accounts and the reconciliation know no models.

select * from inventory.booked_costs
union all
select * from inventory.moved_costs
