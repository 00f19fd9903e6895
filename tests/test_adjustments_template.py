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
from tieout.adjustments.template import COLUMNS, SHEET
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


def read_back(blank: Path, rows: list[dict[str, Any]]) -> Any:
    """The folder with its template filled in, checked."""
    [template] = blank.glob("out/*/adjustments.xlsx")
    fill(template, blank / "adjustments.xlsx", rows)
    return tieout.adjustments(blank)


def test_what_is_filled_in_is_what_is_closed(blank: Path) -> None:
    checked = read_back(blank, LINES)
    assert [(one.voucher, one.amount, one.status) for one in checked.vouchers] == [
        ("A1", Decimal("1200.5"), "approved")
    ]
    run = adjusted(blank)
    assert run.rows("select voucher, account, amount, reverse_on, evidence from ledger.journals order by line_no") == [
        ("A1", "5010", Decimal("1200.5000"), date(2026, 10, 1), f"adjustments.xlsx/{SHEET}:7"),
        ("A1", "2990", Decimal("-1200.5000"), date(2026, 10, 1), f"adjustments.xlsx/{SHEET}:8"),
    ]


def test_an_empty_one_is_no_adjustment(blank: Path) -> None:
    assert read_back(blank, []).vouchers == ()


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


def test_a_wrong_entry_is_named_with_sheet_row_and_column(blank: Path) -> None:
    """Eight vouchers of two lines, each wrong in its own way, then one that is right."""
    rows = []
    for number, wrong in enumerate([*(one for one, _ in WRONG), {}], start=1):
        first, second = ({**line, "voucher": f"A{number}"} for line in LINES)
        rows += [first, second | wrong]
    checked = {(one.voucher, one.status): one.faults for one in read_back(blank, rows).vouchers}
    assert sorted(checked) == [*((f"A{number}", "refused") for number in range(1, 9)), ("A9", "approved")]
    for number, (_, named) in enumerate(WRONG, start=1):
        row, faults = HEAD + 2 * number, checked[f"A{number}", "refused"]
        for part in named:
            assert any(part.format(row, row - 1) in fault for fault in faults), faults


@pytest.mark.parametrize("column", ["company", "voucher", "posting_date", "account", "amount"])
def test_a_deleted_column_is_named(template: Path, blank: Path, column: str) -> None:
    fill(template, blank / "adjustments.xlsx", LINES, without=column)
    with pytest.raises(Unusable, match=rf"adjustments.xlsx.*sheet {SHEET}: column {column} is missing"):
        tieout.adjustments(blank)


@pytest.mark.parametrize("language", sorted(available()))
def test_it_speaks_the_language_and_offers_what_may_be_chosen(blank: Path, language: str) -> None:
    template = tieout.adjustments(blank, template=True, language=language).template
    assert template is not None
    words = Catalogue(language)
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


def test_the_same_facts_give_the_same_bytes(template: Path, blank: Path) -> None:
    again = tieout.adjustments(blank, template=True).template
    assert again is not None
    assert again.read_bytes() == template.read_bytes()


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


def test_lines_that_name_no_company_are_refused_by_name(blank: Path) -> None:
    checked = read_back(blank, [line | {"company": None} for line in LINES])
    assert [(one.company, one.voucher, one.status) for one in checked.vouchers] == [("", "A1", "refused")]
    assert len(checked.vouchers[0].faults) == 2
    assert checked.run.blocking


def test_a_voucher_without_company_does_not_take_its_neighbour_with_it(blank: Path) -> None:
    lost = [line | {"company": None, "voucher": "A2"} for line in LINES]
    checked = read_back(blank, [*LINES, *lost])
    assert {(one.company, one.voucher, one.status) for one in checked.vouchers} == {
        ("", "A2", "refused"),
        ("C1", "A1", "approved"),
    }
