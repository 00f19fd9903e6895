"""What only the data of a file decide about its columns, looked at before its rows are read.

A ledger account that is a display value (`110110-001-023--`) is taken apart at the delimiter its values show; a date
that most rows leave at a day long past gives way to the next; an amount in another currency that is nil throughout is
not read; the one company code of a company's own file is taken for the company. Each such choice is told as a mark.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from tieout.engines.duckdb import literal
from tieout.readers import detect
from tieout.readers.values import DECIMALS, normal

if TYPE_CHECKING:
    from collections.abc import Callable

    from tieout.engines.duckdb import DuckDB
    from tieout.readers.company import Codes
    from tieout.readers.delimited import Part

DELIMITERS = ("-", ".", "|", "_", "~", "*")
MOST = 20  # segments of a ledger account
NO_YEAR = "(0000|0001|1753|1900|9999)"
PLACEHOLDER = f"^{NO_YEAR}([^0-9]|[0-9]{{4}}$)|[^0-9]{NO_YEAR}($|[^0-9])"  # 19000101, 0001-01-01, 01.01.1900
ESCAPED, SHOWN = "\x1d", 40
FINE = 9  # decimals of a quotation that are kept
WIDE = 28


@dataclass
class Fit:
    """A part being fitted to its data."""

    engine: DuckDB
    part: Part
    codes: Codes
    cells: dict[str, Any] = field(default_factory=dict)
    dims: dict[str, str] = field(default_factory=dict)
    made: dict[str, str] = field(default_factory=dict)
    marks: list[dict[str, Any]] = field(default_factory=list)

    def told(self, select: str, **parameters: Any) -> tuple[Any, ...]:
        """The one row of a question about the part's cells."""
        found: tuple[Any, ...] = self.engine.rows(f"select {select} from {self.part.rows}", parameters)[0]
        return found

    def name(self, cell: str) -> str:
        """The heading of a cell."""
        head = self.part.head
        return head.names[head.cells.index(cell)].strip()

    def mark(self, code: str, **facts: Any) -> None:
        """Tell a choice."""
        self.marks.append({"code": code, "severity": "info", **facts})


def fitted(engine: DuckDB, part: Part, codes: Codes) -> tuple[Part, list[dict[str, Any]]]:
    """The part with every column decided and the cells it makes of others; and the marks that tell the choices."""
    fed = part.feeds
    fit = Fit(engine, part, codes, dict(fed.cells), dict(fed.dims), dict(fed.made))
    for target, look in fed.looks.items():
        kind = next(kind for kind in _LOOKS if kind in look)
        _LOOKS[kind](fit, target, look)
    if part.source.preset:
        _company(fit)
    aside = {"made_aside": fed.aside} if fed.aside else {}
    made = ", ".join(f"{sql} as {name}" for name, sql in (fit.made | aside).items())
    rows = f"(select *, {made} from {part.rows})" if made else part.rows
    typed = dict(part.typed) | {name: part.typed.get(base, "") for name, base in fed.kin.items()}
    fed = replace(fed, cells=fit.cells, dims=fit.dims, made=fit.made)
    return replace(part, rows=rows, feeds=fed, typed=typed), fit.marks


def _display(fit: Fit, target: str, look: dict[str, Any]) -> None:
    """A display value: the main account first, then a dimension a segment."""
    cell = look["display"]
    sign = look.get("delimiter") or _delimiter(fit, cell)
    names = list(look.get("dimensions") or ())
    if not sign:
        return
    parts, example = fit.told(
        f"max(len(string_split({_shielded(cell, sign)}, {literal(sign)}))), "
        f"arg_max({cell}, len(replace({cell}, {literal(sign)}, '')))"
    )
    count = min(parts or 1, MOST)
    unnamed = max(0, count - 1 - len(names))
    names += [f"segment_{number}" for number in range(len(names) + 2, count + 1)]
    fit.made[f"made_{target}"] = _segment(cell, sign, 1)
    fit.cells[target] = f"made_{target}"
    if fit.part.source.table == "gl_entries":
        for number, name in enumerate(names, start=2):
            fit.made[f"made_segment_{number}"] = _segment(cell, sign, number)
            fit.dims.setdefault(name, f"made_segment_{number}")
        if unnamed:
            place = "company" if fit.part.source.company else "close"
            key = f"[{place}.columns.{fit.part.source.table}] {target}"
            fit.mark("ledger_account_segments", lines=unnamed, subject=target, actual=sign, expected=key,
                     detail=f"{fit.name(cell)} = {(example or '')[:SHOWN]}")  # fmt: skip


def _shielded(cell: str, sign: str) -> str:
    """The value with delimiters that belong to a segment (written with a backslash) out of the way."""
    return f"replace(trim({cell}), {literal(chr(92) + sign)}, {literal(ESCAPED)})"


def _segment(cell: str, sign: str, number: int) -> str:
    """One segment of a display value, in SQL."""
    split = f"split_part({_shielded(cell, sign)}, {literal(sign)}, {number})"
    return f"trim(replace({split}, {literal(ESCAPED)}, {literal(sign)}))"


def _delimiter(fit: Fit, cell: str) -> str:
    """The sign between segments: the one most values hold, doubled where no value holds it alone; '' for none."""
    counts = fit.told(", ".join(f"count(*) filter (where contains({cell}, {literal(one)}))" for one in DELIMITERS))
    most = max(counts)
    if not most:
        return ""
    sign = DELIMITERS[counts.index(most)]
    twice = sign * 2
    alone, between = fit.told(
        f"count(*) filter (where contains(replace({cell}, {literal(twice)}, ''), {literal(sign)})), "
        f"count(*) filter (where regexp_matches(rtrim({cell}, {literal(sign)}), {literal(f'[{sign}]')}))"
    )
    return twice if not alone and between else sign


def _dates(fit: Fit, target: str, look: dict[str, Any]) -> None:
    """The first date that says something in most rows."""
    cells = look["dates"]
    real = [f"trim({cell}) <> '' and not regexp_matches(trim({cell}), {literal(PLACEHOLDER)})" for cell in cells]
    total, *counts = fit.told("count(*), " + ", ".join(f"count(*) filter (where {one})" for one in real))
    chosen = next((place for place, count in enumerate(counts) if 2 * count >= total), counts.index(max(counts)))
    fit.cells[target] = cells[chosen]
    if chosen:
        fit.mark("placeholder_dates", lines=total - counts[0], subject=target, expected=fit.name(cells[chosen]),
                 detail=fit.name(cells[0]), actual=str(total - counts[0]))  # fmt: skip
    if look.get("period"):
        _outside(fit, target, cells[chosen], look["period"], total)


def _outside(fit: Fit, target: str, cell: str, period: str, total: int) -> None:
    """Dates of another month than the period the row names; a fiscal year that is no calendar year is no fault."""
    month = f"try_cast(regexp_extract(trim({cell}), '^[0-9]{{4}}-?([0-9]{{2}})', 1) as integer)"
    (outside,) = fit.told(f"count(*) filter (where {month} <> try_cast(trim({period}) as integer))")
    if 0 < 2 * outside < total:
        fit.mark("dates_outside_period", lines=outside, subject=target, severity="warn",
                 detail=fit.name(cell), expected=fit.name(period))  # fmt: skip


def _unused(fit: Fit, target: str, look: dict[str, Any]) -> None:
    """An amount in the reporting currency: not read where it is nil throughout, or the company has no such currency."""
    (filled,) = fit.told(f"count(*) filter (where regexp_matches({look['unused']}, '[1-9]'))")
    owners = [one for one in fit.codes.owners if fit.part.source.company in ("", one.company)]
    wanted = any(one.reporting_currency != one.currency for one in owners)
    if filled and wanted:
        return
    del fit.cells[target]
    if filled and target == "amount_reporting":
        fit.mark("reporting_amounts_unread", lines=filled, subject=target, detail=fit.name(look["unused"]))


def _blank_is(fit: Fit, target: str, look: dict[str, Any]) -> None:
    """A blank currency is the company's own."""
    owners = {one.currency for one in fit.codes.owners if fit.part.source.company in ("", one.company)}
    own = next(iter(owners)) if len(owners) == 1 else ""
    cell = look["blank_is"]
    fit.made[f"made_{target}"] = f"case when trim({cell}) = '' then {literal(own)} else {cell} end"
    fit.cells[target] = f"made_{target}"


def _quotation(fit: Fit, _: str, look: dict[str, Any]) -> None:
    """An amount of one currency for an amount of another: both in whole numbers, so that the fraction stays exact."""
    rate, units = look["quotation"]
    distinct = f"(select {rate} as x from {fit.part.rows} union select {units} from {fit.part.rows})"
    found = fit.part.source.options.get("decimal") or detect.decimal_style(fit.engine, distinct)
    if isinstance(found, detect.Doubt):
        return  # the reading of the column tells the doubt
    number = {cell: f"try_cast({normal(cell, found)} as decimal({WIDE},{FINE}))" for cell in (rate, units)}
    (broken,) = fit.told(f"count(*) filter (where {number[units]} <> trunc({number[units]}))")
    if not broken:
        return
    (needed,) = fit.told(f"max(len(rtrim(split_part(cast({number[units]} as varchar), '.', 2), '0')))")
    room = DECIMALS["rate"][0] - DECIMALS["rate"][1]
    for target, cell in (("rate", rate), ("units", units)):
        scaled = f"cast(cast({number[cell]} as decimal({WIDE - room},{FINE})) * {10**needed} as varchar)"
        plain = f"rtrim(rtrim({scaled}, '0'), '.')"
        shown = f"replace({plain}, '.', {literal(found)})"
        fit.made[f"made_{target}"] = f"coalesce({shown}, {cell})"
        fit.cells[target] = f"made_{target}"


def _company(fit: Fit) -> None:
    """A company's own file that names one company nobody lists: the code is the ERP's name of the owner."""
    cell, owner = fit.cells.get("company"), fit.part.source.company
    if cell is None or not owner or fit.part.source.others:
        return
    codes = fit.engine.rows(
        f"select distinct lower(trim({cell})) from {fit.part.rows} where trim({cell}) <> '' limit 2"
    )
    known = {name.casefold() for one in fit.codes.owners for name in (one.code, one.company)}
    if len(codes) == 1 and codes[0][0] not in known and codes[0][0] not in fit.codes.listed:
        del fit.cells["company"]
        fit.mark("company_code_taken", subject=codes[0][0], detail=codes[0][0], actual=owner)


_LOOKS: dict[str, Callable[[Fit, str, dict[str, Any]], None]] = {
    "display": _display,
    "dates": _dates,
    "unused": _unused,
    "blank_is": _blank_is,
    "quotation": _quotation,
}
