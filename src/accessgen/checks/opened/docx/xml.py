"""Names of WordprocessingML and its neighbours, and XML read without trusting it."""

from __future__ import annotations

import re

from lxml import etree

from accessgen.checks.opened.facts import UnreadableError

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
WPS = "{http://schemas.microsoft.com/office/word/2010/wordprocessingShape}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
PIC = "{http://schemas.openxmlformats.org/drawingml/2006/picture}"
RELATIONSHIPS = "{http://schemas.openxmlformats.org/package/2006/relationships}"

Element = etree._Element

MAX_TAGS = 2_000_000  # of one part: a tree of so many takes 200 MB
_PLAIN = (  # what the parser says of files that are made to do harm, and what that means
    ("depth", "its elements stand in each other without end"),
    ("entity", "it holds entities that grow without end"),
)


def parse(data: bytes, name: str) -> Element:
    """The root of an XML part: no entities, no network, no document type.

    Raises UnreadableError; Open Packaging Conventions (ISO/IEC 29500-2, 8.1.4) forbid a DTD.
    """
    if data.count(b"<") > MAX_TAGS:
        raise UnreadableError(f"its part {name} has more than {MAX_TAGS:,} tags")
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        said = str(error.msg)
        plain = next((plain for word, plain in _PLAIN if word in said.lower()), "")
        raise UnreadableError(f"its part {name} is not XML ({plain or said})") from None
    if getattr(etree.ElementTree(root).docinfo, "doctype", ""):
        raise UnreadableError(f"its part {name} declares a document type, which may hide entities")
    return root


def value(parent: Element | None, tag: str, attribute: str = "val") -> str | None:
    """The `w:val` (or another attribute) of the child `w:tag`; None if either is absent."""
    child = None if parent is None else parent.find(W + tag)
    return None if child is None else child.get(W + attribute)


def ticked_here(control: Element) -> bool:
    """Whether a `w:sdt` is a box to tick: what is in it is the sign of its state, not words."""
    return control.find(f"{W}sdtPr/{W14}checkbox") is not None


def switched_on(element: Element) -> bool:
    """Whether a toggle such as `w:b` is on (ISO/IEC 29500-1, 17.17.4: absent means on)."""
    return element.get(W + "val", "1") not in {"0", "false", "off", "none"}


_HEX = re.compile(r"[0-9A-Fa-f]{6}")


def hex_colour(text: str | None) -> str | None:
    """`#RRGGBB` for six hex digits; None for `auto`, nothing, or what is no colour."""
    return f"#{text.upper()}" if text and _HEX.fullmatch(text) else None
