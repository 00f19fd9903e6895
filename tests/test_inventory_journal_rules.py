"""What holds of any inventory journal: debits are credits; no order and no way of posting changes a balance."""

from __future__ import annotations

import random
from decimal import Decimal
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from folder import closed
from stock_ledger import side_by_side

if TYPE_CHECKING:
    import pytest

    from folder import Closed

ENTRY = "entry_no  item  posting_date  entry_type  quantity  invoiced_quantity  completely_invoiced  document_no\n"
VALUE = (
    "entry_no  item_entry_no  item  posting_date  value_type  variance_type  cost_actual  cost_expected  expected  "
    "item_quantity  valued_quantity  invoiced_quantity  cost_posted_to_gl  document_no\n"
)
BALANCES = "select company, account, sum(amount) from ledger.journals group by 1, 2 having sum(amount) <> 0"
ADJUSTED = "select company, account, adjusted from ledger.trial_balance"
UNBALANCED = """select company, voucher, posting_date, sum(amount) from ledger.journals
    group by 1, 2, 3 having sum(amount) <> 0"""
Costs = list[tuple[str, str, int, int, int]]


@st.composite
def costs(draw: st.DrawFn) -> Costs:
    """Movements of one item with their cost: kind, value type, day, cost in cents, how much of it is posted."""
    kinds = (
        ("purchase", "direct_cost"), ("purchase", "indirect_cost"), ("purchase", "revaluation"),
        ("sale", "direct_cost"), ("positive_adjustment", "direct_cost"), ("negative_adjustment", "direct_cost"),
    )  # fmt: skip
    rows = draw(st.lists(st.tuples(st.sampled_from(kinds), st.integers(1, 4), st.integers(1, 99999),
                                   st.sampled_from([0, 0, 0, 50, 100])), min_size=1, max_size=12))  # fmt: skip
    return [(kind, value, day, cents, posted) for (kind, value), day, cents, posted in rows]


def files(rows: Costs, order: random.Random | None = None) -> dict[str, str]:
    """Item entries of one piece each, large receipt first, and their value entries; in any order of lines."""
    entries = ["1  A  2026-09-01  purchase  1000  1000  true  P0"]
    values = ["1  1  A  2026-09-01  direct_cost  -  1000.00  0  false  1000  1000  1000  0  P0"]
    for number, (kind, value, day, cents, posted) in enumerate(rows, start=2):
        sign = -1 if kind in ("sale", "negative_adjustment") else 1
        cost = Decimal(sign * cents) / 100
        done = (cost * posted / 100).quantize(Decimal("0.01"))
        at = f"2026-09-{day:02}"
        if value == "direct_cost":
            entries.append(f"{number}  A  {at}  {kind}  {sign}  {sign}  true  D{number}")
        owner, quantity = (number, sign) if value == "direct_cost" else (1, 0)
        amounts = f"{cost}  0  false  {quantity}  {sign}  {quantity}  {done}"
        values.append(f"{number}  {owner}  A  {at}  {value}  -  {amounts}  D{number}")
    if order:
        order.shuffle(entries)
        order.shuffle(values)
    return {"item_entries": ENTRY + "\n".join(entries), "value_entries": VALUE + "\n".join(values)}


def dealt(seed: int) -> random.Random:
    """An order that can be dealt again."""
    return random.Random(seed)  # noqa: S311 - no secret


def balances(run: Closed, sql: str = BALANCES) -> dict[tuple[str, str], Decimal]:
    """By company and account."""
    found = {(company, account): amount for company, account, amount in run.rows(sql)}
    run.db.close()
    return found


def companies(most: int) -> st.SearchStrategy[list[Costs]]:
    """The movements of some companies: closed side by side, a close for all."""
    return st.lists(costs(), min_size=most // 2, max_size=most)


@settings(max_examples=3, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(each=companies(8), seed=st.integers(0, 9))
def test_neither_order_nor_way_of_posting_changes_a_balance(
    tmp_path_factory: pytest.TempPathFactory, each: list[Costs], seed: int
) -> None:
    """And either way each voucher balances on each day."""
    folder = tmp_path_factory.mktemp("ways")
    entered = closed(side_by_side(folder, [files(rows) for rows in each], inventory='post = "entry"'))
    assert entered.rows(UNBALANCED) == []
    by_entry = balances(entered)
    shuffled = [files(rows, dealt(seed)) for rows in each]
    grouped = closed(side_by_side(folder, shuffled, inventory='post = "group"'))
    assert grouped.rows(UNBALANCED) == []
    by_group = balances(grouped)
    assert by_group == by_entry
    for company in {company for company, _ in by_entry}:
        assert sum(amount for (one, _), amount in by_entry.items() if one == company) == 0


@settings(max_examples=3, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(each=companies(6), seed=st.integers(0, 9), way=st.sampled_from(["entry", "group"]))
def test_whatever_part_is_imported_the_adjusted_balance_stays(
    tmp_path_factory: pytest.TempPathFactory, each: list[Costs], seed: int, way: str
) -> None:
    """Some of the proposals are imported, then the rest: nothing is left, and no balance has moved."""
    folder = tmp_path_factory.mktemp("parts")
    terms = f'act = "journal"\npost = "{way}"'
    run = closed(side_by_side(folder, [files(rows) for rows in each], inventory=terms))
    header, *lines = (run.run.folder / "journals.csv").read_text(encoding="utf-8").splitlines(keepends=True)
    wanted = balances(run, ADJUSTED)
    proposals = sorted(set(map(proposal, lines)))
    some = set(dealt(seed).sample(proposals, k=seed * len(proposals) // 9))
    for number in range(1, len(each) + 1):
        taken = [line for line in lines if line.startswith(f"C{number},") and proposal(line) in some]
        imported = folder / f"C{number}" / "gl_entries.imported.csv"
        imported.write_text(header + "".join(taken), encoding="utf-8")
    again = closed(folder)
    rest = again.rows("select distinct company, voucher from ledger.journals")
    assert balances(again, ADJUSTED) == wanted
    assert sorted(rest) == sorted(set(proposals) - some)


def proposal(line: str) -> tuple[str, str]:
    """Company and voucher of a line of journals.csv."""
    company, _, _, voucher, _ = line.split(",", 4)
    return company, voucher
