"""Charts of the pack, drawn by hand as SVG: the same things look the same, values stand at the bars, the axis is zero.

Time runs in columns from left to right, everything else in bars from top to bottom; actual is dark, prior is light,
good is blue, bad is brick. Each has a title for screen readers. Lengths are points; 81 mm is 229.6 pt.
Figures come in as exact decimals with their text; only lengths on paper are floating point.
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from tieout.pack.fonts import FAMILY, MILLIMETRES, lines, printable, width

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

INK, SECONDARY, HAIRLINE = "#1B2429", "#56636B", "#B9C2C7"
ACTUAL, PRIOR = "#37474F", "#AEB9BF"
GOOD, GOOD_TEXT, BAD, BAD_TEXT, WARN = "#5B9BD0", "#1D5FA8", "#B3361A", "#A62B0F", "#E0A458"
WIDE, LABELS, VALUES = 229.6, 96.0, 42.0
TEXT, SMALLER = 7.6, 0.85
OUTLINED: dict[str, object] = {"fill": "#FFFFFF", "stroke": SECONDARY, "stroke_width": 0.6}
LOOKS: dict[str, dict[str, object]] = {
    "block": {"fill": BAD},
    "warn": {"fill": WARN},
    "info": OUTLINED,
    "open": {"fill": BAD},
    "explained": {"fill": GOOD},
    "tied": OUTLINED,
}
HANGING = ("cause", "difference")  # bars that begin where the one before ended
Stack = tuple[str, tuple[int, int, int]]


@dataclass(frozen=True)
class Bar:
    """A bar: its label, its amount, the text printed at it; `kind` is `prior`, `actual`, `cause` or `difference`."""

    label: str
    amount: Decimal
    text: str
    kind: str = "cause"


def tag(name: str, inside: str = "", /, **attributes: object) -> str:
    """An SVG element; `inside` is markup, attributes are escaped."""
    facts = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escape(shown(value))}"' for key, value in attributes.items()
    )
    return f"<{name}{facts}>{inside}</{name}>"


def shown(value: object) -> str:
    """An attribute's value: lengths with two decimals, so that the same figures give the same bytes."""
    return f"{value:.2f}" if isinstance(value, float) else str(value)


def svg(title: str, height: float, parts: list[str]) -> str:
    """A chart of the width of half a page."""
    inside = tag("title", escape(printable(title))) + "".join(parts)
    facts: dict[str, object] = {"xmlns": "http://www.w3.org/2000/svg", "role": "img", "font_family": FAMILY}
    facts |= {"font_size": TEXT, "width": f"{WIDE:.1f}pt", "height": f"{height:.1f}pt"}
    return tag("svg", inside, **facts, viewBox=f"0 0 {WIDE:.1f} {height:.1f}")


def words(x: float, y: float, text: str, **look: object) -> str:
    """A line of text; `fill`, `weight`, `anchor` as wanted."""
    named = {"weight": "font_weight", "anchor": "text_anchor", "size": "font_size"}
    return tag(
        "text", escape(printable(text)), x=x, y=y, **{"fill": INK} | {named.get(k, k): v for k, v in look.items()}
    )


def box(x: float, y: float, wide: float, high: float, **look: object) -> str:
    """A filled rectangle."""
    return tag("rect", x=x, y=y, width=max(wide, 0.5), height=high, **look)


def label(text: str, y: float, high: float, *, bold: bool = False) -> str:
    """A bar's label left of the axis, on at most two lines; a long compound is set a little smaller."""
    weight = 600 if bold else 400
    room = (LABELS - 6) * MILLIMETRES
    longest = max(width(word, TEXT, weight) for word in text.split(" "))
    size = TEXT if longest <= room else TEXT * max(SMALLER, (room - 0.01) / longest)
    made = [shortened(line, room, weight, size) for line in lines(text, size, room, weight)]
    if len(made) > 2:  # noqa: PLR2004 - two lines a bar
        made = [made[0], shortened(made[1] + " …", room, weight, size)]
    first = y + high / 2 + 2.6 - 4.3 * (len(made) - 1)
    return "".join(words(0.0, first + 8.6 * i, line, weight=weight, size=size) for i, line in enumerate(made))


def shortened(text: str, room: float, weight: int, size: float = TEXT) -> str:
    """A line cut to its room with an ellipsis."""
    if width(text, size, weight) <= room:
        return text
    kept = text.removesuffix(" …")
    while kept and width(kept + "…", size, weight) > room:
        kept = kept[:-1]
    return kept.rstrip() + "…"


def bridge(title: str, bars: Sequence[Bar]) -> str:
    """From the prior result over its causes to this one; causes hang where the one before ended."""
    ends = running(bars)
    low, high = min(0.0, *(min(pair) for pair in ends)), max(0.0, *(max(pair) for pair in ends))
    scale = (WIDE - LABELS - VALUES) / ((high - low) or 1.0)

    def at(value: float) -> float:
        return LABELS + 2 + (value - low) * scale

    parts: list[str] = []
    y, last = 2.0, 0.0
    for bar, (start, end) in zip(bars, ends, strict=True):
        tall = 20.0 if width(bar.label, TEXT, 600) > (LABELS - 6) * MILLIMETRES else 14.0
        middle = y + tall / 2
        parts += [
            line(f"M{at(start if bar.kind == 'cause' else end):.2f} {last:.2f}V{middle - 5:.2f}", 0.4) if last else "",
            label(bar.label, y, tall, bold=bar.kind not in HANGING),
            box(at(min(start, end)), middle - 5, abs(end - start) * scale, 10.0, fill=colour(bar)),
            value_at(at(max(start, end)) + 3, middle + 2.6, bar),
        ]
        last, y = middle + 5, y + tall
    return svg(title, y + 3, [*parts, line(f"M{at(0):.2f} 0V{y + 1:.2f}")])


def line(path: str, thick: float = 0.7) -> str:
    """An axis or a connector."""
    return tag("path", d=path, stroke=INK, stroke_width=thick)


def running(bars: Sequence[Bar]) -> list[tuple[float, float]]:
    """Where each bar starts and ends: totals from zero, causes from where the last one ended."""
    made, at = [], 0.0
    for bar in bars:
        amount = float(bar.amount)
        start = at if bar.kind in HANGING else 0.0
        at = start + amount
        made.append((start, at))
    return made


def colour(bar: Bar) -> str:
    """The fill of a bar: scenario for totals, good or bad for causes; a difference is neither."""
    if bar.kind == "difference":
        return WARN
    if bar.kind == "cause":
        return BAD if bar.amount < 0 else GOOD
    return ACTUAL if bar.kind == "actual" else PRIOR


def value_at(x: float, y: float, bar: Bar) -> str:
    """The figure right of a bar."""
    if bar.kind == "cause":
        return words(x, y, bar.text, fill=BAD_TEXT if bar.amount < 0 else GOOD_TEXT)
    return words(x, y, bar.text, weight=400 if bar.kind == "difference" else 600)


def columns(title: str, bars: Sequence[Bar], height: float = 118.0) -> str:
    """Columns over time, the last one dark; each with its value, above it or below a negative one."""
    amounts = [float(bar.amount) for bar in bars]
    low, high = min(0.0, *amounts), max(0.0, *amounts)
    scale = (height - 22 - (9 if low < 0 else 0)) / ((high - low) or 1.0)
    zero = 10 + high * scale
    step = WIDE / len(bars)
    crowded = max(width(bar.text, 7, 600) for bar in bars) / MILLIMETRES > step
    parts: list[str] = []
    for index, (bar, amount) in enumerate(zip(bars, amounts, strict=True)):
        last = index == len(bars) - 1
        middle, weight = step * (index + 0.5), 600 if last else 400
        top = min(zero, zero - amount * scale)
        parts.append(box(middle - step * 0.35, top, step * 0.7, abs(amount) * scale, fill=ACTUAL if last else PRIOR))
        y = top - 2.5 if amount >= 0 else zero + abs(amount) * scale + 7
        if last or not crowded:
            side: dict[str, object] = {"anchor": "end"} if crowded else {"anchor": "middle"}
            parts.append(words(WIDE if crowded else middle, y, bar.text, size=7, weight=weight, **side))
        parts.append(words(middle, height - 2, bar.label, anchor="middle", size=7, fill=SECONDARY, weight=weight))
    return svg(title, height, [*parts, line(f"M0 {zero:.2f}H{WIDE}")])


def stacked(title: str, rows: Sequence[Stack], legend: Sequence[tuple[str, str]]) -> str:
    """Counts side by side, the sum at the end; `legend` names the three parts by their look: (`block`, "blocks")."""
    most = max((sum(counts) for _, counts in rows), default=1) or 1
    scale = (WIDE - LABELS - 24) / max(most, 6)
    looks = [LOOKS[name] for name, _ in legend]
    parts: list[str] = []
    x = 0.0
    for (_, text), look in zip(legend, looks, strict=True):
        parts += [box(x + 0.5, 1.5, 6.5, 6.5, **look), words(x + 10, 7.8, text, fill=SECONDARY, size=7)]
        x += 10 + width(text, 7) / MILLIMETRES + 12
    for index, (text, counts) in enumerate(rows):
        y, x = 14.0 + 15 * index, LABELS + 2
        parts.append(label(text, y, 12.0))
        for count, look in zip(counts, looks, strict=True):
            parts += [box(x, y, count * scale, 11.0, **look)] if count else []
            x += count * scale
        parts.append(words(x + 4, y + 8.4, str(sum(counts)) if sum(counts) else "–", weight=600))
    foot = 14.0 + 15 * len(rows)
    return svg(title, foot + 3, [*parts, line(f"M{LABELS + 2:.2f} 12V{foot:.2f}")])


def ageing(title: str, rows: Sequence[tuple[str, Sequence[Decimal], str]], legend: Sequence[str]) -> str:
    """Amounts side by side by age, light to dark and the oldest in the bad colour; the sum at the end of each bar."""
    most = float(max((sum(amounts) for _, amounts, _ in rows), default=0)) or 1.0
    scale = (WIDE - LABELS - VALUES) / most
    looks = [*shades(len(legend) - 1), BAD]
    parts: list[str] = []
    x = 0.0
    for text, look in zip(legend, looks, strict=True):
        parts += [box(x + 0.5, 1.5, 6.5, 6.5, fill=look), words(x + 10, 7.8, text, fill=SECONDARY, size=7)]
        x += 10 + width(text, 7) / MILLIMETRES + 8
    for index, (text, amounts, total) in enumerate(rows):
        y, x = 14.0 + 15 * index, LABELS + 2
        parts.append(label(text, y, 12.0))
        for amount, look in zip(amounts, looks, strict=True):
            parts += [box(x, y, float(amount) * scale, 11.0, fill=look)] if amount else []
            x += float(amount) * scale
        parts.append(words(x + 4, y + 8.4, total, weight=600))
    foot = 14.0 + 15 * len(rows)
    return svg(title, foot + 3, [*parts, line(f"M{LABELS + 2:.2f} 12V{foot:.2f}")])


def shades(count: int) -> list[str]:
    """So many greys from light to dark."""
    light, dark = (0xDD, 0xE3, 0xE6), (0x37, 0x47, 0x4F)
    steps = max(count - 1, 1)
    return [
        "#" + "".join(f"{low + (high - low) * at // steps:02X}" for low, high in zip(light, dark, strict=True))
        for at in range(count)
    ]


def spread(
    title: str, observed: Sequence[tuple[int, int]], expected: Sequence[int], axis: str, height: float = 96.0
) -> str:
    """Shares by leading digits in millionths: columns as observed, a line as expected, the first digits named below."""
    most = max(*(share for _, share in observed), *expected, 1)
    scale, step = (height - 24) / most, WIDE / len(observed)
    foot = height - 12
    parts = [
        box(step * index + step * 0.12, foot - share * scale, step * 0.76, share * scale, fill=PRIOR)
        for index, (_, share) in enumerate(observed)
    ]
    points = " L".join(f"{step * (index + 0.5):.2f} {foot - share * scale:.2f}" for index, share in enumerate(expected))
    parts.append(tag("path", d=f"M{points}", fill="none", stroke=GOOD_TEXT, stroke_width=1.1))
    for index, (digits, _) in enumerate(observed):
        if digits % 10 == 0:
            parts.append(words(step * (index + 0.5), height - 2, str(digits), anchor="middle", size=7, fill=SECONDARY))
    parts.append(words(WIDE, 8.0, axis, anchor="end", size=7, fill=GOOD_TEXT))
    return svg(title, height, [*parts, line(f"M0 {foot:.2f}H{WIDE}")])
