"""How right and how fast entries are settled: generated stories with a known truth, and the worst case of the search.

Part of `make bench`; alone: `python benchmarks/matching.py`. A ladder of rules as a controller would write it goes over
the entries of a whole close; its seconds are those a process took of its cores, two of which two cores give in each.

The exact rules are held against a bare scan and against pandas on the clock, as one waits for them: two cores, five
million entries, the shortest run of each, which on a shared machine is the one least disturbed. Behind it stand the
seconds of the cores and their ratio, where a second core does not count: the database reads with both, pandas reckons
with one. Reading the table and making its texts numbers is in our seconds; pandas reads the texts from Parquet, its
amounts integers already.

Cases that are compared take turns, each in a process of its own; kernels are compiled before.
"""

from __future__ import annotations

import json
import shutil
import sys
import time
from pathlib import Path
from statistics import median
from typing import Any

ROWS, REPEAT, CORES = 5_000_000, 3, 2
PRECISION, RECALL = 1.0, 0.98
SPEED, SCANNED, PANDAS, WORST = 20, 4.0, 12.0, 20.0
EQUAL = 4_000
CENT = 100  # amounts of a pool are ten-thousandths


def measures(place: Path, rows: int = ROWS, *, pandas: bool = True) -> list[Any]:
    """The lines of the table: precision and recall by story, speed of the ladder and of its exact rules, worst case."""
    import open_entries
    import scores
    from bench import Measure, measured, say

    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    say(f"writing and closing {rows:,} entries to settle")
    folder = open_entries.write(place / "close", rows, place / "truth.parquet")
    measured("close", folder, script="matching.py")
    told = scores.of_close(folder, place / "truth.parquet")
    found = [
        Measure(f"{one['story']}: {what}", one[what], "", limit, True, f"{one[part]:,} of {one[whole]:,} entries")
        for one in told.iter_rows(named=True)
        for what, limit, part, whole in (
            ("precision", PRECISION, "right", "settled"),
            ("recall", RECALL, "right", "settleable"),
        )
        if one[what] is not None
    ]
    for one in told.filter(told["settleable"] == 0).iter_rows(named=True):
        behind = f"{one['entries']:,} entries that must stay open"
        found.append(Measure(f"{one['story']}: settled all the same", one["settled"], "", 0, False, behind))
    ladder, exact, scanned, *other = turns(folder, "ladder", "exact", "scan", *(["pandas"] if pandas else []))
    speed = ladder[0]["rows"] / middle(ladder) * CORES * 60 / 1e6
    behind = f"{ladder[0]['rows']:,} rows in {middle(ladder):.2f} s of the cores, {middle(ladder, 'seconds'):.2f} s"
    found.append(Measure("the whole ladder, million rows a minute", speed, "M/min", SPEED, True, behind))
    found.append(shortest("exact rules / bare scan of their columns", exact, scanned, SCANNED, at_least=False))
    if other:
        same = measured("same", folder, script="matching.py")
        found.append(shortest("exact rules, faster than pandas", other[0], exact, PANDAS, at_least=True))
        behind = f"{same['ours']:,} entries settled by the rules, {same['theirs']:,} by pandas"
        found.append(Measure("exact rules, entries pandas settles otherwise", same["apart"], "", 0, False, behind))
    for name, figures in measured("worst", folder, script="matching.py")["pools"].items():
        behind = f"{figures['listed']:,} sums listed of {figures['bound']:,}, {figures['untried']:,} entries not tried"
        what = f"worst case, {name}"
        found.append(Measure(f"{what}: seconds", figures["cpu"], "s", WORST, False, behind))
        share = figures["listed"] / figures["bound"]
        found.append(Measure(f"{what}: share of its bound", share, "", 1, False, behind))
        honest = int(figures["honest"])
        found.append(Measure(f"{what}: says what it did not try", honest, "", 1, True, behind))
    shutil.rmtree(place)
    return found


def turns(folder: Path, *cases: str) -> list[list[dict[str, Any]]]:
    """The runs of each case, the cases taking turns."""
    from bench import measured, say

    runs: list[list[dict[str, Any]]] = [[] for _ in cases]
    for _ in range(REPEAT):
        for kept, case in zip(runs, cases, strict=True):
            kept.append(measured(case, folder, script="matching.py"))
            say(f"{case}: {kept[-1]}")
    return runs


def middle(runs: list[dict[str, Any]], figure: str = "cpu") -> float:
    """The median of a figure over the runs."""
    return float(median(run[figure] for run in runs))


def shortest(
    what: str, first: list[dict[str, Any]], second: list[dict[str, Any]], limit: float, *, at_least: bool
) -> Any:
    """How many times the second the first takes on the clock; behind it the same of the cores."""
    from bench import Measure

    clock, cores = ([min(run[name] for run in runs) for runs in (first, second)] for name in ("seconds", "cpu"))
    behind = "{:.2f} s / {:.2f} s on the clock; ".format(*clock)
    behind += "{:.2f} s / {:.2f} s of the cores, {:.1f} x".format(*cores, cores[0] / cores[1])
    return Measure(what, clock[0] / clock[1], "x", limit, at_least, behind)


def close(folder: Path) -> dict[str, Any]:
    """The whole close without PDF; its tables are what the other cases read."""
    import tieout

    tieout.close(folder, pdf=False)
    return {}


def ladder(folder: Path) -> dict[str, Any]:
    """Every rule over the candidates, from the table to the groups found with their amounts."""
    import polars as pl

    import exact_rules
    from tieout.rooms.settlement import reading
    from tieout.rooms.settlement.matching import Matching

    books = opened(folder)
    rules = exact_rules.chosen(books, (folder / "close.toml").read_text(encoding="utf-8"))
    barred = pl.DataFrame(schema={"item": pl.Int64, "rejected": pl.String})
    rows = books.rows("select count(*) from settlement.candidates")[0][0]

    def work() -> None:
        matching = Matching(books, reading.candidates(books), barred)
        matching.run(rules)
        matching.groups()

    return timed(work) | {"rows": rows}


def worst(_: Path) -> dict[str, Any]:
    """The search where it is hardest: thousands of equal amounts of one party, and thousands of different ones."""
    import polars as pl

    from tieout.rooms.settlement import search, subsets
    from tieout.rooms.settlement.found import POOL

    counted: list[Any] = []
    listing = search.classes
    subsets.search.classes = lambda *asked: counted.append(listing(*asked)) or counted[-1]
    equal = [100 * CENT] * EQUAL + [-100 * CENT] * (EQUAL // 2) + [-250 * CENT] * (EQUAL // 4)
    different = [(7919 * place % 100_003 + 1) * CENT * (1 if place % 2 else -1) for place in range(EQUAL)]
    few = [(100 + place % 40) * 101 * CENT * (1 if place % 3 else -1) for place in range(EQUAL)]
    told = {}
    for name, amounts in (
        (f"{len(equal):,} of two amounts", equal),
        (f"{len(few):,} of forty", few),
        (f"{len(different):,} different", different),
    ):
        rows = [(place + 1, 1, amount, place % 30) for place, amount in enumerate(amounts)]
        pool = pl.DataFrame(rows, schema=POOL, orient="row")
        for kernel in (subsets.one_to_many, subsets.many_to_many):
            counted.clear()
            start = time.process_time()
            found = kernel(pool, subsets.Bounds(12))
            cpu = time.process_time() - start
            stopped = any(not one.whole for one in counted) or sum(one.listed for one in counted) > subsets.BUDGET
            told[f"{kernel.__name__.replace('_', ' ')}, {name}"] = {
                "cpu": cpu,
                "listed": sum(one.listed for one in counted),
                "bound": subsets.BUDGET + 2 * search.MOST,  # the last list is begun within the budget
                "untried": found.untried.height,
                "honest": not stopped or found.untried.height > 0,
            }
    return {"pools": told}


def opened(folder: Path) -> Any:
    """The books of the close that was just run."""
    import cases

    return cases.opened(folder)


def exact(folder: Path) -> dict[str, Any]:
    """The exact rules alone: from the table to the groups they find."""
    import exact_rules

    books = opened(folder)
    return timed(exact_rules.ours(books)) | {"rows": books.rows("select count(*) from settlement.candidates")[0][0]}


def scan(folder: Path) -> dict[str, Any]:
    """A bare scan of the columns the exact rules read, into a frame."""
    import exact_rules

    books = opened(folder)
    return timed(lambda: books.engine.frame(exact_rules.READ))


def pandas(folder: Path) -> dict[str, Any]:
    """The same rules in pandas: from Parquet to the groups they find."""
    import exact_rules

    return timed(exact_rules.by_pandas(opened(folder), folder))


def same(folder: Path) -> dict[str, Any]:
    """Whether both find the same groups."""
    import exact_rules

    return exact_rules.compared(opened(folder), folder)


def timed(work: Any) -> dict[str, float]:
    """Seconds of a piece of work, after it was done once, so that nothing is compiled or read from disk in them."""
    work()
    clock, cpu = time.perf_counter(), time.process_time()
    work()
    return {"cpu": time.process_time() - cpu, "seconds": time.perf_counter() - clock}


CASES = {case.__name__: case for case in (close, ladder, exact, scan, pandas, same, worst)}

if __name__ == "__main__":
    if len(sys.argv) > 2:  # noqa: PLR2004 - a case and a folder
        sys.stdout.write(json.dumps(CASES[sys.argv[1]](Path(sys.argv[2]))) + "\n")
    else:
        from bench import PLACE, table

        sys.exit(table(measures(PLACE / "settle", *(int(rows) for rows in sys.argv[1:2]))))
