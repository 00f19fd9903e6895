"""Sharing to the cent: every source balance is passed on whole, and every destination gets its share of the total.

100.00 on 5010 and 50.00 on 5020 to three equal destinations:

    total    150.00 ->  50.00  50.00  50.00      first the total: cut down, cents left to the largest remainders
    5010     100.00 ->  33.34  33.33  33.33      then each balance, so that rows and columns both add up:
    5020      50.00 ->  16.66  16.67  16.67      what a destination lacks so far is carried to the next row

Amounts are integers: the smallest parts of a currency. Weights are integers; their sum is not zero.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def shared(total: int, weights: Sequence[int]) -> list[int]:
    """The parts of a total by weight: cut down, cents left over to the largest remainders, ties in order.

    The parts of -100 are those of 100 negated; a weight of the other sign takes a part of the other sign.
    """
    return table([total], weights)[0]


def table(amounts: Sequence[int], weights: Sequence[int]) -> list[list[int]]:
    """The parts of each amount by weight; columns add up to the parts of the sum, rows to the amounts."""
    whole, total = sum(weights), sum(amounts)
    sign = -1 if (total or next((amount for amount in amounts if amount), 0)) < 0 else 1
    turned = -1 if whole < 0 else 1
    shares, whole = [turned * weight for weight in weights], abs(whole)
    columns = _cut([sign * total * share for share in shares], whole, sign * total)
    carried = [column * whole - sign * total * share for column, share in zip(columns, shares, strict=True)]
    rows = []
    for amount in amounts:
        wanted = [sign * amount * share + over for share, over in zip(shares, carried, strict=True)]
        parts = _cut(wanted, whole, sign * amount)
        carried = [exact - part * whole for exact, part in zip(wanted, parts, strict=True)]
        rows.append([sign * part for part in parts])
    return rows


def apportioned(numerators: Sequence[int], denominator: int, total: int) -> list[int]:
    """Fractions over one positive denominator as whole parts of a total that lies less than one from their sum."""
    sign = -1 if total < 0 else 1
    return [sign * part for part in _cut([sign * one for one in numerators], denominator, sign * total)]


def _cut(wanted: Sequence[int], whole: int, total: int) -> list[int]:
    """Fractions of `whole` cut down; what is then missing to the total goes to the largest remainders, one each."""
    parts = [one // whole for one in wanted]
    missing = total - sum(parts)
    if missing:
        order = sorted(range(len(wanted)), key=lambda place: (-(wanted[place] % whole), place))
        for place in order[:missing]:
            parts[place] += 1
    return parts
