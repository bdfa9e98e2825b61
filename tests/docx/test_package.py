"""The package: parts that fit together, and nothing in it that came from a template."""

from __future__ import annotations

import io
import re
import zipfile
from collections import Counter

from lxml import etree

from accessgen.model import Figure, Picture
from tests.docx.samples import NS, W, document, every_block, part, parts, row, value, written

_R = f"{{{NS['r']}}}"


def check_package(data: bytes) -> None:
    """Whatever an attribute points to exists, and what has to be there once is there once."""
    files = parts(data)
    root = etree.fromstring(files["word/document.xml"])
    styles = [node.get(f"{W}styleId") for node in part(data, "word/styles.xml").iter(f"{W}style")]
    assert len(styles) == len(set(styles))
    for kind in ("pStyle", "rStyle", "tblStyle"):
        assert {node.get(f"{W}val") for node in root.iter(f"{W}{kind}")} <= set(styles)
    for kind in ("basedOn", "next"):
        named = part(data, "word/styles.xml").iter(f"{W}{kind}")
        assert {node.get(f"{W}val") for node in named} <= set(styles)
    numbers = {node.get(f"{W}numId") for node in part(data, "word/numbering.xml").iter(f"{W}num")}
    assert {node.get(f"{W}val") for node in root.iter(f"{W}numId")} <= numbers
    _check_relationships(root, files)
    _check_bookmarks(root)
    drawings = [node.get("id") for node in root.iter(f"{{{NS['wp']}}}docPr")]
    assert len(drawings) == len(set(drawings))
    for node in root.iter(f"{W}tc"):
        assert node[-1].tag == f"{W}p", "Word wants a paragraph at the end of a cell"
    for table in root.iter(f"{W}tbl"):
        following = table.getnext()
        assert following is not None, "Word wants a paragraph after a table"
        assert following.tag != f"{W}tbl", "Word joins tables that touch"


def _check_relationships(root: etree._Element, files: dict[str, bytes]) -> None:
    links = etree.fromstring(files["word/_rels/document.xml.rels"])
    known = {node.get("Id") for node in links}
    assert len(known) == len(links)
    keys = (f"{_R}embed", f"{_R}id")
    used = {node.get(key) for node in root.iter() for key in keys if node.get(key)}
    assert used <= known
    for node in links:
        if node.get("TargetMode") != "External":
            assert f"word/{node.get('Target')}" in files


def _check_bookmarks(root: etree._Element) -> None:
    names = [node.get(f"{W}name") for node in root.iter(f"{W}bookmarkStart")]
    assert all(re.fullmatch(r"[A-Za-z]\w{0,39}", name, re.ASCII) for name in names)
    assert len({name.casefold() for name in names}) == len(names)
    starts = Counter(node.get(f"{W}id") for node in root.iter(f"{W}bookmarkStart"))
    ends = Counter(node.get(f"{W}id") for node in root.iter(f"{W}bookmarkEnd"))
    assert starts == ends
    assert set(starts.values()) <= {1}
    anchors = {node.get(f"{W}anchor") for node in root.iter(f"{W}hyperlink")} - {None}
    assert anchors <= set(names)


def test_a_file_with_every_block_fits_together() -> None:
    check_package(written(every_block()))


def test_nothing_is_left_of_a_template() -> None:
    files = parts(written(every_block()))
    everything = b"".join(data for name, data in files.items() if name.endswith((".xml", ".rels")))
    for trace in (b"theme/theme", b"asciiTheme", b"themeColor", b"python-docx", b"thumbnail"):
        assert trace not in everything, trace
    assert not any("theme" in name or "thumbnail" in name for name in files)


def test_properties_come_from_the_publication() -> None:
    core = part(written(every_block()), "docProps/core.xml")
    found = {etree.QName(node).localname: node.text for node in core}
    assert found == {
        "title": "Working together (Standard)",
        "subject": "How to work together.",
        "creator": "Riverside Health and Care Partnership",
        "lastModifiedBy": "Riverside Health and Care Partnership",
        "language": "en-GB",
        "identifier": "sample",
        "version": "1.0",
        "revision": "1",
        "created": "2026-11-02T00:00:00Z",
        "modified": "2026-11-02T00:00:00Z",
    }


def test_settings() -> None:
    root = part(written(every_block()), "word/settings.xml")
    assert value(root, "w:autoHyphenation") == "0"  # rule F13
    assert value(root, "w:compat/w:compatSetting") == "15"
    assert value(root, "w:themeFontLang") == "en-GB"
    assert root.find("w:displayBackgroundShape", NS) is not None
    assert root.find("w:updateFields", NS) is None  # Word would ask the reader a question
    assert root.find("w:documentProtection", NS) is None  # rule S14


def test_the_face_is_named_with_its_equivalent() -> None:
    font = part(written(every_block()), "word/fontTable.xml").find("w:font", NS)
    assert font.get(f"{W}name") == "Arial"
    assert value(font, "w:altName") == "Liberation Sans"
    fonts = part(written(every_block()), "word/styles.xml").iter(f"{W}rFonts")
    assert [set(node.attrib.values()) for node in fonts] == [{"Arial"}]


def test_pictures_are_stored_once_and_uncompressed() -> None:
    twice = document(row("One"), row("Two"), Figure(Picture("photo", "A photo")))
    with zipfile.ZipFile(io.BytesIO(written(twice))) as archive:
        media = [item for item in archive.infolist() if item.filename.startswith("word/media/")]
    kinds = Counter(item.filename.rpartition(".")[2] for item in media)
    assert kinds == {"png": 2, "svg": 1}
    for item in media:
        packed = item.compress_type == zipfile.ZIP_DEFLATED
        assert packed == item.filename.endswith(".svg")


def test_content_types_come_first_and_parts_in_order() -> None:
    with zipfile.ZipFile(io.BytesIO(written(every_block()))) as archive:
        names = archive.namelist()
    assert names[0] == "[Content_Types].xml"
    assert names[1:] == sorted(names[1:])
