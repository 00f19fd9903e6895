"""The workbook a controller fills in: read back as filled in, wrong entries named with sheet, row and column."""

from __future__ import annotations

import shutil
import zipfile
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from lxml import etree
from python_calamine import CalamineWorkbook

import tieout
from test_adjustment import GOOD, LEDGER, adjusted, folder
from tieout import look
from tieout.adjustments.template import COLUMNS, SHEET, Facts, facts, write
from tieout.cli import run as command
from tieout.errors import Unusable
from tieout.pack.languages import Catalogue, available
from tieout.tables import TABLES

if TYPE_CHECKING:
    from pathlib import Path

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
PART = "xl/worksheets/sheet1.xml"
NAMES = [name for name, *_ in COLUMNS]
HEAD = 6  # the row of the names of columns
LEDGER_DIMS = LEDGER.replace("amount\n", "amount  dim_unit\n").replace(".00\n", ".00  SALES\n")
LINES: list[dict[str, Any]] = [
    {"company": "C1", "voucher": "A1", "posting_date": date(2026, 9, 30), "account": account, "amount": amount,
     "description": "Rent", "reverse_on": date(2026, 10, 1), "prepared_by": "li", "approved_by": "anna"}
    for account, amount in (("5010", "1200.50"), ("2990", "-1200.50"))
]  # fmt: skip


class Formula(str):
    """A formula whose value nobody kept."""

    __slots__ = ()


def empty(path: Path) -> Path:
    """A folder without adjustments, and its template."""
    made = folder(path, GOOD, ledger=LEDGER_DIMS)
    (made / "c1" / "adjustments.csv").unlink()
    found = tieout.adjustments(made, template=True).template
    assert found is not None
    return found


def fill(template: Path, target: Path, rows: list[dict[str, Any]], *, without: str = "") -> None:
    """Fill in the template as a person would, from its first line on; `without` deletes a column's head."""
    with zipfile.ZipFile(template) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            new.writestr(name, filled(data, rows, without) if name == PART else data)


def filled(data: bytes, rows: list[dict[str, Any]], without: str) -> bytes:
    """The sheet with the rows in their cells."""
    tree = etree.fromstring(data)
    styles = {int(col.get("min")): col.get("style") for col in tree.iter(f"{MAIN}col")}
    lines = {int(row.get("r")): row for row in tree.iter(f"{MAIN}row")}
    for number, values in enumerate(rows, start=HEAD + 1):
        cells = []
        for place, name in enumerate(NAMES, start=1):
            if values.get(name) is not None and name != without:
                cells.append(cell(f"{chr(64 + place)}{number}", values[name], styles.get(place)))
        lines[number][:0] = cells
    for number in (HEAD - 1, HEAD) if without else ():
        for one in list(lines[number]):
            if one.get("r") == f"{chr(65 + NAMES.index(without))}{number}":
                lines[number].remove(one)
    return etree.tostring(tree)


def cell(place: str, value: Any, style: str | None) -> Any:
    """A cell as a spreadsheet program writes it."""
    made = etree.Element(f"{MAIN}c", r=place, **({"s": style} if style else {}))
    if isinstance(value, Formula):
        etree.SubElement(made, f"{MAIN}f").text = str(value)
    elif isinstance(value, date):
        etree.SubElement(made, f"{MAIN}v").text = str((value - date(1899, 12, 30)).days)
    elif isinstance(value, str) and value.lstrip("-").replace(".", "", 1).isdigit() and "." in value:
        etree.SubElement(made, f"{MAIN}v").text = value
    else:
        made.set("t", "inlineStr")
        etree.SubElement(etree.SubElement(made, f"{MAIN}is"), f"{MAIN}t").text = value
    return made


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The template of a folder without adjustments; `blank` is a copy of the folder to fill in."""
    return empty(tmp_path_factory.mktemp("empty") / "close")


@pytest.fixture
def blank(template: Path, tmp_path: Path) -> Path:
    return shutil.copytree(template.parents[2], tmp_path / "close")


def test_an_empty_one_is_no_adjustment(template: Path, blank: Path) -> None:
    fill(template, blank / "adjustments.xlsx", [])
    assert tieout.adjustments(blank).vouchers == ()


#   the second line of a voucher, in row {0}, says instead     what is named
WRONG: list[tuple[dict[str, Any], list[str]]] = [
    ({"amount": "1 200 and some"}, ["adjustments.xlsx/Adjustments:{0}", "amount = 1 200 and some"]),
    ({"amount": Formula("E7*-1")}, ["adjustments.xlsx/Adjustments:{0}", "E{0}"]),
    ({"posting_date": "end of September"}, ["adjustments.xlsx/Adjustments:{0}", "posting_date = end of September"]),
    ({"posting_date": "30.09.2026"}, ["adjustments.xlsx/Adjustments:{0}", "posting_date = 30.09.2026"]),
    ({"account": "5999"}, ["adjustments.xlsx/Adjustments:{0}", "5999"]),
    ({"amount": "-1200.00"}, ["adjustments.xlsx/Adjustments:{1}", "0.50 EUR"]),
    ({"company": None}, ["adjustments.xlsx/Adjustments:{0}", "company = "]),
    ({"approved_by": "li"}, ["adjustments.xlsx/Adjustments", "li"]),
]


@pytest.fixture(scope="module")
def filled_in(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Eight vouchers of two lines, each wrong in its own way, then one that is right, and one that names no company."""
    vouchers = [({}, one) for one, _ in WRONG] + [({}, {}), (nobody := {"company": None}, nobody)]
    rows = [
        {**line, "voucher": f"A{number}"} | wrong
        for number, wrongs in enumerate(vouchers, start=1)
        for line, wrong in zip(LINES, wrongs, strict=True)
    ]
    made = shutil.copytree(template.parents[2], tmp_path_factory.mktemp("filled") / "close")
    fill(template, made / "adjustments.xlsx", rows)
    return made


@pytest.fixture(scope="module")
def checked(filled_in: Path) -> tieout.Adjustments:
    return tieout.adjustments(filled_in)


def test_what_is_filled_in_is_what_is_closed(filled_in: Path, checked: tieout.Adjustments) -> None:
    assert [(one.voucher, one.amount) for one in checked.vouchers if one.status == "approved"] == [
        ("A9", Decimal("1200.5"))
    ]
    run = adjusted(filled_in)
    assert run.rows("select voucher, account, amount, reverse_on, evidence from ledger.journals order by line_no") == [
        ("A9", "5010", Decimal("1200.5000"), date(2026, 10, 1), f"adjustments.xlsx/{SHEET}:23"),
        ("A9", "2990", Decimal("-1200.5000"), date(2026, 10, 1), f"adjustments.xlsx/{SHEET}:24"),
    ]


def test_a_wrong_entry_is_named_with_sheet_row_and_column(checked: tieout.Adjustments) -> None:
    found = {(one.voucher, one.status): one.faults for one in checked.vouchers}
    refused = [f"A{number}" for number in (1, 10, *range(2, 9))]
    assert sorted(found) == [*((voucher, "refused") for voucher in refused), ("A9", "approved")]
    for number, (_, named) in enumerate(WRONG, start=1):
        row, faults = HEAD + 2 * number, found[f"A{number}", "refused"]
        for part in named:
            assert any(part.format(row, row - 1) in fault for fault in faults), faults


def test_a_voucher_without_company_is_refused_and_does_not_take_its_neighbour_with_it(
    checked: tieout.Adjustments,
) -> None:
    found = {one.voucher: one for one in checked.vouchers}
    assert [(found[name].company, found[name].status) for name in ("A9", "A10")] == [
        ("C1", "approved"), ("", "refused"),
    ]  # fmt: skip
    assert len(found["A10"].faults) == 2
    assert checked.run.blocking


@pytest.mark.parametrize("column", ["company", "voucher", "posting_date", "account", "amount"])
def test_a_deleted_column_is_named(template: Path, blank: Path, column: str) -> None:
    fill(template, blank / "adjustments.xlsx", LINES, without=column)
    with pytest.raises(Unusable, match=rf"adjustments.xlsx.*sheet {SHEET}: column {column} is missing"):
        tieout.adjustments(blank)


@pytest.fixture(scope="module")
def offered(template: Path) -> Facts:
    """What the template offers, read from the run that made it."""
    with look.opened(template.parents[2], template.parent.name, template.parents[1]) as found:
        return facts(found, (), "2026-09")


@pytest.mark.parametrize("language", sorted(available()))
def test_it_speaks_the_language_and_offers_what_may_be_chosen(offered: Facts, tmp_path: Path, language: str) -> None:
    words, template = Catalogue(language), tmp_path / "adjustments.xlsx"
    write(template, offered, words, "tieout adjustments close")
    book = CalamineWorkbook.from_path(template)
    assert book.sheet_names[0] == SHEET
    assert [name for name in book.sheet_names[1:] if name.strip().lower() in TABLES] == [], (
        "no list is taken for an extract"
    )
    sheet = book.get_sheet_by_name(SHEET).to_python(skip_empty_area=False)
    assert sheet[HEAD - 1][: len(NAMES) + 1] == [*NAMES, "dim_unit"]
    assert sheet[HEAD - 2][1] == words.text("col-voucher")
    accounts = [row[1] for row in book.get_sheet_by_index(2).to_python()[1:]]
    assert "5010" in accounts
    assert not {"5099", "2440"} & set(accounts), "suspended and control accounts are not offered"
    assert any("SALES" in row for row in book.get_sheet_by_index(3).to_python())


def test_totals_are_formulas_with_their_values(template: Path) -> None:
    with zipfile.ZipFile(template) as book:
        lines, totals = (book.read(f"xl/worksheets/sheet{number}.xml").decode() for number in (1, 2))
    assert lines.count("<f>") == 4 * 1000
    assert lines.count("<f>") == lines.count("</f><v>")
    assert totals.count("<f>") == totals.count("</f><v>")
    assert "<f>ROUND(D4-E4,4)</f><v>0</v>" in totals
    assert "dataValidation " in lines
    assert '<pane xSplit="2" ySplit="6"' in lines


def test_the_same_facts_give_the_same_bytes(offered: Facts, blank: Path, tmp_path: Path) -> None:
    write(tmp_path / "dutch.xlsx", offered, Catalogue("nl"), "tieout adjustments close")
    again = tieout.adjustments(blank, template=True, language="nl").template
    assert again is not None
    assert again.read_bytes() == (tmp_path / "dutch.xlsx").read_bytes()


# The command


def test_the_command_lists_vouchers_with_state_and_faults(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bad = GOOD.replace("A1", "A2").replace("-1200.00", "-1100.00")
    path = folder(tmp_path, GOOD + bad)
    assert command(["adjustments", str(path)]) == 1
    said = capsys.readouterr().out
    assert "it is 100.00 EUR out of balance (c1/adjustments.csv:" in said
    assert "2 vouchers, one refused." in said
    assert command(["adjustments", str(path), "--json"]) == 1
    assert '"status": "refused"' in capsys.readouterr().out
    assert not (path / "out" / "2026-09").exists(), "it never takes the place of a close"


def test_the_command_says_what_to_do_where_there_is_none(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = folder(tmp_path, GOOD)
    (path / "c1" / "adjustments.csv").unlink()
    assert command(["adjustments", str(path)]) == 0
    assert "--template" in capsys.readouterr().out
    assert command(["adjustments", str(path), "--template"]) == 0
    assert capsys.readouterr().out.splitlines()[-1].endswith("out/2026-09.adjustments/adjustments.xlsx")
