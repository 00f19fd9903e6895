"""Extracts of small text tables that readiness checks together: each test reads the company it wrote, as if alone.

    @checks(gl_entries="...")                                  # before
    def test_it_is_told(extract: Checked) -> None:
        assert findings(extract, "number_gaps") == table("...")  # after: of this company only, which is called SE01

All companies are loaded and checked once, when the first test asks for one of them.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final

import polars as pl
import pytest

from checked import ACCOUNTS, WHOLE, check
from closing import COMPANY, books, canonical, rows
from tieout.tables import TABLES
from together import TABLE, kept_by_company

if TYPE_CHECKING:
    import re

    from tieout.books import Books

CASES: Final[dict[str, dict[str, Any]]] = {}


def checks(
    *, files: tuple[str, ...] = ("gl_entries",), company: str = "company\nSE01", **tables: Any
) -> pytest.MarkDecorator:
    """The extract of the company SE01 that a test reads as `extract`."""
    return pytest.mark.parametrize("extract", [case(files=files, company=company, **tables)], indirect=True)


def case(*, files: tuple[str, ...] = ("gl_entries",), company: str = "company\nSE01", **tables: Any) -> str:
    """One such extract, for a test that is parametrised by several."""
    own = f"S{len(CASES) + 1}"
    given = {"accounts": ACCOUNTS, "gl_entries": WHOLE} | tables
    CASES[own] = {"row": rows(company)[0] | {"company": own}, "tables": given, "files": {*files, *tables}}
    return own


def checked() -> Books:
    """All companies, loaded and checked."""
    made = books(companies=as_text([one["row"] for one in CASES.values()]), since=date(2025, 1, 1))
    for name in {name for one in CASES.values() for name in one["tables"]}:
        frames = [
            canonical(TABLES[name], rows(one["tables"][name]), [COMPANY | one["row"]])
            for one in CASES.values() if name in one["tables"]
        ]  # fmt: skip
        made.put(f"canonical.{name}", pl.concat(frames))
    made.build("canonical/account_fields")
    return check(made, [(own, name) for own, one in CASES.items() for name in sorted(one["files"])])


def as_text(lines: list[dict[str, str]]) -> str:
    """The companies as a text table."""
    names = list(dict.fromkeys(name for line in lines for name in line))
    return "\n".join(
        " ".join(line.get(name, "") or "." for name in names) for line in [{name: name for name in names}, *lines]
    )


class Checked:
    """One company's part of what was checked, under the name every test gives its only company."""

    def __init__(self, whole: Books, company: str) -> None:
        """Share the tables of all."""
        self.whole, self.company = whole, company

    @property
    def engine(self) -> Checked:
        """What answers questions."""
        return self

    def rows(self, sql: str, **parameters: Any) -> list[tuple[Any, ...]]:
        """The rows of a SELECT."""
        return self.whole.rows(self.own(sql), **parameters)

    def frame(self, sql: str) -> pl.DataFrame:
        """The rows of a SELECT as a frame."""
        return self.whole.engine.frame(self.own(sql))

    def empty(self, name: str) -> bool:
        """Whether a table holds no row of the company."""
        return not self.rows(f"select 1 from {name}")

    def own(self, sql: str) -> str:
        """A SELECT over this company's rows of each table."""
        return TABLE.sub(self.part, sql)

    def part(self, found: re.Match[str]) -> str:
        """The company's rows in place of a table."""
        word, schema, name, called = found.groups()
        if f"{schema}.{name}" not in kept_by_company(self.whole):
            return found[0]
        whose = f"select * replace ('SE01' as company) from {schema}.{name} where company = '{self.company}'"
        return f"{word} ({whose}){called or f' as {name}'}"
