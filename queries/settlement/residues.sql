-- What is left of each settled group, and what it is: cash discount, tolerance, or exchange difference.
-- One row a group that does not come to nil in every currency; amounts debit positive, as they stand on the account.
-- In one currency the group must come to nil in it, to the cash discount taken, or to the tolerance of its rule; else in accounting currency. What is then left of accounting and reporting currency is an exchange difference. A group nothing explains has `kind` ''.
-- No row without: settlement.grouped
with rows_of as (
    select
        g.company, g.ledger, g.account, g.settlement_id, g.rule, g.settled_on, g.item, g.amount_currency, g.amount, g.amount_reporting,
        i.currency, i.entry_no, i.dims, i.partner_company, i.document_no, d.discount_day, coalesce(d.discount, 0) as discount,
        case when d.discount_day is null then date_diff('day', date '1970-01-01', i.posting_date) end as paid_day
    from settlement.grouped as g
    inner join settlement.items as i on i.item = g.item
    left join settlement.candidates as d on d.item = g.item and d.discount_day is not null
),

summed as (
    select
        company, ledger, account, settlement_id, max(rule) as rule, max(settled_on) as settled_on, min(item) as anchor,
        min_by(entry_no, item) as entry_no, min_by(document_no, item) as document_no,
        case when min(currency) = max(currency) and count(amount_currency) = count(*) then min(currency) else '' end as currency,
        coalesce(sum(amount_currency), 0) as net_currency, sum(amount) as net, coalesce(sum(amount_reporting), 0) as net_reporting,
        max_by(amount_currency, abs(amount)) as big_currency, max_by(amount, abs(amount)) as big, max_by(amount_reporting, abs(amount)) as big_reporting,
        max_by(dims, abs(amount)) as dims, max_by(partner_company, abs(amount)) as partner_company, max(paid_day) as paid_day
    from rows_of
    group by company, ledger, account, settlement_id
),

discounts as (
    select
        r.company, r.ledger, r.account, r.settlement_id,
        sum(case when r.amount < 0 then -r.discount else r.discount end) as discount_currency,
        sum(case when r.amount_currency = 0 then 0 else converted(r.amount, r.discount, abs(r.amount_currency), c.decimals) end) as discount,
        sum(case when r.amount_currency = 0 then 0 else converted(r.amount_reporting, r.discount, abs(r.amount_currency), y.decimals) end) as discount_reporting
    from rows_of as r
    inner join summed as s on s.company = r.company and s.ledger = r.ledger and s.account = r.account and s.settlement_id = r.settlement_id
    inner join settings.companies as c on c.company = r.company
    inner join settings.currencies as y on y.currency = c.reporting_currency
    where r.discount_day >= s.paid_day and r.discount > 0
    group by r.company, r.ledger, r.account, r.settlement_id
),

final as (
    select
        s.*, c.currency as accounting_currency, c.decimals, y.decimals as reporting_decimals,
        coalesce(d.discount_currency, 0) as discount_currency, coalesce(d.discount, 0) as discount, coalesce(d.discount_reporting, 0) as discount_reporting
    from summed as s
    inner join settings.companies as c on c.company = s.company
    inner join settings.currencies as y on y.currency = c.reporting_currency
    left join discounts as d on d.company = s.company and d.ledger = s.ledger and d.account = s.account and d.settlement_id = s.settlement_id
    where s.net <> 0 or s.net_reporting <> 0 or (s.currency <> '' and s.net_currency <> 0)
)

select
    cast(company as varchar) as company,
    cast(ledger as varchar) as ledger,
    cast(account as varchar) as account,
    cast(settlement_id as varchar) as settlement_id,
    cast(rule as varchar) as rule,
    cast(settled_on as date) as settled_on,
    cast(entry_no as varchar) as entry_no,
    cast(document_no as varchar) as document_no,
    cast(currency as varchar) as currency,
    cast(net_currency as decimal(38, 4)) as net_currency,
    cast(net as decimal(38, 4)) as net,
    cast(net_reporting as decimal(38, 4)) as net_reporting,
    cast(big_currency as decimal(38, 4)) as big_currency,
    cast(big as decimal(38, 4)) as big,
    cast(big_reporting as decimal(38, 4)) as big_reporting,
    cast(discount_currency as decimal(38, 4)) as discount_currency,
    cast(discount as decimal(38, 4)) as discount,
    cast(discount_reporting as decimal(38, 4)) as discount_reporting,
    cast(dims as varchar) as dims,
    cast(partner_company as varchar) as partner_company,
    cast(accounting_currency as varchar) as accounting_currency,
    cast(decimals as integer) as decimals,
    cast(reporting_decimals as integer) as reporting_decimals
from final
order by company, ledger, account, settlement_id
