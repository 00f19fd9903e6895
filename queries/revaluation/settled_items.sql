-- What earlier revaluations left on items that the ERP has settled since.
-- One row a company, ledger and item; amounts still standing, debit positive.
-- What this close or a person settled is reversed by the settlement itself.
-- No row without: settlement.freed

select
    cast(company as varchar) as company,
    cast(ledger as varchar) as ledger,
    cast(entry_no as varchar) as entry_no,
    cast(held_on as varchar) as account,
    cast(currency as varchar) as currency,
    cast(dims as varchar) as dims,
    cast(party as varchar) as party,
    cast('' as varchar) as party_group,
    cast('' as varchar) as document_no,
    cast(unrealized as decimal(38, 4)) as unrealized,
    cast(unrealized_reporting as decimal(38, 4)) as unrealized_reporting
from settlement.freed
where origin = 'extract' and ledger in ('ar', 'ap')
order by company, ledger, account, entry_no
