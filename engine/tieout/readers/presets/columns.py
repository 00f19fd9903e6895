"""From a preset's specs to cells: which cell, or which SQL over cells, feeds which column of ours.

heading = "Amount"                                        a cell as it stands
["Transaction No.", "Document No."]                       the first the file has
{ always = "ar" }                                         a constant
{ debit = "Debit Amount", credit = "Credit Amount" }      an amount of two cells
{ value, indicator, words = "side" }                      an amount and its side
{ heading, words = "entry_type" }                         a word of the ERP as ours; an unknown one stays as it is
{ heading, blank = ["0"] }                                values that mean nothing
{ heading, closing = "day" }                              C31-12-26: the day of a closing entry
{ heading, closing = "type", by, codes }                  that it is one, by that letter or by the code of another field
{ heading, sign = "none" }                                the amount without its sign
{ join = [...] }, { first_filled = [...] }                several cells in one
{ group = "Customer Posting Group" }                      the control account of a posting group (rooms/load/control.py)
{ month_end = ["Fiscal_Year", "Period"] }                 the last day of a period that is a month
{ dates }, { display }, { unused }, { blank_is }          what only the data decide: ../fitting.py
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tieout.engines.duckdb import literal
from tieout.readers.presets.shelf import ODATA

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from tieout.readers.heading import Match
    from tieout.readers.presets.recognition import Preset

GROUP = "\x1e"  # what stands before a posting group until its account is known
LETTER = "^[A-Za-z](?:\\s*)([0-9].*)$"


def fill(match: Match, preset: Preset) -> None:
    """Feed the columns of the preset that the user's own mapping leaves."""
    sheet = _Sheet(match, preset)
    taken = set(match.dims.values())
    for target, spec in preset.export.columns.items():
        given = target in match.source.columns
        cell = None if given else sheet.column(target, spec)
        if given or cell is None or (target.startswith("dim_") and cell in taken):
            continue
        if target.startswith("dim_"):
            match.dims[target.removeprefix("dim_")] = str(cell)
        elif target == "posting_group":
            match.extra[target] = f"trim({cell})"
        else:
            match.cells[target] = cell
    if preset.export.quotation:
        sheet.quotation(preset.export.quotation)
    match.aside = sheet.aside()
    match.attributes = preset.export.attributes


class _Sheet:
    """The file's cells by the names of the ERP."""

    def __init__(self, match: Match, preset: Preset) -> None:
        """Nothing made yet."""
        self.match, self.preset = match, preset

    def cell(self, name: str | list[str]) -> str | None:
        """The cell of a field, or of the first of several that the file has."""
        for one in [name] if isinstance(name, str) else name:
            if one in self.preset.places:
                cell = self.match.found(self.preset.places[one])
                self.match.used.add(cell)
                return cell
        return None

    def cells(self, names: list[str]) -> list[str]:
        """The cells of those fields the file has."""
        return [cell for one in names if (cell := self.cell(one))]

    def make(self, target: str, sql: str, kin: str | None = None) -> str:
        """A cell made of others; `kin` is the one whose type it keeps."""
        name = f"made_{target}"
        self.match.made[name] = sql
        if kin:
            self.match.kin[name] = kin
        return name

    def column(self, target: str, spec: Any) -> Any:
        """What feeds a column; None where the file lacks the headings."""
        if isinstance(spec, str):
            return self.cell(spec)
        if isinstance(spec, list):
            return next((cell for one in spec if (cell := self.column(target, one)) is not None), None)
        kind = next(key for key in _KINDS if key in spec)
        return _KINDS[kind](self, target, spec)

    def words(self, cell: str, name: str) -> str:
        """A word of the ERP as ours, in SQL."""
        whens = " ".join(
            f"when {literal(word)} then {literal(ours)}" for word, ours in self.preset.export.words[name].items()
        )
        return f"case {folded(cell)} {whens} else trim({cell}) end"

    def quotation(self, spec: Mapping[str, Any]) -> None:
        """A rate that is the quotient of two amounts."""
        pair = [self.cell(spec["rate"]), self.cell(spec["units"])]
        if all(pair) and not {"rate", "units"} & set(self.match.source.columns):
            self.match.cells |= dict(zip(("rate", "units"), pair, strict=True))
            self.match.looks["quotation"] = {"quotation": pair}

    def aside(self) -> str:
        """What a row is where it takes no part (a heading of the chart), as SQL; NULL where it does."""
        whens = [when for rule in self.preset.export.rows if (when := self._left_out(rule))]
        return f"case {' '.join(whens)} end" if whens else ""

    def _left_out(self, rule: Mapping[str, str]) -> str | None:
        """When a rule leaves a row out."""
        cell = self.cell(rule["heading"])
        if cell is None:
            return None
        if "other_than" in rule:
            other = self.cell(rule["other_than"])
            return f"when trim({cell}) = trim({other}) then {literal(rule['heading'])}"
        listed = self.preset.export.words[rule.get("keep") or rule["leave"]]
        told = f"{folded(cell)} {'not in' if 'keep' in rule else 'in'} ({', '.join(map(literal, listed))})"
        return f"when trim({cell}) <> '' and {told} then {literal(rule['heading'] + ' = ')} || trim({cell})"


def folded(cell: str) -> str:
    """A word as `shelf.bare` has it, in SQL."""
    plain = f"regexp_replace({cell}, {literal(ODATA.pattern)}, '', 'g')"
    return rf"lower(regexp_replace({plain}, '[^\p{{L}}\p{{N}}]+', '', 'g'))"


def _always(sheet: _Sheet, target: str, spec: Mapping[str, Any]) -> str:
    return sheet.make(target, literal(spec["always"]))


def _generate(sheet: _Sheet, target: str, spec: Mapping[str, Any]) -> None:
    sheet.match.generate = bool(spec["generate"]) and target == sheet.match.table.key


def _indicated(sheet: _Sheet, target: str, spec: Mapping[str, Any]) -> dict[str, str] | None:
    value, side = sheet.cell(spec["value"]), sheet.cell(spec["indicator"])
    if value is None or side is None:
        return None
    return {"value": value, "indicator": sheet.make(f"{target}_side", sheet.words(side, spec["words"]))} | {
        "debit": "D",
        "credit": "C",
    }


def _sides(sheet: _Sheet, _: str, spec: Mapping[str, Any]) -> dict[str, str] | None:
    debit, credit = sheet.cell(spec["debit"]), sheet.cell(spec["credit"])
    return {"debit": debit, "credit": credit} if debit and credit else None


def _join(sheet: _Sheet, target: str, spec: Mapping[str, Any]) -> str | None:
    cells = sheet.cells(spec["join"])
    if len(cells) < len(spec["join"]):
        return None
    return sheet.make(target, f"concat_ws('-', {', '.join(f'trim({cell})' for cell in cells)})")


def _first_filled(sheet: _Sheet, target: str, spec: Mapping[str, Any]) -> str | None:
    cells = [f"nullif(trim({cell}), '')" for cell in sheet.cells(spec["first_filled"])]
    return sheet.make(target, f"coalesce({', '.join(cells)}, '')") if cells else None


def _group(sheet: _Sheet, target: str, spec: Mapping[str, Any]) -> str:
    cell = sheet.cell(spec["group"])
    return sheet.make(target, f"{literal(GROUP)} || {f'trim({cell})' if cell else literal('')}")


def _month_end(sheet: _Sheet, target: str, spec: Mapping[str, Any]) -> str | None:
    cells = sheet.cells(spec["month_end"])
    if len(cells) < len(spec["month_end"]):
        return None
    year, month = (f"try_cast(trim({cell}) as integer)" for cell in cells)
    first = f"try_cast(case when {month} between 1 and 12 then printf('%04d-%02d-01', {year}, {month}) end as date)"
    written = " || ' ' || ".join(f"trim({cell})" for cell in cells)  # a period 13 cannot be read, and is named
    return sheet.make(target, f"coalesce(cast(last_day({first}) as varchar), {written})")


def _dates(sheet: _Sheet, target: str, spec: Mapping[str, Any]) -> str | None:
    cells = sheet.cells(spec["dates"])
    if cells:
        sheet.match.looks[target] = {"dates": cells, "period": sheet.cell(spec["period"])}
    return cells[0] if cells else None


def _display(sheet: _Sheet, target: str, spec: Mapping[str, Any]) -> str | None:
    cell = sheet.cell(spec["display"])
    if cell:
        sheet.match.looks[target] = {"display": cell}
    return cell


def _words(sheet: _Sheet, target: str, spec: Mapping[str, Any]) -> str | None:
    cell = sheet.cell(spec["heading"])
    return sheet.make(target, sheet.words(cell, spec["words"])) if cell else None


def _blank(sheet: _Sheet, target: str, spec: Mapping[str, Any]) -> str | None:
    cell = sheet.cell(spec["heading"])
    nothing = ", ".join(map(literal, spec["blank"]))
    return sheet.make(target, f"case when trim({cell}) in ({nothing}) then '' else {cell} end", cell) if cell else None


def _closing(sheet: _Sheet, target: str, spec: Mapping[str, Any]) -> str | None:
    cell = sheet.cell(spec["heading"])
    if cell is None:
        return None
    if spec["closing"] == "type":
        closed = f"regexp_matches(trim({cell}), {literal(LETTER)})"
        by = sheet.cell(spec["by"])
        closed += f" or trim({by}) in ({', '.join(map(literal, spec['codes']))})" if by else ""
        return sheet.make(target, f"case when {closed} then 'closing' else '' end")
    return sheet.make(target, rf"regexp_replace(trim({cell}), {literal(LETTER)}, '\1')", cell)


def _unsigned(sheet: _Sheet, target: str, spec: Mapping[str, Any]) -> str | None:
    cell = sheet.cell(spec["heading"])
    return sheet.make(target, f"regexp_replace({cell}, '[-()]', '', 'g')", cell) if cell else None


def _looked_at(sheet: _Sheet, target: str, spec: Mapping[str, Any]) -> str | None:
    cell = sheet.cell(spec["heading"])
    if "blank_is" in spec:
        cell = cell or literal("")
        sheet.match.looks[target] = {"blank_is": cell}
    elif cell:
        sheet.match.looks[target] = {"unused": cell}
    return cell


_KINDS: dict[str, Callable[[_Sheet, str, Mapping[str, Any]], Any]] = {
    "always": _always,
    "generate": _generate,
    "value": _indicated,
    "debit": _sides,
    "join": _join,
    "first_filled": _first_filled,
    "group": _group,
    "month_end": _month_end,
    "dates": _dates,
    "display": _display,
    "words": _words,
    "blank": _blank,
    "closing": _closing,
    "sign": _unsigned,
    "unused": _looked_at,
    "blank_is": _looked_at,
}
