-- What a room handed in and must not: vouchers that do not balance, accounts nobody knows, lines that say too little.
-- One row a fault, with its figure.
-- Balance is proved per company, voucher and posting date, in accounting and in reporting currency, refused lines apart: what counts must balance without them. Statistical accounts stay out. An account that left the chart after the proposal came back on it is the extract's fault (unknown_accounts): what stands there is taken off there.
-- No row without: ledger.journals or ledger.posted_journals or ledger.reversals

with vouchers as (
    select
        lines.company, lines.voucher, lines.posting_date, lines.status = 'rejected' as refused,
        sum(lines.amount) as amount, sum(lines.amount_reporting) as amount_reporting
    from ledger.posted_journals as lines
    left join canonical.accounts on accounts.company = lines.company and accounts.account = lines.account
    where coalesce(accounts.type, '') <> 'statistical'
    group by all
),

numbered as (
    select company, voucher, line_no
    from ledger.posted_journals
    union all
    select company, voucher, line_no
    from ledger.journals
    union all
    select company, voucher, line_no
    from ledger.reversals
),

final as (
    select company, voucher, 'does not balance in accounting currency' as fault, amount
    from vouchers
    where amount <> 0
    union all
    select company, voucher, 'does not balance in reporting currency' as fault, amount_reporting as amount
    from vouchers
    where amount_reporting <> 0
    union all
    select lines.company, lines.voucher, 'account ' || lines.account || ' is not in the chart' as fault, lines.amount
    from ledger.posted_journals as lines
    left join canonical.accounts on accounts.company = lines.company and accounts.account = lines.account
    left join ledger.posted_proposals as posted
        on posted.company = lines.company and posted.proposal_id = lines.proposal_id and posted.account = lines.account
    where accounts.account is null and posted.account is null
    union all
    select company, voucher, 'line ' || cast(line_no as varchar) || ' lacks a date, an amount, a known status or a proposal_id' as fault, amount
    from ledger.posted_journals
    where posting_date is null or amount is null or amount_reporting is null or proposal_id = '' or coalesce(status, '') not in ('proposed', 'approved', 'rejected')
    union all
    select company, voucher, 'line ' || cast(line_no as varchar) || ' is reversed on ' || cast(reverse_on as varchar) || ', not after its own date' as fault, amount
    from ledger.posted_journals
    where reverse_on <= posting_date
    union all
    select company, voucher, 'line ' || cast(line_no as varchar) || ' is there twice' as fault, 0 as amount
    from numbered
    group by company, voucher, line_no
    having count(*) > 1
)

select
    cast(company as varchar) as company,
    cast(voucher as varchar) as voucher,
    cast(fault as varchar) as fault,
    cast(amount as decimal(38, 4)) as amount
from final
order by company, voucher, fault
