"""Which files a close reads: the extracts of each company, the shared ones, the rates and the chart.

A file named `gl_entries.csv` (or `gl_entries.2026-09.csv`, .csv.gz, .parquet, .xlsx) is that table; the mapping's
`file` names others; a sheet of a workbook may be named after its table; national ledgers are known by their content,
whatever they are called. What lies in a ZIP package is read as if it lay in the folder.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from tieout.readers import text
from tieout.readers.claim import Found, Place, claim, mapped, table_of
from tieout.readers.source import Stop
from tieout.tables import TABLES

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from tieout.readers.source import Source

FORMAT_KEYS = ("delimiter", "decimal", "date", "encoding")


def find(settings: Any, *, allow_outside: bool = False, workspace: Path | None = None) -> Found:
    """Every file of the close, in the order of close.toml; packages are unpacked under `workspace`."""
    found = Found(workspace, listed=_names(settings.listed))
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
        path for path in sorted(folder.iterdir()) if table_of(path.name) in {t.name for t in TABLES.values() if t.root}
    ]
    owned = {path for _, path in found.seen}
    for path in root:
        if path.resolve() not in owned:
            _add(found, shared, path, None)
    found.sources = [replace(one, others=_others(found, one)) for one in found.sources]
    return found


def one(settings: Any, path: Path, table: str, workspace: Path) -> Found:
    """A file named beside the close, read as the shared file of that table: other rates on the command line."""
    found = Found(workspace, listed=_names(settings.listed))
    close = settings.close
    _one(found, Place(path.parent, "", _plain(close.columns), _options(close.format), True), path.name, table)
    return found


def _names(companies: Iterable[Any]) -> frozenset[str]:
    """How extracts may name companies: by code or id."""
    return frozenset(name.casefold() for one in companies for name in (one.id, one.code) if name)


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
    table = table or mapped(place, path.name) or table_of(path.name)
    try:
        claim(found, place, path, name, table)
    except text.Unreadable as error:
        found.stops.append(Stop(name, error.reason, error.remedy))
