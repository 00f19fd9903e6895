"""Period-end adjustments apart from a close: what is there and whether it holds, and the workbook to fill in.

    checked = tieout.adjustments("my-close")
    [(one.voucher, one.status, one.faults) for one in checked.vouchers]

    tieout.adjustments("my-close", template=True).template      # out/2026-09.adjustments/adjustments.xlsx

The extracts are loaded and the adjustments checked as a close would, nothing more; the run stands beside the closes.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tieout import look
from tieout.close import adjusting, read
from tieout.findings import Speaker
from tieout.pack.languages import Catalogue

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

    from tieout.close import Progress
    from tieout.runs import Run

NAME = "adjustments.xlsx"
VOUCHERS = """select company, voucher, posting_date, amount, status, prepared_by, approved_by, place
    from adjustment.page_vouchers"""
FAULTS = "select company, voucher, fault, value, reason, place from adjustment.page_faults"
SCHEMES = "select company, voucher from adjustment.page_faults where place = 'close.toml'"
SETTINGS = "close.toml"
DECIMALS = "select currency, decimals from settings.currencies"


@dataclass(frozen=True)
class Voucher:
    """A voucher as it was entered: its debit side, what became of it, who saw it, every fault in words, its place."""

    company: str
    voucher: str
    posting_date: date | None
    amount: Decimal | None
    status: str
    prepared_by: str
    approved_by: str
    place: str
    faults: tuple[str, ...] = ()


@dataclass(frozen=True)
class Adjustments:
    """The run that checked them, the vouchers (refused ones first), and the workbook where one was asked for."""

    run: Run
    vouchers: tuple[Voucher, ...]
    template: Path | None = None

    @property
    def refused(self) -> int:
        """How many vouchers are refused."""
        return sum(one.status == "refused" for one in self.vouchers)


def adjustments(
    folder: Path | str, *, template: bool = False, progress: Progress | None = None, **options: Any
) -> Adjustments:
    """Check the adjustments of a folder; with `template` also make the workbook a controller fills in.

    Options as for close. The workbook is in the language of the option, else of the company where one alone closes,
    else of the close. Raises Unusable where the folder or a file cannot be used.
    """
    run = adjusting(folder, progress=progress, **options)
    chosen = read(folder, **options)
    with look.opened(Path(folder), run.folder.name, run.folder.parent) as found:
        alone = chosen.companies[0].language if len(chosen.companies) == 1 and not options.get("language") else None
        words = Catalogue(alone or chosen.close.language)
        vouchers = _vouchers(found, Speaker(words, dict(found.rows(DECIMALS)[1])))
        if not template:
            return Adjustments(run, vouchers)
        from tieout.adjustments import template as workbook

        path = run.folder / NAME
        required = chosen.section("adjustment").required_dimensions
        workbook.write(
            path,
            workbook.facts(found, required, run.period),
            words,
            f"tieout adjustments {Path(folder).resolve().name}",
        )
        return Adjustments(run, vouchers, path)


def _vouchers(found: look.Close, speaker: Speaker) -> tuple[Voucher, ...]:
    """The vouchers of a run, and the accrual schemes that are refused, with their faults in words."""
    if "adjustment.page_vouchers" not in found.tables():
        return ()
    faults: dict[tuple[str, str], list[str]] = {}
    names, rows = found.rows(FAULTS)
    for row in rows:
        fault = dict(zip(names, row, strict=True))
        faults.setdefault((fault["company"], fault["voucher"]), []).append(speaker.fault("adjustment", fault))
    made = []
    for company, voucher, day, amount, status, preparer, approver, place in found.rows(VOUCHERS)[1]:
        said = tuple(faults.get((company, voucher), ())) if status == "refused" else ()
        people = (preparer or "", approver or "")
        made.append(Voucher(company, voucher, day, amount, status, *people, place or "", said))
    schemes = [key for key in faults if key in set(found.rows(SCHEMES)[1])]
    refused = [Voucher(*key, None, None, "refused", "", "", SETTINGS, tuple(faults[key])) for key in schemes]
    return (*refused, *made)
