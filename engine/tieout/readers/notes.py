"""Deviations of a ledger file, those of one kind gathered into one mark: how many, where first, what they come to."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from tieout.readers.national import Told

SHOWN = 6  # so many are named one by one


@dataclass
class Note:
    """What there is of one kind; `names` are the first few places or codes, each once."""

    lines: int = 0
    row: int = 0
    amount: Decimal | None = None
    names: dict[str, None] = field(default_factory=dict)

    @property
    def named(self) -> str:
        """The names as a list that says where it was cut."""
        shown = list(self.names)[:SHOWN]
        return ", ".join(shown) + (" …" if len(self.names) > SHOWN else "")


class Notes:
    """The deviations met so far, by code."""

    def __init__(self) -> None:
        self.found: dict[str, Note] = {}

    def add(self, code: str, row: int = 0, name: str = "", amount: Decimal | None = None) -> None:
        """One more of a kind: the number of its record, what to call it, what it comes to."""
        note = self.found.setdefault(code, Note(row=row))
        note.lines += 1
        if name and len(note.names) <= SHOWN:
            note.names[name] = None
        if amount is not None:
            note.amount = (note.amount or Decimal(0)) + amount

    def many(self, code: str, lines: int, row: int, names: Iterable[str]) -> None:
        """So many more of a kind at once: the number of the first one's record, what to call the first few."""
        note = self.found.setdefault(code, Note(row=row))
        note.lines += lines
        for name in names:
            if len(note.names) <= SHOWN:
                note.names[name] = None

    def tell(self, told: Told, severities: Mapping[str, str]) -> None:
        """Hand them over as marks, in the order of `severities` (code to severity)."""
        for code, severity in severities.items():
            note = self.found.get(code)
            if note:
                amount = None if note.amount is None else f"{note.amount:f}"
                told.mark(code, row=note.row, severity=severity, lines=note.lines, amount=amount, detail=note.named)
