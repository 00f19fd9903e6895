"""The presets as data: each ERP's exports, what identifies them, what feeds which column, their words in six languages.

`<erp>.toml` beside this module describes an ERP in its own field names; `<erp>/<language>.toml` says what a language
calls them. A spec of a column is a heading, a list (the first that the file has), or a table; see columns.py.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from dataclasses import dataclass, field
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

HERE = Path(__file__).parent
ENGLISH = "en"
NO_LETTER = re.compile(r"[^\w]|_")
FIELD_NUMBER = re.compile(r"-\d+$")  # a lake's column EntryNo-1
ODATA = re.compile(r"_x[0-9A-Fa-f]{4}_")  # a sign in a name of OData: Positive_x0020_Adjmt_x002E_
HEADINGS = """heading debit credit value indicator join first_filled dates period display group month_end other_than
    by rate units""".split()  # the keys of a spec that name headings
Captions = dict[str, dict[str, tuple[str, ...]]]


@dataclass(frozen=True)
class Export:
    """One export of an ERP.

    `needs`: the headings that identify it, each a choice. `columns`: target -> spec. `rows`: which rows take part.
    `captions`: language -> heading -> folded captions. `words`: list -> folded word -> ours.
    """

    erp: str
    name: str
    table: str
    needs: tuple[tuple[str, ...], ...]
    columns: Mapping[str, Any]
    rows: tuple[Mapping[str, str], ...] = ()
    quotation: Mapping[str, Any] = field(default_factory=dict)
    nothing_else: bool = False
    attributes: bool = False
    captions: Captions = field(default_factory=dict, repr=False)
    words: Mapping[str, Mapping[str, str]] = field(default_factory=dict, repr=False)

    @cached_property
    def headings(self) -> frozenset[str]:
        """Every field the export speaks of."""
        specs = [*self.columns.values(), *self.rows, self.quotation]
        return frozenset(name for spec in specs for name in spoken(spec)) | {one for each in self.needs for one in each}

    @cached_property
    def calls(self) -> dict[str, dict[str, tuple[str, ...]]]:
        """In each language what every field may be headed, folded: its captions, its own name, its English ones."""
        english = self.captions[ENGLISH]
        return {
            language: {
                name: (*ours.get(name, ()), fold(name), *english.get(name, ())) for name in sorted(self.headings)
            }
            for language, ours in self.captions.items()
        }


def fold(name: str) -> str:
    """A heading without case, blanks, dots and underscores: `Entry No.`, `EntryNo-1`, `Entry_No_` are one."""
    return bare(FIELD_NUMBER.sub("", name.strip()))


def bare(word: str) -> str:
    """A word's letters and figures in lower case."""
    return NO_LETTER.sub("", ODATA.sub("", unicodedata.normalize("NFC", word))).lower()


def spoken(spec: Any) -> Iterator[str]:
    """The headings a spec speaks of."""
    if isinstance(spec, str):
        yield spec
    elif isinstance(spec, list):
        for one in spec:
            yield from spoken(one)
    elif isinstance(spec, dict):
        for key in HEADINGS:
            if key in spec:
                yield from spoken(spec[key])


@cache
def exports() -> tuple[Export, ...]:
    """Every export of every ERP."""
    return tuple(one for path in sorted(HERE.glob("*.toml")) for one in _book(path))


@cache
def captions() -> frozenset[str]:
    """Every heading of every export, folded."""
    spoken_of = {fold(name) for export in exports() for name in export.headings}
    return frozenset(spoken_of).union(
        *(said for export in exports() for each in export.captions.values() for said in each.values())
    )


def _book(path: Path) -> Iterator[Export]:
    """The exports of one ERP."""
    told = tomllib.loads(path.read_text(encoding="utf-8"))
    beside = sorted(path.with_suffix("").glob("*.toml"))
    tongues = {ENGLISH: told, **{one.stem: tomllib.loads(one.read_text(encoding="utf-8")) for one in beside}}
    captions = {language: _captions(each.get("headings", {})) for language, each in tongues.items()}
    words = _words(each.get("words", {}) for each in tongues.values())
    for export in told["export"]:
        needs = tuple(tuple(one) if isinstance(one, list) else (one,) for one in export.pop("needs"))
        rows = tuple(export.pop("rows", ()))
        yield Export(told["name"], needs=needs, rows=rows, captions=captions, words=words, **export)


def _captions(told: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
    """What one language calls each field."""
    return {name: tuple(map(fold, [said] if isinstance(said, str) else said)) for name, said in told.items()}


def _words(told: Any) -> dict[str, dict[str, str]]:
    """The words of all languages together: no word means two things in one list."""
    found: dict[str, dict[str, str]] = {}
    for lists in told:
        for name, meanings in lists.items():
            known = found.setdefault(name, {})
            known |= {bare(word): ours for ours, words in meanings.items() for word in words}
    return found
