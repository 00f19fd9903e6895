"""Real SIE files of thirty-four exports: every control total of their manifest, families that agree, closes."""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

import polars as pl
import pytest

from folder import SETTINGS, closed
from sie_files import Stated, Taken, balances, manifest

if TYPE_CHECKING:
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


def close_all(folder: Path, name: str, period: str, kinds: slice = slice(None)) -> tuple[list[str], Closed]:
    """One close of every export of a family, a company each."""
    files = FAMILIES[name][0][kinds]
    by_name = {file.name: file for file in FILES}
    text = SETTINGS.partition("[[company]]")[0].format(period=period, close="").replace("EUR", "SEK")
    for number, file in enumerate(files):
        (folder / f"c{number}").mkdir(parents=True)
        (folder / f"c{number}" / "ledger.se").write_bytes(by_name[file].path.read_bytes())
        start = f'fiscal_year_start = "{STARTS[name]}"\n' if name in STARTS else ""
        text += f'[[company]]\nid = "C{number}"\ncurrency = "SEK"\nextracts = "c{number}"\n{start}'
    (folder / "close.toml").write_text(text, encoding="utf-8")
    return [f"C{number}" for number in range(len(files))], closed(folder)


@pytest.mark.parametrize("name", FAMILIES)
def test_a_family_has_one_trial_balance_at_its_year_end(tmp_path: Path, name: str) -> None:
    companies, run = close_all(tmp_path, name, FAMILIES[name][1])
    for column in ("adjusted", "opening_year"):
        first, *others = [balances(run, column, company) for company in companies]
        assert first
        assert others == [first] * len(others)
    blocks = run.rows("select distinct code from findings.findings where severity = 'block' and code = 'trial_balance'")
    assert bool(blocks) is (name in UNCARRIED)
    told = run.rows("select count(distinct company) from findings.findings where code = 'sie_opening_not_zero'")
    assert told == [(len(companies) if name in UNCARRIED else 0,)]


@pytest.mark.parametrize("name", [name for name, (_, _, month) in FAMILIES.items() if month])
def test_a_family_with_months_has_one_trial_balance_in_the_middle_of_its_year(tmp_path: Path, name: str) -> None:
    companies, run = close_all(tmp_path, name, FAMILIES[name][2], slice(1, None))
    first, *others = [balances(run, "adjusted", company) for company in companies]
    assert first
    assert others == [first] * len(others)


SINGLE = {
    "SIE4 Exempelfil.SE": ("2021-12", "1074344.11", []),
    "CC2-foretaget.SE": ("2020-12", "-4812.51", []),
    "si.SI": ("2010-08", "-22919.89", []),
    "FAKT.SI": ("2011-03", "6400.00", []),
    "typ4si.si": ("2012-12", "-28073.88", []),
    "Sie4I1ksumma.SI": ("2008-12", "-172800.00", []),
    "SIE4%20Visma%20Anl%C3%A4ggningsregister.si": ("2010-12", "-125159.00", []),
    "Sie4.si": ("2010-12", "961.04", ["trial_balance"]),
    "BokslutSIE1.se": ("2010-12", "93962.67", ["trial_balance"]),
    "BLBLOV_SIE4_UTF_8_with_imbalanced_voucher.SE": ("2017-12", "-79713.79", ["trial_balance", "unbalanced_vouchers"]),
}


@pytest.mark.parametrize("name", SINGLE)
def test_a_file_alone_closes_with_its_result(tmp_path: Path, name: str) -> None:
    period, result, blocks = SINGLE[name]
    text = SETTINGS.format(period=period, close="", company="").replace("EUR", "SEK")
    (tmp_path / "c1").mkdir()
    (tmp_path / "c1" / name).write_bytes((next(file for file in FILES if file.name == name)).path.read_bytes())
    (tmp_path / "close.toml").write_text(text, encoding="utf-8")
    run = closed(tmp_path)
    assert [row.result for row in run.run.summary] == [Decimal(result)]
    assert set(blocks) <= set(run.codes())
    if not blocks:
        assert run.codes() == []
