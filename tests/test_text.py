"""What is seen of a text's bytes, whatever pieces they are read in."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tieout.readers import text

if TYPE_CHECKING:
    from pathlib import Path

PIECES = [b"1,V1\n", b"\n", b"\r\n", b"\r", b"\0", b"'", b"=", "å".encode(), b"\xe5"]


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file written over and over."""
    return tmp_path_factory.mktemp("text") / "gl_entries.csv"


@given(st.lists(st.sampled_from(PIECES), max_size=24).map(b"".join), st.integers(1, 9))
@example(b"a\n\r\nb", 3)  # an empty line cut in two
@example(b"a,'=1", 3)  # a guarded formula cut in two
def test_a_look_does_not_depend_on_where_the_pieces_end(file: Path, written: bytes, size: int) -> None:
    file.write_bytes(written)
    whole = text.look(file)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(text, "CHUNK", size)
        patched.setattr(text, "HASHED", size)  # longer files are hashed beside
        assert text.look(file) == whole
    assert whole.sha256 == hashlib.sha256(written).hexdigest()
    assert whole.blank_lines == any(line in {b"", b"\r"} for line in written.split(b"\n")[1:-1])


def test_an_empty_line_is_seen_in_utf_16_too(file: Path) -> None:
    for written, blank in (("a\r\n\r\nb\r\n", True), ("a\n\nb", True), ("a\r\nb\r\n", False)):
        file.write_bytes(written.encode("utf-16"))
        assert text.look(file).blank_lines == blank
