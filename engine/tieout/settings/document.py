"""close.toml as text: its values, and the line on which each of them stands.

tomllib forgets lines. The line of a key is found by reading shorter and shorter beginnings of the file: the key stands
just after the longest readable beginning that does not have it yet.
"""

from __future__ import annotations

import hashlib
import re
import tomllib
from datetime import date, datetime, time
from decimal import Decimal
from functools import cached_property
from json import dumps
from typing import TYPE_CHECKING, Any

from tieout.errors import Fault, Unusable, unusable

if TYPE_CHECKING:
    from pathlib import Path

NAME = "close.toml"
LARGEST = 2_000_000
SHOWN = 70
Place = tuple[str | int, ...]


class Document:
    """The values of a close.toml and where they stand."""

    def __init__(self, text: str) -> None:
        """Raises Unusable with the line where the text stops being TOML."""
        self.text = text
        self.lines = text.split("\n")
        self._found: dict[str, list[int]] = {}
        self._read: dict[int, dict[str, Any] | None] = {}
        self.values: dict[str, Any] = parse(text)

    @cached_property
    def sha256(self) -> str:
        """The fingerprint of the text."""
        return hashlib.sha256(self.text.encode()).hexdigest()

    def at(self, place: Place) -> Any:
        """The value at a place; KeyError where there is none."""
        return walk(self.values, place)

    def line(self, place: Place) -> int | None:
        """The line of the key at `place`, else of the nearest table around it that is written."""
        while place and not exists(self.values, place):
            place = place[:-1]
        if not place:
            return None
        low, high = 0, len(self.lines)
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (low, middle) if exists(self._beginning(middle), place) else (middle, high)
        return self._last_readable(high - 1) + 1

    def head(self, section: str, number: int) -> int | None:
        """The line on which a table of a `[[section]]` list begins: found by its head, which is quick for many."""
        heads = self._heads(section)
        tables = self.values.get(section, ())
        return heads[number] if len(heads) == len(tables) else self.line((section, number))

    def _heads(self, section: str) -> list[int]:
        """The lines with the head of a `[[section]]` table."""
        if section not in self._found:
            head = re.compile(rf"\s*\[\[\s*{re.escape(section)}\s*\]\]")
            self._found[section] = [line for line, text in enumerate(self.lines, start=1) if head.match(text)]
        return self._found[section]

    def headed(self, place: Place) -> bool:
        """Whether the table at `place` has a head of its own, `[rates]`, instead of standing inside a line."""
        line = self.line(place)
        return line is not None and self.lines[line - 1].lstrip().startswith("[")

    def _last_readable(self, count: int) -> int:
        """The longest readable beginning of at most `count` lines, in lines."""
        while self._parsed(count) is None:
            count -= 1
        return count

    def _beginning(self, count: int) -> dict[str, Any]:
        """The values of the longest readable beginning of at most `count` lines."""
        return self._parsed(self._last_readable(count)) or {}

    def _parsed(self, count: int) -> dict[str, Any] | None:
        """The values of the first `count` lines, None where they are cut inside a value."""
        if count not in self._read:
            try:
                self._read[count] = tomllib.loads("\n".join(self.lines[:count]), parse_float=Decimal)
            except ValueError:
                self._read[count] = None
        return self._read[count]


def walk(values: Any, place: Place) -> Any:
    """The value at a place."""
    for step in place:
        values = values[step]
    return values


def exists(values: Any, place: Place) -> bool:
    """Whether there is a value at a place."""
    try:
        walk(values, place)
    except (KeyError, IndexError, TypeError):
        return False
    return True


def read(folder: Path) -> Document:
    """The close.toml of a folder. Raises Unusable where there is none, or it is no text."""
    path = folder / NAME
    try:
        if path.is_file() and path.stat().st_size > LARGEST:
            raise unusable(NAME, f"{path.stat().st_size} bytes", "no settings are that long; is it the right file?")
        data = path.read_bytes()
    except FileNotFoundError:
        what = f"there is none in {folder}" if folder.is_dir() else f"there is no folder {folder}"
        raise unusable(NAME, what, "name the folder that holds close.toml and the extracts") from None
    except OSError as error:
        raise unusable(NAME, f"cannot be read ({error.strerror})", "make it a file you may read") from None
    return Document(_text(data))


def _text(data: bytes) -> str:
    """The bytes as text, without a byte order mark and with plain line ends."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        what = f"a character that is not UTF-8 (byte {data[error.start]:#04x})"
        raise Unusable([Fault(NAME, line, what, "save the file as UTF-8")]) from None
    return text.replace("\r\n", "\n")


def parse(text: str) -> dict[str, Any]:
    """The values of a TOML text; numbers with decimals stay exact."""
    try:
        return tomllib.loads(text, parse_float=Decimal)
    except tomllib.TOMLDecodeError as error:
        raise Unusable([_broken(text, str(error))]) from None
    except (RecursionError, ValueError):
        raise unusable(NAME, "brackets nested too deep, or a number too long", "write plain keys and values") from None


def _broken(text: str, message: str) -> Fault:
    """Where the text stops being TOML, and why."""
    reason, _, where = message.partition(" (at ")
    found = re.match(r"line (\d+)", where)
    lines = text.rstrip("\n").split("\n")
    line = int(found[1]) if found else len(lines)
    shown = shorten(lines[min(line, len(lines)) - 1].strip() or "nothing")
    return Fault(NAME, line, shown, f"not TOML from here on: {reason[:1].lower()}{reason[1:]}")


def written(value: Any) -> str:
    """A value as TOML would write it, short enough for a message."""
    return shorten(_written(value))


def _written(value: Any) -> str:
    """A value as TOML would write it."""
    match value:
        case bool():
            return str(value).lower()
        case str():
            return dumps(value, ensure_ascii=False)
        case dict():
            return "{ " + ", ".join(f"{key} = {_written(one)}" for key, one in value.items()) + " }"
        case list() | tuple():
            return "[" + ", ".join(map(_written, value)) + "]"
        case date() | datetime() | time():
            return value.isoformat()
        case _:
            return str(value)


def shorten(text: str) -> str:
    """The beginning of a long text, without control characters."""
    plain = "".join(sign if sign.isprintable() else "?" for sign in text)
    return plain if len(plain) <= SHOWN else plain[: SHOWN - 3] + "..."
