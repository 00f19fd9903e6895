"""What a ledger file says of itself: its totals, its balances, its year and its currency, held against the rest."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from fec_files import fec
from folder import CHART
from tieout import lineage
from tieout.pack.detected import said
from tieout.pack.languages import Catalogue
from tieout.readers import formats, national
from tieout.rooms.load import reading
from together import Folder, books

if TYPE_CHECKING:
    from folder import Closed
    from together import Company, Own

POSTING = '[company.posting]\nretained_earnings = "2091"'
NUMBERS = ("number_of_entries", "total_debit", "total_credit", "lines_count")


def take(file: national.File) -> national.Told:
    """A toy ledger: `account`, `opening`, `closing`, `entry`, `fact` and `state` lines of cells apart by blanks."""
    told = national.Told(file.workspace, detected="utf-8; type 4; signed")
    for row, line in enumerate(file.source.path.read_text().splitlines(), start=1):
        kind, *cells = line.split()
        if kind == "account":
            told.table("accounts").add(row, account=cells[0], name=cells[1], type=cells[2])
        elif kind == "opening" and len(cells) == 2:
            told.table("opening_balances").add(row, account=cells[0], amount=cells[1])
        elif kind in ("opening", "closing"):
            account, date, amount, *dims = cells
            told.table("stated_balances").add(
                row, kind=kind, account=account, date=date, amount=amount, dims="".join(dims)
            )
        elif kind == "entry":
            cells = dict(zip(("voucher", "posting_date", "account", "amount", "dims"), cells, strict=False))
            told.table("gl_entries").add(row, **cells)
        elif kind == "fact":
            told.facts[cells[0]] = cells[1]
        elif kind == "state":
            told.state(cells[0], cells[1], cells[2] if len(cells) > 2 else None, row=row)
    return told


@pytest.fixture(autouse=True)
def toy(monkeypatch: pytest.MonkeyPatch) -> None:
    form = SimpleNamespace(recognises=lambda start: start.startswith(b"TOY"), take=take)
    monkeypatch.setitem(formats.FORMATS, "toy", form)
    monkeypatch.setitem(reading._READERS, "toy", reading._national)


LEDGER = """TOY
opening 1930 2026-01-01 100.00
opening 2440 2026-01-01 -100.00
entry V1 2026-09-10 1930 50.00
entry V1 2026-09-10 3010 -50.00
entry V2 2026-09-20 2440 30.00
entry V2 2026-09-20 1930 -30.00
"""
CLOSINGS = """closing 1930 2026-09-30 120.00
closing 2440 2026-09-30 -70.00
closing 3010 2026-09-30 -50.00
"""


FOLDERS = {period: Folder(period, only=("readiness", "ledger")) for period in ("2026-06", "2026-09", "2027-09")}


def handing_in(*files: str, settings: str = "", period: str = "2026-09") -> Company:
    """A company of these files, its ledger checked and struck together with the others of its month."""
    named = {f"ledger.{number}": text.encode() for number, text in enumerate(files, start=1)}
    return FOLDERS[period].add({"accounts.csv": CHART} | named, settings + POSTING)


def stating(*files: str, settings: str = "", period: str = "2026-09") -> pytest.MarkDecorator:
    """Such a company, whose close a test reads as `run`."""
    return books(handing_in(*files, settings=settings, period=period))


def pages(run: Closed, *controls: str) -> list[tuple[Any, ...]]:
    wanted = ", ".join(f"'{one}'" for one in controls)
    sql = "select control, stated::double, counted::double from load.page_controls"
    return run.rows(f"{sql} where control in ({wanted}) order by file, control")


def broken(run: Closed) -> list[tuple[Any, ...]]:
    if not run.rows("from duckdb_tables() where table_name = 'page_roll_forward'"):
        return []
    columns = "account, dims, day::varchar, opening::double, movement::double, stated::double"
    return run.rows(f"select {columns} from load.page_roll_forward order by all")


def messages(run: Closed, code: str) -> list[tuple[Any, ...]]:
    return run.rows(f"select severity, message from findings.findings where code = '{code}' order by subject")


# ---- balances follow from each other


@stating(LEDGER + CLOSINGS)
def test_openings_and_entries_come_to_the_closings(run: Own) -> None:
    """1930: 100.00 + 50.00 - 30.00 = 120.00. Income begins at nil."""
    assert pages(run, "accounts_roll_forward", "openings_balance", "closings_balance") == [
        ("accounts_roll_forward", 3, 3), ("closings_balance", 120, 120), ("openings_balance", 100, 100),
    ]  # fmt: skip
    assert broken(run) == []
    assert run.rows("select distinct ties from load.page_inputs where format = 'toy'") == [("yes",)]


@stating(LEDGER + CLOSINGS.replace("120.00", "115.00").replace("closing 3010 2026-09-30 -50.00\n", ""))
def test_what_does_not_follow_is_named_account_by_account_and_warns(run: Own) -> None:
    """The file forgot the closing of 3010 and writes 1930 too low by 5.00: it is loaded, and never refused."""
    assert broken(run) == [("1930", "", "2026-09-30", 100, 20, 115), ("3010", "", "2026-09-30", 0, -50, 0)]
    assert pages(run, "accounts_roll_forward") == [("accounts_roll_forward", 3, 1)]
    said = "ledger.1: 2 accounts of 3 do not come from opening and entries to the balance the file states: 3010, 1930;"
    assert messages(run, "roll_forward") == [("warn", f"{run.company}/{said} 55.00 EUR in all.")]
    assert run.codes("block") == []
    assert run.rows("select distinct ties from load.page_inputs where format = 'toy'") == [("no",)]


OBJECTS = LEDGER.replace("1930 50.00", "1930 50.00 unit=NORTH").replace("1930 -30.00", "1930 -30.00 unit=SOUTH")
FOLLOWED = "closing 1930 2026-09-15 150.00\nclosing 1930 2026-09-30 50.00 unit=NORTH\nopening 1930 2026-10-01 120.00\n"
WRONG = FOLLOWED.replace("150.00", "151.00").replace("50.00 unit", "49.00 unit").replace("10-01 120.00", "10-01 121.00")


@stating(OBJECTS + CLOSINGS + FOLLOWED)
def test_a_balance_of_a_month_and_of_an_object_is_followed_too(run: Own) -> None:
    """The opening of October is September's evening; of object NORTH only its own entries count."""
    assert broken(run) == []


@stating(OBJECTS + CLOSINGS + WRONG)
def test_a_balance_of_a_month_or_of_an_object_that_does_not_follow_is_named(run: Own) -> None:
    assert broken(run) == [
        ("1930", "", "2026-09-15", 100, 50, 151),
        ("1930", "", "2026-09-30", 100, 20, 121),
        ("1930", "unit=NORTH", "2026-09-30", 0, 50, 49),
    ]


BROUGHT = LEDGER.replace("2026-01-01 ", "") + "fact year_start.0 2026-01-01\nfact year_end.0 2026-12-31\n"


@stating(BROUGHT + CLOSINGS + "closing 3010 2025-12-31 -999.00\n")
def test_openings_the_file_brings_for_its_year_are_what_it_begins_with(run: Own) -> None:
    """A file that states its openings only as openings of the year, and a comparative of the year before."""
    assert (broken(run), pages(run, "accounts_roll_forward")) == ([], [("accounts_roll_forward", 3, 3)])


@stating((LEDGER + CLOSINGS).replace("2440 2026-01-01 -100.00", "2440 2026-01-01 -90.00"))
def test_openings_that_do_not_sum_to_nil_are_shown(run: Own) -> None:
    assert pages(run, "openings_balance") == [("openings_balance", 100, 90)]


@stating("TOY\nopening 1930 2026-01-01 100.00\naccount 1930 Bank asset\n" + CLOSINGS)
def test_a_file_without_entries_has_nothing_to_roll(run: Own) -> None:
    assert (broken(run), pages(run, "accounts_roll_forward")) == ([], [])


# ---- totals


TOTALS = "state number_of_entries 2\nstate lines_count 5\nstate total_debit 80.00\nstate total_credit 80.00\n"


@stating(LEDGER + TOTALS + "state pages 12\n")
def test_what_the_reader_did_not_count_is_counted_here(run: Own) -> None:
    """Two vouchers, four lines, 80.00 on each side."""
    assert pages(run, *NUMBERS, "pages") == [
        ("lines_count", 5, 4), ("number_of_entries", 2, 2), ("pages", 12, None), ("total_credit", 80, 80),
        ("total_debit", 80, 80),
    ]  # fmt: skip
    assert messages(run, "control_totals") == [
        ("block", f"{run.company}/ledger.1 states 5 for number of lines; its rows add up to 4.")
    ]


LINES = LEDGER.splitlines(keepends=True)
HEADED, FIRST, SECOND = ("".join(part) for part in (LINES[:3], LINES[3:5], LINES[5:]))
PART = "state total_debit 80.00 {}\nfact set S\nfact part {}\nfact parts 2\n"
PARTS = HEADED + FIRST + PART.format("50.00", 1) + CLOSINGS, "TOY\n" + SECOND + PART.format("30.00", 2)


@stating(*PARTS)
def test_the_totals_of_a_delivery_are_met_by_its_parts_together(run: Own) -> None:
    """Each part states 80.00; the parts hold 50.00 and 30.00. What is stated of the whole is not asked of a part."""
    assert pages(run, "total_debit", "accounts_roll_forward") == [
        ("accounts_roll_forward", 3, 3), ("total_debit", 80, 80), ("total_debit", 80, 80),
    ]  # fmt: skip


@stating(PARTS[0])
def test_the_totals_of_a_delivery_are_not_met_without_one_of_its_parts(run: Own) -> None:
    assert pages(run, "total_debit") == [("total_debit", 80, 50)]


# ---- the year and the currency of the head

HEAD = "fact year_start.0 {}\nfact year_end.0 {}\n"
SEPTEMBER = HEAD.format("2026-09-01", "2027-08-31")
COMPANY = "select year_start::varchar, year_end::varchar from settings.companies"


@pytest.mark.parametrize(
    ("run", "year"),
    [
        (handing_in(LEDGER + SEPTEMBER), ("2026-09-01", "2027-08-31")),
        (handing_in(LEDGER + SEPTEMBER, period="2027-09"), ("2027-09-01", "2028-08-31")),
        (handing_in(LEDGER), ("2026-01-01", "2026-12-31")),
    ],
    indirect=["run"],
)
def test_the_year_of_the_file_is_the_years_of_the_company(run: Own, year: tuple[str, str]) -> None:
    """Closing a month of the file's year, and one of the year after: regular years go on from it."""
    assert run.rows(COMPANY) == [year]


LONG_YEAR = LEDGER.replace("2026-09-10", "2025-12-10").replace("2026-09-20", "2026-06-20")


@stating(LONG_YEAR + HEAD.format("2025-01-01", "2026-06-30"), period="2026-06")
def test_a_long_year_is_one_year(run: Own) -> None:
    """January 2025 to June 2026: what December held is not folded, for the year goes on."""
    assert run.rows(COMPANY) == [("2025-01-01", "2026-06-30")]
    assert run.rows("select adjusted::double from ledger.trial_balance where account = '3010'") == [(-50,)]


YEAR = '[[company.fiscal_year]]\nname = "2026"\nstart = "{}"\nend = "{}"\n'


OTHER_YEAR = YEAR.format("2026-07-01", "2027-06-30")
JULY = HEAD.format("2026-07-01", "2027-06-30")


@pytest.mark.parametrize(
    ("run", "said"),
    [
        (handing_in(LEDGER + SEPTEMBER, settings=OTHER_YEAR), "close.toml: 01/07/2026 – 30/06/2027"),
        (
            handing_in(LEDGER + SEPTEMBER, settings='fiscal_year_start = "07-01"\n'),
            "close.toml: fiscal_year_start 07-01",
        ),
        (handing_in(LEDGER + SEPTEMBER, LEDGER + JULY), "{}/ledger.1: 01/09/2026 – 31/08/2027"),
    ],
    indirect=["run"],
)
def test_two_years_that_cannot_both_be_so_are_told_with_both(run: Own, said: str) -> None:
    [(severity, message)] = messages(run, "fiscal_year_differs")
    assert severity == "warn"
    assert message.endswith(f"that does not go with {said.format(run.company)}.")


@stating(LEDGER + SEPTEMBER, settings=OTHER_YEAR)
def test_what_close_toml_says_of_a_year_is_what_counts(run: Own) -> None:
    assert run.rows(COMPANY) == [("2026-07-01", "2027-06-30")]


BEFORE = "fact year_start.-1 2025-01-01\nfact year_end.-1 2025-12-31\n"
OLDER = LEDGER.replace("2026-", "2025-") + HEAD.format("2025-03-01", "2025-12-31")


@stating(LEDGER + HEAD.format("2026-01-01", "2026-12-31") + BEFORE, OLDER)
def test_a_year_before_that_another_file_is_of_gives_way_to_it(run: Own) -> None:
    """The later file calls 2025 the year before; the file of 2025 says it began in March, and it must know."""
    years = "select year_start::varchar from settings.fiscal_years where year_end = date '2025-12-31'"
    assert run.rows(years) == [("2025-03-01",)]
    assert len(messages(run, "fiscal_year_differs")) == 1


@stating(LEDGER + HEAD.format("2020-01-01", "2026-12-31"))
def test_a_year_longer_than_any_is_none(run: Own) -> None:
    assert run.rows(COMPANY) == [("2026-01-01", "2026-12-31")]
    assert "longer than a year can be" in messages(run, "fiscal_year_differs")[0][1]


LAST_YEAR = LEDGER.replace("2026-01-01 ", "").replace("2026-", "2025-") + HEAD.format("2025-01-01", "2025-12-31")
THIS_YEAR = "TOY\nopening 1930 120.00\nopening 2440 -70.00\nopening 2091 -50.00\nentry V1 2026-09-05 1930 5.00\n"
THIS_YEAR += "entry V1 2026-09-05 3010 -5.00\n" + HEAD.format("2026-01-01", "2026-12-31")


@stating(LAST_YEAR, THIS_YEAR)
def test_two_years_files_bring_two_openings(run: Own) -> None:
    """2025 opens with 100.00 and moves by 20.00; 2026 opens with 120.00: the two agree, and neither counts twice."""
    columns = "account, opening_year::double, unadjusted::double"
    assert run.rows(f"select {columns} from ledger.trial_balance where unadjusted <> 0 order by 1") == [
        ("1930", 120, 125), ("2091", -50, -50), ("2440", -70, -70), ("3010", 0, -5),
    ]  # fmt: skip
    assert messages(run, "opening_mismatch") == []


BOOKED = "AN  1  {0}  512000  500,00  -\nAN  1  {0}  101000  -  500,00\n"


def french(files: dict[str, str], settings: str = "") -> Company:
    """A company of French files: the day each is named after, and that of its entries."""
    named = {f"123456789FEC{end}.txt": fec(BOOKED.format(start)).encode() for end, start in files.items()}
    return FOLDERS["2026-09"].add({"accounts.csv": CHART} | named, settings)


@pytest.mark.parametrize(
    ("run", "year"),
    [
        (french({"20270831": "20260901"}), ("2026-09-01", "2027-08-31")),  # from the first of the month a year before
        (french({"20270831": "20261001"}), ("2026-01-01", "2026-12-31")),  # cut short, or lines left out: not certain
        (french({"20270831": "20260901"}, 'fiscal_year_start = "01-01"'), ("2026-01-01", "2026-12-31")),  # it is said
        (french({"20250630": "20240701", "20261231": "20250701"}), ("2025-07-01", "2026-12-31")),  # eighteen months
    ],
    indirect=["run"],
)
def test_the_name_of_a_french_file_tells_the_year_where_its_entries_agree(run: Own, year: tuple[str, str]) -> None:
    assert run.rows(COMPANY) == [year]


@stating(LEDGER.replace("2026-01-01 ", "") + SEPTEMBER, settings=OTHER_YEAR, period="2027-09")
def test_openings_of_a_year_that_is_none_here_open_the_year_that_holds_it(run: Own) -> None:
    """close.toml lists July to June; the file's September to August is told, and its openings are not lost."""
    opened = "select account, year_start::varchar, amount::double from ledger.openings where used order by 2, 1"
    assert run.rows(opened)[:2] == [("1930", "2027-07-01", 100), ("2440", "2027-07-01", -100)]


GOING_ON = LEDGER.replace("2026-01-01 100.00", "120.00").replace("2026-01-01 -100.00", "-120.00")


@stating(LAST_YEAR, GOING_ON + HEAD.format("2026-01-01", "2026-12-31"))
def test_a_figure_is_explained_by_the_opening_of_its_own_year(run: Own) -> None:
    explained = lineage.explain(run.run.folder / "close.duckdb", f"{run.company} 1930").found[0].whole
    assert [(part.kind, part.amount, part.place) for part in explained.parts] == [
        ("opening", 120, f"{run.company}/ledger.2:2"),
        ("entry", 50, f"{run.company}/ledger.2:4"),
        ("entry", -30, f"{run.company}/ledger.2:7"),
    ]


@stating(LEDGER + "fact currency sek\n")
def test_a_file_in_another_currency_blocks(run: Own) -> None:
    said = f"{run.company}/ledger.1 is kept in SEK; close.toml says {run.company} keeps its books in EUR."
    assert messages(run, "currency_differs") == [("block", said)]


@stating(LEDGER + "fact currency EUR\n")
def test_a_file_in_the_currency_of_the_books_does_not(run: Own) -> None:
    assert run.codes("block") == []


PLAIN = "entry_no  voucher  posting_date  account  amount\n1  V1  2026-09-10  1930  1\n2  V1  2026-09-10  3010  -1\n"


@books(FOLDERS["2026-09"].add({"accounts.csv": CHART, "gl_entries.csv": PLAIN}))
def test_a_close_of_plain_files_asks_nothing(run: Own) -> None:
    assert run.rows("select distinct ties from load.page_inputs") == [("nothing_stated",)]
    assert run.rows("from load.page_controls") == []


# ---- how a file was read, in the pack's language


@pytest.mark.parametrize(
    ("detected", "language", "spoken"),
    [
        ("cp1252; semicolon; decimals ,", "en", "cp1252; semicolons between cells; decimal sign ,"),
        ("dates %d.%m.%Y; not read: Note", "en", "dates DD.MM.YYYY; columns not read: Note"),
        ("cp437; type 4E; 163 vouchers, 671 rows", "fr", "cp437; type 4E; 163 pièces, 671 lignes"),
        ("utf-8; comma; dates iso", "fr", "utf-8; cellules séparées par des virgules; dates AAAA-MM-JJ"),
        ("utf-8; SAF-T NO 1.30", "fr", "utf-8; SAF-T NO 1.30"),
    ],
)
def test_what_was_detected_is_said_in_the_language_of_the_pack(detected: str, language: str, spoken: str) -> None:
    assert said(Catalogue(language), detected) == spoken
