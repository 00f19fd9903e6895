"""Close folders written from a few lines of text, for tests that close them as a user would."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import duckdb

from tieout.close import close

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from tieout.runs import Run

CHART = """
account  name                type
1510     Trade receivables   asset
1930     Bank                asset
2091     Retained earnings   equity
2440     Trade payables      liability
3010     Sales               revenue
5010     Rent                expense
"""
SETTINGS = """[close]
name = "Test"
period = "{period}"
currency = "EUR"
{close}
[[company]]
id = "C1"
currency = "EUR"
extracts = "c1"
{company}
"""


def csv(table: str, delimiter: str = ",") -> str:
    """A text table, columns apart by two blanks or more (a lone `-` is an empty cell), as delimited text."""
    rows = [[cell.strip() for cell in line.strip().split("  ") if cell.strip()] for line in table.strip().splitlines()]
    return "".join(delimiter.join("" if cell == "-" else cell for cell in row) + "\n" for row in rows)


def write(
    folder: Path,
    files: Mapping[str, str | bytes],
    *,
    period: str = "2026-09",
    close: str = "",
    company: str = "",
    chart: str = CHART,
) -> Path:
    """A folder of one company C1 (EUR); `files` lie in its extracts, a text table unless bytes; chart included."""
    (folder / "c1").mkdir(parents=True, exist_ok=True)
    (folder / "close.toml").write_text(SETTINGS.format(period=period, close=close, company=company), encoding="utf-8")
    for name, content in {"accounts.csv": chart, **files}.items():
        data = content if isinstance(content, bytes) else csv(content).encode()
        (folder / "c1" / name).write_bytes(data)
    return folder


def closed(folder: Path, **options: Any) -> Closed:
    """Close a folder in process, without the PDF."""
    return Closed(close(folder, **{"pdf": False, **options}))


class Closed:
    """A finished run and its tables."""

    def __init__(self, run: Run) -> None:
        """Open the run's database for reading."""
        self.run = run
        self.db = duckdb.connect(str(run.folder / "close.duckdb"), read_only=True)

    def rows(self, sql: str) -> list[tuple[Any, ...]]:
        """The rows of a SELECT."""
        return self.db.execute(sql).fetchall()

    def codes(self, severity: str = "block") -> list[str]:
        """The codes of findings of a severity, each once."""
        sql = f"select distinct code from findings.findings where severity = '{severity}' order by 1"
        return [code for (code,) in self.rows(sql)]
