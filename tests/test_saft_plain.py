"""Plain transactions are read by a kernel, others by the XML parser: the same cells, marks and totals."""

from __future__ import annotations

import os
import random
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import polars as pl
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from polars.testing import assert_frame_equal

import saft_files as saft
from tieout.readers import saft as reader
from tieout.readers import text, xml
from tieout.readers.national import File, Told
from tieout.readers.saft import plain
from tieout.readers.source import Source

if TYPE_CHECKING:
    from collections.abc import Iterator

BLOCK, UTF8 = plain.BLOCK, xml._utf8
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
    "<AccountID>&lt;1&gt;&amp;amp;&quot;&apos;</AccountID>", "&amp;lt;", "\ufeff", "\u00a0",
    "<Description>\r</Description>",
    "<Description>\u00a0Ø \u3000</Description>", "<Description>\ufeffx\ufeff</Description>", "<Period>\u2003</Period>",
    '<Description xml:lang="no">x</Description>', "<Description\n>y</Description\t>", "<Descriptions>z</Descriptions>",
    "<n:Description xmlns:n='u'>n</n:Description>", "<DebitAmount>€</DebitAmount>", "<TransactionID>1</TransactionID>",
]  # fmt: skip


class Way:
    """A file read one way: what was told of it, or why it cannot be read."""

    def __init__(
        self, folder: Path, content: bytes, monkeypatch: pytest.MonkeyPatch, *, kernel: bool, size: int = 0
    ) -> None:
        """`size`: the bytes come in pieces of so many."""
        path = folder / "saft.xml"
        path.write_bytes(content)
        self.cut = 0
        monkeypatch.setattr(plain, "BLOCK", size or BLOCK)
        monkeypatch.setattr(xml, "_utf8", lambda document: pieces(UTF8(document), size))
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

        def counted(region: memoryview, prefix: int) -> int:
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
            name: pl.read_parquet(cells.folder / "*.parquet", missing_columns="insert").rows(named=True)
            for name, cells in told.cells.items()
            if cells.count
        }
        return {"tables": tables, "marks": told.marks, "stated": told.stated, "facts": told.facts}


def pieces(chunks: Iterator[bytes], size: int) -> Iterator[bytes]:
    """The same bytes in pieces."""
    for chunk in chunks:
        yield from (chunk[at : at + (size or len(chunk))] for at in range(0, len(chunk), size or len(chunk)))


def both(folder: Path, content: bytes, monkeypatch: pytest.MonkeyPatch, size: int = 0) -> tuple[Way, Way]:
    """A file read by the parser alone, and with the kernel."""
    return tuple(Way(folder, content, monkeypatch, kernel=kernel, size=size) for kernel in (False, True))  # type: ignore[return-value]


def with_odd(content: str, put: list[tuple[int, str]], begin: int = 0) -> str:
    """A text with odd things put beside some of its tags."""
    for place, odd in put:
        tags = [one.start() for one in re.finditer("[<>]", content) if one.start() > begin]
        at = tags[place % len(tags)] + (content[tags[place % len(tags)]] == ">")
        content = content[:at] + odd + content[at:]
    return content


def test_the_kernel_reads_what_a_program_writes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    content = saft.audit(lines=LINES)
    parser, kernel = both(tmp_path, content, monkeypatch)
    assert kernel.told == parser.told
    assert len(kernel.told["tables"]["gl_entries"]) == 5
    assert (parser.cut, kernel.cut) == (0, sum(map(len, re.findall(rb"(?s)<Transaction>.*?</Transaction>", content))))


def test_transactions_without_a_line_are_counted_and_bring_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = re.sub(rb"(?s)<Line>.*?</Line>", b"", saft.audit(lines=LINES))
    parser, kernel = both(tmp_path, content, monkeypatch)
    assert kernel.told == parser.told
    assert "gl_entries" not in kernel.told["tables"]
    assert kernel.cut > 0


def test_a_line_outside_every_transaction_is_no_entry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    content = saft.audit(lines=LINES)
    stray = content.replace(b"</AuditFile>", b"<Line><Description>lost</Description></Line></AuditFile>")
    assert stray != content
    for way, found in zip(both(tmp_path, content, monkeypatch), both(tmp_path, stray, monkeypatch), strict=True):
        assert found.told == way.told


def test_a_prefix_is_one_of_the_whole_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    content = re.sub(rb"<(/?)([A-Za-z])", rb"<\1n1:\2", saft.audit(lines=LINES)).replace(b"xmlns=", b"xmlns:n1=")
    parser, kernel = both(tmp_path, content, monkeypatch)
    assert kernel.told == parser.told
    assert kernel.cut > 1000


ODDITIES = st.lists(st.tuples(st.integers(0, 10**6), st.sampled_from(ODD)), min_size=1, max_size=3)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@example([(242, "<n:Line/>")], 0)
@example([(12, "<!-- note -->"), (26, "<Line></Line>")], 97)
@example([(12, "<!-- note -->"), (27, "<Line></Line>")], 97)
@given(ODDITIES, st.sampled_from((0, 97, 512, 2000)))
def test_whatever_stands_wherever_both_ways_agree(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, put: list[tuple[int, str]], size: int
) -> None:
    content = saft.audit(lines=LINES).decode()
    content = with_odd(content, put, content.index("<GeneralLedgerEntries>"))
    parser, kernel = both(tmp_path, content.encode(), monkeypatch, size)
    assert kernel.told == parser.told


@settings(max_examples=200, deadline=None)
@given(ODDITIES, st.booleans())
def test_the_machine_reads_as_the_plain_kernel_does(put: list[tuple[int, str]], prefixed: bool) -> None:
    one = "".join(re.findall("(?s)<Transaction>.*?</Transaction>", saft.audit(lines=LINES).decode()))
    text = with_odd(one, put) + one
    region = re.sub("<(/?)([A-Za-z])", r"<\1n1:\2", text) if prefixed else text
    ways = [plain.Runs(reader.NAMES, compiled=compiled) for compiled in (False, True)]
    plainly, fast = [way._run(memoryview(region.encode()), 3 if prefixed else 0) for way in ways]
    assert plainly == fast
    if plainly:
        first, second = (way.waiting.popleft() for way in ways)
        for table in ("heads", "lines", "pairs"):
            assert_frame_equal(getattr(first, table), getattr(second, table))


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
