"""Tables nobody knows by their headings: which column is which, and how close.toml says so.

    Bokf.datum;Konto;Debet;Kredit;Ver.nr;Text        posting_date, account, debit and credit, voucher, description

A table is taken for the ledger only where a date, an account and an amount are all found; else it is left out by name.
A table has one mapping: files that need another than the first, or stand beside one that needs none, are left out too.
"""

from __future__ import annotations

import fnmatch
import glob
import json
import re
import tempfile
from itertools import islice, takewhile
from pathlib import Path
from typing import TYPE_CHECKING

from tieout.readers import above, delimited, heading, presets, quotations, text, workbook
from tieout.readers.above import DELIMITERS
from tieout.readers.source import Source
from tieout.readers.xlsx import LOOKED
from tieout.start import words
from tieout.tables import TABLES

if TYPE_CHECKING:
    from collections.abc import Iterator

Mapping = tuple[str, tuple[tuple[str, str], ...]]  # a table and its lines: key, value as TOML writes it

TEXTS = (".csv", ".txt", ".tsv", ".csv.gz")
LEDGER = ("posting_date", "account")
NAME = re.compile(r"[^A-Z0-9]+")
LONGEST = 12  # characters of a company's id


def guessed(path: Path, name: str) -> Source | None:
    """The rates or the ledger a file may be by its headings; None where a date, an account or an amount is missing."""
    lower = path.name.lower()
    form = "csv" if lower.endswith(TEXTS) else "parquet" if lower.endswith(".parquet") else "xlsx"
    if form == "xlsx" and not lower.endswith(workbook.SUFFIXES):
        return None
    if form == "csv" and quotations.is_quotations(_decoded(path).split("\n")[0]):
        return Source("X", "exchange_rates", path, name, "rates")
    ledgers = [found for names in _headings(path, form) if _is_ledger(found := words.matched(names))]
    return Source("X", "gl_entries", path, name, form, _columns(max(ledgers, key=len))) if ledgers else None


def _is_ledger(found: dict[str, str]) -> bool:
    """Whether headings say when, on which account and how much."""
    return all(key in found for key in LEDGER) and ({"debit", "credit"} <= found.keys() or "amount" in found)


def _columns(found: dict[str, str]) -> dict[str, object]:
    """The mapping of a ledger with these headings; where none says the voucher, a day's entries are one."""
    sides = {"debit", "credit"} <= found.keys()
    parts = ("debit", "credit", "amount")
    columns: dict[str, object] = {key: name for key, name in found.items() if key not in parts}
    columns["amount"] = {"debit": found["debit"], "credit": found["credit"]} if sides else found["amount"]
    columns["entry_no"] = {"generate": True}
    columns.setdefault("voucher", found["posting_date"])
    return columns


def mappings(sources: list[Source]) -> tuple[tuple[Mapping, ...], dict[str, str]]:
    """The tables of close.toml that map these files, and the files left out with the reason."""
    first: dict[str, Source] = {one.table: one for one in sources if not one.columns}
    alike: dict[str, list[Source]] = {}
    left: dict[str, str] = {}
    for one in (one for one in sources if one.columns):
        if first.setdefault(one.table, one).columns == one.columns:
            alike.setdefault(one.table, []).append(one)
        else:
            left[one.name] = f"{first[one.table].name} is the ledger already, and is written otherwise"
    found = []
    for table, ones in alike.items():
        pattern = _pattern([one.path.name for one in ones], {one.path.name for one in sources if one not in ones})
        left |= {} if pattern else {one.name: f"no pattern names it and {ones[0].name} alone" for one in ones[1:]}
        lines = [("file", json.dumps(pattern or ones[0].path.name, ensure_ascii=False))]
        found.append((table, (*lines, *((key, _toml(value)) for key, value in ones[0].columns.items()))))
    return tuple(found), left


def _pattern(names: list[str], others: set[str]) -> str:
    """The name, or the pattern that means all these files and no other of the company: `2026-*.csv`."""
    if len(set(names)) == 1:
        return names[0]
    start = _common(names)
    end = _common([name[len(start) :][::-1] for name in names])[::-1]
    for begins, ends in ((start.rstrip("0123456789"), end.lstrip("0123456789")), (start, end)):
        pattern = f"{glob.escape(begins)}*{glob.escape(ends)}"
        if not any(fnmatch.fnmatch(name, pattern) for name in others):
            return pattern
    return ""


def _common(names: list[str]) -> str:
    """How all names begin."""
    alike = takewhile(lambda letters: len(set(letters)) == 1, zip(*names, strict=False))
    return "".join(letters[0] for letters in alike)


def companies(source: Source) -> list[str]:
    """The codes in the company column of a text table, in order; none where it has no such column."""
    if source.format != "csv" or not source.path.name.lower().endswith(TEXTS):
        return []
    wanted = str(source.columns.get("company", "company")).casefold()
    begins = _decoded(source.path)
    top = above.of_text(begins, heading.wanted_names(source, TABLES[source.table]))
    head = heading.plain(top.cut(begins))
    place = next((at for at, name in enumerate(head.names) if name.strip().casefold() == wanted), None)
    if place is None:
        return []
    import duckdb

    with tempfile.TemporaryDirectory(prefix="tieout-") as folder, duckdb.connect() as connection:
        seen, copy = text.look(source.path), Path(folder) / "text.csv"
        clean = text.clean(source.path, seen, text.decided(source.path, seen, None), copy)
        clean = text.below(clean, top.lines, copy.with_suffix(".body")) if top.lines else clean
        cell, rows = head.cell(place), delimited.csv_rows(clean, head)
        codes = connection.execute(f"select distinct trim({cell}) from {rows} order by 1").fetchall()
    return [code for (code,) in codes if code and code.casefold() != "group"]


def identities(codes: list[str]) -> dict[str, str]:
    """A company's id for each code, made of its letters; two codes that begin alike are told apart by a number."""
    found: dict[str, str] = {}
    taken = {code.casefold() for code in codes}
    for code in codes:
        plain = NAME.sub("", words.unaccented(code).upper())[:LONGEST]
        tries = (f"{plain[: LONGEST - 2] or 'C'}{number:{'' if plain else '02'}}" for number in range(1, 10_000))
        own = [plain] if plain and (plain.casefold() not in taken or plain.casefold() == code.casefold()) else []
        made = {one.casefold() for one in found.values()}
        free = (one for one in (*own, *tries) if one.casefold() not in made)
        found[code] = next(one for one in free if one in own or one.casefold() not in taken)
    return found


def _toml(value: object) -> str:
    """A mapping's value as TOML writes it."""
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{key} = {_toml(one)}" for key, one in value.items()) + " }"
    return json.dumps(value, ensure_ascii=False)


def _headings(path: Path, form: str) -> Iterator[list[str]]:
    """What may be the headings of a file: a record of a text, the columns of Parquet, any row of a sheet."""
    if form == "csv":
        start = _decoded(path)
        yield from ([cell.strip() for cell in cells] for sign in DELIMITERS for _, cells in above.records(start, sign))
    elif form == "parquet":
        yield presets.of_file(path)[1]
    else:
        book = workbook.Workbook(path)
        shown = next((one for one in book.sheets if one.shown), None)
        yield from (row.texts for row in islice(book.rows(shown), LOOKED)) if shown else ()


def _decoded(path: Path) -> str:
    """The beginning of a text as its reader sees it."""
    return presets.decoded(text.head(path, 1 << 14)).removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
