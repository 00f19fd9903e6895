"""An extract of small text tables, loaded and checked by readiness, and short ways to read what it found."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import polars as pl

from closing import books as extract
from closing import rows, shown
from tieout.rooms import ledger, readiness
from tieout.rooms.readiness import ReadinessSettings

if TYPE_CHECKING:
    from datetime import date

    from checked_together import Checked
    from tieout.books import Books

ACCOUNTS = """
    account  name          type         control  suspended
    1510     Receivables   asset        ar       .
    1511     "Receivables, group" asset .        .
    1930     Bank          asset        bank     .
    2440     Payables      liability    ap       .
    3010     Sales         revenue      .        .
    3960     "Exchange gains" revenue   .        .
    4010     Purchases     expense      .        .
    9010     "Square metres" statistical .       .
"""
WHOLE = """
    posting_date  voucher  account  amount    document_no  source  created_at
    2026-08-15    V1       1510      100.00   INV1         ar      2026-08-15T09:30:00
    2026-08-15    V1       3010     -100.00   INV1         ar      2026-08-15T09:30:00
    2026-09-28    V2       1510       70.00   INV2         ar      2026-09-28T16:00:00
    2026-09-28    V2       3010      -70.00   INV2         ar      2026-09-28T16:00:00
"""
ITEMS = """
    entry_no  ledger  party  posting_date  amount  control_account  document_type  document_no
    C1        ar      K1     2026-08-15    100.00  1510             invoice        INV1
    C2        ar      K2     2026-09-28     70.00  1510             invoice        INV2
"""
REJECTS = {
    "company": pl.String, "file": pl.String, "row": pl.Int64, "column_name": pl.String, "value": pl.String,
    "reason": pl.String,
}  # fmt: skip
DUPLICATES = {
    "company": pl.String, "table_name": pl.String, "entry_no": pl.String, "source_file": pl.String,
    "source_row": pl.Int64, "first_file": pl.String, "first_row": pl.Int64, "equal": pl.Boolean,
}  # fmt: skip
FOUND = "select code, severity, subject, amount, expected, actual, detail from readiness.findings where code = "
BALANCES = "select control_account, subledger, unrealized, ledger_balance, difference from readiness.subledger_ties"


def closing(
    rules: dict[str, Any] | None = None, files: tuple[str, ...] = ("gl_entries",), period: str = "2026-09",
    companies: str = "company\nSE01", since: date | None = None, **tables: str,
) -> Books:  # fmt: skip
    """An extract of small tables, loaded and checked; `files` are the tables that the extract brings."""
    made = extract(
        period=period, companies=companies, since=since, **{"accounts": ACCOUNTS, "gl_entries": WHOLE} | tables
    )
    ids = [row["company"] for row in rows(companies)]
    return check(made, [(one, name) for one in ids for name in {*files, *tables}], rules)


def check(made: Books, brought: list[tuple[str, str]], rules: dict[str, Any] | None = None) -> Books:
    """Readiness on books for which each company brought these tables."""
    files = [(company, name, "csv") for company, name in brought]
    made.put("load.files", pl.DataFrame(files, schema=["company", "table_name", "format"], orient="row"))
    made.put("load.rejects", pl.DataFrame(schema=REJECTS))
    made.put("load.duplicates", pl.DataFrame(schema=DUPLICATES))
    chosen = settings(rules)
    made.build("load/month_totals")
    ledger.open_books(made, chosen)
    made.step = 1
    readiness.run(made, chosen)
    return made


def settings(rules: dict[str, Any] | None = None) -> Any:
    return SimpleNamespace(section=lambda _: ReadinessSettings(**(rules or {})))


def again(books: Books, rules: dict[str, Any] | None = None) -> None:
    readiness.run(books, settings(rules))


def state(books: Books | Checked, check: str) -> tuple[str, int]:
    found = books.rows("select state, count from readiness.page_checks where check_name = $check", check=check)
    return found[0]


def places(books: Books | Checked, check: str) -> list[str]:
    sql = "select subject from readiness.findings where code = $check order by subject"
    return [subject for (subject,) in books.rows(sql, check=check)]


def findings(books: Books | Checked, code: str) -> str:
    return shown(books, f"{FOUND}'{code}' order by subject")
