"""What is wrong in a close.toml is said all at once: line, what was read, remedy; nothing is ignored in silence."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import pytest

from tieout import settings
from tieout.errors import Fault, Unusable

if TYPE_CHECKING:
    from pathlib import Path

CLOSE = '[close]\nname = "Test"\nperiod = "2026-09"\ncurrency = "EUR"\n'
OUTSIDE = "move the file into the folder and name it from there, or add --allow-outside"
PARTS = "write { debit, credit }, { value, indicator, debit, credit } or { generate = true }"
COMPANY = '[[company]]\nid = "SE01"\ncurrency = "SEK"\nextracts = "se01"\n'


class Readiness(settings.Section):
    tolerance: settings.Amount = Decimal("0.00")
    strict: bool = False
    days: int = 0
    block: tuple[Annotated[str, settings.OneOf(("trial_balance",), later=("account_reconciliations",))], ...] = ()


def faults(folder: Path, text: str | bytes) -> list[str]:
    """Every fault of a close.toml, as it prints."""
    path = folder / "close.toml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(Unusable) as refused:
        settings.load(folder, {}, {"readiness": Readiness})
    assert len(set(refused.value.faults)) == len(refused.value.faults)
    return [str(fault) for fault in refused.value.faults]


@pytest.mark.parametrize(
    ("key", "says"),
    [
        ('period = "2026-9"', 'period = "2026-9"; write a month "2026-09"'),
        ('period = "2025-10-01..2026-03-31"', "the range crosses 2026-01-01"),
        ("period = 2026-09-30", "period = 2026-09-30; write it in quotes"),
        ('currency = "eur"', 'no currency has this code; did you mean "EUR"?'),
        ('currency = "EURO"', 'did you mean "EUR"?'),
        ('fiscal_year_start = "02-29"', "02-29 is not in every year"),
        ('fiscal_year_start = "13-01"', 'write the month and day on which the year begins: "01-01"'),
        ('language = "xx"', 'choose "da" or "de" or "en" or "fr" or "nl" or "sv"'),
        ('language = "dea"', 'did you mean "de"?'),
        ('rates = "/etc/passwd"', "an absolute path; move the file into the folder"),
        ('rates = "C:/rates.csv"', "an absolute path"),
        ('rates = "../rates.csv"', "leaves the close folder"),
        ('rates = "a/../../rates.csv"', "leaves the close folder"),
        (r"rates = 'a\rates.csv'", "write paths with forward slashes"),
        ('rates = "{perod}/rates.csv"', "only {period} stands for something in a path"),
        ('rates = ""', "write the path of a file or folder"),
        ('extracts = "d365.csv"', 'extracts = "d365.csv"; write a list: ["...", "..."]'),
        ('curency = "EUR"', 'curency = "EUR"; unknown key, did you mean `currency`?'),
        ("zzz = 1", "zzz = 1; unknown key, remove it"),
        ("columns.gl_entries.amuont = 3", "gl_entries has no such column; did you mean `amount`?"),
        ("columns.ledger.amount = 3", "no extract table has this name"),
        ("columns.gl_entries = 3", "write a table of keys"),
    ],
)
def test_the_close_table(tmp_path: Path, key: str, says: str) -> None:
    name = key.partition(" ")[0]
    text = "\n".join(line for line in CLOSE.splitlines() if not line.startswith(name)) + f"\n{key}\n"
    line = text.count("\n")
    found = faults(tmp_path, text + COMPANY)
    assert len(found) == 1
    assert found[0].startswith(f"close.toml:{line}: ")
    assert says in found[0]


@pytest.mark.parametrize(
    ("key", "says"),
    [
        ('id = "group"', "`group` stands for the whole group; choose another id"),
        ('id = "Group"', "`group` stands for the whole group"),
        ('id = "SE/01"', "write letters, digits, - and _ only"),
        ('id = ".."', "write letters, digits, - and _ only"),
        ('id = "-rf"', "write letters, digits, - and _ only"),
        ("id = 1000", "id = 1000; write it in quotes"),
        ('code = "group"', "`group` stands for the whole group"),
        ('currency = "SKE"', 'currency = "SKE"; no currency has this code; did you mean "SEK"?'),
        ("extracted_on = 2026-10-05T10:00:00", 'write a day of the calendar as year-month-day: "2026-09-30"'),
        ('extracted_on = "05/10/2026"', "write a day of the calendar"),
        ("extracts = []", 'write a folder, "2026-09/se01", or a list of files'),
        ('extracts = ["a.csv", "../b.csv"]', "leaves the close folder"),
        ('layers = ["", 1]', "layers: 1; write it in quotes"),
        ('statements = "bass"', 'did you mean "bas"?'),
        ('statements = "../x.toml"', "leaves the close folder"),
        ('posting.roundng = "3740"', 'roundng = "3740"; unknown key, did you mean `rounding`?'),
        ("posting.rounding = 3740", "rounding = 3740; write it in quotes"),
        ('posting.rounding = " 3740"', "without spaces around it"),
        ('partners.K1 = "SE01"', "a company is not its own partner"),
        ('partners.K1 = "SE02"', 'no company has this id; did you mean "SE01"?'),
        ("inventory.closed_to = 3", "write a day of the calendar"),
        ("inventory.model = 3", "unknown key, remove it"),
        ('format.decimal = ";"', 'choose "." or ","'),
        ('format.delimiter = ";;"', "write the one sign between cells"),
        ('format.date = "dd.mm.yyyy"', "write day, month and year as %d, %m and %Y"),
        ('format.encoding = "klingon"', 'write an encoding such as "utf-8"'),
        ('format.encoding = "base64"', 'write an encoding such as "utf-8"'),
        ('columns.gl_entries.amount = { debit = "D" }', "write { debit, credit }"),
        ('columns.gl_entries.voucher = { debit = "D", credit = "K" }', "voucher is no amount"),
        ("columns.gl_entries.voucher = { generate = true }", "only entry_no of gl_entries and subledger_entries"),
        ("columns.gl_entries.entry_no = { generate = false }", "write { generate = true }"),
        ("columns.gl_entries.voucher = 0", "or a position counted from 1"),
        ("columns.gl_entries.voucher = true", "or a position counted from 1"),
        ('columns.gl_entries.amount = { value = "A", indicator = "I", debit = "S", credit = "S" }', "different signs"),
        ('columns.gl_entries.file = "../x.csv"', "write the file's name or a pattern of it"),
        ('columns.accounts.dim_x = "X"', "accounts has no such column"),
    ],
)
def test_a_company(tmp_path: Path, key: str, says: str) -> None:
    name = key.partition(" ")[0]
    text = CLOSE + "\n".join(line for line in COMPANY.splitlines() if not line.startswith(f"{name} ")) + f"\n{key}\n"
    found = faults(tmp_path, text)
    assert len(found) == 1
    assert found[0].startswith(f"close.toml:{text.count(chr(10))}: ")
    assert says in found[0]


@pytest.mark.parametrize(
    ("year", "says"),
    [
        ('start = "2026-01-01"\nend = "2025-12-31"', "a fiscal year ends after it starts"),
        ('start = "2026-01-01"\nend = "2029-12-31"', "within 24 months"),
        ('start = "2026-01-01"\nend = "2026-06-30"\nperiods = "4-4-5"', "this one has 181 days"),
        ('start = "2026-01-01"\nend = "2026-12-31"\nperiods = "weeks"', 'choose "months" or "4-4-5"'),
        ('start = "2026-01-01"\nend = "2026-12-31"\nperiods = ["2026-06-30"]', "the last of them the year's own end"),
        ('start = "2026-01-01"', '[[company.fiscal_year]] has no `end`; add end = "2026-12-31"'),
        ('start = "2024-12-29"\nend = "2025-12-27"\nperiods = "4-4-5"', "none of these years holds 2026-09-30"),
    ],
)
def test_a_fiscal_year(tmp_path: Path, year: str, says: str) -> None:
    [found] = faults(tmp_path, CLOSE + COMPANY + f"[[company.fiscal_year]]\n{year}\n")
    assert says in found


def test_fiscal_years_that_share_a_day(tmp_path: Path) -> None:
    one = '[[company.fiscal_year]]\nstart = "2026-01-01"\nend = "2026-12-31"\n'
    two = '[[company.fiscal_year]]\nstart = "2026-07-01"\nend = "2027-06-30"\n'
    [found] = faults(tmp_path, CLOSE + COMPANY + one + two)
    assert "the year from 2026-07-01 begins before the one before ends; start it on 2027-01-01" in found


def test_companies_that_answer_to_one_name(tmp_path: Path) -> None:
    other = '[[company]]\nid = "FR01"\ncode = "se01"\ncurrency = "EUR"\nextracts = "fr01"\n'
    assert "company 1 answers to this name already; choose another code" in faults(tmp_path, CLOSE + COMPANY + other)[0]
    again = COMPANY.replace("SE01", "se01")
    assert "company 1 answers to this name already; choose another id" in faults(tmp_path, CLOSE + COMPANY + again)[0]


@pytest.mark.parametrize(
    ("table", "says"),
    [
        ("[readiness]\ntolerance = 0.00001", "at most 4 decimals"),
        ("[readiness]\ntolerance = nan", "write an amount"),
        ('[readiness]\nstrict = "yes"', "write true or false"),
        ("[readiness]\ndays = 1.5", "write a whole number, without quotes"),
        ('[readiness]\nmateriality = "10"', "not available yet, remove it"),
        ('[readiness]\nmaterialty = "10"', "did you mean `materiality`? (not available yet)"),
        ('[readiness]\nblock = ["account_reconciliations"]', '"account_reconciliations" is not available yet'),
        ('[readiness]\nblock = ["trial_balanse"]', 'did you mean "trial_balance"?'),
        ("readiness = 3", "write a table of keys"),
        ("[inventory]", "[inventory]; not available yet, remove it"),
        ("[[allocation]]", "[[allocation]]; not available yet, remove it"),
        ("[[ownership]]\nparent = 1", "[[ownership]]; not available yet, remove it"),
        ("[redyness]", "[redyness]; unknown table, did you mean `readiness`?"),
        ("[zzz]", "[zzz]; unknown table, remove it"),
    ],
)
def test_a_room(tmp_path: Path, table: str, says: str) -> None:
    text = f"{table}\n{CLOSE}{COMPANY}"
    [found] = faults(tmp_path, text)
    assert found.startswith(
        f"close.toml:{1 + table.count(chr(10)) if ' = ' in table and 'parent' not in table else 1}: "
    )
    assert says in found


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[close\n", "close.toml:1: [close; not TOML from here on"),
        ('[close]\nname = "Test\nperiod = 1', "close.toml:2: name = "),
        ("a = 1\na = 2\n", "close.toml:2: a = 2; not TOML from here on: cannot overwrite a value"),
        ('[close]\nname = """never closed', "not TOML from here on"),
        ("day = 2026-02-30", "not TOML from here on"),
        ("[close]\n\nname = 'a\0b'\n", "close.toml:3: name = 'a?b'; not TOML from here on"),
        ("a = " + "[" * 5000, "brackets nested too deep"),
        ("a = " + "1" * 5000, "a number too long"),
        ("", "there is no [close]; add [close]"),
        (
            b'[close]\nname = "Nordia \xc5"\n',
            "close.toml:2: a character that is not UTF-8 (byte 0xc5); save the file as UTF-8",
        ),
        ("[close]\n".encode("utf-16"), "save the file as UTF-8"),
        (b"#" * 2_000_001, "no settings are that long"),
        ("close = 1\ncompany = 2\n", "[[company]] in double brackets"),
        ("[close]\n[company]\nid = 3\n", "write [[company]] in double brackets, once for each company"),
        ("[close]\ncompany = []\n", "unknown key"),
    ],
)
def test_a_file_that_is_no_settings(tmp_path: Path, text: str | bytes, says: str) -> None:
    assert any(says in fault for fault in faults(tmp_path, text))


def test_there_is_no_close_toml(tmp_path: Path) -> None:
    with pytest.raises(Unusable, match="there is none in"):
        settings.load(tmp_path)
    with pytest.raises(Unusable, match="there is no folder"):
        settings.load(tmp_path / "nowhere")
    (tmp_path / "close.toml").mkdir()
    with pytest.raises(Unusable, match="cannot be read"):
        settings.load(tmp_path)


def test_all_faults_come_together_in_the_order_of_the_file(tmp_path: Path) -> None:
    text = """\
[close]
period = "2026-13"
currency = "SKE"
langage = "en"

[[company]]
id = "SE01"
extracts = [
  "{period}/se01.csv",
  "/data/se01.csv",
]
[company.columns.gl_entries]
amount = { debit = "Debet" }

[[company]]
id = "SE01"
currency = "SEK"
"""
    assert faults(tmp_path, text) == [
        'close.toml:1: [close] has no `name`; add name = "Nordia Group"',
        'close.toml:3: currency = "SKE"; no currency has this code; did you mean "SEK"?',
        'close.toml:4: langage = "en"; unknown key, did you mean `language`?',
        'close.toml:6: [[company]] has no `currency`; add currency = "EUR"',
        'close.toml:8: extracts = ["{period}/se01.csv", "/data/se01.csv"]; an absolute path; ' + OUTSIDE,
        'close.toml:13: amount = { debit = "Debet" }; ' + PARTS,
        'close.toml:15: [[company]]; say where its extracts are: extracts = "{period}/se01"',
        'close.toml:16: id = "SE01"; company 1 answers to this name already; choose another id',
    ]


def test_a_value_from_the_file_never_reaches_the_terminal_raw(tmp_path: Path) -> None:
    hostile = "\\u001b[2J" + "x" * 200
    [found] = faults(tmp_path, CLOSE.replace('"EUR"', f'"{hostile}"') + COMPANY)
    assert "\x1b" not in found
    assert len(found) < 200


def test_a_fault_prints_as_place_line_read_remedy() -> None:
    assert str(Fault("close.toml", 12, 'currency = "SKE"', "write SEK")) == 'close.toml:12: currency = "SKE"; write SEK'
    assert str(Fault("--period", None, "2026-9", "write 2026-09")) == "--period: 2026-9; write 2026-09"
