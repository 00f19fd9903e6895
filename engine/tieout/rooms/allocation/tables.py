"""The room's tables from what the rules came to: lines, rules, journals, findings."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

import polars as pl

from tieout import findings, money
from tieout.journal import net_of_posted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from fractions import Fraction

    from tieout.books import Books
    from tieout.rooms.allocation.booking import Booked, Entry
    from tieout.rooms.allocation.facts import Facts
    from tieout.rooms.allocation.rules import AllocationRule
    from tieout.rooms.allocation.running import Outcome
    from tieout.rooms.allocation.targets import Refused

TEXTS: Final = pl.String
LINES: Final[dict[str, Any]] = (
    {
        "company": TEXTS, "rule": TEXTS, "step": pl.Int32, "position": pl.Int32, "source_account": TEXTS,
        "destination_company": TEXTS, "destination_account": TEXTS, "currency": TEXTS, "place": pl.Int32,
        "basis": pl.Decimal(38, 9), "share": pl.Decimal(18, 9), "amount": money.SUM, "amount_destination": money.SUM,
        "amount_currency": money.SUM, "amount_reporting": money.SUM, "amount_reporting_destination": money.SUM,
        "destination_currency": TEXTS, "rate_path": TEXTS, "dims": TEXTS,
    }
)  # fmt: skip
RULES: Final[dict[str, Any]] = (
    {
        "company": TEXTS, "rule": TEXTS, "step": pl.Int32, "position": pl.Int32, "method": TEXTS,
        "reciprocal": pl.Boolean, "state": TEXTS, "evidence": TEXTS, "source": money.SUM, "allocated": money.SUM,
        "stays": money.SUM, "currency": TEXTS,
    }
)  # fmt: skip
JOURNALS: Final[dict[str, Any]] = (
    {
        "company": TEXTS, "voucher": TEXTS, "line_no": pl.Int32, "posting_date": pl.Date, "account": TEXTS,
        "currency": TEXTS, "amount_currency": money.SUM, "amount": money.SUM, "amount_reporting": money.SUM,
        "partner_company": TEXTS, "description": TEXTS, "reverse_on": pl.Date, "rule": TEXTS, "evidence": TEXTS,
        "proposal_id": TEXTS, "status": TEXTS, "export": pl.Boolean, "dims": TEXTS,
    }
)  # fmt: skip
NINE: Final = Decimal("0.000000001")


def decimal(ten_thousandths: int | None) -> Decimal | None:
    """An amount from its integer."""
    return None if ten_thousandths is None else Decimal(ten_thousandths).scaleb(-money.PLACES)


def frame(rows: Sequence[tuple[Any, ...]], schema: dict[str, Any]) -> pl.DataFrame:
    """Rows as a frame; its sums stand in the rows as integers, in ten-thousandths."""
    whole = {name: pl.Int128 if kind == money.SUM else kind for name, kind in schema.items()}
    columns = zip(*rows, strict=True) if rows else ((),) * len(schema)
    made = [pl.Series(name, column, dtype=whole[name]) for name, column in zip(schema, columns, strict=True)]
    sums = [name for name, kind in schema.items() if kind == money.SUM]
    return pl.DataFrame(made).with_columns(money.money(pl.col(name)).alias(name) for name in sums)


def write(books: Books, own: Facts, outcome: Outcome, positions: Sequence[int]) -> None:
    """Make allocation.lines, rules and journals; `positions` are the places of the rules in close.toml."""
    lines = [row for number in sorted(outcome.booked) for row in _lines(own, outcome, number, positions[number])]
    order = ["company", "position", "place", "source_account", "destination_account", "currency", "dims"]
    books.put("allocation.lines", frame(lines, LINES).sort(order))
    rules = [_rule(own, outcome, number, positions[number]) for number in range(len(own.rules))]
    books.put("allocation.rules", pl.DataFrame(rules, schema=RULES, orient="row"))
    books.put("allocation.journals", _journals(books, own, outcome, positions))


def evidence(own: Facts, rule: AllocationRule) -> str:
    """By what a rule shares: the driver with its latest day, the accounts, or the method."""
    if rule.basis is None:
        return rule.method
    if rule.basis.driver:
        driver = own.drivers.get((rule.basis.driver, rule.basis.sum))
        return f"{rule.basis.driver} {driver.latest if driver else ''}".strip()
    return ", ".join(rule.basis.accounts)


def _lines(own: Facts, outcome: Outcome, number: int, position: int) -> Iterator[tuple[Any, ...]]:
    """The shares of a rule as rows of allocation.lines."""
    rule, booked, sharing = own.rules[number], outcome.booked[number], outcome.sharings[number]
    printed = [
        (target.basis.quantize(NINE), _nine(sharing.share(target)), own.companies[target.company],
         booked.paths.get(own.companies[target.company].currency, "") if target.company != rule.company else "")
        for target in sharing.targets
    ]  # fmt: skip
    for one in booked.shares:
        basis, share, taker, path = printed[one.place]
        yield (
            rule.company, rule.name, rule.step, position, one.source_account, taker.id, one.cell.account,
            one.cell.currency, one.place, basis, share, one.given.own, one.taken.own, one.given.currency,
            one.given.reporting, one.taken.reporting, taker.currency, path, one.cell.dims,
        )  # fmt: skip


def _nine(share: Fraction) -> Decimal:
    """A share with nine decimals."""
    return (Decimal(share.numerator) / Decimal(share.denominator)).quantize(NINE)


def _rule(own: Facts, outcome: Outcome, number: int, position: int) -> tuple[Any, ...]:
    """A rule as a row of allocation.rules."""
    rule = own.rules[number]
    source = outcome.sources[number].own if number in outcome.sources else 0
    stays = outcome.stays[number].own if number in outcome.stays else 0
    state = outcome.states[number]
    allocated = source - stays if number in outcome.booked else 0
    return (
        rule.company, rule.name, rule.step, position, rule.method, rule.reciprocal, state, evidence(own, rule),
        decimal(source), decimal(allocated), decimal(stays), own.companies[rule.company].currency,
    )  # fmt: skip


def _journals(books: Books, own: Facts, outcome: Outcome, positions: Sequence[int]) -> pl.DataFrame:
    """What of the result is still to post; what came late to rules that are not repeated is noted instead."""
    rows: list[tuple[Any, ...]] = []
    skipped = []
    for number, booked in sorted(outcome.booked.items()):
        rule = own.rules[number]
        identities = own.identities(rule)
        rows += (mine := list(_entries(own, number, booked, positions[number])))
        rows += _nil(own, number, positions[number], {row[14] for row in mine})
        if rule.rerun == "skip" and any(identity in own.posted for _, identity in identities):
            skipped += [identity for _, identity in identities]
    result = frame(rows, JOURNALS)
    posted = books.frame("ledger.posted_proposals").filter(~pl.col("later"))
    net = net_of_posted(result, posted)
    late = net.filter(pl.col("proposal_id").is_in(skipped), pl.col("amount") > 0)
    outcome.late = dict(late.group_by("proposal_id").agg(pl.col("amount").sum()).iter_rows())
    return net.filter(~pl.col("proposal_id").is_in(skipped))


def _voucher(own: Facts, number: int, position: int, company: str, to: str) -> str:
    """The voucher of a rule: its place in close.toml, and the other company where there is one."""
    rule = own.rules[number]
    other = "" if to == rule.company else f"-{to if company == rule.company else rule.company}"
    return f"AL-{own.period}-{position + 1:03d}{other}"


def _entries(own: Facts, number: int, booked: Booked, position: int) -> Iterator[tuple[Any, ...]]:
    """The journal lines of a rule, in the companies of this run."""
    rule = own.rules[number]
    grouped: dict[tuple[str, str], list[Entry]] = {}
    for entry in booked.entries:
        if own.companies[entry.cell.company].posting_date is not None:
            grouped.setdefault((entry.cell.company, entry.to), []).append(entry)
    proof = evidence(own, rule)
    for (company, to), entries in grouped.items():
        identity, voucher = own.identity(company, rule, to), _voucher(own, number, position, company, to)
        path = booked.paths.get(own.companies[to].currency, "") if to != rule.company else ""
        facts = (f"{proof} · {path}" if path else proof, identity, "proposed", True)
        for line_no, one in enumerate(entries, start=1):
            cell, amounts = one.cell, one.amounts
            yield (
                company, voucher, line_no, own.companies[company].posting_date, cell.account, cell.currency,
                amounts.currency, amounts.own, amounts.reporting, cell.partner,
                rule.name, None, rule.name, *facts, cell.dims,
            )  # fmt: skip


def _nil(own: Facts, number: int, position: int, said: set[str]) -> Iterator[tuple[Any, ...]]:
    """A line of nothing for what was posted and is no longer due, so that it is corrected to nil."""
    rule = own.rules[number]
    for company, identity in own.identities(rule):
        if identity in own.posted and identity not in said:
            to = next(to for to in own.companies if own.identity(company, rule, to) == identity)
            cell = own.posted[identity][0].cell
            yield (
                company, _voucher(own, number, position, company, to), 1, own.companies[company].posting_date,
                cell.account, cell.currency, 0, 0, 0, cell.partner, rule.name, None, rule.name,
                evidence(own, rule), identity, "proposed", True, cell.dims,
            )  # fmt: skip


def found(own: Facts, outcome: Outcome, places: Sequence[int | None]) -> list[dict[str, Any]]:
    """What a controller must know of the rules, each at its line of close.toml."""
    rows = [_refused(own, number, reason) | {"source_row": places[number]} for number, reason in outcome.refused]
    for number in sorted(outcome.booked):
        rows += [row | {"source_row": places[number]} for row in _notes(own, outcome, number)]
    return rows


def findings_of(rows: Sequence[dict[str, Any]]) -> pl.DataFrame:
    """The findings of the room, each place once."""
    blank: dict[str, Any] = dict.fromkeys(findings.COLUMNS, "") | {"amount": None, "source_file": "close.toml"}
    made = [blank | {"room": "allocation"} | row for row in rows]
    return pl.DataFrame(made, schema=findings.COLUMNS).unique(findings.IDENTITY, keep="first", maintain_order=True)


def _refused(own: Facts, number: int, reason: Refused) -> dict[str, Any]:
    """Why a rule was not run."""
    rule = own.rules[number]
    row = {"company": rule.company, "code": reason.code, "severity": reason.severity, "subject": rule.name}
    return row | reason.columns


def _notes(own: Facts, outcome: Outcome, number: int) -> Iterator[dict[str, Any]]:
    """What is worth a look at a rule that was run."""
    rule, sharing = own.rules[number], outcome.sharings[number]
    row = {"company": rule.company, "subject": rule.name, "currency": own.companies[rule.company].currency}
    if sharing.stays:
        total: Decimal = sum((one.percent for one in rule.destinations if one.percent is not None), Decimal(0))
        amount = decimal(outcome.stays[number].own if number in outcome.stays else 0)
        yield row | {"code": "allocation_under_hundred", "severity": "warn", "amount": amount,
                     "actual": f"{total.normalize():f}"}  # fmt: skip
    if sharing.unplaced:
        unplaced = Decimal(sharing.unplaced) / sharing.scale
        yield row | {"code": "allocation_basis_unplaced", "severity": "info", "actual": f"{unplaced.normalize():f}",
                     "detail": rule.by, "expected": evidence(own, rule)}  # fmt: skip
    late = [
        outcome.late[one] for company, one in own.identities(rule) if one in outcome.late and company == rule.company
    ]
    if late:
        yield row | {"code": "allocation_late", "severity": "info", "amount": sum(late)}
    for other in outcome.behind.get(number, ()):
        taker = own.rules[other]
        yield row | {"code": "allocation_left_behind", "severity": "warn", "actual": taker.name, "detail": rule.name,
                     "subject": f"{rule.name} → {taker.name}", "currency": ""}  # fmt: skip
