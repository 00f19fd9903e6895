"""A picture of what flows where: bands from the left to the right, as wide as their amount, every amount printed.

Left those who give, right those who receive; a band of a negative amount is outlined. Lengths are points.
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from tieout.pack.charts import ACTUAL, GOOD, HAIRLINE, SECONDARY, TEXT, box, shortened, tag, words
from tieout.pack.fonts import FAMILY, MILLIMETRES, printable

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

WIDE, SIDE, BAR, GAP, ROW = 481.8, 118.0, 6.0, 4.0, 20.0
TALLEST = 190.0
MILLIMETRES_TO_POINTS = 72 / 25.4


@dataclass(frozen=True)
class Flow:
    """An amount from one who gives to one who receives, with its text."""

    giver: str
    taker: str
    amount: Decimal
    text: str


@dataclass
class Side:
    """The ends of one side: their order, heights, and where each begins."""

    names: list[str]
    heights: dict[str, float]
    tops: dict[str, float]

    @property
    def bottom(self) -> float:
        """Where the last one ends."""
        return max((self.tops[name] + max(self.heights[name], ROW) for name in self.names), default=0.0)


def flows(title: str, bands: Sequence[Flow], givers: dict[str, str], takers: dict[str, str]) -> str:
    """The picture; `givers` and `takers` are the totals printed, by name in their order from top to bottom."""
    whole = max(total(bands, "giver", givers), total(bands, "taker", takers)) or 1.0
    scale = max(60.0, min(TALLEST, 26.0 * max(len(givers), len(takers)))) / whole
    left, right = side(bands, "giver", givers, scale), side(bands, "taker", takers, scale)
    height = max(left.bottom, right.bottom) + 2
    for one in (left, right):
        shift = (height - 2 - one.bottom) / 2
        one.tops = {name: top + shift for name, top in one.tops.items()}
    parts = [*drawn(bands, left, right, scale), *ends(left, givers, left_side=True)]
    parts += ends(right, takers, left_side=False)
    inside = tag("title", escape(printable(title))) + "".join(parts)
    facts: dict[str, object] = {"xmlns": "http://www.w3.org/2000/svg", "role": "img", "font_family": FAMILY}
    facts |= {"font_size": TEXT, "width": f"{WIDE:.1f}pt", "height": f"{height:.1f}pt"}
    return tag("svg", inside, **facts, viewBox=f"0 0 {WIDE:.1f} {height:.1f}")


def height(svg: str) -> float:
    """The height of a picture in millimetres."""
    return float(svg.partition(' height="')[2].partition("pt")[0]) / MILLIMETRES_TO_POINTS


def total(bands: Sequence[Flow], end: str, names: dict[str, str]) -> float:
    """The sum of what all of a side give or receive."""
    return sum(thickness(bands, end, name) for name in names)


def thickness(bands: Sequence[Flow], end: str, name: str) -> float:
    """The amounts that meet at one end."""
    return sum(abs(float(band.amount)) for band in bands if getattr(band, end) == name)


def side(bands: Sequence[Flow], end: str, names: dict[str, str], scale: float) -> Side:
    """One side from top to bottom, each end with room for two lines of text."""
    heights = {name: thickness(bands, end, name) * scale for name in names}
    tops, y = {}, 1.0
    for name in names:
        tops[name] = y + max(0.0, (ROW - heights[name]) / 2)
        y += max(heights[name], ROW) + GAP
    return Side(list(names), heights, tops)


def drawn(bands: Sequence[Flow], left: Side, right: Side, scale: float) -> list[str]:
    """The bands, in the order of both sides, so that they cross as little as they can."""
    x0, x1 = SIDE + BAR, WIDE - SIDE - BAR
    middle = (x0 + x1) / 2
    leaving, arriving = dict(left.tops), dict(right.tops)
    order = sorted(bands, key=lambda band: (left.names.index(band.giver), right.names.index(band.taker)))
    arrives: dict[int, float] = {}
    for place, band in sorted(enumerate(order), key=lambda one: (right.names.index(one[1].taker), one[0])):
        arrives[place] = arriving[band.taker]
        arriving[band.taker] += abs(float(band.amount)) * scale
    parts = []
    for place, band in enumerate(order):
        thick = abs(float(band.amount)) * scale
        y0, y1 = leaving[band.giver], arrives[place]
        leaving[band.giver] += thick
        path = (
            f"M{x0:.2f} {y0:.2f}C{middle:.2f} {y0:.2f} {middle:.2f} {y1:.2f} {x1:.2f} {y1:.2f}"
            f"V{y1 + thick:.2f}C{middle:.2f} {y1 + thick:.2f} {middle:.2f} {y0 + thick:.2f} {x0:.2f} {y0 + thick:.2f}Z"
        )
        look: dict[str, object] = {"fill": GOOD, "fill_opacity": 0.4}
        if band.amount < 0:
            look = {"fill": "#FFFFFF", "stroke": SECONDARY, "stroke_width": 0.6}
        parts.append(tag("path", d=path, **look))
        if thick >= TEXT:
            parts.append(words(x1 - 4, y1 + thick / 2 + 2.6, band.text, anchor="end", size=7))
    return parts


def ends(one: Side, totals: dict[str, str], *, left_side: bool) -> list[str]:
    """The ends of one side: a bar, its name and its total."""
    x = SIDE if left_side else WIDE - SIDE - BAR
    edge = SIDE - 4 if left_side else WIDE - SIDE + 4
    anchor = "end" if left_side else "start"
    parts = []
    for name in one.names:
        top, high = one.tops[name], one.heights[name]
        middle = top + high / 2
        fill = ACTUAL if high else HAIRLINE
        parts.append(box(x, top, BAR, max(high, 0.6), fill=fill))
        shown = shortened(name, (SIDE - 6) * MILLIMETRES, 600)
        parts.append(words(edge, middle - 1.2, shown, anchor=anchor, weight=600))
        parts.append(words(edge, middle + 7.4, totals[name], anchor=anchor, fill=SECONDARY))
    return parts
