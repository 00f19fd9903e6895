-- What a ledger file must prove about itself, by its format's own rules.
-- One row a file, control and subject.
-- A French ledger file states no totals, but its debits must equal its credits (art. A47 A-1): one side is held against the other. What a reader did not count is counted here. The files of one delivery may each state the totals of the whole.

with uncounted as (
    select distinct company, file
    from load.stated
    where counted is null and control in ('number_of_entries', 'lines_count', 'total_debit', 'total_credit')
),

held as (
    select
        entries.company, entries.source_file as file, count(distinct entries.voucher) as vouchers, count(*) as lines,
        sum(case when entries.amount > 0 then entries.amount else 0 end) as debit,
        sum(case when entries.amount < 0 then -entries.amount else 0 end) as credit
    from canonical.gl_entries as entries
    join uncounted on uncounted.company = entries.company and uncounted.file = entries.source_file
    group by entries.company, entries.source_file
),

sets as (
    select company, file, value as delivery
    from load.facts
    where key = 'set'
),

counted as (
    select
        stated.company, stated.file, sets.delivery, stated.control, coalesce(stated.subject, '') as subject, stated.stated,
        coalesce(stated.counted, case stated.control
            when 'number_of_entries' then held.vouchers
            when 'lines_count' then held.lines
            when 'total_debit' then held.debit
            when 'total_credit' then held.credit
        end) as counted
    from load.stated
    left join held on held.company = stated.company and held.file = stated.file
    left join sets on sets.company = stated.company and sets.file = stated.file
),

whole as (
    select *, sum(counted) over (partition by company, coalesce(delivery, file), control, subject) as together
    from counted
),

final as (
    select files.company, files.file, 'debit_equals_credit' as control, '' as subject, totals.debit as stated, totals.credit as counted
    from load.files as files
    join load.totals as totals on totals.company = files.company and totals.file = files.file
    where files.format = 'fec'
    union all
    select company, file, control, subject, stated, case when counted <> stated and together = stated then together else counted end
    from whole
    where counted is not null
)

select
    cast(company as varchar) as company,
    cast(file as varchar) as file,
    cast(control as varchar) as control,
    cast(subject as varchar) as subject,
    cast(stated as decimal(38, 4)) as stated,
    cast(counted as decimal(38, 4)) as counted
from final
order by company, file, control, subject
