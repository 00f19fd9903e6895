"""How fast ledger files are read: lines a second of one core, against a bare read of the bytes; memory of a gigabyte.

Part of `make bench`; alone: `python benchmarks/readers.py`. Seconds are those the process itself took of the cores it
ran on, so that a shared machine does not count; a reader runs in a process of its own. A SIE or SAF-T file is read when
its cells lie ready for the load, a FEC file, which DuckDB parses, when its entries are loaded.
"""

from __future__ import annotations

import json
import shutil
import sys
import time
from pathlib import Path
from typing import Any

from cases import peak

SIZE = 200 << 20
HUGE = 1 << 30
TARGET, MEMORY = 200_000, 300


def measures(place: Path, size: int = SIZE, huge: int = HUGE) -> list[Any]:
    """The lines of the table: each format's speed and ratio, and what a huge file takes of memory."""
    import ledgers
    from bench import Measure, measured, say

    found = []
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    for form, bytes_ in (("sie", size), ("fec", size), ("saft", size), ("saft", huge)):
        path = place / f"ledger.{form}"
        lines = ledgers.write(path, form, bytes_)
        if form != "fec" and bytes_ == size:  # what is compiled, is compiled once
            measured(form, place, script="readers.py")
        run = measured(form, place, script="readers.py")
        each = path.stat().st_size / lines
        behind = f"{lines:,} lines of {each:.0f} bytes in {run['seconds']:.1f} s, {run['peak_mib']} MiB"
        say(f"{form}: {behind}")
        path.unlink()
        if bytes_ == huge:
            found.append(Measure("peak memory, SAF-T of a gigabyte", run["peak_mib"], "MiB", MEMORY, False, behind))
        else:
            speed, times = lines / run["seconds"] / 1000, run["seconds"] / run["bare"]
            behind += f", {times:.0f} times a bare read"
            found.append(Measure(f"{form}, thousand lines a second a core", speed, "k/s", TARGET / 1000, True, behind))
    shutil.rmtree(place)
    return found


def taken(form: str, folder: Path) -> float:
    """Seconds of reading a ledger."""
    from tieout.readers import formats, text
    from tieout.readers.national import File
    from tieout.readers.source import Source

    path = folder / f"ledger.{form}"
    source = Source("C01", "gl_entries", path, path.name, form)
    if form == "fec":
        return _loaded(source, path, folder)
    start = time.process_time()
    file = File(source, text.look(path), folder / "work", "NOK", (source,))
    formats.FORMATS[form].take(file)
    return time.process_time() - start


def _loaded(source: Any, path: Path, folder: Path) -> float:
    """Seconds of loading the entries of a FEC file."""
    from tieout.engines.duckdb import DuckDB
    from tieout.readers import fec, raw, text
    from tieout.readers.company import Codes, Owner

    (folder / "fec.duckdb").unlink(missing_ok=True)
    engine = DuckDB(folder / "fec.duckdb")
    raw.create(engine, {"gl_entries"})
    start = time.process_time()
    look = text.look(path)
    read = fec.Fec(source, path, "utf-8", nul=look.nul)
    codes = Codes((Owner("C01", "C01", "EUR", "EUR"),))
    fec.read(engine, read, codes)
    fec.chart(engine, read)
    fec.marks(engine, read)
    return time.process_time() - start


def bare(path: Path) -> float:
    """Seconds of a bare read of the bytes."""
    start = time.process_time()
    with path.open("rb") as file:
        while file.read(1 << 19):
            pass
    return time.process_time() - start


if __name__ == "__main__":
    if len(sys.argv) > 2:  # noqa: PLR2004 - a format and a folder
        place = Path(sys.argv[2])
        shutil.rmtree(place / "work", ignore_errors=True)
        told = {"seconds": taken(sys.argv[1], place), "bare": bare(place / f"ledger.{sys.argv[1]}")}
        sys.stdout.write(json.dumps(told | {"peak_mib": peak()}) + "\n")
    else:
        from bench import PLACE, table

        sys.exit(table(measures(PLACE / "readers")))
