-- The revaluation: every foreign balance and item with its rate, what it stood at, what it is worth, the difference.
-- One row a company, source, key, account, currency, kept dimensions and target, differences of nil included.
-- The whole result, as if nothing of it were in the ledger yet; only the journal is less what is posted.

select
    company, source, key, account, currency, balance_currency, target, rate, units, rate_date, book, revalued, delta, method, reason,
    path, rate_type, target_currency, original, standing, dims, party, partner_company, document_no, posting_date, due_date,
    unrealized_gain, unrealized_loss, adjustment_gain, adjustment_loss
from revaluation.valued
where hold = ''
order by company, source, account, currency, key, dims, target, method
