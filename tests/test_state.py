"""The chains of decisions: what they hold, and which record is named when somebody has been at them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

import tieout
from tieout import state
from tieout.errors import Unusable
from tieout.state import files
from tieout.state.chain import START, Head, after, canonical, digest, read

if TYPE_CHECKING:
    from collections.abc import Callable

    from tieout.state.chain import Record

NOON = datetime(2026, 10, 5, 12, 0, tzinfo=UTC)
NAME = "dispositions.jsonl"


def written(count: int) -> list[bytes]:
    """The lines of a sound chain."""
    records: tuple[Record, ...] = ()
    for number in range(count):
        records = (*records, after(records, {"act": number}, "Anna", "2026-10-05T12:00:00Z", "because"))
    return [record.line() for record in records]


def forged(lines: list[bytes], place: int, **changes: object) -> bytes:
    """The line at a place with other content and a hash that fits it: the work of somebody who knows how."""
    fields = json.loads(lines[place]) | changes
    return canonical(fields | {"hash": digest(fields)}) + b"\n"


def told(data: bytes, *heads: Head) -> str:
    """The damage of a chain and how many records stand before it: `changed 2, 1`."""
    found = read(NAME, data, heads)
    return f"{found.damage.kind} {found.damage.seq}, {len(found.records)}" if found.damage else "sound"


def head(lines: list[bytes]) -> Head:
    """What heads.json says of a chain."""
    return Head(len(lines), json.loads(lines[-1])["hash"])


def test_each_record_is_bound_to_the_one_before() -> None:
    lines = written(3)
    first, second, third = map(json.loads, lines)
    assert first["previous"] == START
    assert (second["previous"], third["previous"]) == (first["hash"], second["hash"])
    assert [record["seq"] for record in (first, second, third)] == [1, 2, 3]
    assert told(b"".join(lines), head(lines)) == "sound"
    assert told(b"") == "sound"


def cut(text: bytes, old: bytes, new: bytes) -> bytes:
    assert old in text
    return text.replace(old, new)


@pytest.mark.parametrize(
    ("tampering", "expected"),
    [
        (lambda a: [a[0], cut(a[1], b"Anna", b"Bert"), *a[2:]], "changed 2, 1"),
        (lambda a: [a[0], forged(a, 1, who="Bert"), *a[2:]], "changed 2, 1"),
        (lambda a: [*a[:4], forged(a, 4, who="Bert")], "changed 5, 4"),
        (lambda a: [forged(a, 0, who="Bert"), *a[1:]], "changed 1, 0"),
        (lambda a: [a[0], a[1].replace(b'"why"', b' "why"'), *a[2:]], "changed 2, 1"),
        (lambda a: [a[0], b"nonsense\n", *a[2:]], "changed 2, 1"),
        (lambda a: [a[0], b"[]\n", *a[2:]], "changed 2, 1"),
        (lambda a: [b"\xff\xfe\n", *a[1:]], "changed 1, 0"),
        (lambda a: [a[0], *a[2:]], "removed 2, 1"),
        (lambda a: a[2:], "removed 1, 0"),
        (lambda a: a[:4], "removed 5, 4"),
        (lambda a: a[:3], "removed 4, 3"),
        (lambda _: [], "removed 1, 0"),
        (lambda a: [*a[:2], b"{}\n", *a[2:]], "inserted 3, 2"),
        (lambda a: [*a[:2], b"\n", *a[2:]], "inserted 3, 2"),
        (lambda a: [*a[:2], forged(a, 2, who="Bert"), *a[2:]], "inserted 3, 2"),
        (lambda a: [*a[:2], a[1], *a[2:]], "inserted 3, 2"),
        (lambda a: [a[0], a[2], a[1], *a[3:]], "moved 2, 1"),
        (lambda a: [*a[:4], a[4][:-1]], "torn 5, 4"),
        (lambda a: [*a[:4], a[4][:40]], "torn 5, 4"),
        (lambda a: [*a, b'{"hash'], "torn 6, 5"),
    ],
)  # fmt: skip
def test_the_first_record_that_is_not_what_was_written_is_named(
    tampering: Callable[[list[bytes]], list[bytes]], expected: str
) -> None:
    lines = written(5)
    assert told(b"".join(tampering(lines)), head(lines)) == expected


def test_a_chain_written_anew_is_another_than_a_run_has_read() -> None:
    """Whoever rewrites a whole file and heads.json too is told by the run.json of a run."""
    lines = written(5)
    other = [forged(lines, 0, who="Bert")]
    records = read(NAME, other[0]).records
    for _ in range(4):
        records = (*records, after(records, {}, "Bert", "2026-10-05T12:00:00Z", ""))
    data = b"".join(record.line() for record in records)
    assert told(data) == "sound"
    said = Head(3, json.loads(lines[2])["hash"], "2026-09")
    found = read(NAME, data, (said,))
    assert found.damage is not None
    assert str(found.damage) == "record 3 was changed (run 2026-09 rests on it)"


@given(st.integers(0, 5), st.data())
def test_no_byte_can_be_changed_unseen(count: int, data: st.DataObject) -> None:
    lines = written(count + 1)
    text = b"".join(lines)
    place = data.draw(st.integers(0, len(text) - 1))
    sign = data.draw(st.integers(0, 255).filter(lambda value: value != text[place]))
    assert told(text[:place] + bytes([sign]) + text[place + 1 :], head(lines)) != "sound"


@given(st.integers(1, 5), st.data())
def test_no_line_can_be_taken_out_unseen(count: int, data: st.DataObject) -> None:
    lines = written(count)
    gone = data.draw(st.integers(0, count - 1))
    left = [*lines[:gone], *lines[gone + 1 :]]
    assert told(b"".join(left), head(lines)) == f"removed {gone + 1}, {gone}"


def decide(folder: Path, text: str, name: str = "dispositions") -> Record:
    """A decision written."""
    with files.writing(folder, name) as chain:
        return chain.append({"act": text}, "Anna", "because", NOON)


def test_a_decision_is_written_and_read_again(tmp_path: Path) -> None:
    decide(tmp_path, "one")
    decide(tmp_path, "two")
    decide(tmp_path, "other", "proposals")
    found = state.read(tmp_path)
    assert [record.what["act"] for record in found.records("dispositions")] == ["one", "two"]
    assert [record.when for record in found.records("proposals")] == ["2026-10-05T12:00:00Z"]
    assert found.damages() == []
    assert [(fact["file"], fact["records"]) for fact in found.facts()] == [(NAME, 2), ("proposals.jsonl", 1)]


def test_signatures_are_no_part_of_the_run_they_sign(tmp_path: Path) -> None:
    decide(tmp_path, "sign", "signatures")
    assert state.read(tmp_path).facts() == []


def test_a_folder_nobody_decided_about_has_no_state(tmp_path: Path) -> None:
    assert state.read(tmp_path) == state.State()
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_built_on_a_broken_chain(tmp_path: Path) -> None:
    for text in ("one", "two", "three"):
        decide(tmp_path, text)
    path = tmp_path / ".tieout" / NAME
    sound = path.read_bytes()
    path.write_bytes(sound.replace(b'"two"', b'"2"'))
    with pytest.raises(Unusable) as refused:
        decide(tmp_path, "four")
    assert str(refused.value) == (
        ".tieout/dispositions.jsonl:2: record 2 was changed; "
        "put the file back from a backup; decisions after this place do not count until then"
    )
    path.write_bytes(sound)
    assert decide(tmp_path, "four").seq == 4


def test_a_torn_last_line_is_told_and_the_records_before_it_count(tmp_path: Path) -> None:
    decide(tmp_path, "one")
    path = tmp_path / ".tieout" / NAME
    path.write_bytes(path.read_bytes() + b'{"hash":"12')
    found = state.read(tmp_path)
    assert [str(one) for one in found.damages()] == ["record 2 is incomplete: its writing was interrupted"]
    assert len(found.records("dispositions")) == 1
    with pytest.raises(Unusable, match="remove the incomplete last line and make the decision again"):
        decide(tmp_path, "two")


def test_a_record_whose_head_was_not_written_any_more_counts(tmp_path: Path) -> None:
    """Power fails between the record and heads.json: the record was flushed first, and the next one mends the head."""
    decide(tmp_path, "one")
    before = (tmp_path / ".tieout" / "heads.json").read_bytes()
    decide(tmp_path, "two")
    (tmp_path / ".tieout" / "heads.json").write_bytes(before)
    assert state.read(tmp_path).damages() == []
    assert decide(tmp_path, "three").seq == 3


@pytest.mark.parametrize("text", [None, "{", "[]", '{"dispositions.jsonl": 3}'])
def test_heads_that_are_gone_or_cannot_be_read_are_told(tmp_path: Path, text: str | None) -> None:
    decide(tmp_path, "one")
    decide(tmp_path, "two")
    heads = tmp_path / ".tieout" / "heads.json"
    heads.unlink() if text is None else heads.write_text(text)
    assert [str(one) for one in state.read(tmp_path).damages()] == ["heads.json does not know this file"]


def test_a_file_that_is_gone_was_removed(tmp_path: Path) -> None:
    decide(tmp_path, "one")
    (tmp_path / ".tieout" / NAME).unlink()
    assert [str(one) for one in state.read(tmp_path).damages()] == ["record 1 was removed"]


def test_two_processes_wait_for_each_other(tmp_path: Path) -> None:
    """Four processes write six decisions each: one sound chain of twenty-four, whoever came first."""
    program = (
        "import sys; from pathlib import Path; from tieout.state import files\n"
        "for number in range(6):\n"
        "    with files.writing(Path(sys.argv[1]), 'dispositions') as chain:\n"
        "        chain.append({'act': number}, sys.argv[2], 'because')\n"
    )
    engine = str(Path(tieout.__file__).parents[1])
    command = [sys.executable, "-c", program, str(tmp_path)]
    started = [subprocess.Popen([*command, f"P{n}"], env=os.environ | {"PYTHONPATH": engine}) for n in range(4)]
    assert [one.wait() for one in started] == [0, 0, 0, 0]
    found = state.read(tmp_path)
    assert found.damages() == []
    assert len(found.records("dispositions")) == 24
    assert sorted(path.name for path in (tmp_path / ".tieout").iterdir()) == [NAME, "heads.json"]


@pytest.mark.parametrize("text", ["", "   ", "\n\t"])
def test_a_decision_without_a_name_or_reason_is_refused(text: str) -> None:
    with pytest.raises(Unusable, match="--by: is empty; say it in a few words"):
        files.said(text, "--by")


def test_names_and_reasons_are_one_plain_line() -> None:
    assert files.said("  Anna\n\tLi\x1b[31m ", "--by") == "Anna Li [31m"
    with pytest.raises(Unusable, match="has 2001 characters"):
        files.said("x" * 2001, "--reason")
