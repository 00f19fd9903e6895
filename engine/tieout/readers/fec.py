"""FEC, the French ledger file (art. A47 A-1 LPF): one flat table a fiscal year, entries and chart in one.

Its quirks met in real files: tab or pipe, padded fields, zero-filled amounts, a trailing empty column, entry numbers
that are all 0 (then journal + date + piece is the voucher), no validation dates, CR CR LF, Montant + Sens.
The sign of Montantdevise follows Debit and Credit, whatever is written.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from tieout.engines.duckdb import literal
from tieout.readers import delimited, heading, raw, text, values
from tieout.readers.source import Source, Stop
from tieout.readers.values import Style, Value
from tieout.tables import TABLES

if TYPE_CHECKING:
    from pathlib import Path

    from tieout.engines.duckdb import DuckDB
    from tieout.readers.company import Codes

NUMBERS = Style(decimal=",", date="%Y%m%d", plain=False)
DATES = Style(date="%Y%m%d", plain=False)
REQUIRED = (
    "journalcode",
    "journallib",
    "ecriturenum",
    "ecrituredate",
    "comptenum",
    "comptelib",
    "pieceref",
    "piecedate",
    "ecriturelib",
)
OPENING = "(an|ano|anouv|anx|ran|rano|ouv|ouvr|00000)"
OPENING_NAMES = ".*[aà][- ]*nouveau.*|.*ouverture.*|balance initiale"


def is_fec(start: bytes) -> bool:
    """Whether a text begins with a FEC heading."""
    names = _names(start.decode("utf-8", "replace").removeprefix("\ufeff").split("\n", 1)[0])
    return {"journalcode", "ecriturenum", "comptenum"} <= set(names)


def _plain(name: str) -> str:
    """A heading without accents, case and blanks."""
    bare = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z]", "", bare.lower())


def _names(line: str) -> list[str]:
    """The headings of the first line."""
    return [_plain(name) for name in line.strip("\r\n").split("\t" if "\t" in line else "|")]


class Fec:
    """One FEC file being read."""

    def __init__(self, source: Source, path: Path, encoding: str, *, nul: bool) -> None:
        """`path` is the clean text."""
        line = text.head(path).decode("utf-8", "replace").removeprefix("\ufeff").split("\n", 1)[0].rstrip("\r")
        self.source, self.encoding, self.nul = source, encoding, nul
        self.names = _names(line)
        self.head = heading.Heading(
            "\t" if "\t" in line else "|", tuple(line.split("\t" if "\t" in line else "|")), present=True
        )
        self.rows = delimited.csv_rows(path, self.head, quote="")

    def cell(self, *names: str) -> str:
        """The cell of a field by its name ('' where the file has none)."""
        found = next((self.names.index(name) for name in names if name in self.names), None)
        return "''" if found is None else f"trim({self.head.cell(found)})"

    def faults(self) -> list[Stop]:
        """Fields the law demands that are not there."""
        missing = [name for name in REQUIRED if name not in self.names]
        if not ({"debit", "credit"} <= set(self.names) or {"montant", "sens"} <= set(self.names)):
            missing.append("debit and credit, or montant and sens")
        read = f"the FEC heading lacks {', '.join(missing)}; found {', '.join(self.head.names)}"
        return [Stop(self.source.name, read, "export the 18 fields of article A47 A-1", 1)] if missing else []

    def amount(self) -> Value:
        """Debit less credit, or Montant with its side (D, C, +1, -1)."""
        if "debit" in self.names:
            debit, credit = (
                values.value("money", self.cell(side), NUMBERS, nul=self.nul) for side in ("debit", "credit")
            )
            return values.debit_credit(debit, credit)
        amount = values.value("money", self.cell("montant"), NUMBERS, required=True, nul=self.nul)
        side = f"replace(replace(replace({self.cell('sens')}, '+1', 'D'), '-1', 'C'), '1', 'D')"
        return values.indicated(amount, side, "D", "C")

    def values(self, *, by_piece: bool) -> dict[str, Value]:
        """The columns of gl_entries."""
        journal, number = self.cell("journalcode"), self.cell("ecriturenum")
        date = values.value("date", self.cell("ecrituredate"), DATES, required=True, nul=self.nul)
        voucher = (
            f"{journal} || '-' || {self.cell('ecrituredate')} || '-' || {self.cell('pieceref')}"
            if by_piece
            else f"{journal} || '-' || {number}"
        )
        amount = self.amount()
        foreign = values.value("money", self.cell("montantdevise"), NUMBERS, nul=self.nul)
        sign = f"case when {amount.sql} < 0 then -1 else 1 end"
        return {
            "entry_no": Value("''"),
            "voucher": Value(voucher),
            "posting_date": date,
            "account": values.value("text", self.cell("comptenum"), DATES, required=True, nul=self.nul),
            "amount": amount,
            "currency": Value(self.cell("idevise")),
            "amount_currency": Value(
                f"cast(abs({foreign.sql}) * {sign} as decimal(18,4))", foreign.bad, foreign.reason, foreign.cell
            ),
            "journal": Value(journal),
            "description": values.value("text", self.cell("ecriturelib"), DATES, nul=self.nul),
            "document_no": Value(self.cell("pieceref")),
            "document_date": self._informative_date("piecedate"),
            "party": Value(self.cell("compauxnum")),
            "settlement_id": Value(self.cell("ecriturelet")),
            "settled_on": self._informative_date("datelet"),
            "created_at": Value(self.cell("validdate")),
            "period_type": Value(f"case when {self._opening()} then 'opening' else 'operating' end"),
        }

    def _informative_date(self, name: str) -> Value:
        """A date no balance rests on: where it cannot be read the row still counts, and a finding says so."""
        return Value(values.value("date", self.cell(name), DATES).sql)

    def _opening(self) -> str:
        """Whether the entry stands in the journal of balances brought forward."""
        code, name = f"lower({self.cell('journalcode')})", f"lower({self.cell('journallib')})"
        return f"regexp_full_match({code}, '{OPENING}') or regexp_full_match({name}, {literal(OPENING_NAMES)})"


def read(engine: DuckDB, fec: Fec, codes: Codes) -> int:
    """Read the entries of a FEC file into raw.gl_entries, its chart into raw.accounts; returns the rows."""
    number = fec.cell("ecriturenum")
    numbers = engine.rows(f"select count(distinct {number}), count(*) from {fec.rows}")[0]
    found = fec.values(by_piece=numbers[0] <= 1 < numbers[1])
    extra = {"company": codes.constant(fec.source), "dims": "''"} | codes.defaults(TABLES["gl_entries"], found)
    return raw.insert(engine, fec.source, TABLES["gl_entries"], fec.rows, found, extra, 2)


def chart(engine: DuckDB, fec: Fec) -> None:
    """The chart a FEC file carries: each account with the name of its first line; type by the class of the PCG."""
    account, name = fec.cell("comptenum"), fec.cell("comptelib")
    company = literal(fec.source.company)
    engine.execute(
        f"""insert into load.fec_names
            select {company}, {account} as account, {name} as name, min(row) from
            (select *, row_number() over () + 1 as row from {fec.rows})
            where {account} <> '' group by all order by account, min(row)"""
    )
    engine.execute(
        f"""insert into raw.accounts by name
            select company, {literal(fec.source.name)} as source_file, account, arg_min(name, first_row) as name,
                   min(first_row) as source_row, 0 as row_shift, 3 as rank,
                   {TYPE} as type, {CONTROL} as control, '' as category
            from load.fec_names n
            where company = {company} and not exists (
                select 1 from raw.accounts a where a.company = n.company and a.account = n.account and a.rank = 3
            )
            group by company, account order by account"""
    )


def marks(engine: DuckDB, fec: Fec) -> None:
    """Note what only the file's own columns show: both sides filled, negative sides, dates that cannot be read."""
    conditions = []
    if "debit" in fec.names:
        sides = [values.value("money", fec.cell(side), NUMBERS).sql for side in ("debit", "credit")]
        both = f"(({sides[0]}) <> 0) = (({sides[1]}) <> 0)"
        conditions += [
            ("fec_both_sides", both, "", "''"),
            ("fec_negative_amount", f"({sides[0]}) < 0 or ({sides[1]}) < 0", "", "''"),
        ]
    for name, field in (("datelet", "DateLet"), ("piecedate", "PieceDate"), ("validdate", "ValidDate")):
        cell = fec.cell(name)
        conditions.append(
            (
                "fec_date_unreadable",
                f"{cell} <> '' and {values.value('date', cell, DATES).sql} is null",
                field,
                f"min({cell})",
            )
        )
    letters, dates = fec.cell("ecriturelet"), fec.cell("datelet")
    conditions.append(("fec_lettering_half", f"({letters} = '') <> ({dates} = '')", "", "''"))
    for code, condition, place, example in conditions:
        engine.execute(
            f"""insert into load.fec_marks
                select {literal(fec.source.company)}, {literal(fec.source.name)}, '{code}', count(*), min(row),
                       '{place}', coalesce({example}, '')
                from (select *, row_number() over () + 1 as row from {fec.rows})
                where {condition} having count(*) > 0"""
        )


TYPE = """case when regexp_matches(account, '^(1[0-4])') then 'equity'
        when regexp_matches(account, '^(1[5-8]|269|279|40[1-8]|419|4[2-5]|46[478]|477|487|5[01]9)')
            then 'liability'
        when regexp_matches(account, '^[2-5]') then 'asset'
        when regexp_matches(account, '^6') then 'expense' when regexp_matches(account, '^7') then 'revenue'
        else 'statistical' end"""
CONTROL = """case when regexp_matches(account, '^(401|403)') then 'ap'
        when regexp_matches(account, '^(411|413|416)') then 'ar'
        when regexp_matches(account, '^(512|514|517|53)') then 'bank' else '' end"""
