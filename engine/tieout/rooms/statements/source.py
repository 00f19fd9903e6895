"""The text of a layout file: its values checked key by key, and the line on which each row stands."""

from __future__ import annotations

import re
import tomllib
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, Final, TypeVar

from pydantic import ValidationError

from tieout.errors import Fault, Unusable
from tieout.rooms.statements.layout import Data, Row

if TYPE_CHECKING:
    from pathlib import Path

Model = TypeVar("Model", bound=Data)
WORDS: Final = {"string_type": "text in quotes", "literal_error": "one of {expected}", "bool_type": "true or false"}


class Source:
    """The text of a layout file, to say where a fault stands."""

    def __init__(self, path: Path, shown: str) -> None:
        """`shown` is how messages name the file. Raises Unusable where it is no text."""
        self.shown = shown
        try:
            self.text = path.read_text(encoding="utf-8-sig")
        except (UnicodeDecodeError, OSError) as error:
            raise Unusable([self.fault(f"cannot be read: {error}", "save it as text in UTF-8")]) from None

    def line(self, table: str, code: str = "", nth: int = 0, key: str = "") -> int | None:
        """The line of the nth row with this code (of the nth row without one), or of its key where that has its own."""
        start = re.search(rf"^\s*(\[\[?\s*)?{re.escape(table)}\b", self.text, re.MULTILINE)
        if not start:
            return None
        body = self.text[start.start() :]
        row = rf"\bcode\s*=\s*([\"']){re.escape(code)}\1" if code else rf"^\s*(\[\[\s*{re.escape(table)}|\{{)"
        rows = list(re.finditer(row, body, re.MULTILINE)) if code or key else []
        found = rows[min(nth, len(rows) - 1)] if rows else None
        here = body[found.end() if found else 0 :].split("\n[", 1)[0]
        named = re.search(rf"^\s*{re.escape(key)}\s*=", here, re.MULTILINE) if found and key else None
        at = (found.end() if found else len(body) - len(body.lstrip())) + (named.end() if named else 0)
        return self.text.count("\n", 0, start.start() + at) + 1

    def fault(self, read: str, remedy: str, line: int | None = None) -> Fault:
        """A fault in this file."""
        return Fault(self.shown, line, read, remedy)


def parsed(source: Source, model: type[Model]) -> Model:
    """The file as written. Raises Unusable with every key that does not fit."""
    try:
        data = tomllib.loads(source.text)
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"line (\d+)", str(error))
        read = f"not readable as TOML: {error}"
        raise Unusable([source.fault(read, "correct the line", int(line[1]) if line else None)]) from None
    try:
        return model.model_validate(data)
    except ValidationError as errors:
        raise Unusable([_fault(source, data, model, error) for error in errors.errors()]) from None


def _fault(source: Source, data: dict[str, Any], model: type[Data], error: Any) -> Fault:
    """One key that does not fit, in the words of the reader."""
    loc: list[Any] = [*error["loc"], None, None]
    table, index, key = str(loc[0]), loc[1], loc[2]
    in_row = isinstance(index, int) and isinstance(data[table], list)
    row = data[table][index] if in_row else None
    code = str(row.get("code", "")) if isinstance(row, dict) else ""
    line = source.line(table, code, _nth(data[table], index, code) if in_row else 0, str(key or ""))
    where = f"{table} row {index + 1}{f' ({code})' if code else ''}: " if in_row else ""
    known, wrong = (Row, key) if in_row and key else (model, table)
    return source.fault(f"{where}{_read(error, wrong)}", _remedy(error, str(wrong), list(known.model_fields)), line)


def _read(error: Any, key: Any) -> str:
    """What was read."""
    unknown = {"extra_forbidden": f"unknown key {key}", "missing": f"{key} is missing"}
    return unknown.get(error["type"]) or f"{key} = {error['input']!r}"


def _remedy(error: Any, key: str, known: list[str]) -> str:
    """What to write instead."""
    if error["type"] == "missing":
        return f"add {key} = ..."
    if error["type"] == "extra_forbidden":
        near = get_close_matches(key, known, 1)
        return f"did you mean {near[0]}?" if near else f"known are {', '.join(known)}"
    return f"expected: {WORDS.get(error['type'], '').format(**error.get('ctx', {})) or error['msg']}"


def _nth(rows: list[Any], index: int, code: str) -> int:
    """How many rows before this one have its code; all of them where it has none."""
    return sum(1 for row in rows[:index] if not code or (isinstance(row, dict) and row.get("code") == code))
