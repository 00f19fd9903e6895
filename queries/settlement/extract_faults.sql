-- Which groups that the extract calls settled do not come to nil, or reach over the end of a fiscal year?
-- One row a company, account and fault: how many groups, what they leave, which leaves most.
-- They count as settled all the same, as the ERP says so; letterings of a French ledger are told by the load.
with fec as (
    select company, file from load.files where format = 'fec'
),

groups as (
    select
        e.company, e.account, e.settlement_id, sum(e.amount) as amount, sum(e.amount_currency) as amount_currency,
        min(e.currency) = max(e.currency) and count(e.amount_currency) = count(*) as in_one_currency, count(distinct y.year_start) as years,
        min_by(e.source_file, e.entry_no) as source_file, min_by(e.source_row, e.entry_no) as source_row
    from canonical.gl_entries as e
    inner join settings.companies as c on c.company = e.company
    inner join settings.layers as l on l.company = e.company and l.layer = e.layer
    left join settings.fiscal_years as y on y.company = e.company and e.posting_date between y.year_start and y.year_end
    left join fec as f on f.company = e.company and f.file = e.source_file
    where e.settlement_id <> '' and f.company is null and not e.duplicate and coalesce(e.settled_on, e.posting_date) <= c.period_end
    group by e.company, e.account, e.party, e.settlement_id
),

nets as (
    select company, settlement_id, sum(amount) as amount from groups group by company, settlement_id
),

faults as (
    select g.company, g.account, 'extract_group_not_nil' as code, g.settlement_id, abs(g.amount) as amount, g.source_file, g.source_row
    from groups as g
    inner join nets as n on n.company = g.company and n.settlement_id = g.settlement_id
    where g.amount <> 0 and n.amount <> 0 and not (g.in_one_currency and g.amount_currency = 0)
    union all
    select company, account, 'settled_over_years' as code, settlement_id, abs(amount) as amount, source_file, source_row
    from groups
    where years > 1
),

final as (
    select
        company, code, account, count(*) as groups_found, sum(amount) as amount, min_by(settlement_id, -amount) as largest,
        min_by(source_file, -amount) as source_file, min_by(source_row, -amount) as source_row
    from faults
    group by company, code, account
)

select
    cast(company as varchar) as company,
    cast(code as varchar) as code,
    cast(account as varchar) as account,
    cast(groups_found as bigint) as groups_found,
    cast(amount as decimal(38, 4)) as amount,
    cast(largest as varchar) as largest,
    cast(source_file as varchar) as source_file,
    cast(source_row as bigint) as source_row
from final
order by company, code, account
