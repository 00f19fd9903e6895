"""Small SIE files written line by line, the real ones with what their manifest says of them, and what a file tells."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

import polars as pl

from folder import SETTINGS
from tieout.readers import national, sie, text
from tieout.readers.source import Source
from together import Own

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from folder import Closed

SHARED = Path(os.environ.get("TIEOUT_SHARED") or Path(__file__).resolve().parents[2] / "shared")
REAL = SHARED / "real" / "sie"
HEAD = """#FLAGGA 0
#PROGRAM "Prog" 1.0
#FORMAT PC8
#GEN 20220115
#SIETYP {type}
#FNAMN "Exempel AB"
#RAR 0 20210101 20211231
#RAR -1 20200101 20201231
#KPTYP BAS2021
"""
CHART = """#KONTO 1510 Kundfordringar
#KONTO 1910 Kassa
#KONTO 2099 "Årets resultat"
#KONTO 2440 "Leverantörsskulder"
#KONTO 3010 "Försäljning"
#KONTO 5010 Lokalhyra
"""


def written(body: str, kind: int = 4, head: str = HEAD, chart: str = CHART) -> str:
    """A whole file: head, chart, and the lines that matter."""
    return head.format(type=kind) + chart + body.lstrip("\n")


def lines_before(kind: int = 4) -> int:
    """How many lines stand before the body."""
    return written("", kind).count("\n")


def taken(folder: Path, content: str | bytes, name: str = "fil.se", **options: str) -> Taken:
    """A file taken apart."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode("cp437"))
    return Taken(path, folder / "work", options)


class Taken:
    """What a file told, its records as plain rows."""

    def __init__(self, path: Path, workspace: Path, options: dict[str, str] | None = None) -> None:
        """Take the file at `path` apart."""
        source = Source("C1", "gl_entries", path, path.name, "sie", options=options or {})
        self.told = sie.take(national.File(source, text.look(path), workspace, "SEK"))

    def frame(self, table: str) -> pl.DataFrame:
        """The records of a table."""
        cells = self.told.cells.get(table)
        if not cells or not cells.count:
            return pl.DataFrame()
        return pl.concat([pl.read_parquet(part) for part in sorted(cells.folder.glob("*.parquet"))], how="diagonal")

    def rows(self, table: str, columns: str) -> list[tuple[object, ...]]:
        """Some columns of a table, blanks as ''."""
        frame = self.frame(table)
        if not frame.height:
            return []
        return frame.select(columns.split()).with_columns(pl.col(pl.String).fill_null("")).rows()

    def marks(self) -> dict[str, str]:
        """The severity of every deviation."""
        return {str(mark["code"]): str(mark["severity"]) for mark in self.told.marks}

    def mark(self, code: str) -> dict[str, object]:
        """One deviation, without what it leaves blank."""
        found = next(mark for mark in self.told.marks if mark["code"] == code)
        return {
            key: value for key, value in found.items() if key not in ("code", "severity") and value not in (None, "")
        }


def beside(folder: Path, files: Iterable[Stated], starts: Mapping[str, str]) -> Path:
    """A folder of companies in SEK, each of one real file; `starts`: file and the day a year of its own begins."""
    text = SETTINGS.partition("[[company]]")[0].format(period="2021-12", close="").replace("EUR", "SEK")
    for file in files:
        (folder / file.company).mkdir()
        (folder / file.company / "ledger.se").write_bytes(file.path.read_bytes())
        text += f'[[company]]\nid = "{file.company}"\ncurrency = "SEK"\nextracts = "{file.company}"\n'
        text += f'fiscal_year_start = "{starts[file.name]}"\n' if starts[file.name] else ""
    (folder / "close.toml").write_text(text, encoding="utf-8")
    return folder


def encoded(files: dict[str, str | bytes]) -> dict[str, str | bytes]:
    """SIE files as their programs write them, other files as they are."""
    return {
        name: content.encode("cp437") if isinstance(content, str) and name.endswith((".se", ".si")) else content
        for name, content in files.items()
    }


def balances(run: Closed, column: str = "adjusted", name: str = "C1") -> dict[str, Decimal]:
    """The trial balance of a company, accounts with nothing left out."""
    name = run.company if isinstance(run, Own) else name
    sql = f"select account, {column} from ledger.trial_balance where company = '{name}' and {column} <> 0"
    return dict(run.rows(sql))


@dataclass(frozen=True, eq=False)
class Stated:
    """A real file and what the manifest says of it."""

    name: str
    facts: str
    company: str
    classes: dict[str, dict[str, Decimal]] = field(default_factory=dict)

    @property
    def path(self) -> Path:
        """Where it lies."""
        return REAL / self.name

    def number(self, label: str) -> Decimal | None:
        """The number after a label; None where the manifest does not give it."""
        found = re.search(rf"(?<![\w+]){re.escape(label)} (-?[\d.]*\d)", self.facts)
        return Decimal(found[1]) if found else None

    def text(self, pattern: str) -> str:
        """The first group of a pattern, '' where it does not occur."""
        found = re.search(pattern, self.facts)
        return found[1] if found else ""


def manifest() -> list[Stated]:
    """Every file of the manifest; none where the real files are not there."""
    if not (REAL / "MANIFEST.md").is_file():
        return []
    found = []
    for line in (REAL / "MANIFEST.md").read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.split("|")][1:-1]
        if cells and cells[-1].startswith("SIE type"):
            classes = {
                label: {key: Decimal(value) for key, value in re.findall(r"(\d):(-?[\d.]*\d)", part)}
                for label, part in re.findall(r"(by class \(TRANS\)|UB by class|RES by class)([^;]*)", cells[-1])
            }
            found.append(Stated(cells[0], cells[-1], f"C{len(found) + 1}", classes))
    return found
