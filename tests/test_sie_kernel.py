"""The vouchers of a long SIE file are read by a kernel, others by expressions: the same cells from the same lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from polars.testing import assert_frame_equal

from sie_files import REAL, taken, written
from tieout.readers.sie import lines, reader
from tieout.readers.sie.cells import Cells
from tieout.readers.sie.survey import Survey

if TYPE_CHECKING:
    from pathlib import Path

VOUCHER = """#VER A 1 20210105 "Kaffebröd" 20210110 ANNA
{
   #TRANS 1910 {} -195.00
   #RTRANS 5010 {} 195.00
   #TRANS 5010 {1 "10" 6 "P } 1"} 195.00 20210228 "Hyra \\"extra\\"" 2 BO
}
"""
WORDS = [
    "#TRANS", "#VER", "#RTRANS", "#BTRANS", "#trans", "#VERX", "#KONTO", "#", "{", "}", '"', '\\"', "\\", " ", "\t",
    "\r", "\n", "\u00a0", "\u2003", "\ufeff", "\x01", "\x0b", "\x1f", "å", "”", "1910", "20210101", "2021-01-01",
    "5,5", "{}", '{1 "10"}', '{"1" "a}b"}', '"x y"', '" x "', '"\u00a0x"', '""', "٠", "&", '"20210101"', '"a"b"',
]  # fmt: skip
SORTED = {"check_column_order": False, "check_dtypes": False}


class Plain(reader.Reader):
    """The kernel as plain Python, whatever the length."""

    def __init__(self) -> None:
        self.kernels = reader.PLAIN

    def both(self, data: bytes, row: int = 1) -> bool:
        """Whether the kernel reads the vouchers, which are then those of the expressions; likewise other lines."""
        expected = lines.frame(data, row)
        if others := self._read(data, row, deep=False):
            assert surveyed(others.others()) == surveyed(reader.Others(expected))
        if found := self._read(data, row, deep=True):
            cells, wanted = found.cells(), Cells.of(expected)
            assert_frame_equal(cells.heads, wanted.heads, **SORTED)
            assert_frame_equal(cells.items, wanted.items, **SORTED)
        return found is not None


def surveyed(others: reader.Others) -> tuple[object, ...]:
    """What a survey learns of a block, up to a checksum."""
    survey = Survey("utf-8")
    survey.add(others)
    return survey.opened, survey.closed, survey.vouchers, bool(survey.checksum.opened), survey.heads[0].rows()


def voucher(line: str) -> bytes:
    """A voucher with such a line."""
    return f'#VER A 1 20210105 "Kaffe"\n{{\n{line}\n}}\n'.encode()


@pytest.mark.parametrize(
    "line",
    [
        "#TRANS 1910 {} -195.00", '\t#trans "1910" {1 "10" 6 "P 1"} 195.00 20210228 "Hyra \\"extra\\"" 2 BO \r',
        "#RTRANS 1910 {} 1", "#BTRANS 1910 {} 1", "#TRANS 1910 -5,5", '#TRANS 1910 5 2021-01-01 "x"',
        '#TRANS 1910 {1 "a } b"} 5 "" "Hyra 3"x 4"', '#TRANS 1910{}5"" "å"', '#VER "" "" 20210105 {', "#KONTO 1 Te",
        '#TRANS 1910 {} 5 "" "”Te”  "', "#TRANS 1910 {} 5 20219999 Te",
    ],
)  # fmt: skip
def test_the_kernel_reads_what_programs_write(line: str) -> None:
    assert Plain().both(voucher(line))


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ('#TRANS 1910 {} 5 "" "Te', "a quote that never closes"),
        ("#TRANS 1910 {} 5\u00a020210228", "a blank of several bytes"),
        ("\u00a0#TRANS 1910 {} 5", "a blank of several bytes before the label"),
        ('#TRANS 1910 {} 5 "" "a\x1fb"', "a control sign"),
        ("#TRANS 1910 {} {} 5", "a list in the place of the amount"),
        ("#TRANS 1910 5 6", "no list, and what follows the amount is neither text nor date"),
        ("#TRANS 1910 {} 5 }", "a brace that nothing opened"),
        ("#VER 17 20210105 Te", "no series"),
    ],
)
def test_the_kernel_leaves_to_the_expressions(line: str, why: str) -> None:
    assert not Plain().both(voucher(line)), why


def test_a_line_above_the_first_voucher_is_left_to_the_expressions() -> None:
    assert not Plain().both(b"#TRANS 1910 {} 5\n" + voucher("#TRANS 1910 {} 5"))


@given(
    st.lists(st.tuples(st.sampled_from([0, 0, 1, 2, 3]), st.integers(0, 300), st.sampled_from(WORDS)), max_size=8),
    st.lists(st.sampled_from(WORDS), max_size=9),
)
def test_whatever_stands_on_a_line_both_ways_agree(odd: list[tuple[int, int, str]], line: list[str]) -> None:
    content = VOUCHER
    for _, place, word in odd:
        at = place % len(content)
        content = content[:at] + word + content[at:]
    Plain().both((content + " ".join(line)).encode(), 7)


def test_the_fields_of_every_block_come_from_one_way_or_the_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Blocks of three vouchers, every fourth voucher odd; a dimension is declared only at the end."""
    body = "".join(voucher('#TRANS 1910 {20 "x"} 5 "" "Te' + '"' * bool(one % 4)).decode() for one in range(20))
    expressions = told(tmp_path / "expressions", written(body + '#DIM 20 "Bil"\n'))
    monkeypatch.setattr(lines, "BLOCK", 240)
    kernel = told(tmp_path / "kernel", written(body + '#DIM 20 "Bil"\n'), monkeypatch)
    assert kernel == expressions
    assert [row["dims"] for row in kernel["gl_entries"]] == ["bil=x"] * 20


@pytest.mark.parametrize("body", [VOUCHER[:-2], f"#KSUMMA\n{VOUCHER}", f"#KSUMMA\n{VOUCHER}#KSUMMA 17\n"])
def test_a_file_cut_off_and_a_checksum_are_the_same_both_ways(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, body: str
) -> None:
    assert told(tmp_path, written(body)) == told(tmp_path, written(body), monkeypatch)


@pytest.mark.parametrize("name", ["SIE4 Exempelfil.SE", "BLBLOV_SIE4.SE", "typ4si.si", "XE_SIE_4_20151125095119.SE"])
def test_real_files_are_the_same_both_ways(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    if not (REAL / name).is_file():
        pytest.skip("the real files are not there")
    content = (REAL / name).read_bytes()
    assert told(tmp_path, content) == told(tmp_path, content, monkeypatch)


def test_the_machine_reads_as_the_plain_kernel_does(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    body = written(VOUCHER + '#DIM 6 "Projekt"\n')
    expressions = told(tmp_path, body)
    monkeypatch.setattr(reader, "LONG", 0)
    assert told(tmp_path / "machine", body) == expressions


def told(folder: Path, content: str | bytes, monkeypatch: pytest.MonkeyPatch | None = None) -> dict[str, Any]:
    """Everything a file tells; with a monkeypatch, read by the kernel as plain Python."""
    if monkeypatch:
        monkeypatch.setattr(reader, "LONG", 0)
        monkeypatch.setattr(reader, "compiled", lambda: reader.PLAIN)
    file = taken(folder / ("kernel" if monkeypatch else "expressions"), content)
    tables = {name: file.frame(name).rows(named=True) for name in file.told.cells}
    rest = {name: getattr(file.told, name) for name in ("marks", "facts", "stated", "stops", "detected")}
    return tables | rest
