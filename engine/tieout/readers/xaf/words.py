"""What the versions of the audit file call things, and how they write amounts, days and sides."""

from __future__ import annotations

import re
from decimal import Decimal

from tieout.readers.dims import packed

CLAIR = {  # the names of 2003 by those of 3.2; names alike stay
    "accountID": "accID", "accountDesc": "accDesc", "accountType": "accTp",
    "journalID": "jrnID", "transactionID": "nr", "transactionDate": "trDt", "period": "periodNumber",
    "recordID": "nr", "documentID": "docRef", "effectiveDate": "effDate", "description": "desc",
    "costDesc": "costID", "productDesc": "prodID", "projectDesc": "projID",
    "vatCode": "vatID", "vatPercentage": "vatPerc", "vatAmount": "vatAmnt",
    "numberEntries": "linesCount", "currencyCode": "curCode", "productVersion": "softwareVersion",
    "taxRegistrationNr": "taxRegIdent", "companyID": "companyIdent",
}  # fmt: skip
LATER = {"cost": "costID", "product": "prodID", "project": "projID", "User": "userID", "Commercenr": "commerceNr"}
OWN = {  # names whose meaning hangs on the element they stand in
    "header": {"productID": "softwareDesc"},
    "customerSupplier": {"companyName": "custSupName", "type": "custSupTp"},
    "journal": {"type": "jrnTp"},
}
SAME = CLAIR | LATER
OTHER = {kind: SAME.keys() | own.keys() for kind, own in OWN.items()}  # names that are not those of 3.2
DIMENSIONS = {"costID": "cost_centre", "prodID": "product", "projID": "project", "artGrpID": "article_group"}
AMOUNT = re.compile(r"[-+]?[0-9]{1,14}(?:[.,][0-9]{1,4})?")  # what an amount of the ledger can hold
DAY = re.compile(r"(\d{4}-\d{2}-\d{2})(?:T.*|Z|[-+]\d{2}:\d{2})?")
SIGNS = {"D": 1, "C": -1}


def common(kind: str, found: dict[str, str]) -> dict[str, str]:
    """The fields of an element under the names of 3.2."""
    if found.keys().isdisjoint(OTHER.get(kind, SAME.keys())):
        return found
    own = OWN.get(kind, {})
    return {own.get(name) or SAME.get(name, name): text for name, text in found.items()}


def number(text: str) -> Decimal | None:
    """An amount as it is written, with point or comma; None where it is none."""
    return Decimal(text.replace(",", ".")) if AMOUNT.fullmatch(text) else None


def signed(cells: dict[str, str]) -> tuple[str, Decimal | None]:
    """What a line counts, debit positive: as text for the ledger and as a number.

    A negative amount counts for the other side. Text that is no amount, and a side that is neither D nor C, are handed
    on as they stand, so that the row is rejected by name.
    """
    written, side = cells.get("amnt", ""), cells.get("amntTp", "").upper()
    if not side and ("debitAmount" in cells or "creditAmount" in cells):
        return _apart(cells)
    amount, sign = number(written), SIGNS.get(side)
    if amount is None or sign is None:
        return f"{written} {side}".strip() if amount is None or side else f"{written} D/C?", None
    return f"{sign * amount:f}", sign * amount


def _apart(cells: dict[str, str]) -> tuple[str, Decimal | None]:
    """Debit less credit of a line that has a field for each; a blank one is nil."""
    texts = [cells.get(name, "") for name in ("debitAmount", "creditAmount")]
    sides = [Decimal(0) if not text else number(text) for text in texts]
    if not any(texts) or sides[0] is None or sides[1] is None:
        return " / ".join(filter(None, texts)), None
    amount = sides[0] - sides[1]
    return f"{amount:f}", amount


def day(text: str) -> str:
    """A date without the time or zone behind it; anything else as it stands."""
    found = DAY.fullmatch(text)
    return found[1] if found else text


def dims(cells: dict[str, str]) -> str:
    """The cost centre, product, project and article group of a line, as the ledger keeps dimensions."""
    return packed({name: cells[cell] for cell, name in DIMENSIONS.items() if cells.get(cell)})
