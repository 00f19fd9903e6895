"""The pack's typeface: where its files are, how wide a text is, the outline of a word, and what it can print.

Source Sans Pro comes as an installed package and is used under a family name of our own, so that no font of the
machine can take its place. A character it lacks would silently pull in another font: such characters are replaced.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fontTools.ttLib import TTFont

FAMILY = "Tieout Sans"
FILES = {300: "SourceSansPro-Light", 400: "SourceSansPro-Regular", 600: "SourceSansPro-Semibold"}
OUTLINES = "SourceSansPro-Bold"
MILLIMETRES = 25.4 / 72
INSTEAD = {0x2009: "\u202f", 0x2010: "-", 0x2011: "-", 0x2717: "×", 0x2212: "−", 0x25CF: "•", 0x00AD: ""}
UNKNOWN = "?"


def path(name: str) -> Path:
    """The file of a face, from the installed font package."""
    import font_source_sans_pro

    return Path(str(font_source_sans_pro.__file__)).parent / "files" / f"{name}.otf"


@cache
def face(name: str) -> TTFont:
    """An opened face."""
    from fontTools.ttLib import TTFont

    return TTFont(path(name), lazy=True)


@cache
def advances(weight: int) -> dict[int, float]:
    """The width of every character of a weight, in em."""
    font = face(FILES[weight])
    widths, unit = font["hmtx"].metrics, font["head"].unitsPerEm
    return {code: widths[glyph][0] / unit for code, glyph in font.getBestCmap().items()}


def width(text: str, size: float, weight: int = 400) -> float:
    """The width of a line of text in millimetres at `size` points, without kerning."""
    table = advances(weight)
    return sum(table.get(ord(letter), 0.6) for letter in text) * size * MILLIMETRES


def lines(text: str, size: float, space: float, weight: int = 400) -> list[str]:
    """`text` broken at spaces into lines no wider than `space` millimetres; a longer word stays whole."""
    made = [""]
    for word in text.split(" "):
        longer = f"{made[-1]} {word}".strip()
        if made[-1] and width(longer, size, weight) > space:
            made.append(word)
        else:
            made[-1] = longer
    return made


@cache
def printable_codes() -> frozenset[int]:
    """The characters that every weight of the pack has."""
    return frozenset.intersection(*(frozenset(advances(weight)) for weight in FILES))


def printable(text: str) -> str:
    """`text` with the characters our typeface lacks replaced: by a sister, by the letter without accent, by `?`."""
    codes = printable_codes()
    if all(ord(letter) in codes for letter in text):
        return text
    return "".join(letter if ord(letter) in codes else instead(letter, codes) for letter in text)


def instead(letter: str, codes: frozenset[int]) -> str:
    """What is printed in place of a character our typeface lacks."""
    if letter in "\t\r\n":
        return " "
    if ord(letter) in INSTEAD:
        return INSTEAD[ord(letter)]
    kept = "".join(part for part in unicodedata.normalize("NFKD", letter) if ord(part) in codes)
    return kept or UNKNOWN


@cache
def outline(word: str) -> tuple[str, float]:
    """The outline of a word in the bold face as an SVG path (y upwards, 1000 units an em) and its width."""
    from fontTools.pens.svgPathPen import SVGPathPen
    from fontTools.pens.transformPen import TransformPen

    font = face(OUTLINES)
    glyphs, names, at, pen = font.getGlyphSet(), font.getBestCmap(), 0.0, SVGPathPen(None)
    for letter in word:
        glyph = glyphs[names[ord(letter)]]
        glyph.draw(TransformPen(pen, (1, 0, 0, 1, at, 0)))
        at += glyph.width + 60
    return str(pen.getCommands()), at - 60
