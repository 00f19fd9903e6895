"""`make bench`: how fast and how small the close is, as ratios against the bare engine on the same machine.

Each case runs in a process of its own, cases that are compared run in turn, the median counts. Seconds wander with the
machine; ratios do not. `make bench BENCH="--lines 1000000"` is a quick look.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

import allocating
import costing
import ledger
import matching
import readers
import revaluing
import stock_ledger

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[1]
PLACE = ROOT / "build" / "bench"
PACK_PAGES = 40


@dataclass(frozen=True)
class Measure:
    """One line of the table: what, how much of which unit, what it may be, and the figures behind it."""

    what: str
    value: float
    unit: str
    limit: float
    at_least: bool
    behind: str

    def row(self) -> tuple[str, ...]:
        """The line as text."""
        held = self.value >= self.limit if self.at_least else self.value <= self.limit
        bound = f"{'>=' if self.at_least else '<='} {self.limit:g} {self.unit}".strip()
        return (self.what, f"{self.value:.2f} {self.unit}".strip(), bound, "held" if held else "MISSED", self.behind)


def main() -> int:
    """Run the cases asked for and print the table, of those before it where one fails; 1 where a target is missed."""
    options = arguments()
    measures: list[Measure] = []
    shutil.rmtree(PLACE / "data", ignore_errors=True)
    try:
        for case in cases(options):
            measures += case()
    finally:
        shutil.rmtree(PLACE / "data", ignore_errors=True)
        print(f"\n{options.lines:,} lines, median of {options.repeat}")
        missed = table(measures)
    return missed


def cases(options: argparse.Namespace) -> list[Callable[[], list[Measure]]]:
    """The cases asked for, in their order."""
    chosen: list[Callable[[], list[Measure]]] = [partial(case, options) for case in (closing, allocations, commands)]
    if not options.no_readers:
        chosen.append(partial(readers.measures, PLACE / "readers"))
    if not options.no_costing:
        chosen.append(partial(costing.measures, PLACE / "stock"))
        chosen.append(partial(stock_ledger.measures, PLACE / "stock-ledger"))
    if not options.no_matching:
        chosen.append(partial(matching.measures, PLACE / "settle", pandas=not options.no_pandas))
    if not options.no_revaluing:
        chosen.append(revaluing.measures)
    return chosen


def table(measures: list[Measure]) -> int:
    """Print the measures; 1 where a target is missed."""
    rows = [("measure", "result", "target", "", "behind it"), *(measure.row() for measure in measures)]
    widths = [max(len(row[column]) for row in rows) for column in range(5)]
    for row in rows:
        print("  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip())
    return int(any(row[3] == "MISSED" for row in rows))


def arguments() -> argparse.Namespace:
    """What may be chosen."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lines", type=int, default=10_000_000, help="lines of the generated ledger")
    parser.add_argument("--repeat", type=int, default=3, help="how often each case runs")
    parser.add_argument("--no-double", action="store_true", help="leave out the close of twice the lines")
    parser.add_argument("--no-pandas", action="store_true", help="leave out the comparison with pandas")
    parser.add_argument("--no-readers", action="store_true", help="leave out the readers of national ledgers")
    parser.add_argument("--no-costing", action="store_true", help="leave out stock: its cost, its ledger")
    parser.add_argument("--no-matching", action="store_true", help="leave out the settlement of entries")
    parser.add_argument("--no-revaluing", action="store_true", help="leave out the revaluation of items and balances")
    return parser.parse_args()


def closing(options: argparse.Namespace) -> list[Measure]:
    """Load, close and trial balance of the generated ledger."""
    say(f"writing {options.lines:,} lines")
    folder = ledger.write(PLACE / "data" / "once", options.lines)
    bare, whole = turns(options.repeat, folder, "csv_to_parquet", "close")
    compared = ("scan", "trial_balance", "totals", *(() if options.no_pandas else ("pandas",)))
    scan, balance, totals, *others = turns(options.repeat, folder, *compared)
    loads, reading = middle(whole, "load"), middle(bare)
    measures = [
        Measure("load with every check / bare CSV to Parquet", loads / reading, "x", 2.0, False, both(loads, reading)),
        ratio("trial balance / bare scan of its columns", balance, scan, 2.0),
        ratio("month totals of the load / the same scan", totals, scan, 3.0),
        Measure(
            "whole close without PDF / its load",
            median(run["seconds"] / run["load"] for run in whole),
            "x", 3.0, False, both(middle(whole), loads),
        ),
    ]  # fmt: skip
    for other in others:
        faster = middle(other) / middle(balance)
        measures.append(
            Measure("trial balance, faster than pandas", faster, "x", 15, True, both(middle(other), middle(balance)))
        )
    shutil.rmtree(folder)
    return measures + memory(options, max(run["peak_mib"] for run in whole))


def allocations(options: argparse.Namespace) -> list[Measure]:
    """Five hundred rules over a ledger with departments, against its own trial balance."""
    say(f"writing {options.lines:,} lines with departments")
    folder = allocating.write(PLACE / "data" / "allocated", options.lines)
    whole, balance = turns(options.repeat, folder, "close", "trial_balance")
    shutil.rmtree(folder)
    rules, alone = median(run["steps"]["allocation"] for run in whole), middle(balance)
    return [Measure("500 allocation rules / trial balance", rules / alone, "x", 3.0, False, both(rules, alone))]


def memory(options: argparse.Namespace, peak: float) -> list[Measure]:
    """Peak memory of the close, and of one of twice the lines."""
    measures = [Measure("peak memory of the close", peak, "MiB", 2048, False, f"{options.lines:,} lines")]
    if options.no_double:
        return measures
    say(f"writing {options.lines * 2:,} lines")
    folder = ledger.write(PLACE / "data" / "twice", options.lines * 2)
    [twice] = turns(1, folder, "close")
    shutil.rmtree(folder)
    more = twice[0]["peak_mib"]
    behind = f"{more} MiB / {peak} MiB"
    return [
        *measures,
        Measure("peak memory of twice the lines", more, "MiB", 2048, False, f"{options.lines * 2:,} lines"),
        Measure("memory, twice the lines / once", more / peak, "x", 1.15, False, behind),
    ]


def commands(options: argparse.Namespace) -> list[Measure]:
    """The pack, and how soon the command line answers."""
    [packs] = turns(options.repeat, PLACE / "data" / "demo", "pack")
    pages, seconds = packs[0]["pages"], middle(packs)
    helps = []
    for _ in range(5):
        start = time.perf_counter()
        subprocess.run([ROOT / ".venv" / "bin" / "tieout", "--help"], stdout=subprocess.DEVNULL, check=True)
        helps.append(time.perf_counter() - start)
    return [
        Measure(
            f"pack, {PACK_PAGES} pages",
            seconds * PACK_PAGES / pages,
            "s",
            12,
            False,
            f"{pages} pages in {seconds:.1f} s",
        ),
        Measure("tieout --help", median(helps), "s", 0.3, False, "median of 5"),
    ]


def turns(repeat: int, folder: Path, *cases: str) -> list[list[dict[str, Any]]]:
    """The runs of each case, the cases taking turns."""
    runs: list[list[dict[str, Any]]] = [[] for _ in cases]
    for _ in range(repeat):
        for kept, case in zip(runs, cases, strict=True):
            kept.append(measured(case, folder))
            say(f"{case}: {kept[-1]['seconds']:.2f} s, {kept[-1]['peak_mib']} MiB {kept[-1].get('steps', '')}".rstrip())
    return runs


def measured(case: str, folder: Path, script: str = "cases.py") -> dict[str, Any]:
    """One run of a case in a process of its own."""
    command = [sys.executable, str(Path(__file__).with_name(script)), case, str(folder)]
    paths = os.pathsep.join((str(ROOT / "engine"), str(PLACE)))
    done = subprocess.run(command, env=os.environ | {"PYTHONPATH": paths}, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{case} failed:\n{done.stderr}")
    return dict(json.loads(done.stdout.splitlines()[-1]))


def middle(runs: list[dict[str, Any]], figure: str = "seconds") -> float:
    """The median of a figure over the runs."""
    return float(median(run[figure] for run in runs))


def ratio(what: str, ours: list[dict[str, Any]], bare: list[dict[str, Any]], limit: float) -> Measure:
    """How often the bare time ours takes."""
    return Measure(what, middle(ours) / middle(bare), "x", limit, False, both(middle(ours), middle(bare)))


def both(first: float, second: float) -> str:
    """The two times of a ratio."""
    return f"{first:.2f} s / {second:.2f} s"


def say(text: str) -> None:
    """Progress, apart from the table."""
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
