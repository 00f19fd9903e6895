"""Findings: facts of the rooms become one ordered list that says, in the reader's language, where and what next."""

from __future__ import annotations

import itertools
import re
from decimal import Decimal
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from closing import books as extract
from closing import shown, table
from tieout import findings
from tieout.findings import COLUMNS, TwiceFound, collect, identity
from tieout.pack.languages import Catalogue, available
from tieout.rooms.readiness import CHECKS

if TYPE_CHECKING:
    from tieout.books import Books

BLANK = dict.fromkeys(COLUMNS) | {
    "company": "SE01", "room": "readiness", "code": "unknown_accounts", "severity": "block", "subject": "5410",
    "currency": "SEK", "expected": "", "actual": "1", "detail": "", "source_file": "", "source_row": None,
}  # fmt: skip
# what a check says beside its figures: every way its message can read
KINDS = {
    "unbalanced_vouchers": ("accounting", "reporting", "dimension"),
    "subledger_ties": ("none", "INV1, INV2"),
    "trial_balance": ("accounting", "reporting"),
    "duplicate_entries": ("equal", "different"),
    "number_gaps": ("gap", "sparse"),
    "repeated_numbers": ("dates", "journals"),
    "completeness": ("no_entries", "none_in_period", "ends_early", "extracted_early"),
}


def found(**facts: Any) -> dict[str, Any]:
    return BLANK | facts


def collected(*rows: dict[str, Any], language: str = "en", rooms: tuple[str, ...] = ("load", "readiness")) -> Books:
    """Books in which each room found its rows, and the list made of them."""
    books = extract(companies="company\nSE01\nFR01")
    for room in rooms:
        own = [row for row in rows if row["room"] == room]
        books.put(f"{room}.findings", pl.DataFrame(own, schema=COLUMNS))
    collect(books, rooms, settings(language))
    return books


def settings(language: str = "en") -> Any:
    companies = (SimpleNamespace(id="SE01"), SimpleNamespace(id="FR01"))
    return SimpleNamespace(close=SimpleNamespace(language=language), companies=companies)


def said(language: str = "en", **facts: Any) -> tuple[str, str]:
    """What is said of a finding, and the next move."""
    told = findings.Speaker(Catalogue(language), {"SEK": 2, "JPY": 0, "KWD": 3}).say(found(**facts))
    return told["message"], told["remedy"]


def test_no_findings_make_empty_tables() -> None:
    books = collected()
    assert books.empty("findings.findings")
    assert books.empty("findings.page_findings")


def test_what_blocks_comes_first_then_company_room_code_and_place() -> None:
    books = collected(
        found(severity="info", company="SE01", code="uncounted_layers", subject="tax"),
        found(severity="warn", company="FR01", code="number_gaps", subject="7", detail="gap"),
        found(severity="block", company="FR01", subject="5410"),
        found(severity="block", company="SE01", subject="5410"),
        found(severity="block", company="SE01", subject="5400"),
        found(severity="block", company="SE01", room="load", code="missing_rate", subject="SEK/EUR"),
        found(severity="block", company="", code="rejected_rows", subject="all.csv", detail="not_an_amount"),
    )
    listed = "select number, severity, company, room, code, subject from findings.page_findings"
    assert shown(books, listed) == table("""
        number  severity  company  room       code              subject
        1       block     .        readiness  rejected_rows     all.csv
        2       block     SE01     load       missing_rate      SEK/EUR
        3       block     SE01     readiness  unknown_accounts  5400
        4       block     SE01     readiness  unknown_accounts  5410
        5       block     FR01     readiness  unknown_accounts  5410
        6       warn      FR01     readiness  number_gaps       7
        7       info      SE01     readiness  uncounted_layers  tax
    """)


def test_a_room_that_found_nothing_or_was_not_run_is_passed_over() -> None:
    books = extract()
    books.put("readiness.findings", pl.DataFrame([found()], schema=COLUMNS))
    collect(books, ("load", "readiness", "ledger"), settings())
    assert books.rows("select count(*) from findings.findings") == [(1,)]


def test_a_finding_keeps_its_name_when_its_amount_changes() -> None:
    before = collected(found(amount=Decimal("10.00")))
    after = collected(found(amount=Decimal("99.00"), actual="7", source_row=12))
    name = "select finding_id from findings.findings"
    assert before.rows(name) == after.rows(name) == [(identity("SE01", "readiness", "unknown_accounts", "5410"),)]
    assert identity("SE01", "readiness", "unknown_accounts", "5410") == "FECDWKCYDFN"


@given(st.lists(st.tuples(*[st.text(max_size=4)] * 4), unique=True, max_size=30))
def test_names_are_short_plain_and_apart(places: list[tuple[str, str, str, str]]) -> None:
    names = [identity(*place) for place in places if not any("\x1f" in part for part in place)]
    assert all(re.fullmatch(r"F[A-Z2-7]{10}", name) for name in names)
    assert len(set(names)) == len(names)


def test_the_same_place_twice_is_our_own_fault() -> None:
    with pytest.raises(TwiceFound, match="unknown_accounts"):
        collected(found(amount=Decimal(1)), found(amount=Decimal(2)))


def test_the_columns_of_the_contract_are_there_and_nothing_is_disposed_of() -> None:
    books = collected(found(source_file="gl.csv", source_row=41, amount=Decimal("1.5000")))
    row = books.frame("findings.findings").to_dicts()[0]
    assert {"disposition", "disposed_by", "reason"} <= {name for name, value in row.items() if value == ""}
    assert (row["amount"], row["source_file"], row["source_row"]) == (Decimal("1.5000"), "gl.csv", 41)
    assert books.rows("select place from findings.page_findings") == [("gl.csv:41",)]


def test_a_message_says_place_figures_and_next_move_in_the_language_of_the_close() -> None:
    facts = {
        "code": "unbalanced_vouchers", "subject": "V-17 2026-09-15", "amount": Decimal("1100.50"),
        "expected": "12100.5000", "actual": "11000.0000", "detail": "accounting",
    }  # fmt: skip
    message, remedy = said(**facts)
    assert message == (
        "Voucher V-17 15/09/2026 is out of balance: debit 12,100.50, credit 11,000.00, difference 1,100.50 SEK."
    )
    assert remedy.startswith("Look for a line lost in the export first")
    message, remedy = said("fr", **facts)
    assert re.sub("[\u202f\u00a0]", " ", message) == (
        "La pièce V-17 15/09/2026 est déséquilibrée : débit 12 100,50, crédit 11 000,00, écart 1 100,50 SEK."
    )
    assert remedy.startswith("Cherchez d’abord une ligne perdue")


def test_amounts_print_the_decimals_of_their_currency() -> None:
    assert "balance 1,500 JPY" in said(amount=Decimal(1500), currency="JPY")[0]
    assert "balance 1.250 KWD" in said(amount=Decimal("1.25"), currency="KWD")[0]


def test_amounts_among_other_words_are_written_as_the_language_writes_them() -> None:
    behind = "V2 2026-08-31 -12345.67 (gl.csv:5); V3.10 2026-08-31 7.00 (gl.csv:7)"
    facts = {"room": "ledger", "code": "prior_period_changed", "subject": "1930 2026-08-31", "detail": behind}
    assert "V2 31/08/2026 −12,345.67 (gl.csv:5); V3.10 31/08/2026 7.00 (gl.csv:7)" in said("en", **facts)[0]
    assert "V2 31.08.2026 −12.345,67 (gl.csv:5); V3.10 31.08.2026 7,00 (gl.csv:7)" in said("de", **facts)[0]
    facts = {"room": "revaluation", "code": "missing_rate", "subject": "GBP/EUR closing", "expected": "2026-06-30"}
    assert "1940 1.234,50, 2350 −200,00" in said("nl", **facts, detail="1940 1234.50, 2350 -200.00")[0]


def test_counts_are_said_as_counts() -> None:
    assert "one entry," in said(amount=Decimal(1), actual="1")[0]
    assert "1,204 entries," in said(amount=Decimal(1), actual="1204")[0]
    assert "no entries," in said(amount=Decimal(1), actual="0")[0]
    assert said(code="number_gaps", subject="SV-3", detail="gap")[0] == "Voucher number SV-3 is missing."
    gap = said(code="number_gaps", subject="SV-3..SV-5", actual="3", detail="gap")[0]
    assert gap == "Voucher numbers SV-3..SV-5 are missing, 3 in all."


def test_what_has_no_amount_says_so() -> None:
    facts = {"code": "pending_documents", "subject": "ar INV9", "expected": "2026-09-30", "detail": "queued"}
    assert said(**facts)[0].endswith("(state queued): its amount is not known.")
    assert said(**facts, amount=Decimal(12))[0].endswith("(state queued): 12.00 SEK.")


def test_a_name_that_is_not_there_leaves_no_hole() -> None:
    facts = {"code": "untyped_account", "subject": "2795", "actual": ""}
    assert said(**facts)[0] == "Account 2795 is used and has no type."
    assert said(**facts, detail="Suspense")[0] == "Account 2795 Suspense is used and has no type."


def test_the_age_of_a_journal_is_told_where_it_has_one() -> None:
    facts = {"code": "unposted_journals", "subject": "GJ-7 N1", "expected": "2026-09-30", "detail": "anna"}
    start = "Journal GJ-7 N1, dated 30/09/2026, is not posted: 12.00 SEK, keyed by anna"
    assert said(**facts, actual="0", amount=Decimal(12))[0] == f"{start}."
    assert said(**facts, actual="30", amount=Decimal(12))[0] == f"{start}, 30 days old at the period end."


def test_stamps_that_tell_nothing_are_counted() -> None:
    facts = {"code": "late_postings", "subject": "created_at", "expected": "most", "actual": "1204", "currency": ""}
    assert said(**facts)[0].startswith("1,204 vouchers dated before this period are stamped in it or after it")
    assert said("fr", **facts)[1].startswith("created_at indique leur import")


def test_the_reason_of_a_reject_is_said_in_words() -> None:
    facts = {
        "code": "rejected_rows", "subject": "gl.csv not_an_amount", "source_file": "gl.csv", "source_row": 1204,
        "expected": "amount = 12 kr", "detail": "not_an_amount",
    }  # fmt: skip
    assert said(**facts)[0] == "gl.csv: row 1204 could not be read (amount = 12 kr: not an amount)."
    several = said(**facts | {"actual": "3"})[0]
    assert several == "gl.csv: 3 rows could not be read, the first is row 1204 (amount = 12 kr: not an amount)."


def test_what_a_file_holds_is_quoted_as_it_stands_there() -> None:
    """The reader looks for it in the file: a date in the words of the language would not be found."""
    facts = {"code": "rejected_rows", "source_file": "gl.csv", "source_row": 7, "detail": "wrong_field_count"}
    assert "(4;V1;2026-09-30: wrong" in said(**facts, subject="gl.csv wrong_field_count", expected="4;V1;2026-09-30")[0]
    assert "(1234.50: " in said("sv", **facts, subject="gl.csv wrong_field_count", expected="1234.50")[0]


def test_the_rest_of_many_is_named_by_its_check() -> None:
    message, _ = said(code="suspended_accounts", subject=findings.REST, actual="4711", detail="suspended_accounts")
    assert message == "4,711 further places of “Entries on suspended accounts” are not listed one by one."


@pytest.mark.parametrize("language", available())
def test_every_check_has_its_name_and_every_way_to_say_what_it_found(language: str) -> None:
    words = Catalogue(language)
    assert [check.name for check in CHECKS if not words.has(f"check-{check.name.replace('_', '-')}")] == []
    assert words.has("state-none")
    ways = [
        (check.name, kind, count, amount)
        for check in CHECKS
        for kind, count, amount in itertools.product(KINDS.get(check.name, ("x",)), "012", (None, Decimal("1.00")))
    ]
    facts = [
        found(code=code, subject=f"{i}", detail=kind, actual=count, amount=amount, expected="2026-09-30")
        | {"source_file": "gl.csv", "source_row": 7}
        for i, (code, kind, count, amount) in enumerate(ways)
    ]
    books = collected(*facts, found(subject="rest", detail="number_gaps"), language=language)
    texts = [text for row in books.rows("select message, remedy from findings.findings") for text in row]
    assert [text for text in texts if not text.strip() or "{" in text or "  " in text] == []
    per_check = books.rows("select code, count(distinct message) from findings.findings group by code")
    assert all(count >= len(KINDS.get(code, ("x",))) for code, count in per_check)
