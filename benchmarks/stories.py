"""The stories of the generated entries: how often each is told, and what truly happened in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import numpy as np
import polars as pl

from open_entries import BLIND, GARBLED, READ, TOLERANCE

if TYPE_CHECKING:
    from open_entries import Draw, Story

OPEN: Final = 0
STATEMENTS: Final = ("Statement {}", "see STATEMENT no. {}", "statement:{} of the month")


def told(draw: Draw, rows: int) -> pl.DataFrame:
    """Every story as often as its share of the rows says, the entries in the order of a ledger."""
    for name, (share, size, story) in STORIES.items():
        draw.story = name
        story(draw, max(round(rows * share / size), 1))
    entries = pl.concat(draw.frames).with_columns(bought=pl.col("party") % 3 == 0)
    entries = entries.sample(fraction=1.0, shuffle=True, seed=7).sort("day", maintain_order=True)
    return entries.with_columns(
        entry_no=pl.format("E{}", pl.int_range(pl.len()).cast(pl.String).str.zfill(8)),
        account=pl.when("bought").then(pl.lit("2440")).otherwise(pl.lit("1510")),
        amount=pl.when("bought").then(-pl.col("amount")).otherwise("amount"),
        name=pl.when("bought").then(pl.format("L{}", "party")).otherwise(pl.format("K{}", "party")),
    )


def by_document(draw: Draw, count: int) -> None:
    """The payment carries the number of the invoice."""
    party, day, amount, group = draw.party(count), draw.day(count), draw.amount(count), draw.group(count)
    number = draw.invoices(party, day, amount, group)
    document = "INV-" + pl.Series(number).cast(pl.String)
    draw.write(party, draw.later(day), -amount, group, document, draw.text(BLIND, number))


def in_text(draw: Draw, count: int) -> None:
    """The number stands in the text of the payment."""
    _paid(draw, count, lambda number: draw.text(READ, number))


def garbled(draw: Draw, count: int) -> None:
    """The number stands there, but nothing that says it is one, or with a blank or a digit lost."""
    half = count // 2
    _paid(draw, half, lambda number: draw.text(GARBLED, number))
    _paid(draw, count - half, lambda number: draw.text(READ, number // 10))


def mistyped(draw: Draw, count: int) -> None:
    """One digit is wrong; the number may be another party's invoice."""

    def wrong(number: Any) -> pl.Series:
        place = 10 ** draw.chance.integers(0, 6, len(number))
        digit = number // place % 10
        return draw.text(READ, number + ((digit + draw.chance.integers(1, 10, len(number))) % 10 - digit) * place)

    _paid(draw, count, wrong)


def ahead(draw: Draw, count: int) -> None:
    """Cash before the invoice, in another order of date than the invoices."""
    _paid(draw, count, lambda number: draw.text(READ, number), ahead=True)


def instalments(draw: Draw, count: int) -> None:
    """Three payments of one invoice, each naming it."""
    _instalments(draw, count, lambda number: draw.text(READ, number))


def instalments_unnamed(draw: Draw, count: int) -> None:
    """Three payments of one invoice, none naming it."""
    _instalments(draw, count, lambda number: draw.text(BLIND, number), days=15)


def statement(draw: Draw, count: int) -> None:
    """One payment for the four invoices of a statement."""
    named = np.arange(1_000_000, 1_000_000 + count)
    _collected(draw, count, 4, lambda: draw.text(STATEMENTS, named), lambda: draw.text(STATEMENTS, np.repeat(named, 4)))


def together_unnamed(draw: Draw, count: int) -> None:
    """One payment for three invoices, naming none."""
    _collected(draw, count, 3, lambda: draw.text(BLIND, np.zeros(count)), None)


def less_fee(draw: Draw, count: int) -> None:
    """The bank has kept a fee, or a rounding: within the tolerance."""
    party, day, amount, group = draw.party(count), draw.day(count), draw.amount(count), draw.group(count)
    number = draw.invoices(party, day, amount, group)
    less = draw.chance.integers(1, TOLERANCE + 1, count)
    draw.payments(party, draw.later(day), amount - less, group, draw.text(READ, number))


def too_far(draw: Draw, count: int) -> None:
    """The payment names the invoice but differs by more than the tolerance."""
    party, day, amount = draw.party(count), draw.day(count), draw.amount(count)
    number = draw.invoices(party, day, amount, np.zeros(count, np.int64))
    less = draw.chance.integers(TOLERANCE + 1, 9_000, count)
    draw.payments(party, draw.later(day), amount - less, np.zeros(count, np.int64), draw.text(READ, number))


def near_twin(draw: Draw, count: int) -> None:
    """Two invoices of one party and amount; the payment names one, often the one farther off."""
    party, day, amount, group = draw.party(count), draw.day(count), draw.amount(count), draw.group(count)
    number = draw.invoices(party, day, amount, group)
    draw.payments(party, draw.later(day), amount, group, draw.text(READ, number))
    draw.invoices(party, draw.later(day), amount, np.zeros(count, np.int64))


def twins(draw: Draw, count: int) -> None:
    """Two invoices of one party, day and amount, one payment that names neither: nobody can know."""
    party, day, amount = draw.party(count), draw.day(count), draw.amount(count)
    nothing = np.zeros(count, np.int64)
    for _ in range(2):
        number = draw.invoices(party, day, amount, nothing)
    draw.payments(party, draw.later(day), amount, nothing, draw.text(BLIND, number))


def recurring(draw: Draw, count: int) -> None:
    """The same rent three months running, two of them paid within three days without a reference."""
    party, day, amount = draw.party(count), draw.chance.integers(0, DAYS_OF_THREE, count), draw.amount(count)
    unpaid = draw.chance.integers(0, 3, count)
    for month in range(3):
        group = np.where(unpaid == month, OPEN, draw.group(count))
        due = day + 30 * month
        number = draw.invoices(party, due, amount, group)
        paid = np.flatnonzero(group)
        draw.payments(party[paid], draw.later(due[paid], 3), amount[paid], group[paid], draw.text(BLIND, number[paid]))


def transposed(draw: Draw, count: int) -> None:
    """The payment of one invoice names another of the party, of another amount; that one stays open."""
    party, day = draw.party(count), draw.day(count)
    amount, group, another = draw.amount(count), draw.group(count), draw.amount(count)
    another += np.where(np.abs(another - amount) <= TOLERANCE, 3 * TOLERANCE, 0)
    other = draw.invoices(party, draw.day(count), another, np.zeros(count, np.int64))
    draw.invoices(party, day, amount, group)
    draw.payments(party, draw.later(day), amount, group, draw.text(READ, other))


def unpaid(draw: Draw, count: int) -> None:
    """An invoice nobody has paid."""
    draw.invoices(draw.party(count), draw.day(count), draw.amount(count), np.zeros(count, np.int64))


def unexpected(draw: Draw, count: int) -> None:
    """A payment nobody has asked for."""
    day = draw.later(draw.day(count))
    draw.payments(draw.party(count), day, draw.amount(count), np.zeros(count, np.int64), draw.text(BLIND, day))


def _paid(draw: Draw, count: int, text: Any, *, ahead: bool = False) -> None:
    """An invoice and its one payment with such a text."""
    party, day, amount, group = draw.party(count), draw.day(count), draw.amount(count), draw.group(count)
    number = draw.invoices(party, draw.later(day) if ahead else day, amount, group)
    draw.payments(party, day if ahead else draw.later(day), amount, group, text(number))


def _instalments(draw: Draw, count: int, text: Any, days: int = 30) -> None:
    """An invoice and its three payments with such texts."""
    party, day, amount, group = draw.party(count), draw.day(count), draw.amount(count), draw.group(count)
    number = draw.invoices(party, day, amount, group)
    first, second = amount * 37 // 100, amount * draw.chance.integers(20, 40, count) // 100
    for part in (first, second, amount - first - second):
        draw.payments(party, draw.later(day, days), part, group, text(number))


def _collected(draw: Draw, count: int, invoices: int, text: Any, said: Any) -> None:
    """Several invoices of a party within ten days and their one payment."""
    party, day, group = draw.party(count), draw.day(count), draw.group(count)
    amount = draw.amount(count * invoices)
    days = np.repeat(day, invoices) + draw.chance.integers(0, 10, count * invoices)
    document = "INV-" + pl.Series(draw.document(count * invoices)).cast(pl.String)
    goods = said() if said else draw.text(("Goods delivered",), days)
    draw.write(np.repeat(party, invoices), days, amount, np.repeat(group, invoices), document, goods)
    draw.payments(party, draw.later(day + 10, 20), amount.reshape(count, invoices).sum(1), group, text())


DAYS_OF_THREE: Final = 180
STORIES: Final[dict[str, tuple[float, int, Story]]] = {  # share of the rows, rows of one, what happens
    "by document": (0.37, 2, by_document),
    "named in the text": (0.20, 2, in_text),
    "reference garbled": (0.05, 2, garbled),
    "reference mistyped": (0.03, 2, mistyped),
    "paid ahead": (0.03, 2, ahead),
    "in instalments": (0.08, 4, instalments),
    "in instalments, unnamed": (0.005, 4, instalments_unnamed),
    "on a statement": (0.08, 5, statement),
    "together, unnamed": (0.005, 4, together_unnamed),
    "less a fee": (0.04, 2, less_fee),
    "recurring, one unpaid": (0.02, 5, recurring),
    "names another invoice": (0.01, 3, transposed),
    "near twin unpaid": (0.02, 3, near_twin),
    "twins, one payment": (0.01, 3, twins),
    "differs too much": (0.01, 2, too_far),
    "not paid": (0.035, 1, unpaid),
    "not expected": (0.005, 1, unexpected),
}
