"""What was detected in a file, said in the language of the pack.

`load.files.detected` is text for machines and for whoever reads SQL: facts apart by `; `, each a word or two and a
value (`cp1252; semicolon; dates %d.%m.%Y; decimals ,`). The facts every reader may tell are known here and said in
words; whatever else a format tells of itself (SAF-T NO 1.30, SIE 5 Sie) stands as it is.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tieout.pack.languages import Catalogue

FACTS = tuple(
    (re.compile(pattern), f"detected-{name}")
    for pattern, name in (
        (r"(?P<value>comma|semicolon|tab|pipe)", "delimiter"),
        (r"dates (?P<value>.+)", "dates"),
        (r"decimals (?P<value>.+)", "decimals"),
        (r"not read: (?P<value>.+)", "not-read"),
        (r"type (?P<value>[0-9][A-Z]?)", "type"),
        (r"(?P<vouchers>[0-9]+) vouchers, (?P<rows>[0-9]+) rows", "vouchers"),
        (r"a column a currency, (?P<days>[0-9]+) days", "quotations"),
        (r"signed", "signed"),
    )
)
LETTERS = {"%Y": "year", "%y": "year-short", "%m": "month", "%d": "day"}
DIRECTIVE = re.compile("%[A-Za-z]")


def said(words: Catalogue, detected: str) -> str:
    """The facts of a file in words, apart by semicolons."""
    return "; ".join(_fact(words, fact) for fact in detected.split("; ") if fact)


def _fact(words: Catalogue, fact: str) -> str:
    """One fact in words; one that no reader is known to tell stands as it is."""
    for pattern, name in FACTS:
        if match := pattern.fullmatch(fact):
            values = {key: int(text) if text.isdigit() else text for key, text in match.groupdict().items()}
            if name == "detected-dates":
                values["value"] = ", ".join(_pattern(words, one) for one in match["value"].split(", "))
            if name == "detected-type":
                values["value"] = match["value"]
            return words.text(name, **values)
    return fact


def _pattern(words: Catalogue, pattern: str) -> str:
    """How dates are written, in the letters of the language: DD.MM.YYYY, JJ.MM.AAAA."""
    text = "%Y-%m-%d" if pattern == "iso" else pattern
    return DIRECTIVE.sub(lambda one: words.text(f"letters-{LETTERS[one[0]]}") if one[0] in LETTERS else one[0], text)
