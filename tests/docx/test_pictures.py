"""Pictures: in the line, described or marked, sharp enough, stored once (rules I02, I04, F25)."""

from __future__ import annotations

import struct

import pytest
from lxml import etree

from accessgen.model import Div, Figure, Icon, Paragraph, Picture, PictureRow, Text
from tests.docx.samples import (
    NS,
    SVG,
    body,
    cell,
    document,
    find,
    para,
    part,
    parts,
    row,
    text_of,
    value,
    words,
    written,
)

EMU = 36_000


def drawings(root: etree._Element) -> list[etree._Element]:
    return find(root, ".//w:drawing/wp:inline")


def millimetres(drawing: etree._Element) -> tuple[float, float]:
    size = drawing.find("wp:extent", NS)
    return int(size.get("cx")) / EMU, int(size.get("cy")) / EMU


def media(data: bytes, drawing: etree._Element, path: str) -> bytes:
    """The picture that an element of a drawing embeds."""
    identifier = drawing.find(path, NS).get(f"{{{NS['r']}}}embed")
    links = part(data, "word/_rels/document.xml.rels")
    target = next(node.get("Target") for node in links if node.get("Id") == identifier)
    return parts(data)[f"word/{target}"]


def png_width(data: bytes) -> int:
    return int(struct.unpack(">I", data[16:20])[0])


def test_a_picture_has_a_description_or_the_mark_and_never_both() -> None:
    said, silent = drawings(body(row("x", alt='A "round" sign'), row("y", alt="")))
    first, second = said.find("wp:docPr", NS), silent.find("wp:docPr", NS)
    assert first.get("descr") == 'A "round" sign'
    assert first.find(".//adec:decorative", NS) is None
    assert "descr" not in second.attrib
    assert second.find(".//adec:decorative", NS).get("val") == "1"


def test_every_picture_is_in_the_line() -> None:
    """Rule F25: nothing floats, so nothing runs round a picture or out of order."""
    root = body(Figure(Picture("sign", "x")), row("a"), Paragraph((Icon(Picture("tick")),)))
    assert len(drawings(root)) == 3
    assert root.find(".//wp:anchor", NS) is None
    assert root.find(".//w:framePr", NS) is None


def test_svg_goes_in_as_itself_and_as_png() -> None:
    data = written(document(Figure(Picture("sign", "x"), width=50)))
    drawing = drawings(part(data))[0]
    assert media(data, drawing, ".//asvg:svgBlip") == SVG
    assert media(data, drawing, ".//a:blip").startswith(b"\x89PNG")


@pytest.mark.parametrize("width", [5, 42, 160])
def test_png_is_sharp_where_it_is_placed(width: float) -> None:
    """Rule I04: 220 pixels an inch, so that it is sharp in print too."""
    data = written(document(Figure(Picture("sign", "x"), width=width)))
    drawing = drawings(part(data))[0]
    placed = millimetres(drawing)[0]
    assert png_width(media(data, drawing, ".//a:blip")) / placed * 25.4 >= 220


def test_photos_go_in_as_they_are() -> None:
    data = written(document(Figure(Picture("photo", "x"))))
    drawing = drawings(part(data))[0]
    assert drawing.find(".//asvg:svgBlip", NS) is None
    assert png_width(media(data, drawing, ".//a:blip")) == 300


@pytest.mark.parametrize(
    ("name", "wanted", "size"),
    [
        ("wide", 0, (160, 80)),  # as wide as the style allows
        ("wide", 60, (60, 30)),  # as wide as the author wants
        ("wide", 500, (160, 80)),  # never wider than the text
        ("sign", 0, (134.75, 134.75)),  # never higher than just over half a page
        ("photo", 0, (300 / 220 * 25.4, 200 / 220 * 25.4)),  # never coarser than 220 ppi
    ],
)
def test_size_of_a_figure(name: str, wanted: float, size: tuple[float, float]) -> None:
    drawing = drawings(body(Figure(Picture(name, "x"), width=wanted)))[0]
    assert millimetres(drawing) == pytest.approx(size, abs=0.01)


def test_pictures_beside_words_are_as_wide_as_each_other() -> None:
    """Rule I12; only a very tall one is narrower, or it would fill the page."""
    square, wide, tall = drawings(body(row("a"), row("b", "wide"), row("c", "tall")))
    assert millimetres(square) == pytest.approx((42, 42))
    assert millimetres(wide) == pytest.approx((42, 21))
    assert millimetres(tall) == pytest.approx((42 * 1.35 / 4, 42 * 1.35), abs=0.01)


def test_a_figure_is_held_to_its_caption() -> None:
    shown, caption = find(body(Figure(Picture("wide", "x"), words("Our room"), 60)), "w:p")
    assert shown.find("w:pPr/w:keepNext", NS) is not None
    assert value(caption, "w:pPr/w:pStyle") == "Caption"
    assert text_of(caption) == "Our room"


def test_a_sign_is_as_tall_as_its_line_and_level_with_it() -> None:
    paragraph = Paragraph((Icon(Picture("tick")), Text(" Do")), "label")
    node = find(body(paragraph), "w:p")[0]
    assert millimetres(drawings(node)[0])[1] == pytest.approx(15.5 * 1.1 / 72 * 25.4, abs=0.01)
    assert value(node, "w:pPr/w:textAlignment") == "center"
    assert drawings(node)[0].find(".//adec:decorative", NS) is not None


def test_rows_that_follow_each_other_are_one_table() -> None:
    root = body(row("a"), row("b"), para("between"), row("c"))
    tables = find(root, "w:tbl")
    assert [len(find(node, "w:tr")) for node in tables] == [2, 1]
    for line in root.iter(f"{{{NS['w']}}}tr"):
        assert line.find("w:trPr/w:cantSplit", NS) is not None  # rule F28
        assert line.find("w:trPr/w:tblHeader", NS) is None  # rule S09: no data, no header
        picture, beside = find(line, "w:tc")
        assert len(drawings(picture)) == 1
        assert not drawings(beside)
    look = tables[0].find("w:tblPr/w:tblLook", NS)
    assert {look.get(f"{{{NS['w']}}}{key}") for key in ("firstRow", "firstColumn")} == {"0"}


def test_rows_in_a_panel_have_its_tint_and_bar() -> None:
    panel = Div("do", (para("Do", "label"), PictureRow(Picture("sign", "x"), cell("a")), para("z")))
    root = body(panel)
    label, last = find(root, "w:p")[:2]
    first, second = find(root, "w:tbl/w:tr/w:tc")
    assert value(first, "w:tcPr/w:shd", "fill") == value(second, "w:tcPr/w:shd", "fill") == "E9EFF6"
    assert value(first, "w:tcPr/w:tcBorders/w:left", "color") == "334F6D"
    assert value(label, "w:pPr/w:spacing", "after") == "0"  # no gap in the tint
    assert value(last, "w:pPr/w:spacing", "before") == "0"
