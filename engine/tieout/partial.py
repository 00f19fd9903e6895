"""The verbs of the rooms: the close up to and including one of them, quickly seen, never in the place of a full close.

    tieout settle my-close   ->   my-close/out/2026-09.settle

Tables, findings and journals.csv are written, no pack and no workbook.
"""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from tieout.close import up_to
from tieout.readers import text
from tieout.rooms import load, revaluation

if TYPE_CHECKING:
    from tieout.books import Books
    from tieout.close import Progress
    from tieout.runs import Run
    from tieout.settings import Settings


def inventory(folder: Path | str, *, progress: Progress | None = None, **options: Any) -> Run:
    """Close up to and including inventory: what the stock is worth. Options as for close."""
    return up_to("inventory", "inventory", folder, progress, options)


def settle(folder: Path | str, *, progress: Progress | None = None, **options: Any) -> Run:
    """Close up to and including settlement: what has settled what, and what is open. Options as for close."""
    return up_to("settlement", "settle", folder, progress, options)


def revalue(
    folder: Path | str, *, rates: Path | str | None = None, progress: Progress | None = None, **options: Any
) -> Run:
    """Close up to and including revaluation: what foreign balances are worth. Options as for close.

    `rates`: a file of other rates; revaluation.page_beside then holds each balance at both, journals at this close's.
    """
    if rates is None:
        return up_to("revaluation", "revalue", folder, progress, options)

    def beside(books: Books, settings: Settings) -> None:
        with TemporaryDirectory() as workspace:
            other = load.other_rates(settings, Path(rates), Path(workspace))
        books.inputs.append((Path(rates).name, text.sha256(Path(rates)), Path(rates).stat().st_size))
        revaluation.beside(books, settings, other)

    return up_to("revaluation", "revalue.rates", folder, progress, options, beside)


def allocate(folder: Path | str, *, progress: Progress | None = None, **options: Any) -> Run:
    """Close up to and including allocation: who bears which cost. Options as for close."""
    return up_to("allocation", "allocate", folder, progress, options)


def statements(folder: Path | str, *, progress: Progress | None = None, **options: Any) -> Run:
    """Close up to and including the statements. Options as for close."""
    return up_to("statements", "statements", folder, progress, options)
