"""Which files a close reads: the extracts of each company, the shared ones, the rates and the chart.

A file named `gl_entries.csv` (or `gl_entries.2026-09.csv`, .csv.gz, .parquet) is that table; the mapping's `file`
names others; national ledgers are known by their content, whatever they are called.
"""

from __future__ import annotations

import fnmatch
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from tieout.readers import fec, formats, quotations, text
from tieout.readers.source import Source, Stop
from tieout.tables import TABLES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

TEXTS = (".csv", ".txt", ".tsv", ".csv.gz")
LATER = {
    ".xlsx": "XLSX",
    ".zip": "ZIP packages",
    ".xml": "XML ledgers (SAF-T, XAF, SIE 5)",
    ".se": "SIE",
    ".si": "SIE",
    ".sie": "SIE",
}
NO_EXTRACT = (".toml", ".md", ".pdf", ".png", ".duckdb", ".log")
FORMAT_KEYS = ("delimiter", "decimal", "date", "encoding")


@dataclass
class Found:
    """What was found: the files to read, faults, and files no table claims."""

    sources: list[Source] = field(default_factory=list)
    stops: list[Stop] = field(default_factory=list)
    unread: list[tuple[str, str]] = field(default_factory=list)
    seen: set[tuple[str, Path]] = field(default_factory=set)

    def first(self, owner: str, path: Path) -> bool:
        """Whether the file was not named before by the same owner: what is named twice is read once."""
        before = len(self.seen)
        self.seen.add((owner, path.resolve()))
        return len(self.seen) > before


@dataclass(frozen=True)
class Place:
    """Where extracts of one owner lie and how they are mapped."""

    folder: Path
    owner: str
    columns: Mapping[str, Any]
    options: dict[str, str]
    allow_outside: bool = False


def find(settings: Any, *, allow_outside: bool = False) -> Found:
    """Every file of the close, in the order of close.toml."""
    found = Found()
    close, folder = settings.close, settings.folder
    shared = Place(folder, "", _plain(close.columns), _options(close.format), allow_outside)
    for name, table in ((close.rates, "exchange_rates"), (close.accounts, "accounts")):
        if name:
            _one(found, shared, name, table)
    _listed(found, shared, close.extracts or (), close.period)
    for company in settings.companies:
        own = Place(folder, company.id, _plain(company.columns), _options(company.format), allow_outside)
        if company.extracts:
            _listed(found, own, company.extracts, close.period)
    root = [
        path for path in sorted(folder.iterdir()) if _table_of(path.name) in {t.name for t in TABLES.values() if t.root}
    ]
    owned = {path for _, path in found.seen}
    for path in root:
        if path.resolve() not in owned:
            _add(found, shared, path, None)
    found.sources = [replace(one, others=_others(found, one)) for one in found.sources]
    return found


def _others(found: Found, source: Source) -> frozenset[str]:
    """The other companies whose extracts hold the same file."""
    path = source.path.resolve()
    return frozenset(owner for owner, file in found.seen if file == path and owner not in ("", source.company))


def _plain(columns: Any) -> dict[str, Any]:
    """The mappings as plain values, by table."""
    return {table: _bare(mapping) for table, mapping in dict(columns or {}).items()}


def _bare(mapping: Any) -> Any:
    """A settings model as a plain value."""
    if hasattr(mapping, "model_dump"):
        return {key: value for key, value in mapping.model_dump().items() if value is not None}
    if isinstance(mapping, dict):
        return {key: _bare(value) for key, value in mapping.items()}
    return mapping


def _options(options: Any) -> dict[str, str]:
    """The format keys that are set."""
    return {key: value for key in FORMAT_KEYS if (value := getattr(options, key, None))}


def _listed(found: Found, place: Place, extracts: str | Iterable[str], period: str) -> None:
    """A folder, or a list of files and globs."""
    names = [extracts] if isinstance(extracts, str) else list(extracts)
    for name in names:
        path = place.folder / name.replace("{period}", period)
        if not _inside(found, place, path, name):
            continue
        files = _matching(path)
        if not files:
            found.stops.append(
                Stop(
                    _name(place, path), "there is no file", "put the extract there, or correct `extracts` in close.toml"
                )
            )
        for file in files:
            _add(found, place, file, None)


def _matching(path: Path) -> list[Path]:
    """The files of that folder, the file of that name, or those that the pattern means."""
    if path.is_dir():
        return [one for one in sorted(path.iterdir()) if _visible(one)]
    if path.exists() or not any(sign in str(path) for sign in "*?["):
        return [path]
    plain = next(one for one in path.parents if not any(sign in str(one) for sign in "*?["))
    return sorted(one for one in plain.glob(path.relative_to(plain).as_posix()) if _visible(one))


def _visible(path: Path) -> bool:
    """Whether this is a file that someone put there to be read."""
    return path.is_file() and not path.name.startswith(".")


def _one(found: Found, place: Place, name: str, table: str) -> None:
    """A file named for one table."""
    path = place.folder / name
    if _inside(found, place, path, name):
        _add(found, place, path, table)


def _inside(found: Found, place: Place, path: Path, name: str) -> bool:
    """A path must stay in the folder (links followed) unless the user allows otherwise."""
    if place.allow_outside or path.resolve().is_relative_to(place.folder.resolve()):
        return True
    found.stops.append(
        Stop(
            "close.toml",
            f"{name!r} leaves the close folder",
            "move the file into the folder, or close with --allow-outside",
        )
    )
    return False


def _name(place: Place, path: Path) -> str:
    """The file as the user names it."""
    return path.relative_to(place.folder).as_posix() if path.is_relative_to(place.folder) else path.as_posix()


def _add(found: Found, place: Place, path: Path, table: str | None) -> None:
    """Decide what a file is and add it."""
    name = _name(place, path)
    if not found.first(place.owner, path):
        return
    if not path.is_file():
        found.stops.append(Stop(name, "there is no such file", "put it there, or correct close.toml"))
        return
    if not _inside(found, place, path, name):
        return
    if path.stat().st_size == 0:
        found.stops.append(Stop(name, "the file is empty (0 bytes)", "export it again, or remove it"))
        return
    table = table or _mapped(place, path.name) or _table_of(path.name)
    try:
        _claim(found, place, path, name, table)
    except text.Unreadable as error:
        found.stops.append(Stop(name, error.reason, error.remedy))


def _claim(found: Found, place: Place, path: Path, name: str, table: str | None) -> None:
    """Give the file to its reader."""
    lower = path.name.lower()
    start = b"" if lower.endswith((".parquet", *NO_EXTRACT)) else text.head(path, 4096)
    form = "fec" if lower.endswith(TEXTS) and fec.is_fec(start) else formats.recognised(start)
    if form:
        if not place.owner:
            read = f"a {form.upper()} file does not say whose it is, so companies cannot share it"
            found.stops.append(Stop(name, read, "name it in the extracts of its company"))
        found.sources.append(Source(place.owner, "gl_entries", path, name, form, options=place.options))
        return
    kind = LATER.get(path.suffix.lower())
    if kind:
        found.stops.append(Stop(name, f"{kind} cannot be read: not available yet", "export CSV, Parquet or FEC"))
        return
    if table is None:
        if not lower.endswith(NO_EXTRACT):
            found.unread.append((place.owner, name))
        return
    first = start.decode("utf-8", "replace").removeprefix("\ufeff").split("\n", 1)[0]
    written = (
        "parquet"
        if lower.endswith(".parquet")
        else "rates"
        if table == "exchange_rates" and quotations.is_quotations(first)
        else "csv"
    )
    columns = {key: value for key, value in place.columns.get(table, {}).items() if key != "file"}
    found.sources.append(Source(place.owner, table, path, name, written, columns, place.options))


def _mapped(place: Place, name: str) -> str | None:
    """The table whose mapping names the file."""
    return next(
        (
            table
            for table, mapping in place.columns.items()
            if mapping.get("file") and fnmatch.fnmatch(name, mapping["file"])
        ),
        None,
    )


def _table_of(name: str) -> str | None:
    """The table a file is named after."""
    lower = name.lower()
    table = lower.split(".")[0]
    return table if table in TABLES and lower.endswith((*TEXTS, ".parquet")) else None
