"""A finding: what a room saw that an accountant must know, where it stands, and what to do next.

Rooms write facts, never sentences: `<room>.findings` with the columns of COLUMNS. Here they become one list:

    readiness  block  unbalanced_vouchers  "V-17 2026-09-15"  100.00 SEK   gl.csv:41
    ->  F3K7Q2M5XA  Voucher V-17 of 15/09/2026 is out of balance by 100.00 SEK: debit 1,100.00, credit 1,000.00.

The sentence is the message `finding-<code>` of the catalogues, the next move its attribute `.remedy`. A finding keeps
its `finding_id` from month to month: it is made of the place, never of the amount.
"""

from __future__ import annotations

import hashlib
import json
import re
from base64 import b32encode
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

import polars as pl

from tieout import period
from tieout.state import State, decisions

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from tieout.books import Books
    from tieout.pack.languages import Catalogue
    from tieout.settings import Settings

SEVERITIES: Final = ("block", "warn", "info")
REST: Final = "rest"
COLUMNS: Final = pl.Schema(
    [
        ("company", pl.String),
        ("room", pl.String),
        ("code", pl.String),
        ("severity", pl.String),
        ("subject", pl.String),
        ("amount", pl.Decimal(38, 4)),
        ("currency", pl.String),
        ("expected", pl.String),
        ("actual", pl.String),
        ("detail", pl.String),
        ("source_file", pl.String),
        ("source_row", pl.Int64),
    ]
)
SAID: Final = ("message", "remedy", "disposition", "disposed_by", "reason")
WRITTEN: Final = pl.Schema(
    [("finding_id", pl.String), *COLUMNS.items(), *((name, pl.String) for name in SAID), ("number", pl.Int32)]
)
IDENTITY: Final = ("company", "room", "code", "subject")
LAPSES: Final = pl.Schema(
    [
        *((name, pl.String) for name in ("company", "finding_id", "code", "subject", "message")),
        ("number", pl.Int32),
        ("accepted", pl.Decimal(38, 4)),
        ("amount", pl.Decimal(38, 4)),
        *((name, pl.String) for name in ("currency", "accepted_by", "accepted_at", "reason", "until", "state")),
    ]
)
FIGURE = re.compile(r"-?\d+\.\d{1,4}")
AMOUNT_IN_LIST = re.compile(r"(?<= )-?\d+\.\d{2}(?= \(|, |$)")
LISTS_AMOUNTS: Final = ("prior_period_changed", "missing_rate")  # whose detail names amounts behind other words
BLANKS = re.compile(r" {2,}")  # where a variable of a sentence is blank
CURRENCY = re.compile(r"[A-Z]{3}")
LISTED: Final = '[{"fault"'
QUOTED = {
    "rejected_rows",
    "ledger_twice",
}  # `expected` is a cell, a record or a file's name, and said as it stands there
WHOLE = re.compile(r"\d{1,15}")


# a check is shown as grave as what is left of its findings; readiness.checks keeps what was found
ANSWERED: Final = """update readiness.page_checks as checks set state = answered.state
    from (
        select
            company, code,
            case when bool_or(severity = 'block' and disposition = '') then 'block'
                when bool_or(severity = 'warn' and disposition = '') then 'warn' else 'accepted' end as state
        from findings.findings
        where severity in ('block', 'warn')
        group by company, code
        having bool_or(disposition <> '')
    ) as answered
    where answered.company = checks.company and answered.code = checks.check_name
        and checks.state in ('block', 'warn')"""


class TwiceFound(AssertionError):  # noqa: N818 - named as it is read in a traceback
    """Two findings with one identity: a room named a place that is not one. Our fault, never the extract's."""


def collect(books: Books, rooms: Iterable[str], settings: Settings, decided: State | None = None) -> None:
    """Gather every `<room>.findings` into findings.findings and findings.page_findings, in the language of the close.

    `rooms` in the order of the close. findings.findings: the columns of COLUMNS, finding_id, message, remedy,
    disposition, disposed_by and reason (blank until someone disposes of it) and number (1 = F-001). Those that block
    come first, then those that warn and inform; within them by company in the order of close.toml, room, code, place.
    `decided` are the acceptances people made: those that stand dispose of their finding, and findings.dispositions says
    of each what became of it. Raises TwiceFound when a room found the same place twice.
    """
    from tieout.pack.languages import Catalogue

    order = [room for room in rooms if books.has(f"{room}.findings")]
    gathered = pl.concat([COLUMNS.to_frame(), *(_of(books, room) for room in order)])
    found = _ordered(gathered, order, [company.id for company in settings.companies])
    decimals = dict(books.rows("select currency, decimals from settings.currencies"))
    speaker = Speaker(Catalogue(settings.close.language), decimals)
    rows = [row | speaker.say(row) for row in found.to_dicts()]
    if accepted := decisions.acceptances(decided.records(decisions.DISPOSITIONS)) if decided else {}:
        _dispose(books, settings, rows, accepted)
    books.put("findings.findings", pl.DataFrame(rows, schema=WRITTEN))
    books.build("findings/page_findings")
    if accepted and books.has("readiness.page_checks"):
        books.engine.execute(ANSWERED)


def _dispose(
    books: Books, settings: Settings, rows: list[dict[str, Any]], accepted: dict[str, decisions.Acceptance]
) -> None:
    """Mark the findings whose acceptance stands, and say of every acceptance whether it does."""
    found = {row["finding_id"]: row for row in rows}
    closing, said = _end(settings, settings.close.period), []
    for one in accepted.values():
        row = found.get(one.finding_id)
        state = "gone" if row is None else one.lapsed(row, closing, lambda name: _end(settings, name)) or "stands"
        if row is not None and state == "stands":
            row |= {"disposition": "accepted", "disposed_by": one.who, "reason": one.why}
        said.append({
            "company": one.company, "finding_id": one.finding_id, "code": one.code, "subject": one.subject,
            "message": row["message"] if row else one.message, "number": row["number"] if row else None,
            "accepted": one.amount, "amount": row["amount"] if row else None, "currency": one.currency,
            "accepted_by": one.who, "accepted_at": one.when, "reason": one.why, "until": one.until, "state": state,
        })  # fmt: skip
    books.put("findings.dispositions", pl.DataFrame(said, schema=LAPSES))
    books.build("findings/page_dispositions")


def _end(settings: Settings, name: str) -> tuple[date, bool]:
    """The last day of a period by its name, and whether it is one of closing entries."""
    found = period.parse(name, settings.close.fiscal_year_start)
    return found.end, found.closing


def identity(company: str, room: str, code: str, subject: str) -> str:
    """The name a finding keeps whatever its amount: `F` and ten base32 characters."""
    digest = hashlib.sha256(f"{company}\x1f{room}\x1f{code}\x1f{subject}".encode()).digest()
    return "F" + b32encode(digest).decode()[:10]


def _of(books: Books, room: str) -> pl.DataFrame:
    """The findings of one room in the columns all rooms share."""
    if books.empty(f"{room}.findings"):
        return COLUMNS.to_frame()
    return books.frame(f"{room}.findings").select(COLUMNS.names()).cast(COLUMNS)


def _ordered(found: pl.DataFrame, rooms: list[str], companies: list[str]) -> pl.DataFrame:
    """The findings in their order, numbered; each place once."""
    found = _apart(found)
    twice = found.filter(found.select(IDENTITY).is_duplicated())
    if not twice.is_empty():
        raise TwiceFound(f"the same place was found twice: {twice.select(IDENTITY).row(0)}")
    ranks = [
        pl.col("severity").replace_strict(SEVERITIES, range(len(SEVERITIES)), return_dtype=pl.Int32),
        _rank("company", companies),
        _rank("room", rooms),
    ]
    sorted_ = found.sort([*ranks, "code", "subject", "company", "room"])
    return sorted_.with_columns(pl.int_range(1, pl.len() + 1, dtype=pl.Int32).alias("number"))


def _apart(found: pl.DataFrame) -> pl.DataFrame:
    """Two places of the files that read alike (journal `A B`, voucher `C`; journal `A`, voucher `B C`) are numbered."""
    place = pl.concat_str(pl.col("source_file").fill_null(""), pl.col("source_row").fill_null(0), separator=":")
    nth = place.rank("dense").over(IDENTITY)
    named = pl.when(nth > 1).then(pl.format("{} ({})", "subject", nth)).otherwise(pl.col("subject"))
    return found.with_columns(named.alias("subject"))


def _rank(column: str, names: list[str]) -> pl.Expr:
    """The place of a name in its list; what concerns the whole close comes first."""
    return pl.col(column).replace_strict(names, range(len(names)), default=-1, return_dtype=pl.Int32)


class Speaker:
    """Says findings in one language."""

    def __init__(self, catalogue: Catalogue, decimals: dict[str, int]) -> None:
        """`decimals`: of every currency in sight."""
        self.catalogue = catalogue
        self.decimals = decimals

    def say(self, row: dict[str, Any]) -> dict[str, Any]:
        """The identity, message and remedy of a finding, and its disposition, still blank."""
        name = "finding-rest" if row["subject"] == REST else self.message(row["room"], row["code"])
        words = self.variables(row)
        return {
            "finding_id": identity(*(row[column] for column in IDENTITY)),
            "message": BLANKS.sub(" ", self.catalogue.text(name, **words)),
            "remedy": BLANKS.sub(" ", self.catalogue.text(f"{name}.remedy", **words)),
            "disposition": "",
            "disposed_by": "",
            "reason": "",
        }

    def message(self, room: str, code: str) -> str:
        """The message of a code: the room's own words for it, where several rooms find the same thing."""
        own = f"finding-{room}-{code}".replace("_", "-")
        return own if self.catalogue.has(own) else f"finding-{code}".replace("_", "-")

    def variables(self, row: dict[str, Any]) -> dict[str, Any]:
        """What a message may name: texts as the language writes them, and $count.

        $count is the whole number in `actual`, else in `detail`, else 1; $amount is `none` where there is none. A
        `detail` that is the reason of a reject or the name of a control total is said in words; in a finding that sums
        up the rest of its kind it is the name of the check.
        """
        places = self.decimals.get(row["currency"] or "", 2)
        counts = [int(text) for text in (row["actual"], row["detail"]) if text and WHOLE.fullmatch(text)]
        words: dict[str, Any] = {name: row[name] or "" for name in ("company", "currency", "source_file")}
        words["subject"] = self.catalogue.dated(row["subject"] or "")
        words |= {name: self.written(row[name] or "", places) for name in ("expected", "actual")}
        words |= {"expected": row["expected"] or ""} if row["code"] in QUOTED else {}
        words["amount"] = "none" if row["amount"] is None else self.catalogue.number(row["amount"], places)
        words["source_row"] = "" if row["source_row"] is None else str(row["source_row"])
        words["count"] = counts[0] if counts else 1
        words["detail"] = self.detail(row)
        return words

    def detail(self, row: dict[str, Any]) -> str:
        """The detail of a finding in words where the catalogue has them."""
        text = row["detail"] or ""
        if row["subject"] == REST:
            return self.catalogue.named("check", text)
        if row["code"] == "control_totals":
            return self.catalogue.named("control", text)
        if text.startswith(LISTED):
            return self.listed(row["room"], text, self.decimals.get(row["currency"] or "", 2))
        reasons = (f"reason-{text}", f"reason-{text.replace('_', '-')}")
        known = next((name for name in reasons if text and " " not in text and self.catalogue.has(name)), None)
        if row["code"] in LISTS_AMOUNTS:
            text = AMOUNT_IN_LIST.sub(lambda amount: self.catalogue.number(Decimal(amount[0]), 2), text)
        return self.catalogue.text(known) if known else self.written(text, 2)

    def listed(self, room: str, text: str, places: int) -> str:
        """A list of faults (JSON: fault, value, reason, place), said as `<room>-fault-<fault>`."""
        return "; ".join(self.fault(room, one, places) for one in json.loads(text))

    def fault(self, room: str, one: dict[str, Any], places: int = 2) -> str:
        """One fault in words: its value, the reason of a row that could not be read, and where it stands."""
        reason = self.catalogue.named("reason", one["reason"]) if one.get("reason") else ""
        words = {"value": self.figures(one.get("value", ""), places), "place": one.get("place", ""), "reason": reason}
        return self.catalogue.text(f"{room}-fault-{one['fault'].replace('_', '-')}", **words)

    def figures(self, text: str, places: int) -> str:
        """A value that may be an amount with its currency (`10.00 SEK`), as the language writes it."""
        amount, _, currency = text.partition(" ")
        if FIGURE.fullmatch(amount) and CURRENCY.fullmatch(currency):
            return f"{self.catalogue.number(Decimal(amount), self.decimals.get(currency, 2))} {currency}"
        return self.written(text, places)

    def written(self, text: str, places: int) -> str:
        """An amount and dates as the language writes them; any other text as it is."""
        if FIGURE.fullmatch(text):
            return self.catalogue.number(Decimal(text), places)
        return self.catalogue.dated(text)
