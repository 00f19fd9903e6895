"""The subledgers of an audit file (3.0 to 3.2.1): loaded where they are what their accounts hold, told where not.

A line names the entry it explains (journal, transaction, line), an opening line the line of the opening balance; so
the account is known. The openings of each account must be its opening, the lines its entries of the year: only then
are they open items. A subledger that lacks its opening, or names entries the file does not hold, is a finding with
both figures.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import polars as pl

from tieout.readers import items
from tieout.readers.national import Cells
from tieout.readers.xaf import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tieout.readers.xaf.auditfile import Auditfile

LEDGERS = {"CU": "ar", "SU": "ap"}
MIXED = {"S": "ar", "P": "ap"}  # in a subledger of both (CS) the line says sales or purchases
MOVES = {"I": "invoice", "P": "payment"}
UNTIED = {"ar": "xaf_receivables_untied", "ap": "xaf_payables_untied"}
MONEY = pl.Decimal(38, 4)


class Subledgers:
    """The lines of the subledgers, kept on disk until the entries they explain have been read."""

    def __init__(self, file: Auditfile) -> None:
        self.file = file
        self.cells = Cells(file.told.folder, "subledger_lines")

    def line(self, row: int, kind: str, cells: dict[str, str]) -> None:
        """A line of a subledger."""
        opening = "obLineNr" in cells
        ledger = LEDGERS.get(kind.upper()) or MIXED.get(cells.get("invPurSalTp", "").upper(), "")
        amount = words.signed(cells)[1]
        self.cells.add(
            row, ledger=ledger, opening="1" if opening else "",
            voucher="" if opening else f"{cells.get('jrnID', '')}-{cells.get('trNr', '')}",
            line="" if opening else cells.get("trLineNr", ""),
            account=self.file.opening_lines.get(cells.get("obLineNr", "")) if opening else None,
            amount=f"{amount or 0:f}", party=cells.get("custSupID", ""), kind=cells.get("mutTp", "").upper(),
            document=cells.get("invRef") or cells.get("docRef", ""), day=words.day(cells.get("invDt", "")),
            due=words.day(cells.get("invDueDt", "")), currency=cells.get("foreignCode", "").upper(),
            foreign=cells.get("foreignAmount", ""),
        )  # fmt: skip

    def finish(self, *, unique: bool) -> None:
        """Load each ledger that ties; `unique` is whether a line number names one entry."""
        if not self.cells.count:
            return
        self.cells.flush()
        found = self._explained() if unique else self._lines().with_columns(posted=pl.lit(None, pl.String))
        for (ledger,), lines in found.group_by("ledger", maintain_order=True):
            self._one(str(ledger), lines)

    def _lines(self) -> pl.DataFrame:
        """The lines as they were read."""
        return pl.read_parquet(self.cells.folder / "*.parquet").with_columns(pl.col("amount").cast(MONEY))

    def _explained(self) -> pl.DataFrame:
        """The lines with the account and the day of the entries they explain; those of no entry without."""
        entries = pl.scan_parquet(self.file.told.table("gl_entries").folder / "*.parquet").select(
            "voucher", "line", pl.col("account").alias("booked"), pl.col("posting_date").alias("posted")
        )
        self.file.told.table("gl_entries").flush()
        lines, key = self._lines(), ["voucher", "line"]
        named = entries.join(lines.lazy().select(key), on=key, how="semi").collect(engine="streaming")
        joined = lines.join(named, on=key, how="left", maintain_order="left")
        return joined.with_columns(pl.coalesce("account", "booked").alias("account"))

    def _one(self, ledger: str, lines: pl.DataFrame) -> None:
        """Load one ledger, or say what stands in the way."""
        orphans = lines.filter(pl.col("account").is_null())
        if ledger in items.RECEIVED and not orphans.height and self._ties(lines):
            items.write(self.file.told, ledger, self._movements(lines))
            return
        row, told, kept = lines.item(0, "row"), sum(lines["amount"], Decimal(0)), self._ledger(lines)
        if ledger not in UNTIED:
            self.file.told.mark("xaf_subledger_other", row=row, severity="info", lines=lines.height, amount=f"{told:f}")
            return
        figures = {"amount": f"{told - kept:f}", "expected": f"{kept:f}", "actual": f"{told:f}"}
        self.file.told.mark(UNTIED[ledger], row=row, **figures)
        for line in orphans.iter_rows(named=True):
            key = f"{line['voucher']}-{line['line']}"
            self.file.notes.add("xaf_subledger_orphans", line["row"], key, line["amount"])

    def _ledger(self, lines: pl.DataFrame) -> Decimal:
        """What the ledger holds on the accounts of a subledger."""
        held = (self.file.accounts[number] for number in lines["account"].drop_nulls().unique())
        return sum((account.opening + account.movement for account in held), Decimal(0))

    def _ties(self, lines: pl.DataFrame) -> bool:
        """Whether the lines of every account are its opening and its movement."""
        sums = lines.group_by("account", "opening").agg(pl.col("amount").sum())
        found = {(row["account"], bool(row["opening"])): row["amount"] for row in sums.to_dicts()}
        held = (self.file.accounts[number] for number in lines["account"].unique())
        return all(
            found.get((one.number, True), 0) == one.opening and found.get((one.number, False), 0) == one.movement
            for one in held
        )

    def _movements(self, lines: pl.DataFrame) -> Iterator[items.Movement]:
        """The lines as movements of their items, those of an item together."""
        start = words.day(self.file.header.get("startDate", ""))
        named, entered = pl.col("document") != "", pl.col("opening") == ""
        item = pl.when(named).then("document").otherwise(pl.format("{}-{}", "voucher", "line"))
        opened = pl.when(pl.col("day") == "").then(pl.lit(start)).otherwise(pl.min_horizontal("day", pl.lit(start)))
        dated = lines.with_columns(
            pl.format("{}-{}", "party", item).alias("item"),
            pl.when(entered).then("posted").otherwise(opened).alias("date"),
        )
        for row in dated.sort("item", "date", "row", maintain_order=True).iter_rows(named=True):
            party = self.file.parties.get(row["party"])
            yield items.Movement(
                row["row"], row["item"], row["party"], row["account"], row["date"], row["amount"],
                row["currency"], self._foreign(row), MOVES.get(row["kind"], ""), row["document"], row["due"],
                party.name if party else "",
            )  # fmt: skip

    def _foreign(self, row: dict[str, object]) -> str:
        """The foreign amount of a line, on the side of its amount."""
        foreign = words.number(str(row["foreign"]))
        if foreign is None:
            return ""
        return f"{-abs(foreign) if Decimal(str(row['amount'])) < 0 else abs(foreign):f}"
