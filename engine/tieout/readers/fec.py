"""FEC, the French ledger file (art. A47 A-1 LPF): one flat table a fiscal year, entries and chart in one.

Its quirks met in real files: tab or pipe, padded fields, zero-filled amounts, lines that end in a separator, entry
numbers that are all 0 (then journal + date + piece is the voucher), no validation dates, CR CR LF, Montant + Sens, dots
for commas, and what a spreadsheet makes of it: semicolons, quotes, days as 31/12/2026 or 2026-12-31. The sign of
Montantdevise follows Debit and Credit, whatever is written.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tieout.engines.duckdb import literal
from tieout.readers import delimited, french, heading, raw, text, values
from tieout.readers.source import Source, Stop
from tieout.readers.values import Style, Value
from tieout.tables import TABLES

if TYPE_CHECKING:
    from pathlib import Path

    from tieout.engines.duckdb import DuckDB
    from tieout.readers.company import Codes

AMOUNTS = ("debit", "credit", "montant", "montantdevise")
LAW = "%Y%m%d"
PLAIN = "((-?[0-9]+(,[0-9]{1,4})?)?;)*"  # the amounts of a line as the law writes them; a blank may group thousands


def is_fec(start: bytes) -> bool:
    """Whether a text begins with a FEC heading."""
    try:
        found = start.decode("utf-16" if start[:2] in {b"\xff\xfe", b"\xfe\xff"} else "utf-8")
    except UnicodeDecodeError:  # an older encoding, or a letter cut in two at the end
        found = start.decode("cp1252", "replace")
    return french.is_heading(french.lines(found)[0])


def cleaned(source: Source, seen: text.Look, target: Path) -> tuple[Path, str]:
    """The clean text of a file and its encoding; raises text.Unreadable."""
    encoding = french.encoding(source.path, seen, source.options.get("encoding"))
    return text.clean(source.path, seen, encoding, target), encoding


def _bare(cell: str) -> str:
    """A cell without the blanks around it; those of other than ASCII texts are looked for, at six times the price."""
    odd = f"({cell} < '!' and {cell} <> '') or suffix({cell}, ' ') or strlen({cell}) <> length({cell})"
    return f"case when {odd} then trim({cell}) else {cell} end"


class Fec:
    """One FEC file being read."""

    def __init__(self, source: Source, path: Path, encoding: str, *, nul: bool) -> None:
        """`path` is the clean text."""
        self.source, self.encoding, self.nul = source, encoding, nul
        start = text.head(path).decode("utf-8", "replace")
        self.head = french.heading_of(start)
        self.names = [french.plain(name) for name in self.head.names]
        cells = ", ".join(f"{_bare(cell)} as {cell}" for cell in self.head.cells)
        self.rows = f"(select {cells} from {delimited.csv_rows(path, self.head, french.quote(start))})"
        first = dict(zip(self.names, french.cells(start)[1], strict=False))
        self.dates = Style(date=french.day(first.get("ecrituredate", "")), plain=False)
        self.currency = ""
        self.numbered = True
        self.numbers = Style(decimal=",", date="%Y%m%d", plain=False)
        self.plain = False
        self.openings: list[str] = []
        self.closings: list[str] = []  # vouchers

    def cell(self, *names: str) -> str:
        """The cell of a field by its name, without blanks around it ('' where the file has none)."""
        found = next((self.names.index(name) for name in names if name in self.names), None)
        return "''" if found is None else self.head.cell(found)

    def told(self) -> str:
        """How the file is written, for load.files."""
        return f"{heading.SPOKEN[self.head.delimiter]}; dates {self.dates.date}; decimals {self.numbers.decimal}"

    def faults(self) -> list[Stop]:
        """Fields the law demands that are not there, or stand twice."""
        name = self.source.name
        stops = []
        if twice := french.twice(self.names):
            read = f"the FEC heading has {', '.join(twice)} twice"
            stops.append(Stop(name, read, "export the 18 fields of article A47 A-1, each once", 1))
        if lacks := french.missing(self.names):
            read = f"the FEC heading lacks {', '.join(lacks)}; found {', '.join(self.head.names)}"
            stops.append(Stop(name, read, "export the 18 fields of article A47 A-1", 1))
        return stops

    def survey(self, engine: DuckDB, codes: Codes) -> None:
        """One pass that tells the opening journals, whether entries are numbered, and how amounts are written."""
        self.currency = next((one.currency for one in codes.owners if one.company == self.source.company), "")
        amounts = f"concat_ws(';', {', '.join(map(self.cell, AMOUNTS))}, '')"
        points = "case when is_plain then false else regexp_matches(amounts, '\\.[0-9]{1,2};') end"
        found = engine.rows(
            f"""select code, name, bool_or(ltrim(number, '0') <> ''), bool_or(contains(amounts, ',')),
                       bool_or({points}), bool_and(is_plain), bool_or({french.RESULT})
                from (select {self.cell("journalcode")} as code, {self.cell("journallib")} as name,
                             {self.cell("ecriturenum")} as number, {amounts} as amounts,
                             {self.cell("comptenum")} as account,
                             regexp_full_match({amounts}, '{PLAIN}') as is_plain
                      from {self.rows})
                group by 1, 2 order by 1, 2"""
        )
        self.numbered = any(row[2] for row in found)
        self.plain = all(row[5] for row in found)
        if not any(row[3] for row in found) and any(row[4] for row in found):
            self.numbers = Style(decimal=".", date="%Y%m%d", plain=False)
        self.openings = [f"{code}\x1f{name}" for code, name, *_ in found if french.is_opening(code, name)]
        if any(row[6] for row in found if not french.is_opening(row[0], row[1])):
            fields = {"voucher": self._voucher(), "account": self.cell("comptenum"), "opens": self._opening()}
            self.closings = french.closings(engine, self.rows, fields | {"day": self.date("ecrituredate").sql})

    def money(self, name: str, *, required: bool = False) -> Value:
        """The amount of a field; where every amount of the file is plain, by a cast alone."""
        cell = self.cell(name)
        if self.plain:
            sql = f"try_cast(nullif(replace({cell}, ',', '.'), '') as decimal(18,4))"  # a cast that fails is dear
            bad = f"({sql} is null)" if required else f"({cell} <> '' and {sql} is null)"
            return Value(sql, bad, f"case when {cell} = '' then 'blank' else 'too_large' end", cell)
        return values.value("money", cell, self.numbers, required=required, nul=self.nul)

    def text(self, name: str, *, required: bool = False) -> Value:
        """The text of a field."""
        return values.value("text", self.cell(name), values.FAST, required=required, nul=self.nul)

    def date(self, name: str, *, required: bool = False) -> Value:
        """The date of a field, whose blanks are gone already: taking them away again costs more than the date."""
        cell = self.cell(name)
        found = values.value("date", cell, self.dates, required=required, nul=self.nul)
        sql, bad = (part.replace(f"trim({cell})", cell) for part in (found.sql, found.bad or ""))
        return Value(sql, bad, found.reason, cell)

    def amount(self) -> Value:
        """Debit less credit, or Montant with its side (D, C, +1, -1)."""
        if {"debit", "credit"} <= set(self.names):
            return values.debit_credit(self.money("debit"), self.money("credit"))
        side = f"replace(replace(replace({self.cell('sens')}, '+1', 'D'), '-1', 'C'), '1', 'D')"
        return values.indicated(self.money("montant", required=True), side, "D", "C")

    def values(self) -> dict[str, Value]:
        """The columns of gl_entries."""
        return {
            "entry_no": Value("''"),
            "voucher": Value(self._voucher()),
            "posting_date": self.date("ecrituredate", required=True),
            "account": self.text("comptenum", required=True),
            "amount": self.amount(),
            "currency": values.value("text", f"upper({self.cell('idevise')})", values.FAST, nul=self.nul),
            "amount_currency": self._foreign(),
            "journal": self.text("journalcode"),
            "description": self.text("ecriturelib"),
            "document_no": self.text("pieceref"),
            "document_date": self._informative_date("piecedate"),
            "party": self.text("compauxnum"),
            "settlement_id": self.text("ecriturelet"),
            "settled_on": self._informative_date("datelet"),
            "created_at": self._validated(),
            "period_type": Value(
                f"case when {self._opening()} then 'opening' when {self.closing()} then 'closing' else 'operating' end"
            ),
        }

    def _voucher(self) -> str:
        """Journal and number; journal, date and piece for entries without a number, and where every number is 0."""
        journal, number = self.cell("journalcode"), self.cell("ecriturenum")
        piece = f"{self.cell('ecrituredate')} || '-' || {self.cell('pieceref')}"
        key = f"case when {number} = '' then {piece} else {number} end" if self.numbered else piece
        return f"{journal} || '-' || {key}"

    def own_currency(self) -> str:
        """Whether the line is in the accounting currency, as SQL: then what Montantdevise says adds nothing."""
        return f"upper({self.cell('idevise')}) in ('', {literal(self.currency)})"

    def _foreign(self) -> Value:
        """Montantdevise on the side of the amount; a line that is nil in accounting currency keeps its sign."""
        foreign, amount = self.money("montantdevise"), self.amount().sql
        turned = f"case when {amount} < 0 then -abs({foreign.sql}) when {amount} > 0 then abs({foreign.sql})"
        sql = f"case when {self.own_currency()} then null else {turned} else {foreign.sql} end end"
        return Value(f"cast({sql} as decimal(18,4))", foreign.bad, foreign.reason, foreign.cell)

    def _informative_date(self, name: str) -> Value:
        """A date no balance rests on: where it cannot be read the row still counts, and a finding says so."""
        return Value(self.date(name).sql)

    def _validated(self) -> Value:
        """The day of validation as the law writes it, whatever way the file does."""
        if self.dates.date == LAW:
            return self.text("validdate")
        return Value(f"coalesce(strftime({self.date('validdate').sql}, '{LAW}'), '')")

    def _opening(self) -> str:
        """Whether the entry stands in a journal of balances brought forward."""
        journals = ", ".join(literal(one) for one in self.openings)
        found = f"concat({self.cell('journalcode')}, chr(31), {self.cell('journallib')}) in ({journals})"
        return found if self.openings else "false"

    def closing(self) -> str:
        """Whether the entry closes income and cost, which the law leaves out of the file."""
        return f"{self._voucher()} in ({', '.join(map(literal, self.closings))})" if self.closings else "false"


def read(engine: DuckDB, fec: Fec, codes: Codes) -> int:
    """Read the entries of a FEC file into raw.gl_entries; returns the rows."""
    fec.survey(engine, codes)
    found = fec.values()
    extra = {"company": codes.constant(fec.source), "dims": "''"} | codes.defaults(TABLES["gl_entries"], found)
    return raw.insert(engine, fec.source, TABLES["gl_entries"], fec.rows, found, extra, 2)


def _numbered(engine: DuckDB, row: str) -> str:
    """The record number of the n-th row that was read, where records before it were left out (see raw.renumber)."""
    if not delimited.rejected(engine):
        return row
    return f"{row} + coalesce((select max(shift) from gaps where accepted <= {row}), 0)"


def chart(engine: DuckDB, fec: Fec) -> None:
    """The chart a FEC file carries: each account with the name of its first line; type by the class of the PCG."""
    account, name = fec.cell("comptenum"), fec.cell("comptelib")
    company = literal(fec.source.company)
    engine.execute(
        f"""insert into load.fec_names
            with found as (
                select {account} as account, {name} as name, min(row) as first
                from (select *, row_number() over () + 1 as row from {fec.rows}) where {account} <> '' group by all
            )
            select {company}, account, name, {_numbered(engine, "first")} from found order by account, first"""
    )
    engine.execute(
        f"""insert into raw.accounts by name
            select company, {literal(fec.source.name)} as source_file, account,
                   arg_min(name, first_row) filter (where name <> '') as name,
                   min(first_row) as source_row, 0 as row_shift, 3 as rank,
                   {french.TYPE} as type, {french.CONTROL} as control, '' as category
            from load.fec_names n
            where company = {company} and not exists (
                select 1 from raw.accounts a where a.company = n.company and a.account = n.account and a.rank = 3
            )
            group by company, account order by account"""
    )


def marks(engine: DuckDB, fec: Fec) -> None:
    """Note what only the file's own columns show, in one pass: how many lines, the first of them, an example."""
    found = _conditions(fec)
    told = ", ".join(
        f"count(*) filter (where m{place}), min(row) filter (where m{place}), min({example}) filter (where m{place})"
        for place, (*_, example) in enumerate(found)
    )
    marked = ", ".join(f"({condition}) as m{place}" for place, (_, condition, *_) in enumerate(found))
    cells = engine.rows(f"select {told} from (select *, row_number() over () + 1 as row, {marked} from {fec.rows})")[0]
    for place, (code, _, field, _) in enumerate(found):
        lines, row, example = cells[3 * place : 3 * place + 3]
        if lines:
            engine.execute(
                f"insert into load.fec_marks select {literal(fec.source.company)}, {literal(fec.source.name)}, "
                f"'{code}', {lines}, {_numbered(engine, str(row))}, '{field}', {literal(example or '')}"
            )


def _conditions(fec: Fec) -> list[tuple[str, str, str, str]]:
    """Code, condition, field and example of each deviation."""
    sides = [fec.money(side).sql for side in ("debit", "credit", "montant")]
    filled = [f"coalesce({side}, 0)" for side in sides]
    even = f"({filled[0]} <> 0) = ({filled[1]} <> 0) and {filled[2]} = 0"
    both = f"case when {even} then not coalesce({fec.amount().bad}, false) else false end"
    negative = " or ".join(f"{side} < 0" for side in filled)
    foreign, currency = fec.cell("montantdevise"), f"({fec.own_currency()})"
    unlike = f"abs(coalesce({fec.money('montantdevise').sql}, 0)) not in (0, abs({fec.amount().sql}))"
    found = [
        ("fec_closing", fec.closing(), "", "''"),
        ("fec_both_sides", both, "", "''"),
        ("fec_negative_amount", negative, "", "''"),
        ("fec_lettering_half", f"({fec.cell('ecriturelet')} = '') <> ({fec.cell('datelet')} = '')", "", "''"),
        (
            "fec_currency_half",
            f"case when {foreign} = '' then not {currency} when {currency} then {unlike} else false end",
            "",
            fec.cell("idevise"),
        ),
    ]
    for name, field in (("datelet", "DateLet"), ("piecedate", "PieceDate"), ("validdate", "ValidDate")):
        cell = fec.cell(name)
        condition = f"{cell} <> '' and {fec.date(name).sql} is null"
        found.append(("fec_date_unreadable", condition, field, cell))
    return found
