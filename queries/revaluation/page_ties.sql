-- Whether each revalued account now stands at what its foreign balances are worth.
-- One row a company and account revalued by its balance or by bank account: subledger = worth at the rates, ledger = what the adjusted ledger holds in foreign currency, own adjustment accounts included.
-- The proof that what is posted and what is proposed come to the result, once.
-- No row without: revaluation.lines

with worth as (
    select company, account, currency, sum(revalued) as amount
    from revaluation.lines
    where target = 'accounting' and source = 'gl'
    group by company, account, currency
),

held as (
    select balances.company, balances.account, balances.currency, balances.month, balances.amount
    from ledger.balances
    join settings.companies on companies.company = balances.company
    where balances.step < $step and (balances.period_type <> 'closing' or companies.period_closing)
    union all
    select journals.company, journals.account, journals.currency, companies.period_start, journals.amount
    from revaluation.journals
    join settings.companies on companies.company = journals.company and journals.posting_date <= companies.period_end
),

balances as (
    select held.company, held.account, held.currency, sum(held.amount) as amount
    from held
    join settings.companies on companies.company = held.company
    join revaluation.accounts on accounts.company = held.company and accounts.account = held.account and accounts.revalue
    where held.month between case when accounts.is_income then companies.period_start else companies.year_start end and companies.period_end
    group by held.company, held.account, held.currency
),

beside as (
    select known.company, known.account, known.currency, sum(posted.amount) as amount
    from revaluation.known_proposals as known
    join ledger.posted_proposals as posted on posted.company = known.company and posted.proposal_id = known.proposal_id
    join settings.adjustment_accounts as adjustment on adjustment.company = posted.company and adjustment.account = posted.account
    where known.source = 'gl' and not posted.later and posted.balanced and posted.account <> known.account
    group by known.company, known.account, known.currency
),

proposed as (
    select lines.company, lines.account, lines.currency, sum(lines.delta) as amount
    from revaluation.lines as lines
    where lines.target = 'accounting' and lines.source = 'gl' and case when lines.delta > 0 then lines.adjustment_gain else lines.adjustment_loss end <> ''
    group by lines.company, lines.account, lines.currency
),

final as (
    select
        worth.company, worth.account, sum(worth.amount) as subledger,
        sum(coalesce(balances.amount, 0) + coalesce(beside.amount, 0) + coalesce(proposed.amount, 0)) as ledger
    from worth
    left join balances on balances.company = worth.company and balances.account = worth.account and balances.currency = worth.currency
    left join beside on beside.company = worth.company and beside.account = worth.account and beside.currency = worth.currency
    left join proposed on proposed.company = worth.company and proposed.account = worth.account and proposed.currency = worth.currency
    group by worth.company, worth.account
)

select
    cast(company as varchar) as company,
    cast('revaluation' as varchar) as tie,
    cast(account as varchar) as account,
    cast(subledger as decimal(38, 4)) as subledger,
    cast(ledger as decimal(38, 4)) as ledger,
    cast(ledger - subledger as decimal(38, 4)) as difference,
    cast(0 as decimal(38, 4)) as explained,
    cast(ledger - subledger as decimal(38, 4)) as unexplained,
    cast(case when ledger = subledger then 'tied' else 'open' end as varchar) as state
from final
order by company, account
