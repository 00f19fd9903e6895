"""The files of the sample group as plain rows: csv and Decimal, nothing of the product."""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import NamedTuple

import pytest

SAMPLE = Path(__file__).resolve().parents[1] / "sample_data"
README = (SAMPLE / "nordhav" / "README.md").read_text(encoding="utf-8")
ENDS = {"2026-08": "2026-08-31", "2026-09": "2026-09-30", "2026-10": "2026-10-31"}
Moment = tuple[str, str]
AUGUST, SEPTEMBER, IMPORTED, OCTOBER = (
    ("nordhav", "2026-08"),
    ("nordhav", "2026-09"),
    ("nordhav-imported", "2026-09"),
    ("nordhav", "2026-10"),
)
MOMENTS = (AUGUST, SEPTEMBER, IMPORTED, OCTOBER)
each_moment = pytest.mark.parametrize("moment", MOMENTS, ids=" ".join)


class Entry(NamedTuple):
    """A ledger line; debit positive; `opening` where it is a balance brought forward."""

    voucher: str
    date: str
    account: str
    amount: Decimal
    party: str = ""
    currency: str = ""
    foreign: Decimal | None = None
    opening: bool = False
    proposal: bool = False  # a proposal of an earlier close, imported since


PROPOSED = re.compile(r"T[A-Z2-7]{10}")


def records(path: Path, delimiter: str = ",", encoding: str = "utf-8") -> list[dict[str, str]]:
    """The rows of a delimited file."""
    with path.open(encoding=encoding, newline="") as file:
        return list(csv.DictReader(file, delimiter=delimiter))


def number(text: str) -> Decimal:
    """A number with decimal comma; blank is nil."""
    return Decimal(text.replace(",", ".")) if text else Decimal(0)


def folder(moment: Moment, company: str) -> Path:
    return SAMPLE / moment[0] / moment[1] / company.lower()


def entries(moment: Moment, company: str) -> list[Entry]:
    """Every entry of a company's extract, copies and unreadable rows left out."""
    return {"FR01": french, "SE01": swedish, "DK01": danish}[company](folder(moment, company))


def french(place: Path) -> list[Entry]:
    found = []
    for row in fec(place):
        day, amount = row["EcritureDate"], number(row["Debit"]) - number(row["Credit"])
        voucher, date = f"{row['JournalCode']}-{row['EcritureNum']}", f"{day[:4]}-{day[4:6]}-{day[6:]}"
        foreign = number(row["Montantdevise"]) * (1 if amount > 0 else -1) if row["Idevise"] else None
        entry = Entry(voucher, date, row["CompteNum"], amount, row["CompAuxNum"], row["Idevise"], foreign)
        proposal = PROPOSED.fullmatch(row["PieceRef"]) is not None
        found.append(entry._replace(opening=row["JournalCode"] == "AN", proposal=proposal))
    return found


def fec(place: Path) -> list[dict[str, str]]:
    """The lines of a folder's FEC files, a year each."""
    found = []
    for path in sorted(place.glob("*FEC*.txt")):
        heads, *rows = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()]
        found += [dict(zip(heads, cells, strict=True)) | {"file": path.name} for cells in rows]
    return found


def swedish(place: Path) -> list[Entry]:
    found: dict[str, Entry] = {}
    for row in records(place / "gl_entries.csv"):
        foreign = Decimal(row["amount_currency"]) if row["amount_currency"] else None
        try:
            amount = Decimal(row["amount"])
        except InvalidOperation:
            continue
        entry = Entry(
            row["voucher"], row["posting_date"], row["account"], amount, row["party"], row["currency"], foreign
        )
        proposal = PROPOSED.fullmatch(row["document_no"]) is not None
        entry = entry._replace(opening=row["period_type"] == "opening", proposal=proposal)
        assert found.setdefault(row["entry_no"], entry) == entry
    return list(found.values())


def danish(place: Path) -> list[Entry]:
    found = []
    for row in records(place / "gl_entries.csv", ";", "cp1252"):
        day, amount = row["Dato"], number(row["Debet"]) - number(row["Kredit"])
        foreign = number(row["Valutabeløb"]) if row["Valuta"] else None
        date = f"{day[6:]}-{day[3:5]}-{day[:2]}"
        entry = Entry(row["Bilagsnr"], date, row["Konto"], amount, row["Modpart"], row["Valuta"], foreign)
        found.append(entry._replace(proposal=PROPOSED.fullmatch(row["Dokument"]) is not None))
    return found


def chart(moment: Moment, company: str) -> dict[str, dict[str, str]]:
    style = (";", "cp1252") if company == "DK01" else (",", "utf-8")
    return {row["account"]: row for row in records(folder(moment, company) / "accounts.csv", *style)}


def stated_opening(moment: Moment) -> dict[str, Decimal]:
    """DK01's opening_balances of 2026 by account."""
    found: dict[str, Decimal] = defaultdict(Decimal)
    for row in records(folder(moment, "DK01") / "opening_balances.csv", ";", "cp1252"):
        found[row["Konto"]] += number(row["Saldo"])
    return dict(found)


def balances(moment: Moment, company: str, end: str, *, proposals: bool = True) -> dict[str, Decimal]:
    """Every account's sum of the extract up to a day; FR01 from its last opening; with imported proposals or not."""
    found: dict[str, Decimal] = defaultdict(Decimal)
    start = f"{end[:4]}-01-01" if company == "FR01" else ""
    for entry in entries(moment, company):
        if start <= entry.date <= end and (proposals or not entry.proposal):
            found[entry.account] += entry.amount
    return {account: amount for account, amount in found.items() if amount}


def folded(sums: dict[str, Decimal], accounts: dict[str, dict[str, str]], into: str) -> dict[str, Decimal]:
    """Balances with income and expense moved to the account of the result."""
    found: dict[str, Decimal] = defaultdict(Decimal)
    for account, amount in sums.items():
        found[into if accounts[account]["type"] in {"revenue", "expense"} else account] += amount
    return {account: amount for account, amount in found.items() if amount}


def figures() -> list[tuple[Moment, str, list[Decimal]]]:
    """The table of the README: debit, credit, result, total assets, cash."""
    rows = re.findall(r"^\| (nordhav\S*) \| (\S+) \| (\S+) \| (.+) \|$", README, re.MULTILINE)
    return [
        ((group, period), company, [Decimal(cell.replace(",", "")) for cell in cells.split(" | ")])
        for group, period, company, cells in rows
    ]


def entered_opening(moment: Moment) -> dict[str, Decimal]:
    """What FR01's journal AN of 2026 brings forward."""
    found: dict[str, Decimal] = defaultdict(Decimal)
    for entry in entries(moment, "FR01"):
        found[entry.account] += entry.amount if entry.opening and entry.date == "2026-01-01" else 0
    return {account: amount for account, amount in found.items() if amount}


def owed(moment: Moment, company: str, account: str, party: str) -> Decimal:
    """What a party owes on an account at the period end, in the currency of the invoices."""
    start = "2026-01-01" if company == "FR01" else ""
    found = [
        entry.amount if entry.foreign is None else entry.foreign
        for entry in entries(moment, company)
        if (entry.account, entry.party) == (account, party) and start <= entry.date <= ENDS[moment[1]]
    ]
    return sum(found, Decimal(0))
