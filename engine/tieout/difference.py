"""What changed between two runs: inputs, findings, journals, statement lines; nothing printed when nothing did.

    September before the import         September after it
    gl_entries.csv  9f31…               gl_entries.csv  07ac…            changed
    journals 7960     1,200.00          journals 7960         –          gone      -1,200.00
    result           -4,000.00          result        -4,000.00          (the same: not listed)

The files of a run say what went in (run.json), its database what came out; both are only read. Findings are the same
where their finding_id is: it is made of the place, never of the amount.
"""

from __future__ import annotations

import json
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tieout import runs
from tieout.engines.duckdb import literal, readable
from tieout.errors import damaged_run, unusable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    import duckdb

FACTS = ("period", "engine", "language", "companies", "settings_sha256", "previous")
ROWS = {  # section: table, key (company first), what is told of a row, the amount compared, its currency
    "findings": ("findings.findings", "company, finding_id", "severity || ': ' || message", "amount", "currency"),
    "journals": (
        "ledger.journals", "company, room, account, currency, proposal_id, status", "min(description)", "sum(amount)",
        "''",
    ),
    "statements": ("statements.lines", "company, statement, code", "min(label)", "sum(amount)", "''"),
    "prior_year": ("statements.lines", "company, statement, code", "min(label)", "sum(amount_prior)", "''"),
}  # fmt: skip
COMPARED = {"prior_year": "statements"}  # a column beside another: told in its section, and only where it moved
CHANGES = """
with before as (select {key}, {told} as told, {amount} as amount, {currency} as money from before.{table} {grouped}),
after as (select {key}, {told} as told, {amount} as amount, {currency} as money from after.{table} {grouped})
select coalesce(b.company, a.company) as company,
       concat_ws(' · ', {subject}{column}) as subject,
       case when b.company is null then 'new' when a.company is null then 'gone' else 'changed' end as what,
       coalesce(a.told, b.told, '') as told, b.amount, a.amount,
       cast(coalesce(a.amount, 0) - coalesce(b.amount, 0) as decimal(38,4)) as change,
       coalesce(nullif(a.money, ''), nullif(b.money, ''), n.currency, '') as money
from before as b full join after as a on {matched}
left join (select company, currency from before.settings.companies union
           select company, currency from after.settings.companies) as n on n.company = coalesce(b.company, a.company)
where {differs} order by all
"""


@dataclass(frozen=True)
class Change:
    """One thing that is not as it was: `what` is new, gone or changed; amounts are None where there is none."""

    section: str
    company: str
    subject: str
    what: str
    detail: str
    before: Decimal | str | None
    after: Decimal | str | None
    change: Decimal | None
    currency: str


@dataclass(frozen=True)
class Difference:
    """Two runs compared: their folders and every change, section by section."""

    before: Path
    after: Path
    changes: tuple[Change, ...]

    def section(self, name: str) -> tuple[Change, ...]:
        """The changes of one section."""
        return tuple(one for one in self.changes if one.section == name)


def diff(run_a: Path | str, run_b: Path | str) -> Difference:
    """What changed from one run to another: inputs, settings, findings, journals, statement lines.

    Each is the folder of a run (out/2026-09), or a close folder, then its newest run. Amounts are in the accounting
    currency of the company, debit positive in journals, as read in statements. Raises Unusable where a run is none.
    """
    before, after = _run(Path(run_a)), _run(Path(run_b))
    changes = [*_record(before, after)]
    with _both(before, after) as database:
        for section in ROWS:
            changes += _rows(database, section)
    return Difference(before, after, tuple(changes))


def _run(folder: Path) -> Path:
    """The run meant."""
    if runs.is_run(folder):
        return folder
    if (folder / "close.toml").is_file():
        return runs.newest(folder)
    raise unusable(str(folder), "this is no finished run", "name the folder of one, such as my-close/out/2026-09")


def _record(before: Path, after: Path) -> Iterator[Change]:
    """What went in: settings, inputs, decisions of people, as run.json has it."""
    old, new = _facts(before), _facts(after)
    for name in FACTS:
        if old.get(name) != new.get(name):
            yield Change("settings", "", name, "changed", "", _said(old.get(name)), _said(new.get(name)), None, "")
    for section in ("inputs", "state"):
        sums = [{one["file"]: one["sha256"] for one in facts.get(section, [])} for facts in (old, new)]
        for file in sorted(sums[0].keys() | sums[1].keys()):
            was, now = sums[0].get(file), sums[1].get(file)
            if was != now:
                what = "new" if was is None else "gone" if now is None else "changed"
                yield Change(section, "", file, what, "", was and was[:12], now and now[:12], None, "")


def _facts(run: Path) -> dict[str, Any]:
    """The record of a run."""
    try:
        return dict(json.loads((run / runs.RECORD).read_text(encoding="utf-8")))
    except (ValueError, OSError):
        raise damaged_run(f"{run.name}/{runs.RECORD}") from None


def _said(fact: Any) -> str | None:
    """A fact of the record in one short text."""
    if isinstance(fact, dict):
        return " ".join(str(value)[:12] for value in fact.values())
    if isinstance(fact, list):
        return ", ".join(map(str, fact))
    return None if fact is None else str(fact)[:12]


def _rows(database: duckdb.DuckDBPyConnection, section: str) -> Iterator[Change]:
    """What came out: the rows of a table that are new, gone, or of another amount."""
    table, key, told, amount, currency = ROWS[section]
    names = key.split(", ")
    aggregated = "sum(" in amount
    reading = f"b.told is distinct from a.told and {str(not aggregated).lower()}"
    question = CHANGES.format(
        key=key, told=told, amount=amount, currency=currency, table=table,
        grouped=f"group by {key}" if aggregated else "",
        subject=", ".join(f"coalesce(nullif(b.{name}, ''), nullif(a.{name}, ''))" for name in names[1:]),
        matched=" and ".join(f"b.{name} = a.{name}" for name in names),
        column=f", '{section}'" if section in COMPARED else "",
        differs="coalesce(b.amount, 0) <> coalesce(a.amount, 0)" if section in COMPARED
        else f"b.company is null or a.company is null or b.amount is distinct from a.amount or ({reading})",
    )  # fmt: skip
    section = COMPARED.get(section, section)
    for company, subject, what, said, was, now, change, money in database.execute(question).fetchall():
        yield Change(section, company, subject, what, said, was, now, None if was is now else change, money)


@contextmanager
def _both(before: Path, after: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    """Both databases opened for reading."""
    import duckdb

    either = damaged_run(f"{before.name}/{runs.DATABASE} or {after.name}/{runs.DATABASE}")
    with readable(either), duckdb.connect() as connection:
        for name, run in (("before", before), ("after", after)):
            try:
                connection.execute(f"attach {literal(str(run / runs.DATABASE))} as {name} (read_only)")
            except duckdb.Error:
                raise damaged_run(f"{run.name}/{runs.DATABASE}") from None
        connection.execute("set enable_external_access = false")
        yield connection
