"""The adjustments of a folder, printed: each voucher with its state, the refused ones with every fault."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import typer

from tieout.cli import terminal

if TYPE_CHECKING:
    from pathlib import Path

    from tieout.adjustments import Adjustments, Voucher
    from tieout.pack.languages import Catalogue

HEADS = ("company", "voucher", "posting-date", "amount", "prepared-by", "approved-by", "status")
SIDES = "lllrlll"


def print_checked(checked: Adjustments, words: Catalogue, folder: Path, *, as_json: bool) -> int:
    """The vouchers and what is wrong with them; the exit code is 1 where something blocks."""
    if as_json:
        names = list(asdict(checked.vouchers[0])) if checked.vouchers else []
        terminal.as_json(names, (tuple(_plain(asdict(one)[name]) for name in names) for one in checked.vouchers))
        return 1 if checked.run.blocking else 0
    for line in lines(checked, words, folder):
        typer.echo(line)
    return 1 if checked.run.blocking else 0


def lines(checked: Adjustments, words: Catalogue, folder: Path) -> list[str]:
    """What is printed; the last line is the path of the workbook, or of the run."""
    made = _listed(checked, words) if checked.vouchers else []
    if checked.template:
        said = words.text("adjustments-template", folder=str(folder), command=f"tieout adjustments {folder}")
        return [*made, *([""] if made else []), said, str(checked.template)]
    command = f"tieout adjustments {folder} --template"
    if not checked.vouchers:
        return [words.text("adjustments-none", folder=str(folder), command=command), str(checked.run.folder)]
    counted = words.text("adjustments-checked", vouchers=len(checked.vouchers), refused=checked.refused)
    return [*made, "", counted, str(checked.run.folder)]


def _listed(checked: Adjustments, words: Catalogue) -> list[str]:
    """The vouchers in columns, under each refused one its faults."""
    rows = [[words.text(f"col-{name}") for name in HEADS], *(_row(one, words) for one in checked.vouchers)]
    head, *body = [terminal.visible(line).rstrip() for line in terminal.aligned(rows, SIDES)]
    made = [head]
    for line, one in zip(body, checked.vouchers, strict=True):
        made += [line, *(f"  - {terminal.visible(fault)}" for fault in one.faults)]
    return made


def _row(one: Voucher, words: Catalogue) -> list[str]:
    """A voucher as cells."""
    day = words.date(one.posting_date) if one.posting_date else "–"
    amount = words.number(one.amount, 2) if one.amount is not None else "–"
    who = (one.prepared_by or "–", one.approved_by or "–")
    return [one.company or "–", one.voucher or "–", day, amount, *who, words.named("status", one.status)]


def _plain(value: Any) -> Any:
    """Faults as a list."""
    return list(value) if isinstance(value, tuple) else value
