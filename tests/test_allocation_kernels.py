"""The arithmetic of allocation against slow oracles: no cent is lost, none is invented, whatever the weights."""

from __future__ import annotations

import itertools
from fractions import Fraction
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter

import closing
from tieout import money
from tieout.rooms import allocation, ledger
from tieout.rooms.allocation.circles import circle, components
from tieout.rooms.allocation.reciprocal import LEAVES, Closed, Pool, flows, totals
from tieout.rooms.allocation.sharing import apportioned, shared, table

if TYPE_CHECKING:
    from collections.abc import Sequence

AMOUNTS = st.integers(-(10**15), 10**15)
WEIGHTS = st.lists(st.integers(-50, 10**12), min_size=1, max_size=9).filter(sum)


# --- sharing ---


def test_cents_go_to_the_largest_remainders_and_ties_to_the_first() -> None:
    assert shared(10000, [1, 1, 1]) == [3334, 3333, 3333]
    assert shared(-10000, [1, 1, 1]) == [-3334, -3333, -3333]
    assert shared(100, [1, 2, 3]) == [17, 33, 50]
    assert shared(2, [1, 1, 1, 1]) == [1, 1, 0, 0]
    assert shared(100, [3, -1]) == [150, -50]
    assert table([10000, 5000], [1, 1, 1]) == [[3334, 3333, 3333], [1666, 1667, 1667]]


@given(AMOUNTS, WEIGHTS)
def test_a_total_is_shared_as_money_shares_it(total: int, weights: list[int]) -> None:
    import polars as pl

    assume(abs(total) * sum(map(abs, weights)) < money.BOUND // 10**4)
    frame = pl.DataFrame({"weight": weights, "order": range(len(weights)), "group": 1, "decimals": 2}).with_columns(
        pl.lit(total).cast(pl.Decimal(38, 0)).alias("total")
    )
    frame = frame.with_columns(
        (pl.col("total") * pl.lit("0.01").cast(pl.Decimal(38, 2))).cast(pl.Decimal(38, 2)).alias("total")
    )
    theirs = money.share(frame, ["group"])["part"].to_list()
    assert [int(part * 100) for part in theirs] == shared(total, weights)


@given(st.lists(AMOUNTS, min_size=1, max_size=12), WEIGHTS)
def test_rows_and_columns_add_up(amounts: list[int], weights: list[int]) -> None:
    made = table(amounts, weights)
    assert [sum(row) for row in made] == amounts
    assert [sum(column) for column in zip(*made, strict=True)] == shared(sum(amounts), weights)
    whole = sum(weights)
    for amount, row in zip(amounts, made, strict=True):
        for weight, part in zip(weights, row, strict=True):
            assert abs(Fraction(amount * weight, whole) - part) < 2
    for weight, part in zip(weights, shared(sum(amounts), weights), strict=True):
        assert abs(Fraction(sum(amounts) * weight, whole) - part) < 1


@given(st.lists(AMOUNTS, min_size=1, max_size=9), st.integers(1, 10**9), st.integers(1, 10**9))
def test_amounts_times_a_factor_are_the_rounded_sum(amounts: list[int], top: int, bottom: int) -> None:
    total = money.divided(sum(amounts) * top, bottom)
    parts = apportioned([amount * top for amount in amounts], bottom, total)
    assert sum(parts) == total
    assert all(abs(Fraction(amount * top, bottom) - part) <= 1 for amount, part in zip(amounts, parts, strict=True))


# --- pools that serve each other ---


@st.composite
def pools(draw: st.DrawFn, *, leaking: bool = False) -> tuple[list[Pool], list[int]]:
    count = draw(st.integers(1, 6))
    made = []
    for _ in range(count):
        targets = draw(st.lists(st.integers(LEAVES, count - 1), min_size=1, max_size=5))
        weights = draw(st.lists(st.integers(0, 10**6), min_size=len(targets), max_size=len(targets)).filter(sum))
        out = [sum(weights) // 3 + 1] if leaking else []  # a quarter leaves at once
        made.append(Pool((*targets, *([LEAVES] if leaking else [])), (*weights, *out)))
    return made, draw(st.lists(AMOUNTS, min_size=count, max_size=count))


@settings(deadline=None)
@given(pools())
def test_every_pool_gives_away_what_it_held_and_got(case: tuple[list[Pool], list[int]]) -> None:
    given_pools, held = case
    try:
        made = flows(given_pools, held)
    except Closed:
        assert not all(reaches_out(given_pools, number) for number in range(len(given_pools)))
        return
    got = list(held)
    for pool, row in zip(given_pools, made, strict=True):
        for target, part in zip(pool.targets, row, strict=True):
            if target != LEAVES:
                got[target] += part
    assert [sum(row) for row in made] == got
    exact = totals(given_pools, held)
    for pool, row, total in zip(given_pools, made, exact, strict=True):
        for weight, part in zip(pool.weights, row, strict=True):
            assert abs(total * weight / pool.whole - part) <= 3 * len(given_pools)


def reaches_out(given_pools: Sequence[Pool], start: int) -> bool:
    """Whether something of a pool ever leaves."""
    seen, waiting = {start}, [start]
    while waiting:
        pool = given_pools[waiting.pop()]
        for target, weight in zip(pool.targets, pool.weights, strict=True):
            if weight and target == LEAVES:
                return True
            if weight and target not in seen:
                seen.add(target)
                waiting.append(target)
    return False


@settings(deadline=None)
@given(pools(leaking=True))
def test_the_solution_is_where_repeated_step_down_comes_to_rest(case: tuple[list[Pool], list[int]]) -> None:
    given_pools, held = case
    exact = totals(given_pools, held)
    inflow = [sum((share(pool, number) * total for pool, total in zip(given_pools, exact, strict=True)), Fraction(0))
              for number in range(len(given_pools))]  # fmt: skip
    assert exact == [own + got for own, got in zip(held, inflow, strict=True)]
    # the slow way: pass on again and again what came in, until less than a hundredth of a cent is on the move
    moving, reached = [Fraction(one) for one in held], [Fraction(one) for one in held]
    for _ in range(2000):
        passed = [(pool, amount) for pool, amount in zip(given_pools, moving, strict=True) if amount]
        moving = [sum((share(pool, number) * amount for pool, amount in passed), Fraction(0)).limit_denominator(10**9)
                  for number in range(len(given_pools))]  # fmt: skip
        reached = [one + more for one, more in zip(reached, moving, strict=True)]
        if max(map(abs, moving)) < Fraction(1, 10**6):
            break
    assert all(abs(one - other) < Fraction(1, 100) for one, other in zip(exact, reached, strict=True))


def share(pool: Pool, taker: int) -> Fraction:
    """What a pool gives to another."""
    given_away = sum(weight for target, weight in zip(pool.targets, pool.weights, strict=True) if target == taker)
    return Fraction(given_away, pool.whole)


def test_two_departments_by_hand() -> None:
    # HR = 80,000 + 8 % of IT, IT = 120,000 + 20 % of HR: HR = 89,600 / 0.984
    given_pools = [Pool((1, LEAVES), (20, 80)), Pool((0, LEAVES), (8, 92))]
    assert totals(given_pools, [8000000, 12000000]) == [Fraction(8960000, 1) / Fraction(984, 1000),
                                                        Fraction(13600000, 1) / Fraction(984, 1000)]  # fmt: skip
    assert flows(given_pools, [8000000, 12000000]) == [[1821138, 7284553], [1105691, 12715447]]


def test_pools_that_give_nothing_out_are_named() -> None:
    with pytest.raises(Closed) as refused:
        flows([Pool((LEAVES,), (1,)), Pool((2,), (1,)), Pool((1,), (1,))], [1, 1, 1])
    assert refused.value.pools == (1, 2)


@given(st.lists(st.lists(st.integers(0, 7), max_size=4), min_size=8, max_size=8))
def test_circles_are_found_as_by_walking_everywhere(onward: list[list[int]]) -> None:
    def reach(start: int) -> set[int]:
        seen: set[int] = set()
        waiting = list(onward[start])
        while waiting:
            node = waiting.pop()
            if node not in seen:
                seen.add(node)
                waiting += onward[node]
        return seen

    reached = [reach(node) for node in range(8)]
    found = components(onward)
    together = {frozenset([node, *(other for other in range(8) if other in reached[node] and node in reached[other])])
                for node in range(8)}  # fmt: skip
    assert {frozenset(group) for group in found} == together
    place = {node: position for position, group in enumerate(found) for node in group}
    assert all(place[target] <= place[node] for node in range(8) for target in onward[node])
    for group in found:
        if len(group) > 1:
            way = circle(onward, group)
            assert way[0] == way[-1]
            assert all(after in onward[before] for before, after in itertools.pairwise(way))


# --- the whole room ---

Case = tuple[list[str], list[dict[str, Any]]]
UNITS = ("A", "B", "C", "D")
CURRENCIES = ("SEK", "JPY", "KWD")
HEAD = "company posting_date voucher account currency amount amount_currency amount_reporting dim_unit\n"
RULES = TypeAdapter(tuple[allocation.AllocationRule, ...])
CHART = "1930 Bank asset\n5010 Rent expense\n5020 Heat expense".splitlines()


@st.composite
def cases(draw: st.DrawFn) -> Case:
    """A ledger by unit and currency, and rules from each unit to others, in steps."""
    lines = []
    for number in range(draw(st.integers(1, 24))):
        unit, account, currency = (draw(st.sampled_from(one)) for one in (UNITS, ("5010", "5020"), CURRENCIES))
        cents, foreign, reporting = (draw(st.integers(-(10**6), 10**6)) for _ in range(3))
        places = money.decimals(currency)
        tc = f"{cents / 100:.2f}" if currency == "SEK" else f"{foreign / 10**places:.{places}f}"
        for side, sign in (("5", 1), ("1", -1)):
            whose, dim = (account, unit) if side == "5" else ("1930", ".")
            amounts = [negated(text, sign) for text in (f"{cents / 100:.2f}", tc, f"{reporting / 100:.2f}")]
            lines.append(f"2026-09-15 V{number} {whose} {currency} {' '.join(amounts)} {dim}")
    rules = []
    order = draw(st.permutations(UNITS))
    for place, unit in enumerate(order[: draw(st.integers(1, 3))]):
        takers = draw(st.lists(st.sampled_from(order[place:]), min_size=1, max_size=4, unique=True))
        weights = draw(st.lists(st.integers(0, 1000), min_size=len(takers), max_size=len(takers)).filter(sum))
        destinations = tuple({"dim_unit": one, "weight": weight} for one, weight in zip(takers, weights, strict=True))
        source = {"accounts": ("5010", "5020"), "dim_unit": unit}
        rules.append({"name": f"from {unit}", "method": "fixed_weight", "step": place + 1,
                      "source": source, "destinations": destinations})  # fmt: skip
    return lines, rules


def negated(text: str, sign: int) -> str:
    """An amount, or its other side."""
    return text if sign > 0 else text[1:] if text.startswith("-") else f"-{text}"


def run_room(cases: dict[str, Case]) -> Any:
    """The books after the room, without the rest of the close; each case is a company."""
    companies = "company currency reporting_currency\n" + "\n".join(f"{name} SEK EUR" for name in cases)
    chart = "company account name type\n" + "\n".join(f"{name} {account}" for name in cases for account in CHART)
    entries = HEAD + "\n".join(f"{name} {line}" for name, (lines, _) in cases.items() for line in lines)
    books = closing.books(companies=companies, accounts=chart, gl_entries=entries)
    books.engine.execute("create schema if not exists load")
    books.engine.execute("create or replace table load.columns as select 'dim_unit' as column_name")
    books.build("load/month_totals")
    ledger.open_books(books, None)  # type: ignore[arg-type]
    own = {"currency": "SEK", "reporting_currency": "EUR", "posting": SimpleNamespace(due_to=None, due_from=None)}
    rules = [
        rule | {"company": name, "name": f"{name} {rule['name']}"} for name, (_, own) in cases.items() for rule in own
    ]
    stand_in = SimpleNamespace(section=lambda _: RULES.validate_python(tuple(rules)), sections={},
                               listed=[SimpleNamespace(id=name, **own) for name in cases],
                               close=SimpleNamespace(period="2026-09"), place=lambda *_: 1)  # fmt: skip
    books.step = 5
    allocation.run(books, stand_in)  # type: ignore[arg-type]
    return books


@settings(max_examples=3, deadline=None)
@given(st.lists(cases(), min_size=5, max_size=7))
def test_no_cent_is_lost_in_any_currency_over_any_steps(several: list[Case]) -> None:
    named = {f"SE{number:02}": case for number, case in enumerate(several)}
    books = run_room(named)
    assert books.rows("select code, subject from allocation.findings") == []
    held = books.rows("""select company, account, currency, coalesce(nullif(split_part(dims, '=', 2), ''), '.') as unit,
        sum(amount_currency), sum(amount), sum(amount_reporting) from ledger.balances group by all""")
    got = {row[:4]: tuple(int(one * 10**4) for one in row[4:]) for row in held if row[1] != "1930" and any(row[4:])}
    expected = {(name, *key): amounts for name, case in named.items() for key, amounts in oracle(*case).items()}
    assert got == {key: amounts for key, amounts in expected.items() if any(amounts)}
    sums = books.rows("select distinct sum(amount), sum(amount_reporting) from ledger.journals group by company")
    assert sums in ([], [(0, 0)])


def oracle(lines: list[str], rules: list[dict[str, Any]]) -> dict[tuple[str, str, str], tuple[int, ...]]:
    """What every account, currency and unit holds after the rules, by the slow way: fractions, one cent at a time."""
    held: dict[tuple[str, str, str], list[int]] = {}
    for row in closing.rows(HEAD.removeprefix("company ") + "\n".join(lines)):
        if row["account"] != "1930":
            key = (row["account"], row["currency"], row["dim_unit"])
            amounts = [round(Fraction(row[name]) * 10**4) for name in ("amount_currency", "amount", "amount_reporting")]
            held[key] = [one + other for one, other in zip(held.get(key, [0, 0, 0]), amounts, strict=True)]
    for rule in rules:
        unit = rule["source"]["dim_unit"]
        before = {key: list(amounts) for key, amounts in held.items() if key[2] == unit and any(amounts)}
        for key, amounts in before.items():
            held[key] = [one - other for one, other in zip(held[key], amounts, strict=True)]
        for currency in sorted({key[1] for key in before}):
            cells = sorted(key for key in before if key[1] == currency)
            for measure, code in enumerate((currency, "SEK", "EUR")):
                cent = 10 ** (4 - money.decimals(code))
                parts = slowly([before[key][measure] // cent for key in cells], rule["destinations"])
                for key, row in zip(cells, parts, strict=True):
                    for one, part in zip(rule["destinations"], row, strict=True):
                        to = (key[0], currency, one["dim_unit"])
                        held.setdefault(to, [0, 0, 0])[measure] += part * cent
    return {key: tuple(amounts) for key, amounts in held.items()}


def slowly(amounts: list[int], destinations: Sequence[dict[str, Any]]) -> list[list[int]]:
    """Rows of parts whose columns are the largest-remainder parts of the sum, handing out single cents."""
    weights = [Fraction(one["weight"], sum(each["weight"] for each in destinations)) for one in destinations]
    sign = -1 if (sum(amounts) or next((one for one in amounts if one), 0)) < 0 else 1
    goal = hand_out([sign * sum(amounts) * weight for weight in weights], sign * sum(amounts))
    over = [one - sign * sum(amounts) * weight for one, weight in zip(goal, weights, strict=True)]
    rows = []
    for amount in amounts:
        wanted = [sign * amount * weight + more for weight, more in zip(weights, over, strict=True)]
        row = hand_out(wanted, sign * amount)
        over = [one - part for one, part in zip(wanted, row, strict=True)]
        rows.append([sign * part for part in row])
    return rows


def hand_out(wanted: list[Fraction], total: int) -> list[int]:
    """Cut down, then one cent at a time to whoever lacks most, the first of equals."""
    parts = [one.numerator // one.denominator for one in wanted]
    lacks = [one - part for one, part in zip(wanted, parts, strict=True)]
    while sum(parts) < total:
        first = max(range(len(parts)), key=lambda place: (lacks[place], -place))
        parts[first] += 1
        lacks[first] -= 1
    return parts
