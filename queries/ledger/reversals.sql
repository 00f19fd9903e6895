-- Lines of this close's proposals that are dated after the period end: reversals, before any room has posted.
-- One row a line, in the columns of ledger.journals.
-- They are written for the import, and take part in no balance of this period.

select company, room, voucher, line_no, posting_date, account, currency, amount_currency, amount, amount_reporting, partner_company, description, reverse_on, rule, evidence, proposal_id, status, export, dims
from ledger.journals
where false
