"""workbook.xlsx: the figures of the pack for people who work in a spreadsheet.

One sheet a section, from the same page tables as the pack, so the two cannot disagree. The summary counts ties and
findings and fetches each company's result by formulas that look at the other sheets: whoever filters, corrects or
disposes there sees it. A sheet holds at most 100,000 rows; a longer table says where the whole of it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple

from tieout.findings import Speaker
from tieout.pack import detected
from tieout.pack.languages import Catalogue
from tieout.pack.sheets import Live, Placed, Sheet, Sheets, Table, criterion
from tieout.pack.tally import Tally, Words, counts

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from tieout.books import Books
    from tieout.settings import Settings

ROWS = 100_000
CODES = {
    "state": "mark",
    "severity": "sev",
    "room": "room",
    "check_name": "check",
    "type": "class",
    "status": "status",
    "tie": "tie",
    "statement": "doc",
    "reason": "reason",
    "test": "journal-test",
    "control": "control",
    "ties": "said",
    "cause": "cause",
    "value_type": "inv",
    "question": "stock-question",
    "age": "stock-age",
    "stage": "stage",
    "way": "way",
    "origin": "way",
    "match_reason": "match",
    "spread": "spread",
    "share_state": "share",
    "comparison": "comparison",
    "driver": "driver",
    "proof": "proof",
    "proof_rule": "proof-rule",
    "external_source": "external",
    "evidence_kind": "evidence",
    "disposition": "disposition",
    "standing": "standing",
    "account_role": "invrole",
    "difference_class": "invdiff",
    "cut_off": "inv",
    "target": "fx-target",
    "method": "fx-method",
    "fx_cause": "fx-cause",
    "fx_reason": "fx-reason",
    "rate_state": "rate-state",
    "run": "run",
    "role": "invrole",
    "skipped": "skipped",
    "entry_type": "inv",
}
STOCK = ("opening", "increases", "decreases", "ending", "cost_expected", "posted")
PROVED = ("opening", "movement", "adjustment", "ledger_balance", "difference")
ACCRUED = ("total", "recognised", "this_period", "remaining")
AGAINST = ("against_inventory", "against_interim", "against_wip", "against_others", "subledger")
BALANCES = ("opening", "debit", "credit", "unadjusted", "adjustment", "adjusted")
SUMMARY = ("company", "name", "currency", "ties", "ties_open", "block", "warn", "info", "result")
STATEMENT = ("code", "statement", "label", "note", "period", "year_to_date", "prior_year")
WHERE_THERE = ("budget", "gross", "depreciation")
COMPANIES = "select company, name, currency, definition, decimals from settings.companies order by position"


@dataclass(frozen=True)
class Part:
    """A sheet of page tables laid under one another: name, tables, columns with totals, notes, where the whole is."""

    sheet: str
    tables: tuple[str, ...]
    totals: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    own: tuple[str, ...] = ()
    whole: str = ""


TIED = "ledger statements readiness inventory revaluation allocation".split()
TIES = Part("sheet-ties", tuple(f"{room}.page_ties" for room in TIED))
JOURNALS = Part(
    "sheet-journals", ("ledger.page_journals",), ("amount",), ("workbook-sign",), ("amount_currency",), "journals.csv"
)
FINDINGS = Part("sheet-findings", ("findings.page_findings",), own=("amount",), whole="findings.csv")
LISTS = (
    Part("sheet-trial-balance", ("ledger.page_trial_balance",), BALANCES, ("workbook-sign",)),
    Part("sheet-checks", ("readiness.page_checks",)),
    Part("sheet-differences", ("readiness.page_tie_differences",)),
    Part("sheet-inventory", ("inventory.page_valuation",), STOCK),
    Part("sheet-stock-age", ("inventory.page_age",), ("count", "stock_value")),
    Part("sheet-cost-adjustments", ("inventory.page_adjustments",), ("amount", "cost_expected")),
    Part("sheet-inventory-runs", ("inventory.page_runs",), (), ("workbook-sign",)),
    Part("sheet-inventory-skipped", ("inventory.page_skipped",), ("amount",)),
    Part("sheet-stock-questions", ("inventory.page_stock_questions",)),
    Part("sheet-stock-ledger", ("inventory.page_reconciliation",), AGAINST),
    Part("sheet-stock-differences", ("inventory.page_differences",), ("amount",), ("workbook-sign",)),
    Part("sheet-stock-divergences", ("inventory.page_divergences",), notes=("workbook-sign",)),
    Part("sheet-cut-off", ("inventory.page_cut_off",)),
    Part("sheet-adjustments", ("adjustment.page_vouchers",), ("amount",)),
    Part("sheet-refused-adjustments", ("adjustment.page_faults",)),
    Part("sheet-accruals", ("adjustment.page_accruals",), own=ACCRUED),
    Part("sheet-accrual-months", ("adjustment.page_accrual_months",), own=("share", "remaining")),
    Part("sheet-open-items", ("settlement.page_open_items",), ("remaining", "unrealized"), own=("remaining_currency",)),
    Part("sheet-ageing", ("settlement.page_ageing",), ("items", "remaining", "unrealized")),
    Part("sheet-match-rate", ("settlement.page_rates",), ("entries", "amount")),
    Part("sheet-unmatched", ("settlement.page_unmatched",), ("remaining",), own=("remaining_currency",)),
    Part("sheet-suggestions", ("settlement.page_suggestions",)),
    Part("sheet-reversals", ("adjustment.page_reversals",), ("amount",)),
    Part("sheet-allocation", ("allocation.page_basis",), ("amount",)),
    Part("sheet-revaluation", ("revaluation.page_balances",), own=("balance_currency",)),
    Part("sheet-revaluation-items", ("revaluation.page_items",), own=("balance_currency",)),
    Part("sheet-revaluation-causes", ("revaluation.page_causes",)),
    Part("sheet-revaluation-rates", ("revaluation.page_rates",)),
    Part("sheet-revaluation-sensitivity", ("revaluation.page_sensitivity",), own=("balance_currency",)),
    Part("sheet-not-revalued", ("revaluation.page_not_revalued",), own=("balance_currency",)),
    Part("sheet-reconciliations", ("reconciliation.page_accounts",), PROVED),
    Part("sheet-external-balances", ("reconciliation.page_evidence",)),
    Part("sheet-variance", ("variance.page_review",)),
    Part("sheet-variance-drivers", ("variance.page_drivers",)),
    Part("sheet-journal-tests", ("readiness.page_journal_test_entries",)),
    JOURNALS,
    FINDINGS,
    Part("sheet-dispositions", ("findings.page_dispositions",), own=("accepted", "amount")),
    Part("sheet-inputs", ("load.page_inputs",), ("rows_read", "rows_loaded", "rows_rejected", "rows_other")),
    Part("sheet-totals", ("load.page_totals",), ("entries", "debit", "credit"), ("workbook-sign",)),
    Part("sheet-controls", ("load.page_controls",)),
    Part("sheet-roll-forward", ("load.page_roll_forward",)),
    Part("sheet-rejects", ("load.page_rejects",)),
)


class Company(NamedTuple):
    """A company of the close: code, name, currency of its books, statement definition, decimals of the currency."""

    code: str
    name: str
    currency: str
    definition: str
    decimals: int


class Workbook:
    """The sheets of one close."""

    def __init__(self, books: Books, settings: Settings, path: Path, language: str) -> None:
        """Companies and their currencies are those of the run; the file is dated the period's last day."""
        self.books = books
        self.title = settings.close.name
        self.catalogue = Catalogue(language)
        self.companies = [Company(*row) for row in books.rows(COMPANIES)]
        decimals = dict(books.rows("select currency, decimals from settings.currencies"))
        decimals |= {company.code: company.decimals for company in self.companies}
        [(created,)] = books.rows("select max(period_end) from settings.companies")
        self.sheets = Sheets(path, self.catalogue, decimals, created)

    def write(self) -> None:
        """Every sheet in the order of the pack: the summary stands first and is filled last."""
        summary = self.sheets.add(self.catalogue.text("sheet-summary"), self.titled("sheet-summary"))
        placed = {TIES.sheet: self.lay(TIES)}
        for company in self.companies:
            placed[company.code] = self.statement(company)
        for part in LISTS:
            placed[part.sheet] = self.lay(part)
        self.summary(summary, placed)
        self.sheets.close()

    def titled(self, name: str) -> str:
        """The first line of a sheet."""
        return f"{self.catalogue.text(name)} · {self.title}"

    def lay(self, part: Part) -> Placed | None:
        """A sheet of page tables; none where no room made them."""
        tables = [table for table in part.tables if self.books.has(table)]
        if not tables:
            return None
        frames = [self.books.engine.frame(f"select * from {table} limit {ROWS}") for table in tables]
        columns = frames[0].columns
        found = sum(self.books.rows(f"select count(*) from {table}")[0][0] for table in tables)
        rows = [row for frame in frames for row in frame.select(columns).iter_rows()][:ROWS]
        if "detected" in columns:
            at = columns.index("detected")
            rows = [(*row[:at], detected.said(self.catalogue, row[at]), *row[at + 1 :]) for row in rows]
        if "fault" in columns:
            columns, rows = self.faults(columns, rows)
        notes = [self.catalogue.text(note) for note in part.notes]
        if "amount" not in part.own and any(isinstance(value, Decimal) for row in rows[:50] for value in row):
            notes.insert(0, self.catalogue.text("workbook-currencies", currencies=self.currencies()))
        if found > len(rows):
            place = part.whole or "close.duckdb: " + ", ".join(tables)
            notes.insert(0, self.catalogue.text("workbook-capped", shown=len(rows), rows=found, place=place))
        table = Table(columns, rows, part.totals, notes, CODES, part.own, complete=found == len(rows))
        return self.sheets.add(self.catalogue.text(part.sheet), self.titled(part.sheet)).write(table)

    def faults(self, columns: list[str], rows: list[tuple[Any, ...]]) -> tuple[list[str], list[tuple[Any, ...]]]:
        """Faults in whole sentences, in place of their code, value and reason."""
        speaker = Speaker(self.catalogue, dict(self.sheets.decimals))
        kept = [column for column in columns if column not in ("value", "reason")]
        records = [dict(zip(columns, row, strict=True)) for row in rows]
        said = [record | {"fault": speaker.fault("adjustment", record)} for record in records]
        return kept, [tuple(record[column] for column in kept) for record in said]

    def currencies(self) -> str:
        """Each company with the currency of its books."""
        return ", ".join(f"{company.code} {company.currency}" for company in self.companies)

    def statement(self, company: Company) -> Placed | None:
        """The statements of a company under one another, labelled in the language of the close."""
        if not self.books.has("statements.page_lines"):
            return None
        frame = self.books.frame("statements.page_lines")
        own = frame.filter(frame["company"] == company.code)
        columns = (*STATEMENT, *(name for name in WHERE_THERE if own[name].drop_nulls().len()))
        labels = self.labels(company.definition)
        rows, styles = [], []
        for line in own.iter_rows(named=True):
            label = labels.get((line["statement"], line["code"]), line["code"])
            rows.append([label if column == "label" else line[column] for column in columns])
            styles.append((max(line["level"] - 1, 0), line["style"]))
        notes = [self.catalogue.text("page-in-currency", currency=company.currency)]
        sheet = self.sheets.add(company.code, f"{company.name} · {self.catalogue.text('doc-financial-statements')}")
        return sheet.write(Table(columns, rows, (), notes, CODES, unit=company.code, styles=styles))

    def labels(self, definition: str) -> dict[tuple[str, str], str]:
        """The captions of a statement definition: in the language of the close, else in English, else in any."""
        sql = "select language, statement, code, label from statements.page_labels where definition = $definition"
        wanted = {self.catalogue.language: 2, "en": 1}
        found = sorted(self.books.rows(sql, definition=definition), key=lambda row: (wanted.get(row[0], 0), row[0]))
        return {(statement, code): label for _, statement, code, label in found}

    def summary(self, sheet: Sheet, placed: Mapping[str, Placed | None]) -> None:
        """Ties, findings and result of each company: live counts and look-ups over the sheets that follow."""
        words, live = Words(self.catalogue, CODES), ("disposition", "open")
        ties = Tally(self.books, words, TIES.tables, "state", placed[TIES.sheet])
        findings = Tally(self.books, words, FINDINGS.tables, "severity", placed[FINDINGS.sheet], live)
        rows = [
            (*company[:3], *counts(ties, findings, company.code), self.result(company.code, placed[company.code]))
            for company in self.companies
        ]
        rows.append(("", self.catalogue.text("workbook-whole-close"), "", *counts(ties, findings, None), None))
        sheet.write(Table(SUMMARY, rows, styles=[(0, "")] * len(self.companies) + [(0, "grand")]))

    def result(self, company: str, placed: Placed | None) -> Live | None:
        """The company's result of the year to date, fetched from its income statement."""
        sql = """select sum(year_to_date) from statements.page_lines
                 where company = $company and statement = 'income_statement' and code = 'result'"""
        if placed is None:
            return None
        [(amount,)] = self.books.rows(sql, company=company)
        named = criterion(self.catalogue.named("doc", "income_statement"))
        found = f"{placed.area('code')},{criterion('result')},{placed.area('statement')},{named}"
        return Live(f"=SUMIFS({placed.area('year_to_date')},{found})", amount or Decimal(0), placed.exact)


def write(books: Books, settings: Settings, path: Path, language: str | None = None) -> None:
    """The workbook of a close, in the language of the close or the one given; the same books give the same bytes."""
    Workbook(books, settings, path, language or settings.close.language).write()
