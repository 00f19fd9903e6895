-- The proposals of this close, before any room has posted: an empty list that `post` adds to.
-- One row a proposed line dated up to the period end.
-- Columns are those of gl_entries that an import needs, with the room, the rule and the evidence behind the line.

select
    cast('' as varchar) as company,
    cast('' as varchar) as room,
    cast('' as varchar) as voucher,
    cast(0 as integer) as line_no,
    cast(null as date) as posting_date,
    cast('' as varchar) as account,
    cast('' as varchar) as currency,
    cast(0 as decimal(38, 4)) as amount_currency,
    cast(0 as decimal(38, 4)) as amount,
    cast(0 as decimal(38, 4)) as amount_reporting,
    cast('' as varchar) as partner_company,
    cast('' as varchar) as description,
    cast(null as date) as reverse_on,
    cast('' as varchar) as rule,
    cast('' as varchar) as evidence,
    cast('' as varchar) as proposal_id,
    cast('' as varchar) as status,
    cast(true as boolean) as export,
    cast('' as varchar) as dims
where false
