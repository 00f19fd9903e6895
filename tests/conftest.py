"""What many tests start from: an empty set of books in memory's reach, and where the optional outside data lie.

The process that only hands the files out to others reads this too, so that what takes long to load is loaded where it
is used.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checked_together import Checked
    from folder import Closed
    from tieout.books import Books
    from together import Closes

ROOT = Path(__file__).resolve().parents[1]
LONG = ("test_fuzz", "test_readme", "test_package", "test_sample_close")  # begun last they would be waited for


def pytest_configure(config: pytest.Config) -> None:
    """No clock in a test: what is slow on one machine is no fault."""
    if config.getoption("numprocesses", None):
        return
    from hypothesis import HealthCheck, settings

    settings.register_profile("house", deadline=None, suppress_health_check=[HealthCheck.too_slow])
    settings.load_profile("house")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the files that take long in one piece."""
    items.sort(key=lambda item: item.path.stem not in LONG)


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    """Empty books of September 2026 in a file of their own."""
    from tieout.books import Books
    from tieout.engines.duckdb import DuckDB

    engine = DuckDB(tmp_path / "close.duckdb")
    yield Books(engine, {"language": "en", "currency": "EUR", "period": "2026-09"})
    engine.close()


@pytest.fixture(scope="session")
def shared() -> Path:
    """Real extracts that lie beside the checkout (or where TIEOUT_SHARED says); tests that read them skip without."""
    folder = Path(os.environ.get("TIEOUT_SHARED", ROOT.parent / "shared"))
    if not folder.is_dir():
        pytest.skip("the shared real extracts are not here")
    return folder


@pytest.fixture(scope="session")
def closes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Closes]:
    """The closes of companies that are closed together."""
    from together import Closes

    made = Closes(tmp_path_factory)
    yield made
    made.end()


@pytest.fixture
def run(request: pytest.FixtureRequest, closes: Closes) -> Closed:
    """What the close made of the company or pair a test names (together.py, allocations_together.py)."""
    run: Closed = request.param.read(closes)
    return run


@pytest.fixture(scope="session")
def extracts() -> Iterator[Books]:
    """The extracts that readiness checks together (checked_together.py)."""
    from checked_together import checked

    made = checked()
    yield made
    made.engine.close()


@pytest.fixture
def extract(request: pytest.FixtureRequest, extracts: Books) -> Checked:
    """The extract a test names, checked."""
    from checked_together import Checked

    return Checked(extracts, request.param)
