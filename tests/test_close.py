"""The close as a whole: month after month, the same bytes twice, no hidden state, every balance to zero."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

import duckdb
import pytest

from folder import Closed, closed
from tieout import query
from tieout.engines.duckdb import DuckDB
from tieout.places import place

if TYPE_CHECKING:
    from pathlib import Path

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


@pytest.fixture(scope="module")
def chain(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Closed]:
    """The sample group closed for August, then September, in one folder."""
    folder = tmp_path_factory.mktemp("chain") / "nordhav"
    shutil.copytree(place("sample_data") / "nordhav", folder)
    august = closed(folder, period="2026-08")
    shutil.copytree(folder, folder.parent / "again")
    return {"2026-08": august, "2026-09": closed(folder, period="2026-09")}


def test_a_posting_into_a_closed_month_shows_in_the_next_close(chain: dict[str, Closed]) -> None:
    """Late posting VE26-0010 of 28 August, 4,800 SEK, keyed in September: both its accounts, with the entry behind."""
    found = chain["2026-09"].rows(
        "select company, subject, amount from findings.findings where code = 'prior_period_changed' order by amount"
    )
    assert [(company, amount) for company, _, amount in found] == [("SE01", -4800), ("SE01", 4800)]
    assert chain["2026-08"].codes("warn") == []


def test_what_one_month_closes_with_the_next_opens_with(chain: dict[str, Closed]) -> None:
    closing = "select company, account, adjusted from ledger.trial_balance where adjusted <> 0"
    august = {(company, account): amount for company, account, amount in chain["2026-08"].rows(closing)}
    opening = "select company, account, opening from ledger.trial_balance where opening <> 0"
    september = {(company, account): amount for company, account, amount in chain["2026-09"].rows(opening)}
    moved = {key for key in august.keys() | september.keys() if august.get(key, 0) != september.get(key, 0)}
    assert {company for company, _ in moved} == {"SE01"}
    assert len(moved) == 2


def test_adjusted_is_unadjusted_and_journals_and_every_step_is_zero(chain: dict[str, Closed]) -> None:
    run = chain["2026-08"]
    assert run.rows("select count(*) from ledger.trial_balance where adjusted <> unadjusted + adjustment") == [(0,)]
    assert run.rows("select count(*) from ledger.trial_balance where unadjusted <> opening + debit - credit") == [(0,)]
    zero = (
        "select step, company from ledger.balances group by all having sum(amount) <> 0 or sum(amount_reporting) <> 0"
    )
    assert run.rows(zero) == []


def test_the_record_of_a_run_counts_the_rows_of_every_table(chain: dict[str, Closed]) -> None:
    run = chain["2026-09"]
    counted = json.loads((run.run.folder / "run.json").read_text())["tables"]
    assert {name: run.rows(f"select count(*) from {name}")[0][0] for name in counted} == counted
    assert all(counted[name] for name in ("canonical.gl_entries", "readiness.checks", "ledger.trial_balance"))


def test_the_same_extracts_give_the_same_bytes(chain: dict[str, Closed]) -> None:
    """September closed once more, where August was closed as in the first folder."""
    first = chain["2026-09"].run.folder
    runs = [first, closed(first.parents[2] / "again", period="2026-09").run.folder]
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


def test_a_rooms_sql_run_again_on_the_finished_close_gives_its_tables_again(
    chain: dict[str, Closed], tmp_path: Path
) -> None:
    """No room keeps anything to itself: what its SQL says, and the tables of the close, are all there is."""
    database = tmp_path / "close.duckdb"
    shutil.copy(chain["2026-09"].run.folder / "close.duckdb", database)
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
