"""The benchmark of the revaluation still makes the tables the room reads, and times a valuation."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

CASE = Path(__file__).resolve().parents[1] / "benchmarks" / "revaluing.py"


@pytest.mark.parametrize("case", ["items", "lines"])
def test_a_case_of_the_benchmark_is_measured(case: str) -> None:
    command = [sys.executable, str(CASE), "--case", case, "--count", "500", "--repeat", "1"]
    told = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    assert told["count"] == 500
    assert {"scan", "revalued", "peak_mib"} <= told.keys()
