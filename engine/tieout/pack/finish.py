"""The finishing pass over a PDF: what the renderer leaves open of PDF/A-3 and PDF/UA.

Table heads get a Scope (column in heads, row elsewhere) and the incomplete Headers lists go; links say where they lead;
doubled attachment entries go; the metadata names PDF/UA-1; the identifier follows from the content alone.
"""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pikepdf import Pdf

UA = """
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
"""


def finished(raw: bytes, anchors: dict[str, str]) -> bytes:
    """The finished file."""
    import pikepdf

    with pikepdf.open(BytesIO(raw)) as pdf:
        scoped(pdf)
        named(pdf, anchors)
        attached_once(pdf)
        identified(pdf)
        out = BytesIO()
        pdf.save(out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return out.getvalue()


def elements(pdf: Pdf) -> Iterator[tuple[Any, bool]]:
    """Every element of the tag tree, and whether it stands in a table's head."""
    stack: list[tuple[Any, bool]] = [(pdf.Root.StructTreeRoot, False)]
    while stack:
        element, in_head = stack.pop()
        kids: Any = element.get("/K")
        each: list[Any] = list(kids) if is_array(kids) else [kids]
        for kid in each:
            if is_element(kid):
                inside = in_head or kid.S == "/THead"
                yield kid, inside
                stack.append((kid, inside))


def is_array(value: Any) -> bool:
    """Whether a value is a PDF array."""
    import pikepdf

    return isinstance(value, pikepdf.Array)


def is_element(value: Any) -> bool:
    """Whether a kid is an element of the tag tree (and not a number or a reference to content)."""
    import pikepdf

    return isinstance(value, pikepdf.Dictionary) and "/S" in value


def scoped(pdf: Pdf) -> None:
    """Scope for every head; the Headers lists and the identifiers they named go."""
    import pikepdf

    for element, in_head in elements(pdf):
        if element.S not in ("/TH", "/TD"):
            continue
        if "/ID" in element:
            del element["/ID"]
        facts = element.get("/A", pikepdf.Dictionary(O=pikepdf.Name.Table))
        if "/Headers" in facts:
            del facts["/Headers"]
        if element.S == "/TH":
            facts["/Scope"] = pikepdf.Name.Column if in_head else pikepdf.Name.Row
        element["/A"] = facts


def named(pdf: Pdf, anchors: dict[str, str]) -> None:
    """Link descriptions in words: the title of the place they lead to."""
    import pikepdf

    for page in pdf.pages:
        for annotation in page.get("/Annots", []):
            anchor = str(annotation.get("/Dest", annotation.get("/Contents", "")))
            if anchor in anchors:
                annotation["/Contents"] = pikepdf.String(anchors[anchor])


def attached_once(pdf: Pdf) -> None:
    """The list of attachments without its doubles."""
    import pikepdf

    if "/AF" in pdf.Root:
        once = {entry.objgen: entry for entry in pdf.Root.AF}
        pdf.Root.AF = pikepdf.Array(once.values())


def identified(pdf: Pdf) -> None:
    """PDF/UA-1 in the metadata, with the schema that PDF/A asks for."""
    data = pdf.Root.Metadata.read_bytes()
    pdf.Root.Metadata.write(data.replace(b"</rdf:RDF>", UA.strip().encode() + b"</rdf:RDF>"))
