"""close.toml as written becomes settings: every key of the contract, its default, what the command line overrides."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tieout import settings
from tieout.errors import Unusable
from tieout.settings import document

if TYPE_CHECKING:
    from pathlib import Path

EVERY_KEY = """
[close]
name = "Nordia Group"
period = "2026-09"
currency = "EUR"
fiscal_year_start = "01-01"
language = "fr"
rates = "rates.csv"
accounts = "accounts.csv"
extracts = ["d365.csv"]
previous = "none"
[close.columns.exchange_rates]
rate = "Kurs"
[close.format]
delimiter = ";"

[[company]]
id = "SE01"
code = "1000"
name = "Nordia Sverige AB"
currency = "SEK"
reporting_currency = "EUR"
fiscal_year_start = "05-01"
extracts = "{period}/se01"
extracted_on = "2026-10-05"
layers = ["", "current", "tax"]
language = "en"
statements = "auto"
[[company.fiscal_year]]
name = "2026"
start = "2026-01-01"
end = 2026-12-31
periods = "months"
[[company.fiscal_year]]
start = "2027-01-01"
end = "2027-03-31"
periods = ["2027-02-15", "2027-03-31"]
[company.posting]
retained_earnings = "2091"
result_profit = "2099"
[company.partners]
K0042 = "FR01"
[company.columns.gl_entries]
file = "GL_Detail_*.csv"
amount = { debit = "Debet", credit = "Kredit" }
amount_currency = { value = "Amount", indicator = "DC", debit = "S", credit = "H" }
posting_date = 3
entry_no = { generate = true }
dim_department = "Avdelning"
company = "Bolag"
[company.format]
decimal = ","
date = "%Y-%m-%d"
encoding = "cp1252"

[[company]]
id = "FR01"
currency = "EUR"

[readiness]
tolerance = "0.05"
block = ["trial_balance"]
"""
SMALL = """
[close]
name = "Test"
period = "2026-09"
currency = "EUR"
[[company]]
id = "FR01"
currency = "EUR"
extracts = "fr01"
"""


class Readiness(settings.Section):
    tolerance: settings.Amount = Decimal("0.00")
    block: tuple[Annotated[str, settings.OneOf(("trial_balance", "ties"), later=("reconciliations",))], ...] = ()


class Rule(settings.Section):
    name: str
    amount: settings.Amount


ROOMS = {"readiness": Readiness, "rule": tuple[Rule, ...]}


def read(folder: Path, text: str, **overrides: object) -> settings.Settings:
    (folder / "close.toml").write_text(text, encoding="utf-8")
    return settings.load(folder, overrides, ROOMS)


def test_every_key_of_the_contract_is_read(tmp_path: Path) -> None:
    found = read(tmp_path, EVERY_KEY)
    se, fr = found.companies
    assert (found.close.name, found.close.period, found.close.language) == ("Nordia Group", "2026-09", "fr")
    assert (found.close.extracts, found.close.format.delimiter, found.close.previous) == (("d365.csv",), ";", "none")
    assert (se.code, se.extracts, se.layers) == ("1000", "{period}/se01", ("", "current", "tax"))
    assert (se.extracted_on, se.posting.result_profit, se.posting.rounding) == (date(2026, 10, 5), "2099", None)
    assert [(year.start, year.end, year.name) for year in se.fiscal_year] == [
        (date(2026, 1, 1), date(2026, 12, 31), "2026"),
        (date(2027, 1, 1), date(2027, 3, 31), ""),
    ]
    assert se.fiscal_year[1].periods == (date(2027, 2, 15), date(2027, 3, 31))
    assert se.partners == {"K0042": "FR01"}
    assert se.columns["gl_entries"]["amount"] == {"debit": "Debet", "credit": "Kredit"}
    assert se.columns["gl_entries"]["posting_date"] == 3
    assert (fr.code, fr.name, fr.reporting_currency, fr.layers, fr.statements) == ("", "", None, ("", "current"), None)


def test_a_room_declares_its_own_table_and_defaults(tmp_path: Path) -> None:
    assert read(tmp_path, EVERY_KEY).section("readiness") == Readiness(
        tolerance=Decimal("0.05"), block=("trial_balance",)
    )
    assert read(tmp_path, SMALL).section("readiness") == Readiness()
    assert read(tmp_path, SMALL).section("rule") == ()
    rules = read(tmp_path, SMALL + '[[rule]]\nname = "rent"\namount = 12.10\n').section("rule")
    assert rules == (Rule(name="rent", amount=Decimal("12.10")),)


def test_settings_do_not_change_after_reading(tmp_path: Path) -> None:
    found = read(tmp_path, SMALL)
    with pytest.raises(ValueError, match="frozen"):
        found.close.period = "2026-10"
    with pytest.raises(AttributeError):
        found.folder = tmp_path  # type: ignore[misc]


def test_the_command_line_overrides_the_file(tmp_path: Path) -> None:
    found = read(tmp_path, EVERY_KEY, period="2026-Q3", language="en", companies=("FR01",), out=tmp_path / "runs")
    assert (found.close.period, found.close.language) == ("2026-Q3", "en")
    assert ([one.id for one in found.companies], found.chosen, found.out) == (["FR01"], ("FR01",), tmp_path / "runs")
    assert read(tmp_path, EVERY_KEY).out == tmp_path / "out"
    assert read(tmp_path, SMALL.replace('period = "2026-09"', ""), period="2026-10").close.period == "2026-10"


@pytest.mark.parametrize(
    ("option", "value", "message"),
    [
        ("period", "2026-9", '--period: 2026-9; write a month "2026-09"'),
        ("language", "xx", '--language: xx; choose "da" or "de" or "en" or "fr" or "nl" or "sv"'),
        ("companies", ("FR1",), '--company: FR1; no company has this id; did you mean "FR01"?'),
    ],
)
def test_a_wrong_option_is_named_as_the_option(tmp_path: Path, option: str, value: object, message: str) -> None:
    with pytest.raises(Unusable) as refused:
        read(tmp_path, SMALL, **{option: value})
    assert [str(fault)[: len(message)] for fault in refused.value.faults] == [message]


def test_paths_may_leave_the_folder_where_that_is_allowed(tmp_path: Path) -> None:
    text = SMALL.replace('"fr01"', '["/data/fr01/*.csv", "../shared.csv"]')
    assert read(tmp_path, text, allow_outside=True).companies[0].extracts == ("/data/fr01/*.csv", "../shared.csv")


def test_a_file_from_another_system_reads_the_same(tmp_path: Path) -> None:
    expected = read(tmp_path, SMALL)
    (tmp_path / "close.toml").write_bytes(b"\xef\xbb\xbf" + SMALL.replace("\n", "\r\n").encode())
    found = settings.load(tmp_path, {}, ROOMS)
    assert (found.close, found.companies) == (expected.close, expected.companies)


KEYS = st.sampled_from(["a", "b", "c", "d"])
LINES = st.lists(
    st.one_of(
        st.just(["# comment"]),
        st.just([""]),
        KEYS.map(lambda key: [f"{key} = 1"]),
        KEYS.map(lambda key: [f"{key} = [", "  1,", "", "  2,", "]"]),
        KEYS.map(lambda key: [f'{key} = """', "x = 1", '"""']),
        KEYS.map(lambda key: [f"[[t.{key}]]"]),
    ),
    max_size=12,
)


@given(LINES)
def test_the_line_of_every_key_is_the_line_it_is_written_on(blocks: list[list[str]]) -> None:
    """Each block after its table's first key of that name would be a repetition, so tables number their keys."""
    lines, expected, tables = [], {}, dict.fromkeys("abcd", 0)
    place: tuple[str | int, ...] = ()
    for number, block in enumerate(blocks):
        first, *rest = block
        if first.startswith("[["):
            key = first[4]
            place = ("t", key, tables[key])
            tables[key] += 1
            expected[place] = len(lines) + 1
        elif first[:1] in "abcd" and first:
            first = f"k{number}{first}"
            expected[*place, first.split(" ")[0]] = len(lines) + 1
        lines += [first, *rest]
    text = document.Document("\n".join(lines))
    assert {where: text.line(where) for where in expected} == expected
