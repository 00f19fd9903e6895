"""What 64 bits cannot hold: products of 128 for the compiled kernels. Read by `compiled` only, when it compiles.

2^40 x 2^40 / 2^20 is 2^60: the product needs 80 bits, the answer does not. Two words of 64 bits hold it; the division
is the schoolbook's, digit by digit to the base 2^32. Every operand is unsigned and of one type, for numba makes a
float of a signed and an unsigned one together. An answer of 2^62 or more raises OverflowError: Python takes over.
"""

from __future__ import annotations

from typing import Any

import numpy as np

ZERO = np.uint64(0)
ONE = np.uint64(1)
HALF_WORD = np.uint64(32)
LOW = np.uint64(0xFFFFFFFF)
BASE = np.uint64(1 << 32)
LAST = np.uint64(63)
LIMIT = np.uint64(1 << 62)


def muldiv(value: Any, part: Any, whole: Any) -> Any:
    """Value x part / whole to the nearest integer, half away from zero; see `compiled.muldiv`."""
    negative = ((value < 0) != (part < 0)) != (whole < 0)
    a = np.uint64(abs(value))
    b = np.uint64(abs(part))
    c = np.uint64(abs(whole))
    # the product, from four products of halves
    a1, a0 = a >> HALF_WORD, a & LOW
    b1, b0 = b >> HALF_WORD, b & LOW
    low = a0 * b0
    middle = a1 * b0 + (low >> HALF_WORD)
    other = a0 * b1 + (middle & LOW)
    high = a1 * b1 + (middle >> HALF_WORD) + (other >> HALF_WORD)
    low = a * b
    # half the divisor more, so that cutting down rounds
    summed = low + (c >> ONE)
    if summed < low:
        high += ONE
    quotient = summed // c if high == ZERO else divided(high, summed, c)
    if quotient >= LIMIT:
        raise OverflowError("more than 62 bits")
    return -np.int64(quotient) if negative else np.int64(quotient)


def divided(high: Any, low: Any, whole: Any) -> Any:
    """(high, low) / whole cut down, two digits to the base 2^32; the quotient must fit in one word."""
    if high >= whole:
        raise OverflowError("more than 64 bits")
    shift = ZERO  # the divisor's first bit must be set for the guesses below to be nearly right
    while (whole >> LAST) == ZERO:
        whole <<= ONE
        shift += ONE
    if shift > ZERO:
        high = (high << shift) | (low >> (np.uint64(64) - shift))
        low <<= shift
    first, rest = digit(high, low >> HALF_WORD, whole)
    second, _ = digit(rest, low & LOW, whole)
    return (first << HALF_WORD) | second


def digit(rest: Any, following: Any, whole: Any) -> Any:
    """The next digit of a long division and what is left: guessed from the divisor's first half, at most two less."""
    upper, lower = whole >> HALF_WORD, whole & LOW
    guess = rest // upper
    left = rest - guess * upper
    while guess >= BASE or guess * lower > ((left << HALF_WORD) | following):
        guess -= ONE
        left += upper
        if left >= BASE:
            break
    return guess, ((rest << HALF_WORD) | following) - guess * whole


def plus(one: Any, other: Any) -> Any:
    """A sum; OverflowError where it has more than 62 bits."""
    total = np.int64(one) + np.int64(other)
    if total >= (1 << 62) or total <= -(1 << 62):
        raise OverflowError("more than 62 bits")
    return total


def times(one: Any, small: Any) -> Any:
    """A product with a number of at most 10,000; OverflowError where it might have more than 62 bits."""
    if abs(one) >= (1 << 48):
        raise OverflowError("more than 62 bits")
    return np.int64(one) * np.int64(small)


def zeros(length: Any) -> Any:
    """A column of noughts."""
    return np.zeros(length, np.int64)


def longer(column: Any) -> Any:
    """The column with as many noughts behind it again."""
    more = np.zeros(2 * len(column), np.int64)
    for place in range(len(column)):  # a slice would be compiled for two seconds, with all it may say of its length
        more[place] = column[place]
    return more
