"""The exact rules of settlement and the same in pandas: one document and amount, whole documents, running zero."""

from __future__ import annotations

import json
import tomllib
from typing import TYPE_CHECKING, Any, Final

import polars as pl

import by_pandas as pandas_way

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

COLUMNS: Final = "item, company, ledger, account, document_no, party, day, year, amount, discount_day"
NUMBERS: Final = ("item", "place", "document", "party", "day", "year", "amount", "discount_day")  # of them all
READ: Final = f"select {COLUMNS} from settlement.candidates"
RULES: Final = f"""
[[settlement]]
name = "same document"
accounts = ["1510", "2440"]
on = ["document_no"]
within_days = {pandas_way.WINDOW}

[[settlement]]
name = "whole documents"
accounts = ["1510", "2440"]
match = "one_to_many"
on = ["document_no"]

[[settlement]]
name = "running zero"
accounts = ["1510", "2440"]
match = "running_zero"
on = ["party"]
"""


def chosen(books: Any, written: str) -> list[Any]:
    """The rules of a close.toml, their accounts selected in the books."""
    from tieout import accounts
    from tieout.rooms.settlement.rules import Rule

    rules = [Rule.model_validate_json(json.dumps(rule)) for rule in tomllib.loads(written)["settlement"]]
    accounts.select(books, {rule.selection: accounts.parse(rule.accounts) for rule in rules})
    return rules


def ours(books: Any) -> Callable[[], pl.DataFrame]:
    """All groups that our rules find, each rule on what the one before has left."""
    from tieout.rooms.settlement import keys, ladder, reading
    from tieout.rooms.settlement.found import without

    rules = chosen(books, RULES)
    barred = pl.DataFrame(schema={"item": pl.Int64, "rejected": pl.String})

    def work() -> pl.DataFrame:
        frame, found = reading.candidates(books, NUMBERS), []
        texts = reading.Texts(books, frame)
        for rule in rules:
            found.append(ladder.climb(rule, keys.entries(texts, rule, frame), barred).groups)
            frame = without(frame, found[-1])
        return pl.concat(found)

    return work


def by_pandas(books: Any, folder: Path) -> Callable[[], Any]:
    """The same in pandas."""
    import pandas as pd

    cents = folder / "cents.parquet"
    books.engine.execute(f"copy ({pandas_way.READ}) to '{cents}' (compression zstd)")
    return lambda: pandas_way.exact(pd.read_parquet(cents))


def compared(books: Any, folder: Path) -> dict[str, int]:
    """How many entries both settle, and how many stand in a group of another name on the other side."""
    mine, theirs = ours(books)().select("item", "group"), by_pandas(books, folder)()
    other = pl.DataFrame({name: theirs[name].to_numpy() for name in ("item", "group")})
    apart = mine.join(other, on=["item", "group"], how="anti").height
    apart += other.join(mine, on=["item", "group"], how="anti").height
    return {"ours": mine.height, "theirs": other.height, "apart": apart}
