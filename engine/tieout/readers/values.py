"""From the text of a cell to the value of a column: exact, or refused with a reason; never rounded, never guessed.

Every conversion is a pair of SQL texts over the cell `x`: its value, and the reason why it cannot be read (NULL where
it can). Numbers keep up to the decimals of their kind; `1.00005` in an amount is refused, not rounded.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from tieout.engines.duckdb import literal
from tieout.readers.text import NUL_MARK

if TYPE_CHECKING:
    from collections.abc import Callable

DECIMALS = {
    "money": (18, 4),
    "quantity": (18, 5),
    "unit_cost": (28, 9),
    "rate": (18, 9),
    "units": (18, 0),
    "percent": (18, 9),
}
GROUPS = "[ \u00a0\u202f\u2009'\u2019]"
TRUE = "('true', 't', '1', 'yes', 'y', 'x', 'ja', 'oui', 'wahr', 'vrai', 'waar', 'sant', 'sand')"
FALSE = "('false', 'f', '0', 'no', 'n', 'nej', 'nee', 'nein', 'non', 'falsch', 'faux', 'onwaar', 'falskt', 'falsk')"
TIME = "[ T][0-9]{1,2}:[0-9]{2}.*$"
CLOCK = re.compile("%[HI]")
YEARS = "date '0001-01-01' and date '9999-12-31'"


@dataclass(frozen=True)
class Style:
    """How a column writes its values: `decimal` . or , ; `date` a strptime pattern, 'iso' for YYYY-MM-DD."""

    decimal: str = "."
    date: str = "iso"
    plain: bool = True  # no grouping, brackets or trailing minus: the fast reading


@dataclass(frozen=True)
class Value:
    """A column of the target.

    `sql` is its value; `bad` the condition under which the row cannot be read (NULL or false where it can), kept cheap,
    for every row pays it; `reason` says why, and only bad rows pay for that; `cell` is the text it is about.
    """

    sql: str
    bad: str | None = None
    reason: str = "''"
    cell: str = "''"


FAST = Style()


def value(kind: str, cell: str, style: Style, *, required: bool = False, nul: bool = False) -> Value:
    """The conversion of a cell to a column of that kind; `nul` when the file is known to hold NUL bytes."""
    found = _KINDS.get(kind, _number)(kind, cell, style)
    if required:
        found = _blank(found, style)
    if nul:
        mark = f"contains({cell}, {literal(NUL_MARK)})"
        bad = mark if found.bad is None else f"({mark} or {found.bad})"
        found = replace(found, bad=bad, reason=f"case when {mark} then 'nul_byte' else {found.reason} end")
    return found


def _blank(found: Value, style: Style) -> Value:
    """A cell that must be filled."""
    empty = f"{found.cell} = ''" if style.plain else f"trim({found.cell}) = ''"
    bad = empty if found.bad is None else f"({empty} or {found.bad})"
    return replace(found, bad=bad, reason=f"case when trim({found.cell}) = '' then 'blank' else {found.reason} end")


def _text(_: str, cell: str, style: Style) -> Value:
    """Text as it stands; in a style that is not plain, without the blanks around it."""
    return Value(cell if style.plain else f"trim({cell})", cell=cell)


def _cast(sql: str, cell: str, reason: str, style: Style) -> Value:
    """A cast that fails is a fault, unless the cell is empty."""
    filled = f"{cell} <> ''" if style.plain else f"trim({cell}) <> ''"
    return Value(sql, f"({filled} and {sql} is null)", f"'{reason}'", cell)


def _integer(_: str, cell: str, style: Style) -> Value:
    """A whole number."""
    return _cast(
        f"try_cast(case when regexp_full_match(trim({cell}), '-?[0-9]+') then trim({cell}) end as bigint)",
        cell,
        "not_an_integer",
        style,
    )


def _boolean(_: str, cell: str, style: Style) -> Value:
    """true/false, yes/no, 1/0, in the languages of the house."""
    low = f"lower(trim({cell}))"
    return _cast(
        f"case when {low} in {TRUE} then true when {low} in {FALSE} then false end", cell, "not_a_boolean", style
    )


def _date(_: str, cell: str, style: Style) -> Value:
    """A date of the column's style."""
    sql = f"try_cast({cell} as date)" if style.plain else date_sql(cell, style.date)
    found = _cast(sql, cell, "not_a_date", style)
    odd = f"{cell} >= ':' or {sql} not between {YEARS}"  # 'epoch', 'infinity', '44-03-15 (BC)' are dates to the engine
    return replace(found, bad=f"({found.bad} or {odd})")


def _number(kind: str, cell: str, style: Style) -> Value:
    """An exact decimal. Plain cells are cast as they stand; others lose grouping, brackets and trailing minus first."""
    width, scale = DECIMALS[kind]
    text = cell if style.plain else normal(cell, style.decimal)
    cast = f"try_cast({text} as decimal({width},{scale}))"
    shape = rf"regexp_full_match({text}, '[-+]?[0-9]*(\.[0-9]{{0,{scale}}}0*)?')"
    digits = rf"regexp_full_match({text}, '[-+]?([0-9]+\.?|[0-9]*\.[0-9]+)')"
    if style.plain:  # most amounts end in a point and two digits: seen at a third of the price of the closer look
        bad = f"({cell} <> '' and ({cast} is null or ({cell} not like '%.__' and not {shape})))"
    else:
        well = fits(cell, style.decimal)
        bad = f"(trim({cell}) <> '' and ({cast} is null or not {shape} or not ({well})))"
        digits = f"{digits} and {well}"
    fault = f"case when {cast} is null then 'too_large' else 'too_many_decimals' end"
    return Value(cast, bad, f"case when {digits} then {fault} else 'not_an_amount' end", cell)


_KINDS: dict[str, Callable[[str, str, Style], Value]] = {
    "text": _text,
    "date": _date,
    "boolean": _boolean,
    "integer": _integer,
}


def normal(cell: str, decimal: str) -> str:
    """A number as text in the plain style: `1 234,50-` becomes `-1234.50`, `(12,50)` becomes `-12.50`."""
    group = "," if decimal == "." else "."
    bare = f"regexp_replace(trim({cell}), '{GROUPS.replace(chr(39), chr(39) * 2)}', '', 'g')"
    bare = f"replace(replace({bare}, '{group}', ''), '{decimal}', '.')"
    bracket = rf"regexp_replace({bare}, '^\((.*)\)$', '-\1')"
    return rf"regexp_replace({bracket}, '^(.*[0-9.])-$', '-\1')"


def fits(cell: str, decimal: str) -> str:
    """Whether the cell reads as a number with that decimal sign: grouping only in threes."""
    point, group = (r"\.", ",") if decimal == "." else (",", r"\.")
    group = GROUPS.replace("[", f"[{group}").replace("'", "''")
    number = rf"([0-9]+|[0-9]{{1,3}}({group}[0-9]{{3}})+)?({point}[0-9]*)?"
    shape = rf"[-+]?{number}|{number}-|\({number}\)"
    return f"regexp_full_match(trim({cell}), '({shape})') and regexp_matches({cell}, '[0-9]')"


def date_sql(cell: str, pattern: str) -> str:
    """The date in a cell; NULL where it does not fit. A time of day after it is left off."""
    if pattern == "iso":
        return f"try_cast(case when strlen({cell}) > 10 then left(trim({cell}), 10) else {cell} end as date)"
    if pattern == "%Y%m%d":
        return f"cast(try_strptime(case when strlen(trim({cell})) = 8 then trim({cell}) end, '%Y%m%d') as date)"
    text = f"trim({cell})"
    if not {"%H", "%I"} & set(CLOCK.findall(pattern)):
        text = f"case when strlen({text}) > 10 then regexp_replace({text}, '{TIME}', '') else {text} end"
    return f"cast(try_strptime({text}, {literal(pattern)}) as date)"


def debit_credit(debit: Value, credit: Value) -> Value:
    """The signed amount of two columns: debit less credit; a fault of either is the row's."""
    sql = f"try_cast(coalesce({debit.sql}, 0) - coalesce({credit.sql}, 0) as decimal(18,4))"
    blank = f"(trim({debit.cell}) = '' and trim({credit.cell}) = '')"
    sides = f"when {debit.bad} then {debit.reason} when {credit.bad} then {credit.reason}"
    reason = f"case when {blank} then 'blank' {sides} else 'too_large' end"
    bad = f"({blank} or {debit.bad} or {credit.bad} or {sql} is null)"
    return Value(sql, bad, reason, f"concat_ws(' / ', {debit.cell}, {credit.cell})")


def indicated(amount: Value, indicator: str, debit: str, credit: str) -> Value:
    """The signed amount of a value and its side: credit turns the sign; an unknown side is a fault."""
    side = f"lower(trim({indicator}))"
    turned = f"case when {side} = {literal(credit.lower())} then -({amount.sql}) else {amount.sql} end"
    sql = f"cast({turned} as decimal(18,4))"
    unknown = f"{side} not in ({literal(debit.lower())}, {literal(credit.lower())})"
    reason = f"case when {amount.bad} then {amount.reason} else 'unknown_side' end"
    return Value(sql, f"({amount.bad} or {unknown})", reason, f"concat_ws(' / ', {amount.cell}, {indicator})")
