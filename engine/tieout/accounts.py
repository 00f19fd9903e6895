"""Which accounts a rule means: the one selector grammar of the product, read once into text intervals.

`["2400..2499", "!2450"]` becomes two atoms: from `2400` to the last sub-account of `2499`, and without exactly `2450`.
Every atom is one interval of text on one field (account, type, control, category, or a dimension), so that one join
answers for all rules of all companies, and no room ever sees the grammar:

    selector        field     low   high              kind
    1510            account   1510  1510              exact
    2400..2499      account   2400  2499 + U+10FFFF   range
    24*             account   24    24 + U+10FFFF     mask
    type:asset      type      asset asset             type
    "" (dimension)  dim_x     ""    ""                exact

Comparison is text, byte by byte, as every engine does it; U+10FFFF sorts after every other character.
"""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    import polars as pl

LAST: Final = "\U0010ffff"
RANKS: Final = {"exact": 1, "range": 2, "mask": 3, "control": 4, "category": 5, "type": 6, "all": 7}
VALUES: Final = {
    "type": ("asset", "liability", "equity", "revenue", "expense", "statistical"),
    "control": ("ar", "ap", "bank", "inventory", "fa", "tax"),
    "category": (),
    "account": (),
}


@dataclass(frozen=True)
class Atom:
    """One interval of a selector: every account whose `field` lies between `low` and `high`, both included.

    `kind` says how narrow it is (`RANKS`: exact before range before mask before control, category, type, all);
    `length` is the number of characters a mask fixes, else 0. `exclude` takes these accounts away again.
    """

    field: str
    exclude: bool
    low: str
    high: str
    kind: str
    length: int = 0

    @property
    def rank(self) -> int:
        """The place of `kind` among the kinds, 1 = narrowest."""
        return RANKS[self.kind]


def parse(selectors: str | Sequence[str], field: str = "account") -> tuple[Atom, ...]:
    """The accounts (or, with `field="dim_x"`, the dimension values) that a list of selectors means.

    A list is a union minus its exclusions; only exclusions mean all but those, and then the first atom is all.
    An empty list selects nothing. Raises ValueError with every fault of the list, one a line.
    """
    atoms, faults = [], []
    for selector in [selectors] if isinstance(selectors, str) else selectors:
        try:
            atoms.append(atom(selector, field))
        except ValueError as fault:
            faults.append(str(fault))
    if faults:
        raise ValueError("\n".join(faults))
    if atoms and all(one.exclude for one in atoms):
        atoms.insert(0, Atom(field, exclude=False, low="", high=LAST, kind="all"))
    return tuple(atoms)


def atom(selector: str, field: str = "account") -> Atom:
    """One selector as an interval. Raises ValueError saying what was read and what to write instead."""
    if not isinstance(selector, str):
        # a ValueError too, so that it is told beside the other faults of the list
        raise ValueError(f'{selector!r} is not text: write it in quotes, "{selector}"')  # noqa: TRY004
    text = selector.strip()
    exclude = text.startswith("!")
    value = text[1:].strip() if exclude else text
    if value.startswith("!"):
        raise ValueError(f"'{selector}': one ! is enough to leave something out")
    prefix, colon, rest = value.partition(":")
    if field != "account" or not colon:
        return interval(selector, field, exclude=exclude, value=value)
    return prefixed(selector, prefix.strip().lower(), exclude=exclude, value=rest.strip())


def prefixed(selector: str, prefix: str, *, exclude: bool, value: str) -> Atom:
    """A selector by a property of the account: `type:asset`, `control:bank`, `category:Stock`.

    `account:` says that what follows is an account, for charts whose accounts hold a colon.
    """
    if prefix not in VALUES:
        raise ValueError(
            f"'{selector}': nothing is selected by '{prefix}:'{nearest(prefix, [f'{known}:' for known in VALUES])}; "
            "there is type:, control:, category:, and account: for an account that holds a colon"
        )
    known = VALUES[prefix]
    value = value.lower() if known else value
    if known and value not in known and (value or prefix == "type"):
        raise ValueError(
            f"'{selector}': no {prefix} is called '{value}'{nearest(value, known)}; there is {', '.join(known)}"
        )
    found = interval(selector, prefix, exclude=exclude, value=value)
    return found if prefix == "account" else Atom(prefix, exclude, found.low, found.high, prefix, found.length)


def interval(selector: str, field: str, *, exclude: bool, value: str) -> Atom:
    """The interval of an account number, a range or a mask."""
    low, dots, end = (part.strip() for part in value.partition(".."))
    if "*" in value[:-1] or (dots and "*" in value):
        raise ValueError(f"'{selector}': * stands only at the end, as in '24*', and not in a range")
    if dots and not (low and end):
        raise ValueError(f"'{selector}': a range needs both ends, as in '2400..2499'")
    if dots and low > end + LAST:
        raise ValueError(f"'{selector}' runs backwards (compared as text): the lower end comes first")
    if dots:
        return Atom(field, exclude, low, end + LAST, "range")
    if value.endswith("*"):
        return Atom(field, exclude, value[:-1], value[:-1] + LAST, "mask", len(value) - 1)
    if not value and field == "account":
        raise ValueError(f"'{selector}' selects no account: write its number, '2400..2499', '24*' or 'type:asset'")
    return Atom(field, exclude, value, value, "exact")


def nearest(text: str, known: Sequence[str]) -> str:
    """The words that suggest the nearest known name, or nothing."""
    near = get_close_matches(text, known, 1)
    return f", did you mean '{near[0]}'" if near else ""


def selector_frame(rules: Mapping[str, Iterable[Atom]], beside: pl.DataFrame | None = None) -> pl.DataFrame:
    """The table settings.selectors: rule, field, exclude, low, high, kind, length, rank; ordered, each row once.

    `beside` is the table as other rooms left it: their rules stay, rules of the same name are replaced.
    """
    import polars as pl

    rows = [
        (rule, one.field, one.exclude, one.low, one.high, one.kind, one.length, one.rank)
        for rule, atoms in rules.items()
        for one in atoms
    ]
    names = {"rule": pl.String, "field": pl.String, "exclude": pl.Boolean, "low": pl.String, "high": pl.String}
    schema = names | {"kind": pl.String, "length": pl.Int32, "rank": pl.Int32}
    frame = pl.DataFrame(rows, schema=schema, orient="row")
    if beside is not None:
        frame = pl.concat([beside.filter(~pl.col("rule").is_in(list(rules))), frame])
    return frame.unique().sort(list(schema))


class Tables(Protocol):
    """What `select` needs of the books."""

    def has(self, name: str) -> bool:
        """Whether the table is there."""

    def frame(self, name: str) -> pl.DataFrame:
        """A table as a frame."""

    def put(self, name: str, frame: pl.DataFrame) -> None:
        """Make a table from a frame."""

    def build(self, path: str) -> None:
        """Make the table of a SQL file."""


def select(books: Tables, rules: Mapping[str, Iterable[Atom]]) -> None:
    """Add a room's rules to settings.selectors and make settings.selected_accounts(rule, company, account) anew.

    `select(books, {"readiness.reconcile": parse(["type:asset", "!1630"])})`: name a rule after its room. Rules of
    other rooms stay, so that the tables of a finished run still answer for every room. Needs canonical.account_fields.
    """
    beside = books.frame("settings.selectors") if books.has("settings.selectors") else None
    books.put("settings.selectors", selector_frame(rules, beside))
    books.build("settings/selected_accounts")
