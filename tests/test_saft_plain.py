"""Plain transactions are read by a kernel, others by the XML parser: the same cells, marks and totals."""

from __future__ import annotations

import os
import random
import re
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import saft_files as saft
from tieout.readers import saft as reader
from tieout.readers import text
from tieout.readers.national import File, Told
from tieout.readers.saft import plain
from tieout.readers.source import Source

SHARED = Path(os.environ.get("TIEOUT_SHARED") or Path(__file__).resolve().parents[2] / "shared")
FOLDER = SHARED / "real" / "saft"
LINES = """
journal  voucher  period  TransactionDate  account  debit    credit   more
S        1        1       2025-01-10       1500     1250.00  -        CustomerID=C1
S        1        1       2025-01-10       3000     -        1000.00  Analysis=A:100 Analysis=P:7 TaxCode=3 TaxBase=1
S        1        1       2025-01-10       2700     -        250.00   Analysis=A:100 currency=EUR:25.00
B        2        2       2025-02-03       6300     600.00   -        Description=A&B Analysis=X:1 Analysis=X:2
B        2        2       2025-02-03       1920     -        600.00   -
"""
ODD = [
    "<!-- note -->", "<![CDATA[<Transaction></Transaction>]]>", "<?go on?>", "&#230;", "&amp;", "&lt;x&gt;", "&none;",
    "<Line></Line>", "<Line/>", "<Account/>", "<x/>", "<x a='1'/>", "<Transaction/>", "</Line>", "</Transaction>",
    "<Transaction>", "<TaxCode>9</TaxCode>", "<TaxCode> </TaxCode>", "<Description> æ </Description>", "\r\n", ">",
    "<Lines><Line><AccountID>1</AccountID></Line></Lines>", "<Analysis/>", "<Journal>", "<Amount>5</Amount>", "]]>",
    "<Description>a<b/>c</Description>", "<DebitAmount>7<Amount>8</Amount></DebitAmount>", "<AccountID/>", "text",
    "<TaxInformation><TaxCode>5</TaxCode><TaxBase>6</TaxBase></TaxInformation>", "<n:Line/>", "\ufffe", "<SourceID/>",
]  # fmt: skip


class Way:
    """A file read one way: what was told of it, or why it cannot be read."""

    def __init__(self, folder: Path, content: bytes, monkeypatch: pytest.MonkeyPatch, *, kernel: bool) -> None:
        path = folder / "saft.xml"
        path.write_bytes(content)
        self.cut = 0
        monkeypatch.setattr(reader, "is_long", lambda _: kernel)
        monkeypatch.setattr(reader, "Runs", self._runs)
        source = Source("C1", "gl_entries", path, path.name, "saft")
        workspace = folder / f"work{random.getrandbits(64)}"
        try:
            self.told = self._all(reader.take(File(source, text.look(path), workspace, "NOK", (source,))))
        except text.Unreadable as error:
            self.told = {"unreadable": (error.reason, error.line)}

    def _runs(self, known: Any) -> plain.Runs:
        """Runs read by the kernel as plain Python, counted."""
        runs = plain.Runs(known, compiled=False)
        read = runs._run

        def counted(region: bytes, prefix: int) -> int:
            taken = read(region, prefix)
            self.cut += taken
            return taken

        runs._run = counted  # type: ignore[method-assign]
        return runs

    @staticmethod
    def _all(told: Told) -> dict[str, Any]:
        """Everything that was told."""
        for cells in told.cells.values():
            cells.flush()
        tables = {
            name: pl.read_parquet(cells.folder / "*.parquet").rows(named=True)
            for name, cells in told.cells.items()
            if cells.count
        }
        return {"tables": tables, "marks": told.marks, "stated": told.stated, "facts": told.facts}


def both(folder: Path, content: bytes, monkeypatch: pytest.MonkeyPatch) -> tuple[Way, Way]:
    """A file read by the parser alone, and with the kernel."""
    return tuple(Way(folder, content, monkeypatch, kernel=kernel) for kernel in (False, True))  # type: ignore[return-value]


def test_the_kernel_reads_what_a_program_writes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    content = saft.audit(lines=LINES)
    parser, kernel = both(tmp_path, content, monkeypatch)
    assert kernel.told == parser.told
    assert len(kernel.told["tables"]["gl_entries"]) == 5
    assert (parser.cut, kernel.cut) == (0, sum(map(len, re.findall(rb"(?s)<Transaction>.*?</Transaction>", content))))


def test_a_prefix_is_one_of_the_whole_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    content = re.sub(rb"<(/?)([A-Za-z])", rb"<\1n1:\2", saft.audit(lines=LINES)).replace(b"xmlns=", b"xmlns:n1=")
    parser, kernel = both(tmp_path, content, monkeypatch)
    assert kernel.told == parser.told
    assert kernel.cut > 1000


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(0, 10**6), st.sampled_from(ODD)), min_size=1, max_size=3))
def test_whatever_stands_wherever_both_ways_agree(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, put: list[tuple[int, str]]
) -> None:
    content = saft.audit(lines=LINES).decode()
    begin = content.index("<GeneralLedgerEntries>")
    for place, odd in put:
        tags = [one.start() for one in re.finditer("[<>]", content) if one.start() > begin]
        at = tags[place % len(tags)] + (content[tags[place % len(tags)]] == ">")
        content = content[:at] + odd + content[at:]
    parser, kernel = both(tmp_path, content.encode(), monkeypatch)
    assert kernel.told == parser.told


@pytest.mark.skipif(not FOLDER.is_dir(), reason="the real files are not beside the checkout")
@pytest.mark.parametrize("mutated", range(8))
def test_real_files_and_copies_with_a_byte_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mutated: int
) -> None:
    chance = random.Random(mutated)  # noqa: S311 - no secret
    for path in sorted(FOLDER.glob("*.xml")):
        content = bytearray(path.read_bytes())
        if mutated:
            begin = max(content.find(b"GeneralLedgerEntries"), 0)
            content[chance.randrange(begin, len(content))] = chance.choice(b"<>&/ aZ5.\r")
        parser, kernel = both(tmp_path, bytes(content), monkeypatch)
        assert kernel.told == parser.told
