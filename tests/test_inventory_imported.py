"""The inventory journal comes back: what was imported is not proposed again, what changed since is the difference.

    September by entry  ->  imported in C1 to C5 and, in part, in half of the dealt companies
    September by group  ->  imported in C6 and, in part, in the other half
    September by entry, September by group, October by group

The dealt companies hold random movements: no order of lines and no way of posting changes a balance of theirs.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

import pytest

from folder import Closed
from stock_ledger import ADJUSTED, BOUGHT, GENERAL_SETUP, LEDGER, SKIPPED, TIE, VALUES, imported, lines, side_by_side
from tieout.partial import inventory
from together import Own

AFTERWARDS = {  # company: what its extract holds when it is closed again
    "C1": {"value_entries": VALUES + "3  1  A  2026-09-20  direct_cost  10.00  0  10  0  0  F1\n"},
    "C2": {"value_entries": BOUGHT},
    "C3": {},
    "C4": {"general_posting_setup": GENERAL_SETUP.replace("4010", "4060")},  # cost of sales has another account since
    "C5": {},
    "C6": {},
}
BY_HAND = LEDGER + "3  V2  2026-09-20  1460  7.00\n4  V2  2026-09-20  4020  -7.00\n"
BEFORE = {"C3": {"gl_entries": BY_HAND}}
UNCHANGED = {"entry": "C5", "group": "C6"}
WAYS = ("entry", "group")
WHOLE = {"entry": ("C1", "C2", "C3", "C4", "C5"), "group": ("C6",)}  # whose proposals are imported, all of them
OWN = {  # the dealt companies that import a part of what is proposed this way
    "entry": [f"C{number}" for number in range(7, 19)],
    "group": [f"C{number}" for number in range(19, 31)],
}
DEALT = (*OWN["entry"], *OWN["group"])
Proposal = tuple[str, str]  # company and voucher
KINDS = (
    ("purchase", "direct_cost"), ("purchase", "indirect_cost"), ("purchase", "revaluation"),
    ("sale", "direct_cost"), ("positive_adjustment", "direct_cost"), ("negative_adjustment", "direct_cost"),
)  # fmt: skip
ENTRY = "entry_no  item  posting_date  entry_type  quantity  invoiced_quantity  completely_invoiced  document_no\n"
VALUE = (
    "entry_no  item_entry_no  item  posting_date  value_type  variance_type  cost_actual  cost_expected  expected  "
    "item_quantity  valued_quantity  invoiced_quantity  cost_posted_to_gl  document_no\n"
)
BALANCES = "select company, account, sum(amount) from ledger.journals group by 1, 2 having sum(amount) <> 0"
BY_COMPANY = "select company, account, adjusted from ledger.trial_balance"
UNBALANCED = """select company, voucher, posting_date, sum(amount) from ledger.journals
    group by 1, 2, 3 having sum(amount) <> 0"""
PROPOSED = "select distinct company, voucher from ledger.journals"


def dealt(deal: random.Random) -> dict[str, list[str]]:
    """Item entries of one piece each, a large receipt first, and their value entries, some posted in part."""
    entries = ["1  A  2026-09-01  purchase  1000  1000  true  P0"]
    values = ["1  1  A  2026-09-01  direct_cost  -  1000.00  0  false  1000  1000  1000  0  P0"]
    for number in range(2, deal.randint(3, 40)):
        kind, value = deal.choice(KINDS)
        sign = -1 if kind in ("sale", "negative_adjustment") else 1
        cost = Decimal(sign * deal.randint(1, 99999)) / 100
        done = (cost * deal.choice([0, 0, 0, 50, 100]) / 100).quantize(Decimal("0.01"))
        at = f"2026-09-{deal.randint(1, 4):02}"
        if value == "direct_cost":
            entries.append(f"{number}  A  {at}  {kind}  {sign}  {sign}  true  D{number}")
        owner, quantity = (number, sign) if value == "direct_cost" else (1, 0)
        amounts = f"{cost}  0  false  {quantity}  {sign}  {quantity}  {done}"
        values.append(f"{number}  {owner}  A  {at}  {value}  -  {amounts}  D{number}")
    return {"item_entries": entries, "value_entries": values}


def files(rows: dict[str, list[str]]) -> dict[str, str]:
    """The extracts of a dealt company."""
    heads = {"item_entries": ENTRY, "value_entries": VALUE}
    return {name: heads[name] + "\n".join(table) for name, table in rows.items()}


@dataclass(frozen=True)
class Closes:
    """Every close by way of posting; which proposals of the dealt companies were imported, and the `seed` of it all."""

    seed: str
    first: dict[str, Closed]
    again: dict[str, Closed]
    october: Closed
    taken: set[Proposal]


@pytest.fixture(scope="module")
def closes(tmp_path_factory: pytest.TempPathFactory) -> Closes:
    """Closed both ways, imported, changed, and closed both ways again."""
    folder, seed = tmp_path_factory.mktemp("imported"), random.SystemRandom().getrandbits(32)
    deal = random.Random(seed)  # noqa: S311 - no secret
    movements = [dealt(deal) for _ in DEALT]

    def closed(way: str, moment: str, *fixed: dict[str, str], period: str = "2026-09") -> Closed:
        terms = f'act = "journal"\npost = "{way}"'
        written = side_by_side(folder, [*fixed, *map(files, movements)], inventory=terms)
        return Closed(inventory(written, period=period, out=folder / f"{moment}-{way}"))

    before = [BEFORE.get(company, {}) for company in AFTERWARDS]
    first = {"entry": closed("entry", "first", *before)}
    for table in (table for rows in movements for table in rows.values()):
        deal.shuffle(table)
    first["group"] = closed("group", "first", *before)
    taken: set[Proposal] = set()
    for way in WAYS:
        taken |= {(company, voucher) for company, voucher in first[way].rows(PROPOSED) if company in WHOLE[way]}
        taken |= some(first[way], way, deal)
        imported(folder, first[way], {one for one in taken if one[0] in {*WHOLE[way], *OWN[way]}}, way)
    after = [BEFORE.get(company, {}) | files for company, files in AFTERWARDS.items()]
    again = {way: closed(way, "again", *after) for way in WAYS}
    october = closed("group", "again", *after, period="2026-10")
    return Closes(f"dealt by {seed}", first, again, october, taken)


def some(run: Closed, way: str, deal: random.Random) -> set[Proposal]:
    """All, none or any part of what is proposed to each dealt company that imports this way's proposals."""
    shares = {company: deal.choice([0, 1, deal.random()]) for company in OWN[way]}
    every = [(company, voucher) for company, voucher in sorted(run.rows(PROPOSED)) if company in shares]
    return {one for one in every if deal.random() < shares[one[0]]}


def balances(run: Closed, sql: str) -> dict[tuple[str, str], Decimal]:
    """By dealt company and account."""
    found = {(company, account): amount for company, account, amount in run.rows(sql)}
    return {key: amount for key, amount in found.items() if key[0] in DEALT}


@pytest.mark.parametrize("way", WAYS)
def test_what_was_imported_is_not_proposed_again(closes: Closes, way: str) -> None:
    """September; the journal imported; September again, either way; October: nothing is left, the balances stay."""
    company = UNCHANGED[way]
    first, again = (Own(runs[way], company) for runs in (closes.first, closes.again))
    october = Own(closes.october, company)
    other = Own(closes.again[{"entry": "group", "group": "entry"}[way]], company)
    adjusted = first.rows(ADJUSTED)
    assert len(lines(first)) == {"entry": 6, "group": 4}[way]
    assert (lines(again), again.rows("select count(*) from inventory.postings")) == ([], [(0,)])
    assert again.rows(ADJUSTED) == adjusted
    assert lines(other) == []
    assert (lines(october), october.rows(SKIPPED)) == ([], [])
    stock = [row for row in october.rows(ADJUSTED) if row[0] in ("1460", "1930")]
    assert stock == [row for row in adjusted if row[0] in ("1460", "1930")]


def test_what_changed_after_the_import_is_the_difference(closes: Closes) -> None:
    """The sale was imported at 20.00 + 4.00; freight of 10.00 on the purchase makes it 28.00: 4.00 more."""
    assert lines(Own(closes.again["entry"], "C1")) == [
        ("INV-2609-3", "1460", "10.00"),
        ("INV-2609-3", "4030", "-10.00"),
        ("INV-2609-C2-2", "1460", "-4.00"),
        ("INV-2609-C2-2", "4010", "4.00"),
    ]


def test_what_the_erp_posted_itself_after_the_import_is_taken_back(closes: Closes) -> None:
    """The journal of the purchase was imported, and then the ERP posted it too: the import is reversed."""
    taken_back = [("INV-2609-1-2", "1460", "-60.00"), ("INV-2609-1-2", "4030", "60.00")]
    assert lines(Own(closes.again["entry"], "C2")) == taken_back


def test_what_stands_on_an_account_the_setup_no_longer_names_is_taken_back(closes: Closes) -> None:
    """20.00 and 4.00 were imported on 4010; the setup now says 4060: 4010 is turned, 4060 takes its place."""
    again = Own(closes.again["entry"], "C4")
    moved = [
        ("INV-2609-2-2", "4010", "-20.00"), ("INV-2609-2-2", "4060", "20.00"),
        ("INV-2609-C2-2", "4010", "-4.00"), ("INV-2609-C2-2", "4060", "4.00"),
    ]  # fmt: skip
    assert sorted(lines(again)) == moved
    postings = "select value_entry_no, item_entry_no, account, account_role, amount from inventory.postings order by 5"
    assert again.rows(postings) == [
        (2, 2, "4010", "", -20), (None, 2, "4010", "", -4), (None, 2, "4060", "cogs", 4), (2, 2, "4060", "cogs", 20),
    ]  # fmt: skip


def test_a_posting_by_hand_on_stock_breaks_the_tie(closes: Closes) -> None:
    first, again = (Own(runs["entry"], "C3") for runs in (closes.first, closes.again))
    assert first.rows(TIE) == [(36, 7, -29, -36)]
    assert first.rows("select severity from findings.findings where code = 'subledger_ties'") == [("block",)]
    found = "select state, count, amount from readiness.checks where check_name = 'subledger_ties'"
    assert first.rows(found) == [("block", 1, 7)]
    assert again.rows(TIE) == [(36, 43, 7, 0)]


def test_neither_order_nor_way_of_posting_changes_a_balance(closes: Closes) -> None:
    """And either way each voucher balances on each day. The lines were shuffled between the two closes."""
    by_entry, by_group = (balances(closes.first[way], BALANCES) for way in WAYS)
    assert len({company for company, _ in by_entry}) > len(DEALT) // 2
    assert by_group == by_entry, closes.seed
    for way in WAYS:
        assert closes.first[way].rows(UNBALANCED) == [], closes.seed
    for company in {company for company, _ in by_entry}:
        assert sum(amount for (one, _), amount in by_entry.items() if one == company) == 0, closes.seed


@pytest.mark.parametrize("way", WAYS)
def test_whatever_part_is_imported_the_adjusted_balance_stays(closes: Closes, way: str) -> None:
    """Some of the proposals are imported: the rest is left, and no balance has moved."""
    own = OWN[way]
    proposals = {one for one in closes.first[way].rows(PROPOSED) if one[0] in own}
    rest = {one for one in closes.again[way].rows(PROPOSED) if one[0] in own}
    assert rest == proposals - closes.taken, closes.seed
    before, after = (balances(runs[way], BY_COMPANY) for runs in (closes.first, closes.again))
    moved = {key for key in before if key[0] in own and after[key] != before[key]}
    assert moved == set(), closes.seed


MOVEMENTS = """
entry_no  item  posting_date  entry_type  quantity  cost   document_no
1         A     2026-08-01    purchase    10        60.00  P1
2         A     2026-09-05    sale        -4        -      S1
3         A     2026-09-07    purchase    1         7.00   P2
"""
UNCOVERED = "entry_no  item  posting_date  entry_type  quantity  cost  document_no\n1  A  2026-09-05  sale  -4  -  S1\n"
COVERED = UNCOVERED + "2  A  2026-10-10  purchase  10  60.00  P1\n"


@pytest.fixture(scope="module")
def moved(tmp_path_factory: pytest.TempPathFactory) -> list[Closed]:
    """No value entries: September, imported, September again, October when C2 has bought, imported."""
    folder = tmp_path_factory.mktemp("moved")

    def closed(second: str, moment: str, period: str = "2026-09") -> Closed:
        stocks = [{"item_entries": entries, "value_entries": "..."} for entries in (MOVEMENTS, second)]
        written = side_by_side(folder, stocks, inventory='model = "movements"')
        return Closed(inventory(written, period=period, out=folder / moment))

    runs = [closed(UNCOVERED, "first")]
    imported(folder, runs[0], set(runs[0].rows(PROPOSED)), "september")
    runs += [closed(UNCOVERED, "again"), closed(COVERED, "again", "2026-10")]
    imported(folder, runs[2], set(runs[2].rows(PROPOSED)), "october")
    return [*runs, closed(COVERED, "october again", "2026-10"), closed(COVERED, "september at last")]


def test_movements_of_the_period_are_posted_at_their_cost(moved: list[Closed]) -> None:
    """Bought 10 for 60.00 in August, 4 sold in September at 6.00; only September is posted, and only once."""
    first, again, october, *_ = (Own(run, "C1") for run in moved)
    assert lines(first) == [
        ("INV-2609-2", "1460", "-24.00"),
        ("INV-2609-2", "4010", "24.00"),
        ("INV-2609-3", "1460", "7.00"),
        ("INV-2609-3", "4030", "-7.00"),
    ]
    assert first.rows("select distinct export from ledger.journals") == [(True,)]
    assert (lines(again), again.rows(ADJUSTED)) == ([], first.rows(ADJUSTED))
    assert lines(october) == []


def test_a_cost_that_changed_after_its_month_is_posted_on_the_first_open_day(moved: list[Closed]) -> None:
    """4 sold in September before anything was bought: 20.00 by the card; bought in October at 6.00: 4.00 more."""
    september, again, october, *_ = (Own(run, "C2") for run in moved)
    assert lines(september) == [("INV-2609-1", "1460", "-20.00"), ("INV-2609-1", "4010", "20.00")]
    assert lines(again) == []
    assert lines(october) == [
        ("INV-2609-1-2", "1460", "-4.00"), ("INV-2609-1-2", "4010", "4.00"),
        ("INV-2610-2", "1460", "60.00"), ("INV-2610-2", "4030", "-60.00"),
    ]  # fmt: skip
    assert october.rows("select distinct posting_date from ledger.journals where voucher = 'INV-2609-1-2'") == [
        (date(2026, 10, 1),)
    ]
    assert october.rows("select adjusted from ledger.trial_balance where account = '1460'") == [(36,)]


MATRIX = "select account_role, subledger, ledger, explained from inventory.reconciliation order by 1"
CLASSES = "select account_role, class, sum(amount) from inventory.differences group by 1, 2 order by 1, 2"


def test_what_earlier_months_posted_is_what_stock_opens_with_and_counts_once(moved: list[Closed]) -> None:
    """C2 opens October with -20.00 as posted; 4.00 more cost and 60.00 bought are October's, and then in its ledger."""
    october, again = (Own(run, "C2") for run in moved[2:4])
    waiting = {"cogs": -4, "direct_cost_applied": 60, "inventory": -56}
    assert october.rows(MATRIX) == [
        ("cogs", 4, 0, -4), ("direct_cost_applied", -60, 0, 60), ("inventory", 36, -20, -56),
    ]  # fmt: skip
    assert october.rows(CLASSES) == [(role, "cost_not_posted", amount) for role, amount in waiting.items()]
    assert (lines(again), again.rows(CLASSES)) == ([], [])
    assert again.rows(MATRIX) == [("cogs", 4, 4, 0), ("direct_cost_applied", -60, -60, 0), ("inventory", 36, 36, 0)]
    assert "gl_without_subledger" not in {*october.codes(), *again.codes()}


def test_what_october_posted_of_a_cost_of_september_is_not_septembers(moved: list[Closed]) -> None:
    """September once more after October's 4.00 were imported: it says and proposes what it did when it was closed."""
    first, last = Own(moved[0], "C2"), Own(moved[-1], "C2")
    assert lines(last) == []
    assert last.rows(ADJUSTED) == first.rows(ADJUSTED)
