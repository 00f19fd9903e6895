"""What is shipped: the wheel holds what git tracks, works where no checkout is, and every dependency is locked."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[1]
SHIPPED = ("engine/tieout", "queries", "report_templates", "sample_data")
HEAVY = {"duckdb", "pandas", "polars", "pyarrow", "sqlglot", "weasyprint"}
PIN = re.compile(r"^([a-z0-9.-]+)==(\S+) \\$", re.MULTILINE)


def run(*command: str, cwd: Path = ROOT, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, cwd=cwd, env=os.environ | environment, capture_output=True, text=True, check=False, timeout=300
    )


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    done = run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder))
    assert done.returncode == 0, done.stderr
    [built] = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that holds the wheel and nothing of the checkout."""
    target = tmp_path_factory.mktemp("installed")
    pip = (sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--target", str(target))
    done = run(*pip, str(wheel))
    assert done.returncode == 0, done.stderr
    return target


def tieout(installed: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """The command line of the installed wheel, away from the checkout."""
    return run(sys.executable, "-m", "tieout", *arguments, cwd=installed, PYTHONPATH=str(installed))


def test_the_wheel_holds_what_git_tracks(wheel: Path) -> None:
    tracked = run("git", "ls-files", "--", *SHIPPED)
    if tracked.returncode:
        pytest.skip("not a git checkout")
    names = (name.removeprefix("engine/") for name in tracked.stdout.splitlines())
    expected = {name if name.startswith("tieout/") else f"tieout/{name}" for name in names}
    with zipfile.ZipFile(wheel) as archive:
        held = {name for name in archive.namelist() if ".dist-info/" not in name}
    assert held == expected


def test_an_installed_wheel_finds_its_folders(installed: Path) -> None:
    code = (
        "from tieout.places import place; print(*map(place, ('queries', 'report_templates', 'sample_data')), sep='\\n')"
    )
    done = run(sys.executable, "-c", code, cwd=installed, PYTHONPATH=str(installed))
    assert done.stdout.splitlines() == [
        str(installed / "tieout" / name) for name in ("queries", "report_templates", "sample_data")
    ], done.stderr


def test_an_installed_wheel_closes_the_sample_group(installed: Path, tmp_path: Path) -> None:
    done = tieout(installed, "demo", str(tmp_path / "demo"), "--no-pdf")
    assert done.returncode == 0, done.stderr
    assert len(list(tmp_path.glob("demo/out/*/close.duckdb"))) == 1


def test_help_loads_nothing_heavy() -> None:
    code = "import sys, tieout.cli; print(*sorted({name.split('.')[0] for name in sys.modules}))"
    done = run(sys.executable, "-c", code, PYTHONPATH=str(ROOT / "engine"))
    assert done.returncode == 0, done.stderr
    assert HEAVY & set(done.stdout.split()) == set()


def project() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def pins(name: str) -> dict[str, str]:
    """The versions of a lock file, by the name a package index knows."""
    found = PIN.findall((ROOT / name).read_text(encoding="utf-8"))
    return {re.sub(r"[-_.]+", "-", package): version for package, version in found}


@pytest.mark.parametrize(
    ("lock", "extras"),
    [
        ("requirements.lock", ("dev",)),
        ("requirements-spark.lock", ("spark",)),
        ("benchmarks/requirements.lock", ("bench",)),
    ],
)
def test_every_dependency_is_locked_within_its_range(lock: str, extras: tuple[str, ...]) -> None:
    wanted = [*project()["dependencies"]] if extras == ("dev",) else []
    wanted += [line for extra in extras for line in project()["optional-dependencies"][extra]]
    locked = pins(lock)
    for requirement in map(Requirement, wanted):
        version = locked[re.sub(r"[-_.]+", "-", requirement.name.lower())]
        assert requirement.specifier.contains(version), requirement


def test_the_lock_of_spark_goes_with_that_of_the_house() -> None:
    """Installed into one environment, they ask for one version of what both bring."""
    house, spark = pins("requirements.lock"), pins("requirements-spark.lock")
    assert {name: spark[name] for name in house.keys() & spark} == {name: house[name] for name in house.keys() & spark}


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-spark.lock", "benchmarks/requirements.lock"])
def test_a_lock_holds_hashes_and_names_no_host(lock: str) -> None:
    lines = [line.strip() for line in (ROOT / lock).read_text(encoding="utf-8").splitlines()[1:]]
    assert all(re.fullmatch(r"[a-z0-9.-]+==\S+ \\|--hash=sha256:[0-9a-f]{64}( \\)?", line) for line in lines)
    assert all(line.startswith("--hash") for line in lines[1:] if "==" not in line)
