"""Rules and decisions through the front door: what settles, what it books, and that nothing is booked twice."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from erp_books import LATEST, Books, exported
from folder import csv, loaded
from tieout.journal import proposal_id
from together import Company, Folder, Own, books, company

if TYPE_CHECKING:
    from pathlib import Path

    from folder import Closed
    from together import Closes

CHART = """
account  name               type       control  settle
1510     Trade receivables  asset      ar       -
1930     Bank               asset      -        -
1950     Clearing           asset      -        true
2091     Retained earnings  equity     -        -
2440     Trade payables     liability  ap       -
3010     Sales              revenue    -        -
3731     Discount given     expense    -        -
3740     Rounding           expense    -        -
3960     Unrealised gain    revenue    -        -
3961     Realised gain      revenue    -        -
7960     Unrealised loss    expense    -        -
7961     Realised loss      expense    -        -
"""
POSTING = """
[company.posting]
realized_gain = "3961"
realized_loss = "7961"
unrealized_gain = "3960"
unrealized_loss = "7960"
discount_given = "3731"
retained_earnings = "2091"
"""
ROOMS = ("readiness", "settlement", "revaluation", "ledger")  # what is settled, what is revalued of it, the ledger
HEAD = "entry_no,voucher,posting_date,account,amount,currency,amount_currency,document_no,description\n"
AR = '[[settlement]]\nname = "ar"\nledger = "ar"\naccounts = ["1510"]\namount_in = "transaction"\n'


def clearing(*rows: str, account: str = "1950") -> str:
    """Entries of an account ("date amount document text"), numbered from 1, each against sales."""
    lines = []
    for number, row in enumerate(rows, 1):
        day, amount, document, *text = row.split(maxsplit=3)
        entry, document = f"{account}-{number}", "" if document == "-" else document
        lines.append(f"{entry},V{entry},{day},{account},{amount},,,{document},{''.join(text)}\n")
        lines.append(f"S{entry},V{entry},{day},3010,{-Decimal(amount)},,,,\n")
    return "".join(lines)


def gl_rule(account: str, match: str = "one_to_one", **keys: str) -> str:
    """A rule for an account."""
    rows = {"name": f'"of {account}"', "accounts": f'["{account}"]', "match": f'"{match}"'} | keys
    return "[[settlement]]\n" + "\n".join(f"{key} = {value}" for key, value in rows.items()) + "\n"


def settled(run: Closed, account: str = "1950") -> list[set[str]]:
    """The entries of each group of an account, in their order."""
    found: dict[str, set[str]] = {}
    groups = f"select settlement_id, entry_no from settlement.matches where account = '{account}' order by entry_no"
    for group, entry in run.rows(groups):
        found.setdefault(group, set()).add(entry.removeprefix(f"{account}-"))
    return sorted(found.values(), key=sorted)


def booked(run: Closed) -> dict[str, Decimal]:
    """What the room proposes, by account."""
    proposed = "select account, sum(amount) from ledger.journals where room = 'settlement' group by 1"
    return {account: amount.normalize() for account, amount in run.rows(proposed) if amount}


# --- one account for each rule, all in the books of one company ---

Case = tuple[str, dict[str, str], list[str], list[set[str]]]
CASES: dict[str, Case] = {
    "same document": ("one_to_one", {"on": '["document_no"]'},
        ["2026-09-01 100 A", "2026-09-02 -100 B", "2026-09-03 -100 A"], [{"1", "3"}]),
    "no document": ("one_to_one", {"on": '["document_no"]'}, ["2026-09-01 100 -", "2026-09-02 -100 -"], []),
    "document in a text": ("one_to_one", {"on": '["document_no"]', "reference_pattern": '"INV-(\\\\d+)"'},
        ["2026-09-01 100 INV-7", "2026-09-02 -100 BANK1 Thanks INV-7", "2026-09-02 -100 BANK2 Thanks INV-8"],
        [{"1", "2"}]),
    "one to many": ("one_to_many", {},
        ["2026-09-01 100 -", "2026-09-02 -60 -", "2026-09-03 -40 -", "2026-09-04 7 -"], [{"1", "2", "3"}]),
    "not one to one": ("one_to_one", {}, ["2026-09-01 100 -", "2026-09-02 -50 -", "2026-09-03 -50 -"], []),
    "many to many": ("many_to_many", {"on": '["document_no"]'},
        ["2026-09-01 100 A", "2026-09-01 20 A", "2026-09-02 -70 A", "2026-09-03 -50 A", "2026-09-04 7 B"],
        [{"1", "2", "3", "4"}]),
    "running zero": ("running_zero", {},
        ["2026-09-01 100 -", "2026-09-02 -60 -", "2026-09-03 -40 -", "2026-09-04 7 -"], [{"1", "2", "3"}]),
    "too far apart": ("one_to_one", {"within_days": "5"}, ["2026-09-01 100 -", "2026-09-12 -100 -"], []),
    "two fiscal years": ("one_to_one", {}, ["2025-12-30 100 -", "2026-01-05 -100 -"], []),
    "across years": ("one_to_one", {"across_years": "true"},
        ["2025-12-30 100 -", "2026-01-05 -100 -"], [{"1", "2"}]),
    "two as near": ("one_to_one", {}, ["2026-09-04 100 -", "2026-09-05 -100 -", "2026-09-06 100 -"], []),
    "tolerance": ("one_to_one", {"tolerance": '"0.50"', "tolerance_account": '"3740"'},
        ["2026-09-01 100 -", "2026-09-02 -99.60 -"], [{"1", "2"}]),
    "tolerance without account": ("one_to_one", {"tolerance": '"0.50"'},
        ["2026-09-01 100 -", "2026-09-02 -99.60 -"], []),
    "parts": ("one_to_one", {"partial": "true"},
        ["2026-09-01 1000 -", "2026-09-02 -700 -", "2026-09-03 -400 -"], [{"1", "2"}, {"1", "3"}]),
}  # fmt: skip
ACCOUNTS = {case: f"{number}" for number, case in enumerate(CASES, start=1951)}
RULES = AR + "".join(gl_rule(ACCOUNTS[case], match, **keys) for case, (match, keys, *_) in CASES.items())
WHOLE = CHART + "".join(f"{account}  Clearing  asset  -  true\n" for account in ACCOUNTS.values())


def ruled(ledger: str = "", **tables: str | bytes) -> Company:
    """A company under all these rules."""
    files: dict[str, str | bytes] = {"accounts.csv": WHOLE} | {f"{name}.csv": data for name, data in tables.items()}
    if ledger:
        files["gl_entries.csv"] = (HEAD + ledger).encode()
    return company(files, settings=POSTING, rules=RULES, only=ROOMS)


ALL = ruled("".join(clearing(*rows, account=ACCOUNTS[case]) for case, (*_, rows, _) in CASES.items()))


@pytest.mark.parametrize(("run", "case"), [(ALL, case) for case in CASES], ids=CASES, indirect=["run"])
def test_what_a_rule_settles(run: Closed, case: str) -> None:
    account, groups = ACCOUNTS[case], CASES[case][-1]
    assert settled(run, account) == groups
    adjusted = f"select adjusted from ledger.trial_balance where account = '{account}'"
    left = f"select coalesce(sum(remaining), 0) from settlement.open_items where account = '{account}'"
    assert run.rows(left) == run.rows(adjusted)


@books(ALL)
def test_two_as_near_are_a_suggestion_with_the_reason(run: Closed) -> None:
    account = ACCOUNTS["two as near"]
    found = f"select entry_no, reason from settlement.suggestions where account = '{account}' order by 1"
    assert run.rows(found) == [(f"{account}-1", "equally_near"), (f"{account}-2", "equally_near")]


@books(ALL)
def test_a_tolerance_is_booked_on_its_account(run: Closed) -> None:
    assert booked(run) == {ACCOUNTS["tolerance"]: Decimal("-0.4"), "3740": Decimal("0.4")}


@books(ALL)
def test_without_an_account_for_the_difference_it_stays_open_and_blocks(run: Closed) -> None:
    account = ACCOUNTS["tolerance without account"]
    found = f"select distinct reason from settlement.suggestions where account = '{account}'"
    assert run.rows(found) == [("account_missing",)]
    assert "settlement_account_missing" in run.codes()


@books(ALL)
def test_parts_oldest_first_with_remainders(run: Closed) -> None:
    account = ACCOUNTS["parts"]
    left = f"select entry_no, remaining from settlement.open_items where account = '{account}'"
    assert run.rows(left) == [(f"{account}-3", -100)]
    parts = f"select entry_no, amount from settlement.matches where account = '{account}'"
    assert sorted((entry[-1], amount) for entry, amount in run.rows(parts)) == [
        ("1", 300), ("1", 700), ("2", -700), ("3", -300),
    ]  # fmt: skip


def discounted(paid_on: str) -> Company:
    """An invoice with a cash discount of 20 until 10 September, paid without it."""
    return ruled(
        subledger_entries=f"""
        entry_no  ledger  party  posting_date  amount    control_account  document_no  discount_date  discount_amount
        A1        ar      K1     2026-09-01     1000.00  1510             INV1         2026-09-10     20.00
        A2        ar      K1     {paid_on}      -980.00  1510             PAY1         -              -"""
    )


@pytest.mark.parametrize(
    ("run", "groups", "lines"),
    [
        (discounted("2026-09-10"), [{"A1", "A2"}], {"1510": Decimal(-20), "3731": Decimal(20)}),
        (discounted("2026-09-11"), [], {}),
    ],
    ids=["in time", "a day late"],
    indirect=["run"],
)
def test_a_cash_discount_counts_until_its_date(run: Closed, groups: list[set[str]], lines: dict[str, Decimal]) -> None:
    assert (settled(run, "1510"), booked(run)) == (groups, lines)


def of_one_party(*rows: str) -> Company:
    """Items of a customer whose payments may be of several invoices."""
    head = "entry_no  ledger  party  posting_date  amount  control_account  discount_date  discount_amount"
    items = "\n".join([head, *("  ".join(row.split()) for row in rows)])
    files: dict[str, str | bytes] = {"accounts.csv": CHART, "subledger_entries.csv": items}
    return company(files, settings=POSTING, rules=AR + 'match = "one_to_many"\non = ["party"]\n', only=ROOMS)


@books(
    of_one_party(
        "A1  ar  K1  2026-09-01   1000.00  1510  2026-09-10  20.00",
        "A2  ar  K1  2026-09-05    500.00  1510  2026-09-15  10.00",
        "A3  ar  K1  2026-09-14  -1490.00  1510  -           -",
    )
)
def test_an_invoice_paid_late_is_paid_in_full_beside_one_with_its_discount(run: Closed) -> None:
    assert (settled(run, "1510"), booked(run)) == ([{"A1", "A2", "A3"}], {"1510": -10, "3731": 10})


@books(
    of_one_party(
        "A1  ar  K1  2026-09-01   1000.00  1510  2026-09-10  20.00",
        "A2  ar  K1  2026-09-05    500.00  1510  -           -",
        "A3  ar  K1  2026-09-08   -980.00  1510  -           -",
    )
)
def test_a_discount_is_taken_though_another_invoice_is_open(run: Closed) -> None:
    assert (settled(run, "1510"), booked(run)) == ([{"A1", "A3"}], {"1510": -20, "3731": 20})


# --- parts of foreign items: what is left is the booked amount's share, and the last part takes the rest ---


def in_dollars(rules: str, *payments: str, **tables: str) -> Company:
    """An invoice of 100.00 USD booked 100.01, and payments of it ("USD, EUR")."""
    rows = ["entry_no,ledger,party,posting_date,amount,control_account,currency,amount_currency"]
    rows.append("A1,ar,K1,2026-09-01,100.01,1510,USD,100.00")
    for number, (dollars, euros) in enumerate(map(str.split, payments), 2):
        rows.append(f"A{number},ar,K1,2026-09-{number:02},{euros},1510,USD,{dollars}")
    items = "\n".join(rows).encode()
    files: dict[str, str | bytes] = {"accounts.csv": CHART, "subledger_entries.csv": items}
    files |= {f"{name}.csv": text for name, text in tables.items()}
    return company(files, settings=POSTING, rules=rules, only=("readiness", "settlement", "ledger"))


DECISIONS = """
ledger  account  settlement_id  entry_no  amount_currency
ar      1510     S1             A1         33.33
ar      1510     S1             A2        -33.33
ar      1510     S2             A1         33.33
ar      1510     S2             A3        -33.33
ar      1510     S3             A1         33.34
ar      1510     S3             A4        -33.34
"""
THIRDS = ("-33.33 -33.40", "-33.33 -33.30", "-33.34 -33.31")


@books(in_dollars(AR + "partial = true\n", "-50.00 -51.00"))
def test_what_half_an_item_leaves_is_its_share_rounded(run: Closed) -> None:
    # 100.01 x 50 / 100 = 50.005: 50.01 stay open, 50.00 are settled by 51.00
    left = run.rows("select entry_no, remaining_currency, remaining from settlement.open_items")
    assert (left, booked(run)) == ([("A1", 50, Decimal("50.01"))], {"1510": 1, "3961": -1})


@pytest.mark.parametrize(
    "run",
    [in_dollars(AR + "partial = true\n", *THIRDS), in_dollars("", *THIRDS, settlements=DECISIONS)],
    ids=["by rule", "by hand"],
    indirect=True,
)
def test_the_last_of_several_parts_takes_the_rest(run: Closed) -> None:
    """Open after each part: 66.68 (66.676667), 33.34 (33.343334), 0.00; the payments come to 100.01."""
    parts = "select amount from settlement.matches where entry_no = 'A1' order by 1"
    assert run.rows(parts) == [(Decimal("33.33"),), (Decimal("33.34"),), (Decimal("33.34"),)]
    assert run.rows("select count(*) from settlement.open_items") == [(0,)]
    assert sum(booked(run).values()) == booked(run).get("1510", 0) == 0


# --- decisions: the table settlements ---


def decided(*lines: str) -> Company:
    """Three entries of an account without a rule, and what someone has decided of them."""
    rows = clearing("2026-09-01 100 -", "2026-09-02 -100 -", "2026-09-03 -60 -")
    text = "settlement_id,entry_no,account\n" + "".join(f"{line},1950\n" for line in lines)
    return ruled(rows, settlements=text.encode())


@pytest.mark.parametrize(
    ("run", "code"),
    [
        (decided("S1,1950-1", "S1,1950-99"), "settlement_entry_missing"),
        (decided("S1,1950-1", "S1,1950-2", "S2,1950-1", "S2,1950-3"), "entry_settled_twice"),
        (decided("S1,1950-1", "S1,1950-3"), "settled_group_not_nil"),
    ],
    ids=["of an entry that is not there", "twice", "not nil"],
    indirect=["run"],
)
def test_decisions_that_cannot_be_are_findings(run: Closed, code: str) -> None:
    assert code in run.codes("warn")
    used = [entry for entries in settled(run) for entry in entries]
    assert len(used) == len(set(used))


# --- two months: an item revalued, paid, imported, settled in the table ---


def paid(name: str, *, imported: bool) -> Books:
    """1,000 USD booked 900, revalued to 950 in September, paid 930 in October."""
    erp = Books(name)
    erp.invoice("A1", "2026-09-10", "900.00", "1000.00")
    if imported:
        told = proposal_id(name, "revaluation", "ar", "2026-09", "A1")
        erp.post("R1", "2026-09-30", ("1510", "50.00", "USD", "0.00"), ("3960", "-50.00", "", ""))
        for entry in erp.entries[-2:]:
            entry["document_no"] = told
    erp.payment("A2", "2026-10-10", "930.00", "1000.00")
    return erp


def near(name: str) -> Books:
    """Three entries of an account, of which one is as near to either other."""
    erp = Books(name)
    for number, (day, amount) in enumerate((("04", "100.00"), ("05", "-100.00"), ("06", "100.00")), start=1):
        erp.post(f"V{number}", f"2026-09-{day}", ("1950", amount, "", ""))
        erp.entries[-1]["entry_no"] = f"1950-{number}"
        erp.post(f"V{number}", f"2026-09-{day}", ("3010", f"{-Decimal(amount)}", "", ""))
    return erp


class Months:
    """October closed; its proposals imported; its matches handed in, and what is thought of suggestions; November."""

    def __init__(self, path: Path) -> None:
        """Live them."""
        self.path, self.decisions = path, b""
        self.companies = [paid("imported", imported=True), paid("kept-out", imported=False)]
        self.companies += [near("accepts"), near("refuses")]
        self.runs = [self.close("2026-10")]
        for erp in self.companies:
            erp.take(self.runs[0])
        self.runs.append(self.close("2026-10"))
        self.decisions = (self.runs[0].run.folder / "settlements.csv").read_bytes()
        self.decisions += self.thought("accepts", "match") + self.thought("refuses", "reject")
        self.runs += [self.close("2026-10"), self.close("2026-11")]

    def thought(self, name: str, decision: str) -> bytes:
        """The lines of a decision of what was suggested to a company, as settlements.csv has them."""
        suggested = "select company, account, suggestion_id, entry_no from settlement.suggestions"
        lines = Own(self.runs[0], name).rows(suggested)
        return "".join(f"{','.join(line)},,,,{decision},\n" for line in lines).encode()

    def close(self, month: str) -> Closed:
        """A close of all companies."""
        folder = Folder(month, 'extracts = ["erp"]\n', AR + gl_rule("1950"), {})
        folder.companies = [Company(erp.name, {}, POSTING, folder) for erp in self.companies]
        path = folder.write(self.path / f"{len(list(self.path.iterdir()))}")
        (path / "erp").mkdir()
        files = exported(self.companies, LATEST) | {"accounts.csv": csv(CHART).encode()}
        for name, content in (files | ({"settlements.csv": self.decisions} if self.decisions else {})).items():
            (path / "erp" / name).write_bytes(content)
        return loaded(path, *ROOMS)


@pytest.fixture(scope="module")
def months(tmp_path_factory: pytest.TempPathFactory) -> Months:
    """The four closes."""
    return Months(tmp_path_factory.mktemp("months"))


TIES = "select difference from readiness.subledger_ties where control_account = '1510'"
ADJUSTED = "select account, adjusted from ledger.trial_balance where adjusted <> 0 order by 1"


@pytest.mark.parametrize("name", ["imported", "kept-out"])
def test_revalue_reverse_settle_is_settle(months: Months, name: str) -> None:
    """1,000 USD booked 900, revalued to 950, paid 930: the control account ends at 0, the profit at 30."""
    run = Own(months.runs[0], name)
    adjusted = dict(run.rows("select account, adjusted from ledger.trial_balance"))
    profit = -sum(adjusted.get(account, 0) for account in ("3960", "3961", "7960", "7961"))
    assert (adjusted["1510"], profit) == (0, 30)
    assert run.rows(TIES) == [(0,)]
    assert run.rows("select count(*) from settlement.open_items where ledger = 'ar'") == [(0,)]


@pytest.mark.parametrize(
    ("name", "proposed"),
    [("imported", {"1510": -20, "3960": 50, "3961": -30}), ("kept-out", {"1510": 30, "3961": -30})],
)
def test_nothing_is_proposed_twice_over_two_months(months: Months, name: str, proposed: dict[str, int]) -> None:
    first, imported, decided, november = (Own(run, name) for run in months.runs)
    assert booked(first) == proposed
    for later in (imported, decided, november):
        assert (booked(later), later.rows(ADJUSTED)) == ({}, first.rows(ADJUSTED))
    assert set(decided.rows("select origin from settlement.matches")) == {("manual",)}
    assert november.rows(TIES) == [(0,)]


def test_a_suggestion_accepted_is_a_match_and_refused_leaves_the_next_best(months: Months) -> None:
    first, decided = months.runs[0], months.runs[2]
    assert settled(Own(first, "accepts")) == settled(Own(first, "refuses")) == []
    assert settled(Own(decided, "accepts")) == [{"1", "2"}]
    assert settled(Own(decided, "refuses")) == []


# --- act = "erp": the ERP books the differences when it settles the same entries ---


def left_to_the_erp(*, applied: bool) -> Company:
    """The payment of October as we match it, or as the ERP has settled it."""
    erp = paid("C1", imported=False)
    if applied:
        erp.apply("A2", "A1", "2026-10-15", "1000.00", "30.00")
    files: dict[str, str | bytes] = {"accounts.csv": CHART, **erp.files()}
    return company(files, settings=POSTING, rules=f'[settlements]\nact = "erp"\n{AR}', period="2026-10", only=ROOMS)


THEIRS = left_to_the_erp(applied=True)


@books(left_to_the_erp(applied=False))
def test_differences_left_to_the_erp_count_and_are_not_exported(run: Closed, closes: Closes) -> None:
    assert booked(run) == {"1510": 30, "3961": -30}
    assert run.rows("select distinct export from ledger.journals") == [(False,)]
    assert run.rows("select distinct room, status from ledger.page_journals") == [("settlement", "left_to_erp")]
    assert (run.run.folder / "journals.csv").read_text().count("\n") == 1  # its headings
    assert "A2" in (run.run.folder / "settlements.csv").read_text()
    theirs = THEIRS.read(closes)
    assert booked(theirs) == {}
    assert theirs.rows(ADJUSTED) == run.rows(ADJUSTED)
    assert run.rows(TIES) == theirs.rows(TIES) == [(0,)]
