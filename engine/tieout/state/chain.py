"""A chain of records: what people decided about a close, each line bound to the one before it.

    {"hash":"9c..","previous":"00..","seq":1,"what":{..},"when":"2026-10-05T08:12:00Z","who":"Anna","why":".."}
    {"hash":"4e..","previous":"9c..","seq":2,..}

A line is canonical JSON (keys in order, nothing between them, ASCII); its hash is the sha256 of the line without it. A
record that is changed, removed, inserted or moved breaks the chain at a line that can be named. What is cut off at the
end only a second place can tell: `heads.json` says how far each file had come, and so does the run.json of every run.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from typing import Any

START = "0" * 64
KEYS = frozenset(("seq", "what", "who", "when", "why", "previous", "hash"))
TEXTS = ("who", "when", "why", "previous", "hash")


@dataclass(frozen=True)
class Record:
    """A decision: its place in the chain, what, who, when (UTC), why."""

    seq: int
    what: dict[str, Any]
    who: str
    when: str
    why: str
    previous: str
    hash: str

    def line(self) -> bytes:
        """The record as it stands in the file."""
        return canonical(asdict(self)) + b"\n"


@dataclass(frozen=True)
class Head:
    """How far a chain had come when somebody looked, and who says so: a run's name, or "" for heads.json."""

    records: int
    hash: str
    said_by: str = ""


@dataclass(frozen=True)
class Damage:
    """The first record of a chain that is not what was written: its line, its number, and what happened to it.

    kind: changed, removed, inserted, moved, torn (an interrupted write), unanchored (heads.json does not know it).
    """

    file: str
    line: int
    seq: int
    kind: str
    said_by: str = ""

    def __str__(self) -> str:
        """What happened, in English: for those who repair it."""
        by = f" (run {self.said_by} rests on it)" if self.said_by else ""
        return {
            "changed": f"record {self.seq} was changed{by}",
            "removed": f"record {self.seq} was removed{by}",
            "inserted": f"record {self.seq} was inserted",
            "moved": f"record {self.seq} is not in its place",
            "torn": f"record {self.seq} is incomplete: its writing was interrupted",
            "unanchored": "heads.json does not know this file",
        }[self.kind]


@dataclass(frozen=True)
class Chain:
    """A file of records: those up to the first damage, the damage, and the checksum of the whole file."""

    name: str
    records: tuple[Record, ...]
    damage: Damage | None
    sha256: str
    whole: int  # how many lines the file holds, damaged ones with them

    @property
    def head(self) -> str:
        """The hash of the last sound record."""
        return self.records[-1].hash if self.records else START


def canonical(value: Any) -> bytes:
    """Canonical JSON."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), allow_nan=False).encode("ascii")


def digest(fields: dict[str, Any]) -> str:
    """The hash of a record: of everything in it but the hash."""
    return hashlib.sha256(canonical({name: fields[name] for name in KEYS - {"hash"}})).hexdigest()


def after(records: tuple[Record, ...], what: dict[str, Any], who: str, when: str, why: str) -> Record:
    """The record that follows."""
    previous = records[-1].hash if records else START
    fields = {"seq": len(records) + 1, "what": what, "who": who, "when": when, "why": why, "previous": previous}
    return Record(**fields, hash=digest(fields))  # type: ignore[arg-type]


def read(name: str, data: bytes, heads: tuple[Head, ...] = ()) -> Chain:
    """A chain from its file, held against what others say of it."""
    lines = data.split(b"\n")
    torn = lines.pop()  # b"" where the last line is whole
    found: list[Record] = []
    damage: Damage | None = None
    for number, line in enumerate(lines, start=1):
        if damage := _wrong(name, number, line, found, lines):
            break
        found.append(Record(**json.loads(line)))
    if torn and damage is None:
        damage = Damage(name, len(lines) + 1, len(lines) + 1, "torn")
    records = tuple(found if damage is None else found[: damage.line - 1])
    kept, late = _held(name, records, heads, whole=damage is None)
    return Chain(name, kept, late or damage, hashlib.sha256(data).hexdigest(), len(lines) + bool(torn))


def _held(
    name: str, records: tuple[Record, ...], heads: tuple[Head, ...], *, whole: bool
) -> tuple[tuple[Record, ...], Damage | None]:
    """The records that agree with every head, and the damage where one is gone or is another."""
    for head in sorted(heads, key=lambda one: one.records):
        if head.records > len(records):
            gone = Damage(name, len(records) + 1, len(records) + 1, "removed", head.said_by)
            return records, gone if whole else None  # of a chain broken before, the break is what is told
        if head.records and records[head.records - 1].hash != head.hash:
            return records[: head.records - 1], Damage(name, head.records, head.records, "changed", head.said_by)
    return records, None


def _wrong(name: str, number: int, line: bytes, sound: list[Record], lines: list[bytes]) -> Damage | None:
    """What is wrong with a line, given the sound ones before it; None where nothing is."""
    fields, previous = _fields(line), sound[-1].hash if sound else START
    whole = fields is not None and digest(fields) == fields["hash"]
    if fields and whole and fields["previous"] == previous and fields["seq"] == number:
        return None
    early = fields is not None and whole and fields["seq"] > number
    follower = _fields(lines[number]) if number < len(lines) and not early else None
    if follower and follower["previous"] == previous and digest(follower) == follower["hash"]:
        return Damage(name, number, number, "inserted")  # the next line follows what stands before this one
    if fields is None or not whole:
        return Damage(name, number, number, "changed")
    return _broken(name, number, fields, sound, lines)


def _broken(name: str, number: int, fields: dict[str, Any], sound: list[Record], lines: list[bytes]) -> Damage:
    """A sound record that does not follow: something between was removed, inserted or changed, or it was moved."""
    places = [START, *(record.hash for record in sound)]
    if fields["hash"] in places:
        return Damage(name, number, fields["seq"], "inserted")
    if fields["previous"] in places[:-1]:  # it follows an earlier record: what stands between came later
        between = places.index(fields["previous"]) + 1
        return Damage(name, between, between, "inserted")
    if fields["seq"] > number:
        later = [_fields(line) for line in lines[number:]]
        moved = any(one is not None and one["seq"] == number for one in later)
        return Damage(name, number, number, "moved" if moved else "removed")
    if sound:
        return Damage(name, number - 1, number - 1, "changed")
    return Damage(name, number, number, "changed")


def _fields(line: bytes) -> dict[str, Any] | None:
    """The fields of a line that is a record in its canonical form."""
    try:
        fields = json.loads(line)
    except ValueError:
        return None
    if not isinstance(fields, dict) or fields.keys() != KEYS or canonical(fields) != line:
        return None
    shaped = all(isinstance(fields[key], str) for key in TEXTS) and isinstance(fields["what"], dict)
    return fields if shaped and type(fields["seq"]) is int else None
