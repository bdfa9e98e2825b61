"""The inner parts of reportlab and svglib that the writer stands on are still there.

When one of these fails after an upgrade, read src/accessgen/writers/pdf/objects.py, fonts.py and
vector.py before changing the pin in pyproject.toml.
"""

from __future__ import annotations

import io
import re

import pytest
from reportlab import Version
from reportlab.graphics import shapes
from reportlab.pdfbase.pdfdoc import PDFDocument, PDFObjectReference, PDFStream
from reportlab.pdfbase.ttfonts import TTFont
from svglib.svglib import svg2rlg

from accessgen.resources import bundled

FONT = str(bundled("fonts") / "LiberationSans-Regular.ttf")


@pytest.fixture
def table() -> PDFDocument:
    return PDFDocument(compression=1, invariant=1, pdfVersion=(1, 7))


def test_the_pinned_version() -> None:
    assert Version.startswith("5.1")


def test_an_object_may_be_plain_bytes_and_is_numbered_in_order(table: PDFDocument) -> None:
    first = table.idToObjectNumberAndVersion["BasicFonts"][0]
    table.Reference(b"null", "mine")
    number, version = table.idToObjectNumberAndVersion["mine"]
    assert (number, version) == (first + 1, 0)
    assert table.numberToId[number] == "mine"
    assert table.idToObject["mine"] == b"null"


def test_the_file_is_put_together_from_the_table(table: PDFDocument) -> None:
    for name, body in (("catalogue", b"<</Type/Catalog>>"), ("info", b"<</Title(x)>>")):
        table.Reference(body, name)
    table.updateSignature(b"content")
    table.Catalog, table.info = PDFObjectReference("catalogue"), PDFObjectReference("info")
    data = table.format()
    assert data.startswith(b"%PDF-1.7")
    assert b"<</Type/Catalog>>" in data
    assert re.search(rb"/ID\s+\[(\S+)\1\]", data)
    assert re.search(rb"/Root 2 0 R", data)


def test_a_font_begins_with_ascii_in_its_own_places(table: PDFDocument) -> None:
    font = TTFont("face", FONT, asciiReadable=True)
    assert font.splitString("Az (1)", table) == [(0, b"Az (1)")]
    assert font.splitString("é\u00a0", table) == [(0, bytes([1, 32]))]
    assert font.getSubsetInternalName(0, table) == "/F1+0"
    assert font in table.delayedFonts


def test_a_font_adds_its_own_objects_once(table: PDFDocument) -> None:
    font = TTFont("face", FONT, asciiReadable=True)
    font.splitString("Az", table)
    font.getSubsetInternalName(0, table)
    font.addObjects(table)
    streams = [item for item in table.idToObject.values() if isinstance(item, PDFStream)]
    assert len(streams) == 2  # the file of the subset, and its map to Unicode
    assert all(item.format(table).endswith(b"endstream\n") for item in streams)
    assert table not in font.state  # so that the font is ready for the next document


def test_the_measures_of_a_face() -> None:
    face = TTFont("face", FONT).face
    assert face.charWidths[ord("m")] == pytest.approx(833, abs=1)
    assert face.defaultWidth > 0
    assert face.ascent == pytest.approx(728, abs=1)
    assert face.descent == pytest.approx(-210, abs=1)


def test_svglib_gives_shapes_that_can_be_drawn() -> None:
    art = svg2rlg(
        io.BytesIO(
            b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><g transform="scale(2)">'
            b'<path d="M0 0H1V1Z" fill="#123456"/></g></svg>'
        )
    )
    assert isinstance(art, shapes.Drawing)
    paths = [item for item in walk(art) if isinstance(item, shapes.Path)]
    assert [code for path in paths for code in path.operators] == [0, 1, 1, 3]
    assert not paths[0].isClipPath
    assert paths[0].fillColor.hexval() == "0x123456"


def walk(group: shapes.Group) -> list[shapes.Shape]:
    found = []
    for item in group.contents:
        found.append(item)
        if isinstance(item, shapes.Group):
            found += walk(item)
    return found
