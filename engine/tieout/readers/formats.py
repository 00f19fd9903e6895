"""The national ledger formats Tieout reads, each a module that recognises a file by its content and takes it apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tieout.readers import datev, regnskab, saft, sie, sie5, xaf

if TYPE_CHECKING:
    from tieout.readers.national import Format

FORMATS: dict[str, Format] = {
    "datev": datev,
    "regnskab": regnskab,
    "saft": saft,
    "sie": sie,
    "sie5": sie5,
    "xaf": xaf,
}


def recognised(start: bytes) -> str | None:
    """The format of a file that begins so; None where it is none of them."""
    return next((name for name, form in FORMATS.items() if form.recognises(start)), None)
