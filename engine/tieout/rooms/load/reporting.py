"""Reporting amounts where the extract brings none: AC x the closing rate of the posting date.

    voucher V1, SEK to EUR at 0.0900     AC        RC rounded   RC booked
    1510                              100.05            9.00        9.00
    3000                              -80.04           -7.20       -7.20
    2610                              -20.01           -1.80       -1.80

Where the rounded lines of a voucher do not add up, its largest line takes the residue, so that a voucher that balances
in its own currency balances in the reporting currency too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tieout.books import Books

DECIMALS = """(select c.decimals from settings.companies s join settings.currencies c on c.currency = s.reporting_currency
              where s.company = t.company)"""


def derive(books: Books) -> None:
    """Fill amount_reporting of entries and openings; a day without a rate leaves it empty and becomes a finding."""
    books.build("load/reporting_rates")
    if books.empty("load.reporting_rates"):
        return
    books.engine.execute(
        """create or replace temp table reported as
           select t.rowid as id, t.company, coalesce(t.voucher, '') as voucher, t.posting_date, coalesce(t.layer, '') as layer, t.amount,
                  converted(t.amount, r.rate, r.units, c.decimals) as reporting
           from raw.gl_entries t
           join load.reporting_rates r on r.company = t.company and r.posting_date = t.posting_date and r.rate is not null
           join settings.currencies c on c.currency = r.reporting_currency
           where t.reporting_derived and t.fault is null and not t.duplicate"""
    )
    books.engine.execute(
        """create or replace temp table residues as
           with whole as (
               select company, coalesce(voucher, '') as voucher, posting_date, coalesce(layer, '') as layer, sum(amount) as amount, count(*) as lines
               from raw.gl_entries where fault is null and company <> '' and not duplicate
                 and company in (select company from reported) group by all
           ),
           derived as (
               select company, voucher, posting_date, layer, sum(reporting) as residue, count(*) as lines,
                      arg_max(id, (abs(amount), -id)) as id
               from reported group by all having sum(reporting) <> 0
           )
           select d.id, d.residue from derived d join whole w using (company, voucher, posting_date, layer)
           where w.amount = 0 and w.lines = d.lines"""
    )
    books.engine.execute(
        """update raw.gl_entries t set amount_reporting = cast(r.reporting - coalesce(x.residue, 0) as decimal(18,4))
           from reported r left join residues x on x.id = r.id where t.rowid = r.id"""
    )
    _openings(books)


def _openings(books: Books) -> None:
    """Openings at the rate of the day before the fiscal year, the residue on the largest line."""
    books.engine.execute(
        """create or replace temp table opened as
           select t.rowid as id, t.company, t.amount, t.amount_reporting as given,
                  coalesce(t.amount_reporting, converted(t.amount, r.rate, r.units, c.decimals)) as reporting
           from raw.opening_balances t
           join settings.companies s on s.company = t.company and s.reporting_currency <> s.currency
           join load.reporting_rates r on r.company = t.company and r.posting_date = s.year_start - interval 1 day
           join settings.currencies c on c.currency = s.reporting_currency
           where t.fault is null"""
    )
    books.engine.execute(
        """update raw.opening_balances t set amount_reporting = cast(o.reporting - coalesce(x.residue, 0) as decimal(18,4))
           from opened o left join (
               select company, arg_max(id, (abs(amount), -id)) as id, sum(reporting) as residue from opened
               group by company having sum(amount) = 0 and count(given) = 0) x on x.id = o.id
           where t.rowid = o.id"""
    )
    books.engine.execute(
        """update raw.opening_balances t set amount_reporting = t.amount
           from settings.companies s where s.company = t.company and s.reporting_currency = s.currency and t.amount_reporting is null"""
    )
