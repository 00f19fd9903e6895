"""Figures on paper: grouping, decimals, negatives and nil by language, exact to the cent.

A figure is a text and what it is: `neg` hangs its closing parenthesis, `nil` is in secondary ink.
-1234.5 in a statement: en (1,234.50), fr (1 234,50) with U+202F, sv −1 234,50 with U+2212, de −1.234,50.
Nil is a dash in most languages, 0 in Danish, and in German 0,00 where a ledger prints cents.
Nothing here is binary floating point; rounding for print is half away from zero.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Context, Decimal
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

MINUS = "\u2212"
EXACT = Context(prec=76)
STYLES = ("text", "statement", "proof", "signed")


@dataclass(frozen=True)
class Figure:
    """A formatted figure: `kind` is `neg`, `nil` or empty."""

    text: str
    kind: str = ""


@dataclass(frozen=True)
class Conventions:
    """What a language does with figures and dates; `negative` is `parentheses` or `minus`.

    `nil` stands for nil in whole units and `nil_in_cents` (where it differs) in columns with decimals; "0" is the
    figure itself, with the decimals of its column. `prior_year` heads the column of the year before, blank for its
    number.
    """

    tag: str
    group: str
    decimal: str
    negative: str
    nil: str
    percent: str
    dates: Mapping[str, str]
    first_day: str = ""
    nil_in_cents: str = ""
    prior_year: str = ""
    spaces: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def read(cls, facts: dict[str, Any]) -> Conventions:
        """The conventions of a locale.toml."""
        return cls(**facts)


def rounded(value: Decimal | int, decimals: int) -> Decimal:
    """`value` with that many decimals, half away from zero; a float is refused."""
    if isinstance(value, bool) or not isinstance(value, Decimal | int):
        raise TypeError(f"a figure is a Decimal or an int, not {type(value).__name__}")
    return Decimal(value).quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP, context=EXACT)


def grouped(value: Decimal, conventions: Conventions) -> str:
    """The digits of `value` without its sign."""
    whole, _, fraction = f"{value.copy_abs():f}".partition(".")
    head = len(whole) % 3
    groups = ([whole[:head]] if head else []) + [whole[i : i + 3] for i in range(head, len(whole), 3)]
    return conventions.group.join(groups) + (conventions.decimal + fraction if fraction else "")


def figure(value: Decimal | int | None, decimals: int, conventions: Conventions, style: str = "statement") -> Figure:
    """A figure as it is printed.

    Styles: `statement` (nil as the language writes it), `proof` (nil is 0.00), `text` (running text, minus sign),
    `signed` (plus or minus before every figure but nil). None is an empty cell.
    """
    if style not in STYLES:
        raise ValueError(f"no figure style {style}; there are {', '.join(STYLES)}")
    if value is None:
        return Figure("")
    amount = rounded(value, decimals)
    if amount == 0:
        return nil(amount, decimals, conventions) if style == "statement" else Figure(grouped(amount, conventions))
    return signed(amount, grouped(amount, conventions), conventions, style)


def nil(amount: Decimal, decimals: int, conventions: Conventions) -> Figure:
    """Nil in a statement or ledger: the sign of the language, or the figure with the decimals of its column."""
    sign = (conventions.nil_in_cents if decimals else "") or conventions.nil
    return Figure(grouped(amount, conventions) if sign == "0" else sign, "nil")


def signed(amount: Decimal, digits: str, conventions: Conventions, style: str) -> Figure:
    """The digits with the sign the style asks for."""
    if amount > 0:
        return Figure("+" + digits if style == "signed" else digits)
    if style in ("text", "signed"):
        return Figure(MINUS + digits, "neg")
    return Figure(f"({digits})" if conventions.negative == "parentheses" else MINUS + digits, "neg")


def change_percent(current: Decimal | None, prior: Decimal | None) -> Decimal | None:
    """The change in per cent of the prior figure's size; None where prior is nil, absent or of opposite sign."""
    if not current or not prior or (current > 0) != (prior > 0):
        return None
    return EXACT.divide((current - prior) * 100, abs(prior))
