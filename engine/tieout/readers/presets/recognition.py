"""Which export of which ERP a file is, by its headings alone."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from tieout.readers import above, text
from tieout.readers.presets.shelf import Export, captions, exports, fold
from tieout.readers.source import Stop

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

FEWEST = 2  # headings that any export is known by


class Alike(Exception):  # noqa: N818 - it is no error to be two things at once
    """The headings are those of two exports: `names` says which."""

    def __init__(self, names: Sequence[str]) -> None:
        """At least two."""
        super().__init__(" and ".join(names))
        self.names = tuple(names)

    def stop(self, file: str) -> Stop:
        """The fault of a file that nothing else tells apart."""
        remedy = "name the file after its table (gl_entries.csv), or map it with [company.columns.<table>] file"
        return Stop(file, f"its headings are those of {self}", remedy, 1)


@dataclass(frozen=True)
class Preset:
    """An export recognised in a file: `places` says where each of its fields stands, counted from 0."""

    export: Export
    language: str
    places: Mapping[str, int]
    names: frozenset[str] = frozenset()  # the headings it knows, as the file writes them

    @property
    def table(self) -> str:
        """The extract table it fills."""
        return self.export.table

    @property
    def label(self) -> str:
        """What it is, for the reader of load.files: `Business Central G/L entries (sv)`."""
        spoken = f" ({self.language})" if len(self.export.captions) > 1 else ""
        return f"{self.export.erp} {self.export.name}{spoken}"

    @property
    def strength(self) -> int:
        """How many headings it explains."""
        return len(set(self.places.values()))


def recognise(headings: Sequence[str]) -> Preset | None:
    """The export these headings are of; None where no preset knows them. Raises Alike where two fit equally well."""
    return _recognised(tuple(headings))


@lru_cache(maxsize=512)
def _recognised(headings: tuple[str, ...]) -> Preset | None:
    """As `recognise`: the files of many companies have headings of few kinds."""
    folded = [fold(name) for name in headings]
    if sum(name in captions() for name in folded) < FEWEST:
        return None
    found = [preset for export in exports() if (preset := _in_a_language(export, folded))]
    most = max((preset.strength for preset in found), default=0)
    best = [preset for preset in found if preset.strength == most]
    if len(best) > 1:
        raise Alike([preset.label for preset in best])
    if not best:
        return None
    return replace(best[0], names=frozenset(headings[place] for place in best[0].places.values()))


def _in_a_language(export: Export, folded: list[str]) -> Preset | None:
    """The export in the language that explains most headings, English before others."""
    found = [_match(export, language, folded) for language in export.captions]
    there = [preset for preset in found if preset]
    return max(there, key=lambda preset: preset.strength, default=None)


def _match(export: Export, language: str, folded: list[str]) -> Preset | None:
    """The places of the export's fields, in one language or in English; None where one it needs is missing."""
    places = {}
    for name, called in export.calls[language].items():
        place = next((folded.index(caption) for caption in called if caption in folded), None)
        if place is not None:
            places[name] = place
    if not all(any(name in places for name in choice) for choice in export.needs):
        return None
    if export.nothing_else and len(set(places.values())) < len(folded):
        return None
    return Preset(export, language, places)


def of_file(path: Path, encoding: str | None = None) -> tuple[Preset | None, list[str]]:
    """What a text or Parquet file is by its headings, and these headings. Raises Alike, and text.Unreadable."""
    columnar = path.suffix.lower() == ".parquet"
    readings = [[_columns(path)]] if columnar else list(_headings(text.head(path), encoding))
    found = [(recognise(names), names) for first, *_ in readings for names in [first]]
    if not any(preset for preset, _ in found):  # a title above the heading is looked past only where it is none
        below = ((recognise(names), names) for _, *others in readings for names in others)
        found += [one for one in below if one[0]]
    return max(found, key=lambda one: (one[0].strength if one[0] else 0, len(one[1])), default=(None, []))


def _headings(start: bytes, encoding: str | None) -> Iterator[list[list[str]]]:
    """The cells of the first records of a text, by each delimiter."""
    record = decoded(start, encoding).removeprefix("\ufeff").replace("\r", "\n").lstrip("\n")
    for delimiter in above.DELIMITERS:
        found = [cells for _, cells in above.records(record, delimiter)]
        yield found or [record.split("\n", 1)[0].split(delimiter)]


def decoded(start: bytes, encoding: str | None = None) -> str:
    """The beginning of a text in the encoding it seems to have."""
    if encoding or start[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return start.decode(encoding or "utf-16", "replace")
    try:
        return start.rsplit(b"\n", 1)[0].decode("utf-8")
    except UnicodeDecodeError:
        return start.decode("cp1252", "replace")


def _columns(path: Path) -> list[str]:
    """The columns of a Parquet file; none where it is not one (its reader says so)."""
    import pyarrow as pa
    from pyarrow import parquet

    try:
        return list(parquet.read_schema(path).names)
    except (pa.ArrowException, OSError):
        return []
