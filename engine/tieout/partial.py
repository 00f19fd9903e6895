"""The verbs of the rooms: the close up to and including one of them, quickly seen, never in the place of a full close.

    tieout settle my-close   ->   my-close/out/2026-09.settle

Tables, findings and journals.csv are written, no pack and no workbook.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tieout.close import up_to

if TYPE_CHECKING:
    from pathlib import Path

    from tieout.close import Progress
    from tieout.runs import Run


def inventory(folder: Path | str, *, progress: Progress | None = None, **options: Any) -> Run:
    """Close up to and including inventory: what the stock is worth. Options as for close."""
    return up_to("inventory", "inventory", folder, progress, options)


def settle(folder: Path | str, *, progress: Progress | None = None, **options: Any) -> Run:
    """Close up to and including settlement: what has settled what, and what is open. Options as for close."""
    return up_to("settlement", "settle", folder, progress, options)


def allocate(folder: Path | str, *, progress: Progress | None = None, **options: Any) -> Run:
    """Close up to and including allocation: who bears which cost. Options as for close."""
    return up_to("allocation", "allocate", folder, progress, options)


def statements(folder: Path | str, *, progress: Progress | None = None, **options: Any) -> Run:
    """Close up to and including the statements. Options as for close."""
    return up_to("statements", "statements", folder, progress, options)
