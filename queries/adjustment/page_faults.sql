-- Why adjustments and accruals were refused.
-- One row a fault, with the row it was found in.
-- A voucher is refused whole, so everything that is wrong with it is told at once.
-- No row without: adjustment.faults

with final as (
    select
        company, voucher, fault, value, reason,
        case when source_row is null then source_file else source_file || ':' || source_row end as place,
        source_file, source_row
    from adjustment.faults
)

select
    cast(company as varchar) as company,
    cast(voucher as varchar) as voucher,
    cast(fault as varchar) as fault,
    cast(value as varchar) as value,
    cast(reason as varchar) as reason,
    cast(place as varchar) as place
from final
order by company, voucher, source_file, source_row, fault, value
