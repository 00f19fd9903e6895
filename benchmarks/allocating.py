"""Five hundred allocation rules over a generated ledger with departments, for the ratio to its trial balance.

Two hundred and fifty departments pass their costs on in five steps, two account ranges each, to ten others: nine
that produce and one that is passed on a step later. 10 million lines hold 1.6 million balances.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import duckdb

import ledger

if TYPE_CHECKING:
    from pathlib import Path

RULES, DEPARTMENTS, STEPS = 500, 300, 5
SERVING = 250
RULE = """
[[allocation]]
name = "rule {number}"
step = {step}
method = "fixed_weight"
company = "C01"
source = {{ accounts = ["{low}..{high}"], dim_department = "D{department:03}" }}
destinations = [ {destinations} ]
"""
LAST = "'D' || (i // 4) as document_no"


def write(folder: Path, lines: int) -> Path:
    """A close folder of that many lines, with the rules."""
    (folder / "C01").mkdir(parents=True, exist_ok=True)
    rules = "".join(rule(number) for number in range(RULES))
    (folder / "close.toml").write_text(ledger.SETTINGS + rules, encoding="utf-8")
    department = f"'D' || lpad(cast(hash(i // 4) % {DEPARTMENTS} as varchar), 3, '0') as dim_department"
    entries = ledger.ENTRIES.replace(LAST, f"{LAST},\n        {department}")
    with duckdb.connect() as connection:
        connection.execute(ledger.ACCOUNTS.format(file=folder / "C01" / "accounts.csv"))
        connection.execute(entries.format(file=folder / "C01" / "gl_entries.csv", lines=lines // 4 * 4))
    return folder


def rule(number: int) -> str:
    """One rule: half of the expense accounts of a department that serves others."""
    department = number // 2
    low = 1500 + 50 * (number % 2)
    takers = [SERVING + (department * 7 + place * 5) % (DEPARTMENTS - SERVING) for place in range(9)]
    takers.append(min(department + SERVING // STEPS, DEPARTMENTS - 1))
    destinations = ", ".join(
        f'{{ dim_department = "D{taker:03}", weight = {1 + (department + place) % 9} }}'
        for place, taker in enumerate(takers)
    )
    step = department * STEPS // SERVING + 1
    return RULE.format(
        number=number, step=step, low=low, high=low + 49, department=department, destinations=destinations
    )
