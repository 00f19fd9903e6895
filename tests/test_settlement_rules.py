"""Rules and decisions through the front door: what settles, what it books, and that nothing is booked twice."""

from __future__ import annotations

import csv as csv_file
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from folder import closed, csv, write
from tieout.journal import proposal_id

if TYPE_CHECKING:
    from pathlib import Path

    from folder import Closed

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
AR = '[[settlement]]\nname = "ar"\nledger = "ar"\namount_in = "transaction"\n'
HEAD = "entry_no,voucher,posting_date,account,amount,currency,amount_currency,document_no,description\n"


def clearing(*rows: str, others: str = "3010") -> bytes:
    """Entries of account 1950 ("date amount document text"), each against sales."""
    lines = []
    for number, row in enumerate(rows, 1):
        day, amount, document, *text = row.split(maxsplit=3)
        document = document.replace("-", "") if document == "-" else document
        lines.append(f"{number},V{number},{day},1950,{amount},,,{document},{''.join(text)}")
        lines.append(f"S{number},V{number},{day},{others},{-Decimal(amount)},,,,")
    return (HEAD + "\n".join(lines) + "\n").encode()


def gl_rule(match: str = "one_to_one", **keys: str) -> str:
    """A rule on account 1950."""
    rows = {"name": '"clearing"', "accounts": '["1950"]', "match": f'"{match}"'} | keys
    return "[[settlement]]\n" + "\n".join(f"{key} = {value}" for key, value in rows.items()) + "\n"


def settled(run: Closed) -> dict[str, set[str]]:
    """The entries of each group, by their smallest."""
    found: dict[str, set[str]] = {}
    for group, entry in run.rows("select settlement_id, entry_no from settlement.matches"):
        found.setdefault(group, set()).add(entry)
    return {min(entries): entries for entries in found.values()}


def again(folder: Path, before: Closed, **options: str) -> Closed:
    """Close once more, the tables of the run before let go."""
    before.db.close()
    return closed(folder, **options)


def booked(run: Closed, room: str = "settlement") -> dict[str, Decimal]:
    """What a room proposes, by account."""
    rows = run.rows(
        f"select account, sum(amount) from ledger.journals where room = '{room}' group by 1 having sum(amount) <> 0"
    )
    return {account: amount.normalize() for account, amount in rows}


@pytest.mark.parametrize(
    ("rule", "rows", "groups"),
    [
        (gl_rule(on='["document_no"]'), ["2026-09-01 100 A", "2026-09-02 -100 B", "2026-09-03 -100 A"], [{"1", "3"}]),
        (gl_rule(reference_pattern='"INV-(\\\\d+)"', on='["document_no"]'),
         ["2026-09-01 100 INV-7", "2026-09-02 -100 BANK1 Thanks INV-7", "2026-09-02 -100 BANK2 Thanks INV-8"],
         [{"1", "2"}]),
        (gl_rule("one_to_many"), ["2026-09-01 100 -", "2026-09-02 -60 -", "2026-09-03 -40 -", "2026-09-04 7 -"],
         [{"1", "2", "3"}]),
        (gl_rule("one_to_one"), ["2026-09-01 100 -", "2026-09-02 -50 -", "2026-09-03 -50 -"], []),
        (gl_rule("many_to_many", on='["document_no"]'),
         ["2026-09-01 100 A", "2026-09-01 20 A", "2026-09-02 -70 A", "2026-09-03 -50 A", "2026-09-04 7 B"],
         [{"1", "2", "3", "4"}]),
        (gl_rule("running_zero"), ["2026-09-01 100 -", "2026-09-02 -60 -", "2026-09-03 -40 -", "2026-09-04 7 -"],
         [{"1", "2", "3"}]),
        (gl_rule(within_days="5"), ["2026-09-01 100 -", "2026-09-12 -100 -"], []),
        (gl_rule(), ["2025-12-30 100 -", "2026-01-05 -100 -"], []),  # two fiscal years
        (gl_rule(across_years="true"), ["2025-12-30 100 -", "2026-01-05 -100 -"], [{"1", "2"}]),
        (gl_rule(), ["2026-09-04 100 -", "2026-09-05 -100 -", "2026-09-06 100 -"], []),  # as near: a suggestion
    ],
)  # fmt: skip
def test_what_a_rule_settles(tmp_path: Path, rule: str, rows: list[str], groups: list[set[str]]) -> None:
    run = closed(write(tmp_path, {"gl_entries.csv": clearing(*rows)}, chart=CHART, company=POSTING + rule))
    assert list(settled(run).values()) == groups
    left = run.rows("select coalesce(sum(remaining), 0) from settlement.open_items")
    assert left == run.rows("select coalesce(sum(amount), 0) from canonical.gl_entries where account = '1950'")


def test_two_equally_good_ways_are_a_suggestion(tmp_path: Path) -> None:
    rows = ["2026-09-04 100 -", "2026-09-05 -100 -", "2026-09-06 100 -"]
    folder = write(tmp_path, {"gl_entries.csv": clearing(*rows)}, chart=CHART, company=POSTING + gl_rule())
    run = closed(folder)
    found = run.rows("select entry_no, reason, suggestion_id from settlement.suggestions order by 1")
    assert [row[:2] for row in found] == [("1", "equally_near"), ("2", "equally_near")]
    # accepted in the table settlements it is a match, refused the next best way is free
    decided = "account,settlement_id,entry_no,decision\n" + "".join(f"1950,{found[0][2]},{n},{{0}}\n" for n in "12")
    (folder / "c1" / "settlements.csv").write_text(decided.format("match"))
    run = again(folder, run)
    assert settled(run) == {"1": {"1", "2"}}
    (folder / "c1" / "settlements.csv").write_text(decided.format("reject"))
    assert settled(again(folder, run)) == {}


def test_a_tolerance_is_booked_on_its_account(tmp_path: Path) -> None:
    rule = gl_rule(tolerance='"0.50"', tolerance_account='"3740"')
    run = closed(
        write(
            tmp_path, {"gl_entries.csv": clearing("2026-09-01 100 -", "2026-09-02 -99.60 -")}, chart=CHART, company=rule
        )
    )
    assert booked(run) == {"1950": Decimal("-0.4"), "3740": Decimal("0.4")}
    assert run.rows("select adjusted from ledger.trial_balance where account = '1950'") == [(0,)]


def test_without_an_account_for_the_difference_it_stays_open_and_blocks(tmp_path: Path) -> None:
    rule = gl_rule(tolerance='"0.50"')
    run = closed(
        write(
            tmp_path, {"gl_entries.csv": clearing("2026-09-01 100 -", "2026-09-02 -99.60 -")}, chart=CHART, company=rule
        )
    )
    assert (booked(run), settled(run)) == ({}, {})
    assert run.rows("select distinct reason from settlement.suggestions") == [("account_missing",)]
    assert "settlement_account_missing" in run.codes()


def test_parts_oldest_first_with_remainders(tmp_path: Path) -> None:
    rows = ["2026-09-01 1000 -", "2026-09-02 -700 -", "2026-09-03 -400 -"]
    run = closed(write(tmp_path, {"gl_entries.csv": clearing(*rows)}, chart=CHART, company=gl_rule(partial="true")))
    assert run.rows("select entry_no, remaining from settlement.open_items") == [("3", -100)]
    parts = "select entry_no, amount from settlement.matches order by settlement_id, amount"
    assert sorted(run.rows(parts)) == [("1", 300), ("1", 700), ("2", -700), ("3", -300)]


@pytest.mark.parametrize(("paid_on", "groups", "lines"), [
    ("2026-09-10", [{"A1", "A2"}], {"1510": Decimal(-20), "3731": Decimal(20)}),
    ("2026-09-11", [], {}),
])  # fmt: skip
def test_a_cash_discount_counts_until_its_date(
    tmp_path: Path, paid_on: str, groups: list[set[str]], lines: dict[str, Decimal]
) -> None:
    items = f"""
entry_no  ledger  party  posting_date  amount    control_account  document_no  discount_date  discount_amount
A1        ar      K1     2026-09-01     1000.00  1510             INV1         2026-09-10     20.00
A2        ar      K1     {paid_on}      -980.00  1510             PAY1         -              -
"""
    run = closed(write(tmp_path, {"subledger_entries.csv": items}, chart=CHART, company=POSTING + AR))
    assert (list(settled(run).values()), booked(run)) == (groups, lines)


def foreign(rows: str) -> bytes:
    return csv(
        "entry_no  voucher  posting_date  account  amount  currency  amount_currency  document_no\n" + rows
    ).encode()


REVALUED = proposal_id("C1", "revaluation", "ar", "2026-09", "A1")
ENTRIES = """
1  V1  2026-09-10  1510  900.00   USD  1000.00   INV1
2  V1  2026-09-10  3010  -900.00  -    -         INV1
3  V2  2026-10-10  1930  930.00   -    -         PAY1
4  V2  2026-10-10  1510  -930.00  USD  -1000.00  PAY1
"""
IMPORTED = f"""
5  R1  2026-09-30  1510  50.00    USD  0.00      {REVALUED}
6  R1  2026-09-30  3960  -50.00   -    -         {REVALUED}
"""
ITEMS = """
entry_no  ledger  party  posting_date  amount   control_account  currency  amount_currency  document_no
A1        ar      K1     2026-09-10    900.00   1510             USD       1000.00          INV1
A2        ar      K1     2026-10-10    -930.00  1510             USD       -1000.00         PAY1
"""


@pytest.mark.parametrize("imported", [True, False])
def test_revalue_reverse_settle_is_settle(tmp_path: Path, imported: bool) -> None:
    """1,000 USD booked 900, revalued to 950, paid 930: the control account ends at 0, the profit at 30."""
    entries = foreign(ENTRIES + (IMPORTED if imported else ""))
    files = {"gl_entries.csv": entries, "subledger_entries.csv": ITEMS}
    run = closed(write(tmp_path, files, chart=CHART, company=POSTING + AR, period="2026-10"))
    adjusted = dict(run.rows("select account, adjusted from ledger.trial_balance"))
    profit = -sum(adjusted.get(account, 0) for account in ("3960", "3961", "7960", "7961"))
    assert (adjusted["1510"], profit) == (0, 30)
    ties = "select difference from readiness.subledger_ties where control_account = '1510'"
    assert run.rows(ties) == [(0,)]
    assert run.rows("select count(*) from settlement.open_items where ledger = 'ar'") == [(0,)]


def append(folder: Path, table: str, exported: Path) -> None:
    """Post what the run wrote in the ERP and export again."""
    path = folder / "c1" / table
    rows = list(csv_file.DictReader(exported.read_text().splitlines()))
    heading = path.read_text().splitlines()[0].split(",")
    lines = [",".join(row.get(name, "") for name in heading) for row in rows]
    path.write_text(path.read_text() + "".join(f"{line}\n" for line in lines))


def test_nothing_is_proposed_twice_over_two_months(tmp_path: Path) -> None:
    files = {"gl_entries.csv": foreign(ENTRIES + IMPORTED), "subledger_entries.csv": ITEMS}
    folder = write(tmp_path, files, chart=CHART, company=POSTING + AR, period="2026-10")
    adjusted = "select account, adjusted from ledger.trial_balance order by 1"
    first = closed(folder)
    before, out = first.rows(adjusted), first.run.folder
    assert booked(first) == {"1510": -20, "3960": 50, "3961": -30}
    append(folder, "gl_entries.csv", out / "journals.csv")
    settlements = (out / "settlements.csv").read_text()
    second = again(folder, first)
    assert (booked(second), second.rows(adjusted)) == ({}, before)
    (folder / "c1" / "settlements.csv").write_text(settlements)
    third = again(folder, second)
    assert (booked(third), third.rows(adjusted)) == ({}, before)
    assert set(third.rows("select origin from settlement.matches")) == {("manual",)}
    fourth = again(folder, third, period="2026-11")
    assert (booked(fourth), fourth.rows(adjusted)) == ({}, before)
    assert fourth.rows("select difference from readiness.subledger_ties where control_account = '1510'") == [(0,)]


@pytest.mark.parametrize(
    ("decisions", "code"),
    [
        ("S1,1\nS1,99\n", "settlement_entry_missing"),
        ("S1,1\nS1,2\nS2,1\nS2,3\n", "entry_settled_twice"),
        ("S1,1\nS1,3\n", "settled_group_not_nil"),
    ],
)
def test_decisions_that_cannot_be_are_findings(tmp_path: Path, decisions: str, code: str) -> None:
    rows = ["2026-09-01 100 -", "2026-09-02 -100 -", "2026-09-03 -60 -"]
    text = "settlement_id,entry_no,account\n" + "".join(f"{line},1950\n" for line in decisions.splitlines())
    files = {"gl_entries.csv": clearing(*rows), "settlements.csv": text.encode()}
    run = closed(write(tmp_path, files, chart=CHART))
    assert code in run.codes("warn")
    used = [entry for entries in settled(run).values() for entry in entries]
    assert len(used) == len(set(used))
