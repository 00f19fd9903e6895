"""XAF, the Dutch Auditfile Financieel: chart, parties, openings and entries of a year, from 1999 to version 4.0.

    ADF (CLAIR1.00.00)   1999   text of fixed width, a record an entry                       fixed.py
    CLAIR2.00.00         2003   XML without a namespace, debitAmount and creditAmount        document.py
    3.0, 3.1, 3.2, 3.2.1        XML, amnt with amntTp D or C; RGS code as a lead reference   document.py
    4.0                  2025   XML of the tax office, RGS code an element, no subledgers    document.py

What the versions call differently is brought to the names of 3.2 (words.py) and read once (auditfile.py): a voucher is
known by journal and number, an entry by the number of its line besides. Account types are B or P only; which side a
balance account stands on is decided in chart.py, by RGS code where there is one.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tieout.readers import text, xml
from tieout.readers.national import Told
from tieout.readers.source import Stop
from tieout.readers.xaf import document, fixed

if TYPE_CHECKING:
    from tieout.readers.national import File

SPACE = re.compile(r"auditfiles\.nl/xaf|belastingdienst.*(?:xaf|auditfilefinancieel)", re.IGNORECASE)
PART = re.compile(rb"Vervolgbestand\s+(\d+)\s+van\s+(\d+)")  # the comment that begins each part of a split file


def recognises(start: bytes) -> bool:
    """Whether a file that begins so is an Auditfile Financieel (not one of wages, tills or journeys)."""
    if fixed.recognises(start) or PART.search(start):
        return True
    root = xml.root(start)
    if root.namespace:
        return root.name.lower() == "auditfile" and bool(SPACE.search(root.namespace))
    return root.name == "auditfile"


def take(file: File) -> Told:
    """Take an audit file of any version apart; a part of a split file is refused."""
    start = text.head(file.source.path, 4096)
    part = PART.search(start)
    if part and part[2] != b"1":
        told = Told(file.workspace)
        read = f"it is part {int(part[1])} of {int(part[2])} of a split audit file; a part alone is no ledger"
        remedy = "put the parts together in their order, as the program's manual says, or export in one file"
        told.stops.append(Stop(file.source.name, read, remedy))
        return told
    return fixed.take(file) if fixed.recognises(start) else document.take(file)
