"""Kernels: loops over item entries, plain Python for a small close and machine code for a long one.

A cost that is rounded at every decrease is a true recurrence: the next figure needs the one before. So it is a loop,
written once as an ordinary function of integers. Below some ten thousand rows Python itself runs it (nothing else is
imported); above, numba compiles the very same function, a hundred times as fast. What the two must not do alike is
arithmetic: Python's integers have no bound, those of the machine have 64 bits. The few helpers below exist twice for
that, and where a figure outgrows the machine the compiled loop gives up and Python's is run instead: never a wrong one.

    @compiled("quantity")            # columns whose total must fit
    def on_hand(quantity): ...       # columns in (lists or arrays), columns out

    on_hand(entries["quantity"])     # Series in, Series out
"""

from __future__ import annotations

from functools import cache, wraps
from inspect import signature
from typing import TYPE_CHECKING, Any, Final

import polars as pl

from tieout import kernels

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Column = Any  # list[int] in plain Python, an array of int64 when compiled

LONG: Final = 50_000
ROOM: Final = 2**62
HELPERS: Final[list[Callable[..., Any]]] = []


def compiled(*totals: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Make a kernel of a function: Series (Int64, no nulls) and integers in, a tuple of Series out.

    `totals` name the columns that are added up: where their absolute values pass 2^62 together, Python runs the loop.
    """

    def made(kernel: Callable[..., Any]) -> Callable[..., Any]:
        names = list(signature(kernel).parameters)
        summed = [names.index(name) for name in totals]

        @wraps(kernel)
        def run(*arguments: Any, plain: bool | None = None) -> tuple[Any, ...]:
            columns = [each for each in arguments if isinstance(each, pl.Series)]
            short = max(map(len, columns), default=0) < LONG if plain is None else plain
            if not short and all(fits(arguments[place]) for place in summed):
                try:
                    return answered(machine(kernel)(*map(array, arguments)))
                except OverflowError:
                    pass
            return answered(kernel(*map(listed, arguments)))

        return run

    return made


def fits(column: pl.Series) -> bool:
    """Whether every sum of some of the values stays below 2^62."""
    if column.is_empty():
        return True
    largest = max(abs(int(column.min())), abs(int(column.max())))  # type: ignore[arg-type]
    return largest * len(column) < ROOM or int(column.cast(pl.Int128).abs().sum()) < ROOM


def array(argument: Any) -> Any:
    """A column as the machine reads it, without a copy where it lies in one piece; for reading only.

    Columns of Polars' own may be written to, others not: numba would compile a kernel for each mixture of them.
    """
    if not isinstance(argument, pl.Series):
        return argument
    column = argument.cast(pl.Int64).to_numpy().view()
    column.flags.writeable = False
    return column


def listed(argument: Any) -> Any:
    """A column as Python reads it."""
    return argument.to_list() if isinstance(argument, pl.Series) else argument


def answered(columns: Sequence[Any]) -> tuple[Any, ...]:
    """The columns of a kernel as Series, its numbers as they are; a figure past 64 bits makes its column Int128."""
    return tuple(int(each) if not hasattr(each, "__len__") else series(each) for each in columns)


def series(column: Any) -> pl.Series:
    """A column of integers as a Series."""
    if isinstance(column, list):
        outgrown = any(abs(value) >= ROOM for value in column)
        return pl.Series(column, dtype=pl.Int128 if outgrown else pl.Int64)
    import pyarrow as pa

    return pl.Series(pl.from_arrow(pa.array(column)))  # as it lies, without a copy


# --- helpers of kernels, as Python has them ---


def helper(function: Callable[..., Any]) -> Callable[..., Any]:
    """A function kernels call: compiled with them."""
    HELPERS.append(function)
    return function


def muldiv(value: int, part: int, whole: int) -> int:
    """Value x part / whole to the nearest integer, half away from zero: 5 x 1 / 2 is 3, -5 x 1 / 2 is -3."""
    product = value * part
    half = abs(product) + abs(whole) // 2
    return half // abs(whole) if (product < 0) == (whole < 0) else -(half // abs(whole))


def plus(one: int, other: int) -> int:
    """A sum that is never cut to 64 bits."""
    return one + other


def times(one: int, small: int) -> int:
    """A product of a number and one of at most 10,000, never cut to 64 bits."""
    return one * small


def zeros(length: int) -> Column:
    """A column of noughts."""
    return [0] * length


def longer(column: Column) -> Column:
    """The column with as many noughts behind it again."""
    return column + [0] * len(column)


@helper
def share(value: int, part: int, whole: int, step: int) -> int:
    """Value x part / whole in whole steps (100 ten-thousandths are a cent), half away from zero; all of it exactly."""
    return value if part == whole else muldiv(value, part, times(whole, step)) * step


# --- the same for the machine ---


def machine(kernel: Callable[..., Any]) -> Callable[..., Any]:
    """The kernel compiled; what was compiled once is kept for later runs."""
    with kernels.ONE_AT_A_TIME:
        told()
        for function in HELPERS:
            kernels.registered(function)
        return kernels.machine(kernel)


@cache
def told() -> None:
    """Tell numba of the arithmetic that is not Python's."""
    from numba.extending import overload

    from tieout.rooms.inventory import wide

    for function in (wide.divided, wide.digit):
        kernels.registered(function)
    for plain, fast in (
        (muldiv, wide.muldiv),
        (plus, wide.plus),
        (times, wide.times),
        (zeros, wide.zeros),
        (longer, wide.longer),
    ):
        overload(plain, strict=False)(lambda *_, fast=fast: fast)
