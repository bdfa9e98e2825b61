"""The XML of a document with every block in it, as files to read beside this one.

After a change that is meant, write them anew with ACCESSGEN_GOLDEN=write in the environment.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from lxml import etree

from tests.docx.samples import NS, W, every_block, part, parts, written

GOLDEN = Path(__file__).parent / "golden"
PARTS = {
    "content-types.xml": "[Content_Types].xml",
    "core.xml": "docProps/core.xml",
    "app.xml": "docProps/app.xml",
    "document.xml": "word/document.xml",
    "relationships.xml": "word/_rels/document.xml.rels",
    "font-table.xml": "word/fontTable.xml",
    "footer.xml": "word/footer.xml",
    "numbering.xml": "word/numbering.xml",
    "settings.xml": "word/settings.xml",
}


@pytest.fixture(scope="module")
def file() -> bytes:
    return written(every_block(), page_of={"first": 3, "section": 4})


def check(name: str, text: str) -> None:
    path = GOLDEN / name
    if os.environ.get("ACCESSGEN_GOLDEN") == "write":
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", PARTS)
def test_part(name: str, file: bytes) -> None:
    root = part(file, PARTS[name])
    for drawing in root.iter(f"{W}drawing"):  # test_pictures.py looks at what is in them
        for child in list(drawing):
            drawing.remove(child)
    check(name, etree.tostring(root, pretty_print=True, encoding="unicode"))


def test_styles(file: bytes) -> None:
    """One line a style: its name, what it rests on, and its properties."""
    lines = []
    for node in part(file, "word/styles.xml").iterfind("w:style", NS):
        name = node.find("w:name", NS).get(f"{W}val")
        base = node.find("w:basedOn", NS)
        rest = "" if base is None else f" < {base.get(f'{W}val')}"
        lines.append(f"{name}{rest}")
        for child in node:
            if child.tag in {f"{W}{kind}Pr" for kind in ("p", "r", "tbl", "tc")}:
                lines.append(f"    {short(child)}")
    check("styles.txt", "\n".join(lines) + "\n")


def short(node: etree._Element) -> str:
    """An element as `name value… (children)`, without the noise of XML."""
    name = etree.QName(node).localname
    values = [
        value if etree.QName(key).localname == "val" else f"{etree.QName(key).localname}={value}"
        for key, value in node.items()
    ]
    inside = ", ".join(short(child) for child in node)
    return " ".join([name, *values]) + (f" ({inside})" if inside else "")


def test_nothing_else_is_in_the_file(file: bytes) -> None:
    others = set(parts(file)) - set(PARTS.values()) - {"word/styles.xml", "_rels/.rels"}
    assert {name.rpartition("/")[0] for name in others} == {"word/media"}
