"""A group of two for tests of allocation: SE01 in SEK and DK01 in DKK, both reporting in EUR, with departments."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from closing import table
from folder import csv, loaded

if TYPE_CHECKING:
    from pathlib import Path

    from folder import Closed

CHART = """
account  name               type
1660     Due from group     asset
1930     Bank               asset
2091     Retained earnings  equity
2860     Due to group       liability
3010     Sales              revenue
5010     Rent               expense
5019     Rent passed on     expense
5020     Heating            expense
6000     Services received  expense
7010     Wages              expense
9100     Headcount          statistical
"""
RATES = """
rate_type  from_currency  to_currency  date        rate     units
closing    SEK            EUR          2026-01-31  0.0900   1
closing    DKK            EUR          2026-01-31  0.1340   1
closing    SEK            DKK          2026-09-30  0.6650   1
closing    DKK            SEK          2026-09-30  1.5037   1
"""
HEADING = """[close]
name = "Nordia"
period = "{period}"
currency = "EUR"
rates = "rates.csv"
language = "{language}"
"""
MEMBERS = """[[company]]
id = "SE01"
name = "Nordia Sverige AB"
currency = "SEK"
reporting_currency = "EUR"
extracts = "se01"
posting = { due_to = "2860", due_from = "1660" }
[[company]]
id = "DK01"
name = "Nordia Danmark A/S"
currency = "DKK"
reporting_currency = "EUR"
extracts = "dk01"
posting = { due_to = "2860", due_from = "1660" }
"""
RENT = """
[[allocation]]
name = "rent"
company = "SE01"
source = { accounts = ["5010"], dim_department = "" }
basis = { driver = "square_metres" }
by = "dim_department"
"""
METRES = """
driver         date        quantity  dim_department
square_metres  2026-01-01  200       SALES
square_metres  2026-01-01  150       ADM
square_metres  2026-08-15  100       ADM
square_metres  2026-10-01  900       ADM
"""
ROOMS = ("readiness", "allocation", "ledger")
HEAD = "entry_no  voucher  posting_date  account  amount  dim_department  dim_project"


def write(  # noqa: PLR0913 - each part of a close folder has its name
    folder: Path, rules: str, se01: str, *, dk01: str = "", drivers: str = "", period: str = "2026-09",
    language: str = "en", rates: str = RATES, chart: str = CHART,
) -> Path:  # fmt: skip
    """The folder; ledgers are lines `account amount department project` on 15 September against the bank."""
    folder.mkdir(parents=True, exist_ok=True)
    settings = HEADING.format(period=period, language=language) + MEMBERS + rules
    (folder / "close.toml").write_text(settings, encoding="utf-8")
    (folder / "rates.csv").write_text(csv(rates), encoding="utf-8")
    extract(folder / "se01", se01, chart=chart, drivers=drivers)
    extract(folder / "dk01", dk01, chart=chart)
    return folder


def extract(place: Path, lines: str, *, chart: str = CHART, drivers: str = "") -> None:
    """What a company hands in."""
    place.mkdir(exist_ok=True)
    for name, text in (("accounts", chart), ("gl_entries", f"{HEAD}\n{ledger(lines)}"), ("drivers", drivers)):
        if text:
            (place / f"{name}.csv").write_text(csv(text), encoding="utf-8")


def ledger(lines: str) -> str:
    """Every line as a voucher against the bank; `account amount [department [project [date]]]`, a lone `-` is blank."""
    rows = []
    for number, line in enumerate(filter(None, map(str.strip, lines.splitlines())), start=1):
        account, amount, department, project, day = (*line.split(), "-", "-", "-", "-")[:5]
        day = "2026-09-15" if day == "-" else day
        rows.append(f"{number}a  V{number}  {day}  {account}  {amount}  {department}  {project}")
        if account != "9100":
            rows.append(f"{number}b  V{number}  {day}  1930  {other(amount)}  -  -")
    return "\n".join(rows)


def other(amount: str) -> str:
    """The other side of an amount."""
    return amount[1:] if amount.startswith("-") else f"-{amount}"


def rule(name: str, **keys: str) -> str:
    """A rule of SE01 from its keys as close.toml writes them."""
    given = {"company": '"SE01"', "method": '"fixed_weight"'} | keys
    return f'[[allocation]]\nname = "{name}"\n' + "".join(f"{key} = {text}\n" for key, text in given.items())


def allocated(path: Path) -> Closed:
    """The folder closed up to its allocations, for tests that read nothing of what follows."""
    return loaded(path, *ROOMS)


def shown(run: Closed, sql: str) -> str:
    """Rows as a text table; amounts with two decimals."""
    cursor = run.db.execute(sql)
    names = [column[0] for column in cursor.description]
    rows = [[_cell(one) for one in row] for row in cursor.fetchall()]
    return table("\n".join(" ".join(row) for row in [names, *rows]))


def _cell(value: object) -> str:
    """A value as the tests write it."""
    if isinstance(value, Decimal):
        return f"{value:.2f}"
    return '"' + str(value) + '"' if " " in str(value) else str(value) or "."


def journal(run: Closed, company: str = "SE01", columns: str = "account, dim_department, amount") -> str:
    """The proposed lines of a company in the order of its vouchers."""
    return shown(
        run,
        f"""select {columns} from ledger.journals where room = 'allocation' and company = '{company}'
            order by voucher, line_no""",
    )


def messages(run: Closed, code: str) -> list[str]:
    """What the findings of a code say, with their place."""
    found = run.rows(f"select message, source_file, source_row from findings.findings where code = '{code}'")
    return [f"{file}:{row}: {text}" for text, file, row in found]


def line_of(path: Path, name: str) -> int:
    """The line on which a rule begins."""
    lines = (path / "close.toml").read_text(encoding="utf-8").splitlines()
    return lines.index(f'name = "{name}"')
