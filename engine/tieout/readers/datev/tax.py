"""The tax inside a DATEV amount: by the key of the booking, or by an account that DATEV computes tax on by itself.

    119,00 S 4930 Buerobedarf / 1200 Bank, key 9     4930 +100.00   1576 input tax +19.00   1200 -119.00
    119,00 S 5923 services from abroad, key 94       the cost is 119.00; input and output tax of 22.61 stand against

What a key means is written nowhere in the file. `tax_keys.csv` of the company says it; beside it count the keys whose
meaning DATEV publishes for SKR03 and SKR04, as far as rate and accounts leave no doubt. A key that is in neither leaves
the amount as it is and blocks: a ledger with tax inside its income is no trial balance.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Any

from tieout.readers.text import Unreadable

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tieout.readers.datev.chart import Chart

CENT = Decimal("0.01")
FULL, REDUCED = Decimal(19), Decimal(7)
KNOWN_FROM = date(2007, 1, 1)  # 19 per cent since then
LOWERED = (date(2020, 7, 1), date(2020, 12, 31))  # 16 and 5 per cent, on accounts of their own: not built in
INPUT, OUTPUT, ACQUIRED, REVERSED = "input", "output", "acquired", "reversed"
# tax accounts by chart, kind and rate: where the tax goes, and where its counterpart does that the buyer owes
ACCOUNTS: dict[str, dict[tuple[str, Decimal], tuple[int, int]]] = {
    "3": {
        (OUTPUT, FULL): (1776, 0), (OUTPUT, REDUCED): (1771, 0), (INPUT, FULL): (1576, 0), (INPUT, REDUCED): (1571, 0),
        (ACQUIRED, FULL): (1574, 1774), (ACQUIRED, REDUCED): (1572, 1772), (REVERSED, FULL): (1577, 1787),
    },
    "4": {
        (OUTPUT, FULL): (3806, 0), (OUTPUT, REDUCED): (3801, 0), (INPUT, FULL): (1406, 0), (INPUT, REDUCED): (1401, 0),
        (ACQUIRED, FULL): (1404, 3804), (ACQUIRED, REDUCED): (1402, 3802), (REVERSED, FULL): (1407, 3837),
    },
}  # fmt: skip
KEYS = {
    2: (OUTPUT, REDUCED), 102: (OUTPUT, REDUCED), 3: (OUTPUT, FULL), 101: (OUTPUT, FULL),
    8: (INPUT, REDUCED), 402: (INPUT, REDUCED), 9: (INPUT, FULL), 401: (INPUT, FULL),
    18: (ACQUIRED, REDUCED), 702: (ACQUIRED, REDUCED), 19: (ACQUIRED, FULL), 701: (ACQUIRED, FULL),
    94: (REVERSED, FULL), 501: (REVERSED, FULL), 506: (REVERSED, FULL), 511: (REVERSED, FULL),
}  # fmt: skip
CHOSEN = {100: OUTPUT, 400: INPUT, 700: ACQUIRED}  # keys whose rate stands in the booking
FREE = {1, 11, 46, 47, *range(171, 175), *range(181, 185), 191, 201, 202, 231, 232, 233, 260, 270, 490, 781}
LIFTED = {40, 80}  # no tax although the account has it; 80 reverses such a booking
REVERSAL, ABROAD = range(20, 30), range(60, 70)  # reversals of the keys 0 to 9 and 10 to 19
# accounts with tax of their own: from, to, kind, rate (None: free of tax)
AUTOMATIC: dict[str, tuple[tuple[int, int, str, Decimal | None], ...]] = {
    "3": (
        (3300, 3309, INPUT, REDUCED), (3400, 3409, INPUT, FULL), (3420, 3424, ACQUIRED, REDUCED),
        (3425, 3429, ACQUIRED, FULL), (3710, 3711, INPUT, REDUCED), (3720, 3721, INPUT, FULL),
        (3731, 3731, INPUT, REDUCED), (3736, 3736, INPUT, FULL), (3750, 3751, INPUT, REDUCED),
        (3760, 3761, INPUT, FULL), (8100, 8199, OUTPUT, None), (8300, 8309, OUTPUT, REDUCED),
        (8400, 8410, OUTPUT, FULL), (8611, 8611, OUTPUT, FULL), (8710, 8711, OUTPUT, REDUCED),
        (8720, 8721, OUTPUT, FULL), (8731, 8731, OUTPUT, REDUCED), (8736, 8736, OUTPUT, FULL),
        (8750, 8751, OUTPUT, REDUCED), (8760, 8761, OUTPUT, FULL),
    ),
    "4": (
        (5300, 5309, INPUT, REDUCED), (5400, 5409, INPUT, FULL), (5420, 5424, ACQUIRED, REDUCED),
        (5425, 5429, ACQUIRED, FULL), (5710, 5711, INPUT, REDUCED), (5720, 5721, INPUT, FULL),
        (5731, 5731, INPUT, REDUCED), (5736, 5736, INPUT, FULL), (5750, 5751, INPUT, REDUCED),
        (5760, 5761, INPUT, FULL), (4100, 4199, OUTPUT, None), (4300, 4309, OUTPUT, REDUCED),
        (4400, 4410, OUTPUT, FULL), (4710, 4711, OUTPUT, REDUCED), (4720, 4721, OUTPUT, FULL),
        (4731, 4731, OUTPUT, REDUCED), (4736, 4736, OUTPUT, FULL), (4750, 4751, OUTPUT, REDUCED),
        (4760, 4761, OUTPUT, FULL),
    ),
}  # fmt: skip
# among these some have tax of their own and are not listed above: a booking without a key there is told
MAYBE = {
    "3": (
        (1717, 1719),
        (3100, 3199),
        (3410, 3599),
        (3700, 3799),
        (8310, 8399),
        (8411, 8599),
        (8700, 8799),
        (8800, 8949),
    ),
    "4": (
        (3260, 3279),
        (5410, 5599),
        (5700, 5799),
        (5900, 5999),
        (4310, 4399),
        (4411, 4599),
        (4600, 4799),
        (4840, 4899),
    ),
}


@dataclass(frozen=True)
class Rule:
    """What is to be computed: the rate, the account the tax goes to, the one its counterpart does ("" = none)."""

    rate: Decimal
    account: str = ""
    counter: str = ""


NOTHING = Rule(Decimal(0))


@dataclass(frozen=True)
class Own:
    """A row of the company's tax_keys."""

    key: int | None
    low: int
    high: int
    rule: Rule
    since: date
    until: date

    def holds(self, day: date) -> bool:
        """Whether the row counts on that day."""
        return self.since <= day <= self.until


class Taxes:
    """What keys and accounts mean for one client."""

    def __init__(self, chart: Chart, own: Iterable[dict[str, Any]]) -> None:
        """`own` are the rows of tax_keys, as the columns of that table."""
        self.chart = chart
        self.own = [_own(row) for row in own]

    def of_key(self, key: int, day: date, rate: Decimal | None) -> Rule | None:
        """What a key says on a day; None where nobody says what it means. `rate` is the booking's own."""
        own = next((one.rule for one in self.own if one.key == key and one.holds(day)), None)
        if own:
            return own
        if key in FREE or key in LIFTED or key in {0, 20}:
            return NOTHING
        inner = key - REVERSAL.start if key in REVERSAL else key - 50 if key in ABROAD else key
        if inner != key:
            return self.of_key(inner, day, rate)
        if key in CHOSEN:
            return self._built_in(CHOSEN[key], rate, day) if rate is not None else None
        return self._built_in(*KEYS[key], day) if key in KEYS else None

    def of_account(self, number: int, day: date) -> Rule | None:
        """What an account computes by itself; None where it computes nothing, or none is known."""
        own = next((one.rule for one in self.own if one.low <= number <= one.high and one.holds(day)), None)
        if own or not self.chart.name:
            return own
        short = self.chart.short(number)
        found = next((one for one in AUTOMATIC[self.chart.name] if one[0] <= short <= one[1]), None)
        return self._built_in(found[2], found[3], day) if found and found[3] is not None else None

    def automatic(self, number: int) -> bool:
        """Whether an account is known to compute tax, at whatever rate."""
        short = self.chart.short(number)
        return bool(self.chart.name) and any(
            low <= short <= high and rate for low, high, _, rate in AUTOMATIC[self.chart.name]
        )

    def maybe(self, number: int) -> bool:
        """Whether an account may compute tax and neither list nor table says so."""
        if not self.chart.name or any(one.low <= number <= one.high for one in self.own):
            return False
        short = self.chart.short(number)
        return not self.automatic(number) and any(low <= short <= high for low, high in MAYBE[self.chart.name])

    def _built_in(self, kind: str, rate: Decimal | None, day: date) -> Rule | None:
        """The accounts of SKR03 and SKR04, for days whose rates they are made for."""
        accounts = ACCOUNTS.get(self.chart.name, {}).get((kind, rate or Decimal(0)))
        if not accounts or day < KNOWN_FROM or LOWERED[0] <= day <= LOWERED[1]:
            return None
        account, counter = (self.chart.longer(one) if one else "" for one in accounts)
        return Rule(rate or Decimal(0), account, counter)


def inside(gross: Decimal, rate: Decimal) -> Decimal:
    """The tax inside an amount, to the cent, half a cent away from nil."""
    return (gross * rate / (100 + rate)).quantize(CENT, ROUND_HALF_UP)


def upon(net: Decimal, rate: Decimal) -> Decimal:
    """The tax upon an amount, to the cent."""
    return (net * rate / 100).quantize(CENT, ROUND_HALF_UP)


def _own(row: dict[str, Any]) -> Own:
    """A row of tax_keys; `automatic_account` is one account or a range, `8400..8409`."""
    key, automatic = str(row.get("key") or "").strip(), str(row.get("automatic_account") or "").strip()
    low, _, high = automatic.partition("..")
    if 0 < row["rate"] < 1:
        raise Unreadable(f"tax_keys has a rate of {row['rate'].normalize():f}", "write 19 for 19 per cent")
    rule = Rule(
        Decimal(row["rate"]), str(row.get("account") or "").strip(), str(row.get("counter_account") or "").strip()
    )
    return Own(
        int(key) if key.isdigit() else None,
        int(low) if low.isdigit() else 0,
        int(high or low) if (high or low).isdigit() else -1,
        rule,
        row.get("date_from") or date.min,
        row.get("date_to") or date.max,
    )
