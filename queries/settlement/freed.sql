-- Which standing unrealised amounts are set free because their item was settled?
-- One row a company, ledger, item and origin of the settlement (extract, manual, run); amounts as they stand, debit positive.
-- What this run or a person settled is reversed by this room, what the extract settled by the revaluation.
with final as (
    select * from settlement.standing_shares where origin <> 'open'
)

select
    cast(company as varchar) as company,
    cast(ledger as varchar) as ledger,
    cast(account as varchar) as account,
    cast(entry_no as varchar) as entry_no,
    cast(party as varchar) as party,
    cast(currency as varchar) as currency,
    cast(origin as varchar) as origin,
    cast(dims as varchar) as dims,
    cast(held_on as varchar) as held_on,
    cast(unrealized as decimal(38, 4)) as unrealized,
    cast(unrealized_reporting as decimal(38, 4)) as unrealized_reporting
from final
order by company, ledger, entry_no, origin
