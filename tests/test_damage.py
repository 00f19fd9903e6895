"""Files of ours that changed after they were written: runs are refused with the next move, kept loads made anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import tieout
from damage import block_of, changed
from folder import loaded, write
from tieout.close import close
from tieout.errors import Unusable

if TYPE_CHECKING:
    from pathlib import Path

ENTRIES = """
entry_no  voucher  posting_date  account  amount
1         V1       2026-09-05    1510     100.00
2         V1       2026-09-05    3010     -100.00
3         V2       2026-09-30    5010     40.00
4         V2       2026-09-30    1930     -40.00
"""


def test_a_damaged_run_before_stops_the_close_with_its_remedy(tmp_path: Path) -> None:
    folder = write(tmp_path, {"gl_entries.csv": ENTRIES})
    before = close(folder, period="2026-08", pdf=False).folder
    for damaged in (before / "close.duckdb", before / "run.json"):
        whole = damaged.read_bytes()
        damaged.write_bytes(whole[:100])
        with pytest.raises(Unusable, match=f'2026-08/{damaged.name}.*set previous = "none"'):
            close(folder, pdf=False)
        damaged.write_bytes(whole)


def test_a_run_whose_database_changed_since_is_refused_by_whatever_reads_it(tmp_path: Path) -> None:
    """One byte of one table: the database opens, and only reading that table shows it."""
    folder = write(tmp_path, {"gl_entries.csv": ENTRIES})
    first, second = (close(folder, period=month, pdf=False).folder for month in ("2026-08", "2026-09"))
    database = second / "close.duckdb"
    for block in {block_of(database, table) for table in ("ledger.trial_balance", "statements.lines")}:
        database.write_bytes(changed(database.read_bytes(), block + 99))
    for reading in (
        lambda: tieout.show(folder, "ledger.trial_balance"),
        lambda: tieout.sql(folder, "select sum(adjusted) from ledger.trial_balance"),
        lambda: tieout.explain(folder, "C1 1930"),
    ):
        with pytest.raises(Unusable, match=r"2026-09/close.duckdb: it is damaged; make that close again"):
            reading()
    with pytest.raises(Unusable, match=r"2026-08/close.duckdb or 2026-09/close.duckdb: it is damaged"):
        tieout.diff(first, second)
    with pytest.raises(Unusable, match=r'2026-09/close.duckdb.*set previous = "none"'):
        close(folder, period="2026-10", pdf=False)
    assert tieout.sql(folder, "select count(*) from settings.days").item()  # what lies elsewhere is still told


def test_a_damaged_kept_load_is_read_anew(tmp_path: Path) -> None:
    folder = write(tmp_path, {"gl_entries.csv": ENTRIES})
    loaded(folder)
    cache = folder / ".tieout" / "cache"
    (kept,) = cache.iterdir()
    whole = kept.read_bytes()
    inside = changed(whole, block_of(kept, "raw.gl_entries") + 99)
    for damaged in (b"", whole[:5000], bytes(len(whole)), inside):
        kept.write_bytes(damaged)
        assert loaded(folder).run.status == "FINAL"
        (kept,) = cache.iterdir()
        assert kept.read_bytes() != damaged
