"""What the national profiles of SAF-T say about an account: which side it stands on, and whether it takes postings.

The core leaves the type of an account to each country: a public chart's number, a grouping, a word. A number is tried
by its longest beginning. Sources: NS 4102 and the Norwegian code list of groupings; the Danish public standard chart;
SNC (Portugal) and PGC (Angola, where 6 is income and 7 cost); OMFP 1802 (Romania); PCN (Luxembourg); the model chart of
Lithuania. Where a country leaves the numbers to the company (Denmark, Lithuania) the word in AccountType decides.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

LUSOPHONE = {"PT", "AO"}  # Portugal's profile, which Angola follows: its own names for much of the core
GROUPS = {"GR", "GA", "AR", "AA"}  # headings of a Portuguese chart: their balances are sums of accounts below them
ANALYTIC = {"AR", "AA", "AM"}  # the cost accounting of a Portuguese chart: a circle of its own


def _table(**types: str) -> dict[str, str]:
    """Beginnings of account numbers by type, as a table from beginning to type."""
    return {start: kind for kind, starts in types.items() for start in starts.split()}


NUMBERS = {
    "NO": _table(asset="1", equity="20", liability="2", revenue="3 80 84", expense="4 5 6 7 8"),
    "DK": _table(
        revenue="10 11 12 13 14 15 32 33 34 350 351 352 353",
        expense="16 17 18 19 2 30 31 354 355 356 357 358 359 36 37 38",
        asset="5 60 61 62 63 640 641 642 643 644 645 646 647 648 649",
        equity="65 66 67 68 69",
        liability="7 8",
    ),
    "PT": _table(
        asset="1 21 228 2721 2741 281 3 4",
        liability="2 218 271",
        equity="5 8",
        expense="6",
        revenue="7",
        statistical="9",
    ),
    "AO": _table(asset="1 2 31 329 4", liability="3 319", equity="5 8", revenue="6", expense="7", statistical="9"),
    "RO": _table(
        equity="10 11 12 14",
        liability="1 40 42 43 44 45 46 472 519",
        asset="2 3 409 41 425 4282 4424 4426 461 471 49 5",
        expense="6",
        revenue="7",
        statistical="8 9",
    )
    | {"419": "liability"},
    "LU": _table(
        equity="10 11 12 13 14 15 16", liability="1 43 44 45 46 47 482", asset="2 3 40 41 42 481 5", expense="6",
        revenue="7",
    ),
    "LT": _table(asset="1 2", equity="3", liability="4", revenue="5", expense="6"),
}  # fmt: skip
WORDS_FIRST = {"LT"}
WORDS = _table(
    asset="asset assets activ it tt",
    liability="liability liabilities pasiv i",
    equity="equity nk",
    revenue="sale sales income revenue p",
    expense="expense expenses cost s",
)
NORWEGIAN = {  # GroupingCategory of the Norwegian profile from 1.30 on
    "balanseverdiForAnleggsmiddel": "asset", "balanseverdiForOmloepsmiddel": "asset",
    "balanseverdiForBankOgForsikringseiendel": "asset", "egenkapital": "equity",
    "endringIEgenkapitalInnenBankOgForsikring": "equity", "langsiktigGjeld": "liability",
    "kortsiktigGjeld": "liability", "gjeldInnenBankOgForsikring": "liability", "salgsinntekt": "revenue",
    "annenDriftsinntekt": "revenue", "finansinntekt": "revenue", "bankOgForsikringsinntekt": "revenue",
    "varekostnad": "expense", "loennskostnad": "expense", "annenDriftskostnad": "expense", "finanskostnad": "expense",
    "skattekostnad": "expense", "bankOgForsikringskostnad": "expense", "resultatDisponeringForSAF-T": "expense",
    "resultatkomponentForIFRSForetak": "expense",
    "bankOgForsikringsinntektEllerKostnadSomIkkeBlirOmklassifisertTilResultatet": "revenue",
    "bankOgForsikringsinntektEllerKostnadSomKanBliOmklassifisertTilResultatet": "revenue",
}  # fmt: skip
SPACES = re.compile(r"[:_/](NO|DK|PT|AO|LU|RO|LT)(?:[_/]|$)")
AUTHORITIES = {"anaf": "RO", "vmi.lt": "LT"}


def of_space(namespace: str) -> str:
    """The country a namespace names; "" where it names none."""
    found = SPACES.search(namespace)
    if found:
        return found[1]
    return next((country for word, country in AUTHORITIES.items() if word in namespace.lower()), "")


def standard(country: str, cells: Mapping[str, str]) -> str:
    """The number of the public chart that an account is mapped to; "" where it is not."""
    number = cells.get("StandardAccountID", "") or (cells.get("GroupingCode", "") if country == "NO" else "")
    return number if number[:1].isdigit() else ""


def kind(country: str, cells: Mapping[str, str]) -> str:
    """The type of an account: asset, liability, equity, revenue, expense, statistical; "" where nothing tells it."""
    if country in LUSOPHONE and cells.get("GroupingCategory", "") in ANALYTIC:
        return "statistical"
    if country == "NO" and cells.get("GroupingCategory", "") in NORWEGIAN:
        return NORWEGIAN[cells["GroupingCategory"]]
    own = "" if country == "DK" else cells.get("AccountID", "")
    by_number = _longest(NUMBERS.get(country, {}), standard(country, cells) or own)
    by_word = WORDS.get(cells.get("AccountType", "").lower(), "")
    return by_word or by_number if country in WORDS_FIRST else by_number or by_word


def appropriates(country: str, cells: Mapping[str, str]) -> bool:
    """Whether the account is where a Norwegian year's result is appropriated (88 and 89): it closes the year."""
    if country != "NO":
        return False
    disposes = cells.get("GroupingCategory") == "resultatDisponeringForSAF-T"
    return disposes or (standard(country, cells) or cells.get("AccountID", "")).startswith(("88", "89"))


def category(country: str, cells: Mapping[str, str], taxonomy: str) -> str:
    """What statements group the account by: the public chart's number, in Portugal the code of the taxonomy."""
    code = cells.get("TaxonomyCode", "")
    return f"{taxonomy}{code}" if code else standard(country, cells)


def _longest(table: Mapping[str, str], number: str) -> str:
    """The type of the longest beginning that the number has."""
    return next((table[number[:size]] for size in range(len(number), 0, -1) if number[:size] in table), "")
