"""Money: how many decimals a currency has, the one rounding rule, and how a whole is shared without losing a cent.

100.00 shared over three equal parts is 33.34, 33.33, 33.33: each part is cut down to the cent, and the cents left over
go to the parts that lost most, ties in the declared order. 0.125 EUR is 0.13 and -0.125 EUR is -0.13: half away from
zero, once, at the end, to the currency's own decimals (JPY 0, EUR 2, KWD 3).

Why by hand: a Polars cast, parse, `*` or `/` rounds half to even (0.125 is 0.12 there), DuckDB divides decimals into
binary floating point, Spark cuts scale past 38 digits. So every division is one of integers here and in
queries/engines/*.sql, and one table of cases (tests/expected/rounding.csv) holds for all three.

An amount is stored with four decimals whatever its currency; in integers it is counted in ten-thousandths. An
expression that outgrows its integers raises (polars.exceptions.InvalidOperationError), it never wraps.
"""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Final

import polars as pl
from babel.numbers import get_currency_precision, list_currencies

if TYPE_CHECKING:
    from collections.abc import Sequence

AMOUNT: Final = pl.Decimal(18, 4)
SUM: Final = pl.Decimal(38, 4)
QUANTITY: Final = pl.Decimal(18, 5)
UNIT_COST: Final = pl.Decimal(28, 9)
RATE: Final = pl.Decimal(18, 9)
UNITS: Final = pl.Decimal(18, 0)

PLACES: Final = 4
BOUND: Final = 2**126
WIDEST: Final = 10**30
# Babel follows how a currency is shown, ISO 4217 how it is booked: an invoice in Serbia has paras.
CENTS: Final = ("AFN", "ALL", "IRR", "KPW", "LAK", "LBP", "MGA", "MMK", "RSD", "SOS", "SYP", "YER")
BOOKED: Final = dict.fromkeys(CENTS, 2) | {"IQD": 3}

Integers = pl.Expr | int


@cache
def decimals(currency: str) -> int:
    """The decimals in which amounts of a currency are booked (ISO 4217): JPY 0, EUR 2, KWD 3; an unknown one has 2."""
    return BOOKED.get(currency, get_currency_precision(currency))


@cache
def currencies() -> frozenset[str]:
    """The codes of every currency, those no longer in use included."""
    return frozenset(list_currencies())


# --- one amount ---


def divided(numerator: int, denominator: int) -> int:
    """The nearest integer to a fraction, half away from zero: 5/2 is 3, -5/2 is -3."""
    sign = 1 if (numerator < 0) == (denominator < 0) else -1
    return sign * ((abs(numerator) + abs(denominator) // 2) // abs(denominator))


def round_amount(amount: Decimal, places: int) -> Decimal:
    """An amount in a currency's decimals, half away from zero: -1.005 with 2 is -1.01."""
    return convert_amount(amount, Decimal(1), Decimal(1), places)


def convert_amount(amount: Decimal, rate: Decimal, units: Decimal, places: int) -> Decimal:
    """`amount` at `rate` for `units`, rounded once: 100.00 SEK at 8.65 EUR for 100 SEK is 8.65 EUR."""
    (n, d), (r, q), (u, v) = (value.as_integer_ratio() for value in (amount, rate, units))
    whole = divided(n * r * v * 10**places, d * q * u)
    return Decimal((int(whole < 0), tuple(map(int, str(abs(whole)))), -places))


# --- columns ---


def half_away(numerator: pl.Expr, denominator: Integers) -> pl.Expr:
    """The nearest integer (Int128) to a fraction of integers, half away from zero; the denominator is positive."""
    top = numerator.cast(pl.Int128)
    bottom = denominator.cast(pl.Int128) if isinstance(denominator, pl.Expr) else pl.lit(denominator, dtype=pl.Int128)
    # `//` goes down: half the denominator is added, but for a negative exact half one less, so that it too goes away
    return (top + (bottom - (top < 0).cast(pl.Int128)) // 2) // bottom


def integers(amount: pl.Expr, places: int = PLACES) -> pl.Expr:
    """A decimal column of at most `places` decimals as Int128: 1.5 with four is 15000."""
    return amount.cast(pl.Decimal(38, places)).to_physical()


def money(ten_thousandths: pl.Expr) -> pl.Expr:
    """Int128 ten-thousandths as a sum, DECIMAL(38,4); raises where it has more than 38 digits."""
    return (ten_thousandths.cast(pl.Decimal(38, 0)) * pl.lit(Decimal("0.0001"))).cast(SUM)


def stored_places(places: Integers) -> pl.Expr:
    """How many ten-thousandths make the smallest part of a currency: 100 for a cent, 10000 for a yen."""
    left = PLACES - (places if isinstance(places, pl.Expr) else pl.lit(places))
    return pl.lit(10, dtype=pl.Int128) ** left.cast(pl.UInt8)


def rounded(amount: pl.Expr, places: Integers) -> pl.Expr:
    """An amount column in the decimals of each row's currency, half away from zero."""
    step = stored_places(places)
    return money(half_away(integers(amount), step) * step)


def converted(amount: pl.Expr, rate: pl.Expr, units: pl.Expr, places: Integers) -> pl.Expr:
    """`amount` (DECIMAL, 4 decimals) times `rate` by `units` (DECIMAL, up to 9), rounded once to each row's decimals.

    A rate quoted the other way round is no inverse but the same fraction turned: `converted(amount, units, rate, ..)`.
    Rates and units are positive.
    """
    step = stored_places(places)
    bottom = integers(units, 9) * step
    return money(half_away(times(integers(amount), integers(rate, 9)), bottom) * step)


def at_rate(amount: pl.Expr, numerator: pl.Expr, denominator: pl.Expr, places: Integers) -> pl.Expr:
    """`amount` (DECIMAL, 4 decimals) x numerator / denominator, rounded once to each row's decimals; exact at any size.

    `numerator` and `denominator` are whole decimals, as `rates.find` gives them, positive; what is missing stays so.
    Rows whose product no integer of the machine holds are counted by Python's own. Raises past 38 digits.
    """
    step = stored_places(places)
    columns = (integers(amount), integers(numerator, 0), integers(denominator, 0), step)
    parts = pl.struct(part.alias(name) for part, name in zip(columns, "ands", strict=True))
    return money(parts.map_batches(_at_rate, return_dtype=pl.Int128))


def _at_rate(parts: pl.Series) -> pl.Series:
    """The converted ten-thousandths of a struct of amount, numerator, denominator and step (Int128)."""
    rows = parts.struct.unnest()
    limit = pl.lit(BOUND, dtype=pl.Int128)
    # a step of 1 cent is up to 10**4, which also has to fit beside the denominator
    wide = (pl.col("a").abs() > limit // pl.col("n").abs()) | (pl.col("d") > limit // pl.lit(10**4, dtype=pl.Int128))
    narrow = pl.when(~wide).then("a")
    small = half_away(narrow * pl.col("n"), pl.when(~wide).then(pl.col("d")) * pl.col("s")) * pl.col("s")
    found = rows.select(found=small, wide=wide.fill_null(value=False))
    if not found["wide"].any():
        return found["found"]
    exact = [
        divided(a * n, d * s) * s if wide else narrow
        for (a, n, d, s), wide, narrow in zip(rows.iter_rows(), found["wide"], found["found"], strict=True)
    ]
    return pl.Series(exact, dtype=pl.Int128)


def times(left: pl.Expr, right: pl.Expr) -> pl.Expr:
    """The product of two Int128 columns; raises where it would pass 2^126, as Polars itself wraps in silence."""
    outgrown = left.abs() > pl.lit(BOUND, dtype=pl.Int128) // pl.when(right == 0).then(1).otherwise(right.abs())
    # a value no Int64 holds makes the strict cast raise
    stop = pl.when(outgrown).then(pl.lit(BOUND, dtype=pl.Int128)).otherwise(pl.lit(0, dtype=pl.Int128))
    return left * right + stop.cast(pl.Int64).cast(pl.Int128)


# --- sharing a whole ---


def share(
    frame: pl.DataFrame,
    by: Sequence[str],
    *,
    total: str = "total",
    weight: str = "weight",
    order: str = "order",
    into: str = "part",
) -> pl.DataFrame:
    """Share each group's total by weight so that the parts are the whole to the cent (largest remainder).

    Frame in, the same frame out (same row order) with the column `into` DECIMAL(38,4). Columns: `by` the group;
    `total` DECIMAL, one value a group, whole in the currency's decimals; `decimals` of the currency; `weight` integer
    or DECIMAL; `order` the declared order, unique in the group, by which ties are broken. A part is its exact share
    cut down, plus one cent while cents are left, the largest remainders first; so a zero weight has zero, a negative
    one the opposite sign, and sharing -100.00 gives exactly the parts of 100.00 negated.

    Raises ValueError where weights add up to zero (what then happens is the room's rule), where something is missing,
    or where a total has more decimals than its currency; OverflowError past 37 digits.
    """
    work = _sharing(frame, by, total, weight, order)
    cut = pl.col("_total").abs() * pl.col("_weight")
    work = work.with_columns(_part=cut // pl.col("_whole"), _rest=cut % pl.col("_whole"))
    left = (pl.col("_total").abs() - pl.col("_part").sum()).over(by)
    place = pl.int_range(pl.len(), dtype=pl.Int64).over(by)
    work = work.sort([*by, "_rest", order], descending=[*(False for _ in by), True, False])
    part = (pl.col("_part") + (place < left).cast(pl.Int128)) * pl.col("_total").sign()
    return _shared(work.with_columns(_part=part), into)


def share_in_turn(
    frame: pl.DataFrame,
    by: Sequence[str],
    *,
    total: str = "total",
    weight: str = "weight",
    order: str = "order",
    into: str = "part",
) -> pl.DataFrame:
    """Share each group's total along `order`: round what has been given so far, and take differences.

    100.00 over three equal months is 33.33, 33.34, 33.33: the sum of the first n parts is always the rounded share of
    the first n weights, so that a part never depends on how later weights are cut. Columns and errors as in `share`.
    """
    work = _sharing(frame, by, total, weight, order).sort([*by, order])
    so_far = half_away(pl.col("_total") * pl.col("_weight").cum_sum().over(by), pl.col("_whole"))
    work = work.with_columns(_part=so_far)
    return _shared(work.with_columns(_part=pl.col("_part") - pl.col("_part").shift(1).over(by).fill_null(0)), into)


def _sharing(frame: pl.DataFrame, by: Sequence[str], total: str, weight: str, order: str) -> pl.DataFrame:
    """The frame with _row, _step, _total (smallest parts), _weight and _whole (their sum, positive); checked."""
    scale = getattr(frame.schema[weight], "scale", 0)
    work = frame.with_row_index("_row").with_columns(
        _step=stored_places(pl.col("decimals")), _total=integers(pl.col(total)), _weight=integers(pl.col(weight), scale)
    )
    work = work.with_columns(_whole=pl.col("_weight").sum().over(by))
    missing = pl.any_horizontal(pl.col(total, weight, order, "decimals").is_null())
    _refuse(work, by, missing, "a total, weight, order or currency is missing")
    _refuse(work, by, pl.col("_whole") == 0, "the weights add up to zero")
    _refuse(work, by, pl.col("_total") % pl.col("_step") != 0, "the total has more decimals than its currency")
    _refuse(work, by, pl.col("_total").n_unique().over(by) > 1, "the total differs inside the group")
    reach = pl.lit(BOUND, dtype=pl.Int128) // pl.col("_weight").abs().sum().over(by)
    outgrown = (pl.col("_weight").abs() > WIDEST) | (pl.col("_total").abs() > reach)
    if work.select(outgrown.any()).item():
        raise OverflowError("a total times its weights has more digits than can be shared exactly")
    return work.with_columns(
        _total=pl.col("_total") // pl.col("_step"),
        _weight=pl.col("_weight") * pl.col("_whole").sign(),
        _whole=pl.col("_whole").abs(),
    )


def _refuse(work: pl.DataFrame, by: Sequence[str], bad: pl.Expr, why: str) -> None:
    """Raise ValueError naming the first groups where `bad` holds."""
    groups = work.filter(bad).select(by).unique(maintain_order=True).head(3).rows()
    if groups:
        raise ValueError(f"cannot share {', '.join(str(group) for group in groups)}: {why}")


def _shared(work: pl.DataFrame, into: str) -> pl.DataFrame:
    """The frame in its own order with the parts as money."""
    parts = work.with_columns(money(pl.col("_part") * pl.col("_step")).alias(into)).sort("_row")
    return parts.drop("_row", "_step", "_total", "_weight", "_whole", "_part", "_rest", strict=False)
