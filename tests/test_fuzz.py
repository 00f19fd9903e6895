"""Mutated copies of ledgers: each closes or is refused with a message; none crashes, hangs or loses a row in silence.

A minute of it runs with every test; TIEOUT_FUZZ says how many seconds, TIEOUT_FUZZ_SEED where to begin. What failed
once is repeated by its seed alone.
"""

from __future__ import annotations

import gzip
import os
import random
import shutil
import time
from datetime import date
from typing import TYPE_CHECKING

import duckdb
import polars as pl
import pytest

import tieout
from sie_files import SHARED
from tieout.errors import Unusable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tieout.runs import Run

SECONDS = float(os.environ.get("TIEOUT_FUZZ", "50"))
FIRST = int(os.environ.get("TIEOUT_FUZZ_SEED", "1"))
FOLDERS = ("fec", "sie", "sie5", "xaf", "saft", "datev")
LARGEST = 200_000
SETTINGS = """[close]
name = "Fuzz"
period = "{period}"
currency = "EUR"
[[company]]
id = "C1"
currency = "{currency}"
extracts = "c1"
[company.posting]
retained_earnings = "2091"
"""
CURRENCIES = {"sie": "SEK", "sie5": "SEK", "saft": "NOK"}
COUNTS = """
    select file, table_name, rows_read, rows_loaded, rows_rejected, rows_other
    from load.files where rows_read <> rows_loaded + rows_rejected + rows_other"""
LOST = """
    with entries as (select source_file, count(*) as found from canonical.gl_entries group by source_file)
    select files.file, files.rows_loaded, entries.found
    from load.files as files
    left join entries on entries.source_file = files.file and files.table_name = 'gl_entries'
    where files.table_name = 'gl_entries' and files.rows_loaded <> coalesce(entries.found, 0)"""


def flip(data: bytes, dice: random.Random) -> bytes:
    """A few bytes become others."""
    changed = bytearray(data)
    for _ in range(dice.randint(1, 8)):
        changed[dice.randrange(len(changed))] = dice.randrange(256)
    return bytes(changed)


def cut_lines(data: bytes, dice: random.Random) -> bytes:
    """Lines are lost, doubled, or cut in the middle."""
    lines = data.splitlines(keepends=True)
    for _ in range(dice.randint(1, 4)):
        place = dice.randrange(len(lines))
        how = dice.randrange(3)
        lines[place] = (b"", lines[place] * 2, lines[place][: len(lines[place]) // 2])[how]
    return b"".join(lines)


def swap_fields(data: bytes, dice: random.Random) -> bytes:
    """Two fields of a line change places."""
    lines = data.splitlines(keepends=True)
    place = dice.randrange(len(lines))
    sign = max((b"\t", b"|", b";", b",", b" ", b">"), key=lines[place].count)
    fields = lines[place].split(sign)
    if len(fields) > 1:
        one, other = dice.sample(range(len(fields)), 2)
        fields[one], fields[other] = fields[other], fields[one]
    lines[place] = sign.join(fields)
    return b"".join(lines)


def truncate(data: bytes, dice: random.Random) -> bytes:
    """The end is missing."""
    return data[: dice.randrange(1, len(data))]


def mix_line_ends(data: bytes, dice: random.Random) -> bytes:
    """Some lines end like those of another system."""
    lines = data.replace(b"\r\n", b"\n").split(b"\n")
    return b"".join(line + dice.choice((b"\n", b"\r\n", b"\r\r\n")) for line in lines)


def recode(data: bytes, dice: random.Random) -> bytes:
    """The text is written in another encoding than it was."""
    text = data.decode(dice.choice(("utf-8", "cp437", "latin-1")), "replace")
    return text.encode(dice.choice(("cp437", "latin-1", "utf-8", "utf-16")), "replace")


MUTATIONS: tuple[Callable[[bytes, random.Random], bytes], ...] = (
    flip, cut_lines, swap_fields, truncate, mix_line_ends, recode,
)  # fmt: skip


def originals() -> list[Path]:
    """The real ledgers that are small enough to be tried often."""
    found = [path for name in FOLDERS for path in sorted((SHARED / "real" / name).glob("*"))]
    return [path for path in found if path.suffix not in (".md", ".xsd") and path.stat().st_size <= LARGEST]


def tables(folder: Path) -> list[Path]:
    """A ledger in the words of our own tables, as no system of the real ones writes it: packed, and in Parquet."""
    rows = [(str(n), f"V{n // 2}", date(2021, 12, 1 + n % 30), "1930", n % 2 * 500 - 250) for n in range(400)]
    names = ["entry_no", "voucher", "posting_date", "account", "amount"]
    ledger = pl.DataFrame(rows, schema=names, orient="row").with_columns(pl.col("amount").cast(pl.Decimal(18, 2)))
    made = [folder / kind / "gl_entries.parquet" for kind in ("zstd", "gzip", "uncompressed")]
    for path in made:
        path.parent.mkdir(parents=True)
        ledger.write_parquet(path, compression=path.parent.name, row_group_size=100)
    packed = folder / "gl_entries.csv.gz"
    packed.write_bytes(gzip.compress(ledger.write_csv().encode()))
    return [*made, packed]


def copies(files: list[Path], seconds: float) -> Iterator[tuple[int, Path, bytes]]:
    """Mutated copies, as many as there is time for; the same seed gives the same copy."""
    until = time.monotonic() + seconds
    seed = FIRST
    while time.monotonic() < until:
        dice = random.Random(seed)  # noqa: S311 - dice, no secret
        path = files[seed % len(files)]
        data = path.read_bytes()
        for _ in range(dice.randint(1, 2)):
            data = dice.choice(MUTATIONS)(data, dice) or b"\n"
        yield seed, path, data
        seed += 1


def checked(folder: Path, note: str) -> Run | str:
    """The run of a folder, or the words with which it was refused; a crash says how to repeat it."""
    try:
        return tieout.check(folder)
    except Unusable as refusal:
        return str(refusal)
    except BaseException as error:
        error.add_note(note)
        raise


def test_a_mutated_ledger_closes_or_is_refused_with_a_message(tmp_path: Path) -> None:
    if not (SHARED / "real").exists():
        pytest.skip("the shared real files are not here")
    outcomes = {"closed": 0, "refused": 0}
    for seed, path, data in copies([*originals(), *tables(tmp_path / "ours")], SECONDS):
        folder = tmp_path / "fuzz"
        shutil.rmtree(folder, ignore_errors=True)
        (folder / "c1").mkdir(parents=True)
        (folder / "c1" / path.name).write_bytes(data)
        currency = CURRENCIES.get(path.parent.name, "EUR")
        (folder / "close.toml").write_text(SETTINGS.format(period="2021-12", currency=currency), encoding="utf-8")
        run = checked(folder, f"seed {seed}: {path.name}; repeat with TIEOUT_FUZZ_SEED={seed} TIEOUT_FUZZ=1")
        if isinstance(run, str):
            assert run.strip(), f"seed {seed}: {path.name} is refused without a word"
            outcomes["refused"] += 1
            continue
        with duckdb.connect(str(run.folder / "close.duckdb"), read_only=True) as close:
            assert close.execute(COUNTS).fetchall() == [], f"seed {seed}: {path.name}"
            assert close.execute(LOST).fetchall() == [], f"seed {seed}: {path.name}"
        outcomes["closed"] += 1
    print(outcomes)  # noqa: T201 - shown with -s
    assert outcomes["closed"], outcomes
