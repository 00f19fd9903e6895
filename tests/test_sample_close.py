"""The close as a whole, on the sample group: what was planted, the classes of its stock, month after month.

Each moment is closed once, September after August, and the imported September by the walk of the README, whose
commands must print what it shows. The same extracts give the same bytes, and no room keeps anything to itself.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import re
import shlex
import shutil
from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import duckdb
import pytest

import tieout
from folder import Closed, closed
from sample_files import AUGUST, IMPORTED, MOMENTS, OCTOBER, README, SAMPLE, SEPTEMBER, Moment, each_moment, figures
from tieout import cli, query
from tieout.cli import results
from tieout.engines.duckdb import DuckDB
from tieout.places import place

if TYPE_CHECKING:
    from tieout.runs import Run

CONSOLE = re.compile(r"(?<=^```console\n)(.*?)(?=^```$)", re.MULTILINE | re.DOTALL)
RUN = re.compile(r"\b[0-9a-f]{12}\b")
PRINT_RUN = results.print_run
CloseOf = Callable[..., Closed]


def walked(shown: str) -> str:
    """What the commands of a console block print in this folder."""
    commands = [line.removeprefix("$ ") for line in shown.splitlines() if line.startswith("$ ")]
    lines = []
    for command in commands:
        with contextlib.redirect_stdout(io.StringIO()) as printed:
            assert cli.run(shlex.split(command)[1:]) == 0, command
        lines += [f"$ {command}", *printed.getvalue().splitlines()]
    return "\n".join(line.rstrip() for line in lines) + "\n"


class Walk(NamedTuple):
    """The walk of the README through the imported September: its last run, what is shown, what is printed."""

    run: Run
    shown: str
    true: str


@pytest.fixture(scope="module")
def walk(tmp_path_factory: pytest.TempPathFactory) -> Walk:
    """Warnings accepted, signed by three, the pack printed last."""
    folder = tmp_path_factory.mktemp("walk")
    shutil.copytree(SAMPLE / "nordhav-imported", folder / "nordhav-imported")
    (shown,), made = CONSOLE.findall(README), []
    with pytest.MonkeyPatch.context() as patched:
        patched.chdir(folder)
        patched.setenv("COLUMNS", "120")
        patched.setattr("tieout.pack.laid_out", lambda jobs, _: [Path(one.target).write_text(one.html) for one in jobs])
        patched.setattr(results, "print_run", lambda run, *said: (made.append(run), PRINT_RUN(run, *said)))
        true = walked(shown)
    return Walk(replace(made[-1], folder=folder / made[-1].folder), shown, true)


@pytest.fixture(scope="module")
def close_of(walk: Walk, tmp_path_factory: pytest.TempPathFactory) -> CloseOf:
    """The close of a moment, made when it is first asked for; September where August was closed before."""

    @cache
    def made(moment: Moment, _: str = "") -> Closed:
        if moment == IMPORTED:
            return Closed(walk.run)
        folder = tmp_path_factory.mktemp("sample") / "close"
        shutil.copytree(made(AUGUST).run.folder.parents[1] if moment == SEPTEMBER else SAMPLE / moment[0], folder)
        return closed(folder, period=moment[1])

    return made


Said = tuple[str, str, str, str | None]  # company, code, subject, amount
GAP: Said = ("FR01", "number_gaps", "VE-2026-0035", None)
STAYS: set[Said] = {GAP, ("SE01", "late_postings", "VE26-0010 2026-08-28", "4800")}
BY_HAND: set[Said] = {
    ("SE01", "manual_postings", "VE26-0011 398", "5000"),
    ("SE01", "manual_postings", "VE26-0011 399", "-5000"),
}
BLOCKS: set[Said] = {
    ("DK01", "unbalanced_vouchers", "K-2026-0022 2026-09-15", "450"),
    ("DK01", "trial_balance", "DKK", "450"),
    ("DK01", "unknown_accounts", "2795", "3200"),
    ("DK01", "untyped_account", "2795", "3200"),
    ("DK01", "balance_sheet_tie", "balance_sheet", "2750"),
    ("SE01", "subledger_ties", "1510 (ar)", "322500"),
    ("SE01", "unposted_journals", "PER-09 PER26-0001", "18000"),
    ("SE01", "pending_documents", "ap PF26-09X", "18750"),
    ("SE01", "rejected_rows", "2026-09/se01/gl_entries.csv not_an_amount", None),
    ("SE01", "unbalanced_vouchers", "LF26-0023 2026-09-17", "-1000"),
    ("SE01", "trial_balance", "SEK", "-1000"),
    ("SE01", "trial_balance", "EUR", "-90.5"),
    ("SE01", "adjustment_refused", "BOK-09-2 2026-09", "1250"),
    ("SE01", "balance_sheet_tie", "balance_sheet", "1275"),
    ("SE01", "subledger_ties", "1465 (inventory)", "-840"),
    ("SE01", "missing_setup", "cogs EL", "800"),
    ("SE01", "unknown_accounts", "4064", "275"),
    ("SE01", "untyped_account", "4064", "275"),
}
WARNS: set[Said] = {
    ("DK01", "repeated_numbers", "S-2026-0017", None),
    ("SE01", "duplicate_entries", "gl_entries 407", None),
    ("FR01", "account_reconciliations", "512000", "-320"),
    ("SE01", "variance_budget", "trial_balance 3105", "-726960"),
}
REOPENED: set[Said] = {  # VE26-0010 of 28 August was keyed in September, after August was closed
    ("SE01", "prior_period_changed", "2990 2026-08-31", "-4800"),
    ("SE01", "prior_period_changed", "6110 2026-08-31", "4800"),
}
STOCK: set[Said] = {
    ("SE01", "number_gaps", "LV26-0021", None),
    ("SE01", "cost_date_closed", "2026-08", "240"),
    ("SE01", "date_mismatch", "1465 28 5047", "600"),
    ("SE01", "date_mismatch", "4065 28 5048", "-600"),
    ("SE01", "gl_without_subledger", "1465  5901", "300"),
    ("SE01", "gl_without_subledger", "4966  5902", "-300"),
    ("SE01", "relation_amount", "1465 24 5039", "-540"),
    ("SE01", "relation_amount", "4965 24 5040", "540"),
    ("SE01", "posted_without_gl", "1465 25", "-1200"),
    ("SE01", "posted_without_gl", "4965 25", "1200"),
    ("SE01", "remapped_account", "4065 9 5018", "-2400"),
    ("SE01", "closing_entry", "4065  5903", "-1000"),
    ("SE01", "deleted_account", "4065 26 5044", "-275"),
}


@pytest.mark.parametrize(
    ("moment", "blocks", "warns"),
    [
        (AUGUST, set(), set()),
        (SEPTEMBER, BLOCKS, WARNS | STAYS | BY_HAND | REOPENED | STOCK),
        (IMPORTED, set(), STAYS | BY_HAND),
        (OCTOBER, set(), {GAP, ("SE01", "late_postings", "LF26-0025 2026-09-24", "18750")}),
    ],
    ids=[" ".join(moment) for moment in MOMENTS],
)
def test_the_close_says_what_was_planted_and_gives_the_figures_of_the_readme(
    close_of: CloseOf, moment: Moment, blocks: set[Said], warns: set[Said]
) -> None:
    done = close_of(moment)
    found = done.rows("select severity, company, code, subject, amount from findings.findings")
    trend = done.rows("select company, code, amount from statements.page_trend qualify month = max(month) over ()")
    turnover = done.rows(
        """select b.company, sum(b.debit_year), sum(b.credit_year),
                  -sum(case when b.type in ('revenue', 'expense') then b.adjustment else 0 end),
                  sum(case when b.type = 'asset' then b.unadjusted else 0 end),
                  sum(case when a.control = 'bank' then b.adjustment else 0 end)
           from ledger.trial_balance b left join canonical.accounts a using (company, account) group by b.company"""
    )
    said: dict[str, set[Said]] = defaultdict(set)
    for severity, company, code, subject, amount in found:
        said[severity].add((company, code, subject, None if amount is None else f"{amount.normalize():f}"))
    assert (said["block"], said["warn"]) == (blocks, warns)
    assert done.run.status == ("DRAFT" if blocks else "FINAL" if moment == IMPORTED else "PROPOSED")
    shown = {(company, code): amount for company, code, amount in trend}
    results = {row[0]: row[5] for row in done.run.summary}
    # the figures of the README are the extract's: what this close proposes is taken off
    for company, debit, credit, earned, assets, banked in turnover:
        total = [debit, credit, results[company] - earned, assets, shown[company, "cash"] - banked]
        assert (moment, company, total) in figures()


NOT_IN_AN_EXTRACT = {"filter_artefact", "unexplained"}  # no filter is used; what is unexplained has no class
CLASSES = {
    "cost_not_posted", "expected_cost_not_posted", "missing_setup", "date_closed", "date_mismatch",
    "gl_without_subledger", "relation_amount", "posted_without_gl", "remapped_account", "shared_account",
    "closing_entry", "deleted_account",
}  # fmt: skip
Row = tuple[str, str, str]  # class, account, amount: ledger less stock
WAITING: set[Row] = {
    ("expected_cost_not_posted", "1469", "-2100.00"),
    ("expected_cost_not_posted", "2995", "2100.00"),
}
PLANTED: set[Row] = WAITING | {
    ("cost_not_posted", "1465", "-600.00"),
    ("cost_not_posted", "4965", "600.00"),
    ("cost_not_posted", "1465", "100.00"),
    ("cost_not_posted", "4065", "-100.00"),
    ("cost_not_posted", "1465", "10.00"),
    ("cost_not_posted", "4065", "-10.00"),
    ("missing_setup", "1465", "800.00"),
    ("missing_setup", "", "-800.00"),
    ("date_closed", "1465", "240.00"),
    ("date_closed", "4966", "-240.00"),
    ("date_mismatch", "1465", "600.00"),
    ("date_mismatch", "4065", "-600.00"),
    ("gl_without_subledger", "1465", "300.00"),
    ("gl_without_subledger", "4966", "-300.00"),
    ("relation_amount", "1465", "-540.00"),
    ("relation_amount", "4965", "540.00"),
    ("posted_without_gl", "1465", "-1200.00"),
    ("posted_without_gl", "4965", "1200.00"),
    ("remapped_account", "4065", "-2400.00"),
    ("closing_entry", "4065", "-1000.00"),
    ("deleted_account", "4065", "-275.00"),
    ("shared_account", "4966", "-50.00"),
}
SHARED: dict[Moment, set[Row]] = {
    AUGUST: {("shared_account", "4966", "250.00")},
    IMPORTED: WAITING | {("shared_account", "4966", "250.00"), ("shared_account", "4966", "-60.00")},
    OCTOBER: {("shared_account", "4966", "300.00"), ("shared_account", "4966", "-60.00")},
}


@each_moment
def test_every_difference_has_its_class_and_amount(close_of: CloseOf, moment: Moment) -> None:
    done = close_of(moment)
    rows = done.rows("select class, account, amount from inventory.differences order by all")
    sums: dict[str, Decimal] = defaultdict(Decimal)
    for of_class, _, amount in rows:
        sums[of_class] += amount
    found = {(of_class, account, f"{amount:.2f}") for of_class, account, amount in rows}
    assert found == (PLANTED if moment == SEPTEMBER else SHARED[moment])
    assert (set(sums) == CLASSES) == (moment == SEPTEMBER)
    assert done.rows("select distinct unexplained from inventory.reconciliation") == [(0,)]
    assert NOT_IN_AN_EXTRACT.isdisjoint(sums)


def test_september_in_figures(close_of: CloseOf) -> None:
    """Stock, ledger and their difference on 1465, and the runs that put a part of it right."""
    done = close_of(SEPTEMBER)
    inventory = "select subledger, ledger, difference from inventory.reconciliation where account_role = 'inventory'"
    assert done.rows(inventory) == [(30815, 30525, -290)]
    # 1465: -290 = 550 of cost on its way + 600 of another month + 300 by hand - 1,200 lost - 540 edited
    messages = dict(done.rows("select subject, message from findings.findings where company = 'SE01'"))
    assert messages["1465 (inventory)"] == (
        "Control account 1465 (inventory) stands at 30,525.00 in the ledger and at 30,815.00 in the subledger:"
        " −840.00 SEK is not explained."
    )
    assert messages["1465 24 5039"].endswith("than value entry 24 says was posted (ledger entry 5039).")
    runs = "select run, account, amount from inventory.runs where account_role = 'inventory' order by 1"
    assert done.rows(runs) == [("adjust_cost", "1465", -10), ("post_inventory_cost", "1465", 500)]
    assert done.rows("select count(*) from ledger.journals where room = 'inventory' and export") == [(0,)]
    proposed = "select voucher, account, amount from ledger.journals where account = '1465' order by voucher"
    assert done.rows(proposed) == [
        ("INV-2609-20", "1465", 600), ("INV-2609-21", "1465", -100), ("INV-2609-C26", "1465", -10),
    ]  # fmt: skip


def test_the_readme_lists_every_class() -> None:
    listed = set(re.findall(r"\| `([a-z_]+)` \| -?[\d,]+\.\d\d", README))
    assert listed == CLASSES
    assert all(f"`{name}`" in README for name in NOT_IN_AN_EXTRACT)


def test_the_imported_september_is_accepted_signed_by_three_and_final(walk: Walk, close_of: CloseOf) -> None:
    """Warnings accepted, one run signed by three people, its pack printed last."""
    shown, true = walk.shown, walk.true
    if os.environ.get("TIEOUT_REFRESH") and RUN.sub("", shown) != RUN.sub("", true):
        (SAMPLE / "nordhav" / "README.md").write_text(README.replace(shown, true), encoding="utf-8")
        shown = true
    assert RUN.sub("", shown) == RUN.sub("", true), "the run's checksum apart"
    pack = (walk.run.folder / "pack.pdf").read_text()
    assert all(name in pack for name in ("Maja Lind", "Li Berg", "Anna Ek", "Agreed with the board"))
    assert not tieout.verify(walk.run.folder.parents[1]).faults
    sql = "select role, state, signed_by from state.page_signatures"
    assert close_of(IMPORTED).rows(sql) == [
        ("prepared", "signed", "Maja Lind"), ("reviewed", "signed", "Li Berg"), ("approved", "signed", "Anna Ek"),
    ]  # fmt: skip
    assert close_of(IMPORTED).rows("select count(*) from ledger.journals") == [(0,)]


BEGUN_THEN_FILLED = {  # tables a query begins and something else fills: an earlier run, the posting of proposals
    "ledger.journals",
    "ledger.reversals",
    "ledger.balances",
    "ledger.incoming",
    "readiness.checks",  # account reconciliations are checked after the ledger, and add their row
    "readiness.page_checks",
    "readiness.subledger_ties",  # stock is valued later, and adds its tie, which has no list of documents
    "readiness.tie_entries",
    "readiness.tie_differences",
    "readiness.page_ties",
}


def test_what_one_month_closes_with_the_next_opens_with(close_of: CloseOf) -> None:
    closing = "select company, account, adjusted from ledger.trial_balance where adjusted <> 0"
    august = {(company, account): amount for company, account, amount in close_of(AUGUST).rows(closing)}
    opening = "select company, account, opening from ledger.trial_balance where opening <> 0"
    september = {(company, account): amount for company, account, amount in close_of(SEPTEMBER).rows(opening)}
    moved = {key for key in august.keys() | september.keys() if august.get(key, 0) != september.get(key, 0)}
    assert {company for company, _ in moved} == {"SE01"}
    assert len(moved) == 2


def test_adjusted_is_unadjusted_and_journals_and_every_step_is_zero(close_of: CloseOf) -> None:
    run = close_of(AUGUST)
    assert run.rows("select count(*) from ledger.trial_balance where adjusted <> unadjusted + adjustment") == [(0,)]
    assert run.rows("select count(*) from ledger.trial_balance where unadjusted <> opening + debit - credit") == [(0,)]
    zero = (
        "select step, company from ledger.balances group by all having sum(amount) <> 0 or sum(amount_reporting) <> 0"
    )
    assert run.rows(zero) == []


def test_the_record_of_a_run_counts_the_rows_of_every_table(close_of: CloseOf) -> None:
    run = close_of(SEPTEMBER)
    counted = json.loads((run.run.folder / "run.json").read_text())["tables"]
    assert {name: run.rows(f"select count(*) from {name}")[0][0] for name in counted} == counted
    assert all(counted[name] for name in ("canonical.gl_entries", "readiness.checks", "ledger.trial_balance"))


def test_the_same_extracts_give_the_same_bytes(close_of: CloseOf) -> None:
    """September closed once more, where August was closed as in the first folder."""
    runs = [close_of(SEPTEMBER).run.folder, close_of(SEPTEMBER, "again").run.folder]
    for file in ("findings.csv", "journals.csv"):
        assert (runs[0] / file).read_bytes() == (runs[1] / file).read_bytes()
    records = [json.loads((run / "run.json").read_text()) for run in runs]
    for record in records:
        for step in record["steps"]:
            step.pop("seconds")
    assert records[0] == records[1]
    tables = [name for name in records[0]["tables"] if records[0]["tables"][name]]
    with duckdb.connect() as db:
        for number, run in enumerate(runs):
            db.execute(f"attach '{run / 'close.duckdb'}' as run_{number} (read_only)")
        for table in tables:
            sides = [f"select * from run_{number}.{table}" for number in (0, 1)]
            assert db.execute(f"({sides[0]}) except all ({sides[1]})").fetchall() == [], table


def test_a_rooms_sql_run_again_on_the_finished_close_gives_its_tables_again(close_of: CloseOf, tmp_path: Path) -> None:
    """No room keeps anything to itself: what its SQL says, and the tables of the close, are all there is."""
    database = tmp_path / "close.duckdb"
    shutil.copy(close_of(SEPTEMBER).run.folder / "close.duckdb", database)
    engine = DuckDB(database)
    parameters = {"language": "en", "currency": "EUR", "period": "2026-09", "step": 1}
    files = [
        file for room in ("ledger", "readiness", "statements") for file in sorted((place("queries") / room).iterdir())
    ]
    differing = []
    for made in (query.load(f"{file.parent.name}/{file.stem}") for file in files):
        kept = made.name in BEGUN_THEN_FILLED or "previous" in made.name or "posted" in made.name
        if kept or not engine.has(made.name) or not all(map(engine.has, made.reads())):
            continue
        bound = {key: value for key, value in parameters.items() if key in made.parameters}
        engine.connection.execute(f"create or replace temp table again as {made.text}", bound)
        lost = engine.rows(f"select count(*) from (select * from {made.name} except all select * from again)")[0][0]
        added = engine.rows(f"select count(*) from (select * from again except all select * from {made.name})")[0][0]
        differing += [(made.name, lost, added)] if lost or added else []
    engine.close()
    assert differing == []
