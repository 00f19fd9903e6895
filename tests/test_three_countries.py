"""A group of three countries in one run: a French FEC, a Swedish SIE file and a Dutch XAF file, closed for 2021-12.

The figures are those of the files' own manifests, worked out apart from this engine.
"""

from __future__ import annotations

import re
import shutil
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from folder import closed_and_printed
from sie_files import SHARED

if TYPE_CHECKING:
    from folder import Closed

REAL = SHARED / "real"
COMPANY = """
[[company]]
id = "{id}"
currency = "{currency}"
fiscal_year_start = "{start}"
language = "{language}"
extracts = "{id}"
[company.posting]
retained_earnings = "{retained}"
"""
SETTINGS = """[close]
name = "Three countries"
period = "2021-12"
currency = "EUR"
rates = "rates.csv"
""" + "".join(
    COMPANY.format(id=one, currency=currency, start=start, language=language, retained=retained)
    for one, currency, start, language, retained in (
        ("FR01", "EUR", "09-01", "fr", "110000"),
        ("SE01", "SEK", "01-01", "sv", "2091"),
        ("NL01", "EUR", "01-01", "nl", "0800"),
    )
)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Closed, dict[str, str]]:
    """The folder as an accountant would put it together, closed, and what its packs say before they are laid out.

    The Dutch year is moved from 2018 to 2021.
    """
    if not REAL.exists():
        pytest.skip("the shared real files are not here")
    folder = tmp_path_factory.mktemp("countries")
    for company in ("FR01", "SE01", "NL01"):
        (folder / company).mkdir()
    shutil.copy(REAL / "fec" / "0000000001FEC20220831.txt", folder / "FR01")
    shutil.copy(REAL / "sie" / "SIE4 Exempelfil.SE", folder / "SE01")
    shutil.copy(REAL / "fx" / "eurofxref-hist.csv", folder / "rates.csv")
    dutch = (REAL / "xaf" / "auditfile_v3.2_nl_20180101_20181231.xaf").read_text(encoding="utf-8")
    moved = re.sub(r"\b2018(-\d\d-\d\d|<)", r"2021\1", dutch)
    (folder / "NL01" / "auditfile.xaf").write_text(moved, encoding="utf-8")
    (folder / "close.toml").write_text(SETTINGS, encoding="utf-8")
    return closed_and_printed(folder)


@pytest.fixture(scope="module")
def run(made: tuple[Closed, dict[str, str]]) -> Closed:
    return made[0]


def test_the_results_are_those_of_the_ledgers(run: Closed) -> None:
    sql = "select company, amount from statements.lines where code = 'result' and statement = 'income_statement'"
    found = dict(run.rows(sql))
    assert {company: str(amount.quantize(Decimal("0.01"))) for company, amount in found.items()} == {
        "FR01": "31929.26",
        "SE01": "1074344.11",
        "NL01": "21096.09",
    }


def test_french_classes_come_out_as_the_file_has_them(run: Closed) -> None:
    sql = (
        "select left(account, 1), sum(adjusted) from ledger.trial_balance where company = 'FR01' group by 1 order by 1"
    )
    classes = {key: str(amount.quantize(Decimal("0.01"))) for key, amount in run.rows(sql)}
    assert classes == {
        "1": "-866711.61", "2": "671864.54", "3": "0.00", "4": "-128130.20", "5": "354906.53", "6": "239645.08",
        "7": "-271574.34",
    }  # fmt: skip


def test_swedish_assets_liabilities_and_equity_come_out_as_the_file_has_them(run: Closed) -> None:
    part = "case when account < '2' then 'assets' when account < '21' then 'equity' else 'liabilities' end"
    sql = f"select {part}, sum(adjusted) from ledger.trial_balance where company = 'SE01' and account < '3' group by 1"
    found = {key: str(amount.quantize(Decimal("0.01"))) for key, amount in run.rows(sql)}
    assert found == {"assets": "4257572.13", "equity": "-2436228.01", "liabilities": "-747000.01"}


def test_every_reference_rate_of_the_central_bank_is_read(run: Closed) -> None:
    sql = "select count(*), count(distinct date), count(distinct to_currency), min(date)::varchar, max(date)::varchar"
    assert run.rows(f"{sql} from canonical.exchange_rates where from_currency = 'EUR'") == [
        (217_555, 6_983, 41, "1999-01-04", "2026-04-13")
    ]


def test_every_tie_holds_and_nothing_blocks(run: Closed) -> None:
    assert run.run.blocking == 0
    assert all(row.ties_held == row.ties > 0 for row in run.run.summary)


@pytest.mark.parametrize(
    ("company", "words"),
    [
        ("FR01", ("Bilan", "Compte de résultat", "décembre 2021")),
        ("SE01", ("Balansräkning", "Resultaträkning", "december 2021")),
        ("NL01", ("Balans", "Winst-en-verliesrekening", "december 2021")),
    ],
)
def test_each_company_has_its_pack_in_its_language(
    made: tuple[Closed, dict[str, str]], company: str, words: tuple[str, ...]
) -> None:
    text = made[1][f"pack-{company}.pdf"].lower()
    assert [word for word in words if word.lower() not in text] == []
