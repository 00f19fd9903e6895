"""An explained figure: the figure, the parts that add up to it at every level, and how it is printed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from tieout.pack.languages import Catalogue

WIDEST = 240  # letters of a record


@dataclass(frozen=True)
class Part:
    """A figure and the parts that add up to it.

    kind: `line account opening balance entry result proposal rest voucher finding remedy`; `name` its key (a voucher,
    an account, a day, a fiscal year, how many more), `text` what it says of itself, `place` the file and row, or room
    and rule, `record` what the file writes there.
    """

    kind: str
    name: str
    amount: Decimal | None
    text: str = ""
    place: str = ""
    parts: tuple[Part, ...] = ()
    record: str = ""


@dataclass(frozen=True)
class Explained:
    """One company's figure, in its currency and decimals."""

    company: str
    currency: str
    decimals: int
    whole: Part


@dataclass(frozen=True)
class Explanation:
    """A figure as it was asked for, and what it is made of in each company that has it."""

    figure: str
    found: tuple[Explained, ...]

    def lines(self, language: str = "en") -> list[str]:
        """The explanation as indented text: label, amount, place."""
        from tieout.pack.languages import Catalogue

        words = Catalogue(language)
        rows = [row for one in self.found for row in _rows(one, one.whole, words, 0)]
        labels = max((len(label) for label, amount, *_ in rows if amount), default=0)
        amounts = max((len(amount) for _, amount, *_ in rows), default=0)
        lines: list[str] = []
        for label, amount, place, record in rows:
            wide = f"{label:<{labels}}  {amount:>{amounts}}" if amount else label
            lines.append(f"{wide}  {place}".rstrip())
            lines += [_record(record, label)] if record else []
        return lines


def said(*texts: str) -> str:
    """Texts beside each other, blanks left out."""
    return "  ".join(text for text in texts if text)


def _record(record: str, label: str) -> str:
    """What the file writes, below the entry it is of."""
    indent = " " * (len(label) - len(label.lstrip()) + 4)
    written = record.replace("\t", "  ")
    return f"{indent}| {written if len(written) <= WIDEST else written[: WIDEST - 1] + '…'}"


def _rows(one: Explained, part: Part, words: Catalogue, depth: int) -> Iterator[tuple[str, str, str, str]]:
    """Label, amount, place and record of a part and of all below it."""
    amount = "" if part.amount is None else words.number(part.amount, one.decimals)
    company = f"{one.company}  " if depth == 0 and part.kind != "finding" else ""
    currency = f" {one.currency}" if depth == 0 and amount else "    " if amount else ""
    yield "  " * depth + company + _label(part, words), amount + currency, part.place, part.record
    for below in part.parts:
        yield from _rows(one, below, words, depth + 1)
    if not part.parts and depth == 0:
        yield "  " + words.text("explain-nothing"), "", "", ""


def _label(part: Part, words: Catalogue) -> str:
    """What a part is called."""
    if part.kind == "rest":
        return words.text("explain-rest", count=int(part.name))
    if part.kind == "result":
        return words.text("explain-result", year=part.name) if part.name else words.text("explain-result-before")
    if part.kind == "opening":
        return said(words.text("explain-opening"), part.text)
    if part.kind == "balance":
        return words.text("explain-balance", name=words.date(date.fromisoformat(part.name)))
    if part.kind in ("voucher", "proposed", "finding", "remedy", "proposal"):
        return words.text(f"explain-{part.kind}", name=part.name, text=part.text)
    return part.text if part.kind == "line" else said(part.name, part.text)
