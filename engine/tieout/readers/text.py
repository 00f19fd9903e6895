"""What the bytes of a text extract are: their checksum, encoding, line ends, NUL bytes; and a clean copy where needed.

DuckDB reads UTF-8 with one kind of line end. A file that is so is read where it lies; any other (an older encoding,
mixed line ends, CR CR LF, NUL bytes, gzip) is copied clean first. NUL becomes U+0001, which no ledger text holds, so
that the row can be refused by name instead of passing silently.
"""

from __future__ import annotations

import codecs
import gzip
import hashlib
import io
import re
import shutil
import zlib
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

CHUNK = 1 << 19
HASHED = 1 << 22  # so much at once, that two threads seldom ask each other for their turn
WIDE = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
NUL_MARK = "\x01"
BLANK = re.compile(rb"\n\r?\n")
GUARD = re.compile(rb"'[=+\-@\t\r]")


class Unreadable(Exception):  # noqa: N818 - the file is, not the program
    """The bytes cannot be read: `reason` and `remedy` go to the user with the file's name, and the line if known."""

    def __init__(self, reason: str, remedy: str, line: int | None = None) -> None:
        """Reason and remedy are whole sentences in English."""
        super().__init__(reason)
        self.reason, self.remedy, self.line = reason, remedy, line


@dataclass(frozen=True)
class Look:
    """What a file is: `sha256` and `size` as it lies, the rest of its text."""

    sha256: str
    size: int
    utf8: bool
    nul: bool
    guarded: bool  # some text may begin with the apostrophe our own exports put before a formula's sign
    odd_line_ends: bool
    blank_lines: bool = False  # not looked for in XML, which has no records


def look(path: Path) -> Look:
    """Read the file, a long one's checksum on another core meanwhile; raises Unreadable for a truncated gzip."""
    size = path.stat().st_size
    if size <= HASHED:
        return _looked(path, size, lambda: sha256(path))
    with ThreadPoolExecutor(1) as beside:
        return _looked(path, size, beside.submit(sha256, path).result)


def _looked(path: Path, size: int, checksum: Callable[[], str]) -> Look:
    """What the text is, in one pass over it."""
    decoder = codecs.getincrementaldecoder("utf-8")("strict")
    blank = markup = wide = False
    utf8, nul, guarded, returns, feeds, pairs, strays, end = True, False, False, 0, 0, 0, False, b""
    for chunk in chunks(path):
        last = end[-1:]
        if utf8 and not (chunk.isascii() and not decoder.getstate()[0]):
            utf8 = _decodes(decoder, chunk)
        wide = wide or (not end and chunk[:2] in WIDE)
        nul = nul or b"\0" in chunk
        markup = markup or (not last and chunk.removeprefix(codecs.BOM_UTF8).startswith(b"<?xml"))
        seen = (end + chunk).replace(b"\0", b"") if wide else end + chunk
        blank = blank or not (markup or BLANK.search(seen) is None)
        guarded = guarded or ((last == b"'" or b"'" in chunk) and GUARD.search(last + chunk) is not None)
        if b"\r" in chunk or last == b"\r":
            joined = last + chunk if last == b"\r" else chunk
            returns += chunk.count(b"\r")
            pairs += joined.count(b"\r\n")
            strays = strays or b"\r\r\n" in joined
        if returns:
            feeds += chunk.count(b"\n")
        elif not feeds and b"\n" in chunk:
            feeds = 1
        end = (end + chunk[-6:])[-6:]  # two line ends and what stands between, also where a sign takes two bytes
    utf8 = utf8 and _decodes(decoder, b"", final=True)
    plain = returns == 0 or (pairs == returns == feeds)
    return Look(checksum(), size, utf8, nul, guarded, strays or not plain, blank)


def chunks(path: Path) -> Iterator[bytes]:
    """The bytes of the file, unpacked where it is gzip."""
    try:
        with opened(path) as file:
            while chunk := file.read(CHUNK):
                yield chunk
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise Unreadable(f"the gzip file is cut off or damaged ({error})", "export or copy the file again") from None


def opened(path: Path) -> IO[bytes]:
    """The file, unpacked where its name ends in .gz."""
    return cast("IO[bytes]", gzip.open(path, "rb")) if path.suffix.lower() == ".gz" else path.open("rb")


def lines(path: Path, encoding: str) -> Iterator[bytes]:
    """The lines of the text as UTF-8, whatever ends them."""
    start = head(path)
    wide, returns = encoding.startswith("utf-16"), b"\r" in start and b"\n" not in start
    if wide or returns:
        with opened(path) as file, io.TextIOWrapper(file, encoding, "replace", newline="") as words:
            yield from (line.encode() for line in words)
    else:
        with opened(path) as file:
            same = encoding in {"utf-8", "ascii"}
            yield from (line if same else line.decode(encoding, "replace").encode() for line in file)


def head(path: Path, size: int = 1 << 16) -> bytes:
    """The first bytes of the text, unpacked."""
    return next(chunks(path), b"")[:size]


def blank_records(path: Path) -> list[int]:
    """The numbers of a clean text's blank lines, counted as records (heading = 1); quoted line ends are none."""
    found, record, quoted = [], 0, False
    with path.open("rb") as file:
        for line in file:
            record += not quoted
            if not quoted and not line.strip(b"\r\n"):
                found.append(record)
            quoted ^= line.count(b'"') % 2 == 1
    return found


def decided(path: Path, seen: Look, declared: str | None) -> str:
    """The encoding of the text: what is configured, else UTF-8 where every byte fits, else Windows-1252."""
    if not declared and head(path, 2) in WIDE:
        declared = "utf-16"
    if declared:
        if not decodes(path, declared):
            reason = f"the file holds bytes that are not {declared}"
            raise Unreadable(reason, "set [company.format] encoding to the export's real encoding")
        return declared
    return "utf-8" if seen.utf8 else fallback(path)


def fallback(path: Path) -> str:
    """Windows-1252 where its five unused bytes do not occur, else ISO-8859-15."""
    return "cp1252" if decodes(path, "cp1252") else "iso8859-15"


def decodes(path: Path, encoding: str) -> bool:
    """Whether every byte of the text fits the encoding."""
    decoder = codecs.getincrementaldecoder(encoding)("strict")
    fits = all(_decodes(decoder, chunk) for chunk in chunks(path))
    return fits and _decodes(decoder, b"", final=True)


def clean(path: Path, seen: Look, encoding: str, target: Path) -> Path:
    """The path itself where DuckDB can read it as it is, else a clean UTF-8 copy at `target`."""
    if encoding.lower().replace("_", "-") in {"utf-8", "utf8"} and not (
        seen.nul or seen.odd_line_ends or _packed(path)
    ):
        return path
    decoder = codecs.getincrementaldecoder(encoding)("replace")
    with target.open("w", encoding="utf-8", newline="") as out:
        pending = ""
        for chunk in chunks(path):
            pending = _copied(out, pending + decoder.decode(chunk))
        out.write(pending.replace("\r", "\n"))
    return target


def below(path: Path, lines: int, target: Path) -> Path:
    """A copy of a clean text without its first lines."""
    with path.open("rb") as file, target.open("wb") as out:
        for _ in range(lines):
            file.readline()
        shutil.copyfileobj(file, out, CHUNK)
    return target


def _copied(out: IO[str], text: str) -> str:
    """Write the text with plain line ends; give back a trailing CR whose LF may come with the next bytes."""
    body = text.rstrip("\r")
    rest = text[len(body) :]
    body = body.replace("\r\r\n", "\n").replace("\r\n", "\n").replace("\r", "\n").replace("\0", NUL_MARK)
    out.write(body)
    return rest


def _decodes(decoder: codecs.IncrementalDecoder, chunk: bytes, *, final: bool = False) -> bool:
    """Whether the next bytes fit."""
    try:
        decoder.decode(chunk, final)
    except UnicodeDecodeError:
        return False
    return True


def _packed(path: Path) -> bool:
    """Whether the file is gzip by its name."""
    return path.suffix.lower() == ".gz"


def sha256(path: Path) -> str:
    """The checksum of the file as it lies."""
    digest = hashlib.sha256()
    room = memoryview(bytearray(min(HASHED, path.stat().st_size + 1)))
    with path.open("rb", buffering=0) as file:
        while length := file.readinto(room):
            digest.update(room[:length])
    return digest.hexdigest()
