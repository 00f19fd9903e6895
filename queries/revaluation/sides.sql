-- What is revalued, once for each of the two currencies a company keeps its books in.
-- One row a subject and target (accounting, reporting) in whose currency it is foreign; `booked` and `stands` in that currency.
-- For the reporting target amounts in accounting currency are foreign too, those in reporting currency are not. What was settled is here while something stands on it.

select
    subjects.*, rules.currency as target_currency, 'accounting' as target, rules.decimals,
    subjects.original as booked, subjects.standing as stands,
    case when modules.by_party then subjects.party else '' end as posting_party, case when modules.by_party then subjects.party_group else '' end as posting_group
from revaluation.subjects
join settings.revaluation as rules on rules.company = subjects.company and rules.accounting
join settings.revaluation_modules as modules on modules.source = subjects.source
where subjects.currency <> rules.currency or (subjects.method = 'reversal' and subjects.standing <> 0)
union all
select
    subjects.*, rules.reporting_currency, 'reporting', rules.reporting_decimals,
    subjects.original_reporting, subjects.standing_reporting,
    case when modules.by_party then subjects.party else '' end, case when modules.by_party then subjects.party_group else '' end
from revaluation.subjects
join settings.revaluation as rules on rules.company = subjects.company and rules.reporting
join settings.revaluation_modules as modules on modules.source = subjects.source
where subjects.currency <> rules.reporting_currency or (subjects.method = 'reversal' and subjects.standing_reporting <> 0)
