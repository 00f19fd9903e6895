"""What the command line prints: progress on the way, and in the end the companies and where the pack is.

Progress goes to the error channel, one line a step with a bar on a terminal, plain lines elsewhere; results go to the
output channel, so that they can be piped.
"""

from __future__ import annotations

import os
import shutil
import sys
from decimal import Decimal
from itertools import islice
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from types import TracebackType

    from rich.progress import Progress, TaskID

    from tieout.pack.languages import Catalogue
    from tieout.runs import Run

MOST_ROWS = 200
WIDEST = 60
CENTS = 2
GAP = 2


class Steps:
    """Progress of a run; remembers the last step, for the message of a fault of ours."""

    last = ""

    def __init__(self, words: Catalogue, *, quiet: bool = False) -> None:
        self.words, self.quiet = words, quiet
        self.bars: Progress | None = None
        self.tasks: dict[str, TaskID] = {}

    def __enter__(self) -> Self:
        """Begin to draw where there is a terminal."""
        if not self.quiet and sys.stderr.isatty():
            from rich.console import Console
            from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeElapsedColumn

            columns = (TextColumn("{task.description:<28}"), BarColumn(), TaskProgressColumn(), TimeElapsedColumn())
            self.bars = Progress(*columns, console=Console(stderr=True))
            self.bars.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Leave the lines as they are."""
        if self.bars:
            self.bars.stop()

    def __call__(self, step: str, done: int, total: int) -> None:
        """`done` of `total` parts of a step are done."""
        Steps.last = step
        name = self.words.named("step" if self.words.has(f"step-{step}") else "room", step)
        if self.bars:
            if step not in self.tasks:
                self.tasks[step] = self.bars.add_task(name)
            self.bars.update(self.tasks[step], completed=done, total=total)
        elif not self.quiet and step not in self.tasks:
            self.tasks[step] = len(self.tasks)  # type: ignore[assignment]
            sys.stderr.write(f"{name}\n")
            sys.stderr.flush()


def companies(run: Run, words: Catalogue) -> list[str]:
    """The companies of a run as lines: ties that hold, findings, result in the accounting currency."""
    from tieout.money import decimals

    headings = [words.text(f"cli-{name}") for name in ("company", "ties", "blocking", "warnings", "result")]
    rows = [
        (
            row.company,
            words.text("cli-ties-held", held=row.ties_held, ties=row.ties),
            str(row.blocks),
            str(row.warns),
            "" if row.result is None else f"{words.number(row.result, decimals(row.currency))} {row.currency}",
        )
        for row in run.summary
    ]
    return aligned([headings, *rows], "lrrrr")


def status(run: Run, words: Catalogue) -> str:
    """What the status of a run means for the reader."""
    return words.text(f"cli-{run.status.lower()}", count=run.blocking)


def aligned(rows: Sequence[Sequence[str]], sides: str) -> list[str]:
    """Cells in columns, each to the side (l or r) of its letter."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    cells = (
        [f"{cell:{'<' if side == 'l' else '>'}{width}}" for cell, side, width in zip(row, sides, widths, strict=True)]
        for row in rows
    )
    return [(GAP * " ").join(row).rstrip() for row in cells]


def exact(value: Any) -> Any:
    """A value for machines: an amount as text with its own decimals, at least two; a date as text."""
    if isinstance(value, Decimal):
        whole, _, cents = f"{value:f}".partition(".")
        return f"{whole}.{cents.rstrip('0'):0<{CENTS}}" if cents else whole
    return value if value is None or isinstance(value, bool | int | str) else str(value)


def plain(value: Any) -> str:
    """A value for the eye: one line, no control characters, not endless."""
    text = "" if value is None else str(exact(value))
    text = visible(text)
    return text if len(text) <= WIDEST else text[: WIDEST - 3] + "..."


def visible(text: str) -> str:
    """A text without the control characters that would steer a terminal."""
    return "".join(sign if sign.isprintable() else " " for sign in text)


def listing(headings: Sequence[str], rows: Iterator[tuple[Any, ...]]) -> Iterator[str]:
    """The first rows as aligned lines, with as many columns as the terminal holds, and what was left out."""
    first = list(islice(rows, MOST_ROWS))
    numbers = [any(isinstance(value, int | Decimal) for value in column) for column in zip(*first, strict=True)]
    sides = ["r" if number else "l" for number in numbers] or ["l"] * len(headings)
    cells = [list(headings), *([plain(value) for value in row] for row in first)]
    shown = _fitting(cells)
    yield from aligned([row[:shown] for row in cells], "".join(sides[:shown]))
    if shown < len(headings):
        yield f"({len(headings) - shown} more columns: {', '.join(headings[shown:])}; --csv shows all)"
    if next(rows, None) is not None:
        yield f"(the first {MOST_ROWS} rows; --csv shows all)"


def _fitting(rows: Sequence[Sequence[str]]) -> int:
    """How many columns fit; all of them where the output is no terminal."""
    if not sys.stdout.isatty() and "COLUMNS" not in os.environ:
        return len(rows[0])
    room, shown = shutil.get_terminal_size().columns + GAP, 0
    for column in zip(*rows, strict=True):
        room -= max(map(len, column)) + GAP
        if room < 0 and shown:
            break
        shown += 1
    return shown


def as_csv(headings: Sequence[str], rows: Iterable[tuple[Any, ...]]) -> None:
    """Every row as CSV on the output channel; texts that a spreadsheet would run are quoted with an apostrophe."""
    import csv

    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(headings)
    for row in rows:
        writer.writerow([_harmless(exact(value)) for value in row])


def _harmless(value: Any) -> Any:
    """A text that does not begin like a formula; amounts are left alone."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str) and value[:1] in ("=", "+", "-", "@", "\t", "\r") and not _is_amount(value):
        return f"'{value}"
    return value


def _is_amount(text: str) -> bool:
    """Whether a text is nothing but a number."""
    return text[1:].replace(".", "", 1).isdecimal()


def as_json(headings: Sequence[str], rows: Iterable[tuple[Any, ...]]) -> None:
    """Every row as an object in a list on the output channel; amounts are texts, so that no digit is lost."""
    import json

    separator = "[\n"
    for row in rows:
        record = dict(zip(headings, map(exact, row), strict=True))
        sys.stdout.write(separator + json.dumps(record, ensure_ascii=False))
        separator = ",\n"
    sys.stdout.write("[]\n" if separator == "[\n" else "\n]\n")
