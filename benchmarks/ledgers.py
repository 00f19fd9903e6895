"""National ledgers of any size for the measure of the readers: vouchers of four lines, as accounting programs write them."""

# ruff: noqa: E501, PLR2004 - lines as programs write them

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

NAMES = [f"Invoice {number} Nordic Office and Trade" for number in range(500)]
LINES = 4
SAFT = """<?xml version="1.0" encoding="UTF-8"?>
<AuditFile xmlns="urn:StandardAuditFile-Taxation-Financial:NO"><Header><AuditFileVersion>1.30</AuditFileVersion>
<AuditFileCountry>NO</AuditFileCountry><Company><RegistrationNumber>999999999</RegistrationNumber><Name>Bench</Name>
</Company><DefaultCurrencyCode>NOK</DefaultCurrencyCode><SelectionCriteria>
<SelectionStartDate>2025-01-01</SelectionStartDate><SelectionEndDate>2025-12-31</SelectionEndDate></SelectionCriteria>
</Header><MasterFiles><GeneralLedgerAccounts>{accounts}</GeneralLedgerAccounts></MasterFiles><GeneralLedgerEntries>
<Journal><JournalID>GL</JournalID><Type>GL</Type>
"""
SIE = """#FLAGGA 0\n#FORMAT PC8\n#SIETYP 4\n#PROGRAM "Bench" 1\n#GEN 20251231\n#FNAMN "Bench"
#RAR 0 20250101 20251231\n{accounts}"""
FEC = (
    "JournalCode\tJournalLib\tEcritureNum\tEcritureDate\tCompteNum\tCompteLib\tCompAuxNum\tCompAuxLib\tPieceRef\t"
    "PieceDate\tEcritureLib\tDebit\tCredit\tEcritureLet\tDateLet\tValidDate\tMontantdevise\tIdevise\n"
)
ACCOUNTS = range(1500, 8000, 10)


def write(path: Path, form: str, size: int) -> int:
    """Write a ledger of about so many bytes; returns its lines."""
    head, voucher, tail = FORMS[form]
    written = number = 0
    with path.open("w", encoding="ascii", newline="") as file:
        file.write(head)
        while written < size:
            number += 1
            written += file.write(voucher(number))
        file.write(tail)
    return number * LINES


def account(number: int, line: int) -> int:
    """The account of a line."""
    return ACCOUNTS[(number * 7 + line) % len(ACCOUNTS)]


def saft(number: int) -> str:
    """A voucher as Norway's standard has it."""
    day = f"2025-{number % 12 + 1:02}-{number % 28 + 1:02}"
    lines = "".join(
        f"<Line><RecordID>{number * LINES + line}</RecordID><AccountID>{account(number, line)}</AccountID>\n"
        f"<Description>{NAMES[(number + line) % 500]}</Description>\n"
        f"<{side}Amount><Amount>{number % 9000}.{number % 100:02}</Amount></{side}Amount>\n"
        f"<TaxInformation><TaxCode>3</TaxCode><TaxBase>100.00</TaxBase></TaxInformation></Line>\n"
        for line, side in enumerate(("Debit", "Debit", "Credit", "Credit"))
    )
    return (
        f"<Transaction><TransactionID>{number}</TransactionID><Period>{number % 12 + 1}</Period>"
        f"<PeriodYear>2025</PeriodYear><TransactionDate>{day}</TransactionDate>\n"
        f"<Description>{NAMES[number % 500]}</Description><GLPostingDate>{day}</GLPostingDate>\n{lines}</Transaction>\n"
    )


def sie(number: int) -> str:
    """A verification."""
    lines = "".join(
        f'\t#TRANS {account(number, line)} {{"1" "{line}"}} {sign}{number % 9000}.{number % 100:02} "" "{NAMES[number % 500]}"\n'
        for line, sign in enumerate(("", "", "-", "-"))
    )  # fmt: skip
    return f'#VER A {number} 2025{number % 12 + 1:02}{number % 28 + 1:02} "{NAMES[number % 500]}"\n{{\n{lines}}}\n'


def fec(number: int) -> str:
    """An entry of the law's eighteen fields."""
    day, amount = f"2025{number % 12 + 1:02}{number % 28 + 1:02}", f"{number % 9000},{number % 100:02}"
    return "".join(
        f"VE\tVentes\t{number}\t{day}\t{account(number, line)}00\tCompte {account(number, line)}\t\t\tF{number}\t{day}\t"
        f"{NAMES[number % 500]}\t{amount if line < 2 else '0,00'}\t{amount if line > 1 else '0,00'}\t\t\t{day}\t\t\n"
        for line in range(LINES)
    )  # fmt: skip


CHART = "".join(
    f"<Account><AccountID>{one}</AccountID><AccountDescription>Account {one}</AccountDescription>"
    f"<StandardAccountID>{one // 100}</StandardAccountID></Account>\n"
    for one in ACCOUNTS
)
FORMS: dict[str, tuple[str, Callable[[int], str], str]] = {
    "saft": (SAFT.format(accounts=CHART), saft, "</Journal></GeneralLedgerEntries></AuditFile>\n"),
    "sie": (SIE.format(accounts="".join(f'#KONTO {one} "Account {one}"\n' for one in ACCOUNTS)), sie, ""),
    "fec": (FEC, fec, ""),
}
