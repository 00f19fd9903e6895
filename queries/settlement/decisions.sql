-- What people decided: which entries settle each other, and which never do.
-- One row a row of the table settlements that is in force at the period end, with the entry it names (item, NULL where there is none) and what it takes of it.
-- A blank amount takes all that is left; one amount alone takes the same share in the other currencies: what it leaves is rounded, and who takes the last part has the rest. A decision is dated by its settled_on, else by the latest posting date of its group; a group the extract has settled itself needs no decision.
with named as (
    select
        s.company, coalesce(nullif(s.ledger, ''), 'gl') as ledger, s.account, s.settlement_id, s.entry_no,
        coalesce(nullif(s.decision, ''), 'match') as decision, s.amount, s.amount_currency, s.settled_on, s.source_file, s.source_row
    from canonical.settlements as s
),

known as (
    select
        n.*, i.item, i.currency, i.posting_date, i.remaining_currency, i.remaining, i.remaining_reporting,
        m.amount_currency as whole_currency, m.amount as whole, m.amount_reporting as whole_reporting,
        c.currency as accounting_currency, c.decimals, c.period_end, y.decimals as reporting_decimals, m.currency_decimals
    from named as n
    inner join settings.companies as c on c.company = n.company
    inner join settings.currencies as y on y.currency = c.reporting_currency
    left join settlement.items as i on i.company = n.company and i.ledger = n.ledger and i.account = n.account and i.entry_no = n.entry_no
    left join settlement.measures as m on m.item = i.item
),

taken as (
    select
        *,
        case when amount is null and amount_currency is null then remaining_currency
            when amount_currency is not null then case when remaining_currency < 0 then -abs(amount_currency) else abs(amount_currency) end
            when currency = accounting_currency or remaining = 0 then case when remaining < 0 then -abs(amount) else abs(amount) end
            else converted(remaining_currency, abs(amount), abs(remaining), currency_decimals) end as taken_currency,
        coalesce(settled_on, max(posting_date) over (partition by company, ledger, account, settlement_id)) as settled_from
    from known
),

counted as (
    select
        *,
        greatest(abs(remaining_currency) - sum(abs(taken_currency)) over (
            partition by item, decision = 'reject' order by settled_from, settlement_id, source_file, source_row rows unbounded preceding
        ), 0) as left_currency
    from taken
    where settled_from is null or settled_from <= period_end
),

shared as (
    select
        *,
        case when amount is not null then case when remaining < 0 then -abs(amount) else abs(amount) end
            when taken_currency = remaining_currency or remaining_currency = 0 then remaining
            else converted(whole, left_currency + abs(taken_currency), abs(whole_currency), decimals) - converted(whole, left_currency, abs(whole_currency), decimals) end as share,
        case when taken_currency = remaining_currency or remaining_currency = 0 then remaining_reporting
            else converted(whole_reporting, left_currency + abs(taken_currency), abs(whole_currency), reporting_decimals) - converted(whole_reporting, left_currency, abs(whole_currency), reporting_decimals) end as share_reporting
    from counted
),

final as (
    select
        *,
        case when amount is null and left_currency = 0 and taken_currency <> remaining_currency then remaining - coalesce(sum(share) over earlier, 0) else share end as taken,
        case when left_currency = 0 and taken_currency <> remaining_currency then remaining_reporting - coalesce(sum(share_reporting) over earlier, 0) else share_reporting end as taken_reporting
    from shared
    window earlier as (
        partition by item, decision = 'reject' order by settled_from, settlement_id, source_file, source_row rows between unbounded preceding and 1 preceding
    )
)

select
    cast(company as varchar) as company, cast(ledger as varchar) as ledger, cast(account as varchar) as account,
    cast(settlement_id as varchar) as settlement_id, cast(entry_no as varchar) as entry_no,
    cast(decision as varchar) as decision, cast(item as bigint) as item, cast(settled_from as date) as settled_on,
    cast(taken_currency as decimal(38, 4)) as amount_currency, cast(taken as decimal(38, 4)) as amount,
    cast(taken_reporting as decimal(38, 4)) as amount_reporting, cast(remaining_currency as decimal(38, 4)) as remaining_currency,
    cast(remaining as decimal(38, 4)) as remaining, cast(source_file as varchar) as source_file, cast(source_row as bigint) as source_row
from final
order by company, ledger, account, settlement_id, entry_no, source_file, source_row
