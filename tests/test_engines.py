"""Every query is one plain text for both engines: what ports is linted, and the sample is equal on Spark.

The linted subset is what sqlglot carries from DuckDB to Spark without a change of meaning. Queries that read `raw.*`
belong to the load, which always runs on one machine; they are parsed, and free to use DuckDB's own means.
"""

from __future__ import annotations

import re
import shutil
from decimal import Decimal
from functools import cache, partial
from graphlib import TopologicalSorter
from pathlib import Path
from shutil import which
from typing import TYPE_CHECKING, Any, cast

import polars as pl
import pytest
import sqlglot
from polars.testing import assert_frame_equal
from sqlglot import exp

from test_money import case_frame, golden_cases
from tieout import money, query
from tieout.close import close
from tieout.engines.duckdb import DuckDB
from tieout.places import place
from tieout.rooms import load

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tieout.books import Books
    from tieout.engines.spark import Spark
    from tieout.query import Query

QUERIES = place("queries")
ENGINE = Path(query.__file__).parent
FILES = sorted(
    f"{file.parent.name}/{file.stem}"
    for file in QUERIES.glob("*/*.sql")
    if file.parent.name != "engines" and not file.name.endswith(".spark.sql")
)

BANNED_CALLS = {
    "avg": "gives binary floating point",
    "round_even": "is not the house's rounding",
    "bround": "is not the house's rounding",
    "hash": "differs from engine to engine",
    "median": "gives binary floating point",
    "quantile_cont": "gives binary floating point",
    "quantile": "gives binary floating point",
    "stddev": "gives binary floating point",
    "sqrt": "gives binary floating point",
    "trunc": "becomes a cast to BIGINT",
    "div": "becomes an alias",
    "list": "loses its order on Spark",
    "array_agg": "loses its order on Spark",
    "list_transform": "does not port",
    "list_filter": "does not port",
    "list_reduce": "does not port",
    "list_sort": "does not port",
    "struct_pack": "does not port",
    "current_date": "lets the clock into an output",
    "now": "lets the clock into an output",
    "current_timestamp": "lets the clock into an output",
}
PARTS = {"YEAR", "MONTH", "DAY"}
BANNED_TYPES = {"DOUBLE", "FLOAT", "REAL", "INT128", "UINT128", "HUGEINT", "UHUGEINT"}
DIGITS = 38


def loads(one: Query) -> bool:
    """Whether the query belongs to the load, which runs on one machine and may use DuckDB's own means."""
    return one.name.split(".", 1)[0] in ("load", "canonical")


def faults(one: Query) -> Iterator[str]:
    """What in a query would not mean the same on both engines."""
    tree = one.tree()
    if not loads(one):
        yield from unportable(tree)
    yield from inexact(tree)


UNPORTABLE: tuple[tuple[type[exp.Expr], Callable[[Any], object], str], ...] = (
    (
        exp.Star,
        lambda star: {"except_", "replace", "rename"} & {part for part, given in star.args.items() if given},
        "star with EXCLUDE, REPLACE or RENAME",
    ),
    (exp.Join, lambda join: join.method in ("ASOF", "POSITIONAL"), "ASOF or POSITIONAL join"),
    (exp.Pivot, lambda _: True, "PIVOT or UNPIVOT"),
    (exp.SetOperation, lambda union: union.args.get("by_name"), "UNION BY NAME"),
    (
        exp.Select,
        lambda select: select.args.get("qualify") and select.is_star,
        "select * with QUALIFY returns the rank as well",
    ),
    (exp.Column, lambda column: column.name == "rowid", "rowid"),
    (exp.Lambda, lambda _: True, "a lambda"),
    (exp.Extract, lambda part: part.name.upper() not in PARTS, "a part of a date that Spark does not know"),
    (exp.DayOfWeek, lambda _: True, "days of the week are counted otherwise: use weekend"),
    (exp.DayOfWeekIso, lambda _: True, "days of the week are counted otherwise: use weekend"),
    (exp.Max, lambda call: call.expressions or call.args.get("count"), "max of several values: use greatest"),
    (exp.Min, lambda call: call.expressions or call.args.get("count"), "min of several values: use least"),
    (
        exp.Select,
        lambda select: {exp.GroupConcat} & {type(made) for made in distinct(select)} and len(distinct(select)) > 1,
        "a list of distinct texts beside another distinct: Spark cannot",
    ),
    (
        exp.Anonymous,
        lambda call: call.name.lower() not in functions("spark.sql"),
        "a function neither the house nor Spark knows",
    ),
)


def unportable(tree: exp.Expr) -> Iterator[str]:
    """Constructs that sqlglot does not carry over, or carries over wrongly."""
    for kind, bad, fault in UNPORTABLE:
        yield from (f"{found.sql()}: {fault}" for found in tree.find_all(kind) if bad(found))


def distinct(select: exp.Select) -> list[exp.AggFunc]:
    """The aggregates over distinct values of a SELECT itself."""
    own = (made for made in select.find_all(exp.AggFunc) if made.find_ancestor(exp.Select) is select)
    return [made for made in own if made.find(exp.Distinct)]


@cache
def functions(file: str) -> frozenset[str]:
    """The functions an engine's file makes."""
    text = (QUERIES / "engines" / file).read_text(encoding="utf-8")
    return frozenset(re.findall(r"(?:macro|function) (\w+)\(", text))


def inexact(tree: exp.Expr) -> Iterator[str]:
    """Whatever makes money binary floating point, rounds by another rule, or outgrows 38 digits."""
    for call in tree.find_all(exp.Func):
        name = (call.name if isinstance(call, exp.Anonymous) else call.sql_name()).lower()
        if name in BANNED_CALLS:
            yield f"{name} {BANNED_CALLS[name]}"
    for division in tree.find_all(exp.Div):
        yield f"{division.sql()}: / gives binary floating point; use half_away or converted"
    for made in tree.find_all(exp.Cast):
        if made.to.this.name.upper() in BANNED_TYPES:
            yield f"{made.sql()}: not exact, or not on Spark"
    for product in tree.find_all(exp.Mul):
        if sum(digits(side) for side in (product.left, product.right)) > DIGITS:
            yield f"{product.sql()}: more than 38 digits; use converted"


def digits(side: exp.Expr) -> int:
    """The digits a cast to DECIMAL shows, else 0."""
    side = side.unnest()
    if isinstance(side, exp.Cast) and side.to.is_type("decimal") and side.to.expressions:
        return int(side.to.expressions[0].name)
    return 0


@pytest.fixture(scope="module", autouse=True)
def parsed_once() -> Iterator[None]:
    """Every lint reads the same tree of a query."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(query.Query, "tree", cache(query.Query.tree))
        yield


def against(rule: Callable[[str], object]) -> dict[str, object]:
    """What a rule finds in the queries, by query; nothing where all keep it."""
    return {path: found for path in FILES if (found := rule(path))}


def test_a_query_means_the_same_on_both_engines() -> None:
    assert against(lambda path: sorted(set(faults(query.load(path))))) == {}


@pytest.mark.parametrize(
    ("sql", "fault"),
    [
        ("select * exclude (a) from t", "EXCLUDE"),
        ("select * replace (1 as a) from t", "REPLACE"),
        ("select * from t asof join u on t.d >= u.d", "ASOF"),
        ("select a from t union all by name select a from u", "BY NAME"),
        ("select * from t qualify row_number() over (order by a) = 1", "QUALIFY"),
        ("select * from (pivot t on a using sum(b))", "PIVOT"),
        ("select list(a order by b) from t", "loses its order"),
        ("select cast(a as hugeint) from t", "not on Spark"),
        ("select a::double from t", "not exact"),
        ("select avg(a) from t", "avg"),
        ("select a / b from t", "floating"),
        ("select round_even(a, 2) from t", "round_even"),
        ("select cast(a as decimal(28, 4)) * cast(b as decimal(18, 9)) from t", "38 digits"),
        ("select max(a, 3) from t", "several values"),
        ("select try_strptime(a, '%Y') from t", "neither the house nor Spark"),
        ("select rowid from t", "rowid"),
        ("select list_transform(a, x -> x + 1) from t", "lambda"),
        ("select current_date as day", "clock"),
        ("select extract(isodow from a) from t", "part of a date"),
        ("select isodow(a) from t", "days of the week"),
        ("select string_agg(distinct a, ',' order by a), count(distinct b) from t", "beside another distinct"),
        ("select dayofweek(a) from t", "days of the week"),
    ],
)
def test_the_lint_sees_what_does_not_port(sql: str, fault: str) -> None:
    assert any(fault in found for found in faults(query.Query("test.query", sql)))


def test_a_query_is_carried_over_to_spark() -> None:
    assert against(lambda path: list(lost_on_spark(query.load(path)))) == {}


def lost_on_spark(one: Query) -> Iterator[str]:
    """What the Spark text of a query does not say as the query does: what it reads, selects, asks for."""
    again = sqlglot.parse_one(one.spark(), read="spark")
    if {f"{table.db}.{table.name}" for table in again.find_all(exp.Table) if table.db} != one.reads():
        yield "reads other tables"
    if again.named_selects != one.tree().named_selects:
        yield "has other columns"
    if {found.name for found in again.find_all(exp.Placeholder)} != one.parameters:
        yield "asks for other parameters"


def test_a_twin_stands_only_beside_its_query() -> None:
    twins = {f"{file.parent.name}/{file.name.removesuffix('.spark.sql')}" for file in QUERIES.glob("*/*.spark.sql")}
    assert twins <= set(FILES)


def test_both_engines_have_the_same_functions() -> None:
    assert functions("duckdb.sql") - functions("spark.sql") == {"converted_wide"}  # DuckDB's way for large numbers
    assert functions("spark.sql") <= functions("duckdb.sql")


# --- how a query is written ---


def test_a_query_opens_with_what_it_answers_its_grain_and_why() -> None:
    def wordless(path: str) -> list[str]:
        lines = [*query.load(path).text.splitlines(), "", "", ""][:3]
        return [line for line in lines if line[:3] != "-- " or len(line.split()) <= 2]

    assert against(wordless) == {}


def test_a_query_fits_a_screen() -> None:
    def too_long(path: str) -> bool:
        screen = 120 if path.endswith("findings") else 80  # findings are a list of cases
        return len(query.load(path).text.splitlines()) > screen

    assert against(too_long) == {}


def test_a_query_is_written_in_small_letters() -> None:
    def capitals(path: str) -> list[str]:
        bare = query.STRINGS.sub("''", query.COMMENTS.sub("", query.load(path).text))
        return re.findall(r"\b[A-Z]{2,}\b", re.sub(r'"[^"]*"', "", bare))

    assert against(capitals) == {}


def test_a_published_table_is_in_a_total_order() -> None:
    """A table a user sees closes with an order by."""
    published = ("/findings", "/journals", "/trial_balance", "/lines", "/cells")

    def unordered(path: str) -> bool:
        if "/page_" not in path and not path.endswith(published):
            return False
        tree = query.load(path).tree()
        return tree.args.get("where") != exp.Where(this=exp.false()) and not tree.args.get("order")

    assert against(unordered) == {}


def test_a_room_reads_only_the_steps_before_it() -> None:
    """Where it reads the balances it says `where step < $step`."""

    def reads_all_steps(path: str) -> bool:
        one = query.load(path)
        if "ledger.balances" not in one.reads() or path.startswith(("ledger/", "statements/")):
            return False
        return not re.search(r"\bstep < \$step\b", query.COMMENTS.sub("", one.text))

    assert against(reads_all_steps) == {}


# --- what a query reads is there before it ---


@cache
def code() -> str:
    """The whole of the engine's Python, in which tables not made by a query are named."""
    return "\n".join(file.read_text(encoding="utf-8") for file in ENGINE.rglob("*.py"))


def test_every_table_a_query_reads_is_made_by_someone() -> None:
    made = {file.replace("/", ".") for file in FILES}
    assert against(lambda path: {name for name in query.load(path).reads() - made if not made_in_code(name)}) == {}


@cache
def made_in_code(name: str) -> bool:
    """Whether the engine names the table, or makes every table of its schema from the list of extract tables."""
    schema, table = name.split(".")
    return name in code() or (schema in ("raw", "canonical", "settings") and f'"{table}"' in code())


def test_no_query_waits_for_itself() -> None:
    graph = {path.replace("/", "."): query.load(path).reads() for path in FILES}
    assert len(list(TopologicalSorter(graph).static_order())) >= len(FILES)


# --- Spark itself ---


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[DuckDB], Spark]]:
    """Starts Spark on two cores beside a set of books; skips, with a word, where it cannot."""
    pytest.importorskip("pyspark", reason="pyspark is not installed: pip install 'tieout[spark]'")
    if which("java") is None:
        pytest.skip("Java is not installed: Spark needs Java 17")
    from tieout.engines.spark import Spark

    opened: list[Spark] = []

    def starting(home: DuckDB | None = None) -> Spark:
        opened.append(Spark(home or DuckDB(tmp_path_factory.mktemp("spark") / "close.duckdb"), "local[2]"))
        return opened[-1]

    yield starting
    for engine in opened:
        engine.session.stop()


spark = pytest.mark.spark
quiet = pytest.mark.filterwarnings("ignore")  # Spark's own


@spark
@quiet
def test_the_functions_of_the_house_keep_the_same_cents(start: Callable[..., Spark]) -> None:
    """Every case of the golden file, and what the other functions give."""
    engine = start()
    cases = case_frame(golden_cases()).with_row_index("place")
    engine.put("test.cases", cases)
    engine.hand_over("test.cases")
    rounded = engine.session.sql(
        "select converted(amount, rate, units, decimals) as found, rounded(amount, decimals) as plain"
        " from test.cases order by place"
    ).collect()
    assert [row.found for row in rounded] == cases["expected"].to_list()
    assert [row.plain for row in rounded] == cases.select(money.rounded(pl.col("amount"), pl.col("decimals")))[
        "amount"
    ].to_list()
    others = "half_away(-5, 2), half_away(4, 3), converted(null, 1, 1, 2), dim('a=1|project=P%7C1%3D50%25', 'project')"
    assert tuple(engine.session.sql(f"select {others}").collect()[0]) == (-3, 1, None, "P|1=50%")
    days = ", ".join(f"weekend(date '2026-09-{day}')" for day in range(25, 29))  # Friday to Monday
    assert tuple(engine.session.sql(f"select {days}").collect()[0]) == (False, True, True, False)


@spark
@quiet
def test_a_kernel_gives_the_same_by_bucket_as_at_once(start: Callable[..., Spark]) -> None:
    """500 invoices, each shared over four parts: 64 calls of many invoices, not one call an invoice."""
    lines = pl.DataFrame({"number": range(2000)}).select(
        invoice=pl.format("I{}", pl.col("number") // 4),
        order=pl.col("number") % 4,
        weight=pl.col("number") % 7 + 1,
        decimals=pl.lit(2),
        total=pl.lit(Decimal("100.01"), dtype=money.SUM),
    )
    engine = start()
    engine.put("test.lines", lines)
    engine.apply(partial(money.share, by=["invoice"]), "test.lines", "test.parts", ["invoice"], buckets=8)
    found = engine.frame('select * from test.parts order by invoice, "order"')
    assert_frame_equal(found, money.share(lines, ["invoice"]).sort("invoice", "order"))


@spark
@quiet
def test_what_changes_at_home_is_handed_over_anew(start: Callable[..., Spark]) -> None:
    engine = start()
    engine.put("test.numbers", pl.DataFrame({"number": [1, 2]}))
    double = query.Query("test.doubled", "select number, number * $factor as doubled from test.numbers order by number")
    engine.run(double, {"factor": 2})
    assert engine.rows("select * from test.doubled") == [(1, 2), (2, 4)]
    engine.execute("insert into test.numbers values (3)")
    engine.run(double, {"factor": 3})
    assert engine.rows("select * from test.doubled") == [(1, 3), (2, 6), (3, 9)]
    engine.run(query.Query("test.numbers", "select number from test.doubled where number > 1 order by number"), {})
    engine.run(double, {"factor": 1})
    assert engine.rows("select * from test.doubled") == [(2, 2), (3, 3)]


@spark
@quiet
def test_the_sample_group_closes_alike(
    start: Callable[..., Spark], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every table made after the load is equal on both engines: names, types, rows, and order where there is one."""
    folder = shutil.copytree(min(place("sample_data").glob("*/close.toml")).parent, tmp_path / "group")
    alone = close(folder, out=tmp_path / "duckdb", pdf=False)
    open_books = load.open_books

    def beside(*settings: Any, **options: Any) -> Books:
        books: Any = open_books(*settings, **options)
        books.engine = start(books.engine)
        return cast("Books", books)

    monkeypatch.setattr(load, "open_books", beside)
    cluster = close(folder, out=tmp_path / "spark", pdf=False)
    expected, found = (DuckDB(run.folder / "close.duckdb") for run in (alone, cluster))
    assert tables_of(found) == tables_of(expected)
    assert {"ledger.trial_balance", "statements.lines", "findings.findings"} <= set(tables_of(found))
    assert [name for name in tables_of(found) if not content(found, name).equals(content(expected, name))] == []


def content(engine: DuckDB, name: str) -> pl.DataFrame:
    """A table in its own order, or sorted where its query states none."""
    frame = engine.frame(f"select * from {name}")
    path = name.replace(".", "/")
    return frame if path in FILES and query.load(path).tree().args.get("order") else frame.sort(frame.columns)


def tables_of(engine: DuckDB) -> list[str]:
    """The tables of a close.duckdb, as schema.table."""
    sql = "select schema_name || '.' || table_name from duckdb_tables() order by all"
    return [name for (name,) in engine.rows(sql) if not name.startswith(("main.", "raw."))]
