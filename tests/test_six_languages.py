"""Six languages: figures and dates as each country prints them, every message in every case, closes told in each."""

from __future__ import annotations

import itertools
import re
from datetime import date
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

import lxml.html
import pytest
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor
from python_calamine import CalamineWorkbook
from typer.main import get_command

import folder
import pack_fixture
from tieout import cli, pack
from tieout.close import close
from tieout.pack import charts, fonts, sheets, workbook
from tieout.pack.chapters import summary
from tieout.pack.languages import Catalogue, available, bundle
from tieout.pack.numbers import STYLES
from tieout.pack.pages import Cell, Column, Row, Shelf, Table
from tieout.pack.tables import PORTRAIT, money, upright
from tieout.places import place
from tieout.settings import known

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tieout.pack.pdf import Job
    from tieout.runs import Run

LANGUAGES = ("en", "fr", "sv", "da", "nl", "de")
LOCALES = place("report_templates") / "locales"
PLURALS = {"zero", "one", "two", "few", "many", "other"}
WORD = re.compile(r"(?<!<)\b[^\W\d]{2,}\b(?!>)")
FIRST, LAST = date(2026, 9, 1), date(2026, 9, 30)


def spaced(text: str) -> str:
    """A text of the tables below: `_` is a narrow no-break space, `~` a no-break space."""
    return text.replace("_", "\u202f").replace("~", "\u00a0")


def test_the_languages_are_those_of_the_contract() -> None:
    assert set(available()) == set(known.LANGUAGES) == set(LANGUAGES)
    assert {path.name for path in LOCALES.iterdir() if path.is_dir()} == set(LANGUAGES)
    options = {option.name: option for option in get_command(cli.app).commands["close"].params}  # type: ignore[attr-defined]
    assert str(options["language"].help).endswith(": " + ", ".join(LANGUAGES) + ".")


# Figures and dates

#   amount, decimals, style        en            fr            sv            da            nl            de
FIGURES = [
    ("1234567.5", 2, "statement",
     "1,234,567.50", "1_234_567,50", "1~234~567,50", "1.234.567,50", "1.234.567,50", "1.234.567,50"),
    ("-1234.5", 2, "statement", "(1,234.50)", "(1_234,50)", "−1~234,50", "−1.234,50", "(1.234,50)", "−1.234,50"),
    ("-1234.5", 2, "text", "−1,234.50", "−1_234,50", "−1~234,50", "−1.234,50", "−1.234,50", "−1.234,50"),
    ("1234.5", 2, "signed", "+1,234.50", "+1_234,50", "+1~234,50", "+1.234,50", "+1.234,50", "+1.234,50"),
    ("-949", 0, "statement", "(949)", "(949)", "−949", "−949", "(949)", "−949"),
    ("15069197", 0, "text", "15,069,197", "15_069_197", "15~069~197", "15.069.197", "15.069.197", "15.069.197"),
    ("0", 0, "statement", "–", "–", "–", "0", "-", "–"),
    ("0", 2, "statement", "–", "–", "–", "0,00", "-", "0,00"),
    ("0.004", 2, "statement", "–", "–", "–", "0,00", "-", "0,00"),
    ("0", 2, "proof", "0.00", "0,00", "0,00", "0,00", "0,00", "0,00"),
]  # fmt: skip


@pytest.mark.parametrize(("amount", "decimals", "style", "written"), [(*row[:3], row[3:]) for row in FIGURES])
def test_figures(amount: str, decimals: int, style: str, written: tuple[str, ...]) -> None:
    made = [Catalogue(language).number(Decimal(amount), decimals, style) for language in LANGUAGES]
    assert made == [spaced(text) for text in written]


#   style    en            fr            sv            da            nl            de
DATES = [
    ("short", "01/09/2026", "01/09/2026", "2026-09-01", "01.09.2026", "01-09-2026", "01.09.2026"),
    ("long", "1 September 2026", "1er septembre 2026", "1 september 2026", "1. september 2026", "1 september 2026",
     "1. September 2026"),
    ("month", "September 2026", "septembre 2026", "september 2026", "september 2026", "september 2026",
     "September 2026"),
    ("month_name", "September", "septembre", "september", "september", "september", "September"),
]  # fmt: skip


@pytest.mark.parametrize(("style", "written"), [(row[0], row[1:]) for row in DATES])
def test_dates(style: str, written: tuple[str, ...]) -> None:
    assert tuple(Catalogue(language).date(FIRST, style) for language in LANGUAGES) == written


#   phrase            en                          fr                         sv                         da
#                     nl                          de
PHRASES = [
    ("dates-span", "01/09/2026 to 30/09/2026", "01/09/2026 au 30/09/2026", "2026-09-01 – 2026-09-30",
     "01.09.2026 til 30.09.2026", "01-09-2026 t/m 30-09-2026", "01.09.2026 bis 30.09.2026"),
    ("unit-thousands", "EUR thousand", "milliers EUR", "TEUR", "tEUR", "x~1.000~EUR", "TEUR"),
    ("unit-millions", "EUR million", "millions EUR", "MEUR", "EUR mio.", "x~1~miljoen~EUR", "Mio. EUR"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "written"), [(row[0], row[1:]) for row in PHRASES])
def test_spans_and_units(name: str, written: tuple[str, ...]) -> None:
    made = tuple(
        words.text(name, start=words.date(FIRST), end=words.date(LAST), currency="EUR")
        for words in map(Catalogue, LANGUAGES)
    )
    assert made == tuple(map(spaced, written))


def test_per_cent() -> None:
    made = [Catalogue(language).percent(Decimal("12.5")) for language in LANGUAGES]
    assert made == [spaced(text) for text in ("12.5%", "12,5~%", "12,5~%", "12,5~%", "12,5%", "12,5~%")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_separator_of_thousands_breaks_a_line_or_pulls_in_another_font(language: str) -> None:
    words = Catalogue(language)
    for style, amount in itertools.product(STYLES, ("1234567.89", "-1234567.89", "0")):
        text = words.number(Decimal(amount), 2, style)
        assert " " not in text
        assert fonts.printable(text) == text
    assert fonts.printable(words.percent(Decimal(1))) == words.percent(Decimal(1))


def test_dates_inside_a_text_are_written_as_the_language_does() -> None:
    german = Catalogue("de")
    assert german.dated("V-17 2026-09-15") == "V-17 15.09.2026"
    assert german.dated("V-17 (2026-09-15), V-18 (2026-09-16).") == "V-17 (15.09.2026), V-18 (16.09.2026)."
    assert (
        german.dated("2026-09-15.csv, gl-2026-09-15, 2026-09-15/gl.csv")
        == "2026-09-15.csv, gl-2026-09-15, 2026-09-15/gl.csv"
    )
    assert german.dated("2026-09/se01/gl_entries.csv 2026-13-45") == "2026-09/se01/gl_entries.csv 2026-13-45"


#   language  amounts                       days
CELLS = [
    ("en", "#,##0.00_);(#,##0.00)", "dd/mm/yyyy"),
    ("fr", "#,##0.00_);(#,##0.00)", "dd/mm/yyyy"),
    ("sv", "#,##0.00;-#,##0.00", "yyyy-mm-dd"),
    ("da", "#,##0.00;-#,##0.00", "dd.mm.yyyy"),
    ("nl", "#,##0.00_);(#,##0.00)", "dd-mm-yyyy"),
    ("de", "#,##0.00;-#,##0.00", "dd.mm.yyyy"),
]


@pytest.mark.parametrize(("language", "amounts", "days"), CELLS)
def test_spreadsheet_formats_hold_the_separators_of_the_reader(
    tmp_path: Path, language: str, amounts: str, days: str
) -> None:
    book = sheets.Sheets(tmp_path / "w.xlsx", Catalogue(language), {"SEK": 2}, LAST)
    assert (book.money("SEK"), book.day()) == (amounts, days)


# Messages


class Cases(Visitor):
    """The variables of a message, and for those that choose between variants the words they choose by."""

    def __init__(self) -> None:
        self.found: dict[str, set[object]] = {}

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - the parser's word
        self.found.setdefault(node.id.name, set())

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802 - the parser's word
        if isinstance(node.selector, ast.VariableReference):
            chosen = self.found.setdefault(node.selector.id.name, set())
            for variant in node.variants:
                key = variant.key
                if isinstance(key, ast.NumberLiteral) or key.name in ("one", "many"):
                    chosen |= {0, 1, 2}
                elif key.name != "other":
                    chosen.add(key.name)
        self.generic_visit(node)


def entries(language: str) -> list[ast.Message]:
    """Every message of a language, parsed; that no other stands in its files is proved in test_languages."""
    made = bundle(language)
    for name in sorted(made.names):
        made.get_message(name)
    return list(made._messages.values())


@cache
def messages() -> dict[str, dict[str, list[object]]]:
    """Every message and attribute in English with the values each variable is tried with."""
    made: dict[str, dict[str, list[object]]] = {}
    for entry in entries("en"):
        parts = [(entry.id.name, entry.value)] if entry.value else []
        parts += [(f"{entry.id.name}.{one.id.name}", one.value) for one in entry.attributes]
        made |= {name: cases(pattern) for name, pattern in parts}
    return made


def cases(pattern: ast.Pattern) -> dict[str, list[object]]:
    """The values to try each variable of a pattern with; a text is told by its brackets."""
    found = Cases()
    found.visit(pattern)
    return {
        name: sorted(chosen, key=str)
        + ([] if chosen and all(isinstance(one, int) for one in chosen) else [f"<{name}>"])
        for name, chosen in found.found.items()
    }


def tried(values: dict[str, list[object]]) -> Iterator[dict[str, object]]:
    """Every case of a message."""
    return (dict(zip(values, chosen, strict=True)) for chosen in itertools.product(*values.values()))


def said(text: str, case: dict[str, object]) -> set[str]:
    """Which of its texts a message says."""
    return {str(value) for value in case.values() if str(value).startswith("<") and str(value) in text}


@cache
def english() -> list[tuple[str, dict[str, object], set[str]]]:
    """Every case of every message, and what of it English says."""
    words = Catalogue("en")
    every = ((name, case) for name, values in messages().items() for case in tried(values))
    return [(name, case, said(words.text(name, **case), case)) for name, case in every]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_says_in_every_case_what_it_says_in_english(language: str) -> None:
    """No variant is missing, no amount, date or place is left out, in the singular or the plural."""
    words = Catalogue(language)
    wrong = [
        (name, case, text)
        for name, case, expected in english()
        if said(text := words.text(name, **case), case) != expected or not text.strip()
    ]
    assert wrong == []


class Variants(Visitor):
    """The words, plurals apart, by which a message chooses what it says."""

    def __init__(self) -> None:
        self.found: set[tuple[str, str]] = set()

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802 - the parser's word
        if isinstance(node.selector, ast.VariableReference):
            keys = {variant.key.name for variant in node.variants if isinstance(variant.key, ast.Identifier)}
            self.found |= {(node.selector.id.name, key) for key in keys - PLURALS}
        self.generic_visit(node)


@cache
def variants(language: str) -> dict[str, frozenset[tuple[str, str]]]:
    """The words that every message with its attributes chooses by."""
    made = {}
    for entry in entries(language):
        found = Variants()
        found.visit(entry)
        made[entry.id.name] = frozenset(found.found)
    return made


@pytest.mark.parametrize("language", sorted(set(LANGUAGES) - {"en"}))
def test_every_message_tells_the_same_cases_apart(language: str) -> None:
    missing = {name: keys - variants(language)[name] for name, keys in variants("en").items()}
    assert {name: keys for name, keys in missing.items() if keys} == {}


@pytest.mark.parametrize("language", sorted(set(LANGUAGES) - {"en"}))
def test_no_sentence_is_left_in_english(language: str) -> None:
    """A message of three words or more that reads as in English was forgotten."""
    english, words = Catalogue("en"), Catalogue(language)
    cases_of = {name: next(tried(values)) for name, values in messages().items()}
    long = {name: case for name, case in cases_of.items() if len(WORD.findall(english.text(name, **case))) > 2}
    assert len(long) > 300
    assert [name for name, case in long.items() if words.text(name, **case) == english.text(name, **case)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_character_of_a_catalogue_is_in_our_typeface(language: str) -> None:
    texts = "".join(path.read_text(encoding="utf-8") for path in sorted((LOCALES / language).glob("*.ftl")))
    assert {sign for sign in texts if sign != "\n" and fonts.printable(sign) != sign} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_sheets_of_the_workbook_share_a_name(language: str) -> None:
    words = Catalogue(language)
    names = [
        words.text(part) for part in ("sheet-summary", workbook.TIES.sheet, *(one.sheet for one in workbook.LISTS))
    ]
    assert len({name.casefold() for name in names}) == len(names)
    assert [name for name in names if len(name) > 31 or set(name) & set("[]:*?/\\")] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_sheet_tells_by_codes_is_said_in_words(language: str) -> None:
    words = Catalogue(language)
    spoken = {prefix for prefix in workbook.CODES.values() if any(name.startswith(f"{prefix}-") for name in messages())}
    assert spoken == set(workbook.CODES.values())
    assert words.named(workbook.CODES["reason"], "not_an_amount") == words.text("reason-not_an_amount")
    assert words.named(workbook.CODES["test"], "round_amounts") == words.text("journal-test-round-amounts")


# Fit


@pytest.fixture(scope="module")
def companies(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[Column, ...]]:
    """The columns of the table of companies, in each language of the close of one group."""
    books, settings = pack_fixture.build(tmp_path_factory.mktemp("companies"), companies=3)
    made = {}
    for language in LANGUAGES:
        settings.close.language = language
        made[language] = summary.companies(pack.scope_of(Shelf(books), settings)).columns
    return made


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("amount", ["26767", "-26767320", "-2676732000", "-267673200000"])
def test_the_table_of_companies_stays_on_its_upright_page(
    companies: dict[str, tuple[Column, ...]], language: str, amount: str
) -> None:
    columns = companies[language]
    assert sum(column.width for column in columns) <= PORTRAIT + 0.1
    words = Catalogue(language)
    row = Row((Cell("Halden Verktyg AB"), Cell("SEK", "code"), *(money(words, Decimal(amount), 0) for _ in range(4)),
               Cell("11 / 11", "code"), money(words, 3, 0), Cell("", "page")))  # fmt: skip
    made = upright(Table(columns, ((row,),)))
    size = 7.6 if made.dense else 8.8
    assert sum(column.width for column in made.columns) == pytest.approx(PORTRAIT, abs=0.1)
    assert all(
        fonts.width(cell.text, size) <= column.width
        for column, cell in zip(made.columns, row.cells, strict=True)
        if column.kind == "n"
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_stands_at_the_foot_of_a_page_has_room(language: str) -> None:
    """Three boxes of 34, 32 and 34 per cent of 170 mm."""
    words = Catalogue(language)
    pages = words.text("footer-run", run="0" * 8) + " · " + words.text("footer-page", page="888", pages="888")
    long = max((words.date(date(2026, month, 1), "month") for month in range(1, 13)), key=len)
    assert fonts.width(words.text("footer-draft", blocks=888), 7.5, 600) < 0.32 * PORTRAIT
    assert fonts.width(pages, 7.5) < 0.34 * PORTRAIT
    assert fonts.width(words.text("footer-pack", period=long), 7.5) < 0.34 * PORTRAIT


@pytest.mark.parametrize("language", LANGUAGES)
def test_labels_of_bars_are_not_cut(language: str) -> None:
    words = Catalogue(language)
    names = [name for name in messages() if name.startswith(("is-", "room-")) and name != "is-profit"]
    cut = [name for name in names if "…" in charts.label(words.text(name), 0.0, 20.0)]
    short = [name for name in cut if len(fonts.lines(words.text(name), charts.TEXT, 31.0)) <= 2]
    assert short == []


# Closes

CHART = """
account  name                type
1510     Trade receivables   asset
1930     Bank                asset
2091     Retained earnings   equity
3010     Sales               revenue
"""
ENTRIES = """
entry_no  voucher  posting_date  account  amount
1         V1       2026-09-10    1930     1234.50
2         V1       2026-09-10    3010     -1234.50
3         V2       2026-09-15    9999     100.00
4         V2       2026-09-15    3010     -100.00
"""
GROUP = """[close]
name = "Trelleborg Group"
period = "2026-09"
currency = "EUR"
language = "de"
[[company]]
id = "SE01"
name = "Halden Verktyg AB"
currency = "SEK"
language = "sv"
extracts = "books"
[[company]]
id = "NL01"
name = "Marlow Gereedschap BV"
currency = "EUR"
language = "nl"
extracts = "books"
"""


@pytest.fixture(scope="module")
def group(tmp_path_factory: pytest.TempPathFactory) -> tuple[Run, list[Job]]:
    """A Swedish and a Dutch company of a group that closes in German; one account nobody knows blocks.

    With the packs as they were handed on to be laid out: that a file is tagged as its text is, test_pack proves.
    """
    root = tmp_path_factory.mktemp("group")
    (root / "close.toml").write_text(GROUP, encoding="utf-8")
    (root / "books").mkdir()
    (root / "books" / "accounts.csv").write_text(folder.csv(CHART), encoding="utf-8")
    entries = folder.csv(ENTRIES).splitlines()
    rows = [f"{company},{entry}" for company in ("SE01", "NL01") for entry in entries[1:]]
    (root / "books" / "gl_entries.csv").write_text("\n".join([f"company,{entries[0]}", *rows, ""]), encoding="utf-8")
    with folder.not_laid_out() as asked:
        return close(root), asked


# Each pack, the language it is tagged with, and what it says.
PACKS = [
    ("pack.pdf", "de-DE", [
        "Abschlussmappe Konzern",
        "verhindern diesen Abschluss",
        "Summe Aktiva",
        "Konto 9999 wird bebucht und steht nicht im Kontenplan: eine Buchung, Saldo 100,00",
        "Nehmen Sie es mit Bezeichnung und Art in accounts.csv auf",
    ]),
    ("pack-SE01.pdf", "sv-SE", [
        "Bokslutspaket",
        "hindrar detta bokslut",
        "Summa tillgångar",
        "Konto 9999 används men finns inte i kontoplanen: en post, saldo 100,00 SEK",
        "Lägg till det i accounts.csv med namn och typ",
    ]),
    ("pack-NL01.pdf", "nl-NL", [
        "Afsluitdossier",
        "deze afsluiting",
        "Totaal activa",
        "Rekening 9999 wordt gebruikt en staat niet in het rekeningschema: één boeking, saldo 100,00 EUR",
        "Voeg de rekening met naam en soort toe aan accounts.csv",
    ]),
]  # fmt: skip


@pytest.mark.parametrize(("name", "tag", "sentences"), PACKS)
def test_each_pack_speaks_its_own_language(
    group: tuple[Run, list[Job]], name: str, tag: str, sentences: list[str]
) -> None:
    run, asked = group
    text = (run.folder / name).read_text(encoding="utf-8")
    assert [sentence for sentence in sentences if sentence not in text] == []
    others = [one for other, _, told in PACKS if other != name for one in told]
    assert [sentence for sentence in others if sentence in text] == []
    assert [lxml.html.fromstring(one.html).get("lang") for one in asked if one.target.endswith(name)] == [tag]


def test_findings_and_workbook_speak_the_language_of_the_close(group: tuple[Run, list[Job]]) -> None:
    run, _ = group
    assert "Konto 9999 wird bebucht" in (run.folder / "findings.csv").read_text(encoding="utf-8")
    names = CalamineWorkbook.from_path(str(run.folder / "workbook.xlsx")).sheet_names
    assert {"Zusammenfassung", "Summen- und Saldenliste", "Buchungsvorschläge"} <= set(names)


#   language  head of the summary, the company's line, the sentence
SUMMARIES = [
    ("de", ["Unternehmen", "Abstimmungen", "Blockierend", "Warnungen", "Ergebnis"], "1.334,50 EUR",
     "ENTWURF: 3 Feststellungen verhindern den Abschluss."),
    ("sv", ["Företag", "Avstämningar", "Hindrar", "Varningar", "Resultat"], "1~334,50 EUR",
     "UTKAST: 3 iakttagelser hindrar bokslutet."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "heads", "result", "sentence"), SUMMARIES)
def test_the_command_line_speaks_the_language_of_the_close(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], language: str, heads: list[str], result: str, sentence: str
) -> None:
    root = folder.write(tmp_path, {"gl_entries.csv": ENTRIES})
    assert cli.run(["close", str(root), "--no-pdf", "--language", language]) == 1
    lines, progress = (text.splitlines() for text in capsys.readouterr())
    assert lines[0].split() == heads
    assert lines[1].endswith(spaced(result))
    assert sentence in lines
    assert progress[0] == Catalogue(language).text("step-load")


def test_a_check_tells_what_to_do_next_in_the_language_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = folder.write(tmp_path, {"gl_entries.csv": ENTRIES}, close='language = "sv"')
    assert cli.run(["check", str(root)]) == 1
    told = capsys.readouterr().out
    assert "Konto 9999 används men finns inte i kontoplanen: en post, saldo 100,00 EUR." in told
    assert "Lägg till det i accounts.csv med namn och typ" in told
