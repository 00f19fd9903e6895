-- The ledger entries that stand for balances, as the reconciliation reads them.
-- One row an entry since the stated opening; `counts`: it lies in the span its account is compared over.
-- Entries on accounts the setup does not name have no role: they matter only where a value entry is related to them.

select
    entries.company,
    entries.entry_no as gl_entry_no,
    entries.document_no,
    entries.posting_date,
    entries.account,
    coalesce(accounts.account_role, '') as account_role,
    entries.amount,
    entries.posting_date <= spans.period_end
        and (not coalesce(accounts.is_income, false) or entries.posting_date >= spans.income_since) as counts,
    entries.source,
    entries.source = 'close' and coalesce(accounts.is_income, false) as closes,
    entries.proposal_id,
    entries.source_file,
    entries.source_row
from canonical.gl_entries as entries
join inventory.ledger_spans as spans on spans.company = entries.company and entries.posting_date >= spans.since
join settings.layers as layers on layers.company = entries.company and layers.layer = entries.layer
left join inventory.ledger_accounts as accounts on accounts.company = entries.company and accounts.account = entries.account
where not entries.duplicate and entries.period_type = 'operating'
