"""What the room tells: vouchers refused with every fault, vouchers nobody approved, reversals that did not happen.

A finding is made of facts: the faults of a voucher travel as a list, which is said in the language of each reader.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

import polars as pl

from tieout.findings import COLUMNS
from tieout.rooms.adjustment.entering import KEY
from tieout.rooms.adjustment.validation import FIRST, PLACED, ROOM

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tieout.books import Books
    from tieout.rooms.adjustment.accruals import Spread
    from tieout.rooms.adjustment.validation import Checked

TOLD: Final = 20
Row = dict[str, Any]


def findings(books: Books, checked: Checked, spread: Spread, posted: pl.DataFrame, *, four_eyes: bool) -> pl.DataFrame:
    """The findings of the room, in the columns all rooms share."""
    currencies = dict(books.rows("select company, currency from settings.companies"))
    rows = [
        *_refused(checked.faults, "adjustment_refused", currencies, checked),
        *_refused(spread.faults, "accrual_refused", currencies, checked),
        *(_unapproved(checked, currencies) if four_eyes else ()),
        *_waiting(checked, currencies),
        *_unreversed(checked, posted, currencies),
    ]
    return pl.DataFrame([_row(**row) for row in rows], schema=COLUMNS)


def _row(**facts: Any) -> Row:
    """A finding with blanks where a fact is not named."""
    blank: Row = dict.fromkeys(COLUMNS.names(), "") | {"room": ROOM, "amount": None, "source_row": None}
    return blank | facts


def _refused(faults: pl.DataFrame, code: str, currencies: dict[str, str], checked: Checked) -> Iterator[Row]:
    """One finding a voucher or scheme, with every fault it has."""
    amounts = {tuple(row[:3]): row[3] for row in checked.vouchers.select(*KEY, "debit").rows()}
    for key, found in faults.sort(PLACED).group_by(KEY, maintain_order=True):
        company, voucher, month = (str(part) for part in key)
        listed = [_said(fault) for fault in found.head(TOLD).iter_rows(named=True)]
        left = found.height - len(listed)
        listed += [{"fault": "more", "value": str(left)}] if left > 0 else []
        file, row = found.row(0, named=True)["source_file"], found.row(0, named=True)["source_row"]
        yield {
            "company": company if company in currencies else "", "code": code, "severity": "block",
            "subject": " ".join(part for part in (voucher or "–", month) if part),
            "amount": amounts.get((company, voucher, month)) if code == "adjustment_refused" else None,
            "currency": currencies.get(company, ""), "expected": voucher or "–", "actual": str(found.height),
            "detail": json.dumps(listed, ensure_ascii=False), "source_file": file,
            "source_row": row,
        }  # fmt: skip


def _said(fault: Row) -> Row:
    """A fault as an entry of the list: what, the value, the reason of a row that could not be read, and the place."""
    made = {"fault": fault["fault"], "value": fault["value"]}
    made |= {"reason": fault["reason"]} if fault["reason"] else {}
    place = fault["source_file"]
    return made | {"place": f"{place}:{fault['source_row']}" if fault["source_row"] else place}


def _unapproved(checked: Checked, currencies: dict[str, str]) -> Iterator[Row]:
    """Vouchers that are posted although nobody is named who approved them, or who prepared them."""
    blank = pl.col("unapproved") | (pl.col("prepared_by") == "")
    for row in checked.vouchers.filter((pl.col("state") == "due") & blank).iter_rows(named=True):
        yield {
            "company": row["company"], "code": "adjustment_not_approved", "severity": "warn",
            "subject": f"{row['voucher']} {row['month']}", "amount": row["debit"],
            "currency": currencies[row["company"]], "expected": row["voucher"],
            "actual": row["prepared_by"], "detail": "approver" if row["unapproved"] else "preparer",
            "source_file": row["source_file"], "source_row": row["source_row"],
        }  # fmt: skip


def _waiting(checked: Checked, currencies: dict[str, str]) -> Iterator[Row]:
    """Vouchers of later periods, and those of years the extract does not reach: counted once a company."""
    for state, code in (("later", "adjustment_later"), ("unseen", "adjustment_unseen")):
        found = checked.vouchers.filter(pl.col("state") == state).sort("posting_date", *FIRST)
        for (company,), rows in found.group_by("company", maintain_order=True):
            first = rows.row(0, named=True)
            yield {
                "company": str(company), "code": code, "severity": "info", "subject": code,
                "currency": currencies[str(company)], "expected": str(first["posting_date"]),
                "actual": str(rows.height), "detail": first["voucher"],
                "source_file": first["source_file"], "source_row": first["source_row"],
            }  # fmt: skip


def _unreversed(checked: Checked, posted: pl.DataFrame, currencies: dict[str, str]) -> Iterator[Row]:
    """Vouchers in the ledger whose reversal fell before this period and is not there."""
    late = (pl.col("state") == "earlier") & (pl.col("reverse_on") < pl.col("period_start"))
    there = posted.filter(pl.col("balanced")).select("company", pl.col("proposal_id").alias("reversal_id")).unique()
    found = checked.vouchers.filter(late).join(there, on=["company", "reversal_id"], how="anti", maintain_order="left")
    for row in found.iter_rows(named=True):
        yield {
            "company": row["company"], "code": "reversal_missing", "severity": "warn",
            "subject": f"{row['voucher']} {row['month']}", "amount": row["debit"],
            "currency": currencies[row["company"]], "expected": str(row["reverse_on"]), "actual": row["voucher"],
            "source_file": row["source_file"], "source_row": row["source_row"],
        }  # fmt: skip
