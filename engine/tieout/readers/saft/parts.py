"""Files that are parts of one delivery: which part a file is, whether all are there, what the parts before it tell.

    SAF-T Financial_999999999_20250401120000_1_3.xml     accounts, customers, suppliers
    SAF-T Financial_999999999_20250401120000_2_3.xml     transactions January to June
    SAF-T Financial_999999999_20250401120000_3_3.xml     transactions July to December

Norway numbers the names of the files, Romania and Lithuania their heads. Accounts, parties and codes usually stand in
the first part only; a part that repeats them states nothing new.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from tieout.readers import text, xml
from tieout.readers.national import Told
from tieout.readers.saft import header

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tieout.readers.national import File
    from tieout.readers.saft.header import Header
    from tieout.readers.source import Source

NAME = re.compile(r"(?P<set>[^/]+)_(?P<part>\d{1,3})_(?P<parts>\d{1,3})\.xml(?:\.gz)?$", re.IGNORECASE)
STAMPED = re.compile(r"_\d{8,14}$")  # the standard's own naming; any other is a part only beside another one


@dataclass(frozen=True)
class Delivery:
    """A delivery as one of its parts sees it: the part's number, how many there are, the others by number."""

    name: str
    part: int
    parts: int
    others: dict[int, Source]

    @property
    def missing(self) -> list[int]:
        """The numbers of the parts that are not in the extract."""
        return [number for number in range(1, self.parts + 1) if number != self.part and number not in self.others]

    @property
    def earlier(self) -> list[Source]:
        """The parts before this one, in their order."""
        return [self.others[number] for number in sorted(self.others) if number < self.part]


def delivery(file: File, head: Header, organisation: str) -> Delivery | None:
    """The delivery a file is part of; None where it is whole."""
    own = _place(file.source, head, organisation)
    if own is None:
        return None
    name, part, parts = own
    others: dict[int, Source] = {}
    for other in file.together:
        place = _of(file, other, by_head=head.part is not None) if other.path != file.source.path else None
        if place and (place[0], place[2]) == (name, parts):
            others.setdefault(place[1], other)
    certain = head.part or STAMPED.search(name) or others  # `export_2025_01_12.xml` may as well be a day
    return Delivery(name, part, parts, others) if certain else None


def masters(file: File, part: Source, names: frozenset[str]) -> Iterator[tuple[str, xml.Element]]:
    """The elements of those names that stand before the first transaction of another part."""
    for name, element in xml.elements(_opened(file, part), names | {"Transaction"}):
        if name == "Transaction":
            return
        yield name, element


def _opened(file: File, other: Source) -> xml.Document:
    """Another file made ready to be read."""
    return xml.opened(replace(file, source=other, look=text.look(other.path)))


def _place(source: Source, head: Header, organisation: str) -> tuple[str, int, int] | None:
    """The delivery a file belongs to, its number and how many there are, by its head or its name."""
    named = NAME.search(source.name)
    if head.part:
        found = (" ".join(filter(None, (organisation, head.start or str(head.first)))), *head.part)
    elif named:
        found = (named["set"], int(named["part"]), int(named["parts"]))
    else:
        return None
    return found if 1 <= found[1] <= found[2] > 1 else None


def _of(file: File, other: Source, *, by_head: bool) -> tuple[str, int, int] | None:
    """The place of another file, whose head is read only where heads are numbered."""
    if not by_head:
        return _place(other, header.Header(), "")
    document, scratch = _opened(file, other), Told(file.workspace)
    for _, element in xml.elements(document, {"Header"}):
        head = header.read(element, document.root.namespace, scratch)
        return _place(other, head, scratch.facts.get("organisation", ""))
    return None
