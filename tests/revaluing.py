"""Folders with foreign balances, for the tests of the revaluation: a chart, rates, posting accounts, all as text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from folder import csv, write
from together import Company, company

if TYPE_CHECKING:
    from pathlib import Path

    from folder import Closed

CHART = """
account  name                 type       control  revalue  currency  category  partner_company
1510     Trade receivables    asset      ar       -        -         -         -
1930     Bank account         asset      bank     -        -         -         -
1940     Dollar account       asset      bank     true     -         -         -
1980     Valuation of bank    asset      -        -        -         -         -
1990     Yen account          asset      -        true     -         Far       -
2091     Retained earnings    equity     -        -        -         -         -
2350     Dollar loan          liability  -        true     -         Loans     -
2440     Trade payables       liability  ap       -        -         -         -
3010     Sales                revenue    -        -        -         -         -
3960     Unrealised gain      revenue    -        -        -         -         -
3961     Realised gain        revenue    -        -        -         -         -
3969     Other gain           revenue    -        -        -         -         -
4761     Differences assets  asset      -        -        -         -         -
4770     Differences debts    liability  -        -        -         -         -
5010     Rent                 expense    -        -        -         -         -
6661     Exchange loss cash   expense    -        -        -         -         -
7660     Exchange gain cash   revenue    -        -        -         -         -
7960     Unrealised loss      expense    -        -        -         -         -
7961     Realised loss        expense    -        -        -         -         -
"""
RATES = """
from_currency  to_currency  date        rate    units
USD            EUR          2026-08-31  0.90    1
USD            EUR          2026-09-30  0.95    1
USD            EUR          2026-10-31  0.93    1
EUR            CHF          2026-09-30  0.85    1
USD            CHF          2026-09-30  0.80    1
JPY            EUR          2026-09-29  0.6100  100
GBP            EUR          2026-06-30  1.15    1
KWD            EUR          2026-09-30  2.80    1
"""
POSTING = """
[company.posting]
unrealized_gain = "3960"
unrealized_loss = "7960"
realized_gain = "3961"
realized_loss = "7961"
retained_earnings = "2091"
"""
ROOMS = ("readiness", "settlement", "revaluation", "ledger")
LINES = """select source, key, account, currency, balance_currency, target, rate, book, revalued, delta, method, reason
    from revaluation.lines order by source, account, currency, key, target, method"""
JOURNAL = """select posting_date, account, currency, amount_currency, amount, amount_reporting, dims
    from ledger.journals where room = 'revaluation' order by voucher, line_no"""


def folder_of(
    path: Path,
    files: dict[str, str],
    *,
    rules: str = "",
    rates: str = RATES,
    chart: str = CHART,
    posting: str = POSTING,
    **options: Any,
) -> Path:
    """A folder of company C1 in EUR with its rates; `rules` is the rest of close.toml."""
    made = write(
        path, files, close='rates = "rates.csv"\n', company=f"{options.pop('company', '')}\n{posting}\n{rules}",
        chart=chart, **options,
    )  # fmt: skip
    (made / "rates.csv").write_text(csv(rates), encoding="utf-8")
    return made


def held(
    entries: str,
    *,
    rules: str = "",
    rates: str = RATES,
    chart: str = CHART,
    posting: str = POSTING,
    settings: str = "",
    only: tuple[str, ...] | None = ROOMS,
    **tables: str,
) -> Company:
    """A company whose ledger holds these entries, closed together with others of the same rules and rates."""
    files = {"accounts.csv": chart, "gl_entries.csv": entries} | {f"{name}.csv": text for name, text in tables.items()}
    close, shared = 'rates = "rates.csv"\n', {"rates.csv": rates}
    return company(files, settings=f"{settings}\n{posting}", rules=rules, close=close, shared=shared, only=only)


def told(run: Closed, sql: str) -> list[str]:
    """Rows as lines of text, a dot for what is blank, money without its last two noughts."""
    return [" ".join(_cell(cell) for cell in row) for row in run.rows(sql)]


def _cell(cell: Any) -> str:
    """A cell of a text table."""
    text = "." if cell in (None, "") else str(cell).replace(" ", "_")
    whole, dot, rest = text.partition(".")
    return f"{whole}.{rest[:2]}" if dot and len(rest) == 4 and rest.endswith("00") and rest.isdigit() else text


def lines(text: str) -> list[str]:
    """A text table as told() gives it."""
    return [" ".join(line.split()) for line in text.strip().splitlines()]
