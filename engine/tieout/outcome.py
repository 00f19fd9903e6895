"""How a run came out: the status of the pack, and a line for each company.

DRAFT      something blocks
PROPOSED   nothing blocks, but proposed journals are not in the ledger yet
FINAL      neither
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tieout.books import Books

TIES = (
    "readiness.page_ties",
    "inventory.page_ties",
    "revaluation.page_ties",
    "allocation.page_ties",
    "ledger.page_ties",
    "statements.page_ties",
)
NO_TIES = "select '' as company, '' as state where false"
RESULT = "select company, amount from statements.lines where statement = 'income_statement' and code = 'result'"

FOUND = "select company, severity from findings.findings where disposition = ''"


def status(books: Books) -> tuple[str, int]:
    """The status of the pack and how many findings block."""
    blocking = books.rows(f"select count(*) from ({FOUND}) where severity = 'block'")[0][0]
    if blocking:
        return "DRAFT", blocking
    proposed = books.rows("select count(*) from ledger.journals where export and status <> 'rejected'")[0][0]
    return ("PROPOSED" if proposed else "FINAL"), 0


def summary(books: Books) -> list[tuple[Any, ...]]:
    """Company, ties that hold, ties, blocking findings, warnings, result (AC, profit positive), currency."""
    ties = " union all ".join(f"select company, state from {table}" for table in TIES if books.has(table)) or NO_TIES
    results = RESULT if books.has("statements.lines") else "select '' as company, null as amount where false"
    return books.rows(
        f"""with tied as (select company, count(*) filter (where state <> 'open') as held, count(*) as ties
                          from ({ties}) group by company),
                 found as (select company, count(*) filter (where severity = 'block') as blocks,
                                  count(*) filter (where severity = 'warn') as warns
                           from ({FOUND}) group by company),
                 results as (select company, any_value(amount) as amount from ({results}) group by company)
            select c.company, coalesce(t.held, 0), coalesce(t.ties, 0), coalesce(f.blocks, 0), coalesce(f.warns, 0),
                   r.amount, c.currency
            from settings.companies c
            left join tied t on t.company = c.company
            left join found f on f.company = c.company
            left join results r on r.company = c.company
            order by c.position"""
    )
