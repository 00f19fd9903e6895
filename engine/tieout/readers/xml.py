"""XML ledgers as a stream: what is refused, which encoding the bytes really are, the elements one after the other.

A file of gigabytes is never a tree: an element is handed over when it has ended and forgotten after it was looked at.
Names are matched without their namespace, since ledgers come with the right one, a vendor's own, a prefix or none.
A document type is refused before the parser sees a byte: entities are how XML is made to read other files or to grow
without end. The parser is always fed UTF-8, decoded here: declared encodings are wrong too often.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from lxml import etree

from tieout.readers import text

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator
    from pathlib import Path

    from tieout.readers.national import File

Element = Any  # an element of lxml, which has no types of its own
WIDE = {codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16", b"<\0": "utf-16-le", b"\0<": "utf-16-be"}
DECLARED = re.compile(r"""^\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']""")
PROLOG = re.compile(r"(?:\s+|<\?.*?\?>|<!--.*?-->)*+", re.DOTALL)
DOCTYPE = re.compile(r"<!DOCTYPE[^\[>]*(?:\[.*?\]\s*)?>", re.DOTALL)
TAG = re.compile(r"<(?:(?P<prefix>[^\s<>/:!?]+):)?(?P<name>[^\s<>/:!?]+)(?P<attributes>[^<>]*)")
BOMB = (250, 1 << 28)  # a ledger packs to a twentieth or a fortieth; times this, and so many bytes, it is no ledger
LAST = 1000  # bytes at the end of a file, where its last element closes
LATIN = ("iso8859-1", "ascii")
CONTROLS = re.compile(rb"[\x80-\x9f]")  # letters and signs in Windows-1252, nothing in Latin-1
AGAIN = "export the file again; no ledger program writes XML like this"


class Root(NamedTuple):
    """The first element of a file: its local name and its namespace ("" = none)."""

    name: str
    namespace: str


@dataclass(frozen=True)
class Document:
    """An XML file that may be read: what its bytes really are, and what it says they are ("" = nothing)."""

    path: Path
    root: Root
    encoding: str
    declared: str

    @property
    def repaired(self) -> bool:
        """Whether the bytes are not what the file declares."""
        return _plain(self.encoding) != _plain(self.declared or "utf-8")

    @property
    def told(self) -> str:
        """The encoding for load.files."""
        return f"{self.encoding} (declares {self.declared or 'none'})" if self.repaired else self.encoding


class _Names(dict[str, str]):
    """Tags without their namespace; each is worked out once."""

    def __missing__(self, tag: str) -> str:
        """A tag that is met for the first time."""
        self[tag] = name = tag.rpartition("}")[2]
        return name


LOCAL = _Names()  # LOCAL[element.tag] is local(element) where every call counts


def root(start: bytes) -> Root:
    """The first element of a file that begins so; names are "" where it is no XML."""
    content = _decoded(start, _wide(start) or "latin-1")
    if not content.lstrip().startswith("<"):
        return Root("", "")
    content = DOCTYPE.sub("", content[_after_prolog(content) :], count=1)
    found = TAG.match(content, _after_prolog(content))
    if not found:
        return Root("", "")
    mark = f"xmlns:{re.escape(found['prefix'])}" if found["prefix"] else "xmlns"
    space = re.search(rf"""(?<!\S){mark}\s*=\s*["']([^"']*)["']""", found["attributes"])
    return Root(found["name"], space[1] if space else "")


def opened(file: File) -> Document:
    """Make an XML file ready to be read; raises Unreadable for a document type or bytes that are no text."""
    start = text.head(file.source.path, text.CHUNK)
    encoding, declared = _encoding(file, start)
    content = _decoded(start, encoding)
    ahead = _after_prolog(content)
    if content.startswith("<!DOCTYPE", ahead):
        line = content.count("\n", 0, ahead) + 1
        raise text.Unreadable("it has a document type (DTD), which no ledger has", AGAIN, line)
    if not TAG.match(content, ahead):
        raise text.Unreadable("it does not begin like XML: no element stands where the first should", AGAIN)
    return Document(file.source.path, root(start), encoding, declared)


def elements(
    document: Document,
    names: Collection[str],
    *,
    large_texts: bool = False,
    through: Callable[[Iterator[bytes]], Iterator[bytes]] | None = None,
) -> Iterator[tuple[str, Element]]:
    """The elements of those local names as each ends, in the order of the file; raises Unreadable with the line.

    Inner elements come before the one that holds them. An element and all before it among its siblings are emptied
    once the next is asked for: read what stands before the first inner element while at that first one. Name every
    kind whose inside or earlier siblings are looked at; whatever stands outside the named ones is forgotten soonest.
    `large_texts` lets texts beyond ten megabytes through: of formats that embed documents. `through` may put something
    else in the place of bytes before the parser sees them.
    """
    parser = etree.XMLPullParser(
        events=("start", "end"), tag=[f"{{*}}{name}" for name in {*names, document.root.name}], encoding="utf-8",
        resolve_entities=False, load_dtd=False, no_network=True, huge_tree=large_texts, collect_ids=False,
        remove_comments=True, remove_pis=True, remove_blank_text=True,
    )  # fmt: skip
    first, last = None, b""
    for chunk in through(_utf8(document)) if through else _utf8(document):
        for event, element in _fed(parser, chunk):
            first = element if first is None else first
            if event == "end" and (name := LOCAL[element.tag]) in names:
                yield name, element
                _forget(element)
        if first is not None:
            _prune(first, names)
        last = (last + chunk)[-LAST:]
    try:
        parser.close()
    except etree.XMLSyntaxError as error:
        raise _fault(parser, error, document.root.name, last) from None


def local(element: Element) -> str:
    """The name of an element without its namespace."""
    return LOCAL[element.tag]


def fields(element: Element) -> dict[str, str]:
    """The texts of the elements directly inside, by local name; of several with one name, the first."""
    found: dict[str, str] = {}
    for inner in element:
        found.setdefault(LOCAL[inner.tag], (inner.text or "").strip())
    return found


def inside(element: Element, *names: str) -> Iterator[Element]:
    """The elements that a path of local names leads to."""
    for inner in element:
        if LOCAL[inner.tag] == names[0]:
            if len(names) == 1:
                yield inner
            else:
                yield from inside(inner, *names[1:])


def words(element: Element, *names: str) -> str:
    """The text of the first element that a path of local names leads to; "" where there is none."""
    return next(((inner.text or "").strip() for inner in inside(element, *names)), "")


def _fed(parser: Any, chunk: bytes) -> Iterator[tuple[str, Element]]:
    """Give the parser more bytes; what began and what ended in them."""
    try:
        parser.feed(chunk)
    except etree.XMLSyntaxError as error:
        raise _fault(parser, error) from None
    if any(one.level_name == "FATAL" for one in parser.feed_error_log):  # some it tells only at the end, if ever
        raise _fault(parser, None)
    found: Iterator[tuple[str, Element]] = parser.read_events()
    return found


def _forget(element: Element) -> None:
    """Empty an element that was looked at and drop what stands before it."""
    element.clear()
    _drop_before(element)


def _drop_before(element: Element) -> None:
    """Drop the siblings before an element."""
    parent = element.getparent()
    while (earlier := element.getprevious()) is not None:
        parent.remove(earlier)


def _prune(element: Element, names: Collection[str]) -> None:
    """Drop what has ended and was not asked for, from the outermost element to the one still being read."""
    while len(element) and LOCAL[element.tag] not in names:
        element = element[-1]
        _drop_before(element)


def _fault(parser: Any, error: Any, root_name: str = "", last: bytes = b"") -> text.Unreadable:
    """What the parser could not read, as a reason; `last` is how the file ends, where it was read to its end."""
    first = next((one for one in parser.feed_error_log if one.level_name == "FATAL"), None)
    told, line = (first.message, first.line) if first else (str(error.msg), error.lineno)
    told = re.sub(r", line \d+, column \d+$", "", told)  # the line is told apart; columns shift where runs were cut out
    if root_name and not re.search(rf"</([^\s<>:]+:)?{re.escape(root_name)}\s*>", last.decode("utf-8", "ignore")):
        reason = "it is cut off: the file ends before its last element does"
        return text.Unreadable(reason, "export or copy the file again", line)
    if "XML_PARSE_HUGE" in told:
        return text.Unreadable(f"it goes beyond the limits of a ledger ({told.split(' use ')[0]})", AGAIN, line)
    remedy = "export the file again, or have its program's maker correct the export"
    return text.Unreadable(f"it is not well-formed XML ({told})", remedy, line)


def _after_prolog(content: str) -> int:
    """Where the declaration, comments and instructions before the first element end."""
    found = PROLOG.match(content)
    return found.end() if found else 0


def _decoded(start: bytes, encoding: str) -> str:
    """The first bytes as text, as far as they are of that encoding."""
    return start.removeprefix(codecs.BOM_UTF8).decode(encoding, "ignore").removeprefix("\ufeff")


def _wide(start: bytes) -> str:
    """The encoding that the first bytes betray where a letter takes two of them; "" where it takes one."""
    return next((name for mark, name in WIDE.items() if start.startswith(mark)), "")


def _encoding(file: File, start: bytes) -> tuple[str, str]:
    """What the bytes are and what the file says they are.

    Tried in this order: as marked by the first bytes, as configured, as declared, UTF-8, Windows-1252.
    """
    wide = _wide(start)
    found = DECLARED.search(_decoded(start, wide or "latin-1"))
    declared = found[1].lower() if found else ""
    if wide:
        return text.decided(file.source.path, file.look, wide), wide
    tried = (file.source.options.get("encoding", ""), declared, "utf-8")
    fitting = next((name for name in tried if name and _fits(file, name)), "")
    return fitting or text.fallback(file.source.path), declared


def _fits(file: File, encoding: str) -> bool:
    """Whether the bytes are of that encoding; letters that are good UTF-8 are never those of a code page."""
    path, name = file.source.path, _plain(encoding)
    if name == "utf-8":
        return file.look.utf8
    if not name or name.startswith("utf"):
        return False
    if file.look.utf8:
        return all(chunk.isascii() for chunk in text.chunks(path))
    if name in LATIN and any(CONTROLS.search(chunk) for chunk in text.chunks(path)):
        return False
    return text.decodes(path, encoding)


def _plain(encoding: str) -> str:
    """The one name of an encoding; "" where nobody knows it."""
    try:
        return codecs.lookup(encoding).name.removesuffix("-sig")
    except LookupError:
        return ""


def _utf8(document: Document) -> Iterator[bytes]:
    """The bytes of the file as UTF-8, whatever they were; refuses what unpacks without end."""
    packed, size = document.path.stat().st_size, 0
    decoder = codecs.getincrementaldecoder(document.encoding)("strict")
    for chunk in text.chunks(document.path):
        part = chunk if size else chunk.removeprefix(codecs.BOM_UTF8)
        size += len(chunk)
        if size > max(BOMB[1], packed * BOMB[0]):
            raise text.Unreadable(f"it unpacks to more than {BOMB[0]} times its size", AGAIN)
        yield part if _plain(document.encoding) == "utf-8" else decoder.decode(part).encode()
