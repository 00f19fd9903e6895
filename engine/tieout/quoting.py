"""What the extracts themselves write behind an explained figure, as long as they lie where they were read.

A file that is gone, or whose checksum is another by now, is passed over: what it would say is not what was closed.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from tieout.readers import package, records
from tieout.readers.text import sha256

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tieout.explanation import Explanation, Part

PLACE = re.compile(r"(.+):(\d+)")
WRITTEN = """
    select files.file, files.format, files.table_name, files.detected, files.sha256
    from load.files as files where files.file in (select unnest($files))
    order by files.table_name <> 'gl_entries', files.table_name"""


def quoted(explanation: Explanation, database: Path, folder: Path) -> Explanation:
    """The explanation with what the files write at each place, where they lie as they were read.

    `folder` is the close folder; a file that is gone, or not the one that was read any more, is passed over.
    """
    places: dict[str, set[int]] = {}
    for one in explanation.found:
        for file, row in _places(one.whole):
            places.setdefault(file, set()).add(row)
    records = _records(database, folder, places)
    found = tuple(replace(one, whole=_quoted(one.whole, records)) for one in explanation.found)
    return replace(explanation, found=found)


def _places(part: Part) -> Iterator[tuple[str, int]]:
    """The file and row of every part that has one."""
    match = PLACE.fullmatch(part.place)
    if match:
        yield match[1], int(match[2])
    for below in part.parts:
        yield from _places(below)


def _records(database: Path, folder: Path, places: dict[str, set[int]]) -> dict[str, str]:
    """What the files write, by place; a file is looked at as the table it first fills."""
    import duckdb

    with duckdb.connect(str(database), read_only=True) as connection:
        files = connection.execute(WRITTEN, {"files": sorted(places)}).fetchall()
    found: dict[str, str] = {}
    for file, form, table, detected, checksum in {row[0]: row for row in reversed(files)}.values():
        with package.lying(folder / file) as path:
            if path and sha256(path) == checksum:
                written = records.Written(path, form, table, detected)
                found |= {f"{file}:{row}": record for row, record in records.found(written, places[file]).items()}
    return found


def _quoted(part: Part, records: dict[str, str]) -> Part:
    """A part and all below it with what the files write."""
    below = tuple(_quoted(one, records) for one in part.parts)
    return replace(part, parts=below, record=records.get(part.place, ""))
