"""What is measured, each in a process of its own: `python cases.py CASE FOLDER` prints seconds and peak memory as JSON.

Imports and opening files are outside the seconds of queries and inside those of whole commands.
"""

from __future__ import annotations

import json
import shutil
import sys
import time
from pathlib import Path
from typing import Any

TYPES = {"posting_date": "DATE", "amount": "DECIMAL(18,4)", "amount_currency": "DECIMAL(18,4)"}
HEADINGS = (
    "entry_no voucher posting_date account amount currency amount_currency journal description document_no".split()
)
TURNOVER = ["opening", "debit", "credit", "debit_year", "credit_year", "amount"]


def csv_to_parquet(folder: Path) -> dict[str, Any]:
    """DuckDB's bare reading of the entries, types given, into Parquet: nothing is checked."""
    import duckdb

    columns = ", ".join(f"'{name}': '{TYPES.get(name, 'VARCHAR')}'" for name in HEADINGS)
    options = f"header = true, auto_detect = false, delim = ',', columns = {{{columns}}}"
    source = f"read_csv('{folder}/C01/gl_entries.csv', {options})"
    connection = duckdb.connect()
    connection.execute("set memory_limit = '1500MB'")
    connection.execute(f"set temp_directory = '{folder}/spill'")
    seconds = timed(lambda: connection.execute(f"copy (from {source}) to '{folder}/bare.parquet' (compression zstd)"))
    return {"seconds": seconds}


def close(folder: Path) -> dict[str, Any]:
    """The whole close without PDF, from nothing kept; its load by the run's own clock."""
    import tieout

    shutil.rmtree(folder / ".tieout", ignore_errors=True)
    shutil.rmtree(folder / "out", ignore_errors=True)
    seconds = timed(lambda: tieout.close(folder, pdf=False))
    record = json.loads((folder / "out" / "2026-09" / "run.json").read_text(encoding="utf-8"))
    steps = {step["step"]: step["seconds"] for step in record["steps"]}
    return {"seconds": seconds, "load": steps["load"], "steps": steps}


def trial_balance(folder: Path) -> dict[str, Any]:
    """From the loaded entries to the trial balance with all its columns: the ledger's own queries.

    The entries' totals by calendar month are part of the load, and of its seconds; `totals` measures them alone.
    """
    from tieout.rooms import ledger

    books = opened(folder)

    def build() -> None:
        ledger.open_books(books, None)
        books.build("ledger/trial_balance")

    return {"seconds": timed(build)}


def totals(folder: Path) -> dict[str, Any]:
    """The totals by calendar month that a load keeps, from its entries."""
    books = opened(folder)
    return {"seconds": timed(lambda: books.build("load/month_totals"))}


def scan(folder: Path) -> dict[str, Any]:
    """A bare scan of the columns of the entries that the trial balance reads, as its parse tree names them."""
    from sqlglot import exp

    from tieout import query

    books = opened(folder)
    tree = query.load("ledger/entry_totals").tree()
    names = sorted({column.name for column in tree.find_all(exp.Column) if column.table == "entries"})
    kinds = dict(books.rows("select column_name, column_type from (describe canonical.gl_entries)"))
    read = ", ".join(f"sum(strlen({name}))" if kinds[name] == "VARCHAR" else f"max({name})" for name in names)
    return {"seconds": timed(lambda: books.rows(f"select {read} from canonical.gl_entries")), "columns": names}


def pandas(folder: Path) -> dict[str, Any]:
    """The same columns by pandas at its best: amounts as integers, only the columns it needs, from Parquet."""
    import duckdb
    import pandas as pd

    cents = f"{folder}/cents.parquet"
    columns = (
        "'C01' as company, account, cast(posting_date as timestamp) as day, cast(amount * 100 as bigint) as amount"
    )
    duckdb.connect().execute(f"copy (select {columns} from '{folder}/bare.parquet') to '{cents}' (compression zstd)")

    def build() -> None:
        frame = pd.read_parquet(cents)
        before = frame.day < pd.Timestamp("2026-09-01")
        frame["debit_year"] = frame.amount.where(frame.amount > 0, 0)
        frame["credit_year"] = frame.amount.where(frame.amount < 0, 0)
        frame["opening"] = frame.amount.where(before, 0)
        frame["debit"] = frame.debit_year.where(~before, 0)
        frame["credit"] = frame.credit_year.where(~before, 0)
        frame.groupby(["company", "account"])[TURNOVER].sum()

    return {"seconds": timed(build)}


def pack(folder: Path) -> dict[str, Any]:
    """The sample group's packs, the group's and one a company: their pages and seconds."""
    import pikepdf

    import tieout

    run = tieout.demo(folder)
    steps = json.loads((run.folder / "run.json").read_text(encoding="utf-8"))["steps"]
    pages = sum(len(pikepdf.open(path).pages) for path in run.folder.glob("pack*.pdf"))
    return {"seconds": next(step["seconds"] for step in steps if step["step"] == "pack"), "pages": pages}


def opened(folder: Path) -> Any:
    """The books of the close that was just run."""
    from tieout.books import Books
    from tieout.engines.duckdb import DuckDB

    engine = DuckDB(folder / "out" / "2026-09" / "close.duckdb")
    return Books(engine, {"language": "en", "currency": "SEK", "period": "2026-09"})


def timed(work: Any) -> float:
    """Seconds of a piece of work."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def peak() -> int:
    """The most memory the process had, in MiB; what `getrusage` says counts the process it came from too."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) // 1024


CASES = {case.__name__: case for case in (csv_to_parquet, close, trial_balance, totals, scan, pandas, pack)}

if __name__ == "__main__":
    found = CASES[sys.argv[1]](Path(sys.argv[2]))
    sys.stdout.write(json.dumps(found | {"peak_mib": peak()}) + "\n")
