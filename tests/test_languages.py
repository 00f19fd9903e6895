"""All languages say the same: every message in each, every figure and date as the country writes it."""

from __future__ import annotations

import csv
import os
import re
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor
from hypothesis import given
from hypothesis import strategies as st

from tieout import query
from tieout.pack.fonts import lines
from tieout.pack.languages import Catalogue, UnknownMessage, available, bundle, conventions, typeset
from tieout.pack.messages import Messages
from tieout.pack.numbers import change_percent, figure, rounded
from tieout.places import place

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[1]
SHARED = Path(os.environ.get("TIEOUT_SHARED", ROOT.parent / "shared"))
LOCALES = place("report_templates") / "locales"
AREAS = sorted(path.name for path in (LOCALES / "en").glob("*.ftl"))
NARROW = "\u202f"


@pytest.fixture(scope="module", autouse=True)
def _parsed_here() -> Iterator[None]:
    """What is parsed here is let go with the file: every later sweep for garbage would go through it."""
    yield
    parsed.cache_clear()


class Variables(Visitor):
    """The variables that a message asks for."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - the parser's word
        self.names.add(node.id.name)


@cache
def parsed(language: str, area: str) -> list[ast.Message]:
    """The messages of a file, parsed as a whole; broken Fluent fails here."""
    text = typeset((LOCALES / language / area).read_text(encoding="utf-8"), conventions(language))
    entries = FluentParser().parse(text).body
    assert [entry.content[:80] for entry in entries if isinstance(entry, ast.Junk)] == [], f"{language}/{area}"
    return [entry for entry in entries if isinstance(entry, ast.Message)]


@cache
def messages(language: str, area: str) -> dict[str, frozenset[str]]:
    """Every message and attribute of a file with its variables; doubled names fail here."""
    found: dict[str, frozenset[str]] = {}
    for entry in parsed(language, area):
        parts = [(entry.id.name, entry.value)] if entry.value else []
        parts += [(f"{entry.id.name}.{attribute.id.name}", attribute.value) for attribute in entry.attributes]
        for name, pattern in parts:
            assert name not in found, f"{language}/{area}: {name} stands there twice"
            variables = Variables()
            variables.visit(pattern)
            found[name] = frozenset(variables.names)
    return found


def texts(language: str) -> list[tuple[str, str]]:
    """The lines of every catalogue without comments."""
    files = sorted((LOCALES / language).glob("*.ftl"))
    made = [(path.name, line) for path in files for line in path.read_text(encoding="utf-8").splitlines()]
    return [(name, line) for name, line in made if line and not line.startswith("#")]


@pytest.mark.parametrize("area", AREAS)
@pytest.mark.parametrize("language", sorted(set(available()) - {"en"}))
def test_every_language_has_the_same_messages_with_the_same_variables(language: str, area: str) -> None:
    english, other = messages("en", area), messages(language, area)
    assert set(other) == set(english)
    assert {name: asked for name, asked in other.items() if asked != english[name]} == {}


@pytest.mark.parametrize("language", available())
def test_no_message_stands_in_two_files(language: str) -> None:
    seen: dict[str, str] = {}
    for path in sorted((LOCALES / language).glob("*.ftl")):
        for name in messages(language, path.name):
            assert name not in seen, f"{name} stands in {seen[name]} and {path.name}"
            seen[name] = path.name


@pytest.mark.parametrize("language", available())
def test_a_message_parsed_when_asked_for_is_that_of_its_whole_file(language: str) -> None:
    entries = bundle(language)
    for name in sorted(entries.names):
        entries.get_message(name)
    alone = {one.id.name: one for one in entries._messages.values()}
    whole = {entry.id.name: entry for area in AREAS for entry in parsed(language, area)}
    assert alone.keys() == whole.keys() == entries.names
    assert [name for name, entry in whole.items() if not entry.equals(alone[name], ["span", "comment"])] == []


def test_an_entry_has_its_attributes_variants_and_references() -> None:
    entries = Messages("en-GB")
    entries.add("""a = one
    .b = two
# a remark
-firm = Nordhav
c = { $n ->
    [one] { a }
   *[other] { -firm }s
} of { d }
    e = no entry: it is indented
c = another
""")
    assert entries.names == {"a", "-firm", "c"}
    assert entries.format_pattern(entries.get_message("a").attributes["b"]) == ("two", [])
    text, errors = entries.format_pattern(entries.get_message("c").value, {"n": 2})
    assert text == "Nordhavs of {d}\ne = no entry: it is indented"
    assert [str(one) for one in errors] == ["Unknown message: d"]
    assert not entries.has_message("firm")
    with pytest.raises(LookupError):
        entries.get_message("d")


@pytest.mark.parametrize("language", available())
def test_every_message_the_code_names_is_there(language: str) -> None:
    catalogue = Catalogue(language)
    sources = [*(ROOT / "engine" / "tieout" / "pack").rglob("*.py"), *place("report_templates").rglob("*.html")]
    named = {
        name
        for path in sources
        for name in re.findall(r"""\btext\(\s*["']([a-z0-9-]+)["']""", path.read_text(encoding="utf-8"))
    }
    assert len(named) > 60
    assert sorted(name for name in named if not name.endswith("-") and not catalogue.has(name)) == []


@pytest.mark.parametrize("language", available())
def test_every_column_of_a_page_table_has_a_heading(language: str) -> None:
    catalogue = Catalogue(language)
    missing = {
        f"{path.parent.name}.{path.stem}: {column}"
        for path in place("queries").glob("*/page_*.sql")
        for column in query.load(f"{path.parent.name}/{path.stem}").tree().named_selects
        if not catalogue.has(f"col-{column.replace('_', '-')}")
    }
    assert sorted(missing) == []


def test_every_check_tie_and_reject_has_its_words() -> None:
    """What rooms write as codes is said in words: `check-`, `tie-`, `class-`."""
    french = Catalogue("fr")
    ties = {
        "ar",
        "ap",
        "bank",
        "trial_balance",
        "trial_balance_reporting",
        "opening",
        "balance_sheet",
        "result",
        "coverage",
    }
    assert {tie for tie in ties if french.named("tie", tie) == tie.replace("_", " ")} == set()
    checks = re.findall(r"'([a-z_]+)' as check_name", (place("queries") / "readiness/problems.sql").read_text("utf-8"))
    assert {check for check in checks if not french.has(f"check-{check.replace('_', '-')}")} == set()


@pytest.mark.parametrize("language", available())
def test_terms_are_those_of_the_reference(language: str) -> None:
    reference = SHARED / "reference" / "terms.csv"
    if not reference.is_file():
        pytest.skip("the shared reference is not beside this checkout")
    with reference.open(encoding="utf-8", newline="") as file:
        wanted = {row["key"].replace(".", "-").replace("_", "-"): row[language] for row in csv.DictReader(file)}
    catalogue = Catalogue(language)
    told = {name: catalogue.text(name, currency="{currency}", page="{page}", pages="{pages}") for name in wanted}
    assert told == wanted


def test_french_typography() -> None:
    """No-break space before a colon, a narrow one before ; ! ?, guillemets and curved apostrophes."""
    rules = conventions("fr")
    assert typeset("Bloqué : { $n } ; pourquoi ? voir « F-001 ».", rules) == (
        f"Bloqué\u00a0: {{ $n }}{NARROW}; pourquoi{NARROW}? voir «\u00a0F-001\u00a0»."
    )
    assert Catalogue("fr").text("cover-draft-sentence", blocks=1).count(f"{NARROW};") == 1
    assert [(name, line) for name, line in texts("fr") if re.search(r"[^\W\d]'[^\W\d]", line)] == []


def test_a_message_that_is_not_there_is_our_fault() -> None:
    catalogue = Catalogue("en")
    with pytest.raises(UnknownMessage, match="no message 'no-such-thing'"):
        catalogue.text("no-such-thing")
    with pytest.raises(UnknownMessage, match="figure-from"):
        catalogue.text("figure-from")
    with pytest.raises(UnknownMessage, match="there are da, de, en, fr, nl, sv"):
        Catalogue("tlh")
    assert catalogue.named("tie", "moon_phase") == "moon phase"


def test_plurals_are_whole_phrases() -> None:
    english, french = Catalogue("en"), Catalogue("fr")
    assert english.text("summary-blocks", blocks=0) == "Nothing blocks the close."
    assert english.text("summary-blocks", blocks=1) == "One finding blocks the close."
    assert french.text("summary-blocks", blocks=2) == "La clôture est bloquée par 2 constats."
    assert french.text("inputs-state", files=2, rows=71370) == f"2 fichiers, 71{NARROW}370 lignes"


#   amount          decimals  style        English          French
FIGURES = [
    ("1234.5", 2, "statement", "1,234.50", "1_234,50"),
    ("-1234.5", 2, "statement", "(1,234.50)", "(1_234,50)"),
    ("-1234.5", 2, "text", "−1,234.50", "−1_234,50"),
    ("1234.5", 2, "signed", "+1,234.50", "+1_234,50"),
    ("0", 2, "statement", "–", "–"),
    ("0", 2, "proof", "0.00", "0,00"),
    ("0.004", 2, "statement", "–", "–"),
    ("-0.005", 2, "statement", "(0.01)", "(0,01)"),
    ("2.5", 0, "statement", "3", "3"),
    ("-2.5", 0, "statement", "(3)", "(3)"),
    ("999999999999999999.9999", 4, "text", "999,999,999,999,999,999.9999", "999_999_999_999_999_999,9999"),
    ("1234567", 0, "text", "1,234,567", "1_234_567"),
]


@pytest.mark.parametrize(("amount", "decimals", "style", "english", "french"), FIGURES)
def test_figures(amount: str, decimals: int, style: str, english: str, french: str) -> None:
    assert Catalogue("en").number(Decimal(amount), decimals, style) == english
    assert Catalogue("fr").number(Decimal(amount), decimals, style) == french.replace("_", NARROW)


@given(st.decimals(allow_nan=False, allow_infinity=False, places=4, min_value=-(10**30), max_value=10**30))
def test_a_figure_read_back_is_the_amount(amount: Decimal) -> None:
    for language in available():
        catalogue = Catalogue(language)
        text = figure(amount, 4, catalogue.conventions, "proof").text
        digits = text.strip("()−").replace(catalogue.conventions.group, "").replace(catalogue.conventions.decimal, ".")
        assert Decimal(("-" if text.startswith(("(", "−")) else "") + digits) == amount
        whole = text.strip("()−").split(catalogue.conventions.decimal)[0]
        assert {len(group) for group in whole.split(catalogue.conventions.group)[1:]} <= {3}


@given(st.integers(-(10**12), 10**12), st.integers(0, 3))
def test_rounding_for_print_is_half_away_from_zero(units: int, decimals: int) -> None:
    amount = Decimal(units).scaleb(-4)
    step = 10 ** (4 - decimals)
    slow = (abs(units) + step // 2) // step * (1 if units >= 0 else -1)
    assert rounded(amount, decimals) == Decimal(slow).scaleb(-decimals)


def test_no_float_is_ever_printed() -> None:
    with pytest.raises(TypeError):
        Catalogue("en").number(0.1)  # type: ignore[arg-type]


#   this year  last year  change in per cent
CHANGES = [("110", "100", "10"), ("-90", "-100", "10"), ("-110", "-100", "-10"), ("10", "0", None), ("10", "-5", None)]


@pytest.mark.parametrize(("this", "last", "change"), CHANGES)
def test_change_in_per_cent(this: str, last: str, change: str | None) -> None:
    assert change_percent(Decimal(this), Decimal(last)) == (Decimal(change) if change else None)


def test_dates() -> None:
    first, last = date(2026, 9, 1), date(2026, 9, 30)
    english, french = Catalogue("en"), Catalogue("fr")
    assert [english.date(last), english.date(first, "long"), english.date(last, "month")] == [
        "30/09/2026", "1 September 2026", "September 2026"]  # fmt: skip
    assert [french.date(last), french.date(first, "long"), french.date(last, "month")] == [
        "30/09/2026", "1er septembre 2026", "septembre 2026"]  # fmt: skip


@pytest.mark.parametrize("language", available())
def test_the_longest_captions_fit_the_stub(language: str) -> None:
    """A caption of a statement takes at most three lines of the narrowest stub, 45 mm, and no word is wider than it."""
    catalogue = Catalogue(language)
    captions = [
        catalogue.text(name) for name in messages(language, "terms.ftl") if name.startswith(("bs-", "is-", "cf-"))
    ]
    assert len(captions) > 100
    assert [caption for caption in captions if len(lines(caption, 8.8, 45.0)) > 3] == []
    assert [word for caption in captions for word in caption.split() if len(lines(f"x {word}", 8.8, 42.0)) > 2] == []
