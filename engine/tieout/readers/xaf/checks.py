"""What an audit file must prove of itself, once it has been read: totals, openings, keys, references, the result.

The result is told twice by every ledger: what the balance accounts gained is what the income accounts earned, so the
sum over the accounts of type B is that over type P with the opposite sign.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from tieout.readers.xaf import chart, words

if TYPE_CHECKING:
    from tieout.readers.xaf.auditfile import Auditfile, Tally
    from tieout.readers.xaf.subledgers import Subledgers

SEVERITIES = {
    "xaf_subledger_orphans": "warn", "xaf_no_openings": "warn", "xaf_income_opening": "warn",
    "xaf_opening_entries_early": "warn", "xaf_outside_year": "warn", "xaf_outside_period": "warn",
    "xaf_undeclared_account": "info", "xaf_undeclared_party": "info", "xaf_undeclared_tax": "warn",
    "xaf_types_read": "info", "xaf_types_by_balance": "warn",
}  # fmt: skip
YEAR = (330, 580)  # days: a span that is a fiscal year, be it a long one
FACTS = {
    "currency": "curCode", "company_name": "companyName", "program": "softwareDesc", "version": "softwareVersion",
    "created": "dateCreated",
}  # fmt: skip


def totals(file: Auditfile, stated: dict[str, str], counted: Tally, subject: str) -> None:
    """Hold what a section states of itself against what was counted.

    A negative amount counts for the other side; programs add it up either way, so both are accepted. A count of lines
    that is the number of transactions is told as what it is.
    """
    lines = stated.get("linesCount", "").strip()
    told = file.told
    if lines.isdecimal() and int(lines) == counted.units != counted.lines:
        told.mark("xaf_lines_count", severity="info", subject=subject, expected=lines, actual=str(counted.lines))
    elif lines:
        told.state("lines_count", lines, str(counted.lines), subject=subject)
    for control, name, written, signed in (
        ("total_debit", "totalDebit", counted.written_debit, counted.debit),
        ("total_credit", "totalCredit", counted.written_credit, counted.credit),
    ):
        total = words.number(stated.get(name, ""))
        if total is not None:
            told.state(control, f"{total:f}", f"{written if total == written else signed:f}", subject=subject)


def opening(file: Auditfile, stated: dict[str, str]) -> None:
    """The opening balance must balance, and be that of the first day of the year (or of the evening before)."""
    found = file.opened
    if found.debit != found.credit:
        file.told.mark(
            "xaf_opening_unbalanced", row=1, amount=f"{found.debit - found.credit:f}", lines=found.lines,
            expected=f"{found.debit:f}", actual=f"{found.credit:f}",
        )  # fmt: skip
    start, day = _day(file.header.get("startDate", "")), _day(stated.get("opBalDate", ""))
    if start and day and (start - day).days not in {0, 1}:
        file.told.mark("xaf_opening_date", expected=str(start), actual=str(day))


def finish(file: Auditfile, subledgers: Subledgers | None) -> None:
    """Everything that needs the whole file; then the chart, the parties and the facts."""
    _facts(file)
    for account in file.chart:
        account.codes = (*account.codes, file.linked.get(account.number, ""))
    unique = _keys(file)
    if subledgers:
        subledgers.finish(unique=unique)
    if file.entries.lines and not file.has_openings:
        file.notes.add("xaf_no_openings")
    for account in file.accounts.values():
        if account.opening and account.row and chart.side(account) == "P":
            file.notes.add("xaf_income_opening", account.row, account.number, account.opening)
    chart.write(file)
    _parties(file)
    _result(file)
    file.notes.tell(file.told, SEVERITIES)


def _facts(file: Auditfile) -> None:
    """What the head says: whose books, of which year, from which program."""
    told, said = file.told, file.header | {name: text for name, text in file.company.items() if text}
    told.facts |= {key: said[name] for key, name in FACTS.items() if said.get(name)}
    organisation = next((said[name] for name in ("commerceNr", "taxRegIdent") if said.get(name)), "")
    if organisation:
        told.facts["organisation"] = organisation
    start, end, created = (_day(said.get(name, "")) for name in ("startDate", "endDate", "dateCreated"))
    if not start or not end:
        return
    if YEAR[0] <= (end - start).days <= YEAR[1]:
        told.facts |= {"year_start.0": str(start), "year_end.0": str(end)}
        if created and created < end:
            told.facts["cut_off"] = str(created)
    else:
        told.facts["cut_off"] = str(end)
        told.mark("xaf_part_year", severity="info", expected=str(start), actual=str(end))


def _keys(file: Auditfile) -> bool:
    """Whether journal, transaction and line name one entry; where not, entries are counted within their voucher."""
    told, numbers = file.told, file.numbers
    again = numbers.repeated(told.table("gl_entries"))
    if again.vouchers:
        told.mark("xaf_repeated_transaction", row=again.row, lines=again.vouchers, detail=again.named)
    if numbers.again:
        told.mark("xaf_line_numbers", row=numbers.first, severity="info", lines=numbers.again)
    told.generate = bool(again.vouchers or numbers.again)
    return not told.generate


def _parties(file: Auditfile) -> None:
    """Customers and suppliers; of one that is both, or that nobody says which, a row for each ledger it is met in."""
    kinds = {"C": {"ar"}, "S": {"ap"}, "B": {"ar", "ap"}}
    for number, party in file.parties.items():
        for ledger in sorted(kinds.get(party.kind) or party.ledgers or {""}):
            file.told.table("parties").add(party.row, ledger=ledger, party=number, name=party.name)
    for kind, ledger in (("C", "ar"), ("S", "ap")):
        stated = [one for one in file.parties.values() if one.kind == kind and one.opening is not None]
        places = {account.number: chart.placed(file, account).control for account in file.chart}
        held = [account for account in file.chart if places[account.number] == ledger]
        if stated and held:
            listed = sum((one.opening or Decimal(0) for one in stated), Decimal(0))
            file.told.state("party_openings", f"{listed:f}", f"{sum(one.opening for one in held):f}", subject=ledger)


def _result(file: Auditfile) -> None:
    """The result by the balance accounts, held against the result by the income accounts."""
    used = [one for one in file.accounts.values() if one.opening or one.movement]
    sides = [chart.declared(one) if one.row else "" for one in used]
    if not all(sides) or not used:
        return
    sums = {"B": Decimal(0), "P": Decimal(0)}
    for account, side in zip(used, sides, strict=True):
        sums[side] += account.opening + account.movement
    file.told.state("result", f"{sums['B']:f}", f"{-sums['P']:f}")


def _day(text: str) -> date | None:
    """A date of the file; None where it is none."""
    try:
        return date.fromisoformat(words.day(text))
    except ValueError:
        return None
