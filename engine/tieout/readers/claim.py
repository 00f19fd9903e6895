"""What a file of an extract is: which table, written how, read by whom; a package or a workbook may be several.

A national ledger is known by its content, whatever its name; a workbook by its content or its name, a sheet of it by
its own name; everything else by the name of the file or by the mapping that names it.
"""

from __future__ import annotations

import fnmatch
import shutil
import tempfile
import weakref
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tieout.readers import fec, formats, heading, package, presets, quotations, text, workbook, xlsx, xml
from tieout.readers.source import Source, Stop
from tieout.tables import TABLES

if TYPE_CHECKING:
    from collections.abc import Mapping

TEXTS = (".csv", ".txt", ".tsv", ".csv.gz")
XML = (".xml", ".xml.gz", ".xaf")
XML_LEDGERS = "SAF-T (AuditFile), XAF (auditfile) and SIE 5 (Sie)"
NO_EXTRACT = (".toml", ".md", ".pdf", ".png", ".duckdb", ".log")


@dataclass
class Found:
    """What was found: the files to read, faults, and files no table claims.

    Packages are unpacked under `workspace` (the system's place for temporary files where none is given), and gone with
    this object.
    """

    workspace: Path | None = None
    sources: list[Source] = field(default_factory=list)
    stops: list[Stop] = field(default_factory=list)
    unread: list[tuple[str, str]] = field(default_factory=list)
    seen: set[tuple[str, Path]] = field(default_factory=set)
    listed: frozenset[str] = frozenset()  # how extracts may name the companies of close.toml
    packages: dict[Path, list[package.Member]] = field(default_factory=dict)
    unpacked: Path | None = None

    def first(self, owner: str, path: Path) -> bool:
        """Whether the file was not named before by the same owner: what is named twice is read once."""
        before = len(self.seen)
        self.seen.add((owner, path.resolve()))
        return len(self.seen) > before

    def members(self, path: Path) -> list[package.Member]:
        """What lies in a package, unpacked once whoever names it; raises Unreadable."""
        known = path.resolve()
        if known not in self.packages:
            if self.unpacked is None:
                self.unpacked = Path(tempfile.mkdtemp(prefix="packages-", dir=self.workspace))
                weakref.finalize(self, shutil.rmtree, self.unpacked, ignore_errors=True)
            folder = self.unpacked / str(len(self.packages))
            folder.mkdir()
            self.packages[known] = package.unpack(path, folder)
        return self.packages[known]

    def close(self) -> None:
        """Remove what was unpacked."""
        if self.unpacked:
            shutil.rmtree(self.unpacked, ignore_errors=True)


@dataclass(frozen=True)
class Place:
    """Where extracts of one owner lie and how they are mapped."""

    folder: Path
    owner: str
    columns: Mapping[str, Any]
    options: dict[str, str]
    allow_outside: bool = False


def claim(found: Found, place: Place, path: Path, name: str, table: str | None) -> None:
    """Give the file to its reader."""
    lower = path.name.lower()
    start = b"" if lower.endswith((".parquet", *NO_EXTRACT)) else text.head(path, 4096)
    if package.is_zip(start) or lower.endswith((*workbook.SUFFIXES, *workbook.OTHERS)):
        _archive(found, place, path, name, table)
        return
    form = "fec" if lower.endswith(TEXTS) and fec.is_fec(start) else formats.recognised(start)
    if form:
        if not place.owner:
            read = f"a {form.upper()} file does not say whose it is, so companies cannot share it"
            found.stops.append(Stop(name, read, "name it in the extracts of its company"))
        found.sources.append(Source(place.owner, "gl_entries", path, name, form, options=place.options))
        return
    if lower.endswith(XML):
        begins = f"begins with <{root}>" if (root := xml.root(start).name) else "begins with no element"
        remedy = f"the ledgers read are {XML_LEDGERS}; move any other file out of the extract"
        found.stops.append(Stop(name, f"an XML file that {begins} is no ledger that is known", remedy))
        return
    preset = _preset(found, place, path, name, table)
    table = table or (preset.table if preset else None)
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
    found.sources.append(Source(place.owner, table, path, name, written, columns, place.options, preset=preset))


def _preset(found: Found, place: Place, path: Path, name: str, table: str | None) -> presets.Preset | None:
    """The ERP's export a file is by its headings, where neither its name nor the mapping says all."""
    if not path.name.lower().endswith((*TEXTS, ".parquet")):
        return None
    try:
        preset, names = presets.of_file(path, place.options.get("encoding"))
    except presets.Alike as alike:
        if not table:
            found.stops.append(alike.stop(name))
        return None
    if not preset or not table:
        return preset
    own = preset.table != table or heading.enough(names, place.columns.get(table, {}), TABLES[table])
    return None if own else preset


def _archive(found: Found, place: Place, path: Path, name: str, table: str | None) -> None:
    """A workbook, a package, or what has the name of one."""
    suffix = path.suffix.lower()
    named = suffix in {*workbook.SUFFIXES, *workbook.OTHERS}
    fault = workbook.faulty(path) if named else None
    if fault:
        found.stops.append(Stop(name, *fault))
    elif named or package.is_workbook(path):
        _workbook(found, place, path, name, table)
    elif suffix == ".zip":
        _package(found, place, path, name)
    else:
        found.unread.append((place.owner, name))


def _workbook(found: Found, place: Place, path: Path, name: str, table: str | None) -> None:
    """Every sheet that is a table; where they are several, each is named after the workbook and its sheet."""
    book = workbook.Workbook(path)
    sheets = dict(xlsx.tables(book, table))
    try:
        known = xlsx.recognised(book)
    except presets.Alike as alike:
        known = {}
        found.stops += [] if sheets else [alike.stop(name)]
    sheets |= {sheet: preset.table for sheet, (preset, _) in known.items() if not table and sheet not in sheets}
    for sheet, key in sheets.items():
        columns = {column: value for column, value in place.columns.get(key, {}).items() if column != "file"}
        preset, texts = known.get(sheet, (None, []))
        preset = preset if preset and preset.table == key and not heading.enough(texts, columns, TABLES[key]) else None
        one = Source(place.owner, key, path, name, "xlsx", columns, place.options, sheet=sheet, preset=preset)
        found.sources.append(replace(one, name=f"{name}/{sheet}", package=name) if len(sheets) > 1 else one)
    if not sheets:
        found.unread.append((place.owner, name))


def _package(found: Found, place: Place, path: Path, name: str) -> None:
    """What lies in a package, each file as if it lay in the folder."""
    for member in found.members(path):
        inner, before = f"{name}/{member.name}", len(found.sources)
        found.first(place.owner, member.path)
        if member.path.stat().st_size == 0:
            found.stops.append(Stop(inner, "the file is empty (0 bytes)", "export it again, or remove it"))
            continue
        try:
            claim(found, place, member.path, inner, mapped(place, member.path.name) or table_of(member.path.name))
        except text.Unreadable as error:
            found.stops.append(Stop(inner, error.reason, error.remedy))
        claimed = [replace(one, package=name, entity=member.entity) for one in found.sources[before:]]
        found.sources[before:] = claimed


def mapped(place: Place, name: str) -> str | None:
    """The table whose mapping names the file: as it is called, brackets and all, or by a pattern."""
    return next(
        (
            table
            for table, mapping in place.columns.items()
            if mapping.get("file") and (name == mapping["file"] or fnmatch.fnmatch(name, mapping["file"]))
        ),
        None,
    )


def table_of(name: str) -> str | None:
    """The table a file is named after."""
    lower = name.lower()
    table = lower.split(".")[0]
    return table if table in TABLES and lower.endswith((*TEXTS, ".parquet", *workbook.SUFFIXES)) else None
