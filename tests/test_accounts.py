"""Which accounts a selector means. Each table is a chart one can read, the selectors, and what they pick."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tieout import accounts
from tieout.books import Books
from tieout.engines.duckdb import DuckDB

if TYPE_CHECKING:
    from pathlib import Path

CHART = [  # account, type, control, category
    ("0010", "asset", "", "Fixed"),
    ("10", "asset", "", "Fixed"),
    ("1510", "asset", "ar", "Receivables"),
    ("1510-01", "asset", "ar", "Receivables"),
    ("1930", "asset", "bank", "Cash"),
    ("2400", "liability", "", "Payables"),
    ("2440", "liability", "ap", "Payables"),
    ("2450", "liability", "", "Accruals"),
    ("2499", "liability", "", "Payables"),
    ("24991", "liability", "", "Payables"),
    ("25", "liability", "", "Payables"),
    ("411000", "revenue", "", "Sales"),
    ("assets:bank", "asset", "bank", "Cash"),
]


@pytest.fixture
def books(tmp_path: Path) -> Books:
    """Books that hold the chart above for two companies; FR01 lacks account 2440."""
    rows = [
        (company, account, field, value)
        for company in ("SE01", "FR01")
        for account, *values in CHART
        if (company, account) != ("FR01", "2440")
        for field, value in zip(("account", "type", "control", "category"), (account, *values), strict=True)
    ]
    books = Books(DuckDB(tmp_path / "books.duckdb"))
    schema = ["company", "account", "field", "value"]
    books.put("canonical.account_fields", pl.DataFrame(rows, schema=schema, orient="row"))
    return books


def picked(books: Books, *selectors: str, company: str = "SE01") -> list[str]:
    """The accounts a list of selectors picks."""
    accounts.select(books, {"test.rule": accounts.parse(selectors)})
    sql = "select account from settings.selected_accounts where company = $company order by account"
    return [account for (account,) in books.rows(sql, company=company)]


@pytest.mark.parametrize(
    ("selectors", "expected"),
    [
        (["1510"], ["1510"]),  # exactly it, no sub-account
        (["0010"], ["0010"]),  # text: the leading zero counts
        (["2400..2499"], ["2400", "2440", "2450", "2499", "24991"]),  # with the sub-accounts of the end
        (["40..41"], ["411000"]),
        (["24*"], ["2400", "2440", "2450", "2499", "24991"]),
        (["24*", "!2450"], ["2400", "2440", "2499", "24991"]),
        (["!2450", "24*"], ["2400", "2440", "2499", "24991"]),  # order does not matter
        (["24*", "!2499"], ["2400", "2440", "2450", "24991"]),  # exactly that, not its sub-account
        (["24*", "!244*", "!2450..2499"], ["2400"]),
        (["type:Revenue"], ["411000"]),
        (["control:bank"], ["1930", "assets:bank"]),
        (["control:bank", "!category:Cash"], []),
        (["category:Pay*", "!24*"], ["25"]),
        (["type:liability", "!control:ap", "!24*"], ["25"]),
        (["account:assets:bank"], ["assets:bank"]),
        (["!type:asset", "!type:liability"], ["411000"]),  # only exclusions: all but those
        (["*", "!1*", "!2*"], ["0010", "411000", "assets:bank"]),
        ([], []),
    ],
)
def test_a_list_is_a_union_minus_its_exclusions(books: Books, selectors: list[str], expected: list[str]) -> None:
    assert picked(books, *selectors) == expected


def test_each_company_is_answered_from_its_own_chart(books: Books) -> None:
    assert picked(books, "control:ap", company="SE01") == ["2440"]
    assert picked(books, "control:ap", company="FR01") == []


def test_where_rules_meet_the_narrower_wins(books: Books) -> None:
    """Exact, then the range of fewer accounts, then the longer mask, then control, category, type, all."""
    order = {
        "a": ["2440"],
        "b": ["2430..2450"],
        "c": ["2400..2499"],
        "d": ["244*"],
        "e": ["24*"],
        "f": ["control:ap"],
        "g": ["category:Payables"],
        "h": ["type:liability"],
        "i": ["!1*"],
    }
    accounts.select(books, {rule: accounts.parse(selectors) for rule, selectors in order.items()})
    sql = "select rule from settings.selected_accounts where company = 'SE01' and account = '2440' order by rank, size"
    assert [rule for (rule,) in books.rows(sql)] == list(order)


def test_a_range_is_measured_in_the_chart_of_the_company(books: Books) -> None:
    accounts.select(books, {"rule": accounts.parse(["2400..2450"])})
    sql = "select distinct company, size from settings.selected_accounts order by company"
    assert books.rows(sql) == [("FR01", 2), ("SE01", 3)]


def test_rooms_keep_their_rules_beside_each_other(books: Books) -> None:
    accounts.select(books, {"readiness.reconcile": accounts.parse(["1930"])})
    accounts.select(books, {"statements.cash": accounts.parse(["25"])})
    accounts.select(books, {"statements.cash": accounts.parse(["10"])})
    sql = "select rule, account from settings.selected_accounts where company = 'SE01'"
    assert books.rows(sql) == [("readiness.reconcile", "1930"), ("statements.cash", "10")]


def test_dimension_criteria_know_no_prefixes_and_blank_is_a_value() -> None:
    atoms = accounts.parse(["", "A:1", "S*", "!SALES"], field="dim_department")
    assert [(one.exclude, one.low, one.high, one.kind) for one in atoms] == [
        (False, "", "", "exact"),
        (False, "A:1", "A:1", "exact"),
        (False, "S", "S" + accounts.LAST, "mask"),
        (True, "SALES", "SALES", "exact"),
    ]
    assert [one.kind for one in accounts.parse("!", field="dim_department")] == ["all", "exact"]


@pytest.mark.parametrize(
    ("selector", "message"),
    [
        ("2*4", "* stands only at the end"),
        ("24*..25", "* stands only at the end"),
        ("2400..25*", "* stands only at the end"),
        ("2500..2499", "runs backwards"),
        ("2400..", "needs both ends"),
        ("typ:asset", "did you mean 'type:'"),
        ("colour:red", "nothing is selected by 'colour:'"),
        ("type:assets", "did you mean 'asset'"),
        ("type:", "no type is called ''"),
        ("control:bnk", "did you mean 'bank'"),
        ("", "selects no account"),
        ("!", "selects no account"),
        ("!!24", "one ! is enough"),
    ],
)
def test_a_fault_says_what_was_read_and_what_to_write(selector: str, message: str) -> None:
    with pytest.raises(ValueError, match=re.escape(message)) as raised:
        accounts.parse([selector])
    assert f"'{selector}'" in str(raised.value)


def test_all_faults_of_a_list_come_together() -> None:
    with pytest.raises(ValueError, match="2\\*4") as raised:
        accounts.parse(["2*4", "1510", "typ:asset", 1510])  # type: ignore[list-item]
    assert len(str(raised.value).splitlines()) == 3
    assert 'write it in quotes, "1510"' in str(raised.value)


# --- the slow oracle: one account, one selector, read by the words of the grammar ---


def means(selector: str, account: str) -> bool:
    """Whether a selector without ! means the account, told without intervals."""
    low, dots, end = selector.partition("..")
    if dots:
        return low <= account and (account <= end or account.startswith(end))
    if selector.endswith("*"):
        return account.startswith(selector[:-1])
    return account == selector


def oracle(selectors: list[str], account: str) -> bool:
    """Union minus exclusions; only exclusions mean all but those."""
    wanted = [one for one in selectors if not one.startswith("!")]
    unwanted = [one[1:] for one in selectors if one.startswith("!")]
    included = any(means(one, account) for one in wanted) or (not wanted and bool(unwanted))
    return included and not any(means(one, account) for one in unwanted)


NUMBER = st.text("012Aä", min_size=1, max_size=4)
ONE = st.one_of(
    NUMBER,
    NUMBER.map(lambda text: text + "*"),
    st.tuples(NUMBER, NUMBER).map(lambda ends: f"{min(ends)}..{max(ends)}"),
)
SELECTOR = st.one_of(ONE, ONE.map(lambda text: "!" + text))


@settings(max_examples=300, deadline=None)
@given(st.lists(SELECTOR, max_size=5), st.lists(NUMBER, max_size=12, unique=True))
def test_intervals_mean_what_the_words_mean(selectors: list[str], chart: list[str]) -> None:
    atoms = accounts.parse(selectors)
    for account in chart:
        hits = [one for one in atoms if one.low <= account <= one.high]
        assert (bool(hits) and not any(one.exclude for one in hits)) == oracle(selectors, account)
