"""What a query needs to hold a row at all, read from its text: the proof behind `-- No row without:` in queries.

A need is a set of tables of which one must hold a row; a query may have several. An inner join needs both its sides, a
union one of its branches, a sum without groups nothing: it answers even over no row.
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from sqlglot import exp

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tieout.query import Query

Need = frozenset[str]
Known = dict[str, set[Need]]
KEEPING_THE_LEFT = {"LEFT", "ANTI"}
HOUSE = {"dim", "half_away", "stored_places", "rounded", "converted", "converted_wide", "at_rate"}


def needs(query: Query) -> set[Need]:
    """Every need that can be read from the query's text."""
    return least(of(query.tree(), {}))


def least(found: Iterable[Need]) -> set[Need]:
    """Needs without those that follow from a smaller one."""
    every = set(found)
    return {one for one in every if not any(other < one for other in every)}


def either(left: set[Need], right: set[Need]) -> set[Need]:
    """What a row of one of two sides needs."""
    return least(a | b for a, b in product(left, right))


def of(tree: exp.Expression, known: Known) -> set[Need]:
    """The needs of any expression that yields rows."""
    known = with_ctes(tree, known)
    match tree:
        case exp.Subquery():
            found = of(tree.this, known)
        case exp.Union():
            found = either(of(tree.left, known), of(tree.right, known))
        case exp.Except():
            found = of(tree.left, known)
        case exp.Intersect():
            found = least(of(tree.left, known) | of(tree.right, known))
        case exp.Select():
            found = of_select(tree, known)
        case exp.Table(this=exp.Identifier()):
            found = {frozenset({f"{tree.db}.{tree.name}"})} if tree.db else known.get(tree.name, set())
        case _:
            found = set()
    return found


def with_ctes(tree: exp.Expression, known: Known) -> Known:
    """What is known, and the query's own CTEs; one that reads itself needs what its first branch needs."""
    for cte in tree.ctes if isinstance(tree, exp.Query) else ():
        if isinstance(cte.this, exp.Union):
            known = known | {cte.alias: of(cte.this.left, known)}
        known = known | {cte.alias: of(cte.this, known)}
    return known


def of_select(select: exp.Select, known: Known) -> set[Need]:
    """The needs of what is selected from, of its joins and of its conditions."""
    source = select.args.get("from_") or select.args.get("from")
    if source is None or answers_always(select):
        return set()
    found = of(source.this, known)
    for join in select.args.get("joins") or ():
        side, kind = (join.side or "").upper(), (join.kind or "").upper()
        other = of(join.this, known)
        if side == "FULL" or kind == "POSITIONAL" or (join.method or "").upper() == "POSITIONAL":
            found = either(found, other)
        elif side == "RIGHT":
            found = other
        elif not KEEPING_THE_LEFT & {side, kind}:
            found = found | other
    return least(found | of_conditions(select, known))


def of_conditions(select: exp.Select, known: Known) -> set[Need]:
    """What rows must exist elsewhere: `exists (...)` and `x in (...)` among conditions that all must hold."""
    where = select.args.get("where")
    found: set[Need] = set()
    for each in where.this.flatten() if where and isinstance(where.this, exp.And) else [where.this] if where else ():
        if isinstance(each, exp.Exists):
            found |= of(each.this, known)
        elif isinstance(each, exp.In) and each.args.get("query"):
            found |= of(each.args["query"], known)
    return found


def answers_always(select: exp.Select) -> bool:
    """Whether the query answers even over no row: a sum without groups, or grouping sets with a grand total."""
    group = select.args.get("group")
    if group:
        return any(group.args.get(name) for name in ("grouping_sets", "rollup", "cube", "totals"))
    return any(aggregates(each) for each in select.expressions)


def aggregates(tree: exp.Expression) -> bool:
    """Whether an aggregate stands in an expression outside windows and queries of its own.

    A function the parser does not know is taken for one, to be safe, unless it is the house's own.
    """
    if isinstance(tree, (exp.Window, exp.Query)):
        return False
    unknown = isinstance(tree, exp.Anonymous) and tree.name.lower() not in HOUSE
    return unknown or isinstance(tree, exp.AggFunc) or any(map(aggregates, tree.iter_expressions()))
