"""Reporting amounts where the extract brings none: AC x the closing rate of the posting date.

    voucher V1, SEK to EUR at 0.0900     AC        RC rounded   RC booked
    1510                              100.05            9.00        9.00
    3000                              -80.04           -7.20       -7.20
    2610                              -20.01           -1.80       -1.80

A trial balance counts at the rate of its own day, an opening at that of the day before its year, each row by itself.
Where the rounded lines of a voucher (of an opening, of a trial balance) do not add up, its largest line takes the
residue, so that what balances in its own currency balances in the reporting currency too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tieout.books import Books

TAKEN = """update raw.gl_entries t set amount_reporting = cast(r.reporting - coalesce(x.residue, 0) as decimal(18,4))
           from load.reported r left join load.reporting_residues x on x.id = r.id where t.rowid = r.id"""
HELD = "update raw.{0} t set amount_reporting = r.reporting from load.{1} r where t.rowid = r.id"


def derive(books: Books) -> None:
    """Fill amount_reporting where it is blank; a day without a rate leaves it empty and becomes a finding."""
    books.build("load/reporting_rates")
    if not books.empty("load.reporting_rates"):
        books.build("load/reported")
        books.build("load/reporting_residues")
        books.engine.execute(TAKEN)
    for table, reported in (("opening_balances", "reported_openings"), ("balances", "reported_balances")):
        if not books.empty(f"raw.{table}"):
            books.build(f"load/{reported}")
            books.engine.execute(HELD.format(table, reported))
