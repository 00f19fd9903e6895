"""Rules of a room, `[[allocation]]` and the like: a list of tables, each with a name, selectors, criteria and keys."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import pytest

from tieout import settings
from tieout.errors import Unusable
from tieout.settings import Account, CompanyId, Criteria, Keys, Name, Number, OneOf, Section, Selectors

if TYPE_CHECKING:
    from pathlib import Path

CLOSE = '[close]\nname = "Test"\nperiod = "2026-09"\ncurrency = "EUR"\n'
COMPANY = '[[company]]\nid = "SE01"\ncurrency = "SEK"\nextracts = "se01"\n'
START = CLOSE + COMPANY
HEAD = START.count("\n") + 1


class Destination(Keys):
    account: Account = ""
    company: CompanyId = ""
    percent: Number | None = None


class Rule(Section):
    name: Name
    method: Annotated[str, OneOf(("basis", "equally"))] = "basis"
    accounts: Selectors = ()
    source: Criteria = Criteria()
    destinations: tuple[Destination, ...] = ()


SECTIONS = {"allocation": tuple[Rule, ...]}


def read(folder: Path, text: str) -> settings.Settings:
    (folder / "close.toml").write_text(START + text, encoding="utf-8")
    return settings.load(folder, {}, SECTIONS)


def faults(folder: Path, text: str) -> list[str]:
    with pytest.raises(Unusable) as refused:
        read(folder, text)
    return [str(fault) for fault in refused.value.faults]


def test_no_rule_is_an_empty_list(tmp_path: Path) -> None:
    assert read(tmp_path, "").section("allocation") == ()


def test_rules_are_read_in_the_order_of_the_file(tmp_path: Path) -> None:
    rules = read(
        tmp_path,
        """
[[allocation]]
name = "rent"
accounts = ["5010", "51*"]
source = { accounts = ["5010"], dim_unit = ["A..F", "!C"], dim_project = "" }
destinations = [ { account = "5010", dim_unit = "A", percent = "33.333333333" }, { company = "SE01", percent = 2 } ]

[[allocation]]
name = "heat"
[allocation.source]
accounts = ["5020"]
dim_unit = "B*"
""",
    ).section("allocation")
    assert [rule.name for rule in rules] == ["rent", "heat"]
    assert rules[0].source.dimensions == {"dim_unit": ("A..F", "!C"), "dim_project": ("",)}
    assert [(atom.field, atom.low) for atom in rules[1].source.atoms()] == [("account", "5020"), ("dim_unit", "B")]
    assert rules[0].destinations[0].dimensions == {"dim_unit": "A"}
    assert [one.percent for one in rules[0].destinations] == [Decimal("33.333333333"), Decimal(2)]


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ('metod = "basis"', 'metod = "basis"; unknown key, did you mean `method`?'),
        ("operand = 2", "operand = 2; not available yet, remove it"),
        ('method = "equaly"', 'method = "equaly"; did you mean "equally"?'),
        ('accounts = ["51*0"]', "accounts: \"51*0\"; '51*0': * stands only at the end"),
        ('accounts = "5010"', 'accounts = "5010"; write a list: ["...", "..."]'),
        ('source = { acounts = ["5010"] }', 'acounts = ["5010"]; unknown key, did you mean `accounts`?'),
        ('source = { accounts = ["tpe:asset"] }', "did you mean 'type:'"),
        ('source = { dim_unit = "F..A" }', "dim_unit = \"F..A\"; 'F..A' runs backwards"),
        ("source = { dim_unit = 3 }", "dim_unit = 3; write a value"),
        ("source = 3", "source = 3; write a table of keys"),
        ('destinations = [ { acount = "1" } ]', 'acount = "1"; unknown key, did you mean `account`?'),
        ('destinations = [ { dim_unit = "A", company = "SE1" } ]', 'no company has this id; did you mean "SE01"?'),
        ('destinations = [ { percent = "-3" } ]', 'percent = "-3"; write a number with a decimal point'),
        ("destinations = [ { percent = true } ]", "percent = true; write a number with a decimal point"),
        ('destinations = { account = "1" }', "write [[allocation.destinations]], once for each"),
    ],
)
def test_a_fault_has_the_line_of_its_rule(tmp_path: Path, line: str, says: str) -> None:
    found = faults(tmp_path, f'[[allocation]]\nname = "rent"\n[[allocation]]\nname = "heat"\n{line}\n')
    assert len(found) == 1
    assert found[0].startswith(f"close.toml:{HEAD + 4}: ")
    assert says in found[0]


def test_what_a_rule_lacks(tmp_path: Path) -> None:
    assert faults(tmp_path, '[[allocation]]\nmethod = "equally"\n') == [
        f'close.toml:{HEAD}: [[allocation]] has no `name`; add name = "..."'
    ]


def test_two_rules_of_one_name(tmp_path: Path) -> None:
    text = '[[allocation]]\nname = "rent"\n[[allocation]]\nname = "Rent"\n'
    says = 'name = "Rent"; [[allocation]] number 1 has this name already; choose another'
    assert faults(tmp_path, text) == [f"close.toml:{HEAD + 3}: {says}"]


def test_single_brackets(tmp_path: Path) -> None:
    assert faults(tmp_path, '[allocation]\nname = "rent"\n') == [
        f"close.toml:{HEAD}: [allocation]; write [[allocation]], once for each"
    ]
