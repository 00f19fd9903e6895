"""Where a figure comes from: statement line -> accounts -> openings, entries and proposals -> file and row.

    SE01  Trade receivables               250.00 SEK
      1510  Trade receivables             250.00
        Opening                           500.00  opening_balances.csv:4
        V3  2026-09-01  invoice 17        250.00  gl_entries.csv:12
        2 more                           -500.00

Parts add up to the whole at every level: the largest come first, and what is left out is one line of its own.
A figure is named by `SE01 balance_sheet receivables` (or `statements.balance_sheet.receivables` for every company),
`SE01 1510`, `SE01 voucher V3`, a proposal_id, a finding's number `F-003` or its finding_id.
"""

from __future__ import annotations

import re
from decimal import Decimal
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from tieout import query
from tieout.errors import unusable
from tieout.explanation import Explained, Explanation, Part, said

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path


NUMBER = re.compile(r"F-0*(\d{1,9})")
ACCOUNTS, EVERY = 10, 20
OF_A_LINE, OF_A_SUM = 5, 3
EXAMPLES = "SE01 balance_sheet total_assets, SE01 1510, SE01 voucher V123 or F-001"
ACCOUNT_SOURCES = query.load("ledger/account_sources")
LINE_ACCOUNTS = query.load("ledger/line_accounts")
VOUCHER_LINES = query.load("ledger/voucher_lines")
LINES = """
    select lines.statement, lines.code, lines.label, lines.amount, rows.kind
    from statements.lines
    join statements.rows
        on rows.company = lines.company and rows.statement = lines.statement and rows.code = lines.code
    where lines.company = $company and lines.amount is not null
        and (lines.code = $name or (lines.statement = $statement and lines.code = $code))
    order by lines.statement"""
SUMMED = """
    select rows.code, lines.label, lines.amount, sums.sign
    from statements.rows
    join settings.statement_sums as sums
        on sums.definition = rows.definition and sums.statement = rows.statement and sums.leaf = rows.leaf
    join statements.lines
        on lines.company = rows.company and lines.statement = rows.statement and lines.code = rows.code
    where rows.company = $company and rows.statement = $statement and sums.code = $code and lines.amount <> 0
    order by rows.line_no"""
FINDINGS = """
    select number, message, remedy, source_file, source_row
    from findings.findings
    where (finding_id = $name or number = $number) and company in ($company, '')"""
VOUCHERS = """
    select distinct voucher
    from canonical.gl_entries
    where company = $company and source_file = $file and source_row = $row"""
NAMES = """
    select concat(company, ' ', statement, ' ', code), code from statements.lines where amount is not null
    union all
    select concat(company, ' ', account), account from ledger.trial_balance
    union all
    select concat('F-', lpad(cast(number as varchar), 3, '0')), finding_id from findings.findings"""


def explain(database: Path, figure: str) -> Explanation:
    """What a figure of a finished close is made of.

    `database` is the close.duckdb of a run. Raises Unusable, with the nearest figures there are, for an unknown one.
    """
    import duckdb

    with duckdb.connect(str(database), read_only=True) as connection:
        close = Close(connection)
        name = " ".join(figure.split())
        found = close.find(name)
        if not found:
            raise unusable(f'figure "{figure}"', "this close has no such figure", close.nearest(name))
        return Explanation(figure, tuple(found))


class Close:
    """A finished close, open for reading."""

    def __init__(self, connection: Any) -> None:
        self.connection = connection
        sql = "select company, currency, decimals, period_closing from settings.companies order by position"
        self.companies = {row[0]: row[1:] for row in self.rows(sql)}

    def rows(self, sql: str, **values: Any) -> list[tuple[Any, ...]]:
        """The rows of a SELECT."""
        rows: list[tuple[Any, ...]] = self.connection.execute(sql, values).fetchall()
        return rows

    def find(self, figure: str) -> list[Explained]:
        """The figure in every company that has it; the first way of reading its name that finds one holds."""
        first, _, rest = figure.partition(" ")
        one = rest and first in self.companies
        for read in (self.finding, self.voucher, self.account, self.line):
            found = [
                Explained(company, self.companies[company][0], self.companies[company][1], part)
                for company in ([first] if one else self.companies)
                for part in read(company, rest if one else figure)
            ]
            if found:
                return found if read != self.finding else found[:1]
        return []

    def nearest(self, figure: str) -> str:
        """The remedy for a name nobody knows: those most like it."""
        names = {alias: full for full, short in self.rows(NAMES) for alias in (full, short)}
        words = figure.removeprefix("statements.").replace(".", " ")
        alike = get_close_matches(words, names, n=3, cutoff=0.6) or get_close_matches(words.split(" ")[-1], names, n=3)
        if not alike:
            return f"write a figure like {EXAMPLES}"
        return "did you mean " + " or ".join(dict.fromkeys(names[name] for name in alike)) + "?"

    def finding(self, company: str, name: str) -> Iterator[Part]:
        """`F-003` or a finding_id: message, next move, and the voucher it points at."""
        match = NUMBER.fullmatch(name)
        values = {"name": name, "number": int(match[1]) if match else -1, "company": company}
        for number, message, remedy, file, row in self.rows(FINDINGS, **values):
            vouchers = self.rows(VOUCHERS, company=company, file=file, row=row)
            shown = [part for (voucher,) in vouchers for part in self.voucher(company, f"voucher {voucher}")]
            said = Part("remedy", "", None, remedy)
            yield Part("finding", f"F-{number:03}", None, message, _place(file, row), (said, *shown))

    def voucher(self, company: str, name: str) -> Iterator[Part]:
        """`voucher V3` or a proposal_id: every line of it, posted or proposed."""
        kind, _, key = name.partition(" ")
        values = {"company": company, "voucher": key if kind == "voucher" else "", "proposal_id": "" if key else name}
        lines = self.rows(VOUCHER_LINES.text, **values)
        parts = tuple(
            Part(kind, account, amount, said(label, str(day), text), _place(file, row if kind == "entry" else None))
            for kind, account, label, day, text, amount, file, row in lines
        )
        if parts:
            yield Part("voucher" if key else "proposed", key or name, _sum(parts), parts=parts)

    def account(self, company: str, name: str) -> Iterator[Part]:
        """`1510`: what its adjusted balance is made of."""
        sql = "select account, name, adjusted from ledger.trial_balance where company = $company and account = $account"
        for account, label, adjusted in self.rows(sql, company=company, account=name.removeprefix("account ")):
            parts = self.sources(company, account, closings=self.companies[company][2])
            yield Part("account", account, adjusted, label, parts=parts)

    def line(self, company: str, name: str) -> Iterator[Part]:
        """`balance_sheet total_assets`: the lines it adds up where it is a sum, else its accounts."""
        statement, _, code = re.sub(r"[ .]", " ", name.removeprefix("statements."), count=1).partition(" ")
        for of, line, label, amount, kind in self.rows(
            LINES, company=company, name=name, statement=statement, code=code
        ):
            parts = self.summed(company, of, line) if kind == "sum" else self.accounts(company, of, line, 1, OF_A_LINE)
            yield Part("line", line, amount, label, parts=parts)

    def summed(self, company: str, statement: str, code: str) -> tuple[Part, ...]:
        """The lines a sum adds up, in printed order, each with its largest accounts."""
        return tuple(
            Part("line", leaf, sign * amount, label, parts=self.accounts(company, statement, leaf, sign, OF_A_SUM))
            for leaf, label, amount, sign in self.rows(SUMMED, company=company, statement=statement, code=code)
        )

    def accounts(self, company: str, statement: str, code: str, sign: int, most: int) -> tuple[Part, ...]:
        """The accounts of a line, largest first, each with what it is made of; signed as the line is read."""
        values = {"company": company, "statement": statement, "code": code}
        parts: list[Part] = []
        for account, name, amount, balance, parties, closings in self.rows(LINE_ACCOUNTS.text, **values):
            towards = sign if amount == balance else -sign
            of: tuple[Part, ...] = ()
            if len(parts) < ACCOUNTS:
                of = self.sources(company, account, closings=closings, parties=parties, sign=towards, most=most)
            parts.append(Part("account", account, sign * amount, name, parts=of))
        return _shortened(parts, ACCOUNTS)

    def sources(
        self, company: str, account: str, *, closings: bool, parties: str = "", sign: int = 1, most: int = EVERY
    ) -> tuple[Part, ...]:
        """Openings, entries and proposals of an account, largest first, what is left out as one part."""
        values = {"company": company, "account": account, "closings": closings, "parties": parties, "most": most}
        found = self.rows(ACCOUNT_SOURCES.text, **values)
        parts = tuple(
            Part(
                kind,
                name,
                sign * amount,
                said(str(day), text) if kind in ("entry", "proposal") else text,
                _place(file, row),
            )
            for kind, name, day, text, amount, file, row, _, _ in found
        )
        if not found or found[0][-2] == len(parts):
            return parts
        *_, every, whole = found[0]
        return (*parts, Part("rest", str(every - len(parts)), sign * whole - _sum(parts)))


def _sum(parts: Sequence[Part]) -> Decimal:
    """What parts come to."""
    return sum((part.amount for part in parts if part.amount is not None), Decimal(0))


def _shortened(parts: Sequence[Part], most: int) -> tuple[Part, ...]:
    """The first parts, and what is left out as one."""
    left = parts[most:]
    return (*parts[:most], Part("rest", str(len(left)), _sum(left))) if left else tuple(parts)


def _place(file: str | None, row: int | None) -> str:
    """`gl_entries.csv:12`."""
    return (file or "") if row is None else f"{file}:{row}"
