"""The DATEV files of a company looked at together: which chart they use, whether they are of one client, complete.

A month's file alone may hold nothing that tells SKR03 from SKR04; and balances brought forward may be booked in one
file for the ledger's accounts and in another for the parties'.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

from tieout.readers import text
from tieout.readers.datev import chart, head
from tieout.readers.datev.bookings import SIDES, number

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from tieout.readers.notes import Notes
    from tieout.readers.source import Source


@dataclass
class Survey:
    """What the files say together."""

    said: set[str] = field(default_factory=set)  # the charts the first lines name
    used: set[int] = field(default_factory=set)
    names: dict[int, str] = field(default_factory=dict)
    carried: Decimal = Decimal(0)
    clients: dict[str, None] = field(default_factory=dict)
    copies: list[str] = field(default_factory=list)

    @property
    def chart(self) -> str:
        """The one chart of all files; "" where they leave it open."""
        return next(iter(self.said)) if len(self.said) == 1 else chart.guessed(self.used, self.names)

    def tell(self, notes: Notes) -> None:
        """Note what only all files together show."""
        if self.carried:
            notes.add("datev_openings_open", amount=self.carried)
        for client in self.clients if len(self.clients) > 1 else ():
            notes.add("datev_other_client", name=client)
        for name in self.copies:
            notes.add("datev_repeated", name=name)


def surveyed(sources: Sequence[Source]) -> Survey:
    """The survey of these files, made once however many of them ask for it."""
    return _surveyed(tuple((one.path, one.name, one.path.stat().st_mtime_ns) for one in sources))


@lru_cache(maxsize=4)
def _surveyed(files: tuple[tuple[Path, str, int], ...]) -> Survey:
    """Look at every file once."""
    found = Survey()
    seen: defaultdict[str, list[str]] = defaultdict(list)
    for path, name, _ in files:
        seen[text.sha256(path)].append(name)
        _look(found, path)
    found.copies = [name for names in seen.values() for name in names[1:]]
    return found


def _look(found: Survey, path: Path) -> None:
    """Add one file; figures and the words looked for read alike in every encoding of theirs."""
    try:
        records = head.records(path, "latin-1")
        said = head.of_record(next(records, (1, []))[1])
        columns = head.columns(next(records, (2, []))[1])
        found.clients[f"{said.consultant}-{said.client}"] = None
        found.said |= {said.chart} if said.chart else set()
        own = chart.Chart("", said.digits)
        for _, record in records:
            cells = {name: record[place] for name, place in columns.items() if place < len(record)}
            _record(found, own, cells)
    except text.Unreadable:  # told where the file itself is read
        return


def _record(found: Survey, own: chart.Chart, cells: dict[str, str]) -> None:
    """Add one record: the accounts it uses, what it brings forward."""
    sides = [own.account(cells.get(name, "")) for name in ("account", "contra")]
    amount, sign = number(cells.get("amount", "")), SIDES.get(cells.get("side", "").strip().upper(), 0)
    for account, side in zip(sides, (sign, -sign), strict=True):
        if account and not account.party:
            found.used.add(own.short(account.number))
            if amount and own.carries(account):
                found.carried += side * amount
    if sides[0] and not sides[0].party and cells.get("name"):
        found.names[own.short(sides[0].number)] = cells["name"]
