"""What the files say of themselves, proved: their totals, their openings and closings, their parts and their heads.

    1910   opening 100.00 + entries 40.00 = 140.00   closing stated 140.00     rolls forward
    1920   opening  50.00 + entries  0.00 =  50.00   closing stated  45.00     5.00 that no entry explains

Readable and ties are two outcomes. A file that parses and does not tie is loaded, named and shown; totals it does not
meet block, balances that do not follow from each other warn.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import polars as pl

from tieout import findings
from tieout.rooms.load import years

if TYPE_CHECKING:
    from tieout.books import Books

MONEY = pl.Decimal(38, 4)
PLACE: dict[str, Any] = {"company": pl.String, "file": pl.String}
CONTROL = PLACE | {"control": pl.String, "subject": pl.String, "stated": MONEY, "counted": MONEY}
ROLLED = PLACE | {"account": pl.String, "dims": pl.String, "day": pl.Date, "opening": MONEY, "movement": MONEY,
                  "stated": MONEY, "difference": MONEY, "source_row": pl.Int64}  # fmt: skip
PROOFS = PLACE | {"control": pl.String, "stated": MONEY, "counted": MONEY}
STATED = ("controls", "page_controls", "file_ties")
NOTHING: dict[str, dict[str, Any]] = {
    "controls": CONTROL,
    "page_controls": CONTROL | {"difference": MONEY},
    "file_ties": PLACE | {"ties": pl.String},
}
BALANCES = ("stated_units", "roll_forward", "proofs", "page_roll_forward")


def prove(books: Books, settings: Any, formats: set[str]) -> None:
    """Make load.controls, load.roll_forward, load.proofs, their pages, load.file_ties and load.said_findings.

    Reads load.facts, load.stated and load.stated_balances, canonical entries and openings. A close without ledger files
    that state anything pays for no query.
    """
    balances = not books.empty("load.stated_balances")
    for query in BALANCES if balances else ():
        books.build(f"load/{query}")
    if not balances:
        books.put("load.roll_forward", pl.DataFrame(schema=ROLLED))
        books.put("load.proofs", pl.DataFrame(schema=PROOFS))
    stated = balances or "fec" in formats or not books.empty("load.stated")
    for query in STATED:
        if stated:
            books.build(f"load/{query}")
        else:
            books.put(f"load.{query}", pl.DataFrame(schema=NOTHING[query]))
    _find(books, settings)


def _find(books: Books, settings: Any) -> None:
    """Make load.said_findings: only where a file says something."""
    if books.empty("load.facts") and books.empty("load.roll_forward"):
        books.put("load.said_findings", pl.DataFrame(schema=findings.COLUMNS))
        return
    books.put("load.head_findings", years.doubts(books, settings))
    books.build("load/said_findings")
