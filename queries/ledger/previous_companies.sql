-- Up to when the run before had closed each company: an empty list that is filled where such a run is known.
-- One row a company of the earlier run.
-- Its own fiscal year counts: a balance at its period end begins where that year began.

select
    cast('' as varchar) as company,
    cast(null as date) as year_start,
    cast(null as date) as period_end,
    cast(false as boolean) as period_closing
where false
