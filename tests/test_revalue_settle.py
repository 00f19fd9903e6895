"""What a settlement cannot book is named with its amount and the key to set, and nothing is proposed for it.

    invoice 1,000 USD booked 900, revalued to 950 by the ERP and stated so, paid 930 in October, matched by our rule
        1510   -50 back to whatever took it in September, -20 of difference: 0, and a profit of 30

The same over two months, with what was imported and what the ERP applied itself: test_revaluation_rhythm.py.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from revaluing import CHART, POSTING
from test_revaluation_rhythm import RULE, Books, held, profit

if TYPE_CHECKING:
    from pathlib import Path

    from folder import Closed

CASCADE = '\n[[revaluation.posting]]\nmodule = "ar"\nunrealized_gain = "3969"\n'
MESSAGE = (
    "select code, amount, message || ' ' || remedy from findings.findings where severity = 'block' and code = '{}'"
)


def october(path: Path, *, rules: str = RULE, applied: bool = False, **options: str) -> Closed:
    """October of the invoice, with the 50 of September stated in the extract and standing in the ledger."""
    books = Books()
    books.post("V1", "2026-09-10", ("1510", "900.00", "USD", "1000.00"), ("3010", "-900.00", "", ""))
    books.item("A1", "2026-09-10", "900.00", "1000.00")
    books.items[0]["unrealized"] = "50.00"
    books.post("R1", "2026-09-30", ("1510", "50.00", "USD", "0.00"), ("3960", "-50.00", "", ""))
    books.post("V2", "2026-10-15", ("1930", "930.00", "", ""), ("1510", "-930.00", "USD", "-1000.00"))
    books.item("A2", "2026-10-15", "-930.00", "-1000.00", "payment")
    if applied:
        books.post("V2", "2026-10-15", ("1510", "30.00", "USD", "0.00"), ("3961", "-30.00", "", ""))
        books.item("A3", "2026-10-15", "30.00", "0.00", "exchange_difference")
        books.apply("A2", "A1", "2026-10-15", "1000.00")
    return books.close(path, "2026-10", "" if applied else rules, **options)


def without(account: str, text: str) -> str:
    """A chart without an account, or posting accounts without the key that names it."""
    return "".join(line for line in text.splitlines(keepends=True) if account not in line)


def suspended(account: str) -> str:
    """The chart with one account suspended."""
    head, *rest = CHART.strip().splitlines()
    marked = (f"{line}  {'true' if line.startswith(account) else '-'}" for line in rest)
    return "\n".join((f"{head}  suspended", *marked)) + "\n"


@pytest.mark.parametrize("applied", [True, False], ids=["applied by the ERP", "applied by us"])
def test_a_stated_revaluation_goes_back_when_its_item_is_settled(tmp_path: Path, *, applied: bool) -> None:
    run = october(tmp_path, applied=applied)
    assert (held(run, "1510"), profit(run)) == (0, 30)
    assert run.codes() == []


def test_a_stated_revaluation_goes_back_to_the_account_the_posting_rules_choose(tmp_path: Path) -> None:
    run = october(tmp_path, rules=RULE + CASCADE, posting=without("3960", POSTING))
    taken = run.rows("select account, amount from ledger.journals where evidence = 'A1' order by line_no")
    assert taken == [("1510", -50), ("3969", 50)]
    assert held(run, "1510") == 0


@pytest.mark.parametrize(
    "options",
    [
        {"posting": without("3960", POSTING)},
        {"chart": without("3960", CHART)},
        {"chart": suspended("3960")},
    ],
    ids=["not named", "not in the chart", "suspended"],
)
def test_a_revaluation_with_no_account_to_go_back_to_stays_and_blocks(tmp_path: Path, options: dict[str, str]) -> None:
    run = october(tmp_path, **options)
    [(_, amount, said)] = run.rows(MESSAGE.format("settlement_unrealized_account"))
    assert amount == 50
    assert "unrealized_gain" in said
    assert held(run, "1510") == 50  # the standing 50; what the group itself leaves is booked


def test_a_difference_whose_account_is_suspended_stays_open_and_blocks(tmp_path: Path) -> None:
    run = october(tmp_path, chart=suspended("3961"))
    [(_, amount, said)] = run.rows(MESSAGE.format("settlement_account_missing"))
    assert amount == 30
    assert "realized_gain" in said
    assert run.rows("select distinct reason from settlement.suggestions") == [("account_missing",)]


@pytest.mark.parametrize("applied", [True, False], ids=["applied by the ERP", "applied by us"])
def test_items_on_an_account_that_is_not_in_the_chart_are_left_alone_and_block(
    tmp_path: Path, *, applied: bool
) -> None:
    run = october(tmp_path, applied=applied, chart=without("1510", CHART))
    assert run.rows("select 1 from ledger.journals") == []
    [(_, amount, said)] = run.rows(MESSAGE.format("control_account_unknown"))
    assert amount == (50 if applied else 20)
    assert "1510" in said
