"""Period-end adjustments: validated as an ERP would, reversed once, imported without being proposed twice."""

from __future__ import annotations

import csv as csv_file
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

import tieout
from erp_books import OURS
from folder import Closed, csv, group, loaded, write
from together import Own

if TYPE_CHECKING:
    from pathlib import Path

Rows = list[tuple[Any, ...]]
LEDGER = """
entry_no  voucher  posting_date  account  amount
1         V1       2026-08-05    1510     900.00
2         V1       2026-08-05    3010     -900.00
3         V2       2026-09-05    1510     100.00
4         V2       2026-09-05    3010     -100.00
"""
MORE = """
account  name                type       control  suspended
1510     Trade receivables   asset      -        -
1930     Bank                asset      -        -
1710     Prepaid             asset      -        -
2091     Retained earnings   equity     -        -
2440     Trade payables      liability  ap       -
2990     Accrued costs       liability  -        -
3010     Sales               revenue    -        -
5010     Rent                expense    -        -
5099     Old rent            expense    -        true
"""
HEAD = """voucher  posting_date  account  amount  currency  amount_currency  description  reverse_on  stage  prepared_by
    approved_by  dim_unit""".replace("\n  ", "")
GOOD = """
A1  2026-09-30  5010  1200.00   -  -  Rent  2026-10-01  -  li  anna  -
A1  2026-09-30  2990  -1200.00  -  -  Rent  2026-10-01  -  li  anna  -
"""
JOURNALS = "select voucher, posting_date, account, amount, status from ledger.journals order by voucher, line_no"
ADJUSTED = "select account, adjusted from ledger.trial_balance order by account"
FAULTS = "select voucher, fault, value from adjustment.faults order by voucher, fault, value"


def lines(*rows: str) -> str:
    """Adjustments as a text table."""
    return "\n".join([HEAD, *(row.strip() for row in rows)])


def folder(path: Path, adjustments: str, *, settings: str = "", ledger: str = LEDGER, **more: str) -> Path:
    """A close folder of company C1 with adjustments in its extracts."""
    files = {"gl_entries.csv": ledger, "adjustments.csv": lines(adjustments), **more}
    return write(path, files, chart=MORE, company=settings)


def adjusted(path: Path, **options: Any) -> Closed:
    """The folder by the rooms that are read here: adjustments, and the trial balance that they end in."""
    return loaded(path, "adjustment", "ledger", **options)


def faults(run: Closed) -> list[tuple[str, str, str]]:
    return run.rows(FAULTS)


# What is posted


UNDATED = GOOD.replace("2026-10-01", "-")
RATES = "rate_type  from_currency  to_currency  date  rate\nclosing  EUR  SEK  {}  11.115\n"
SPLIT = """
A1  2026-09-30  5010  100.05  -  -  -  -  -  li  anna  -
A1  2026-09-30  2990  -80.04  -  -  -  -  -  li  anna  -
A1  2026-09-30  2990  -20.01  -  -  -  -  -  li  anna  -
"""
IN_CROWNS = {"adjustments.csv": SPLIT, "settings": 'reporting_currency = "SEK"'}
POSTED: dict[str, dict[str, str]] = {
    "reversed": {"adjustments.csv": GOOD},
    "stages": {"adjustments.csv": GOOD.replace("-  li  anna", "last  li  anna") + GOOD.replace("A1", "A2")},
    "unapproved": {"adjustments.csv": GOOD.replace("anna", "-")},
    "other_years": {"adjustments.csv": UNDATED.replace("09-30", "10-15") + UNDATED.replace("A1  2026", "B1  2024")},
    "in_crowns": IN_CROWNS | {"exchange_rates.csv": RATES.format("2026-01-01")},
    "without_rate": IN_CROWNS | {"exchange_rates.csv": RATES.format("2027-01-01")},
}


@pytest.fixture(scope="module")
def posting(tmp_path_factory: pytest.TempPathFactory) -> Closed:
    """A group of which every company has adjustments of its own kind."""
    companies = {
        name: files | {"gl_entries.csv": LEDGER, "adjustments.csv": lines(files["adjustments.csv"])}
        for name, files in POSTED.items()
    }
    return adjusted(group(tmp_path_factory.mktemp("posting"), companies, chart=MORE))


def of(
    run: Closed, company: str, columns: str, table: str = "ledger.journals", order: str = "voucher, line_no"
) -> Rows:
    """Rows of one company."""
    return run.rows(f"select {columns} from {table} where company = '{company}' order by {order}")


def codes(run: Closed, company: str) -> set[tuple[str, str]]:
    """The findings of a company: severity and code."""
    return set(of(run, company, "severity, code", "findings.findings", "all"))


def test_a_voucher_becomes_a_journal_and_its_mirror_on_the_day_it_is_reversed(posting: Closed) -> None:
    assert of(posting, "reversed", "voucher, posting_date, account, amount, status") == [
        ("A1", date(2026, 9, 30), "5010", Decimal("1200.0000"), "approved"),
        ("A1", date(2026, 9, 30), "2990", Decimal("-1200.0000"), "approved"),
    ]
    assert of(posting, "reversed", "voucher, posting_date, account, amount", "ledger.reversals") == [
        ("A1-R", date(2026, 10, 1), "5010", Decimal("-1200.0000")),
        ("A1-R", date(2026, 10, 1), "2990", Decimal("1200.0000")),
    ]
    adjusted = dict(of(posting, "reversed", "account, adjusted", "ledger.trial_balance", "account"))
    assert adjusted["5010"] == 1200


def test_stages_come_before_settlement_and_after_all_rooms(posting: Closed) -> None:
    assert of(posting, "stages", "voucher", order="rowid")[::2] == [("A2",), ("A1",)]
    assert of(posting, "stages", "count(*)", "adjustment.journals", "all") == [(8,)], "with their reversals"


def test_nobody_approved_warns_and_is_proposed_all_the_same(posting: Closed, tmp_path: Path) -> None:
    assert set(of(posting, "unapproved", "status")) == {("proposed",)}
    assert ("warn", "adjustment_not_approved") in codes(posting, "unapproved")
    quiet = adjusted(folder(tmp_path, GOOD.replace("anna", "-"), settings="[adjustment]\nfour_eyes = false\n"))
    assert "adjustment_not_approved" not in quiet.codes("warn")
    assert quiet.run.status == "PROPOSED"


def test_a_later_one_waits_and_one_before_the_extract_is_told(posting: Closed) -> None:
    assert of(posting, "other_years", "voucher") == []
    assert {("info", "adjustment_later"), ("info", "adjustment_unseen")} <= codes(posting, "other_years")
    found = of(posting, "other_years", "voucher, status", "adjustment.page_vouchers", "all")
    assert found == [("A1", "later"), ("B1", "unseen")]


def test_reporting_amounts_come_by_rate_and_balance(posting: Closed) -> None:
    assert of(posting, "in_crowns", "amount_reporting") == [
        (Decimal("1112.0500"),), (Decimal("-889.6400"),), (Decimal("-222.4100"),)
    ]  # fmt: skip
    faulty = of(posting, "without_rate", "voucher, fault, value", "adjustment.faults", "all")
    assert ("A1", "missing_rate", "EUR/SEK") in faulty


# What is refused

#   what the rows say                                        the faults of voucher A1
REFUSED = [
    ("A1 2026-09-30 5010 100.00 . . . . . li anna .\nA1 2026-09-30 2990 -90.00 . . . . . li anna .",
     [("unbalanced", "10.0000 EUR")]),
    ("A1 2026-09-30 5999 100.00 . . . . . li anna .\nA1 2026-09-30 5099 -100.00 . . . . . li anna .",
     [("suspended_account", "5099"), ("unknown_account", "5999")]),
    ("A1 2026-09-30 5010 100.00 . . . . . li anna .\nA1 2026-09-30 2440 -100.00 . . . . . li anna .",
     [("control_account", "2440")]),
    ("A1 2026-09-30 5010 100.00 . . . . . li LI .\nA1 2026-09-30 2990 -100.00 . . . . . li li .",
     [("same_person", "LI")]),
    ("A1 2026-09-30 5010 100.00 . . . 2026-09-30 . li anna .\nA1 2026-09-30 2990 -100.00 . . . . . li anna .",
     [("reversal_too_early", "2026-09-30")]),
    ("A1 2026-09-30 5010 100.00 . . . 2026-10-01 . li anna .\nA1 2026-09-30 2990 -100.00 . . . 2026-10-02 . li anna .",
     [("reversed_twice", "2026-10-01, 2026-10-02")]),
    ("A1 2026-09-30 5010 100.00 . . . 2062-10-01 . li anna .\nA1 2026-09-30 2990 -100.00 . . . . . li anna .",
     [("reversal_too_late", "2062-10-01")]),
    ("A1 2062-09-30 5010 100.00 . . . . . li anna .\nA1 2062-09-30 2990 -100.00 . . . . . li anna .",
     [("date_outside_year", "2062-09-30")]),
    ("A1 2026-08-31 5010 100.00 . . . . . li anna .\nA1 2026-08-31 2990 -100.00 . . . . . li anna .",
     [("date_before_period", "2026-08-31")]),
    ("A1 2026-09-30 5010 100.00 . . . . . li anna .\nA1 2026-09-29 2990 -100.00 . . . . . li anna .",
     [("several_dates", "2026-09-30")]),
    ("A1 2026-09-30 5010 100.00 . . . . first li anna .\nA1 2026-09-30 2990 -100.00 . . . . middle li anna .",
     [("several_stages", "first, middle"), ("unknown_stage", "middle")]),
    ("A1 2026-09-30 5010 100.00 USD . . . . li anna .\nA1 2026-09-30 2990 -100.00 XQX -9 . . . li anna .",
     [("no_currency_amount", "USD"), ("unknown_currency", "XQX")]),
    ("A1 2026-09-30 5010 100.00 USD 110 . . . li anna .\nA1 2026-09-30 2990 -100.00 USD -109 . . . li anna .",
     [("unbalanced_currency", "1.0000 USD")]),
    ("A1 2026-09-30 5010 100.00 USD -110 . . . li anna .\nA1 2026-09-30 2990 -100.00 USD 110 . . . li anna .",
     [("signs_differ", "-110.0000"), ("signs_differ", "110.0000")]),
    ("A1 2026-09-30 5010 100.001 . . . . . li anna .\nA1 2026-09-30 2990 -100.001 EUR -100.001 . . . li anna .",
     [("too_many_decimals", "-100.0010"), ("too_many_decimals", "100.0010")]),
    ("A1 2026-09-30 5010 100.00 EUR 99 . . . li anna .\nA1 2026-09-30 2990 -100.00 . . . . . li anna .",
     [("amounts_differ", "99.0000")]),
    (". 2026-09-30 5010 100.00 . . . . . li anna .\n. 2026-09-30 2990 -100.00 . . . . . li anna .",
     [("no_voucher", ""), ("no_voucher", "")]),
    ("A1 2026-09-30 5010 12o.00 . . . . . li anna .\nA1 2026-09-30 2990 -100.00 . . . . . li anna .",
     [("unbalanced", "-100.0000 EUR"), ("unreadable_row", "amount = 12o.00")]),
]  # fmt: skip


def spaced(text: str) -> str:
    """Rows of one blank between cells, a dot for an empty one, as the tables of folder.csv have them."""
    return "\n".join("  ".join("-" if cell == "." else cell for cell in row.split(" ")) for row in text.splitlines())


CASES = {f"{rows[1][0][0]}_{number}": rows for number, rows in enumerate(REFUSED)}


@pytest.fixture(scope="module")
def refusing(tmp_path_factory: pytest.TempPathFactory) -> Closed:
    """A group of which every company has one bad voucher, A1, and one good one, A7."""
    good = GOOD.replace("A1", "A7")
    companies = {
        name: {"gl_entries.csv": LEDGER, "adjustments.csv": lines(spaced(entered) + good)}
        for name, (entered, _) in CASES.items()
    }
    return adjusted(group(tmp_path_factory.mktemp("refusing"), companies, chart=MORE))


@pytest.mark.parametrize("company", CASES)
def test_a_bad_voucher_is_refused_whole_with_every_fault(refusing: Closed, company: str) -> None:
    expected = CASES[company][1]
    of_company = f"where company = '{company}'"
    named = refusing.rows(f"select fault, value from adjustment.faults {of_company} order by all")
    assert named == sorted(expected)
    posted = refusing.rows(f"select distinct voucher from ledger.journals {of_company}")
    assert posted == [("A7",)], "the good one is posted, the bad one nowhere"
    found = refusing.rows(
        f"select severity, message, source_file from findings.findings {of_company} and code = 'adjustment_refused'"
    )
    assert [(severity, file) for severity, _, file in found] == [("block", f"{company}/adjustments.csv")]
    assert found[0][1].count(f"{company}/adjustments.csv:") == len(expected)
    assert refusing.run.status == "DRAFT"


def test_all_faults_of_a_voucher_stand_in_one_finding(tmp_path: Path) -> None:
    bad = "A1 2026-09-30 5999 100.00 . . . 2026-09-30 . li Li .\nA1 2026-09-30 2440 -90.00 . . . . . li Li ."
    run = adjusted(folder(tmp_path, spaced(bad), settings='[adjustment]\nrequired_dimensions = ["dim_unit"]\n'))
    [(message,)] = run.rows("select message from findings.findings where code = 'adjustment_refused'")
    for part in (
        "5999",
        "2440",
        "10.00 EUR",
        "30/09/2026",
        "Li both",
        "unit",
        "adjustments.csv:2",
        "adjustments.csv:3",
    ):
        assert part in message
    assert len(faults(run)) == 7


def test_a_voucher_of_two_companies_or_two_files_is_refused(tmp_path: Path) -> None:
    two = '\n[[company]]\nid = "C2"\ncurrency = "EUR"\nextracts = "c1"\n'
    path = write(tmp_path, {"gl_entries.csv": LEDGER}, chart=MORE, company=two)
    text = "company,voucher,posting_date,account,amount,prepared_by,approved_by\n"
    text += "C1,A1,2026-09-30,5010,100.00,li,anna\nC2,A1,2026-09-30,2990,-100.00,li,anna\n"
    text += "C1,A2,2026-09-30,5010,100.00,li,anna\nC1,A2,2026-09-30,2990,-100.00,li,anna\n"
    (path / "adjustments.csv").write_text(text)
    (path / "c1" / "adjustments.csv").write_text(csv(lines(GOOD.replace("A1", "A2"))))
    run = adjusted(path)
    assert {fault for voucher, fault, _ in faults(run) if voucher == "A1"} == {"several_companies", "unbalanced"}
    assert run.rows("select distinct company from adjustment.faults where voucher = 'A1' order by 1") == [
        ("C1",), ("C2",),
    ]  # fmt: skip
    assert "several_files" in {fault for voucher, fault, _ in faults(run) if voucher == "A2"}


# Month after month


ACCRUAL = """
[[accrual]]
name = "insurance"
company = "accruing"
amount = "1000.00"
from = "2026-08-01"
to = "2026-10-31"
debit = "5010"
credit = "1710"
catch_up = true
"""
ACCRUALS = ACCRUAL + ACCRUAL.replace("insurance", "licence").replace("accruing", "straying")


class Months:
    """Four companies from September to November; each ERP imports what a first close of a month proposes.

    One accrues, one loses the reversal it imported, one changes its adjustment after the import, one imports September
    a day late.
    """

    def __init__(self, path: Path) -> None:
        """Live them."""
        files = {"gl_entries.csv": LEDGER, "adjustments.csv": lines(GOOD)}
        companies = dict.fromkeys(("accruing", "returning", "changing", "straying"), files)
        self.path, self.closes = group(path, companies, ACCRUALS, chart=MORE), 0
        self.september, self.too_early = self.close("2026-09"), self.close("2026-10")
        self.take(self.september)
        self.entries("returning").write_text("".join(self.without_reversal()))
        (self.path / "changing" / "adjustments.csv").write_text(csv(lines(GOOD.replace("1200.00", "1500.00"))))
        late = self.entries("straying").read_text().replace("2026-09-30", "2026-10-01")
        self.entries("straying").write_text(late)
        self.again = self.close("2026-09")
        self.take(self.again, "straying")
        self.october = self.close("2026-10")
        self.take(self.october)
        self.october_again = self.close("2026-10")
        self.entries("returning").write_text("".join(self.without_reversal()))
        self.november = self.close("2026-11")

    def close(self, period: str) -> Closed:
        """A close of all."""
        self.closes += 1
        return adjusted(self.path, period=period, out=self.path / f"out{self.closes}")

    def entries(self, company: str) -> Path:
        """The ledger that a company hands in."""
        return self.path / company / "gl_entries.csv"

    def without_reversal(self) -> list[str]:
        """The lines of the ledger that lost it."""
        return [line for line in self.entries("returning").read_text().splitlines(True) if "A1-R" not in line]

    def take(self, run: Closed, whose: str = "*") -> None:
        """Post journals.csv in the ERPs and export again: its lines are gl_entries' own columns."""
        proposed = list(csv_file.DictReader((run.run.folder / "journals.csv").read_text().splitlines()))
        for target in self.path.glob(f"{whose}/gl_entries.csv"):
            rows = list(csv_file.DictReader(target.read_text().splitlines()))
            rows += [row for row in proposed if row["company"] == target.parent.name]
            names = [name for name in dict.fromkeys(name for row in rows for name in row) if name not in OURS]
            with target.open("w", newline="") as file:
                writer = csv_file.DictWriter(file, names, restval="", extrasaction="ignore")
                writer.writeheader()
                writer.writerows(rows)


@pytest.fixture(scope="module")
def months(tmp_path_factory: pytest.TempPathFactory) -> Months:
    return Months(tmp_path_factory.mktemp("months"))


def test_two_months_propose_nothing_twice(months: Months) -> None:
    first, again, october, done = (
        Own(run, "accruing") for run in (months.september, months.again, months.october, months.october_again)
    )
    shares = first.rows("select description, amount from ledger.journals where account = '1710' order by voucher")
    assert shares == [("insurance 1/3", Decimal("-333.3300")), ("insurance 2/3", Decimal("-333.3400"))]
    assert again.rows(JOURNALS) == []
    assert again.rows("select count(*) from ledger.reversals") == [(0,)]
    assert [row for row in again.rows(ADJUSTED) if row[1]] == [row for row in first.rows(ADJUSTED) if row[1]]
    assert again.rows("select status from adjustment.page_vouchers") == [("posted",)]
    assert [(v, a) for v, _, _, a, _ in october.rows(JOURNALS)] == [
        ("ACC-20261031-1", Decimal("333.3300")), ("ACC-20261031-1", Decimal("-333.3300"))
    ]  # fmt: skip
    assert done.rows(JOURNALS) == []
    assert done.rows(ADJUSTED) == october.rows(ADJUSTED)


def test_an_earlier_adjustment_is_reversed_if_the_ledger_has_it_and_not_its_reversal(months: Months) -> None:
    early, october, done, november = (
        Own(run, "returning") for run in (months.too_early, months.october, months.october_again, months.november)
    )
    assert early.rows(JOURNALS) == [], "its original is not in the ledger"
    assert [row[:4] for row in october.rows(JOURNALS)] == [
        ("A1-R", date(2026, 10, 1), "2990", Decimal("1200.0000")),
        ("A1-R", date(2026, 10, 1), "5010", Decimal("-1200.0000")),
    ]
    assert done.rows(JOURNALS) == [], "nothing is reversed twice"
    assert november.rows(JOURNALS) == []
    assert "reversal_missing" in november.codes("warn")


def test_a_changed_adjustment_proposes_the_difference(months: Months) -> None:
    proposed = Own(months.again, "changing").rows(JOURNALS)
    assert [(v, account, amount) for v, _, account, amount, _ in proposed] == [
        ("A1-2", "5010", Decimal("300.0000")), ("A1-2", "2990", Decimal("-300.0000"))
    ]  # fmt: skip


def test_what_was_imported_into_the_next_month_is_proposed_again_and_taken_back_there(months: Months) -> None:
    first, again, october = (Own(run, "straying") for run in (months.september, months.again, months.october))
    assert again.rows(ADJUSTED) == first.rows(ADJUSTED)
    ours = "select voucher, posting_date, amount from {} where account in ('1710', '2990') order by voucher, amount"
    assert again.rows(ours.format("ledger.journals")) == [
        ("A1-2", date(2026, 9, 30), -1200),
        ("ACC-20260831-2-2", date(2026, 9, 30), Decimal("-333.33")),
        ("ACC-20260930-2-2", date(2026, 9, 30), Decimal("-333.34")),
    ]
    assert again.rows(ours.format("ledger.reversals")) == [
        ("A1-X-2", date(2026, 10, 1), 1200),
        ("ACC-20260831-2-X-2", date(2026, 10, 1), Decimal("333.33")),
        ("ACC-20260930-2-X-2", date(2026, 10, 1), Decimal("333.34")),
    ]
    assert october.rows(ADJUSTED) == Own(months.october, "accruing").rows(ADJUSTED)
    assert Own(months.october_again, "straying").rows(JOURNALS) == []


def decided_on(path: Path) -> Closed:
    """The same in the place of a close, on which people decide."""
    return adjusted(path, verb="")


def test_what_was_rejected_is_not_reversed_and_a_reversal_can_be_rejected_alone(tmp_path: Path) -> None:
    stands = "select voucher, status from {} group by all order by all"
    path = folder(tmp_path, GOOD)
    first = decided_on(path)
    [(own,)] = first.rows("select distinct proposal_id from ledger.journals")
    [(back,)] = first.rows("select distinct proposal_id from ledger.reversals")
    first.db.close()
    tieout.approve(path, by="Bo", reject=own)
    run = decided_on(path)
    assert run.rows(stands.format("ledger.journals")) == [("A1", "rejected")]
    assert run.rows(stands.format("ledger.reversals")) == [("A1-R", "rejected")]
    assert len((run.run.folder / "journals.csv").read_text().splitlines()) == 1
    assert run.run.status == "FINAL"
    run.db.close()
    tieout.approve(path, by="Bo", proposals=True, only=[own])
    tieout.approve(path, by="Bo", reject=back)
    run = decided_on(path)
    assert run.rows(stands.format("ledger.journals")) == [("A1", "approved")]
    assert run.rows(stands.format("ledger.reversals")) == [("A1-R", "rejected")]
    assert "A1-R" not in (run.run.folder / "journals.csv").read_text()


def test_a_voucher_without_a_text_is_known_by_its_description_all_the_same(tmp_path: Path) -> None:
    """The id is the first word of what is imported; a reversal names its voucher and nothing else."""
    run = adjusted(folder(tmp_path, GOOD.replace("Rent", "-")))
    with (run.run.folder / "journals.csv").open(newline="") as file:
        said = {(row["voucher"], row["proposal_id"]): row["description"] for row in csv_file.DictReader(file)}
    own, back = sorted(said)
    assert (own[0], said[own]) == ("A1", own[1])
    assert (back[0], said[back]) == ("A1-R", f"{back[1]} Reversal of A1")
