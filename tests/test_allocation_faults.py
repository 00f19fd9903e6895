"""What is wrong in a rule is said with its line of close.toml and its remedy; the other rules run."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import allocation_folder as folder
from allocation_folder import METRES, RENT, allocated, line_of, messages, rule
from allocations_together import Change, OfPair, pair, told
from folder import Closed, loaded
from tieout.close import read
from tieout.errors import Unusable

if TYPE_CHECKING:
    from pathlib import Path

LEDGER = "5010 100.00\n7010 40.00 SALES"
GOOD = rule("good", step="9", source='{ accounts = ["7010"] }', destinations='[{ dim_department = "ADM", weight = 1 }]')
SOURCE = '{ accounts = ["5010"], dim_department = "" }'
TO_SALES = '[{ dim_department = "SALES", weight = 1 }]'


@pytest.mark.parametrize(
    ("keys", "key", "says"),
    [
        ({"method": '"fixed_percentage"', "destinations": '[{ percent = "70" }, { percent = "30.01" }]'},
         "destinations", "the percentages add up to 100.01, over 100; lower them"),
        ({"method": '"fixed_percentage"', "destinations": "[{ weight = 1 }]"}, "destinations",
         "destination 1 has no percent"),
        ({"destinations": "[{ weight = 0 }]"}, "destinations", "every weight is zero"),
        ({"destinations": '[{ weight = "-1" }]'}, "destinations", "not below zero"),
        ({"destinations": '[{ company = "DK1", weight = 1 }]'}, "destinations", 'did you mean "DK01"?'),
        ({"company": '"SE02"', "destinations": TO_SALES}, "company", 'did you mean "SE01"?'),
        ({"destinations": TO_SALES, "effective_from": '"2026-10-01"', "effective_to": '"2026-01-31"'}, "effective_to",
         "the rule ends before it begins on 2026-10-01"),
        ({"destinations": TO_SALES, "effective_from": '"2026-02-30"'}, "effective_from", "write a day of the calendar"),
        ({"method": '"basis"', "destinations": TO_SALES}, "method", 'method "basis" needs one'),
        ({"method": '"basis"', "basis": '{ driver = "m2" }'}, "method", "say over what the basis is spread"),
        ({"destinations": TO_SALES, "basis": '{ driver = "m2" }'}, "basis", 'method "fixed_weight" uses no basis'),
        ({"method": '"basis"', "basis": '{ driver = "m2", accounts = ["1"] }', "by": '"dim_x"'}, "basis",
         "name a driver"),
        ({"method": '"basis"', "basis": '{ driver = "m2" }', "by": '"department"'}, "by", 'by = "dim_department"'),
        ({"source": "{ }", "destinations": TO_SALES}, "source", "name the accounts"),
        ({"source": '{ fixed_value = "5" }', "destinations": TO_SALES}, "destinations",
         "give every destination an account"),
        ({"destinations": TO_SALES, "operand": "0"}, "operand", "other than zero"),
        ({"destinations": TO_SALES, "operand": "2", "reciprocal": "true"}, "operand", "neither more nor less"),
        ({"destinations": TO_SALES, "step": "0"}, "step", "greater than or equal to 1"),
        ({"destinations": TO_SALES, "zero_source": '"process"'}, "zero_source", 'choose "skip" or "stop"'),
        ({"destination": TO_SALES, "destinations": TO_SALES}, "destination", "did you mean `destinations`?"),
    ],
)  # fmt: skip
def test_what_close_toml_alone_can_tell(tmp_path: Path, keys: dict[str, str], key: str, says: str) -> None:
    path = folder.write(tmp_path, GOOD + rule("bad", **{"source": SOURCE} | keys), LEDGER)
    with pytest.raises(Unusable) as refused:
        read(path)
    lines = (path / "close.toml").read_text(encoding="utf-8").splitlines()
    found = [str(fault) for fault in refused.value.faults]
    ours = [one for one in found if says in one]
    assert len(ours) == 1
    place = ours[0].split(":")[1]
    assert lines[int(place) - 1].startswith(f"{key} = ")
    assert not (path / "out").exists()


BAD: list[tuple[dict[str, str], str, str]] = [
    ({"destinations": '[{ account = "5999", weight = 1 }]'}, "allocation_unknown_account",
     "Rule {}: account 5999 is not in the chart of SE01."),
    ({"destinations": '[{ company = "DK01", account = "5999", weight = 1 }]'}, "allocation_unknown_account",
     "account 5999 is not in the chart of DK01"),
    ({"source": '{ accounts = ["5010", "5999"], dim_department = "" }', "destinations": TO_SALES},
     "allocation_unknown_account", "5999"),
    ({"source": '{ accounts = ["59*"] }', "destinations": TO_SALES}, "allocation_unknown_account",
     "account 59* is not"),
    ({"destinations": TO_SALES, "offset": '{ account = "5999" }'}, "allocation_unknown_account", "5999"),
    ({"destinations": '[{ dim_departmnt = "A", weight = 1 }]'}, "allocation_unknown_dimension",
     "no extract has a column dim_departmnt; there is dim_department, dim_project"),
    ({"source": '{ accounts = ["5010"], dim_department = "", dim_unit = "" }', "destinations": TO_SALES},
     "allocation_unknown_dimension", "dim_unit"),
    ({"method": '"basis"', "basis": '{ driver = "square_meters" }', "by": '"dim_department"'},
     "allocation_driver_missing",
     "driver square_meters has no figure on or before the period end; there is square_metres"),
    ({"method": '"basis"', "basis": '{ driver = "later" }', "by": '"dim_department"'}, "allocation_driver_missing",
     "driver later"),
    ({"method": '"basis"', "basis": '{ driver = "nil" }', "by": '"dim_department"', "zero_source": '"stop"'},
     "allocation_basis_zero", "the basis is zero for every destination"),
    ({"method": '"basis"', "basis": '{ driver = "mixed" }', "by": '"dim_department"'}, "allocation_basis_negative",
     "the basis of SE01 ADM is -1"),
    ({"source": '{ accounts = ["5020"] }', "destinations": TO_SALES, "zero_source": '"stop"'},
     "allocation_source_zero", "the source holds nothing"),
    ({"destinations": '[{ account = "9100", weight = 1 }]'}, "allocation_statistical", "which would not balance"),
    ({"destinations": '[{ company = "DK01", weight = 1 }]', "rate_type": '"budget"'}, "allocation_missing_rate",
     "no rate budget for SEK/DKK on 30/09/2026"),
]  # fmt: skip
NAMED = {f"bad {number}": case for number, case in enumerate(BAD, start=1)}


@pytest.fixture(scope="module")
def faulty(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Closed]:
    """A good rule and one of each fault that only the books can tell, none of which stops another."""
    drivers = METRES + "later  2026-10-01  5  SALES\nnil  2026-01-01  0  SALES\n"
    drivers += "mixed  2026-01-01  5  SALES\nmixed  2026-01-01  -1  ADM"
    rules = "".join(rule(name, **{"source": SOURCE} | keys) for name, (keys, *_) in NAMED.items())
    path = folder.write(tmp_path_factory.mktemp("faulty"), GOOD + rules, LEDGER, drivers=drivers)
    return path, allocated(path)


@pytest.mark.parametrize("name", NAMED)
def test_what_only_the_books_can_tell(faulty: tuple[Path, Closed], name: str) -> None:
    (path, run), (_, code, says) = faulty, NAMED[name]
    place = f"close.toml:{line_of(path, name)}: "
    (said,) = (each for each in messages(run, code) if each.startswith(place))
    assert says.format(name) in said
    sql = "select code from findings.findings where severity = 'block' and source_row = {}"
    assert run.rows(sql.format(line_of(path, name))) == [(code,)]
    assert run.rows(f"select state from allocation.rules where rule = '{name}'") == [("refused",)]


def test_the_other_rules_run(faulty: tuple[Path, Closed]) -> None:
    _, run = faulty
    assert {name for (name,) in run.rows("select distinct rule from ledger.journals")} == {"good"}
    assert run.codes() == sorted({code for _, code, _ in BAD})
    assert run.run.status == "DRAFT"


CLOSED = "".join(
    f"{line}  {'suspended' if line.startswith('account') else 'true' if line.startswith('5020') else '-'}\n"
    for line in folder.CHART.strip().splitlines()
)


@pair(
    rule("heating", source=SOURCE, destinations='[{ account = "5020", weight = 1 }]'),
    LEDGER, again=Change(chart=CLOSED), once_more="5010 30.00 - - 2026-09-28",
)  # fmt: skip
def test_nothing_is_posted_to_a_suspended_account(run: OfPair) -> None:
    """Heating is suspended after the rule was imported: unchanged it stays silent, with late costs it is refused."""
    again = run.at("again")
    assert (again.codes(), again.rows("select * from ledger.journals")) == ([], [])
    late = run.at("once_more")
    (said,) = messages(late, "allocation_suspended_account")
    assert said == (
        f"close.toml:{late.line_of('heating')}: "
        "Rule heating posts to accounts that are suspended: SE01 5020. It was not run."
    )
    assert (late.codes(), late.rows("select * from ledger.journals")) == (["allocation_suspended_account"], [])


@pair(
    rule("bad", source='{ accounts = ["5999"] }', offset='{ account = "5999" }',
         destinations='[{ account = "5999", weight = 1 }]'),
    LEDGER,
)  # fmt: skip
def test_the_same_fault_in_two_places_of_a_rule_is_one(run: OfPair) -> None:
    assert len(messages(run, "allocation_unknown_account")) == 1


NONE = "driver  date  quantity  dim_department\nsquare_metres  2026-01-01  0  SALES"
NEGATIVE = NONE.replace("  0  ", "  5  ") + "\nsquare_metres  2026-01-01  -1  ADM"


@pair(RENT, LEDGER, drivers=NONE)
def test_an_all_zero_basis_may_be_passed_over(run: OfPair) -> None:
    assert run.codes() == []
    assert "allocation_basis_zero" in run.codes("warn")


@pair(RENT + 'negative_basis = "allow"\n', LEDGER, drivers=NEGATIVE)
def test_a_negative_basis_may_be_allowed(run: OfPair) -> None:
    rows = run.rows("select dim_department, amount from allocation.lines order by 1")
    assert rows == [("ADM", -25), ("SALES", 125)]


@pair(
    rule("rule", method='"fixed_percentage"', source=SOURCE, destinations='[{ account = "6000", percent = "60" }]'),
    LEDGER,
)
def test_less_than_a_hundred_percent_warns_with_what_stays(run: OfPair) -> None:
    (said,) = messages(run, "allocation_under_hundred")
    assert "the percentages add up to 60; 40.00 SEK stays on the source" in said
    assert run.codes() == []


def test_no_account_for_what_another_company_owes(tmp_path: Path) -> None:
    path = folder.write(
        tmp_path, rule("rule", source=SOURCE, destinations='[{ company = "DK01", weight = 1 }]'), LEDGER
    )
    settings = path / "close.toml"
    settings.write_text(settings.read_text(encoding="utf-8").replace('due_to = "2860", ', ""), encoding="utf-8")
    run = allocated(path)
    (said,) = messages(run, "allocation_due_account")
    assert "DK01 names no account for it" in said
    assert run.rows("select * from ledger.journals") == []


def test_rules_that_are_not_in_force_do_nothing(tmp_path: Path) -> None:
    rules = "".join(
        rule(name, source=SOURCE, destinations=TO_SALES, **keys)
        for name, keys in {"off": {"active": "false"}, "past": {"effective_to": '"2026-09-29"'},
                           "later": {"effective_from": '"2026-10-01"'}}.items()
    )  # fmt: skip
    run = allocated(folder.write(tmp_path, rules, LEDGER))
    assert run.rows("select * from ledger.journals") == []
    assert run.run.status == "FINAL"


RECIPROCAL = {"source": '{ accounts = ["7010"], dim_department = "SALES" }', "reciprocal": "true"}


SERVING: list[tuple[str, str]] = [
    (rule("one", destinations='[{ dim_department = "ADM", weight = 1 }]', **RECIPROCAL)
     + rule("two", destinations=TO_SALES,
            **RECIPROCAL | {"source": '{ accounts = ["7010"], dim_department = "ADM" }'}),
     "allocation_reciprocal_closed"),
    (rule("one", destinations=TO_SALES, **RECIPROCAL)
     + rule("two", destinations='[{ dim_department = "ADM", weight = 1 }]', **RECIPROCAL),
     "allocation_reciprocal_overlap"),
    (rule("one", destinations='[{ company = "DK01", dim_department = "X", weight = 1 }]', **RECIPROCAL)
     + rule("two", destinations='[{ company = "SE01", dim_department = "SALES", weight = 1 }, { weight = 1 }]',
            **RECIPROCAL | {"company": '"DK01"', "source": '{ accounts = ["7010"], dim_department = "X" }'}),
     "allocation_reciprocal_companies"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("run", "code"),
    [  # each in a step of its own, for what cannot be solved stops all of its step
        (told(rules.replace("reciprocal", f"step = {step}\nreciprocal"), LEDGER), code)
        for step, (rules, code) in enumerate(SERVING, start=1)
    ],
    ids=[code for _, code in SERVING],
    indirect=["run"],
)
def test_what_cannot_be_solved_together_is_named(run: OfPair, code: str) -> None:
    (said,) = messages(run, code)
    assert "one, two" in said
    assert run.rows("select * from ledger.journals") == []


@pair(
    rule("rent", source=SOURCE, destinations=TO_SALES)
    + rule("sales", source='{ accounts = ["5010", "7010"], dim_department = "SALES" }',
           destinations='[{ dim_department = "ADM", weight = 1 }]'),
    LEDGER,
)  # fmt: skip
def test_what_comes_too_late_to_be_passed_on_is_told(run: OfPair) -> None:
    (said,) = messages(run, "allocation_left_behind")
    assert "Rule rent gives to the source of rule sales, which runs no later" in said


def test_alone_a_company_is_told_what_it_misses(tmp_path: Path) -> None:
    rules = rule("rule", source=SOURCE, destinations='[{ company = "DK01", weight = 1 }]')
    rules += rule("heads", company='"DK01"', method='"basis"', basis='{ accounts = ["9100"] }',
                  source='{ accounts = ["7010"] }',
                  destinations='[{ company = "SE01" }, { account = "6000" }]')  # fmt: skip
    path = folder.write(tmp_path, rules, LEDGER, dk01="7010 10.00\n9100 1")
    run = loaded(path, "allocation", companies=("DK01",))
    (said,) = messages(run, "allocation_company_absent")
    assert "Rule rule gives to DK01, and its company SE01 is not part of this run" in said
    (said,) = messages(run, "allocation_basis_absent")
    assert "its basis needs SE01" in said
    assert run.rows("select * from ledger.journals") == []
