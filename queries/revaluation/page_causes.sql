-- Unrealised gain and loss by cause, as the pack shows it.
-- One row a company, target, cause and currency.
-- Causes are what the difference arose on: bank and cash, customers, suppliers, other ledger accounts, and what the settlement of an item frees. Gain is positive, loss negative: what the result takes.
-- No row without: revaluation.lines

with caused as (
    select
        lines.company, lines.target, lines.target_currency, lines.currency,
        case
            when lines.method = 'reversal' then 'settled'
            when lines.source = 'bank' or (lines.source = 'gl' and accounts.control = 'bank') then 'bank'
            when lines.source = 'gl' and accounts.control in ('ar', 'ap') then accounts.control
            when lines.source = 'gl' then 'ledger'
            else lines.source
        end as cause,
        lines.delta
    from revaluation.lines as lines
    left join canonical.accounts on accounts.company = lines.company and accounts.account = lines.account
),

final as (
    select
        company, target, cause, currency, target_currency,
        sum(case when delta > 0 then delta else 0 end) as gain, sum(case when delta < 0 then delta else 0 end) as loss, sum(delta) as net
    from caused
    group by company, target, cause, currency, target_currency
    having sum(abs(delta)) <> 0
)

select
    cast(company as varchar) as company,
    cast(target as varchar) as target,
    cast(cause as varchar) as fx_cause,
    cast(currency as varchar) as currency,
    cast(gain as decimal(38, 4)) as gain,
    cast(loss as decimal(38, 4)) as loss,
    cast(net as decimal(38, 4)) as net,
    cast(target_currency as varchar) as target_currency
from final
order by company, target, fx_cause, currency
