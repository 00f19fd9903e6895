"""The same small books as an audit file of every version, written from one list of rows."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

SPACES = {
    "3.0": "http://www.auditfiles.nl/XAF/3.0",
    "3.1": "http://www.auditfiles.nl/XAF/3.1",
    "3.2": "http://www.auditfiles.nl/XAF/3.2",
    "3.2.1": "http://www.odb.belastingdienst.nl/Belastingdienst/BCPP/1.0/structures/XmlAuditfileFinancieel3.2.1",
    "4.0": "http://www.odb.belastingdienst.nl/Belastingdienst/BCPP/1.1/structures/XmlauditfileXAF_4.0",
}
CHART = """
0500  Eigen vermogen    B  BEivGok
1000  Kas               B  BLimKas
1300  Debiteuren        B  BVorDebHad
1520  Af te dragen btw  B  BSchBep
1600  Crediteuren       B  BSchCreHac
4000  Huur              P  WBedHui
8000  Omzet             P  WOmz
"""
OPENING = """
1000   500.00
1300    60.50
1600   -80.00
0500  -480.50
"""
ENTRIES = """
V  S  1  9  2026-09-03  1  1300   121.00  D1
V  S  1  9  2026-09-03  2  8000  -100.00  -
V  S  1  9  2026-09-03  3  1520   -21.00  -
K  C  7  9  2026-09-20  1  1000   181.50  -
K  C  7  9  2026-09-20  2  1300  -181.50  D1
M  M  3  9  2026-09-30  1  4000    50.00  -
M  M  3  9  2026-09-30  2  1600   -50.00  S1
"""
BALANCES = [
    ("0500", "equity", "-480.50"),
    ("1000", "asset", "681.50"),
    ("1300", "asset", "0.00"),
    ("1520", "liability", "-21.00"),
    ("1600", "liability", "-130.00"),
    ("4000", "expense", "50.00"),
    ("8000", "revenue", "-100.00"),
]


class Entry(NamedTuple):
    journal: str
    kind: str
    number: str
    period: str
    date: str
    line: str
    account: str
    amount: str
    party: str
    more: str = ""  # elements to stand behind the line's own

    @property
    def side(self) -> str:
        return "C" if self.amount.startswith("-") else "D"

    @property
    def size(self) -> str:
        return self.amount.removeprefix("-")


def cells(table: str) -> list[list[str]]:
    """The cells of a text table, columns apart by two blanks or more; a lone `-` is empty."""
    rows = (line.split("  ") for line in table.strip().splitlines())
    return [["" if cell.strip() == "-" else cell.strip() for cell in row if cell.strip()] for row in rows]


def entries(table: str) -> list[Entry]:
    return [Entry(*row) for row in cells(table)]


def grouped(table: str) -> list[tuple[str, str, list[tuple[Entry, list[Entry]]]]]:
    """The entries by journal (with its kind) and transaction, in their order."""
    found: list[tuple[str, str, list[tuple[Entry, list[Entry]]]]] = []
    for entry in entries(table):
        if not found or found[-1][0] != entry.journal:
            found.append((entry.journal, entry.kind, []))
        transactions = found[-1][2]
        if not transactions or (transactions[-1][0].number, transactions[-1][0].period) != (entry.number, entry.period):
            transactions.append((entry, []))
        transactions[-1][1].append(entry)
    return found


def totals(amounts: list[str], lines: int | None = None, units: str = "linesCount") -> str:
    """What a section states of itself: how many lines, debit and credit."""
    debit, credit = sides(amounts)
    count = len(amounts) if lines is None else lines
    return f"<{units}>{count}</{units}><totalDebit>{debit}</totalDebit><totalCredit>{credit}</totalCredit>"


def sides(amounts: list[str]) -> tuple[Decimal, Decimal]:
    """The debit and the credit of signed amounts."""
    found = [Decimal(amount) for amount in amounts]
    return sum((one for one in found if one > 0), Decimal("0.00")), -sum(
        (one for one in found if one < 0), Decimal("0.00")
    )


def opening_xml(table: str = OPENING, date: str = "2026-01-01") -> str:
    rows = cells(table)
    lines = "".join(
        f"<obLine><nr>{number}</nr><accID>{account}</accID><amnt>{amount.removeprefix('-')}</amnt>"
        f"<amntTp>{'C' if amount.startswith('-') else 'D'}</amntTp></obLine>"
        for number, (account, amount) in enumerate(rows, start=1)
    )
    stated = totals([amount for _, amount in rows])
    return f"<openingBalance><opBalDate>{date}</opBalDate>{stated}{lines}</openingBalance>"


def chart_xml(table: str, version: str) -> str:
    """The chart; an RGS code stands where each version has a place for it."""
    places = {
        "4.0": "<RGScode>{}</RGScode>",
        "3.2.1": "<taxonomy><taxoRef>rgs</taxoRef><entryPoint><conceptRef>rgs:{}</conceptRef></entryPoint></taxonomy>",
    }
    place, lines = places.get(version, "<leadReference>{}</leadReference>"), ""
    for number, name, kind, *code in cells(table):
        lead = place.format(code[0]) if code else ""
        head = f"<accID>{number}</accID><accDesc>{name}</accDesc><accTp>{kind}</accTp>"
        lines += f"<ledgerAccount>{head}{lead}</ledgerAccount>"
    return f"<generalLedger>{lines}</generalLedger>"


def line_xml(entry: Entry) -> str:
    party = f"<custSupID>{entry.party}</custSupID>" if entry.party else ""
    return (
        f"<trLine><nr>{entry.line}</nr><accID>{entry.account}</accID><docRef>{entry.number}</docRef>"
        f"<effDate>{entry.date}</effDate><desc>line</desc><amnt>{entry.size}</amnt><amntTp>{entry.side}</amntTp>"
        f"{party}{entry.more}</trLine>"
    )


def entries_xml(table: str = ENTRIES, lines: int | None = None, behind: str = "") -> str:
    journals = ""
    for journal, kind, transactions in grouped(table):
        inner = "".join(
            f"<transaction><nr>{head.number}</nr><desc>text</desc><periodNumber>{head.period}</periodNumber>"
            f"<trDt>{head.date}</trDt>{''.join(map(line_xml, found))}</transaction>"
            for head, found in transactions
        )
        journals += f"<journal><jrnID>{journal}</jrnID><desc>{journal}</desc><jrnTp>{kind}</jrnTp>{inner}</journal>"
    stated = totals([entry.amount for entry in entries(table)], lines)
    return f"<transactions>{stated}{journals}{behind}</transactions>"


PARTIES = """<customersSuppliers>
<customerSupplier><custSupID>D1</custSupID><custSupName>Klant</custSupName><taxRegIdent>9</taxRegIdent>
<custSupTp>C</custSupTp><customerSupplierHistory><customerSupplier><custSupID>D0</custSupID></customerSupplier>
</customerSupplierHistory></customerSupplier>
<customerSupplier><custSupID>S1</custSupID><custSupName>Leverancier</custSupName><custSupTp>S</custSupTp></customerSupplier>
</customersSuppliers>"""
PERIODS = "".join(
    f"<period><periodNumber>{month}</periodNumber><startDatePeriod>2026-{month:02}-01</startDatePeriod>"
    f"<endDatePeriod>2026-{month:02}-{last}</endDatePeriod></period>"
    for month, last in enumerate((31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31), start=1)
)


def xaf(
    version: str = "3.2",
    *,
    chart: str = CHART,
    opening: str | None = None,
    movements: str | None = None,
    span: tuple[str, str] = ("2026-01-01", "2026-12-31"),
    parties: str = PARTIES,
    vat: str = "",
) -> bytes:
    """An audit file of version 3.0 to 4.0."""
    start, end = span
    space = f' xmlns="{SPACES[version]}"' if version in SPACES else ""
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<auditfile{space}><header><fiscalYear>{end[:4]}</fiscalYear><startDate>{start}</startDate><endDate>{end}</endDate>
<curCode>EUR</curCode><dateCreated>2027-01-15</dateCreated><softwareDesc>Books</softwareDesc>
<softwareVersion>1.0</softwareVersion></header><company><companyName>Test BV</companyName>
<taxRegIdent>001</taxRegIdent>{parties}{chart_xml(chart, version)}{vat}<periods>{PERIODS}</periods>
{opening_xml() if opening is None else opening}{entries_xml() if movements is None else movements}
</company></auditfile>""".encode()


def period_0() -> str:
    """The opening balance as entries, which is how it is written before 3.0."""
    rows = enumerate(cells(OPENING), start=1)
    return "".join(f"B  O  0  0  2026-01-01  {number}  {account}  {amount}  -\n" for number, (account, amount) in rows)


def clair(chart: str = CHART) -> bytes:
    """An audit file of 2003: the opening balance is its period 0."""
    table = period_0() + ENTRIES.strip()
    kinds = {"B": "Balans", "P": "Winst en verlies"}
    accounts = "".join(
        f"<ledgerAccount><accountID>{number}</accountID><accountDesc>{name}</accountDesc>"
        f"<accountType>{kinds[kind]}</accountType><leadCode>{code}</leadCode></ledgerAccount>"
        for number, name, kind, code in cells(chart)
    )
    journals = ""
    for journal, kind, transactions in grouped(table):
        inner = "".join(
            f"<transaction><transactionID>{head.number}</transactionID><description>text</description>"
            f"<period>{head.period}</period><transactionDate>{head.date}</transactionDate>"
            f"{''.join(map(line_clair, found))}</transaction>"
            for head, found in transactions
        )
        head = f"<journalID>{journal}</journalID><description>{journal}</description><type>{kind}</type>"
        journals += f"<journal>{head}{inner}</journal>"
    stated = totals([entry.amount for entry in entries(table)], units="numberEntries")
    return f"""<?xml version="1.0" encoding="ISO-8859-1"?>
<auditfile><header><auditfileVersion>CLAIR2.00.00</auditfileVersion><companyID>1</companyID>
<taxRegistrationNr>001</taxRegistrationNr><companyName>Test BV</companyName><companyAddress/><companyCity/>
<companyPostalCode/><fiscalYear>2026</fiscalYear><startDate>2026-01-01</startDate><endDate>2026-12-31</endDate>
<currencyCode>EUR</currencyCode><dateCreated>2027-01-15</dateCreated><productID>Books</productID>
<productVersion>1.0</productVersion></header><generalLedger><taxonomy/>{accounts}</generalLedger><customersSuppliers>
<customerSupplier><custSupID>D1</custSupID><type>C</type><companyName>Klant</companyName></customerSupplier>
<customerSupplier><custSupID>S1</custSupID><type>S</type><companyName>Leverancier</companyName></customerSupplier>
</customersSuppliers><transactions>{stated}{journals}</transactions></auditfile>""".encode("latin-1")


def line_clair(entry: Entry) -> str:
    party = f"<custSupID>{entry.party}</custSupID>" if entry.party else ""
    debit, credit = (entry.size, "0.00") if entry.side == "D" else ("0.00", entry.size)
    return (
        f"<line><recordID>{entry.line}</recordID><accountID>{entry.account}</accountID>{party}"
        f"<documentID>{entry.number}</documentID><effectiveDate>{entry.date}</effectiveDate>"
        f"<description>line</description><debitAmount>{debit}</debitAmount><creditAmount>{credit}</creditAmount></line>"
    )


def adf(chart: str = CHART, *, amount: str = "{:.2f}", date: str = "{2}-{1}-{0}") -> bytes:
    """An audit file of 1999; `amount` and `date` are how these are written."""
    names = {number: (name, kind, code) for number, name, kind, code in cells(chart)}
    found = entries(period_0() + ENTRIES.strip())
    head = _fixed(
        ("CLAIR1.00.00", 12), ("Books 1.0", 50), ("1", 20), ("2026", 15), ("001", 15), ("Test BV", 50), ("", 60),
        (str(len(found)), 10), ("15-01-2027", 10),
        *((amount.format(total), 16) for total in sides([entry.amount for entry in found])),
    )  # fmt: skip
    records = [_record(entry, *names[entry.account], amount, date.format(*entry.date.split("-"))) for entry in found]
    return "".join(f"{record}\r\n" for record in (head, *records)).encode("cp1252")


def _record(entry: Entry, name: str, kind: str, code: str, amount: str, day: str) -> str:
    debit, credit = sides([entry.amount])
    party, side = {"D1": ("Klant", "Deb"), "S1": ("Leverancier", "Cre")}.get(entry.party, ("", ""))
    return _fixed(
        (entry.journal, 20), (entry.journal, 30), (entry.period, 5), (entry.number, 10), (entry.line, 5), ("", 20),
        (day, 10), (entry.account, 15), ({"B": "Bal", "P": "W&V"}[kind], 5), (code, 15), (name, 30), (day, 10),
        (entry.number, 15), ("", 65), ("line", 30), (amount.format(debit), 16), (amount.format(credit), 16), ("", 28),
        (entry.party, 15), (side, 5), ("", 16), (party, 30), ("", 85),
    )  # fmt: skip


def _fixed(*fields: tuple[str, int]) -> str:
    return "".join(text.ljust(width)[:width] for text, width in fields)
