"""Real SIE files of thirty-four exports: every control total of their manifest, families that agree, closes."""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

import polars as pl
import pytest

from folder import closed, loaded
from sie_files import Stated, Taken, balances, beside, manifest
from together import Own

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from folder import Closed

FILES = manifest()
pytestmark = pytest.mark.skipif(not FILES, reason="the real SIE files are not beside this checkout")
every_file = pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
ENCODINGS = {"cp437": {"cp437", "ascii"}, "latin1?": {"cp1252"}, "utf-8-sig": {"utf-8", "utf-8-sig"}}
FAMILIES = {
    "Mamut 2010": (["MAMUT_SIE1_EXPORT.SE", "MAMUT_SIE2_EXPORT.SE", "MAMUT_SIE3_EXPORT.SE", "MAMUT_SIE4_EXPORT.SE"],
                   "2010-12", "2010-06"),
    "Avendo 2011": (["arsaldo_ovnbolag.se", "periodsaldo_ovnbolag.se", "objektsaldo_ovnbolag.se",
                     "transaktioner_ovnbolag.se"], "2011-12", "2011-02"),
    "Edison 2012": (["typ1.se", "typ2.se", "typ3.se", "typ4.se"], "2012-12", "2012-03"),
    "BL 2017": (["BLBLOV_SIE1.SE", "BLBLOV_SIE2.SE", "BLBLOV_SIE4.SE"], "2017-12", "2017-05"),
    "XE 2015/2016": (["XE_SIE_1_20151125094750.SE", "XE_SIE_2_20151125094903.SE", "XE_SIE_4_20151125095119.SE"],
                     "2016-08", ""),
    "Norstedts 2009/2010": (["Norstedts%20Bokslut%20SIE%201.se", "Bokslut%20Norstedts%20SIE%204E.se"], "2010-06", ""),
}  # fmt: skip
STARTS = {"XE 2015/2016": "09-01", "Norstedts 2009/2010": "07-01"}
UNCARRIED = {"Avendo 2011", "BL 2017", "XE 2015/2016"}  # last years' results stand on no account


@pytest.fixture(scope="module")
def taken(tmp_path_factory: pytest.TempPathFactory):  # noqa: ANN201 - a function of a file
    """Each file taken apart once."""
    folder = tmp_path_factory.mktemp("sie")
    return cache(lambda file: Taken(file.path, folder / str(FILES.index(file))))


def by_class(frame: pl.DataFrame) -> dict[str, Decimal]:
    """The sum of amounts by the first digit of the account."""
    found: dict[str, Decimal] = defaultdict(Decimal)
    for account, amount in frame.select("account", "amount").iter_rows() if frame.height else ():
        found[account[0]] += Decimal(amount)
    return dict(found)


def closings(file: Taken) -> pl.DataFrame:
    """The closing balances of the file's own year: what vouchers must come to, or the last trial balance."""
    stated = file.frame("stated_balances")
    if stated.height:
        return stated.filter(pl.col("kind") == "closing")
    held = file.frame("balances")
    return held.filter(pl.col("date") == pl.col("date").max()) if held.height else held


@every_file
def test_what_the_head_says(file: Stated, taken) -> None:  # noqa: ANN001
    told = taken(file).told
    assert told.stops == []
    assert told.facts["type"] == file.text(r"SIE type (\d)")
    assert told.detected.split(";")[0] in ENCODINGS[file.text(r"enc ([^;]+)")]
    assert file.text(r"program ([^;]+)").startswith(told.facts["program"][:20])
    year = [told.facts[key].replace("-", "") for key in ("year_start.0", "year_end.0") if key in told.facts]
    assert "/".join(year) == file.text(r"FY (\d+/\d+)")
    undeclared = [mark["lines"] for mark in told.marks if mark["code"] == "sie_accounts_undeclared"]
    assert taken(file).frame("accounts").height - sum(map(int, map(str, undeclared))) == file.number("accounts")


@every_file
def test_vouchers_come_to_the_totals_of_the_manifest(file: Stated, taken) -> None:  # noqa: ANN001
    entries = taken(file).frame("gl_entries")
    if file.number("vouchers") is None:
        assert entries.height == 0
        return
    amounts = [Decimal(amount) for amount in entries["amount"]]
    sums = (
        entries.with_columns(pl.col("amount").cast(pl.Decimal(38, 4))).group_by("voucher").agg(pl.col("amount").sum())
    )
    counted = f"{file.number('vouchers')} vouchers, {file.number('rows')} rows"  # some vouchers hold no row
    assert taken(file).told.detected.endswith(counted)
    assert entries.height == file.number("rows")
    assert sum(amount for amount in amounts if amount > 0) == file.number("debit")
    assert -sum(amount for amount in amounts if amount < 0) == file.number("credit")
    assert sums.filter(pl.col("amount") != 0).height == file.number("unbalanced vouchers")
    assert by_class(entries) == file.classes["by class (TRANS)"]


@every_file
def test_balances_come_to_the_totals_of_the_manifest(file: Stated, taken) -> None:  # noqa: ANN001
    opening, closing = taken(file).frame("opening_balances"), closings(taken(file))
    if file.number("sum IB") is None:
        assert (opening.height, closing.height) == (0, 0)
        return
    assert sum(by_class(opening).values(), Decimal(0)) == file.number("sum IB")
    stated = file.classes["RES by class"] | file.classes["UB by class"]  # where both are given, #UB holds #RES
    found = by_class(closing)
    assert {key: found.get(key, Decimal(0)) for key in stated} == stated
    assert sum(found.values(), Decimal(0)) == sum(stated.values())
    if set(file.classes["UB by class"]) <= {"1", "2"}:
        income = sum(amount for key, amount in found.items() if key not in "12")
        assert income == file.number("sum RES")
        assert sum(found.values()) - income == file.number("sum UB")
        assert sum(found.values()) == file.number("UB+RES")


@every_file
def test_roll_forward_breaks_where_the_manifest_says(file: Stated, taken) -> None:  # noqa: ANN001
    if "roll-forward" not in file.facts:
        assert taken(file).frame("stated_balances").height == 0
        return
    held: dict[str, Decimal] = defaultdict(Decimal)
    for table in ("opening_balances", "gl_entries"):
        for account, amount in taken(file).rows(table, "account amount"):
            held[str(account)] += Decimal(str(amount))
    types = dict(taken(file).rows("accounts", "account type"))
    breaks: dict[bool, list[bool]] = {True: [], False: []}
    for account, amount in closings(taken(file)).select("account", "amount").iter_rows():
        breaks[types[account] in {"revenue", "expense"}].append(held[account] != Decimal(amount))
    assert sum(breaks[False]) == int(file.text(r"balance accounts (\d+) of"))
    assert sum(breaks[True]) == int(file.text(r"result accounts (\d+) of"))
    assert len(breaks[True]) == int(file.text(r"result accounts \d+ of (\d+)"))


@every_file
def test_the_checksum_is_met(file: Stated, taken) -> None:  # noqa: ANN001
    stated = [(row["control"], row["stated"], row["counted"]) for row in taken(file).told.stated]
    number = file.text(r"KSUMMA (\d+)")
    assert stated == ([("checksum", number, number)] if number else [])


SINGLE = {
    "2021-12": {"SIE4 Exempelfil.SE": ("1074344.11", set())},
    "2020-12": {"CC2-foretaget.SE": ("-4812.51", set())},
    "2010-08": {"si.SI": ("-22919.89", set())},
    "2010-12": {
        "SIE4%20Visma%20Anl%C3%A4ggningsregister.si": ("-125159.00", set()),
        "Sie4.si": ("", {"trial_balance"}),  # its year is closed: 8999 counts in some layouts
        "BokslutSIE1.se": ("93962.67", {"trial_balance"}),
    },
    "2017-12": {
        "BLBLOV_SIE4_UTF_8_with_imbalanced_voucher.SE": ("-79713.79", {"trial_balance", "unbalanced_vouchers"}),
        "BLBLOV_SIE4_ISO_8859_15.SE": ("-79713.79", {"trial_balance"}),
        "BLBLOV_SIE4_UTF_8_with_missing_voucher_series.SE": ("-79713.79", {"trial_balance"}),
        "BLBLOV_SIE4_UTF_8_with_non_numeric_account_number.SE": ("-79713.79", {"trial_balance"}),
    },
}  # fmt: skip


@pytest.fixture(scope="module")
def closes(tmp_path_factory: pytest.TempPathFactory):  # noqa: ANN201 - a function of year end and period
    """The exports of a year end, closed at a period: by all rooms where a single file is among them."""

    @cache
    def folder(end: str) -> Path:
        starts = {
            name: STARTS.get(of, "") for of, (names, last, _) in FAMILIES.items() if last == end for name in names
        }
        starts |= dict.fromkeys(SINGLE.get(end, ()), "")
        return beside(tmp_path_factory.mktemp("exports"), [file for file in FILES if file.name in starts], starts)

    @cache
    def at(end: str, period: str) -> Closed:
        if period in SINGLE:
            return closed(folder(end), period=period)
        rooms = ("readiness", "ledger") if period == end else ("ledger",)
        return loaded(folder(end), *rooms, period=period)

    return at


def each(run: Closed, names: Iterable[str]) -> list[Own]:
    """The companies of these files in a close."""
    ids = {file.name: file.company for file in FILES}
    return [Own(run, ids[name]) for name in names]


@pytest.mark.parametrize("name", FAMILIES)
def test_a_family_has_one_trial_balance_at_its_year_end(closes, name: str) -> None:  # noqa: ANN001
    files, period, _ = FAMILIES[name]
    family = each(closes(period, period), files)
    for column in ("adjusted", "opening_year"):
        first, *others = [balances(one, column) for one in family]
        assert first
        assert others == [first] * len(others)
    assert any("trial_balance" in one.codes() for one in family) is (name in UNCARRIED)
    told = [one.rows("select 1 from findings.findings where code = 'sie_opening_not_zero' limit 1") for one in family]
    assert told == [[(1,)] if name in UNCARRIED else []] * len(files)


@pytest.mark.parametrize("name", [name for name, (_, _, month) in FAMILIES.items() if month])
def test_a_family_with_months_has_one_trial_balance_in_the_middle_of_its_year(closes, name: str) -> None:  # noqa: ANN001
    files, end, month = FAMILIES[name]
    first, *others = [balances(one) for one in each(closes(end, month), files[1:])]
    assert first
    assert others == [first] * len(others)


@pytest.mark.parametrize("period", SINGLE)
def test_a_file_closes_with_its_result(closes, period: str) -> None:  # noqa: ANN001
    expected = list(SINGLE[period].values())
    companies = each(closes(period, period), SINGLE[period])
    results = [one.result for one, (result, _) in zip(companies, expected, strict=True) if result]
    assert results == [Decimal(result) for result, _ in expected if result]
    for one, (_, blocks) in zip(companies, expected, strict=True):
        assert blocks <= set(one.codes())
        assert bool(one.codes()) is bool(blocks)
