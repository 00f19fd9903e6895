"""Which balances a rule reads: its source, and where its basis is the ledger, that too.

A reader is one of these: the companies, accounts and dimension values it takes, and the dimensions its sums keep. The
balances are matched with all readers at once; what a rule posts later is matched line by line.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

import polars as pl

from tieout import money
from tieout.readers.dims import packed, unpacked

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from tieout.accounts import Atom

FEW = 8
MEASURES = ("amount_currency", "amount", "amount_reporting")
KEY = ("company", "account", "currency", "dims", "partner_company")
FLOWS = ("revenue", "expense")


class Cell(NamedTuple):
    """What a balance is kept by; `company` is the one whose ledger it is in."""

    company: str
    account: str
    currency: str
    dims: str
    partner: str


class Amounts(NamedTuple):
    """Transaction, accounting and reporting currency, in ten-thousandths; the first is None where it is unknown."""

    currency: int | None
    own: int
    reporting: int

    def __add__(self, other: Amounts) -> Amounts:  # type: ignore[override]
        """The sum of two; unknown where one of them is."""
        known = self.currency is not None and other.currency is not None
        total = (self.currency or 0) + (other.currency or 0) if known else None
        return Amounts(total, self.own + other.own, self.reporting + other.reporting)

    def __neg__(self) -> Amounts:
        """The other side of it."""
        return Amounts(None if self.currency is None else -self.currency, -self.own, -self.reporting)


Index = dict[str, dict[str, list[int]]]  # a dimension, the one value of it that is taken, readers; "" for all others
NOTHING = Amounts(0, 0, 0)


def summed(amounts: Sequence[Amounts]) -> Amounts:
    """The sum of amounts."""
    currency = None if any(one.currency is None for one in amounts) else sum(one.currency or 0 for one in amounts)
    return Amounts(currency, sum(one.own for one in amounts), sum(one.reporting for one in amounts))


class Line(NamedTuple):
    """An amount in the ledger of a company: what a rule posts, or has posted; whether it falls into the period."""

    cell: Cell
    amounts: Amounts
    in_period: bool = True


@dataclass(frozen=True)
class Reader:
    """What one rule takes from the ledger: `selector` in settings.selected_accounts, companies, dimension criteria.

    `drops`: dimensions the sums do not keep; `keeps`: where given, the only ones they keep. `year`: the fiscal year
    with openings instead of the period. `standing`: a basis takes balance sheet and statistical accounts as they stand
    at the period end, unless it sums the period.
    """

    selector: str
    companies: tuple[str, ...]
    criteria: Mapping[str, tuple[Atom, ...]]
    year: bool
    drops: frozenset[str] = frozenset()
    keeps: frozenset[str] | None = None
    standing: bool = False

    def projected(self, dims: str) -> str:
        """The dims its sums are kept by."""
        return projected(dims, self.drops, self.keeps)


@lru_cache(maxsize=1 << 16)
def projected(dims: str, drops: frozenset[str], keeps: frozenset[str] | None) -> str:
    """A text of dims without some of them."""
    if not dims:
        return ""
    values = unpacked(dims)
    return packed({k: v for k, v in values.items() if k not in drops and (keeps is None or k in keeps)})


def accepts(atoms: Iterable[Atom], value: str) -> bool:
    """Whether a dimension's value meets a criterion: taken by one atom, and left out by none."""
    taken = False
    for one in atoms:
        if one.low <= value <= one.high:
            if one.exclude:
                return False
            taken = True
    return taken


def meet(one: tuple[Atom, ...], other: tuple[Atom, ...] | None) -> bool:
    """Whether some value may meet two criteria: one of the ends of their intervals does, or there is only one."""
    if other is None:
        return True
    ends = {end for atom in (*one, *other) for end in (atom.low, atom.high)}
    return any(accepts(one, end) and accepts(other, end) for end in ends)


@dataclass
class Pools:
    """What every reader holds so far: by cell; of a basis the account, currency and partner are blank."""

    readers: Sequence[Reader]
    accounts: Sequence[frozenset[tuple[str, str]]]  # of each reader: company, account
    types: Mapping[tuple[str, str], str]
    held: list[dict[Cell, Amounts]] = field(default_factory=list)
    _index: dict[tuple[str, str], Index] = field(default_factory=dict)  # by company and account
    _companies: dict[str, Index] = field(default_factory=dict)
    _taken: dict[tuple[str, str, str], tuple[int, ...]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Empty pools, and the indexes."""
        self.held = [{} for _ in self.readers]
        for number, reader in enumerate(self.readers):
            name, value = next(
                ((name, atoms[0].low) for name, atoms in reader.criteria.items()
                 if len(atoms) == 1 and atoms[0].kind == "exact" and not atoms[0].exclude),
                ("", ""),
            )  # fmt: skip
            places: list[tuple[dict[Any, Index], Any]] = [(self._index, place) for place in self.accounts[number]]
            places += [(self._companies, company) for company in reader.companies]
            for index, place in places:
                index.setdefault(place, {}).setdefault(name, {}).setdefault(value, []).append(number)

    def takers(self, company: str, account: str, dims: str) -> tuple[int, ...]:
        """The readers that take a line of this account and these dims."""
        key = (company, account, dims)
        if key not in self._taken:
            values = unpacked(dims)
            found = (
                number
                for name, by_value in self._index.get((company, account), {}).items()
                for number in by_value.get(values.get(name, "") if name else "", ())
                if self._accepted(number, values)
            )
            self._taken[key] = tuple(found)
        return self._taken[key]

    def _accepted(self, number: int, values: Mapping[str, str]) -> bool:
        """Whether dimension values meet all criteria of a reader."""
        return all(accepts(atoms, values.get(one, "")) for one, atoms in self.readers[number].criteria.items())

    def fed(
        self,
        company: str,
        places: frozenset[tuple[str, str]],
        sets: Mapping[str, str],
        own: Mapping[str, tuple[Atom, ...]],
    ) -> Iterator[int]:
        """The readers that may take what lands on accounts with some dims set, the others as `own` criteria allow."""
        for name, by_value in self._companies.get(company, {}).items():
            chosen = [by_value.get(sets[name], [])] if name in sets else by_value.values()
            for number in (number for numbers in chosen for number in numbers):
                if places.isdisjoint(self.accounts[number]):
                    continue
                criteria = self.readers[number].criteria
                if all(accepts(atoms, sets[one]) if one in sets else meet(atoms, own.get(one))
                       for one, atoms in criteria.items()):  # fmt: skip
                    yield number

    def add(self, lines: Iterable[Line]) -> None:
        """Let every reader see lines that were posted."""
        for line in lines:
            for number in self.takers(line.cell.company, line.cell.account, line.cell.dims):
                self._take(number, line)

    def _take(self, number: int, line: Line) -> None:
        """Let one reader see a line."""
        reader, cell = self.readers[number], line.cell
        whole_year = reader.year or (reader.standing and self._stands(cell))
        if line.in_period or whole_year:
            key = self.key(number, cell)
            self.held[number][key] = self.held[number].get(key, NOTHING) + line.amounts

    def _stands(self, cell: Cell) -> bool:
        """Whether an account is one whose balance goes on from year to year."""
        return self.types.get((cell.company, cell.account), "") not in FLOWS

    def key(self, number: int, cell: Cell) -> Cell:
        """The cell of a reader into which a cell of the ledger falls."""
        reader = self.readers[number]
        dims = reader.projected(cell.dims)
        return Cell(cell.company, "", "", dims, "") if reader.keeps is not None else cell._replace(dims=dims)

    def fill(self, cells: pl.DataFrame, selected: pl.DataFrame) -> None:
        """Take up the balances: the table allocation.cells; `selected` says which accounts each reader takes."""
        for row in _matched(cells, selected, self.readers).iter_rows():
            number, *rest = row
            cell, amounts = Cell(*rest[:5]), Amounts(*rest[5:])
            self.held[number][cell] = self.held[number].get(cell, NOTHING) + amounts


def _matched(cells: pl.DataFrame, selected: pl.DataFrame, readers: Sequence[Reader]) -> pl.DataFrame:
    """Each reader's cells, with the amounts of its span, summed over the dims it does not keep."""
    named = sorted({name for reader in readers for name in reader.criteria})
    texts = cells["dims"].unique(maintain_order=True).to_list()
    values = pl.DataFrame(
        [(text, *(unpacked(text).get(name, "") for name in named)) for text in texts],
        schema={"dims": pl.String} | {f"={name}": pl.String for name in named},
        orient="row",
    )
    valued = cells.join(values, on="dims", how="left")
    accepted = {name: _accepted(readers, name, values[f"={name}"].unique().to_list()) for name in named}
    joined = _joined(valued, selected, accepted)
    for name, allowed in accepted.items():
        limited = [number for number, reader in enumerate(readers) if name in reader.criteria]
        free = joined.filter(~pl.col("reader").is_in(limited))
        kept = joined.filter(pl.col("reader").is_in(limited)).join(allowed, on=["reader", f"={name}"], how="semi")
        joined = pl.concat([free, kept])
    return _summed(joined, readers, texts)


def _accepted(readers: Sequence[Reader], name: str, values: list[str]) -> pl.DataFrame:
    """The values of a dimension that each reader with a criterion on it takes."""
    found: dict[tuple[Atom, ...], list[str]] = {}
    rows = []
    for number, reader in enumerate(readers):
        if atoms := reader.criteria.get(name):
            if atoms not in found:
                found[atoms] = [value for value in values if accepts(atoms, value)]
            rows += [(number, value) for value in found[atoms]]
    return pl.DataFrame(rows, schema={"reader": pl.Int64, f"={name}": pl.String}, orient="row")


def _joined(valued: pl.DataFrame, selected: pl.DataFrame, accepted: Mapping[str, pl.DataFrame]) -> pl.DataFrame:
    """Readers and the cells of their accounts; by value at once for those that take few values of a dimension.

    Five hundred rules that share their accounts and differ by department would else meet every balance each.
    """
    parts, left = [], selected
    for name, allowed in accepted.items():
        few = allowed.group_by("reader").len().filter(pl.col("len") <= FEW).select("reader")
        mine = left.join(few, on="reader", how="semi")
        keys = mine.join(allowed, on="reader")
        parts.append(valued.join(keys, on=["company", "account", f"={name}"]))
        left = left.join(few, on="reader", how="anti")
    rest = valued.join(left, on=["company", "account"])
    return pl.concat([*(part.select(rest.columns) for part in parts), rest])


def _summed(joined: pl.DataFrame, readers: Sequence[Reader], texts: list[str]) -> pl.DataFrame:
    """The cells of each reader with their amounts as integers."""
    kinds = sorted({(tuple(sorted(one.drops)), None if one.keeps is None else tuple(sorted(one.keeps)))
                    for one in readers}, key=repr)  # fmt: skip
    place = {kind: number for number, kind in enumerate(kinds)}
    rows = [
        (number, place[tuple(sorted(one.drops)), None if one.keeps is None else tuple(sorted(one.keeps))],
         one.year, one.standing, one.keeps is not None)
        for number, one in enumerate(readers)
    ]  # fmt: skip
    schema: dict[str, Any] = {"reader": pl.Int64, "kind": pl.Int64, "year": pl.Boolean, "standing": pl.Boolean}
    facts = pl.DataFrame(rows, schema=schema | {"basis": pl.Boolean}, orient="row")
    shown = pl.DataFrame(
        [(text, number, projected(text, frozenset(drops), None if keeps is None else frozenset(keeps)))
         for number, (drops, keeps) in enumerate(kinds) for text in texts],
        schema={"dims": pl.String, "kind": pl.Int64, "kept": pl.String}, orient="row",
    )  # fmt: skip
    year = pl.col("year") | (pl.col("standing") & ~pl.col("type").is_in(FLOWS))
    taken = [
        pl.when(year).then(money.integers(pl.col(f"{name}_year"))).otherwise(money.integers(pl.col(name))).alias(name)
        for name in MEASURES
    ]
    blank = [pl.when("basis").then(pl.lit("")).otherwise(name).alias(name)
             for name in ("account", "currency", "partner_company")]  # fmt: skip
    cells = joined.join(facts, on="reader").join(shown, on=["dims", "kind"])
    cells = cells.with_columns(*taken).with_columns(*blank, pl.col("kept").alias("dims"))
    unknown = pl.col("amount_currency").is_null().any()
    sums = [pl.when(unknown).then(None).otherwise(pl.col("amount_currency").sum()).alias("amount_currency")]
    sums += [pl.col(name).sum() for name in MEASURES[1:]]
    return cells.group_by("reader", *KEY).agg(sums).sort("reader", *KEY)
