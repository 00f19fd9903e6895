-- What every foreign balance and item is worth at the rate of the day, beside what it stands at.
-- One row a subject and target (accounting, reporting); `hold` says why a subject cannot be revalued, blank where it can.
-- delta = revalued - (original + standing). RC comes from TC directly, never through AC. Standard takes the rate; minimum the lower of that and the original, signed; invoice date the original; reversal nothing.

with valued as (
    select
        *,
        booked + stands as book,
        case
            when method in ('delta', 'standard') then closing
            when method = 'minimum' then least(booked, closing)
            when method = 'invoice_date' then booked
            else 0
        end as revalued
    from revaluation.rated
),

final as (
    select
        valued.*,
        valued.revalued - valued.book as delta,
        posting.unrealized_gain, posting.unrealized_loss, posting.adjustment_gain, posting.adjustment_loss,
        case
            when valued.doubt <> '' then valued.doubt
            when valued.booked is null then 'reporting_missing'
            when valued.needs_rate and valued.closing is null then 'missing_rate'
            when valued.revalued <> valued.book and (
                (valued.stands > 0 or valued.revalued > valued.booked) and posting.unrealized_gain = ''
                or (valued.stands < 0 or valued.revalued < valued.booked) and posting.unrealized_loss = ''
            ) then 'missing_account'
            else ''
        end as hold
    from valued
    left join revaluation.posting_accounts as posting
        on posting.company = valued.company and posting.source = valued.source and posting.currency = valued.currency
        and posting.account = valued.account and posting.party = valued.posting_party and posting.party_group = valued.posting_group
)

select
    company, source, key, account, currency, dims, party, partner_company, document_no, posting_date, due_date, balance_currency,
    target, target_currency, rate_type,
    cast(case when needs_rate then rate end as decimal(18, 9)) as rate,
    cast(case when needs_rate then units end as decimal(18, 0)) as units,
    cast(case when needs_rate then quoted_on end as date) as rate_date,
    cast(case when needs_rate then path else '' end as varchar) as path,
    cast(booked as decimal(38, 4)) as original,
    cast(stands as decimal(38, 4)) as standing,
    cast(book as decimal(38, 4)) as book,
    cast(revalued as decimal(38, 4)) as revalued,
    cast(delta as decimal(38, 4)) as delta,
    method,
    cast(case
        when method = 'reversal' then 'settled'
        when balance_currency = 0 then 'nothing_left'
        when method = 'minimum' and revalued <> closing then 'not_above_original'
        when method = 'invoice_date' then 'as_booked'
        else 'closing_rate'
    end as varchar) as reason,
    unrealized_gain, unrealized_loss, adjustment_gain, adjustment_loss,
    cast(hold as varchar) as hold
from final
