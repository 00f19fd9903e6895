"""The page tables of an invented group, so that the pack can be read without running a close.

Halden Group: three companies, three currencies, September 2026. Every trial balance sums to zero, every balance sheet
balances, and the figures of a statement are those of its trial balance. Planted: two findings that block.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import polars as pl

from tieout.books import Books
from tieout.engines.duckdb import DuckDB

if TYPE_CHECKING:
    from pathlib import Path

MONEY = pl.Decimal(38, 4)
CHECKSUM = "7c1e94ab02d65f1ba0c2d4e6f8091a2b3c4d5e6f7081920a3b4c5d6e7f809112"
COMPANIES = [
    ("FR01", "Ateliers Brévent SAS", "EUR", "fr", 1),
    ("SE01", "Halden Verktyg AB", "SEK", "sv", 11),
    ("GB01", "Marlow Tools Ltd", "GBP", "en", 2),
]
# account, name, type, line, opening, movement of September; the bank account takes what is left.
CHART = [
    ("1310", "Raw material", "asset", "inventories", 412_500_00, 18_250_40),
    ("1330", "Finished goods", "asset", "inventories", 702_118_77, -24_168_50),
    ("1510", "Trade receivables", "asset", "receivables", 1_256_400_15, 96_310_00),
    ("1519", "Allowance for doubtful receivables", "asset", "receivables", -38_000_00, 0),
    ("1650", "Value added tax receivable", "asset", "other_receivables", 88_120_35, -12_044_10),
    ("1730", "Prepaid insurance and maintenance contracts", "asset", "other_receivables", 36_000_00, -4_000_00),
    ("1210", "Machinery and equipment", "asset", "tangible", 2_930_000_00, 45_000_00),
    ("1219", "Accumulated depreciation of machinery and equipment", "asset", "tangible", -1_214_500_00, -27_300_00),
    ("1930", "Bank, current account", "asset", "cash", 0, 0),
    ("2081", "Share capital", "equity", "share_capital", -500_000_00, 0),
    ("2091", "Retained earnings", "equity", "retained_earnings", -1_684_204_12, 0),
    ("2350", "Bank loan", "liability", "borrowings", -900_000_00, 12_500_00),
    ("2440", "Trade payables", "liability", "payables", -830_644_90, 22_653_00),
    ("2510", "Income tax payable", "liability", "tax_payable", -111_300_00, -9_415_00),
    ("2890", "Accrued holiday pay", "liability", "other_liabilities", -164_210_00, -6_120_00),
    ("3010", "Sales of tools", "revenue", "revenue", -5_831_000_00, -742_019_35),
    ("3740", "Rounding of settled amounts", "revenue", "revenue", -4_11, -22),
    ("3990", "Other operating income", "revenue", "other_income", -67_400_00, -14_600_00),
    ("4010", "Cost of goods sold", "expense", "cost_of_sales", 3_565_400_00, 448_203_10),
    ("5010", "Rent of premises", "expense", "external_expenses", 192_000_00, 24_000_00),
    ("6310", "Insurance", "expense", "external_expenses", 32_000_00, 4_000_00),
    ("6990", "Other external services", "expense", "external_expenses", 214_812_75, 31_118_45),
    ("7010", "Wages and salaries", "expense", "staff_costs", 986_400_00, 121_870_00),
    ("7510", "Social security contributions", "expense", "staff_costs", 309_730_00, 38_267_00),
    ("7830", "Depreciation of machinery", "expense", "depreciation", 218_400_00, 27_300_00),
    ("8310", "Interest income", "revenue", "financial", -2_610_00, -410_00),
    ("8410", "Interest expense", "expense", "financial", 31_900_00, 3_985_00),
    ("8430", "Exchange differences", "expense", "financial", 14_420_18, 9_402_66),
    ("8910", "Income tax", "expense", "tax", 71_220_00, 9_415_00),
]
# code, style, English, French, what it adds up
INCOME = [
    ("revenue", "line", "Revenue", "Chiffre d’affaires net", ()),
    ("cost_of_sales", "line", "Cost of sales", "Coût des ventes", ()),
    ("gross", "sum", "Gross profit", "Marge brute", ("revenue", "cost_of_sales")),
    ("other_income", "line", "Other operating income", "Autres produits d’exploitation", ()),
    ("external_expenses", "line", "Other external expenses", "Autres achats et charges externes", ()),
    ("staff_costs", "line", "Staff costs", "Charges de personnel", ()),
    ("depreciation", "line", "Depreciation and amortisation", "Dotations aux amortissements et dépréciations", ()),
    (
        "operating",
        "sum",
        "Operating profit",
        "Résultat d’exploitation",
        ("gross", "other_income", "external_expenses", "staff_costs", "depreciation"),
    ),
    ("financial", "line", "Net financial items", "Résultat financier", ()),
    ("before_tax", "sum", "Profit before tax", "Résultat avant impôts", ("operating", "financial")),
    ("tax", "line", "Income tax", "Impôts sur les bénéfices", ()),
    ("result", "grand", "Result for the period", "Résultat de la période", ("before_tax", "tax")),
]
BALANCE = [
    ("assets", "group", "Assets", "Actif", ()),
    ("tangible", "line", "Property, plant and equipment", "Immobilisations corporelles", ()),
    ("non_current", "sum", "Non-current assets", "Actif immobilisé", ("tangible",)),
    ("inventories", "line", "Inventories", "Stocks et en-cours", ()),
    ("receivables", "line", "Trade receivables", "Créances clients et comptes rattachés", ()),
    ("other_receivables", "line", "Other receivables and prepayments",
     "Autres créances et charges constatées d’avance", ()),
    ("cash", "line", "Cash and cash equivalents", "Disponibilités", ()),
    ("current", "sum", "Current assets", "Actif circulant",
     ("inventories", "receivables", "other_receivables", "cash")),
    ("total_assets", "grand", "Total assets", "Total de l’actif", ("non_current", "current")),
    ("equity_and_liabilities", "group", "Equity and liabilities", "Passif", ()),
    ("share_capital", "line", "Share capital", "Capital social", ()),
    ("retained_earnings", "line", "Retained earnings", "Report à nouveau", ()),
    ("year_result", "line", "Result for the year", "Résultat de l’exercice", ()),
    ("equity", "sum", "Equity", "Capitaux propres", ("share_capital", "retained_earnings", "year_result")),
    ("borrowings", "line", "Liabilities to credit institutions",
     "Emprunts et dettes auprès des établissements de crédit", ()),
    ("payables", "line", "Trade payables", "Dettes fournisseurs et comptes rattachés", ()),
    ("tax_payable", "line", "Tax liabilities", "Dettes fiscales", ()),
    ("other_liabilities", "line", "Other liabilities", "Autres dettes", ()),
    ("liabilities", "sum", "Liabilities", "Dettes", ("borrowings", "payables", "tax_payable", "other_liabilities")),
    ("total_liabilities", "grand", "Total equity and liabilities", "Total du passif", ("equity", "liabilities")),
]  # fmt: skip
FINDINGS = [
    ("block", "readiness", "subledger_tie_open", "1510", "-18.0000",
     "Receivables 1510 differ from the customer ledger by −18.00: ledger 1,314,710.15, open items 1,314,728.15.",
     "Look at payment P-2209 of 29 September, posted to the account without the customer.",
     "subledger_entries.csv:1184"),
    ("block", "load", "rejected_rows", "gl_entries.csv text_in_amount", None,
     "gl_entries.csv: 3 rows could not be read because the amount is text.",
     "Correct the amounts in rows 204, 911 and 1377 and run the close again.", "gl_entries.csv:204"),
    ("warn", "readiness", "late_postings", "2026-08", "4410.0000",
     "6 entries dated August were posted after the August close, 4,410.00 in all.",
     "Confirm that August is reopened, or move them to September.", "gl_entries.csv:20411"),
    ("warn", "readiness", "number_gaps", "V", None, "Voucher series V has 2 gaps: V-2091 and V-2144 to V-2146.",
     "Ask for the cancelled vouchers or a statement that the numbers were never used.", "gl_entries.csv:2090"),
    ("info", "load", "tables_not_used", "items", None,
     "items.csv and value_entries.csv were loaded and not used: the inventory room is not available yet.",
     "Nothing to do.", "items.csv"),
    ("info", "statements", "line_empty", "G", None, "No account falls on the line “Provisions”.", "Nothing to do.", ""),
]  # fmt: skip


@dataclass
class Group:
    """The invented group: what each page table holds."""

    accounts: int = 0
    blocking: bool = True
    proposals: bool = True
    companies: int = 3
    tables: dict[str, list[dict[str, Any]]] = field(default_factory=dict)

    def add(self, table: str, **row: Any) -> None:
        self.tables.setdefault(table, []).append(row)


def money(cents: int) -> Decimal:
    return Decimal(cents).scaleb(-2)


def chart(group: Group, factor: int) -> list[tuple[str, str, str, str, int, int]]:
    """The chart with the amounts of one company; the bank takes what is left, so that it sums to zero."""
    rows = [(a, n, t, line, o * factor, m * factor) for a, n, t, line, o, m in CHART]
    extra = [
        (f"6{100 + i}", f"Other service, cost centre {100 + i}", "expense", "external_expenses", 913_07 + 31 * i, 87_13)
        for i in range(group.accounts)
    ]
    rows += extra
    opening, moved = (sum(row[i] for row in rows) for i in (4, 5))
    order = ["asset", "equity", "liability", "revenue", "expense"]
    rows.sort(key=lambda row: order.index(row[2]))
    return [(a, n, t, ln, o - opening * (a == "1930"), m - moved * (a == "1930")) for a, n, t, ln, o, m in rows]


def trial_balance(group: Group, company: str, rows: list[tuple[str, str, str, str, int, int]]) -> None:
    for account, name, kind, _, opening, moved in rows:
        credit = 3 * abs(moved) if moved else 0
        group.add(
            "ledger.page_trial_balance",
            company=company, account=account, name=name, type=kind, opening=money(opening),
            debit=money(credit + moved), credit=money(credit), unadjusted=money(opening + moved),
            adjustment=money(0), adjusted=money(opening + moved),
        )  # fmt: skip


def statements(group: Group, company: str, rows: list[tuple[str, str, str, str, int, int]]) -> None:
    sign = {"asset": 1, "equity": -1, "liability": -1, "revenue": -1, "expense": -1}
    period: dict[str, int] = {}
    year: dict[str, int] = {}
    for _, _, kind, line, opening, moved in rows:
        period[line] = period.get(line, 0) + sign[kind] * moved
        year[line] = year.get(line, 0) + sign[kind] * (opening + moved)
    prior = {line: value * (94 + 2 * (i % 4)) // 100 for i, (line, value) in enumerate(year.items())}
    for values in (period, year, prior):
        add_up(values, INCOME)
        values["year_result"] = values["result"]
    prior["cash"] = 0
    add_up(prior, BALANCE)
    prior["cash"] = prior["total_liabilities"] - prior["total_assets"]
    for values in (year, prior):
        add_up(values, BALANCE)
    lines(group, company, "income_statement", INCOME, (period, year, prior))
    lines(group, company, "balance_sheet", BALANCE, ({}, year, prior))
    trend(group, company, period, year, prior)


def add_up(values: dict[str, int], definition: list[Any]) -> None:
    for code, _, _, _, parts in definition:
        if parts:
            values[code] = sum(values.get(part, 0) for part in parts)


def lines(
    group: Group, company: str, statement: str, definition: list[Any], columns: tuple[dict[str, int], ...]
) -> None:
    for number, (code, style, *_rest) in enumerate(definition, start=1):
        period, year, prior = (money(values[code]) if code in values else None for values in columns)
        group.add(
            "statements.page_lines",
            company=company, statement=statement, line_no=number, code=code, level=0, style=style, note="",
            period=period, year_to_date=year, prior_year=prior, budget=None, gross=None, depreciation=None,
        )  # fmt: skip


def trend(group: Group, company: str, period: dict[str, int], year: dict[str, int], prior: dict[str, int]) -> None:
    months = [date(2025 + (8 + i) // 12, (8 + i) % 12 + 1, 1) for i in range(13)]
    ends = {code: (year[code], prior[code]) for code in ("total_assets", "equity", "cash")}
    for code, (last, first) in (ends | {"result": (period["result"], period["result"] * 83 // 100)}).items():
        for i, month in enumerate(months):
            wave = (i * 37 % 11 - 5) * abs(last) // 120 if 0 < i < 12 else 0
            group.add(
                "statements.page_trend",
                company=company, code=code, month=month, amount=money(first + (last - first) * i // 12 + wave),
            )  # fmt: skip


def readiness(group: Group, company: str, blocked: bool) -> None:
    checks = [
        ("subledger_ties", "block" if blocked else "pass", int(blocked), "-18.00" if blocked else None, "1510"),
        ("rejected_rows", "block" if blocked else "pass", 3 * blocked, None, "gl_entries.csv" if blocked else ""),
        ("late_postings", "warn", 6, "4410.00", "2026-08"),
        ("number_gaps", "warn", 2, None, "V-2091, V-2144 to V-2146"),
        *((name, "pass", 0, None, "") for name in (
            "unposted_journals", "pending_documents", "unbalanced_vouchers", "trial_balance", "unknown_accounts",
            "duplicate_entries", "control_totals", "manual_postings", "completeness")),
    ]  # fmt: skip
    for name, state, count, amount, detail in checks:
        group.add(
            "readiness.page_checks",
            company=company, check_name=name, state=state, count=count,
            amount=Decimal(amount) if amount else None, detail=detail,
        )  # fmt: skip
    tie(group, "readiness", company, "ar", "1510", 131472815, 131471015 if blocked else 131472815)
    tie(group, "readiness", company, "ap", "2440", -80799190, -80799190)
    tie(group, "readiness", company, "bank", "1930", 55120000, 55172500, 52500)
    tie(group, "ledger", company, "trial_balance", "", 614203355, 614203355)
    tie(group, "statements", company, "balance_sheet", "", 478123410, 478123410)
    tie(group, "statements", company, "result", "", 28701214, 28701214)


def tie(  # noqa: PLR0913, PLR0917 - the columns of a tie
    group: Group, room: str, company: str, name: str, account: str, left: int, right: int, explained: int = 0
) -> None:
    open_ = right - left - explained
    group.add(
        f"{room}.page_ties",
        company=company, tie=name, account=account, subledger=money(left), ledger=money(right),
        difference=money(right - left), explained=money(explained), unexplained=money(open_),
        state="open" if open_ else "explained" if explained else "tied",
    )  # fmt: skip


def load(group: Group, company: str, blocked: bool) -> None:
    for number, (table, read) in enumerate((("accounts", 46), ("gl_entries", 21_840), ("subledger_entries", 1_904))):
        rejected = 3 if blocked and table == "gl_entries" else 0
        group.add(
            "load.page_inputs",
            company=company, file=f"2026-09/{company.lower()}/{table}.csv", table_name=table, format="csv",
            detected="utf-8, comma, ISO dates, decimal point", rows_read=read, rows_loaded=read - rejected,
            rows_rejected=rejected, rows_other=0, sha256=f"{(number + 3) * 0x1F3D5B79ACE02468:064x}",
        )  # fmt: skip
    for row in (204, 911, 1377) if blocked else ():
        group.add(
            "load.page_rejects",
            company=company, file=f"2026-09/{company.lower()}/gl_entries.csv", row=row, column_name="amount",
            value="n/a", reason="text in an amount",
        )  # fmt: skip
    group.add(
        "load.page_controls",
        company=company, file=f"2026-09/{company.lower()}/gl_entries.csv", control="rows", stated=money(2184000),
        counted=money(2184000), difference=money(0),
    )  # fmt: skip


def journals(group: Group, company: str) -> None:
    for line, (account, name, amount) in enumerate((("6310", "Insurance", 400000), ("1730", "Prepaid", -400000))):
        facts = {
            "company": company, "room": "adjustment", "voucher": "ADJ-0001", "posting_date": date(2026, 9, 30),
            "account": account, "description": "Insurance of the year, ninth of twelve", "amount": money(amount),
            "currency": "EUR", "amount_currency": money(amount), "rule": "insurance",
            "evidence": "adjustments.csv:12", "status": "proposed",
        }  # fmt: skip
        group.add("ledger.page_journals", **facts, name=name)
        group.add("ledger.journals", **facts, line_no=line + 1, export=True)


def findings(group: Group, companies: list[str]) -> None:
    wanted = [f for f in FINDINGS if group.blocking or f[0] != "block"]
    number = 0
    for severity, room, code, subject, amount, message, remedy, place in wanted:
        for company in companies[:1] if severity != "warn" else companies:
            number += 1
            group.add(
                "findings.page_findings",
                company=company, finding_id=f"F{company}{code.upper()}"[:11], room=room, code=code, severity=severity,
                subject=subject, amount=Decimal(amount) if amount else None, currency="EUR", message=message,
                remedy=remedy, place=place, number=number, disposition="open", accepted_by="", accepted_because="",
            )  # fmt: skip


def labels(group: Group) -> None:
    for statement, definition in (("income_statement", INCOME), ("balance_sheet", BALANCE)):
        for code, _, english, french, _ in definition:
            for language, label in (("en", english), ("sv", english), ("fr", french)):
                group.add(
                    "statements.page_labels",
                    definition="plain", statement=statement, code=code, language=language, label=label,
                )  # fmt: skip


def company_row(position: int, company: str, name: str, currency: str, language: str) -> dict[str, Any]:
    return {
        "company": company, "code": company, "name": name, "currency": currency, "reporting_currency": "EUR",
        "language": language, "definition": "plain", "extracted_on": date(2026, 10, 5), "retained_earnings": "2091",
        "period_start": date(2026, 9, 1), "period_end": date(2026, 9, 30), "year_start": date(2026, 1, 1),
        "year_end": date(2026, 12, 31), "prior_period_start": date(2026, 8, 1), "prior_period_end": date(2026, 8, 31),
        "ly_period_start": date(2025, 9, 1), "ly_period_end": date(2025, 9, 30), "ly_year_start": date(2025, 1, 1),
        "period_closing": False, "position": position, "decimals": 2,
    }  # fmt: skip


def build(folder: Path, **options: Any) -> tuple[Books, SimpleNamespace]:
    """The books and the settings of the invented group, in a new database in `folder`."""
    group = Group(**options)
    chosen = COMPANIES[: group.companies]
    labels(group)
    findings(group, [company for company, *_ in chosen])
    for position, (company, name, currency, language, factor) in enumerate(chosen):
        group.add("settings.companies", **company_row(position, company, name, currency, language))
        rows = chart(group, factor)
        trial_balance(group, company, rows)
        statements(group, company, rows)
        readiness(group, company, group.blocking and position == 0)
        load(group, company, group.blocking and position == 0)
        if group.proposals:
            journals(group, company)
    books = Books(DuckDB(folder / "close.duckdb"))
    for table, records in group.tables.items():
        books.put(table, frame(records))
    close = SimpleNamespace(name="Halden Group", period="2026-09", currency="EUR", language="en")
    return books, SimpleNamespace(close=close, companies=())


def frame(records: list[dict[str, Any]]) -> pl.DataFrame:
    """Rows as a frame; money as DECIMAL(38,4)."""
    made = pl.DataFrame(records, infer_schema_length=None)
    decimals = [name for name, kind in made.schema.items() if isinstance(kind, pl.Decimal)]
    amounts = [name for name in ("amount",) if name in made.columns and name not in decimals]
    return made.with_columns(pl.col(name).cast(MONEY) for name in decimals + amounts)
