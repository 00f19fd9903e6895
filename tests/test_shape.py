"""The shape of the house: rooms have their siblings, imports run one way, every query is used, files stay small.

The aims are modules near 150 lines, functions near 10, SQL near 50; what is tested here is where too big begins.
"""

from __future__ import annotations

import ast
import re
import subprocess
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tieout import query

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "engine" / "tieout"
QUERIES = ROOT / "queries"
MODULE_LINES, FUNCTION_LINES, SQL_LINES = 300, 60, 80

# Top to bottom: a module imports from tiers below its own, or from its own package; nothing imports upwards.
TIERS = (
    {"cli", "__main__"},
    {"close", "adjustments", "partial", "demo", "look", "start", "accept", "approve", "verify", "__init__"},
    {"rooms", "pack", "lineage", "difference", "quoting"},
    set("books journal findings runs record outcome rates readers explanation recognition state unrealized".split()),
    {"engines", "query", "pack.languages"},
    {"money", "accounts", "calendar", "period", "settings", "tables"},
    {"errors", "places", "locks", "swap", "kernels", "pack.numbers"},
)
# Words of the machines this house was built on, never of the house.
MACHINE = re.compile(r"(?<![\w.$}])/(?:work|root|farm|home|Users|opt|tmp)/[\w.]|pypi\.(?:org|python)|pythonhosted\.org")


def modules() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def rooms() -> list[str]:
    found = (path.stem if path.suffix else path.name for path in (PACKAGE / "rooms").iterdir())
    return sorted(set(found) - {"__init__", "__pycache__"})


def queries() -> list[Path]:
    return sorted(path for path in QUERIES.glob("*/*.sql") if path.parent.name != "engines")


def git(*arguments: str) -> list[str]:
    """Lines that git answers; skips where the tests do not lie in a checkout."""
    done = subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip("not a git checkout")
    return done.stdout.splitlines()


def named(path: Path) -> str:
    """The dotted name of a module below tieout: rooms.load.keys."""
    return ".".join(path.relative_to(PACKAGE).with_suffix("").parts).removesuffix(".__init__")


def tier(module: str) -> int:
    """The tier of a module: that of its longest known prefix."""
    parts = module.split(".")
    for length in range(len(parts), 0, -1):
        for number, tier_names in enumerate(TIERS):
            if ".".join(parts[:length]) in tier_names:
                return number
    raise LookupError(f"{module} stands in no tier: say in tests/test_shape.py where it belongs")


@pytest.fixture(scope="module", autouse=True)
def _parsed_here() -> Iterator[None]:
    """What is parsed here is let go with the file: every later sweep for garbage would go through it."""
    yield
    tree.cache_clear()


@cache
def tree(path: Path) -> ast.Module:
    """A module as it is parsed."""
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def imports(path: Path) -> frozenset[str]:
    """The modules of the house a file imports, below tieout."""
    found = set()
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    inner = {name.removeprefix("tieout.") for name in found if name.startswith("tieout.")}
    return frozenset(filter(None, map(module_of, inner)))


@cache
def module_of(name: str) -> str:
    """The module that `from package import name` reaches: the longest part of it that is a file or a folder."""
    parts = name.split(".")
    for length in range(len(parts), 0, -1):
        place = PACKAGE.joinpath(*parts[:length])
        if place.with_suffix(".py").is_file() or (place / "__init__.py").is_file():
            return ".".join(parts[:length])
    return ""  # a name of the package itself: tieout.__version__


def test_every_room_has_its_siblings() -> None:
    wanted = {f"queries/{room}" for room in rooms()} | {f"tests/test_{room}.py" for room in rooms()}
    with_pages = {room for room in rooms() if any((QUERIES / room).glob("page_*.sql"))}
    wanted |= {f"report_templates/sections/{room}.html" for room in with_pages}
    assert sorted(place for place in wanted if not (ROOT / place).exists()) == []


def test_imports_run_from_top_to_bottom() -> None:
    assert {named(path): found for path in modules() if (found := wrongly_imported(path))} == {}


def wrongly_imported(path: Path) -> set[str]:
    """What a module imports from above; and a room never imports a room, nor the pack, nor the other way round."""
    me = named(path) or "__init__"
    family = me.split(".")[0]
    own_package = {other for other in imports(path) if other.split(".")[0] == family and family != "rooms"}
    others = imports(path) - own_package
    beside = {other for other in others if tier(other) == tier(me) == tier("rooms")}
    mine = {other for other in beside if other.split(".")[:2] == me.split(".")[:2]}
    return {other for other in others if tier(other) < tier(me)} | (beside - mine)


def test_no_module_imports_itself_by_a_detour() -> None:
    graph = {named(path): runtime_imports(path) for path in modules()}
    done: set[str] = set()

    def walk(module: str, trail: tuple[str, ...]) -> None:
        assert module not in trail, " -> ".join((*trail[trail.index(module) :], module))
        if module not in done:
            for other in sorted(graph.get(module, ())):
                walk(other, (*trail, module))
            done.add(module)

    for module in sorted(graph):
        walk(module, ())


def runtime_imports(path: Path) -> frozenset[str]:
    """What a module imports when it is loaded: not inside functions, not for type checking, not its own package."""
    found = set()
    for node in tree(path).body:
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("tieout"):
            inner = (f"{node.module}.{alias.name}".removeprefix("tieout.") for alias in node.names)
            found |= {module for module in map(module_of, inner) if module}
    return frozenset(found)


def test_every_query_is_built_by_someone() -> None:
    known = words()
    named_apart = {(path.parent.name, path.stem.removesuffix(".spark")) for path in queries()}
    built = {
        (schema, table) for schema, table in named_apart if f"{schema}/{table}" in known or {schema, table} <= known
    }
    assert named_apart - built == set()


def words() -> frozenset[str]:
    """Every text in the code of the house, whole and split at spaces, slashes and dots."""
    found: set[str] = set()
    for path in modules():
        found |= {path.stem}
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found |= {node.value, *re.split(r"[\s/.,]+", node.value), *re.split(r"[\s,]+", node.value)}
    return frozenset(found)


def test_a_query_says_what_it_answers_and_stays_on_a_screen() -> None:
    """Three opening lines: what it answers, grain, why."""
    texts = {path: path.read_text(encoding="utf-8").splitlines() for path in queries()}
    assert [path for path, lines in texts.items() if not all(line.startswith("-- ") for line in lines[:3])] == []
    assert {path: len(lines) for path, lines in texts.items() if len(lines) > SQL_LINES} == {}


def test_a_room_reads_only_the_balances_before_its_own_step() -> None:
    reports = {"ledger", "statements"}  # after all rooms: they read every step
    own = [path for path in queries() if path.parent.name in set(rooms()) - reports]
    found = [query.load(f"{path.parent.name}/{path.stem}") for path in own]
    assert [each.name for each in found if "ledger.balances" in each.reads() and "step" not in each.parameters] == []


def test_modules_and_functions_stay_small() -> None:
    lines = {named(path): len(path.read_text(encoding="utf-8").splitlines()) for path in modules()}
    assert {module: count for module, count in lines.items() if count > MODULE_LINES} == {}
    functions = (
        (path, node) for path in modules() for node in ast.walk(tree(path)) if isinstance(node, ast.FunctionDef)
    )
    long = {(named(path), node.name): node.end_lineno - node.lineno for path, node in functions if node.end_lineno}
    assert {function: count for function, count in long.items() if count > FUNCTION_LINES} == {}


def test_everything_is_tracked() -> None:
    assert git("ls-files", "--others", "--exclude-standard") == []
    shipped = ("queries", "report_templates", "sample_data")
    assert git("ls-files", "--others", "--ignored", "--exclude-standard", "--", *shipped) == []


def test_no_file_names_a_machine() -> None:
    found = []
    for name in git("ls-files"):
        data = (ROOT / name).read_bytes() if (ROOT / name).is_file() else b""
        text = "" if b"\0" in data[:4096] else data.decode("utf-8", "replace")
        found += [f"{name}: {match[0]}" for match in MACHINE.finditer(text)]
    assert found == []
