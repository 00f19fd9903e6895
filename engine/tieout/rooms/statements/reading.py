"""Reading a layout: shipped ones by name, the user's own by path, each folded into what it extends."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, Final

from tieout.errors import Fault, Unusable
from tieout.places import place
from tieout.rooms.statements import checks
from tieout.rooms.statements.layout import STATEMENTS, File, FormFile, Layout, Row
from tieout.rooms.statements.source import Source, parsed

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

OWN = "or a file of your own"
KEYS: Final = (
    "language", "cost_sign", "category", "by_party", "together", "appropriation", "cash", "must_clear", "off", "gross",
)  # fmt: skip


def read(name: str, folder: Path | None = None, *, outside: bool = False) -> Layout:
    """The layout of that name, or of the file at that path relative to the folder.

    Raises Unusable with every fault of the file.
    """
    if name in shipped() and not charts(name):
        return _composed(name)
    source = Source(_own(name, folder, outside=outside), name)
    return _whole(parsed(source, File), source, name)


def for_year(name: str, year_start: dt.date) -> str:
    """The layout in force for a fiscal year that begins that day: the law's newest that replaces `name`."""
    newer = [(found.since, found.name) for found in shipped().values() if found.replaces == name and found.since]
    return max(((since, by) for since, by in newer if since <= year_start), default=(None, name))[1]


def charts(name: str) -> list[Layout]:
    """The layouts that stand for `name`, one for each chart it is kept in; none where it needs no choice."""
    return [_composed(found.name) for found in shipped().values() if found.replaces == name and not found.since]


@cache
def shipped() -> dict[str, File]:
    """The layouts that come with the product, by name."""
    paths = sorted(place("report_templates").glob("statements/*.toml"))
    files = [parsed(Source(path, path.name), File) for path in paths]
    return {file.name: file for file in files}


@cache
def _composed(name: str) -> Layout:
    """A shipped layout with what it extends."""
    return _whole(shipped()[name], _source(name), name)


def _source(name: str) -> Source:
    """The text of a shipped layout."""
    path = place("report_templates") / "statements" / f"{name}.toml"
    return Source(path, path.name)


def _whole(file: File, source: Source, name: str) -> Layout:
    """A file with what it extends, once its rows fit together. Raises Unusable with all that does not fit."""
    layout, faults = _folded(file, _base(file, source), name, source)
    faults += checks.faults(layout, source)
    if faults:
        raise Unusable(faults)
    return layout


def _base(file: File, source: Source) -> Layout:
    """What a file extends, whose rows need not be whole: it may leave their accounts to the files that extend it."""
    if not file.extends:
        return Layout("")
    if file.extends not in shipped():
        known = f"name one of {', '.join(shipped())}"
        raise Unusable([source.fault(f'extends = "{file.extends}"', known, source.line("extends"))])
    below, own = shipped()[file.extends], _source(file.extends)
    layout, faults = _folded(below, _base(below, own), file.extends, own)
    if faults:
        raise Unusable(faults)
    return layout


def _own(name: str, folder: Path | None, *, outside: bool) -> Path:
    """The path of the user's own file. Raises Unusable where there is none."""
    there = f"there is {', '.join(shipped())}, {OWN}"
    if folder is None:
        raise Unusable([Fault("close.toml", None, f'no statement layout "{name}"', there)])
    path = (folder / name).resolve()
    if not outside and not path.is_relative_to(folder.resolve()):
        remedy = "move it into the folder or close with --allow-outside"
        raise Unusable([Fault("close.toml", None, f'the statement layout "{name}" leaves the folder', remedy)])
    if not path.is_file():
        raise Unusable([Fault("close.toml", None, f'no statement layout or file "{name}"', there)])
    return path


def _folded(file: File, base: Layout, name: str, source: Source) -> tuple[Layout, list[Fault]]:
    """A file folded into what it extends: rows of the same code take their place, others follow `after` or the end."""
    known = {row.code for rows in base.rows.values() for row in rows}
    line = source.line("drop")
    faults = [
        source.fault(f'drop: no row has the code "{code}"', f"take it out, or name a row of {file.extends}", line)
        for code in file.drop
        if code not in known
    ]
    rows = {}
    for statement in STATEMENTS:
        kept = [row for row in base.rows.get(statement, ()) if row.code not in file.drop]
        rows[statement], found = _merged(kept, getattr(file, statement), statement, source)
        faults += found
    forms = {**base.forms, **{form: _boxes(form, source) for form in file.forms}}
    said: dict[str, Any] = {key: getattr(file, key) or getattr(base, key) for key in KEYS}
    return Layout(name=name, rows=rows, forms=forms, controls={**base.controls, **file.controls}, **said), faults


def _merged(kept: list[Row], own: list[Row], statement: str, source: Source) -> tuple[tuple[Row, ...], list[Fault]]:
    """The rows of a statement with a file's own rows put in their places."""
    rows, faults = list(kept), []
    replaceable = {row.code for row in kept}
    for row in own:
        codes = [one.code for one in rows]
        if row.code in replaceable:
            rows[codes.index(row.code)] = row.over(rows[codes.index(row.code)])
            replaceable.discard(row.code)
        elif row.after and row.after not in codes:
            line = source.line(statement, row.code, key="after")
            read = f'{statement} {row.code}: after = "{row.after}"'
            faults.append(source.fault(read, "name a row that stands before it", line))
        else:
            rows.insert(codes.index(row.after) + 1 if row.after else len(rows), row)
    return tuple(rows), faults


def _boxes(form: str, source: Source) -> tuple[Row, ...]:
    """The boxes of a shipped form."""
    forms = {path.stem: path for path in sorted(place("report_templates").glob("statements/forms/*.toml"))}
    if form not in forms:
        read = f'forms: there is no form "{form}"'
        raise Unusable([source.fault(read, f"name one of {', '.join(forms)}", source.line("forms"))])
    return tuple(parsed(Source(forms[form], f"forms/{form}.toml"), FormFile).boxes)
