"""From the text of a cell to the value of a column: exact, or refused with a reason; never rounded, never guessed.

Every conversion is a pair of SQL texts over the cell `x`: its value, and the reason why it cannot be read (NULL where
it can). Numbers keep up to the decimals of their kind; `1.00005` in an amount is refused, not rounded.
"""

from __future__ import annotations

from dataclasses import dataclass

from tieout.engines.duckdb import literal
from tieout.readers.text import NUL_MARK

DECIMALS = {"money": (18, 4), "quantity": (18, 5), "unit_cost": (28, 9), "rate": (18, 9), "units": (18, 0), "percent": (18, 9)}
GROUPS = "[ \u00a0\u202f\u2009'\u2019]"
TRUE = "('true', 't', '1', 'yes', 'y', 'x')"
FALSE = "('false', 'f', '0', 'no', 'n')"


@dataclass(frozen=True)
class Style:
    """How a column writes its values: `decimal` . or , ; `date` a strptime pattern, 'iso' for YYYY-MM-DD."""

    decimal: str = "."
    date: str = "iso"
    plain: bool = True  # no grouping, brackets or trailing minus: the fast reading


@dataclass(frozen=True)
class Value:
    """A column of the target: SQL of its value, SQL of the fault (NULL where readable), the cell it is about."""

    sql: str
    fault: str | None = None
    cell: str = "''"


FAST = Style()


def value(kind: str, cell: str, style: Style, *, required: bool = False, nul: bool = False) -> Value:
    """The conversion of a cell to a column of that kind; `nul` when the file is known to hold NUL bytes."""
    if kind == "text":
        found = Value(f"trim({cell})", None, cell)
    elif kind == "date":
        found = _date(cell, style)
    elif kind == "boolean":
        found = _boolean(cell)
    elif kind == "integer":
        found = Value(f"try_cast({cell} as bigint)", _unless(f"try_cast({cell} as bigint) is not null", cell, "not_an_integer"), cell)
    else:
        found = _number(kind, cell, style)
    if required:
        found = _with(found, f"trim({cell}) = ''", "blank")
    return _with(found, f"contains({cell}, {literal(NUL_MARK)})", "nul_byte") if nul else found


def _unless(good: str, cell: str, reason: str) -> str:
    """The fault of a filled cell that is not good."""
    return f"case when {cell} <> '' and not ({good}) then '{reason}' end"


def _with(found: Value, bad: str, reason: str) -> Value:
    """The value with one more way to be faulty, looked at first."""
    rest = found.fault or "null"
    return Value(found.sql, f"case when {bad} then '{reason}' else {rest} end", found.cell)


def _number(kind: str, cell: str, style: Style) -> Value:
    """An exact decimal. Plain cells are cast as they stand; others lose grouping, brackets and trailing minus first."""
    width, scale = DECIMALS[kind]
    text = cell if style.plain else normal(cell, style.decimal)
    cast = f"try_cast({text} as decimal({width},{scale}))"
    shape = rf"regexp_full_match({text}, '[-+]?[0-9]*(\.[0-9]{{0,{scale}}}0*)?')"
    digits = rf"regexp_full_match({text}, '[-+]?[0-9]*(\.[0-9]*)?')"
    well = "true" if style.plain else f"({fits(cell, style.decimal)})"
    filled = f"{cell} <> ''" if style.plain else f"trim({cell}) <> ''"
    reason = f"case when {well} and {digits} and {cast} is not null then 'too_many_decimals' else 'not_an_amount' end"
    fault = f"case when {filled} and not ({cast} is not null and {shape} and {well}) then {reason} end"
    return Value(cast, fault, cell)


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
    return rf"regexp_full_match(trim({cell}), '([-+]?{number}|{number}-|\({number}\))') and regexp_matches({cell}, '[0-9]')"


def _date(cell: str, style: Style) -> Value:
    """A date of the column's style."""
    sql = date_sql(cell, style.date)
    return Value(sql, f"case when {cell} <> '' and trim({cell}) <> '' and {sql} is null then 'not_a_date' end", cell)


def date_sql(cell: str, pattern: str) -> str:
    """The date in a cell; NULL where it does not fit. A time of day after it is left off."""
    if pattern == "iso":
        return f"try_cast(case when strlen({cell}) > 10 then left(trim({cell}), 10) else {cell} end as date)"
    if pattern == "%Y%m%d":
        return f"cast(try_strptime(case when strlen(trim({cell})) = 8 then trim({cell}) end, '%Y%m%d') as date)"
    return f"cast(try_strptime(trim({cell}), {literal(pattern)}) as date)"


def _boolean(cell: str) -> Value:
    """true/false, yes/no, 1/0."""
    low = f"lower(trim({cell}))"
    sql = f"case when {low} in {TRUE} then true when {low} in {FALSE} then false end"
    return Value(sql, f"case when {low} <> '' and {low} not in {TRUE} and {low} not in {FALSE} then 'not_a_boolean' end", cell)


def debit_credit(debit: Value, credit: Value) -> Value:
    """The signed amount of two columns: debit less credit; a fault of either is the row's."""
    sql = f"coalesce({debit.sql}, 0) - coalesce({credit.sql}, 0)"
    blank = f"case when trim({debit.cell}) = '' and trim({credit.cell}) = '' then 'blank' end"
    return Value(f"cast({sql} as decimal(18,4))", f"coalesce({debit.fault}, {credit.fault}, {blank})", f"concat_ws(' / ', {debit.cell}, {credit.cell})")


def indicated(amount: Value, indicator: str, debit: str, credit: str) -> Value:
    """The signed amount of a value and its side: credit turns the sign; an unknown side is a fault."""
    side = f"lower(trim({indicator}))"
    sql = f"case when {side} = {literal(credit.lower())} then -({amount.sql}) else {amount.sql} end"
    unknown = f"case when {side} not in ({literal(debit.lower())}, {literal(credit.lower())}) then 'unknown_side' end"
    return Value(f"cast({sql} as decimal(18,4))", f"coalesce({amount.fault}, {unknown})", f"concat_ws(' / ', {amount.cell}, {indicator})")
