"""Compiled kernels: the machine's arithmetic is Python's, to the last digit, or it hands over to Python.

value  part  whole   value x part / whole
5      1     2       3       half away from zero
-5     1     2       -3
10.00  1     3       3.33    in ten-thousandths: 100000 x 1 / 3 = 33333
2^61   2^61  2^62    2^60    the product has 122 bits
"""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import polars as pl
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tieout.rooms.inventory.compiled import compiled, fits, muldiv, plus, zeros

WORD = 2**62 - 1
whole_numbers = (
    st.integers(-WORD, WORD) | st.integers(-100, 100) | st.sampled_from([WORD, -WORD, 2**32, 2**32 - 1, 2**61])
)
rows = st.lists(st.tuples(whole_numbers, whole_numbers, whole_numbers.filter(bool)), min_size=1, max_size=30)


@compiled()
def shares(value: Any, part: Any, whole: Any) -> tuple[Any]:
    found = zeros(len(value))
    for row in range(len(value)):
        found[row] = muldiv(value[row], part[row], whole[row])
    return (found,)


@compiled("amount")
def running(amount: Any) -> tuple[Any, int]:
    found = zeros(len(amount))
    total = 0
    for row in range(len(amount)):
        total = plus(total, amount[row])
        found[row] = total
    return found, total


def exact(value: int, part: int, whole: int) -> int:
    """Half away from zero by fractions."""
    found = Fraction(value * part, whole)
    return int(abs(found) + Fraction(1, 2)) * (1 if found >= 0 else -1)


def columns(table: list[tuple[int, ...]]) -> list[pl.Series]:
    return [pl.Series(values, dtype=pl.Int64) for values in zip(*table, strict=True)]


@pytest.mark.parametrize(
    ("value", "part", "whole", "answer"),
    [(5, 1, 2, 3), (-5, 1, 2, -3), (5, -1, -2, 3), (100000, 1, 3, 33333), (2**61, 2**61, 2**62, 2**60), (0, 7, -3, 0)],
)
def test_a_share_is_rounded_half_away_from_zero(value: int, part: int, whole: int, answer: int) -> None:
    assert muldiv(value, part, whole) == answer


@given(rows)
@settings(max_examples=300, deadline=None)
@example([(WORD, WORD, WORD), (-WORD, WORD, WORD), (WORD, WORD, 2**61 + 1), (WORD, 1, 1), (2**61, 3, 2)])
@example([(2**61, 2**61, (2**31 - 1) << 31)])
def test_the_machine_rounds_as_python_does(table: list[tuple[int, int, int]]) -> None:
    answers = [exact(*row) for row in table]
    assert [muldiv(*row) for row in table] == answers
    for plain in (True, False):
        assert shares(*columns(table), plain=plain)[0].to_list() == answers


@given(st.lists(whole_numbers, max_size=20))
@settings(max_examples=100, deadline=None)
def test_a_sum_past_the_word_is_pythons(amounts: list[int]) -> None:
    column = pl.Series(amounts, dtype=pl.Int64)
    found, total = running(column, plain=False)
    assert (found.to_list(), total) == ([sum(amounts[: row + 1]) for row in range(len(amounts))], sum(amounts))


def test_only_what_fits_is_given_to_the_machine() -> None:
    assert fits(pl.Series([2**61 - 1, -1], dtype=pl.Int64))
    assert not fits(pl.Series([2**61] * 3, dtype=pl.Int64))
    assert fits(pl.Series([], dtype=pl.Int64))


def test_a_division_by_nothing_is_an_error_in_both() -> None:
    for plain in (True, False):
        with pytest.raises(ZeroDivisionError):
            shares(*columns([(1, 1, 0)]), plain=plain)
