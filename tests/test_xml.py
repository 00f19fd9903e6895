"""XML ledgers as a stream: what is refused and why, which encoding is read, and that memory does not grow."""

from __future__ import annotations

import codecs
import gzip
import subprocess
import sys
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tieout.readers import text, xml
from tieout.readers.national import File
from tieout.readers.source import Source

if TYPE_CHECKING:
    from pathlib import Path

LEDGER = """<?xml version="1.0"{}?>
<ledger><title>Café – 5 €</title>
<entry><id>1</id><amount>10.00</amount></entry>
<entry><id>2</id><amount>-10.00</amount></entry>
</ledger>
"""


def opened(folder: Path, content: bytes | str, name: str = "ledger.xml", **options: str) -> xml.Document:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    source = Source("C1", "gl_entries", path, name, "xml", options=options)
    return xml.opened(File(source, text.look(path), folder / "work", "EUR"))


def read(document: xml.Document, *names: str) -> list[tuple[str, dict[str, str]]]:
    return [(name, xml.fields(element)) for name, element in xml.elements(document, set(names))]


def refused(folder: Path, content: bytes | str, name: str = "ledger.xml") -> text.Unreadable:
    with pytest.raises(text.Unreadable) as caught:
        read(opened(folder, content, name), "entry")
    return caught.value


# -- the first element --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("start", "name", "namespace"),
    [
        ("<AuditFile>", "AuditFile", ""),
        ('<AuditFile xmlns="urn:a">', "AuditFile", "urn:a"),
        ('<n1:AuditFile xmlns:x="urn:b" xmlns:n1="urn:a">', "AuditFile", "urn:a"),
        ("<?xml version='1.0'?>\n<!-- <Other> -->\n<?style x?>\n<Sie\n  xmlns='urn:s'\n>", "Sie", "urn:s"),
        ("<!DOCTYPE a [<!ENTITY b 'c'>]><a/>", "a", ""),
        ("a;b;c\n", "", ""),
        ("", "", ""),
        ("<?xml version='1.0'?>\n<!-- a comment that is cut", "", ""),
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_the_first_element_is_known_by_its_beginning(start: str, name: str, namespace: str, encoding: str) -> None:
    assert xml.root(start.encode(encoding)) == (name, namespace)


# -- what is refused ----------------------------------------------------------------------------------------------

BOMB = '<?xml version="1.0"?>\n\n<!DOCTYPE l [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>\n<l><entry>&b;</entry></l>'
OUTSIDE = '<!DOCTYPE l SYSTEM "file:///etc/hostname">\n<l><entry/></l>'


@pytest.mark.parametrize(
    ("content", "line"), [(BOMB, 3), (OUTSIDE, 1), ("\ufeff" + BOMB, 3), (BOMB.encode("utf-16"), 3)]
)
def test_a_document_type_is_refused_before_it_is_parsed(tmp_path: Path, content: str | bytes, line: int) -> None:
    fault = refused(tmp_path, content)
    assert "document type (DTD)" in fault.reason
    assert fault.line == line


def test_an_encoding_cannot_hide_a_document_type(tmp_path: Path) -> None:
    """In UTF-7 a `<` may be written `+ADw-`; the bytes are read as what they are, never as such an encoding."""
    hidden = b'<?xml version="1.0" encoding="utf-7"?>\n+ADwAIQ-DOCTYPE l []+AD4-\n<l><entry/></l>'
    assert "does not begin like XML" in refused(tmp_path, hidden).reason


@pytest.mark.parametrize(
    ("content", "reason", "line"),
    [
        ("<l>\n<entry><id>1</amount></entry>\n</l>", "not well-formed XML (Opening and ending tag mismatch", 2),
        ("<l>\n<entry>&unknown;</entry></l>", "not well-formed XML (Entity 'unknown' not defined", 2),
        ("<l>\n\n<entry>a & b</entry></l>", "not well-formed XML", 3),
        ("<l><entry/></l>\n<l/>", "not well-formed XML (Extra content", 2),
        ("<l><entry>\0</entry></l>", "not well-formed XML", 1),
        ("<l>\n<entry><id>1</id></entry>\n<entry><id>2</", "it is cut off", 3),
        ("<l>\n<entry/>\n", "it is cut off", 3),
        ("entry;id\n1;2\n", "does not begin like XML", None),
        ("<!-- nothing -->\n", "does not begin like XML", None),
        ("<l>" + "<a>" * 300 + "</a>" * 300 + "</l>", "beyond the limits of a ledger (Excessive depth", 1),
    ],
)
def test_what_is_no_whole_xml_is_refused_with_its_line(
    tmp_path: Path, content: str, reason: str, line: int | None
) -> None:
    fault = refused(tmp_path, content)
    assert reason in fault.reason
    assert fault.line == line


def test_a_text_without_end_is_refused(tmp_path: Path) -> None:
    assert "beyond the limits" in refused(tmp_path, "<l><entry>" + "x" * 11_000_000 + "</entry></l>").reason


def test_a_package_that_unpacks_without_end_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xml, "BOMB", (250, 1 << 20))
    packed = gzip.compress(b"<l>" + b"<entry>{}</entry>".replace(b"{}", b"0" * 1000) * 8_000 + b"</l>")
    assert len(packed) * 250 < 8_000_000
    assert "unpacks to more than 250 times" in refused(tmp_path, packed, "ledger.xml.gz").reason


def test_a_package_cut_off_is_refused(tmp_path: Path) -> None:
    packed = gzip.compress(LEDGER.format("").encode())
    assert "gzip file is cut off" in refused(tmp_path, packed[:-20], "ledger.xml.gz").reason


# -- encodings ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("declared", "real", "told"),
    [
        ("", "utf-8", "utf-8"),
        ("utf-8", "utf-8", "utf-8"),
        ("UTF-8", "utf-8-sig", "utf-8"),
        ("windows-1252", "cp1252", "windows-1252"),
        ("utf-16", "utf-16", "utf-16"),
        ("utf-16", "utf-16-le", "utf-16-le"),
        # the bytes are not what the file says
        ("utf-8", "cp1252", "cp1252 (declares utf-8)"),
        ("", "cp1252", "cp1252 (declares none)"),
        ("iso-8859-1", "cp1252", "cp1252 (declares iso-8859-1)"),
        ("windows-1252", "utf-8", "utf-8 (declares windows-1252)"),
        ("klingon", "utf-8", "utf-8 (declares klingon)"),
        ("utf-16", "utf-8", "utf-8 (declares utf-16)"),
    ],
)
def test_the_encoding_is_what_the_bytes_are(tmp_path: Path, declared: str, real: str, told: str) -> None:
    content = LEDGER.format(f' encoding="{declared}"' if declared else "")
    document = opened(tmp_path, content.encode(real))
    assert document.told == told
    assert [element.text for _, element in xml.elements(document, {"title"})] == ["Café – 5 €"]


def test_an_encoding_is_told_when_the_file_cannot_be_trusted(tmp_path: Path) -> None:
    content = LEDGER.format(' encoding="utf-8"').replace("Café – 5 €", "Łódź")
    document = opened(tmp_path, content.encode("cp1250"), encoding="cp1250")
    assert document.told == "cp1250 (declares utf-8)"
    assert [element.text for _, element in xml.elements(document, {"title"})] == ["Łódź"]


def test_a_setting_for_other_files_leaves_good_utf8_alone(tmp_path: Path) -> None:
    assert opened(tmp_path, LEDGER.format(""), encoding="cp850").told == "utf-8"


def test_a_letter_may_lie_across_two_chunks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for encoding in ("utf-8", "utf-8-sig", "utf-16", "cp1252"):
        document = opened(tmp_path, LEDGER.format("").encode(encoding))
        monkeypatch.setattr(text, "CHUNK", 3)
        assert read(document, "entry")[1] == ("entry", {"id": "2", "amount": "-10.00"})
        monkeypatch.undo()


# -- elements -----------------------------------------------------------------------------------------------------


def test_elements_come_by_local_name_inner_ones_first(tmp_path: Path) -> None:
    document = opened(
        tmp_path,
        """<a:books xmlns:a="urn:a" xmlns:b="urn:b"><a:journal><a:name> Sales </a:name>
           <a:voucher><b:line><amount>1</amount></b:line><!-- kept out --><line><amount><![CDATA[2]]></amount></line>
           </a:voucher></a:journal></a:books>""",
    )
    found = []
    for name, element in xml.elements(document, {"line", "voucher"}):
        journal = element.getparent().getparent() if name == "line" else element.getparent()
        found.append((name, xml.words(element, "amount"), xml.words(journal, "name")))
    assert found == [("line", "1", "Sales"), ("line", "2", "Sales"), ("voucher", "", "Sales")]


def test_what_stands_before_the_first_inner_element_can_be_read_there(tmp_path: Path) -> None:
    """A voucher's date stands before its lines: it is there at the first line, and forgotten with it."""
    document = opened(tmp_path, "<l><voucher><date>D</date><line/><line/></voucher></l>")
    dates = [xml.words(one.getparent(), "date") for name, one in xml.elements(document, {"line", "voucher"})]
    assert dates == ["D", "", ""]


def test_fields_and_paths(tmp_path: Path) -> None:
    document = opened(tmp_path, "<l><e><n> a </n><n>b</n><s><v>1</v></s><s><v>2</v></s><t/></e></l>")
    ((_, element),) = [
        (name, xml.fields(one) | {"all": [v.text for v in xml.inside(one, "s", "v")]})  # type: ignore[dict-item]
        for name, one in xml.elements(document, {"e"})
    ]
    assert element == {"n": "a", "s": "", "t": "", "all": ["1", "2"]}


NAMES = ["book", "voucher", "line", "text", "other"]
TEXTS = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Zs")), max_size=8)
TREES = st.recursive(
    st.tuples(st.sampled_from(NAMES), TEXTS, st.just([])),
    lambda inner: st.tuples(st.sampled_from(NAMES), TEXTS, st.lists(inner, max_size=5)),
    max_leaves=25,
)
Tree = tuple[str, str, list["Tree"]]


def written(tree: Tree) -> str:
    name, content, inner = tree
    return f"<{name}>{escape(content)}{''.join(map(written, inner))}</{name}>\n"


def ended(element: ET.Element, names: set[str], inside: bool) -> list[tuple[str, str]]:
    """The named elements in the order they end, outermost last: what a whole tree in memory would tell."""
    found = [one for child in element for one in ended(child, names, inside or element.tag in names)]
    return found + ([(element.tag, (element.text or "").strip())] if element.tag in names else [])


@given(tree=TREES, names=st.sets(st.sampled_from(NAMES), min_size=1), chunk=st.integers(1, 60))
@settings(max_examples=150, deadline=None)
def test_a_stream_tells_what_the_whole_tree_would(
    tmp_path_factory: pytest.TempPathFactory, tree: Tree, names: set[str], chunk: int
) -> None:
    content = f"<all>\n{written(tree)}{written(tree)}</all>"
    document = opened(tmp_path_factory.mktemp("tree"), content)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(text, "CHUNK", chunk)
        found = [(name, (element.text or "").strip()) for name, element in xml.elements(document, names)]
    assert found == ended(ET.fromstring(content), names, False)


# -- memory -------------------------------------------------------------------------------------------------------

MEASURE = """
import resource, sys
from pathlib import Path
from tieout.readers import text, xml
path = Path(sys.argv[1])
document = xml.Document(path, xml.root(text.head(path)), "utf-8", "utf-8")
lines, before = 0, 0
for name, element in xml.elements(document, {"line"}):
    lines += 1
    if lines == 1000:
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(lines, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
"""


def test_memory_does_not_grow_with_the_file(tmp_path: Path) -> None:
    """40 MB of one voucher's lines, then 20 MB of a section nobody asked for: under 12 MB more than at the start."""
    line = b"<line><account>1920</account><text>Some words</text><amount>100.00</amount></line>\n" * 1000
    other = b"<invoice><number>1</number><item><name>Thing</name></item></invoice>\n" * 1000
    path = tmp_path / "big.xml"
    with path.open("wb") as file:
        file.write(b"<books><voucher>")
        file.writelines(line for _ in range(500))
        file.write(b"</voucher><invoices>")
        file.writelines(other for _ in range(300))
        file.write(b"</invoices></books>")
    assert path.stat().st_size > 60_000_000
    told = subprocess.run([sys.executable, "-c", MEASURE, str(path)], capture_output=True, text=True, check=True)
    lines, grown = map(int, told.stdout.split())
    assert lines == 500_000
    assert grown < 12_000  # kB


def test_the_mark_of_utf8_is_no_letter(tmp_path: Path) -> None:
    document = opened(tmp_path, codecs.BOM_UTF8 + b"<l><entry><id>1</id></entry></l>")
    assert read(document, "entry") == [("entry", {"id": "1"})]
