"""Tables that are only declared where nothing drives them: the columns are the same, and no row is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import duckdb

import tieout
from folder import write
from tieout import query
from tieout.books import Books

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

ENTRIES = """
    entry_no  voucher  posting_date  account  amount
    1         V1       2026-09-03    1930     100.00
    2         V1       2026-09-03    3010    -100.00
"""


def every_table(folder: Path) -> dict[str, object]:
    """The tables of a close with their columns and rows."""
    run = tieout.close(folder, pdf=False)
    with duckdb.connect(str(run.folder / "close.duckdb"), read_only=True) as close:
        names = close.execute("select schema_name || '.' || table_name from duckdb_tables() order by 1").fetchall()
        return {
            name: (close.execute(f"describe {name}").fetchall(), close.execute(f"from {name}").fetchall())
            for (name,) in names
        }


def test_a_table_that_is_only_declared_is_the_one_its_query_makes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = write(tmp_path, {"gl_entries.csv": ENTRIES})
    declared: set[str] = set()
    build_if = Books.build_if

    def noted(books: Books, wanted: bool, path: str, **parameters: object) -> None:
        declared.update(() if wanted else {path})
        build_if(books, wanted, path, **parameters)

    monkeypatch.setattr(Books, "build_if", noted)
    quick = every_table(folder)
    monkeypatch.setattr(Books, "build_if", lambda books, _, path, **more: books.build(path, **more))
    assert quick == every_table(folder)
    assert "readiness/open_amounts" in declared
    assert all(query.load(path).columns() for path in declared), "the closing casts of a declared table are read"


def test_columns_are_read_from_the_closing_casts() -> None:
    assert query.load("load/finer_files").columns() == "company varchar, source_file varchar"
    assert query.Query("x.y", "select\n    company,\n    cast(a as date) as a\nfrom final\n").columns() == ""
