"""Who answers for a close: findings accepted and lapsing, proposals approved and rejected, packs signed, verified."""

from __future__ import annotations

import importlib
import json
import shutil
from contextlib import contextmanager
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import polars as pl
import pytest

import folder
import tieout
from tieout import cli, journal
from tieout.errors import Unusable
from tieout.findings import identity
from tieout.journal import proposal_id
from tieout.state import decisions, read
from tieout.state.tables import open_books

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from tieout.books import Books

ENTRIES = """
entry_no  voucher  posting_date  account  amount
1  V1  2026-01-02  1930  1000.00
2  V1  2026-01-02  2091  -1000.00
3  V2  2026-09-10  1510  200.00
4  V2  2026-09-10  3010  -200.00
5  V3  2026-09-30  5010  10.00
6  V3  2026-09-30  1930  -10.00
"""
QUIET = ENTRIES.replace("2026-09-30", "2026-09-10")
JOURNAL = """
journal  voucher  status  posting_date  amount  created_by
J1  X1  {status}  2026-09-12  {amount}  bo
"""
JOURNALS = dict.fromkeys(("J1", "J2", "J3", "J4", "J5"), "50.00")
FOUND = ("readiness",)
PROPOSED = ("practice", "ledger")
PRINTED = ("readiness", "practice", "ledger")
Output = pytest.CaptureFixture[str]


def books(place: Path, amount: str = "50.00", period: str = "2026-09", **options: str) -> Path:
    """A close in which one journal is not posted: F-001, of this amount."""
    unposted = {"unposted_journals.csv": JOURNAL.format(amount=amount, status="draft")} if amount else {}
    return folder.write(place, {"gl_entries.csv": ENTRIES, **unposted}, period=period, **options)


def run(capsys: Output, *arguments: object) -> tuple[int, str, str]:
    """A command's exit code and what it printed: results, and the rest."""
    code = cli.run([str(argument) for argument in arguments])
    printed = capsys.readouterr()
    return code, printed.out, printed.err


@contextmanager
def these(rooms: Sequence[str]) -> Iterator[None]:
    """Close by no other rooms."""
    module = importlib.import_module("tieout.close")
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(module, "ROOMS", tuple(room for room in module.ROOMS if room[0] in rooms))
        yield


def closed(place: Path, rooms: Sequence[str] = FOUND, **options: Any) -> tuple[str, int]:
    """Close by the rooms that find or propose here, without the PDF: the status, and how many findings block."""
    with these(rooms):
        done = tieout.close(place, pdf=False, **options)
    return done.status, done.blocking


def printed(place: Path) -> dict[str, str]:
    """Close by the rooms that find and propose here; what the packs say."""
    with these(PRINTED):
        return folder.printed(place)


@pytest.fixture(scope="module")
def drafted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder closed as a draft: F-001 blocks. Tests that decide on it take a copy, `draft`."""
    place = books(tmp_path_factory.mktemp("drafted"))
    closed(place)
    return place


@pytest.fixture(scope="module")
def finished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder closed with nothing left to do; `final` is a copy of it."""
    place = books(tmp_path_factory.mktemp("finished"), "")
    closed(place, PRINTED)
    return place


def quietly(place: Path, last: str = "2026-09-10") -> Path:
    """C1, whose last posting is of 10 September, and C2, whose last posting is of this day."""
    dated = {"C1": "2026-09-10", "C2": last}
    return folder.group(place, {name: {"gl_entries.csv": QUIET.replace("2026-09-10", dated[name])} for name in dated})


@pytest.fixture(scope="module")
def quiet_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two companies whose last posting is of 10 September, closed: F-001 and F-002, findings without an amount."""
    place = quietly(tmp_path_factory.mktemp("quiet"))
    closed(place)
    return place


@pytest.fixture
def draft(drafted: Path, tmp_path: Path) -> Path:
    return shutil.copytree(drafted, tmp_path / "draft")


@pytest.fixture
def final(finished: Path, tmp_path: Path) -> Path:
    return shutil.copytree(finished, tmp_path / "final")


@pytest.fixture
def quiet(quiet_once: Path, tmp_path: Path) -> Path:
    return shutil.copytree(quiet_once, tmp_path / "quiet")


@pytest.fixture(scope="module")
def decided_once(drafted: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with three acceptances recorded and closed."""
    place = shutil.copytree(drafted, tmp_path_factory.mktemp("decided") / "close")
    for reason in ("one", "two", "three"):
        tieout.accept(place, "1", by="Anna", reason=reason)
    assert closed(place) == ("FINAL", 0)
    return place


@pytest.fixture
def decided(decided_once: Path, tmp_path: Path) -> Path:
    """The file of the three decisions, in a copy of its folder."""
    return shutil.copytree(decided_once, tmp_path / "decided") / ".tieout" / "dispositions.jsonl"


def waiting(place: Path, amounts: dict[str, str], day: str = "2026-09-12", **options: str) -> Path:
    """A close in which journals J1, J2 ... wait, each of its amount."""
    files = {"gl_entries.csv": ENTRIES, "unposted_journals.csv": waiting_journals(amounts, day)}
    return folder.write(place, files, **options)


def waiting_journals(amounts: dict[str, str], day: str = "2026-09-12") -> str:
    """Journals that wait, each of its amount."""
    rows = [f"{name}  X1  draft  {day}  {amount}  bo" for name, amount in amounts.items()]
    return "\n".join(["journal  voucher  status  posting_date  amount  created_by", *rows])


@pytest.fixture(scope="module")
def five_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder closed while five journals of 50.00 wait."""
    place = waiting(tmp_path_factory.mktemp("five"), JOURNALS)
    assert closed(place) == ("DRAFT", 5)
    return place


@pytest.fixture
def five(five_once: Path, tmp_path: Path) -> Path:
    return shutil.copytree(five_once, tmp_path / "five")


def journal_finding(name: str, company: str = "C1") -> str:
    """The id of the finding that a journal waits."""
    return identity(company, "readiness", "unposted_journals", f"{name} X1")


def states(place: Path) -> dict[str, str]:
    """What became of the acceptances of waiting journals, by journal."""
    found = dict(shown(place, "select finding_id, state from findings.dispositions"))
    return {name: found[journal_finding(name)] for name in JOURNALS if journal_finding(name) in found}


def shown(place: Path, sql: str) -> list[tuple[Any, ...]]:
    """Rows of the newest close."""
    return tieout.sql(place, sql).rows()


def refusal(call: Callable[..., Any], *arguments: Any, **options: Any) -> str:
    """What is said when a decision is refused."""
    with pytest.raises(Unusable) as refused:
        call(*arguments, **options)
    return str(refused.value)


# Accepting findings


def test_a_finding_is_accepted_and_the_next_close_is_final(draft: Path, capsys: Output) -> None:
    place = draft
    code, out, _ = run(
        capsys, "accept", place, "F-001", "--by", "Anna Li", "--reason", "Posted in October", "--until", "2026-10"
    )
    assert code == 0
    assert out.splitlines() == [
        "F-001 accepted by Anna Li, up to 50.00 EUR, until 2026-10: Posted in October",
        "  Journal J1 X1, dated 12/09/2026, is not posted: 50.00 EUR, keyed by bo, 18 days old at the period end.",
        f"The next close counts it: tieout close {place}",
    ]
    code, out, _ = run(capsys, "close", place, "--no-pdf")  # by every room
    assert code == 0
    assert "FINAL: nothing blocks, nothing is left to post." in out
    assert "C1       5 of 5         0         0  190.00 EUR" in out
    sql = "select severity, disposition, disposed_by, reason from findings.findings"
    assert shown(place, sql) == [("block", "accepted", "Anna Li", "Posted in October")]
    csv = (place / "out" / "2026-09" / "findings.csv").read_text(encoding="utf-8")
    assert ",accepted,Anna Li,Posted in October\n" in csv
    states = json.loads((place / "out" / "2026-09" / "run.json").read_text())["state"]
    assert [(one["file"], one["records"]) for one in states] == [("dispositions.jsonl", 1)]


def test_a_finding_has_a_number_and_an_id(draft: Path) -> None:
    known = identity("C1", "readiness", "unposted_journals", "J1 X1")
    for name in ("1", "F1", "f-001", "F-1", known, known.lower()):
        done = tieout.accept(draft, name, by="Anna", reason="known")
        assert (done.finding_id, done.number, done.amount, done.currency) == (known, 1, Decimal("50.0000"), "EUR")


def test_an_acceptance_lapses_when_the_amount_grows(five: Path) -> None:
    """Five journals of 50.00 accepted; next time there is less of some, more of one, and nothing of the last."""
    place = five
    for name in JOURNALS:
        tieout.accept(place, journal_finding(name), by="Anna", reason="known")
    waiting(place, {"J1": "50.00", "J2": "49.99", "J3": "0.01", "J4": "50.01"})
    assert closed(place) == ("DRAFT", 1)
    assert states(place) == {"J1": "stands", "J2": "stands", "J3": "stands", "J4": "amount", "J5": "gone"}
    assert shown(place, "select distinct accepted_by from findings.dispositions") == [("Anna",)]


@pytest.mark.parametrize(
    ("accepted", "amount", "covered"),
    [
        ("-50", "-50", True), ("-50", "0", True), ("-50", "-50.01", False), ("-50", "10", False),
        ("50", "-0.01", False), ("0", "0", True), ("0", "0.01", False),
        (None, None, True), (None, "1", False), ("1", None, False),
    ],
)  # fmt: skip
def test_an_acceptance_covers_amounts_from_nil_to_the_one_accepted(
    accepted: str | None, amount: str | None, covered: bool
) -> None:
    assert decisions.covers(*(None if one is None else Decimal(one) for one in (accepted, amount))) is covered


def test_a_check_is_shown_as_grave_as_what_nobody_accepted(tmp_path: Path) -> None:
    """Two journals wait in each company: one is accepted in C1, both in C2; the check itself keeps what was found."""
    own = {"gl_entries.csv": ENTRIES, "unposted_journals.csv": waiting_journals({"J1": "50.00", "J2": "60.00"})}
    place = folder.group(tmp_path, {"C1": own, "C2": own})
    closed(place)
    for company, name in (("C1", "J1"), ("C2", "J1"), ("C2", "J2")):
        tieout.accept(place, journal_finding(name, company), by="Anna", reason="known")
    packs = printed(place)
    check = "select company, state, count from readiness.{} where check_name = 'unposted_journals' order by all"
    assert shown(place, check.format("page_checks")) == [("C1", "block", 2), ("C2", "accepted", 2)]
    assert shown(place, check.format("checks")) == [("C1", "block", 2), ("C2", "block", 2)]
    for company, said, unsaid in (("C1", "× blocks 2", "≈ accepted 2"), ("C2", "≈ accepted 2", "× blocks 2")):
        assert said in packs[f"pack-{company}.pdf"]
        assert unsaid not in packs[f"pack-{company}.pdf"]
    kept = json.loads((place / "out" / "2026-09" / "run.json").read_text())["tables"]["readiness.page_checks"]
    assert shown(place, "select count(*) from readiness.page_checks") == [(kept,)]


def test_an_acceptance_covers_from_its_period_until_the_one_it_names(five: Path) -> None:
    place = five
    for name, until in (("J1", "2026-10"), ("J2", None), ("J3", "2026-Q4")):
        tieout.accept(place, journal_finding(name), by="Anna", reason="known", until=until)
    waiting(place, dict.fromkeys(("J1", "J2", "J3"), "50.00"), day="2026-08-12", close='previous = "none"')
    for period, expected in (
        ("2026-10", {"J1": "stands", "J2": "stands", "J3": "stands"}),
        ("2026-11", {"J1": "until", "J2": "stands", "J3": "stands"}),
        ("2026-08", {"J1": "earlier", "J2": "earlier", "J3": "earlier"}),
    ):
        closed(place, period=period)
        assert states(place) == expected, period


def test_an_acceptance_lapses_when_the_finding_becomes_graver(draft: Path) -> None:
    place = draft
    toml = place / "close.toml"
    text = toml.read_text()
    toml.write_text(f"{text}\n[readiness]\nblock = []\n")
    assert closed(place) == ("FINAL", 0)
    tieout.accept(place, "F-001", by="Anna", reason="only warns")
    toml.write_text(text)
    assert closed(place) == ("DRAFT", 1)
    assert shown(place, "select state from findings.dispositions") == [("severity",)]


def test_a_finding_without_an_amount_is_accepted_as_it_reads(quiet: Path) -> None:
    """The last posting is of 10 September: when it is of another day, as it becomes in C2, that is another matter."""
    place = quiet
    assert shown(place, "select code, amount from findings.findings") == [("completeness", None)] * 2
    for number in ("1", "2"):
        tieout.accept(place, number, by="Anna", reason="nothing after the 10th")
    quietly(place, "2026-09-02")
    closed(place)
    found = shown(place, "select company, state from findings.dispositions order by company")
    assert found == [("C1", "stands"), ("C2", "facts")]


def test_what_must_never_be_passed_over_cannot_be_accepted(tmp_path: Path) -> None:
    lines = "7  V9  2026-09-30  5010  ten\n8  V9  2026-09-30  5010  9.00\n"
    place = folder.write(tmp_path, {"gl_entries.csv": ENTRIES + lines}, company='reporting_currency = "USD"')
    closed(place)
    for code, why in (
        ("rejected_rows", "are missing from every figure"),
        ("trial_balance", "is no statement of anything"),
        ("missing_rate", "without the rate the amounts"),
    ):
        [(number,)] = shown(place, f"select min(number) from findings.findings where code = '{code}'")
        said = refusal(tieout.accept, place, f"F-{number}", by="Anna", reason="never mind")
        assert "nobody can accept this: " in said
        assert why in said
    assert not (place / ".tieout" / "dispositions.jsonl").exists()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["F-009", "--by", "A", "--reason", "r"], "F-009: the close of 2026-09 has no such finding; see which"),
        (["FABCDEFGHIJ", "--by", "A", "--reason", "r"], "has no such finding"),
        (["journal", "--by", "A", "--reason", "r"], "journal: is no finding; name it by its number, F-003, or its id"),
        (["F-001", "--by", " ", "--reason", "r"], "--by: is empty"),
        (["F-001", "--by", "A", "--reason", ""], "--reason: is empty"),
        (["F-001", "--by", "A", "--reason", "r", "--until", "2026-08"], "--until: 2026-08; name 2026-09 or a later"),
        (["F-001", "--by", "A", "--reason", "r", "--until", "soon"], '--until: soon; write a month "2026-09"'),
        (["F-001", "--by", "A", "--reason", "r", "--withdraw"], "nobody has accepted it; there is nothing to take"),
        (["F-001", "--reason", "r"], "Missing option '--by'"),
    ],
)  # fmt: skip
def test_a_refused_acceptance_says_why(drafted: Path, capsys: Output, arguments: list[str], said: str) -> None:
    code, out, err = run(capsys, "accept", drafted, *arguments)
    assert (code, out) == (2, "")
    assert said in " ".join(err.split())
    assert not (drafted / ".tieout" / "dispositions.jsonl").exists()


def test_an_acceptance_can_be_taken_back(decided: Path, capsys: Output) -> None:
    """What three acceptances made FINAL is a DRAFT again."""
    place = decided.parents[1]
    code, out, _ = run(capsys, "accept", place, "1", "--by", "Li", "--reason", "not so", "--withdraw")
    assert code == 0
    assert out.startswith("The acceptance of F-001 was taken back by Li: not so")
    assert closed(place) == ("DRAFT", 1)


def test_without_a_close_there_is_nothing_to_accept(tmp_path: Path, capsys: Output) -> None:
    assert "there is no finished close" in run(capsys, "accept", tmp_path, "1", "--by", "A", "--reason", "r")[2]
    assert "there is no such folder" in run(capsys, "accept", tmp_path / "no", "1", "--by", "A", "--reason", "r")[2]


# Proposals: a room of these tests proposes an accrual with its reversal, and a correction


def proposed(amount: str) -> list[dict[str, Any]]:
    accrual = proposal_id("C1", "practice", "accrual", "2026-09", "rent")
    other = proposal_id("C1", "practice", "correction", "2026-09", "bank")
    lines = []
    for voucher, day, identity_, account, value in (
        ("A-1", "2026-09-30", accrual, "5010", amount), ("A-1", "2026-09-30", accrual, "2440", f"-{amount}"),
        ("A-1R", "2026-10-01", accrual, "5010", f"-{amount}"), ("A-1R", "2026-10-01", accrual, "2440", amount),
        ("K-1", "2026-09-30", other, "1930", "7.00"), ("K-1", "2026-09-30", other, "3010", "-7.00"),
    ):  # fmt: skip
        lines.append({
            "company": "C1", "voucher": voucher, "line_no": 1 + sum(line["voucher"] == voucher for line in lines),
            "posting_date": day, "account": account, "currency": "EUR", "amount_currency": value, "amount": value,
            "amount_reporting": value, "partner_company": "", "description": "practice", "reverse_on": None,
            "rule": "practice", "evidence": "a lease", "proposal_id": identity_, "status": "proposed", "export": True,
            "dims": "",
        })  # fmt: skip
    return lines


def practising(patched: pytest.MonkeyPatch) -> dict[str, Any]:
    """A room that proposes `amount`, in the order of the close before the ledger."""
    asked: dict[str, Any] = {"amount": "100.00", "lines": proposed}
    money = pl.Decimal(38, 4)

    def room(books: Books, _: Any) -> None:
        frame = pl.DataFrame(asked["lines"](asked["amount"])).with_columns(
            pl.col("posting_date").str.to_date(), pl.col("line_no").cast(pl.Int32), pl.col("reverse_on").cast(pl.Date),
            *(pl.col(name).cast(money) for name in journal.AMOUNTS),
        )  # fmt: skip
        left = journal.net_of_posted(frame, books.frame("ledger.posted_proposals"))
        books.put("practice.journals", left)
        journal.post(books, "practice")

    module = importlib.import_module("tieout.close")
    rooms = list(module.ROOMS)
    rooms.insert(1, ("practice", room))
    patched.setattr(module, "ROOMS", tuple(rooms))
    return asked


@pytest.fixture
def practice(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    return practising(monkeypatch)


@pytest.fixture(scope="module")
def proposing_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder closed with what the room proposes."""
    place = books(tmp_path_factory.mktemp("proposing"), "")
    with pytest.MonkeyPatch.context() as patched:
        practising(patched)
        closed(place, PROPOSED)
    return place


@pytest.fixture
def proposing(proposing_once: Path, tmp_path: Path) -> Path:
    return shutil.copytree(proposing_once, tmp_path / "proposing")


STATUS = "select voucher, status, count(*) from {} group by all order by all"
ADJUSTED = "select account, adjusted from ledger.trial_balance where account in ('5010', '1930') order by account"


def statuses(place: Path) -> list[tuple[Any, ...]]:
    found = shown(place, STATUS.format("ledger.journals")) + shown(place, STATUS.format("ledger.reversals"))
    return [(voucher, status) for voucher, status, _ in found]


@pytest.mark.usefixtures("practice")
def test_the_cover_says_how_many_proposals_wait_and_what_they_come_to(proposing: Path) -> None:
    cover, made, _ = folder.printed(proposing)["pack.pdf"].partition("Made by Tieout")
    assert made
    assert shown(proposing, "select count(distinct voucher) from ledger.journals") == [(2,)]
    for said in ("PROPOSED", "2 proposed vouchers", "Waiting to be imported: 107.00 EUR.", "not signed"):
        assert said in cover, said


def test_proposals_are_approved_as_they_stand(proposing: Path, capsys: Output, practice: dict[str, Any]) -> None:
    place = proposing
    assert statuses(place) == [("A-1", "proposed"), ("K-1", "proposed"), ("A-1R", "proposed")]
    code, out, _ = run(capsys, "approve", place, "--proposals", "--by", "Li")
    assert code == 0
    assert out.splitlines()[0] == "2 proposals approved by Li: 107.00 EUR"
    assert closed(place, PROPOSED) == ("PROPOSED", 0)
    assert statuses(place) == [("A-1", "approved"), ("K-1", "approved"), ("A-1R", "approved")]
    assert "this close has no proposal that waits" in refusal(tieout.approve, place, by="Li", proposals=True)
    practice["amount"] = "120.00"  # the approval was of 100.00
    closed(place, PROPOSED)
    assert statuses(place) == [("A-1", "proposed"), ("K-1", "approved"), ("A-1R", "proposed")]


def test_a_rejected_proposal_counts_nowhere_and_takes_its_voucher_along(
    proposing: Path, capsys: Output, practice: dict[str, Any]
) -> None:
    place = proposing
    assert shown(place, ADJUSTED) == [("1930", Decimal("997.0000")), ("5010", Decimal("110.0000"))]
    accrual = proposal_id("C1", "practice", "accrual", "2026-09", "rent")
    code, out, _ = run(capsys, "approve", place, "--reject", accrual.lower(), "--by", "Li", "--reason", "paid already")
    assert code == 0
    assert out.splitlines()[:2] == ["One proposal rejected by Li: 100.00 EUR", f"  {accrual}  C1  A-1"]
    assert closed(place, PROPOSED) == ("PROPOSED", 0)
    assert statuses(place) == [("A-1", "rejected"), ("K-1", "proposed"), ("A-1R", "rejected")]
    assert shown(place, ADJUSTED) == [("1930", Decimal("997.0000")), ("5010", Decimal("10.0000"))]
    assert accrual not in (place / "out" / "2026-09" / "journals.csv").read_text()
    tieout.approve(place, by="Li", proposals=True, only=[accrual])  # second thoughts
    closed(place, PROPOSED)
    assert statuses(place)[0] == ("A-1", "approved")
    tieout.approve(place, by="Li", reject=accrual)
    practice["amount"] = "130.00"  # what was refused was 100.00: this is decided anew
    closed(place, PROPOSED)
    assert statuses(place)[0] == ("A-1", "proposed")


@pytest.mark.usefixtures("practice")
def test_what_was_rejected_since_the_close_is_left_alone_when_the_rest_is_approved(proposing: Path) -> None:
    place = proposing
    accrual = proposal_id("C1", "practice", "accrual", "2026-09", "rent")
    tieout.approve(place, by="Li", reject=accrual)
    done = tieout.approve(place, by="Bo", proposals=True)  # without a close between them
    assert [one.voucher for one in done.proposals] == ["K-1"]
    closed(place, PROPOSED)
    assert statuses(place) == [("A-1", "rejected"), ("K-1", "approved"), ("A-1R", "rejected")]


def test_proposals_that_share_a_voucher_are_rejected_together(tmp_path: Path, practice: dict[str, Any]) -> None:
    """V: a and b; W: the reversal of b alone. Refusing a takes b along, and b its reversal."""
    place = books(tmp_path, "")
    lines = proposed(practice["amount"])
    for line in lines:
        if line["voucher"] == "K-1":
            line["voucher"], line["line_no"] = "A-1", line["line_no"] + 2
    practice["lines"] = lambda _: lines
    closed(place, PROPOSED)
    correction = proposal_id("C1", "practice", "correction", "2026-09", "bank")
    done = tieout.approve(place, by="Li", reject=correction)
    assert [one.voucher for one in done.proposals] == ["A-1", "A-1"]
    assert done.amounts == {"EUR": Decimal("107.0000")}
    assert closed(place, PROPOSED) == ("FINAL", 0)
    assert statuses(place) == [("A-1", "rejected"), ("A-1R", "rejected")]


@pytest.mark.usefixtures("practice")
def test_a_month_ends_final_after_its_proposals_are_imported(proposing: Path) -> None:
    """Close, approve, import journals.csv, close again: nothing proposed, nothing adjusted otherwise, signed."""
    place = proposing
    tieout.approve(place, by="Li", proposals=True)
    closed(place, PROPOSED)
    before = shown(place, "select account, adjusted from ledger.trial_balance order by account")
    names = ("entry_no", "voucher", "posting_date", "account", "amount", "proposal_id")
    lines = [line.split(",") for line in (place / "out" / "2026-09" / "journals.csv").read_text().splitlines()]
    rows = ["  ".join(dict(zip(lines[0], line, strict=True))[name] for name in names) for line in lines[1:]]
    text = "\n".join(f"{line}  {'proposal_id' if 'voucher' in line else '-'}" for line in ENTRIES.strip().splitlines())
    folder.write(place, {"gl_entries.csv": "\n".join((text, *rows))})
    assert closed(place, PROPOSED) == ("FINAL", 0)
    assert shown(place, "select count(*) from ledger.journals") == [(0,)]
    assert shown(place, "select account, adjusted from ledger.trial_balance order by account") == before
    for role, who in (("prepared", "Anna"), ("reviewed", "Bo"), ("approved", "Li")):
        tieout.approve(place, by=who, role=role)
    assert closed(place, PROPOSED) == ("FINAL", 0)
    signed = [("prepared", "signed", "Anna"), ("reviewed", "signed", "Bo"), ("approved", "signed", "Li")]
    assert shown(place, "select role, state, signed_by from state.page_signatures") == signed


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"reject": "T234567ABCD"}, "T234567ABCD: is no proposal of this close"),
        ({"proposals": True, "only": ["TXXXXXXXXX2"]}, "TXXXXXXXXX2: is no proposal of this close"),
        ({"proposals": True, "pack": True}, "asks for more than one thing; choose one"),
        ({"only": ["T2"]}, "--only: names proposals; add --proposals"),
        ({"proposals": True, "role": "prepared"}, "--role: prepared; proposals are approved: choose approved"),
        ({"proposals": True}, "this close has no proposal that waits to be approved"),
    ],
)
def test_a_refused_decision_on_proposals_says_why(finished: Path, options: dict[str, Any], said: str) -> None:
    assert said in refusal(tieout.approve, finished, by="Li", **options)


# Signing the pack


def test_three_people_sign_in_order_and_the_pack_says_who_and_when(final: Path, capsys: Output) -> None:
    """They sign a close made without its pack; the pack is printed last, of the same run with the same checksum."""
    place = final
    code, out, _ = run(capsys, "approve", place, "--pack", "--by", "Anna Berg", "--role", "prepared")
    assert code == 0
    assert "prepared by Anna Berg. Still to sign: reviewed, approved." in out
    tieout.approve(place, by="Bo Ek", role="reviewed", reason="Compared with the bank")
    tieout.approve(place, by="Li Chan", role="approved")
    with folder.not_laid_out(), these(PRINTED):
        code, _, _ = run(capsys, "close", place, "--quiet")
    assert code == 0
    pack = (place / "out" / "2026-09" / "pack.pdf").read_text(encoding="utf-8")
    cover, _, rest = pack.partition("Made by Tieout")
    page, contents, _ = rest.partition(" Contents ")
    assert contents
    assert "prepared by Anna Berg · reviewed by Bo Ek · approved by Li Chan" in cover
    assert "Prepared, reviewed and approved by three persons, for the run named below and no other." in page
    assert all(text in page for text in ("Anna Berg", "Bo Ek", "Li Chan", "record 3", "Compared with the bank", "UTC"))
    record = json.loads((place / ".tieout" / "signatures.jsonl").read_text().splitlines()[0])
    assert record["what"]["run"] in page  # the checksum that was signed is the one printed


def test_a_pack_whose_checksum_changed_is_no_longer_signed_and_says_so(final: Path, capsys: Output) -> None:
    place = final
    tieout.approve(place, by="Anna", role="prepared")
    folder.write(place, {"gl_entries.csv": ENTRIES.replace("200.00", "201.00")})
    page = printed(place)["pack.pdf"]
    assert shown(place, "select role, state from state.page_signatures") == [
        ("prepared", "lapsed"), ("reviewed", "unsigned"), ("approved", "unsigned"),
    ]  # fmt: skip
    assert "Signed once, and changed since: no signature holds for the run named below." in page
    assert "signed another run" in page
    code, out, _ = run(capsys, "verify", place)
    assert code == 0
    assert "2026-09: Anna signed another run as prepared; this one (" in out


@pytest.mark.parametrize(
    ("signed", "role", "who", "said"),
    [
        ([], "reviewed", "Bo", "this run is not prepared yet; have it prepared first"),
        ([], "approved", "Bo", "this run is not prepared yet"),
        ([("prepared", "Anna")], "approved", "Bo", "this run is not reviewed yet"),
        ([("prepared", "Anna")], "reviewed", "anna ", "anna has prepared this run; have somebody else sign it"),
        ([("prepared", "Anna Li")], "reviewed", "ANNA  LI", "has prepared this run"),
        ([("prepared", "Anna"), ("reviewed", "Bo")], "approved", "Anna", "Anna has prepared this run"),
        ([("prepared", "Anna"), ("reviewed", "Bo")], "approved", "Bo", "Bo has reviewed this run"),
        ([("prepared", "Anna")], "prepared", "Bo", "this run is prepared by Anna already"),
        ([], None, "Bo", "--role: is missing; choose prepared or reviewed or approved"),
        ([], "signed", "Bo", "--role: signed; choose prepared or reviewed or approved"),
    ],
)
def test_a_signature_that_is_not_due_is_refused(
    final: Path, signed: list[tuple[str, str]], role: str | None, who: str, said: str
) -> None:
    for name, by in signed:
        tieout.approve(final, by=by, role=name)
    assert said in refusal(tieout.approve, final, by=who, role=role)


def test_a_draft_is_not_signed(drafted: Path, capsys: Output) -> None:
    code, _, err = run(capsys, "approve", drafted, "--by", "Anna", "--role", "prepared")
    assert code == 2
    assert "the close of 2026-09: is a DRAFT, one finding blocks it; see to what blocks, or accept it" in err


def test_a_close_older_than_the_last_decision_is_not_signed(quiet: Path) -> None:
    place = quiet
    tieout.accept(place, "1", by="Anna", reason="known")
    assert "decisions were made after it; close again, then sign" in refusal(
        tieout.approve, place, by="Anna", role="prepared"
    )
    closed(place)
    assert tieout.approve(place, by="Anna", role="prepared").missing == ("reviewed", "approved")


# Tampering, as a close and `verify` tell it


TAMPERING: dict[str, tuple[Callable[[list[str]], list[str]], str, int]] = {
    "changed": (lambda a: [a[0], a[1].replace("two", "TWO"), a[2]], "record 2 was changed", 2),
    "removed": (lambda a: [a[0], a[2]], "record 2 was removed", 2),
    "cut": (lambda a: a[:2], "record 3 was removed", 3),
    "inserted": (lambda a: [a[0], a[0], *a[1:]], "record 2 was inserted", 2),
    "torn": (lambda a: [*a[:2], a[2][:50]], "record 3 is incomplete", 3),
    "gone": (lambda _: [], "record 1 was removed", 1),
}


def tampered(path: Path, kind: str) -> tuple[Callable[[list[str]], list[str]], str, int]:
    """Write a file of decisions as nobody but a forger writes it."""
    path.write_text("".join(TAMPERING[kind][0](path.read_text().splitlines(keepends=True))))
    return TAMPERING[kind]


@pytest.mark.parametrize("kind", sorted(TAMPERING))
def test_a_file_of_decisions_that_was_tampered_with_is_told(
    decided: Path, books: Books, capsys: Output, kind: str
) -> None:
    """By `verify`, and to the close, which lays it out as a finding that blocks."""
    place, (_, said, line) = decided.parents[1], tampered(decided, kind)
    code, out, _ = run(capsys, "verify", place)
    assert code == 1
    assert f".tieout/dispositions.jsonl:{line}: {said}" in out
    assert "One chain is not as it was written." in out
    open_books(books, read(place))
    sql = "select severity, code, source_file, source_row from state.findings"
    assert books.rows(sql) == [("block", "state_changed", ".tieout/dispositions.jsonl", line)]


def test_a_close_that_rests_on_a_changed_file_is_a_draft_whatever_anybody_accepts(decided: Path) -> None:
    place, (_, _, line) = decided.parents[1], tampered(decided, "changed")
    assert closed(place, rooms=()) == ("DRAFT", 1)
    sql = "select severity, source_file, source_row, number from findings.findings where code = 'state_changed'"
    [(severity, file, row, number)] = shown(place, sql)
    assert (severity, file, row) == ("block", ".tieout/dispositions.jsonl", line)
    said = refusal(tieout.accept, place, f"F-{number}", by="Anna", reason="never mind")
    assert "a record of decisions that was changed proves nothing" in said
    assert ".tieout/dispositions.jsonl" in said


def test_a_run_tells_of_decisions_that_were_taken_away_with_their_head(decided: Path, capsys: Output) -> None:
    decided.unlink()
    (decided.parent / "heads.json").unlink()
    code, out, _ = run(capsys, "verify", decided.parents[1])
    assert code == 1
    assert "record 1 was removed (run 2026-09 rests on it)" in out


def test_a_tampered_file_of_signatures_is_told(final: Path) -> None:
    place = final
    tieout.approve(place, by="Anna", role="prepared")
    path = place / ".tieout" / "signatures.jsonl"
    path.write_text(path.read_text().replace("Anna", "Bert"))
    [fault] = tieout.verify(place).faults
    assert str(fault).startswith(".tieout/signatures.jsonl:1: record 1 was changed; put the file back from a backup; ")
    assert "record 1 was changed" in refusal(tieout.approve, place, by="Bo", role="reviewed")
    assert closed(place, rooms=()) == ("DRAFT", 1)


def test_verify_says_what_it_verified(final: Path, capsys: Output) -> None:
    place = final
    code, out, _ = run(capsys, "verify", place)
    assert (code, out.splitlines()) == (
        0,
        [
            "No decision has been recorded yet; nothing to verify. The chain of the ledger journal is not built yet.",
            "Every record is as it was written.",
        ],
    )
    tieout.approve(place, by="Anna", role="prepared")
    code, out, _ = run(capsys, "verify", place)
    assert "Verified: one chain of decisions, against itself and one run." in out
    assert "signatures.jsonl: one record" in out
    assert "2026-09: prepared by Anna, and the run is the one that was signed (" in out


def test_closing_again_changes_nothing(draft: Path) -> None:
    """Not by a decision that was counted already, nor by a signature, which does not change the run it signs."""
    place = draft
    tieout.accept(place, "1", by="Anna", reason="known")
    made = []
    for _ in range(2):
        closed(place, PRINTED)
        files = [(place / "out" / "2026-09" / name).read_bytes() for name in ("findings.csv", "journals.csv")]
        made.append((files, tieout.verify(place).run))
        if len(made) == 1:
            tieout.approve(place, by="Anna", role="prepared")
    assert made[0] == made[1]


SPOKEN = {
    "fr": "F-001 accepté par Anna", "sv": "F-001 godtagen av Anna", "da": "F-001 accepteret af Anna",
    "nl": "F-001 aanvaard door Anna", "de": "F-001 hingenommen von Anna",
}  # fmt: skip


def test_decisions_are_told_in_the_language_of_the_close_and_of_each_company(tmp_path: Path, capsys: Output) -> None:
    """Five companies, each with the same journal waiting and a pack in its own language."""
    own = {"gl_entries.csv": ENTRIES, "unposted_journals.csv": JOURNAL.format(amount="50.00", status="draft")}
    companies = {language: own | {"settings": f'language = "{language}"'} for language in SPOKEN}
    place = folder.group(tmp_path, companies, close='language = "en"')
    closed(place)
    toml = (place / "close.toml").read_text()
    for number, (language, said) in enumerate(SPOKEN.items(), start=1):
        (place / "close.toml").write_text(toml.replace('language = "en"', f'language = "{language}"', 1))
        _, out, _ = run(capsys, "accept", place, str(number), "--by", "Anna", "--reason", f"R-{number}")
        assert out.startswith(said.replace("F-001", f"F-{number:03d}"))
    packs = printed(place)
    sql = "select company, reason from findings.findings where disposition = 'accepted'"
    reasons = dict(shown(place, sql))
    assert sorted(reasons) == sorted(SPOKEN)
    for language, reason in reasons.items():
        assert reason in packs[f"pack-{language}.pdf"]
