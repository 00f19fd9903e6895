-- What each stated balance is worth in the reporting currency, and the residue its trial balance's largest line takes.
-- One row a balance (its id in raw.balances).
-- The rate is that of the balance's own day; a trial balance that adds up in its own currency adds up in the other. Statistical accounts hold quantities and stay out of that.

with stated as (
    select
        balances.rowid as id, balances.company, balances.date, balances.source_file, coalesce(balances.layer, '') as layer,
        balances.amount, balances.amount_reporting as given,
        case
            when balances.amount_reporting is not null then balances.amount_reporting
            when companies.reporting_currency = companies.currency then balances.amount
            else converted(balances.amount, rates.rate, rates.units, currencies.decimals)
        end as reporting,
        coalesce(accounts.type, '') <> 'statistical' as is_money
    from raw.balances
    join settings.companies as companies on companies.company = balances.company
    join settings.currencies as currencies on currencies.currency = companies.reporting_currency
    left join load.reporting_rates as rates on rates.company = balances.company and rates.posting_date = balances.date
    left join canonical.accounts as accounts on accounts.company = balances.company and accounts.account = balances.account
    where balances.fault is null
),

residues as (
    select company, date, source_file, layer, sum(reporting) as residue
    from stated
    where is_money
    group by company, date, source_file, layer
    having sum(amount) = 0 and count(given) = 0 and count(*) = count(reporting)
),

ranked as (
    select
        stated.id, stated.reporting, coalesce(residues.residue, 0) as residue,
        row_number() over (
            partition by stated.company, stated.date, stated.source_file, stated.layer
            order by stated.is_money desc, abs(stated.amount) desc, stated.id
        ) as place
    from stated
    left join residues
        on residues.company = stated.company and residues.date = stated.date
        and residues.source_file = stated.source_file and residues.layer = stated.layer
),

final as (
    select id, reporting - case when place = 1 then residue else 0 end as reporting
    from ranked
)

select
    cast(id as bigint) as id,
    cast(reporting as decimal(18, 4)) as reporting
from final
order by id
