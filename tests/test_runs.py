"""A run is built aside and takes its place in one move; whatever is killed, one whole run is there."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from tieout import locks, runs, swap
from tieout.errors import Unusable

ENGINE = Path(__file__).resolve().parents[1] / "engine"
WRITER = """
import sys, time
sys.path[:0] = [{engine!r}, {tests!r}]
from pathlib import Path
from test_runs import closing, write
from tieout import runs, swap
{patch}
with runs.building(closing(Path({folder!r}))) as building:
    write(building, {text!r})
    print("built", flush=True)
print("done", flush=True)
time.sleep({linger})
"""


def closing(folder: Path, period: str = "2026-09", **more: Any) -> Any:
    """What runs reads of settings."""
    close = SimpleNamespace(period=period, previous=more.pop("previous", "auto"), fiscal_year_start="01-01")
    return SimpleNamespace(**{"folder": folder, "out": folder / "out", "close": close, "chosen": ()} | more)


def write(building: runs.Building, text: str) -> None:
    """A run of three files that belong together."""
    for name in ("close.duckdb", "run.json", "pack.pdf"):
        (building.folder / name).write_text(text, encoding="utf-8")
    building.finish("FINAL", 0, [("SE01", 3, 3, 0, 1, None, "SEK")])


def run(folder: Path, text: str, **more: Any) -> runs.Run:
    """A run from beginning to end."""
    with runs.building(closing(folder, **more)) as building:
        write(building, text)
    return building.run


def texts(folder: Path) -> set[str]:
    """What the files of a run say: one text where they belong together."""
    return {path.read_text(encoding="utf-8") for path in folder.iterdir()}


def tree(folder: Path) -> list[str]:
    """Every path below a folder."""
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))


def start(folder: Path, text: str, patch: str = "", linger: float = 0) -> subprocess.Popen[str]:
    """A run in a process of its own."""
    script = WRITER.format(
        engine=str(ENGINE), tests=str(Path(__file__).parent), folder=str(folder), text=text, patch=patch, linger=linger
    )
    return subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True)


def test_a_run_takes_the_place_of_the_one_before(tmp_path: Path) -> None:
    first = run(tmp_path, "first")
    assert (first.folder, first.pack, first.summary[0].company) == (
        tmp_path / "out" / "2026-09",
        tmp_path / "out" / "2026-09" / "pack.pdf",
        "SE01",
    )
    run(tmp_path, "second")
    assert texts(tmp_path / "out" / "2026-09") == {"second"}
    assert tree(tmp_path) == [
        "out",
        "out/2026-09",
        *(f"out/2026-09/{name}" for name in ("close.duckdb", "pack.pdf", "run.json")),
    ]


def test_without_an_exchange_of_names_two_renames_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(swap, "exchanged", lambda *_: False)
    run(tmp_path, "first")
    run(tmp_path, "second")
    assert texts(tmp_path / "out" / "2026-09") == {"second"}
    assert tree(tmp_path / "out")[1:] == ["2026-09/close.duckdb", "2026-09/pack.pdf", "2026-09/run.json"]


def test_after_a_fault_nothing_is_written_and_the_run_before_stays(tmp_path: Path) -> None:
    for fault in (Unusable([]), KeyboardInterrupt(), ZeroDivisionError()):
        with pytest.raises(type(fault)), runs.building(closing(tmp_path)) as building:  # noqa: PT012
            (building.folder / "half").write_text("", encoding="utf-8")
            raise fault
        assert tree(tmp_path) == []
    run(tmp_path, "first")
    before = tree(tmp_path)
    with pytest.raises(Unusable), runs.building(closing(tmp_path)):
        raise Unusable([])
    assert (tree(tmp_path), texts(tmp_path / "out" / "2026-09")) == (before, {"first"})


def test_a_run_that_does_not_say_how_it_came_out_is_no_run(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="without saying"), runs.building(closing(tmp_path)) as building:
        building.folder.touch()
    assert tree(tmp_path) == []


def test_partial_runs_have_names_of_their_own() -> None:
    assert runs.name_of("2026-09") == "2026-09"
    assert runs.name_of("2026-09", "check") == "2026-09.check"
    assert runs.name_of("2026-09", companies=("SE01",)) == "2026-09.company-SE01"
    assert runs.name_of("2026-09", "check", ("SE01", "FR01")) == "2026-09.check.company-SE01+FR01"


def test_a_folder_that_is_no_run_is_never_replaced(tmp_path: Path) -> None:
    extracts = tmp_path / "out" / "2026-09"
    extracts.mkdir(parents=True)
    (extracts / "gl_entries.csv").write_text("entry_no\n", encoding="utf-8")
    with pytest.raises(Unusable, match="holds something that is no close; move it away"):
        run(tmp_path, "first")
    assert tree(tmp_path) == ["out", "out/2026-09", "out/2026-09/gl_entries.csv"]


def test_one_run_a_folder_at_a_time(tmp_path: Path) -> None:
    with runs.building(closing(tmp_path)) as building:
        with pytest.raises(Unusable, match=f"process {os.getpid()} is closing this folder; wait"):
            run(tmp_path, "other")
        write(building, "first")
    assert texts(tmp_path / "out" / "2026-09") == {"first"}


def test_two_folders_may_share_their_out(tmp_path: Path) -> None:
    one, two, out = tmp_path / "one", tmp_path / "two", tmp_path / "out"
    one.mkdir()
    two.mkdir()
    with runs.building(closing(one, out=out)) as building:
        run(two, "two", out=out, period="2026-08")
        write(building, "one")
    assert texts(out / "2026-08") == {"two"}
    assert texts(out / "2026-09") == {"one"}


def test_a_second_process_is_told_which_one_holds_the_folder(tmp_path: Path) -> None:
    with start(tmp_path, "first", patch="swap.into_place = lambda *_: time.sleep(60)") as held:
        assert held.stdout
        assert held.stdout.readline() == "built\n"
        with pytest.raises(Unusable, match=f"process {held.pid} is closing this folder"):
            run(tmp_path, "second")
        assert list((tmp_path / "out" / ".building").iterdir())
        held.kill()
    run(tmp_path, "second")
    assert tree(tmp_path / "out")[:2] == ["2026-09", "2026-09/close.duckdb"]
    assert not (tmp_path / ".tieout").exists()


def test_a_forked_worker_does_not_keep_the_lock(tmp_path: Path) -> None:
    lock = locks.Lock(tmp_path / "lock")
    lock.take()
    ready, tell = os.pipe()
    child = os.fork()
    if child == 0:
        os.write(tell, b"!")
        time.sleep(5)
        os._exit(0)
    os.read(ready, 1)
    for handle in (ready, tell, lock.handle):
        os.close(handle)
    locks.Lock(tmp_path / "lock").take()
    os.kill(child, 9)
    os.waitpid(child, 0)


@pytest.mark.parametrize("exchange", ["", "swap.exchanged = lambda *_: False"])
def test_kill_at_any_moment_leaves_one_whole_run(tmp_path: Path, exchange: str) -> None:
    chance = random.Random(20260930)  # noqa: S311 - moments, not secrets
    run(tmp_path, "run 0")
    slow = f"{exchange}\nsync = swap.sync\nswap.sync = lambda path: (time.sleep(0.004), sync(path))"
    for number in range(1, 9):
        with start(tmp_path, f"run {number}", patch=slow, linger=0.2) as process:
            assert process.stdout
            process.stdout.readline()
            time.sleep(chance.random() * 0.06)
            process.kill()
        found = runs.newest(tmp_path)
        assert len(texts(found)) == 1
        assert len(list((tmp_path / "out").glob("*/close.duckdb"))) == 1
    assert texts(run(tmp_path, "last").folder) == {"last"}
    assert not (tmp_path / "out" / ".building").exists()


def test_a_kill_between_two_renames_is_mended_by_any_command(tmp_path: Path) -> None:
    run(tmp_path, "first")
    stop = "swap.exchanged = lambda *_: False\nsync = swap.sync\nimport os\nrename = Path.rename\n"
    stop += "def once(self, to):\n    rename(self, to)\n    os._exit(9)\nPath.rename = once"
    with start(tmp_path, "second", patch=stop) as process:
        process.wait()
    assert not (tmp_path / "out" / "2026-09").exists()
    assert texts(runs.newest(tmp_path)) == {"first"}


def test_the_newest_close_is_the_one_made_last(tmp_path: Path) -> None:
    with pytest.raises(Unusable, match="there is no finished close; make one: tieout close"):
        runs.newest(tmp_path)
    run(tmp_path, "september")
    time.sleep(0.01)
    run(tmp_path, "august", period="2026-08")
    run(tmp_path, "partial", chosen=("SE01",))
    assert runs.newest(tmp_path).name == "2026-08"
    assert runs.newest(tmp_path, "2026-09").name == "2026-09"
    assert runs.newest(tmp_path, "2026-09.company-SE01").name == "2026-09.company-SE01"
    with pytest.raises(Unusable, match="there is no finished close of 2026-07"):
        runs.newest(tmp_path, "2026-07")
    with pytest.raises(Unusable, match="there is no finished close of"):
        runs.newest(tmp_path, "../out/2026-09")


def test_the_run_before_is_the_latest_earlier_period(tmp_path: Path) -> None:
    for period in ("2026-09", "2026-07", "2026-08", "2026-Q2", "2025-13"):
        run(tmp_path, period, period=period)
    run(tmp_path, "partial", period="2026-08", chosen=("SE01",))

    def before(period: str, previous: str = "auto") -> str | None:
        found = runs.previous(closing(tmp_path, period, previous=previous))
        return found.name if found else None

    assert before("2026-09") == "2026-08"
    assert before("2026-07") == "2026-Q2"
    assert before("2026-01") == "2025-13"
    assert before("2025-12") is None
    assert before("2026-13") == "2026-09"
    assert before("2026-09", "none") is None
    assert before("2026-09", "out/2026-07") == "2026-07"
    with pytest.raises(Unusable, match='previous = "out/2020-01"; no close is there'):
        before("2026-09", "out/2020-01")
