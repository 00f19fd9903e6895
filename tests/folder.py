"""Close folders written from a few lines of text, for tests that close them as a user would."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import duckdb
import lxml.html
import pytest

from tieout.close import ROOMS, Options, _run, _silent, close

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from tieout.pack.pdf import Job
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
COMPANY = """[[company]]
id = "{company}"
currency = "EUR"
extracts = "{company}"
{settings}
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
    _put(folder / "c1", {"accounts.csv": chart, **files})
    return folder


def group(folder: Path, companies: Mapping[str, Mapping[str, Any]], settings: str = "", **options: str) -> Path:
    """A folder of several companies like C1, each with extracts of its own: independent cases closed at once.

    `options`: period, close and chart, as `write` has them; `settings` are the rooms'.
    """
    chart = options.pop("chart", CHART)
    head = SETTINGS.format(period=options.pop("period", "2026-09"), close=options.pop("close", ""), company="")
    parts = [head.partition("[[company]]")[0]]
    for company, files in companies.items():
        own = dict(files)
        parts.append(COMPANY.format(company=company, settings=own.pop("settings", "")))
        (folder / company).mkdir(parents=True, exist_ok=True)
        _put(folder / company, {"accounts.csv": chart, **own})
    (folder / "close.toml").write_text("".join([*parts, settings]), encoding="utf-8")
    return folder


def _put(folder: Path, files: Mapping[str, str | bytes]) -> None:
    """Write files, text tables as CSV."""
    for name, content in files.items():
        (folder / name).write_bytes(content if isinstance(content, bytes) else csv(content).encode())


def loaded(folder: Path, *rooms: str, verb: str = "load", **options: Any) -> Closed:
    """Load a folder and open its ledger, and run only the rooms named: for tests of what was read.

    Without a `verb` it stands where a close does, and may be decided on.
    """
    chosen = [one for one in ROOMS if one[0] in rooms]
    return Closed(_run(folder, Options(**{"pdf": False, **options}), verb, chosen, _silent))


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


def printed(folder: Path, **options: Any) -> dict[str, str]:
    """What the packs of a close say, by file name, before anything is laid out on pages."""
    return closed_and_printed(folder, **options)[1]


@contextmanager
def not_laid_out() -> Iterator[list[Job]]:
    """Instead of laying packs out, write what they say; the packs that were asked for."""
    asked: list[Job] = []

    def kept(jobs: list[Job], _: int) -> None:
        asked.extend(jobs)
        for one in jobs:
            Path(one.target).write_text(" ".join(" ".join(lxml.html.fromstring(one.html).itertext()).split()), "utf-8")

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("tieout.pack.laid_out", kept)
        yield asked


def closed_and_printed(folder: Path, **options: Any) -> tuple[Closed, dict[str, str]]:
    """Close a folder with workbook and packs; what the packs say, before anything is laid out on pages."""
    with not_laid_out():
        run = close(folder, **options)
    return Closed(run), {path.name: path.read_text("utf-8") for path in run.folder.glob("pack*.pdf")}
