-- The journal lines a room hands in, with its name, ready to be proved and appended.
-- One row a line of <room>.journals; `later` marks a line dated after the period end.
-- Lines of a later date go to ledger.reversals, the others to ledger.journals.
-- No row without: ledger.incoming

with final as (
    select
        lines.company, lines.voucher, lines.line_no, lines.posting_date, lines.account, lines.currency,
        lines.amount_currency, lines.amount, lines.amount_reporting, lines.partner_company, lines.description,
        lines.reverse_on, lines.rule, lines.evidence, lines.proposal_id, lines.status, lines.export, lines.dims,
        coalesce(lines.posting_date > companies.period_end, false) as later
    from ledger.incoming as lines
    left join settings.companies on companies.company = lines.company
)

select
    cast(company as varchar) as company,
    cast($room as varchar) as room,
    cast(voucher as varchar) as voucher,
    cast(line_no as integer) as line_no,
    cast(posting_date as date) as posting_date,
    cast(account as varchar) as account,
    cast(currency as varchar) as currency,
    cast(amount_currency as decimal(38, 4)) as amount_currency,
    cast(amount as decimal(38, 4)) as amount,
    cast(amount_reporting as decimal(38, 4)) as amount_reporting,
    cast(partner_company as varchar) as partner_company,
    cast(description as varchar) as description,
    cast(reverse_on as date) as reverse_on,
    cast(rule as varchar) as rule,
    cast(evidence as varchar) as evidence,
    cast(proposal_id as varchar) as proposal_id,
    cast(status as varchar) as status,
    cast(export as boolean) as export,
    cast(dims as varchar) as dims,
    cast(later as boolean) as later
from final
order by company, voucher, line_no
