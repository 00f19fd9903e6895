"""The lines of a SAF-T ledger: read one by one as texts, then made entries of many at a time.

The loop over the elements is the one place where Python sees every line, for an XML file has no other order than its
own; it only collects texts. Dates, signs, references and totals are worked out on columns, a batch at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars as pl

from tieout.readers import xml
from tieout.readers.saft.names import BODY, CURRENCY, HEAD, JOURNAL, LINE, SIDES, TAX
from tieout.readers.xml import LOCAL

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from tieout.readers.saft.columns import Batch
    from tieout.readers.saft.plain import Run

BATCH = 8_000  # lines handed over at once, whole transactions
LONGEST = 4 * BATCH  # but of one transaction no more than this
PLACES = {name: place for place, name in enumerate(LINE, start=2)}  # of a cell in its row
UNIT, RECORD = "\x1f", "\x1e"  # no letters of XML
DIMS = len(LINE) + 2
NOTHING = (None,) * (len(LINE) + 1)
LINES_OF = {"row": pl.Int64, "transaction": pl.UInt32} | dict.fromkeys((*LINE, "dims"), pl.String)
JOURNALS = [f"journal{name}" for name in JOURNAL]
HEADS_OF = dict.fromkeys([*(f"head{name}" for name in HEAD), *JOURNALS], pl.String)


class Entries:
    """A walk over journals, transactions and lines."""

    def __init__(self, batch: Batch) -> None:
        self.batch = batch
        self.rows: list[list[int | str | None]] = []
        self.heads: list[tuple[str | None, ...]] = []  # of the transactions the rows are of
        self.parts: list[tuple[pl.DataFrame, pl.DataFrame]] = []  # lines to be handed over, and what transactions say
        self.gathered = 0  # their number
        self.number = self.transactions = 0
        self.holder: xml.Element = None
        self.journal: xml.Element = None
        self.head: tuple[str | None, ...] | None = None
        self.journal_head: tuple[str | None, ...] = ()

    def line(self, element: xml.Element) -> None:
        """A line has ended; those of invoices, whose holder is no transaction, are passed over."""
        holder = element.getparent()
        if holder is not self.holder:
            self._enter(holder)
        if self.head is None:
            return
        self.number += 1
        cells: list[int | str | None] = [self.number, len(self.heads) - 1, *NOTHING]
        pairs: tuple[tuple[str, str], ...] = ()
        for inner in element:
            name = LOCAL[inner.tag]
            place = PLACES.get(name)
            if place is not None:
                cells[place] = inner.text
                if name in SIDES:
                    _side(cells, place, inner)
            elif name == "Analysis":
                pairs = (*pairs, _pair(inner))
            elif name == "TaxInformation":
                _tax(cells, inner)
        if pairs:
            cells[DIMS] = self.batch.dimensions(self.number, pairs)
        self.rows.append(cells)
        if len(self.rows) >= LONGEST:
            self.flush()

    def transaction(self, element: xml.Element) -> None:
        """A transaction has ended; what its journal is called stands before the first one, be it empty."""
        if (journal := element.getparent()) is not None and xml.local(journal) == "Journal":
            self.transactions += 1
            self._begin(journal)

    def run(self, element: xml.Element, run: Run) -> None:
        """Plain transactions that were read together, in the place of this element."""
        journal = element.getparent()
        if journal is None or xml.local(journal) != "Journal":
            return
        self.transactions += run.heads.height
        self._begin(journal)
        self._part()
        lines = run.lines.with_columns(
            pl.int_range(self.number + 1, self.number + run.lines.height + 1, dtype=pl.Int64).alias("row"),
            dims=self._dimensions(run.pairs, run.lines.height),
        )
        named = zip(JOURNALS, self.journal_head, strict=True)
        heads = run.heads.with_columns(**{name: pl.lit(value, pl.String) for name, value in named})
        self.number += lines.height
        self._gather(lines.select(*LINES_OF), heads.select(*HEADS_OF))

    def flush(self) -> None:
        """Hand over what was gathered: the lines, and what their transactions say."""
        self._part()
        if self.parts:
            lines, heads = zip(*self.parts, strict=True)
            self.batch.take(pl.concat(lines), pl.concat(heads))
            self.parts, self.gathered = [], 0

    def _part(self) -> None:
        """Make columns of the lines that were read one by one."""
        if self.rows:
            lines, heads = _stripped(self.rows, LINES_OF), _stripped(self.heads, HEADS_OF)
            self.rows, self.heads = [], self.heads[-1:]
            self._gather(lines, heads)

    def _gather(self, lines: pl.DataFrame, heads: pl.DataFrame) -> None:
        """Keep lines until there are enough; transactions are numbered on within a batch."""
        before = sum(one.height for _, one in self.parts)
        if lines.height:
            self.parts.append((lines.with_columns(pl.col("transaction") + pl.lit(before, pl.UInt32)), heads))
            self.gathered += lines.height
        if self.gathered >= BATCH:
            self.flush()

    def _dimensions(self, pairs: pl.DataFrame, lines: int) -> pl.Series:
        """The dimensions of lines (columns line, kind, code); a combination is worked out once."""
        texts = pl.repeat(None, lines, dtype=pl.String, eager=True).alias("dims")
        if pairs.is_empty():
            return texts
        each = pairs.group_by("line", maintain_order=True).agg(pl.concat_str("kind", pl.lit(UNIT), "code"))
        each = each.with_columns(pl.col("kind").list.join(RECORD))
        kinds = each.group_by("kind", maintain_order=True).agg(pl.col("line").first().alias("first"), pl.len())
        found = {
            key: self.batch.dimensions(self.number + 1 + first, _pairs(key), lines=count) or None
            for key, first, count in kinds.iter_rows()
        }
        return texts.scatter(each["line"], each["kind"].replace_strict(found, return_dtype=pl.String))

    def _enter(self, holder: xml.Element) -> None:
        """Another transaction begins (or a document that is none): keep what stands before its first line."""
        if len(self.rows) >= BATCH:
            self.flush()
        self.holder = holder
        transaction = holder if xml.local(holder) == "Transaction" else holder.getparent()
        posted = transaction is not None and xml.local(transaction) == "Transaction"  # the file itself has no parent
        journal = transaction.getparent() if posted else None
        if journal is None or xml.local(journal) != "Journal":
            self.head = None
            return
        self._begin(journal)
        self.head = (*_texts(transaction, HEAD), *self.journal_head)
        self.heads.append(self.head)

    def _begin(self, journal: xml.Element) -> None:
        """Keep what a journal is called, at its first transaction."""
        if journal is not self.journal:
            self.journal, self.journal_head = (
                journal,
                tuple((text or "").strip() or None for text in _texts(journal, JOURNAL)),
            )


def _pairs(key: str) -> tuple[tuple[str, str], ...]:
    """Kinds and codes of a combination."""
    kinds = (one.partition(UNIT) for one in key.split(RECORD))
    return tuple((kind.strip(), code.strip()) for kind, _, code in kinds)


def _stripped(rows: Sequence[Sequence[int | str | None]], schema: Mapping[str, type[pl.DataType]]) -> pl.DataFrame:
    """Rows of cells as columns, without blanks around them, NULL where they are empty."""
    cells = ([cell.strip() or None if isinstance(cell, str) else cell for cell in row] for row in rows)
    return pl.DataFrame(list(cells), schema=schema, orient="row")


def _texts(element: xml.Element, names: tuple[str, ...]) -> tuple[str | None, ...]:
    """The texts of the elements of those names before the first line or transaction, or what holds other elements."""
    found: dict[str, str | None] = dict.fromkeys(names)
    for inner in element:
        name = LOCAL[inner.tag]
        if name in BODY or any(LOCAL[one.tag] in BODY for one in inner):
            break  # what follows may not have been read yet
        if name in found:
            found[name] = inner.text
        elif len(inner):
            break
    return tuple(found.values())


def _side(cells: list[int | str | None], place: int, element: xml.Element) -> None:
    """An amount, with its currency where it has one; in Portugal the element is the amount itself."""
    for inner in element:
        part = LOCAL[inner.tag]
        if part == "Amount":
            cells[place] = inner.text
        elif part in CURRENCY:
            cells[PLACES[part]] = inner.text


def _pair(element: xml.Element) -> tuple[str, str]:
    """A dimension: its kind and its code."""
    found = {LOCAL[inner.tag]: (inner.text or "").strip() for inner in element}
    return found.get("AnalysisType", ""), found.get("AnalysisID", "")


def _tax(cells: list[int | str | None], element: xml.Element) -> None:
    """The first tax of a line."""
    code, base = PLACES["TaxCode"], PLACES["TaxBase"]
    if cells[code] is None and cells[base] is None:
        for inner in element:
            if LOCAL[inner.tag] in TAX:
                cells[PLACES[LOCAL[inner.tag]]] = inner.text
