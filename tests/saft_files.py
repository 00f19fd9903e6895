"""Standard audit files written from text tables, for tests that close them as a user would.

A table is columns apart by two blanks or more, a lone `-` an empty cell (see folder.csv).
"""

from __future__ import annotations

from decimal import Decimal
from itertools import groupby
from xml.sax.saxutils import escape

NO = "urn:StandardAuditFile-Taxation-Financial:NO"
DK = "urn:StandardAuditFile-Taxation-Financial:DK"
PT = "urn:OECD:StandardAuditFile-Tax:PT_1.04_01"
RO = "mfp:anaf:dgti:d406:declaratie:v1"

CHART = """
AccountID  AccountDescription  StandardAccountID  opening   closing
1500       Kundefordringer     15                 5000.00   6250.00
1920       Bankinnskudd        19                 20000.00  19400.00
2050       Annen egenkapital   20                 -25000.00  -25000.00
2700       Utgående mva        27                 -         -250.00
3000       Salgsinntekt        30                 -         -1000.00
6300       Leie lokale         63                 -         600.00
"""
LINES = """
journal  voucher  period  TransactionDate  GLPostingDate  account  debit    credit   more
S        1        1       2025-01-10       2025-01-10     1500     1250.00  -        CustomerID=C1
S        1        1       2025-01-10       2025-01-10     3000     -        1000.00  -
S        1        1       2025-01-10       2025-01-10     2700     -        250.00   -
B        2        2       2025-02-03       2025-02-03     6300     600.00   -        -
B        2        2       2025-02-03       2025-02-03     1920     -        600.00   -
"""


def table(text: str) -> list[dict[str, str]]:
    """The rows of a text table by heading."""
    heads, *rows = [[cell.strip() for cell in line.split("  ") if cell.strip()] for line in text.strip().splitlines()]
    return [dict(zip(heads, ["" if cell == "-" else cell for cell in row], strict=True)) for row in rows]


def element(name: str, content: str) -> str:
    """An element of texts or elements; nothing where it would be empty."""
    return f"<{name}>{content}</{name}>\n" if content else ""


def texts(cells: dict[str, str], *names: str) -> str:
    """Elements of those names."""
    return "".join(element(name, escape(cells.get(name, ""))) for name in names)


def sides(amount: str, when: str) -> str:
    """A balance on the side its sign says."""
    side = "Credit" if amount.startswith("-") else "Debit"
    return element(f"{when}{side}Balance", amount.removeprefix("-"))


def accounts(text: str) -> str:
    """The chart."""
    names = ("AccountID", "AccountDescription", "StandardAccountID", "GroupingCategory", "GroupingCode", "AccountType")
    return "".join(
        element(
            "Account",
            texts(row, *names)
            + sides(row.get("opening", "") or "0", "Opening")
            + sides(row.get("closing", "") or "0", "Closing")
            + texts(row, "TaxonomyCode"),
        )
        for row in table(text)
    )


def line(row: dict[str, str], name: str = "Line") -> str:
    """A line; `more` holds further elements: `CustomerID=C1 Analysis=A:100 TaxCode=3 currency=EUR:90.00`."""
    more = [tuple(one.split("=", 1)) for one in row.get("more", "").split()]
    foreign = dict(more).get("currency", "")
    currency = f"<CurrencyCode>{foreign[:3]}</CurrencyCode><CurrencyAmount>{foreign[4:]}</CurrencyAmount>"
    money = "".join(
        element(f"{side}Amount", f"<Amount>{row[side.lower()]}</Amount>{currency if foreign else ''}")
        for side in ("Debit", "Credit")
        if row[side.lower()]
    )
    pairs = [value.split(":") for key, value in more if key == "Analysis"]
    analysis = "".join(
        element("Analysis", f"<AnalysisType>{kind}</AnalysisType><AnalysisID>{code}</AnalysisID>")
        for kind, code in pairs
    )
    tax = element("TaxInformation", texts(dict(more), "TaxCode", "TaxBase"))
    parties = texts(dict(more), "SourceDocumentID", "CustomerID", "SupplierID", "Description")
    return element(name, texts({"AccountID": row["account"]}, "AccountID") + analysis + parties + money + tax)


def entries(text: str, name: str = "Line", year: str = "2025") -> str:
    """Journals with their transactions."""
    rows = table(text)
    journals = ""
    for journal, inside in groupby(rows, key=lambda row: row["journal"]):
        vouchers = ""
        for voucher, lines in groupby(inside, key=lambda row: row["voucher"]):
            first, *others = lines
            head = {"TransactionID": voucher, "Period": first["period"], "PeriodYear": first.get("year", year)} | first
            vouchers += element(
                "Transaction",
                texts(head, "TransactionID", "Period", "PeriodYear", "TransactionDate", "SourceID", "Description",
                      "SystemEntryDate", "GLPostingDate")
                + "".join(line(row, name) for row in (first, *others)),
            )  # fmt: skip
        journals += element("Journal", f"<JournalID>{journal}</JournalID><Type>GL</Type>{vouchers}")
    return journals


def totals(text: str) -> str:
    """The number of transactions and both sides, as the file should state them."""
    rows = table(text)
    count = len({(row["journal"], row["voucher"]) for row in rows})
    debit, credit = (sum(Decimal(row[side] or 0) for row in rows) for side in ("debit", "credit"))
    return stated(count, f"{debit:.2f}", f"{credit:.2f}")


def stated(count: int, debit: str, credit: str) -> str:
    """Totals as the file states them."""
    return (
        f"<NumberOfEntries>{count}</NumberOfEntries><TotalDebit>{debit}</TotalDebit><TotalCredit>{credit}</TotalCredit>"
    )


def head(
    country: str = "NO", start: str = "2025-01-01", end: str = "2025-12-31", currency: str = "NOK", more: str = ""
) -> str:
    """The head of a file of the core."""
    return f"""<Header><AuditFileVersion>1.30</AuditFileVersion><AuditFileCountry>{country}</AuditFileCountry>
<SoftwareID>Test</SoftwareID><SoftwareVersion>1</SoftwareVersion>
<Company><RegistrationNumber>999999999</RegistrationNumber><Name>Prøve AS</Name></Company>
<DefaultCurrencyCode>{currency}</DefaultCurrencyCode><SelectionCriteria><SelectionStartDate>{start}</SelectionStartDate>
<SelectionEndDate>{end}</SelectionEndDate></SelectionCriteria>{more}</Header>"""


def audit(
    chart: str = CHART,
    lines: str = LINES,
    *,
    header: str = "",
    masters: str = "",
    total: str | None = None,
    space: str = NO,
    name: str = "Line",
) -> bytes:
    """A whole file of the core; without lines it has no GeneralLedgerEntries."""
    ledger = (totals(lines) if total is None else total) + entries(lines, name) if lines else ""
    content = f"""<?xml version="1.0" encoding="UTF-8"?>
<AuditFile xmlns="{space}">{header or head()}
<MasterFiles>{element("GeneralLedgerAccounts", accounts(chart) if chart else "")}{masters}</MasterFiles>
{element("GeneralLedgerEntries", ledger)}</AuditFile>"""
    return content.encode()


def party(kind: str, number: str, account: str = "", opening: str = "", closing: str = "") -> str:
    """A customer or a supplier."""
    held = texts({"AccountID": account}, "AccountID") + (
        sides(opening, "Opening") + sides(closing, "Closing") if opening else ""
    )
    return element(
        f"{kind}s",
        element(kind, f"<Name>{number} AS</Name><{kind}ID>{number}</{kind}ID>{element('BalanceAccount', held)}"),
    )
