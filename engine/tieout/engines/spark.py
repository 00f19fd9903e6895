"""A cluster: the same SQL files on Spark, beside the one machine that holds what is small.

The load stays on DuckDB, and so do the books. After it, a SQL file runs on Spark (transpiled, or its `.spark.sql`
twin): tables it reads are handed over as Parquet once, its result comes home as a table of close.duckdb. Whatever the
house changes at home by itself (a frame put, rows appended by posting) is handed over again when next read.

    run("ledger/trial_balance")   ledger.balances --Parquet--> Spark --Parquet--> ledger.trial_balance
    apply(kernel, ...)            rows of one key always meet in one bucket; the kernel takes a bucket of many keys

On a cluster every node needs the same tieout and polars and must see the folder of the run. The driver listens on the
loopback address unless SPARK_LOCAL_IP names another. Applying a kernel needs pandas, because pyspark asks for it where
it hands over Arrow: the extra brings it, and the house uses none of it.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tieout.engines.duckdb import identifier, literal
from tieout.errors import unusable
from tieout.places import PACKAGE, place

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from contextlib import AbstractContextManager

    import polars as pl
    import pyarrow as pa
    from pyspark.sql import DataFrame, SparkSession

    from tieout.engines.duckdb import DuckDB
    from tieout.query import Query

REMEDY = "install Java 17 and pip install 'tieout[spark]', or leave --engine out"
BUCKETS = 64


class Spark:
    """Runs SQL files and kernels on Spark; frames, rows and statements on DuckDB, as `engines.duckdb` does."""

    def __init__(self, home: DuckDB, master: str = "local[*]") -> None:
        """`home` is the DuckDB of the run, loaded; `master` as Spark names it: local[2], spark://host:7077."""
        self.home = home
        self.path = home.path
        self.folder = Path(tempfile.mkdtemp(prefix="spark-", dir=home.path.parent))
        self.handed: set[str] = set()
        self.files = 0
        self.session = session(master, self.folder)
        text = (place("queries") / "engines" / "spark.sql").read_text(encoding="utf-8")
        for statement in filter(None, map(str.strip, text.split(";\n"))):
            self.session.sql(statement)

    def run(self, query: Query, parameters: dict[str, Any], *, view: bool = False) -> None:
        """Make the table of a SQL file on Spark and bring it home; a view stays at home."""
        if view:
            self.home.run(query, parameters, view=True)
            return self.forget(query.name)
        for name in query.reads():
            self.hand_over(name)
        wanted = {name: parameters[name] for name in query.parameters}
        return self.bring_home(query.name, self.session.sql(query.spark(), args=wanted))

    def apply(
        self,
        kernel: Callable[[pl.DataFrame], pl.DataFrame],
        source: str,
        into: str,
        by: Sequence[str],
        buckets: int = BUCKETS,
    ) -> None:
        """Make the table `into` of what a kernel makes of `source`; rows alike in `by` meet in one call."""
        import polars as pl
        from pyspark.sql import functions
        from pyspark.sql.pandas.types import from_arrow_schema

        self.hand_over(source)
        schema = arrow(kernel(self.home.frame(f"select * from {source} limit 0"))).schema

        def on_bucket(rows: pa.Table) -> pa.Table:
            frame = pl.DataFrame(pl.from_arrow(rows.drop_columns(["_bucket"])))
            return arrow(kernel(frame)).cast(schema)

        bucket = functions.pmod(functions.hash(*by), functions.lit(buckets))
        grouped = self.session.table(source).withColumn("_bucket", bucket).groupBy("_bucket")
        self.bring_home(into, grouped.applyInArrow(on_bucket, schema=from_arrow_schema(schema)))

    def declare(self, name: str, columns: str) -> None:
        """Make the table `name` without a row."""
        self.home.declare(name, columns)
        self.forget(name)

    def put(self, name: str, frame: pl.DataFrame) -> None:
        """Make the table `name` from a frame."""
        self.home.put(name, frame)
        self.forget(name)

    def frame(self, sql: str, parameters: dict[str, Any] | None = None) -> pl.DataFrame:
        """The result of a SELECT as a frame."""
        return self.home.frame(sql, parameters)

    def rows(self, sql: str, parameters: dict[str, Any] | None = None) -> list[tuple[Any, ...]]:
        """The rows of a small SELECT."""
        return self.home.rows(sql, parameters)

    def execute(self, sql: str, parameters: dict[str, Any] | None = None) -> None:
        """Run a statement at home; what it may have changed is handed over again when next read."""
        self.home.execute(sql, parameters)
        for name in [name for name in self.handed if name in sql]:
            self.forget(name)

    def names(self) -> set[str]:
        """The tables and views there are, as schema.table."""
        return self.home.names()

    def has(self, name: str) -> bool:
        """Whether the table or view is there."""
        return self.home.has(name)

    def count(self, name: str) -> int:
        """How many rows the table or view holds."""
        return self.home.count(name)

    def empty(self, name: str) -> bool:
        """Whether the table or view holds no row."""
        return self.home.empty(name)

    def columns(self, name: str) -> list[str]:
        """The columns of a table or view, in their order."""
        return self.home.columns(name)

    def schema(self, name: str) -> None:
        """Make sure the schema of `schema.table` is there."""
        self.home.schema(name)

    def seal(self) -> None:
        """From here on SQL at home reads and writes no file but what is handed over and brought home."""
        self.home.execute(f"set allowed_directories = [{literal(str(self.folder))}]")
        self.home.seal()

    def save(self) -> None:
        """Write the books down at home."""
        self.home.save()

    def attached(self, path: Path, name: str) -> AbstractContextManager[None]:
        """Another database under a name, for reading, at home."""
        return self.home.attached(path, name)

    def roomy(self) -> AbstractContextManager[None]:
        """More memory for a query that holds two long tables at once, at home."""
        return self.home.roomy()

    def close(self) -> None:
        """Stop Spark, remove what was handed over, and let the books go."""
        self.session.stop()
        shutil.rmtree(self.folder, ignore_errors=True)
        self.home.close()

    def hand_over(self, name: str) -> None:
        """Let Spark read a table of the books, as it now is."""
        if name in self.handed:
            return
        columns = ", ".join(exact(column, kind) for column, kind, *_ in self.home.rows(f"describe {name}"))
        file = self.new_file()
        self.home.execute(f"copy (select {columns} from {name}) to {literal(str(file))} (format parquet)")
        self.know(name, file)

    def bring_home(self, name: str, result: DataFrame) -> None:
        """Write a result where Spark works, and make it the table `name` of the books."""
        file = self.new_file()
        result.write.parquet(str(file))
        self.home.schema(name)
        source = f"read_parquet({literal(str(file / '*.parquet'))})"
        self.home.execute(f"create or replace table {name} as select * from {source}")
        self.forget(name)
        self.know(name, file)

    def know(self, name: str, file: Path) -> None:
        """Tell Spark where the table `name` lies."""
        self.session.sql(f"create schema if not exists {name.partition('.')[0]}")
        self.session.catalog.createTable(name, path=str(file), source="parquet")
        self.handed.add(name)

    def forget(self, name: str) -> None:
        """Let Spark read the table anew when it is next asked for."""
        if name in self.handed:
            self.handed.remove(name)
            self.session.sql(f"drop table {name}")

    def new_file(self) -> Path:
        """A place for one table's Parquet, never used before: a table may be read while it is made anew."""
        self.files += 1
        return self.folder / f"{self.files}.parquet"


def beside(home: DuckDB, engine: str) -> Spark:
    """The engine that `--engine spark` or `--engine spark://host:7077` names, beside the loaded books.

    Raises Unusable with the remedy where pyspark or Java is not installed or no such master answers.
    """
    return Spark(home, engine if "://" in engine else "local[*]")


def session(master: str, folder: Path) -> SparkSession:
    """A quiet session that raises where digits would be lost, with this very Python at work on its nodes."""
    try:
        from pyspark.errors import PySparkException
        from pyspark.sql import SparkSession
    except ModuleNotFoundError as error:
        raise unusable("--engine spark", "pyspark is not installed", REMEDY) from error
    os.environ["PYSPARK_PYTHON"] = sys.executable
    address = os.environ.get("SPARK_LOCAL_IP", "127.0.0.1")
    options = {
        "spark.app.name": "tieout",
        "spark.driver.bindAddress": address,
        "spark.driver.host": address,
        "spark.executorEnv.PYTHONPATH": os.pathsep.join(
            filter(None, (str(PACKAGE.parent), os.environ.get("PYTHONPATH")))
        ),
        "spark.log.level": "OFF",
        "spark.sql.ansi.enabled": "true",
        "spark.sql.decimalOperations.allowPrecisionLoss": "false",
        "spark.sql.execution.arrow.maxRecordsPerBatch": "0",
        "spark.sql.session.timeZone": "UTC",
        "spark.sql.shuffle.partitions": "8",
        "spark.sql.warehouse.dir": str(folder),
        "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": "false",
    }
    builder = SparkSession.builder.master(master)
    for name, value in options.items():
        builder = builder.config(name, value)
    try:
        return builder.getOrCreate()
    except PySparkException as error:
        raise unusable("--engine spark", f"Spark does not start: {error}", REMEDY) from error


def exact(column: str, kind: str) -> str:
    """A column as it is handed over: HUGEINT, which Parquet would make binary floating point, as a decimal."""
    quoted = identifier(column)
    return f"cast({quoted} as decimal(38, 0)) as {quoted}" if kind == "HUGEINT" else quoted


def arrow(frame: pl.DataFrame) -> pa.Table:
    """A frame as Arrow as Spark takes it: plain strings."""
    import pyarrow as pa

    table = frame.to_arrow()
    plain = [field.with_type(pa.string()) if pa.types.is_large_string(field.type) else field for field in table.schema]
    return table.cast(pa.schema(plain))
