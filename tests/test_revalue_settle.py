"""What a settlement cannot book is named with its amount and the key to set, and nothing is proposed for it.

    invoice 1,000 USD booked 900, revalued to 950 by the ERP and stated so, paid 930 in October, matched by our rule
        1510   -50 back to whatever took it in September, -20 of difference: 0, and a profit of 30

The same over two months, with what was imported and what the ERP applied itself: test_revaluation_rhythm.py.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from erp_books import Books
from revaluing import CHART, POSTING, RATES, ROOMS
from test_revaluation_rhythm import RULE, held, profit
from together import Company, books, company

if TYPE_CHECKING:
    from folder import Closed

CASCADE = '\n[[revaluation.posting]]\nmodule = "ar"\nunrealized_gain = "3969"\n'
MESSAGE = (
    "select code, amount, message || ' ' || remedy from findings.findings where severity = 'block' and code = '{}'"
)


def october(*, rules: str = RULE, chart: str = CHART, posting: str = POSTING, applied: bool = False) -> Company:
    """October of the invoice, with the 50 of September stated in the extract and standing in the ledger."""
    erp = Books()
    erp.invoice("A1", "2026-09-10", "900.00", "1000.00")
    erp.items[0]["unrealized"] = "50.00"
    erp.post("R1", "2026-09-30", ("1510", "50.00", "USD", "0.00"), ("3960", "-50.00", "", ""))
    erp.payment("A2", "2026-10-15", "930.00", "1000.00")
    if applied:
        erp.apply("A2", "A1", "2026-10-15", "1000.00", "30.00")
    files: dict[str, str | bytes] = {"accounts.csv": chart, **erp.files()}
    close, shared, rules = 'rates = "rates.csv"\n', {"rates.csv": RATES}, "" if applied else rules
    return company(files, settings=posting, rules=rules, close=close, shared=shared, period="2026-10", only=ROOMS)


def without(account: str, text: str) -> str:
    """A chart without an account, or posting accounts without the key that names it."""
    return "".join(line for line in text.splitlines(keepends=True) if account not in line)


def suspended(account: str) -> str:
    """The chart with one account suspended."""
    head, *rest = CHART.strip().splitlines()
    marked = (f"{line}  {'true' if line.startswith(account) else '-'}" for line in rest)
    return "\n".join((f"{head}  suspended", *marked)) + "\n"


@pytest.mark.parametrize(
    "run", [october(applied=True), october()], ids=["applied by the ERP", "applied by us"], indirect=True
)
def test_a_stated_revaluation_goes_back_when_its_item_is_settled(run: Closed) -> None:
    assert (held(run, "1510"), profit(run)) == (0, 30)
    assert run.codes() == []


@books(october(rules=RULE + CASCADE, posting=without("3960", POSTING)))
def test_a_stated_revaluation_goes_back_to_the_account_the_posting_rules_choose(run: Closed) -> None:
    taken = run.rows("select account, amount from ledger.journals where evidence = 'A1' order by line_no")
    assert taken == [("1510", -50), ("3969", 50)]
    assert held(run, "1510") == 0


@pytest.mark.parametrize(
    "run",
    [
        october(posting=without("3960", POSTING)),
        october(chart=without("3960", CHART)),
        october(chart=suspended("3960")),
    ],
    ids=["not named", "not in the chart", "suspended"],
    indirect=True,
)
def test_a_revaluation_with_no_account_to_go_back_to_stays_and_blocks(run: Closed) -> None:
    [(_, amount, said)] = run.rows(MESSAGE.format("settlement_unrealized_account"))
    assert amount == 50
    assert "unrealized_gain" in said
    assert held(run, "1510") == 50  # the standing 50; what the group itself leaves is booked


@books(october(chart=suspended("3961")))
def test_a_difference_whose_account_is_suspended_stays_open_and_blocks(run: Closed) -> None:
    [(_, amount, said)] = run.rows(MESSAGE.format("settlement_account_missing"))
    assert amount == 30
    assert "realized_gain" in said
    assert run.rows("select distinct reason from settlement.suggestions") == [("account_missing",)]


@pytest.mark.parametrize(
    ("run", "amount"),
    [(october(applied=True, chart=without("1510", CHART)), 50), (october(chart=without("1510", CHART)), 20)],
    ids=["applied by the ERP", "applied by us"],
    indirect=["run"],
)
def test_items_on_an_account_that_is_not_in_the_chart_are_left_alone_and_block(run: Closed, amount: int) -> None:
    assert run.rows("select 1 from ledger.journals") == []
    [(_, blocked, said)] = run.rows(MESSAGE.format("control_account_unknown"))
    assert blocked == amount
    assert "1510" in said
