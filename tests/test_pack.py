"""The pack as a board and an auditor open it: text, links, tags, bytes, and figures that add up on every page."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from functools import cache
from io import BytesIO
from itertools import islice
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pikepdf
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pdfminer.high_level import extract_pages, extract_text
from pdfminer.layout import LAParams, LTTextBox

import folder
import pack_fixture
import tieout
from tieout import pack
from tieout.books import Books
from tieout.engines.duckdb import DuckDB
from tieout.pack import fonts, heads, pdf, render, sections, typesetter
from tieout.pack.chapters import front, ledger, statements
from tieout.pack.languages import Catalogue
from tieout.pack.pages import Cell, Column, Row, Shelf, Table
from tieout.pack.tables import DENSE_SIZE, SIZE, fitted, money
from tieout.places import place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tieout.pack.pages import Scope

ROOT = Path(__file__).resolve().parents[1]
NARROW = "\u202f"
LINES = LAParams(boxes_flow=None)  # what stands on a page, without the reading order of its boxes: half the time
SECTIONS = {
    "pack-SE01.pdf": ["Godkännande", "Innehåll", "Sammanfattning", "Avstämningar i korthet", "Resultaträkning",
                      "Balansräkning", "Råbalans", "Förkontroller", "Föreslagna bokföringsorder", "Iakttagelser",
                      "Bilagor"],
    "pack-FR01.pdf": ["Visa et approbation", "Sommaire", "Synthèse", "Rapprochements en bref", "Compte de résultat",
                      "Bilan", "Balance générale", "Contrôles préalables", "Écritures proposées", "Constats",
                      "Annexes"],
}  # fmt: skip


@dataclass(frozen=True, eq=False)
class Written:
    """A close's packs, and the books they were written from."""

    folder: Path
    books: Books
    settings: SimpleNamespace

    def scope(self, company: str = "", language: str = "") -> Scope:
        close = pack.scope_of(Shelf(self.books), self.settings)
        found = close.find(company)
        one = pack.own(close, found) if found else close
        return replace(one, words=Catalogue(language)) if language else one

    @cache  # noqa: B019 - one object a test session
    def text(self, name: str) -> list[str]:
        """The text of each page."""
        return extract_text(self.folder / name, laparams=LINES).split("\f")[:-1]


@pytest.fixture(scope="session")
def written(tmp_path_factory: pytest.TempPathFactory) -> Written:
    """The packs of a French and a Swedish company, with something that blocks."""
    folder = tmp_path_factory.mktemp("packs")
    books, settings = pack_fixture.build(folder, companies=2)
    (folder / "findings.csv").write_text("finding_id,message\nF1,text\n", encoding="utf-8")
    (folder / "workbook.xlsx").write_bytes(b"PK")
    pack.write(books, settings, folder, pack_fixture.CHECKSUM)
    return Written(folder, books, settings)


@pytest.fixture
def bare(tmp_path: Path) -> Books:
    """Books with a company and not one page table."""
    books = Books(DuckDB(tmp_path / "close.duckdb"))
    books.put("settings.companies", pl.DataFrame([pack_fixture.company_row(0, "SE01", "Halden", "SEK", "en")]))
    return books


def scope(books: Books, language: str = "en") -> Scope:
    close = SimpleNamespace(name="Halden Group", period="2026-09", currency="EUR", language=language)
    return pack.scope_of(Shelf(books), SimpleNamespace(close=close))


def document(one: Scope) -> sections.Document:
    return sections.document(one, pack_fixture.CHECKSUM, ())


def elements(kid: Any) -> Iterator[Any]:
    """Every element of a tag tree."""
    kids = kid.get("/K")
    for one in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(one, pikepdf.Dictionary) and "/S" in one:
            yield one
            yield from elements(one)


# What is written


def test_a_pack_for_the_close_and_one_for_each_company(written: Written) -> None:
    assert sorted(path.name for path in written.folder.glob("*.pdf")) == ["pack-FR01.pdf", "pack-SE01.pdf", "pack.pdf"]


@pytest.mark.parametrize("name", SECTIONS)
def test_every_section_stands_in_the_pack_and_in_its_contents(written: Written, name: str) -> None:
    pages = written.text(name)
    contents = pages[2]
    for title in SECTIONS[name]:
        assert any(title in page for page in pages[1:]), title
        assert title in contents


def test_the_cover_says_whether_the_pack_may_be_passed_on(written: Written) -> None:
    group, french = (" ".join(written.text(name)[0].split()) for name in ("pack.pdf", "pack-FR01.pdf"))
    assert "Halden Group September 2026 2 companies in EUR, SEK, not consolidated" in group
    assert "DRAFT This close is blocked by 2 findings." in group
    for fact in ("11 of 12 hold, 1 open", "sums to zero in every company", "2 vouchers proposed", "2 block, 4 warn"):
        assert fact in group
    assert "Ateliers Brévent SAS Septembre 2026" in french
    assert "PROJET" in french


def test_nothing_of_one_company_stands_in_the_pack_of_another(written: Written) -> None:
    assert not any("Brévent" in page or "FR01" in page for page in written.text("pack-SE01.pdf"))


def test_every_page_but_the_cover_says_draft_and_names_the_run(written: Written) -> None:
    pages = written.text("pack.pdf")
    for number, page in enumerate(pages[1:], start=2):
        assert "DRAFT · 2 findings block" in page
        assert f"run 7c1e94ab · page {number} of {len(pages)}" in " ".join(page.split())
    assert "page 1 of" not in pages[0]


def test_no_page_holds_three_lines_only(written: Written) -> None:
    for name in ("pack.pdf", *SECTIONS):
        thin = [number for number, page in enumerate(written.text(name), start=1) if len(page.split()) < 45]
        assert thin == [], name


def test_a_final_pack_says_draft_nowhere(tmp_path: Path) -> None:
    books, settings = pack_fixture.build(tmp_path, companies=1, blocking=False, proposals=False)
    settings.close.language = "fr"
    with folder.not_laid_out() as asked:
        made = pack.write(books, settings, tmp_path, pack_fixture.CHECKSUM)
    assert [path.name for path in made] == ["pack.pdf", "pack-FR01.pdf"]
    assert made[0].read_bytes() == made[1].read_bytes()
    text = made[0].read_text(encoding="utf-8")
    assert [one.watermark for one in asked] == [""]
    assert "DÉFINITIF" in text
    assert "PROJET" not in text
    assert "Aucune écriture" not in text  # no room proposes, so that there is no journal to speak of


#   findings that block   vouchers   status
STATUSES = [(True, True, "DRAFT"), (True, False, "DRAFT"), (False, True, "PROPOSED"), (False, False, "FINAL")]


@pytest.mark.parametrize(("blocking", "proposals", "status"), STATUSES)
def test_the_status_of_a_close(tmp_path: Path, blocking: bool, proposals: bool, status: str) -> None:
    books, settings = pack_fixture.build(tmp_path, companies=1, blocking=blocking, proposals=proposals)
    assert front.status(pack.scope_of(Shelf(books), settings)).name == status


# The file


def test_only_our_typeface_is_in_the_file(written: Written) -> None:
    for path in written.folder.glob("*.pdf"):
        with pikepdf.open(path) as file:
            used = {str(font.BaseFont) for page in file.pages for font in page.Resources.get("/Font", {}).values()}
        assert {name.split("+")[1] for name in used} <= {
            f"Tieout-Sans{weight}" for weight in ("", "-Semi-Bold", "-Light")
        }


def test_the_file_says_what_it_is(written: Written) -> None:
    with pikepdf.open(written.folder / "pack-FR01.pdf") as file:
        metadata = file.Root.Metadata.read_bytes().decode()
        assert file.Root.Lang == "fr-FR"
        assert file.Root.ViewerPreferences.DisplayDocTitle
    with pikepdf.open(written.folder / "pack-SE01.pdf") as file:
        assert file.Root.Lang == "sv-SE"
    assert re.search(r'pdfaid:part="3" pdfaid:conformance="A"', metadata)
    assert "<pdfuaid:part>1</pdfuaid:part>" in metadata
    assert "Dossier de clôture\u00a0: Ateliers Brévent SAS, septembre 2026" in metadata


def test_heads_have_a_scope_and_figures_a_text(written: Written) -> None:
    with pikepdf.open(written.folder / "pack.pdf") as file:
        found = list(elements(file.Root.StructTreeRoot))
        heads = [one for one in found if one.S == "/TH"]
        assert {str(one.A.Scope) for one in heads} == {"/Column", "/Row"}
        assert not [one for one in found if "/Headers" in one.get("/A", {})]
        drawn = [str(one.get("/Alt", "")) for one in found if one.S == "/Figure"]
    assert len(drawn) == 8
    assert all(re.search("Cash at|Result by|Findings by|Ties by", text) for text in drawn)
    assert len(heads) > 300


def test_every_link_lands_and_says_where(written: Written) -> None:
    for path in written.folder.glob("*.pdf"):
        with pikepdf.open(path) as file:
            names = {str(name) for name in file.Root.Names.Dests.Names[::2]}
            links = [one for page in file.pages for one in page.get("/Annots", []) if one.Subtype == "/Link"]
            assert len(links) > 15
            assert {str(link.Dest) for link in links} <= names
            assert not [link for link in links if str(link.Contents) in names]


def test_bookmarks_follow_the_contents(written: Written) -> None:
    with pikepdf.open(written.folder / "pack.pdf") as file, file.open_outline() as outline:
        tree = {item.title: [child.title for child in item.children] for item in outline.root}
    assert tree["Halden Verktyg AB"] == ["Income statement", "Balance sheet", "Trial balance", "Readiness checks"]
    assert list(tree)[:4] == ["Sign-off", "Contents", "Summary", "Ties at a glance"]


def test_findings_and_workbook_travel_with_the_pack_of_the_close_only(written: Written) -> None:
    with pikepdf.open(written.folder / "pack.pdf") as file:
        attached = {str(one.F): (str(one.AFRelationship), str(one.EF.F.Params.ModDate)) for one in file.Root.AF}
        assert len(file.Root.AF) == 2
    day = "D:20260930120000Z"
    assert attached == {"findings.csv": ("/Data", day), "workbook.xlsx": ("/Supplement", day)}
    with pikepdf.open(written.folder / "pack-SE01.pdf") as file:
        assert "/AF" not in file.Root


def test_another_process_writes_the_same_bytes(written: Written, tmp_path: Path) -> None:
    target = tmp_path / "again.pdf"
    job = replace(pack.job(written.scope("SE01"), target, written.folder, pack_fixture.CHECKSUM), target=str(target))
    environment = os.environ | {"PYTHONHASHSEED": "7", "PYTHONPATH": str(ROOT / "engine"), "TZ": "Asia/Tokyo"}
    subprocess.run(
        [sys.executable, "-m", "tieout.pack.pdf"], input=job.text().encode(), check=True, cwd=tmp_path, env=environment
    )
    assert target.read_bytes() == (written.folder / "pack-SE01.pdf").read_bytes()


@pytest.mark.parametrize("before", [None, "86400"])
def test_the_clock_of_a_pack_is_noon_of_its_day_and_is_put_back(
    monkeypatch: pytest.MonkeyPatch, before: str | None
) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    if before:
        monkeypatch.setenv("SOURCE_DATE_EPOCH", before)
    with pdf.dated(date(2026, 9, 30)):
        assert os.environ["SOURCE_DATE_EPOCH"] == "1790769600"
    assert os.environ.get("SOURCE_DATE_EPOCH") == before


def test_no_clock_time_and_no_path_is_printed(written: Written) -> None:
    html = pack.job(written.scope(), written.folder / "pack.pdf", written.folder, pack_fixture.CHECKSUM).html
    assert str(written.folder) not in html
    assert not re.search(r"\b\d{1,2}:\d{2}\b", html)


# What users wrote is data


def test_markup_in_names_is_text_and_unknown_characters_are_replaced(bare: Books) -> None:
    bare.engine.execute("update settings.companies set name = '<img src=\"file:///etc/hostname\"> Ærø ✗ \u65e5 & Co'")
    html = render.html(document(scope(bare)))
    assert "&lt;img src=&#34;file:///etc/hostname&#34;&gt; Ærø × ? &amp; Co" in html
    assert "<img" not in html


@pytest.mark.parametrize("url", ["file:///etc/hostname", "https://example.invalid/x.png", "data:text/plain,x"])
def test_a_file_that_is_not_ours_ends_the_rendering(url: str) -> None:
    from weasyprint.urls import FatalURLFetchingError

    job = pdf.Job("x.pdf", f'<html lang="en"><title>x</title><img alt="x" src="{url}">', "2026-09-30", "x", "", {})
    with pytest.raises(FatalURLFetchingError):
        pdf.written(job)


# Sections


def test_a_room_that_was_not_built_leaves_its_section_out(bare: Books) -> None:
    made = document(scope(bare))
    assert [section.template for section in made.sections] == ["summary", "load"]
    assert render.html(made)


def test_a_room_with_nothing_to_do_is_one_line_on_a_shared_page(tmp_path: Path) -> None:
    books, settings = pack_fixture.build(tmp_path, companies=1, blocking=False)
    books.engine.execute("delete from ledger.page_journals")
    made = {section.anchor: section for section in document(pack.scope_of(Shelf(books), settings)).sections}
    assert made["journals"].message == "No journals are proposed for this period."
    assert made["journals"].tables == ()
    assert made["findings"].joined


def test_a_large_group_leaves_the_rooms_to_the_company_packs(written: Written) -> None:
    close = written.scope()
    many = tuple(replace(close.companies[index % 2], company=f"C{index}") for index in range(7))
    templates = Counter(section.template for section in document(replace(close, companies=many)).sections)
    assert templates["summary"] == 8
    assert templates["readiness"] == 0


def test_ties_that_do_not_hold_come_first(written: Written) -> None:
    (section,) = (one for one in document(written.scope("FR01")).sections if one.template == "ties")
    first, *_ = section.tables[0].bodies[0]
    assert [cell.text for cell in first.cells][:6] == [
        "Clients, auxiliaire et comptabilité 1510", f"1{NARROW}314{NARROW}728,15", f"1{NARROW}314{NARROW}710,15",
        "(18,00)", "–", "(18,00)"]  # fmt: skip
    assert section.tables[0].bodies[-1][0].cells[0].text == "5 sur 6 justifiés"


#   this year  last year   shown as
PERCENTS = [("150", "100", "50.0"), ("2000", "100", "n.m."), ("1", "0", ""), ("-5", "5", ""), ("-80", "-100", "20.0")]


@pytest.mark.parametrize(("this", "last", "shown"), PERCENTS)
def test_per_cent_in_a_statement(bare: Books, this: str, last: str, shown: str) -> None:
    assert statements.percent(scope(bare), Decimal(this), Decimal(last)).text == shown


def test_a_statement_of_a_first_year_has_no_change(written: Written) -> None:
    one = written.scope("SE01", "en")
    rows = one.shelf.rows("statements.page_lines", "SE01")
    first_year = [row | {"prior_year": Decimal(0)} for row in rows if row["statement"] == "balance_sheet"]
    made = statements.page(one, one.companies[0], "balance_sheet", first_year)
    assert [column.heading for column in made.tables[0].columns] == ["SEK", "30/09/2026", "30/09/2025"]


#   year to date   budget   printed: year to date, last year, change, %, budget, variance
PLANNED = [
    ("1000", "900", ["1,000", "800", "200", "25.0", "900", "100"]),
    ("-1000", "-900", ["(1,000)", "800", "(1,800)", "", "(900)", "(100)"]),
    ("0", "900", ["–", "800", "(800)", "", "900", "(900)"]),
    ("1000", None, ["1,000", "800", "200", "25.0", "", ""]),
]


def test_a_budget_stands_last_with_the_variance_from_it(written: Written) -> None:
    one = written.scope("SE01", "en")
    line = one.shelf.rows("statements.page_lines", "SE01")[0] | {"style": "line", "prior_year": Decimal(800)}
    lines = [
        line | {"year_to_date": Decimal(year), "budget": budget and Decimal(budget)} for year, budget, _ in PLANNED
    ]
    (table,) = statements.page(one, one.companies[0], "income_statement", lines).tables
    assert [column.heading for column in table.columns][-5:] == ["2025", "Change", "%", "Budget", "Variance"]
    assert sum(spanner.span for spanner in table.spanners) == len(table.columns)
    printed = [[cell.text for cell in row.cells][-6:] for body in table.bodies for row in body]
    assert printed == [shown for *_, shown in PLANNED]


def test_french_assets_stand_apart_with_gross_and_depreciation(written: Written) -> None:
    one = written.scope("FR01")
    rows = [row for row in one.shelf.rows("statements.page_lines", "FR01") if row["statement"] == "balance_sheet"]
    last = next(place for place, row in enumerate(rows) if row["code"] == "total_assets")
    portions = [
        {"gross": row["year_to_date"], "depreciation": Decimal(0)} if row["year_to_date"] else {} for row in rows
    ]
    told = [row | (portions[place] if place <= last else {}) for place, row in enumerate(rows)]
    made = statements.page(one, one.companies[0], "balance_sheet", told)
    assets, liabilities = ([column.heading for column in table.columns] for table in made.tables)
    assert assets == ["EUR", "Brut", "Amortissements et dépréciations", "Net 30/09/2026", "Net 30/09/2025"]
    assert liabilities == ["EUR", "30/09/2026", "30/09/2025", "Variation", "%"]
    assert (made.tables[0].note, bool(made.tables[1].note)) == ("", True)


def test_a_balance_sheet_too_long_for_a_page_turns_it_after_the_assets(written: Written) -> None:
    """Headings that follow each other stay together and with what they head."""
    one = written.scope("SE01")
    rows = [row for row in one.shelf.rows("statements.page_lines", "SE01") if row["statement"] == "balance_sheet"]
    long = [row for row in rows for _ in range(1 if row["style"] in ("sum", "grand") else 4)]
    made = statements.page(one, one.companies[0], "balance_sheet", long)
    assert [table.breaks for table in made.tables] == [False, True]
    last = made.tables[0].bodies[-1][-1]
    assert (last.style, made.tables[1].bodies[0][0].style) == ("grand", "group")
    heading = rows[0] | {"style": "group"}
    below = [heading, heading | {"level": 1}, rows[1] | {"style": "line", "year_to_date": Decimal(9)}, rows[-1]]
    (body, *_) = statements.page(one, one.companies[0], "balance_sheet", below).tables[0].bodies
    assert [row.style for row in body] == ["group", "group inner", "", "grand"]


#   close.toml       first day            last day             as it stands in a sentence
PERIODS = [
    ("2026-09", date(2026, 9, 1), date(2026, 9, 30), "September 2026", "septembre 2026"),
    ("2026-Q1", date(2026, 1, 1), date(2026, 3, 31), "quarter 1 of 2026", "1er trimestre 2026"),
    ("2026", date(2026, 1, 1), date(2026, 12, 31), "fiscal year 2026", "exercice 2026"),
    ("2026-07-01..2026-09-30", date(2026, 7, 1), date(2026, 9, 30), "1 July 2026 to 30 September 2026",
     "1er juillet 2026 au 30 septembre 2026"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "start", "end", "english", "french"), PERIODS)
def test_periods_have_names(written: Written, text: str, start: date, end: date, english: str, french: str) -> None:
    one = replace(written.scope().companies[0], period_start=start, period_end=end)
    assert heads.period(Catalogue("en"), one, text) == english
    assert heads.period(Catalogue("fr"), one, text) == french


def test_a_fiscal_year_over_two_calendar_years_is_named_by_both(written: Written) -> None:
    one = replace(
        written.scope().companies[0], year_start=date(2025, 7, 1), year_end=date(2026, 6, 30),
        ly_year_start=date(2024, 7, 1), period_start=date(2026, 5, 1), period_end=date(2026, 5, 31),
    )  # fmt: skip
    assert heads.years(one) == ("2025/26", "2024/25")
    assert heads.span(Catalogue("fr"), one, to_date=True) == "juillet à mai"


#   largest figure     power of ten
UNITS = [("99999999.99", 0), ("100000000", 3), ("-99999999999", 3), ("100000000000", 6), ("1e20", 6)]


@pytest.mark.parametrize(("largest", "power"), UNITS)
def test_statements_are_in_units_thousands_or_millions(largest: str, power: int) -> None:
    assert heads.scale(Decimal(largest)) == power


def test_what_blocks_and_is_largest_is_decided_first(written: Written) -> None:
    (summary, *_) = document(written.scope()).sections
    marks = [[cell.text for cell in row.cells][:3] for row in summary.more.matters.bodies[0]]
    assert [sign for sign, _, _ in marks] == ["×", "×", "!", "!", "!"]
    assert [amount for _, _, amount in marks] == ["(18.00)", "", "4,410.00", "4,410.00", ""]


def test_the_bridge_adds_up_to_the_result(written: Written) -> None:
    from tieout.pack.chapters import drawn
    from tieout.pack.chapters.figures import Figures

    one = written.scope("SE01")
    faces = Figures.of(one, one.companies[0])
    total = faces.result_line()
    assert total
    moved = total["year_to_date"] - total["prior_year"]
    assert sum(amount for _, amount in drawn.causes(faces, moved, compared=True)) == moved
    assert sum(amount for _, amount in drawn.causes(faces, moved + 5, compared=True)) == moved + 5


# The trial balance, page by page


def amounts(row: Row) -> list[Decimal]:
    """The figures of a printed row read back."""
    texts = [cell.text for cell in row.cells if cell.kind.startswith("n")]
    return [parsed(text) for text in texts]


def parsed(text: str) -> Decimal:
    if text == "–":
        return Decimal(0)
    return Decimal(text.strip("()").replace(",", "")) * (-1 if text.startswith("(") else 1)


def added(rows: list[Row]) -> list[Decimal]:
    return [sum(column, Decimal(0)) for column in zip(*(amounts(row) for row in rows), strict=True)]


@pytest.mark.parametrize("accounts", [0, 9, 20, 120])
def test_what_is_carried_forward_is_the_sum_of_the_rows_above(tmp_path: Path, accounts: int) -> None:
    books, settings = pack_fixture.build(tmp_path, companies=1, accounts=accounts)
    close = replace(pack.scope_of(Shelf(books), settings), words=Catalogue("en"))
    (section,) = ledger.trial_balance(close, close.companies[0])
    seen: list[Row] = []
    for number, table in enumerate(section.tables):
        rows = [row for body in table.bodies for row in body]
        if number:
            assert (rows[0].style, rows[0].cells[1].text) == ("carry", "Brought forward")
            assert amounts(rows[0]) == added(seen)
        assert rows[0].style != "sum"
        assert [row.style for row in rows[-2:]] != ["group", "carry"]
        seen += [row for row in rows if row.style == ""]
        if number < len(section.tables) - 1:
            assert (rows[-1].style, rows[-1].cells[1].text) == ("carry", "Carried forward")
            assert amounts(rows[-1]) == added(seen)
    assert len(seen) == 29 + accounts
    assert amounts(section.tables[-1].bodies[-1][-1]) == added(seen)
    assert len(section.tables) == 1 or sum(len(body) for body in section.tables[-1].bodies) >= ledger.FEW


def test_page_blocks_fit_their_pages(written: Written) -> None:
    """A block that ran over would leave a page of its own: as many pages as blocks."""
    one = written.scope("SE01")
    (section,) = ledger.trial_balance(one, one.companies[0])
    pages = [page for page in written.text("pack-SE01.pdf")[3:] if "Före justering" in page and "Justering" in page]
    assert len(pages) == len(section.tables)


def test_a_long_name_stays_on_the_page_and_clear_of_what_stands_beside_it(tmp_path: Path) -> None:
    """A name wider than the page is broken on the cover; in the head of a page it ends in dots before the title."""
    word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
    name = f"{word} mbH & Co. KG, Zweigniederlassung Österreich, Außenstelle Groß-Enzersdorf"
    made = folder.write(tmp_path, {}, company=f'name = "{name}"')
    tieout.close(made)
    cover, page = islice(extract_pages(made / "out" / "2026-09" / "pack.pdf"), 2)
    lines = [line for one in (cover, page) for box in one if isinstance(box, LTTextBox) for line in box]
    assert all(line.x1 <= cover.width for line in lines)
    title = next(box for box in page if isinstance(box, LTTextBox) and box.get_text().strip() == "Sign-off")
    running = next(box for box in page if isinstance(box, LTTextBox) and box.get_text().startswith("Donau"))
    assert running.x1 < title.x0


def test_a_listing_shows_its_largest_rows_and_the_total_of_the_rest(tmp_path: Path) -> None:
    books, settings = pack_fixture.build(tmp_path, companies=1, accounts=1600)
    close = replace(pack.scope_of(Shelf(books), settings), words=Catalogue("en"))
    (section,) = ledger.trial_balance(close, close.companies[0])
    rows = [row for table in section.tables for body in table.bodies for row in body]
    shown, rest = [row for row in rows if row.style == ""], [row for row in rows if row.style == "rest"]
    assert len(shown) == ledger.SHOWN
    assert rest[0].cells[1].text == "1,229 further accounts, in workbook.xlsx"
    assert added([*shown, *rest]) == amounts(rows[-1])


# Widths


FIGURES = st.decimals(min_value=-(10**13), max_value=10**13, places=2, allow_nan=False)


@given(st.lists(st.tuples(st.text("abc défgh", max_size=90), FIGURES, FIGURES), min_size=1, max_size=6), st.booleans())
def test_no_figure_is_wider_than_its_column(rows: list[tuple[str, Decimal, Decimal]], dense: bool) -> None:
    words = Catalogue("fr")
    columns = (Column("Intitulé", stub=True), Column("Solde", "n"), Column("Variation", "n"))
    body = tuple(Row((Cell(text), money(words, one), money(words, two))) for text, one, two in rows)
    table = fitted(Table(columns, (body,), dense=dense))
    assert sum(column.width for column in table.columns) == pytest.approx(267 if table.sheet else 170, abs=0.1)
    size = DENSE_SIZE if dense else SIZE
    for row in body:
        for column, cell in list(zip(table.columns, row.cells, strict=True))[1:]:
            assert fonts.width(cell.text, size) <= column.width


# Colour


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


TEXT = {"#1B2429": 15.8, "#56636B": 6.2, "#12394A": 12.3, "#1D5FA8": 6.5, "#A62B0F": 7.1, "#8A5A00": 5.9}
FILLS = {"#EEF3F5", "#B9C2C7", "#37474F", "#AEB9BF", "#5B9BD0", "#B3361A", "#E0A458", "#F3F6F7", "#FFFFFF"}


@pytest.mark.parametrize(("colour", "wanted"), TEXT.items())
def test_text_can_be_read_on_paper_tint_and_watermark(colour: str, wanted: float) -> None:
    assert contrast(colour, "#FFFFFF") == pytest.approx(wanted, abs=0.15)
    assert contrast(colour, "#EEF3F5") > 4.5
    assert contrast(colour, "#F3F6F7") > 4.5


def test_every_colour_has_a_meaning() -> None:
    sources = [place("report_templates") / "styles" / "pack.css", *(ROOT / "engine/tieout/pack").glob("*.py")]
    used = {colour.upper() for path in sources for colour in re.findall(r"#[0-9A-Fa-f]{6}\b", path.read_text("utf-8"))}
    assert used <= TEXT.keys() | FILLS


def test_the_watermark_is_drawn_and_not_text(written: Written) -> None:
    assert "DRAFT\n" not in written.text("pack-SE01.pdf")[4].split("DRAFT ·")[0]
    assert "<path" in pdf.behind("PROJET").replace("%3C", "<")
    assert pdf.behind("") == ""


def test_the_finishing_pass_leaves_other_files_whole() -> None:
    """A PDF that goes through twice comes out the same but for its metadata's own line."""
    from tieout.pack.finish import attached_once, scoped

    with pikepdf.new() as file:
        file.add_blank_page()
        file.Root.StructTreeRoot = pikepdf.Dictionary(K=pikepdf.Array([pikepdf.Dictionary(S=pikepdf.Name.TH)]))
        scoped(file)
        attached_once(file)
        file.save(BytesIO())
        assert file.Root.StructTreeRoot.K[0].A.Scope == "/Row"


def test_templates_hold_no_colour_and_no_figure_format() -> None:
    for path in place("report_templates").rglob("*.html"):
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"#[0-9A-Fa-f]{6}\b|\|\s*(round|format|sum)\b", text), path.name


def test_no_pack_is_left_behind_when_one_fails(tmp_path: Path) -> None:
    job = pdf.Job(str(tmp_path / "no" / "x.pdf"), "<html lang=en><title>x</title>", "2026-09-30", "x", "", {})
    with pytest.raises(RuntimeError, match=r"laying out x\.pdf failed"):
        typesetter.elsewhere(job)
    shutil.rmtree(tmp_path)


def test_a_typesetter_that_died_is_replaced_and_one_that_dies_is_told(tmp_path: Path) -> None:
    def page(name: str) -> pdf.Job:
        html = "<html lang=en><title>x</title><h1 id=x>x</h1>"
        return pdf.Job(str(tmp_path / name), html, "2026-09-30", "x", "", {})

    typesetter.rest()
    typesetter.elsewhere(page("first.pdf"))
    (waiting,) = typesetter.idle
    waiting.process.kill()
    waiting.process.wait()
    typesetter.elsewhere(page("second.pdf"))
    assert (tmp_path / "first.pdf").read_bytes() == (tmp_path / "second.pdf").read_bytes()
    (waiting,) = typesetter.idle
    waiting.process.kill()
    assert "its process ended with -9" in waiting.lay_out(page("third.pdf"))
    typesetter.rest()
