"""Tables made in a shorter way where they are small: the columns are the same, and so is every row."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import duckdb
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

import tieout
from drivers import needs
from folder import write
from tieout import query
from tieout.books import Books
from tieout.engines.duckdb import FEW
from tieout.places import place

if TYPE_CHECKING:
    from pathlib import Path

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
    monkeypatch.setattr(Books, "build_if", lambda books, _, path, **more: build_if(books, True, path, **more))
    assert quick == every_table(folder)
    assert {"readiness/open_amounts", "readiness/rejected_rows"} <= declared
    assert all(query.load(path).columns for path in declared), "the closing casts of a declared table are read"


SCHEMA = {
    "day": pl.Date, "flag": pl.Boolean, "number": pl.Int64, "short": pl.Int32, "amount": pl.Decimal(38, 4),
    "rate": pl.Decimal(38, 12), "text": pl.String,
}  # fmt: skip
LARGEST = 10**38 - 1
VALUES = (
    st.dates(), st.booleans(), st.integers(-(2**63), 2**63 - 1), st.integers(-(2**31), 2**31 - 1),
    st.integers(-LARGEST, LARGEST).map(lambda units: Decimal(f"{units}E-4")),
    st.integers(-LARGEST, LARGEST).map(lambda units: Decimal(f"{units}E-12")),
    st.text(st.characters(exclude_categories=["Cs"])),
)  # fmt: skip
ROWS = st.lists(st.tuples(*(st.none() | one for one in VALUES)), max_size=FEW)


def test_few_rows_make_the_table_that_many_do(books: Books) -> None:
    """Few are appended, many handed over as columns: the same values of the same types, in the same order."""

    @given(ROWS)
    def alike(rows: list[tuple[Any, ...]]) -> None:
        few = pl.DataFrame(rows, SCHEMA, orient="row")
        books.put("test.few", few)
        books.put("test.many", pl.concat([few, few.clear(FEW + 1)]))
        assert books.rows("select * from test.few") == books.rows(f"select * from test.many limit {len(rows)}") == rows
        assert books.rows("describe test.few") == books.rows("describe test.many")

    alike()
    for count in (0, 1, FEW, FEW + 1):
        books.put("test.few", pl.DataFrame({"number": range(count)}))
        assert books.engine.count("test.few") == len(books.rows("select 1 from test.few")) == count


def test_columns_are_read_from_the_closing_casts() -> None:
    assert query.load("load/finer_files").columns == "company varchar, source_file varchar"
    assert query.Query("x.y", "select\n    company,\n    cast(a as date) as a\nfrom final\n").columns == ""


def test_needs_are_read_from_the_heading() -> None:
    heading = "-- What?\n-- One row a thing.\n-- Why.\n-- No row without: a.b or\n--     c.d; e.f\n\nselect 1\n"
    assert query.Query("x.y", heading).needs == [["a.b", "c.d"], ["e.f"]]
    assert query.load("statements/lines").needs == []


def driven() -> list[str]:
    files = sorted(place("queries").glob("*/*.sql"))
    paths = [f"{file.parent.name}/{file.stem}" for file in files if file.parent.name != "engines"]
    return [path for path in paths if not path.endswith(".spark") and query.load(path).needs]


@pytest.mark.parametrize("path", driven())
def test_what_a_query_says_it_needs_follows_from_its_text(path: str) -> None:
    read = needs(query.load(path))
    for need in query.load(path).needs:
        assert any(known <= set(need) for known in read), f"{path} can hold a row without {' or '.join(need)}"
    assert query.load(path).columns, f"{path} cannot be declared: its closing columns are not all cast"
