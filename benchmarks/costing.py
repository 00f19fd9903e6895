"""How fast movements of stock are costed: against Polars reading and sorting them, and a bare scan of a sorted store.

Part of `make bench`; alone: `python benchmarks/costing.py`. Cases that are compared take turns, each in a process of
its own, the middle one of three counts. Ratios are of the seconds the processes took of the cores they ran on, so that
a shared machine does not count; seconds on the clock stand behind them. Kernels are compiled before, as they are on
every run but the first. A costing reads the columns it needs; reading and sorting and the bare scan take them all.
"""

from __future__ import annotations

import json
import shutil
import sys
import time
from pathlib import Path
from statistics import median
from typing import Any

from cases import peak

ROWS, ITEMS, REPEAT = 5_000_000, 20_000, 3
SORTED, SCANNED, ONE_ITEM, LINEAR, MEMORY = 1.3, 1.5, 1.0, 1.2, 2048


def measures(place: Path, rows: int = ROWS) -> list[Any]:
    """The lines of the table: FIFO and average against the bare engine, one item, ten times as many, memory."""
    import stock
    from bench import Measure

    found = []
    shutil.rmtree(place, ignore_errors=True)
    for method in ("fifo", "average"):
        folder = stock.write(place / method, rows, ITEMS, method)
        ordered, costed, scanned, clustered = turns(
            folder, "read_and_sort", "costed", "bare_scan", "costed_where_sorted"
        )
        small = {items: stock.write(place / f"{method}-{items}", rows // 5, items, method) for items in (1, ITEMS)}
        [one], [spread] = (turns(each, "costed") for each in small.values())
        [tenfold] = turns(stock.write(place / "tenfold", rows * 2, ITEMS, method), "costed")
        for what, first, second, limit, times in (
            ("cost of movements / reading and sorting them", costed, ordered, SORTED, 1),
            ("of a sorted store / a bare scan of it", clustered, scanned, SCANNED, 1),
            (f"a fifth of them in one item / in {ITEMS:,}", one, spread, ONE_ITEM, 1),
            (f"a movement of {rows * 2:,} / of {rows // 5:,}", tenfold, spread, LINEAR, 10),
        ):
            value = middle(first, "cpu") / middle(second, "cpu") / times
            found.append(Measure(f"{method}: {what}", value, "x", limit, False, behind(first, second)))
        most = max(run["peak_mib"] for run in costed)
        found.append(Measure(f"{method}: peak memory", most, "MiB", MEMORY, False, f"{rows:,} movements"))
        shutil.rmtree(place)
    return found


def turns(folder: Path, *cases: str) -> list[list[dict[str, Any]]]:
    """The runs of each case, the cases taking turns."""
    from bench import measured, say

    runs: list[list[dict[str, Any]]] = [[] for _ in cases]
    for _ in range(REPEAT):
        for kept, case in zip(runs, cases, strict=True):
            kept.append(measured(case, folder, script="costing.py"))
            say(f"{folder.name}, {case}: {kept[-1]}")
    return runs


def middle(runs: list[dict[str, Any]], figure: str) -> float:
    """The median of a figure over the runs."""
    return float(median(run[figure] for run in runs))


def behind(first: list[dict[str, Any]], second: list[dict[str, Any]]) -> str:
    """The seconds of both: of the cores, and on the clock."""
    cpu, clock = ([middle(runs, figure) for runs in (first, second)] for figure in ("cpu", "seconds"))
    return f"{cpu[0]:.2f} s / {cpu[1]:.2f} s of the cores, {clock[0]:.2f} s / {clock[1]:.2f} s on the clock"


def read_and_sort(folder: Path) -> None:
    """Polars reads the movements in the order of posting and sorts them by item, date and entry."""
    import polars as pl

    pl.read_parquet(folder / "entries.parquet").sort("item", "posting_date", "entry_no")


def bare_scan(folder: Path) -> None:
    """Polars reads the movements that stand by item, date and entry."""
    import polars as pl

    pl.read_parquet(folder / "clustered.parquet")


def costed(folder: Path) -> None:
    """Cost of every movement, from the file in the order of posting."""
    valued(folder / "entries.parquet")


def costed_where_sorted(folder: Path) -> None:
    """Cost of every movement, from the file that stands by item, date and entry."""
    valued(folder / "clustered.parquet")


def valued(path: Path, rows: int | None = None) -> None:
    """Read so many movements and cost them."""
    import datetime as dt

    import polars as pl

    from tieout.rooms.inventory import movements

    every = pl.date_range(dt.date(2026, 1, 1), dt.date(2026, 12, 31), eager=True)
    days = pl.DataFrame({"day": every}).select(
        pl.lit("C01").alias("company"), "day", period=pl.col("day").dt.truncate("1mo")
    )
    movements.value(pl.read_parquet(path, columns=movements.READ, n_rows=rows), days, "item")


CASES = {case.__name__: case for case in (read_and_sort, bare_scan, costed, costed_where_sorted)}


def main(name: str, folder: Path) -> None:
    """Run a case and print its seconds and its memory."""
    import polars as pl

    from tieout.rooms.inventory import compiled

    valued(folder / "entries.parquet", 2 * compiled.LONG)
    pl.read_parquet(folder / "clustered.parquet", n_rows=compiled.LONG)
    clock, cpu = time.perf_counter(), time.process_time()
    CASES[name](folder)
    told = {"seconds": time.perf_counter() - clock, "cpu": time.process_time() - cpu}
    sys.stdout.write(json.dumps(told | {"peak_mib": peak()}) + "\n")


if __name__ == "__main__":
    if len(sys.argv) > 2:  # noqa: PLR2004 - a case and a folder
        main(sys.argv[1], Path(sys.argv[2]))
    else:
        from bench import PLACE, table

        sys.exit(table(measures(PLACE / "stock")))
