"""Pictures: passed through as they are where PDF can hold them, and drawn right."""

from __future__ import annotations

import io
import zlib
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
import resvg_py
from PIL import Image, ImageChops, ImageStat

from accessgen.model import Block, Figure, Icon, Picture, PictureRow
from accessgen.pictures import Format
from accessgen.resources import bundled
from accessgen.writers.pdf import write
from accessgen.writers.pdf.vector import drawing
from tests.pdf.samples import SVG, Shelf, bitmap, document, para, pdf, shelf, style, text
from tests.support import tagtree

RAINBOW = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72">'
    b"<style>.a{fill:#6D4934}</style>"
    b'<g transform="translate(4 4) rotate(10 30 30)"><rect width="40" height="30" rx="9" ry="4" '
    b'fill="#334F6D" stroke="#80663A" stroke-width="2"/></g>'
    b'<path class="a" fill-rule="evenodd" d="M30 30h34v34h-34zM38 38h18v18h-18z"/>'
    b'<ellipse cx="20" cy="55" rx="14" ry="8" fill="none" stroke="#345640" stroke-width="3"/>'
    b'<circle cx="58" cy="14" r="9" fill="#60415D"/>'
    b'<line x1="4" y1="40" x2="28" y2="44" stroke="#212B32" stroke-width="2"/>'
    b'<polyline points="6,64 20,70 34,64" fill="none" stroke="#225659" stroke-width="2"/>'
    b'<polygon points="60,30 70,30 65,22" fill="#647383"/>'
    b'<path d="M2 2c8 0 8 10 0 10s-2 4 2 6q6-4 8 2t-4 6a5 3 20 1 1-4 6" fill="none" '
    b'stroke="#212B32" stroke-linecap="round"/></svg>'
)


def one(data: bytes, format_: Format, size: tuple[int, int] = (90, 60)) -> Shelf:
    return Shelf({"it": (format_, data, *size)})


ALIKE = 4  # of 255: two renderers draw the same edges a little differently
KEPT: list[pikepdf.Pdf] = []  # an object of a file that has been closed cannot be read


def images(data: bytes) -> list[pikepdf.Object]:
    """The XObjects of the first page."""
    KEPT.append(pikepdf.open(io.BytesIO(data)))
    return [item for _, item in sorted(KEPT[-1].pages[0].resources.get("/XObject", {}).items())]


def shown(data: bytes, format_: Format, size: tuple[int, int] = (90, 60)) -> pikepdf.Object:
    file = write(document(Figure(Picture("it", "Alt"))), style(), one(data, format_, size)).data
    (item,) = images(file)
    return item


@pytest.mark.parametrize("mode", ["RGB", "L", "P", "1"])
def test_png_rows_are_embedded_undecoded(mode: str) -> None:
    data = bitmap(mode)
    item = shown(data, "png")
    raw = item.read_raw_bytes()
    assert raw in data or raw == b"".join(idat(data))
    decoded = pikepdf.PdfImage(item).as_pil_image().convert("RGB")
    with Image.open(io.BytesIO(data)) as image:
        assert ImageChops.difference(decoded, image.convert("RGB")).getbbox() is None


def idat(data: bytes) -> list[bytes]:
    at, found = 8, []
    while at < len(data):
        length, name = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8]
        if name == b"IDAT":
            found.append(data[at + 8 : at + 8 + length])
        at += 12 + length
    return found


def test_jpeg_is_embedded_as_it_is() -> None:
    for mode in ("RGB", "L"):
        for options in ({}, {"progressive": True}):
            data = bitmap(mode, "JPEG", **options)
            item = shown(data, "jpeg")
            assert item.read_raw_bytes() == data
            assert item.ColorSpace == ("/DeviceRGB" if mode == "RGB" else "/DeviceGray")


def test_cmyk_becomes_rgb() -> None:
    assert shown(bitmap("CMYK", "JPEG"), "jpeg").ColorSpace == "/DeviceRGB"


def test_alpha_becomes_a_soft_mask() -> None:
    for mode in ("RGBA", "LA"):
        data = bitmap(mode)
        item = shown(data, "png")
        with Image.open(io.BytesIO(data)) as image:
            assert item.SMask.read_bytes() == image.convert("RGBA").getchannel("A").tobytes()


def test_a_see_through_colour_of_a_palette() -> None:
    stream = io.BytesIO()
    picture = Image.new("P", (4, 1))
    picture.putpalette([0, 0, 0, 90, 90, 90])
    picture.putdata([0, 1, 0, 1])
    picture.save(stream, "PNG", transparency=0)
    assert shown(stream.getvalue(), "png", (4, 1)).SMask.read_bytes() == bytes([0, 255, 0, 255])


def test_interlaced_png_is_decoded() -> None:
    image = Image.open(io.BytesIO(INTERLACED))
    decoded = shown(INTERLACED, "png", image.size).read_bytes()
    assert decoded == image.convert("RGB").tobytes()


def _interlaced() -> bytes:
    """A 1 by 1 interlaced PNG: its only pixel is in the first pass."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return (
            len(body).to_bytes(4, "big") + name + body + zlib.crc32(name + body).to_bytes(4, "big")
        )

    head = bytes([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 1])
    rows = zlib.compress(bytes([0, 10, 20, 30]))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


INTERLACED = _interlaced()


def test_a_picture_used_often_is_embedded_once() -> None:
    rows = [PictureRow(Picture("drawing", f"Row {n}"), (para("Words"),)) for n in range(30)]
    data = pdf(*rows)
    assert data.count(b"/Subtype/Image") == 1


def test_svg_stays_vector_and_is_shared() -> None:
    data = pdf(Figure(Picture("sign", "A sign")), para(Icon(Picture("sign")), " Do"))
    assert data.count(b"/Subtype/Form") == 1
    assert b"/Subtype/Image" not in data


def raster(data: bytes, scale: float = 2) -> Image.Image:
    page = pypdfium2.PdfDocument(data)[0]
    return page.render(scale=scale).to_pil().convert("RGB")


HEAD = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72">'
HARD = {
    "clipped": """<defs><clipPath id="c"><circle cx="36" cy="36" r="20"/></clipPath></defs>
        <rect clip-path="url(#c)" width="72" height="72" fill="#334F6D"/>
        <rect x="50" y="50" width="20" height="20" fill="#6D4934"/>""",
    "copied": """<defs><g id="a"><circle cx="10" cy="10" r="8" fill="#334F6D"/></g></defs>
        <use href="#a"/><use href="#a" x="30" y="30"/>""",
    "see-through": """<g opacity=".5" fill="#334F6D"><rect width="30" height="72"
        style="opacity:50%;stroke:#6D4934;stroke-opacity:.5;stroke-width:6"/>
        <rect x="40" width="30" height="30" fill-opacity=".5"/></g>
        <rect x="40" y="40" width="30" height="30" fill="#6D4934"/>""",
    "dashed": """<rect width="72" height="72"
        style="fill:#334F6D;stroke:#6D4934;stroke-width:8;stroke-dasharray:4 2"/>""",
    "filled line": """<polyline points="5,5 60,10 30,60" fill="#334F6D" stroke="#6D4934"/>""",
    "two rules": """<path d="M0 0h72v72h-72zM20 20h30v30h-30z" fill="#334F6D"/>
        <path style="fill-rule:evenodd" d="M4 4h64v64h-64zM30 30h30v30h-30z" fill="#6D4934"/>""",
}


@pytest.mark.parametrize("svg", [SVG, RAINBOW], ids=["simple", "every shape"])
def test_svg_looks_like_what_another_program_draws(svg: bytes) -> None:
    assert difference(svg, 200) < ALIKE


@pytest.mark.parametrize("name", HARD)
def test_hard_svg_looks_like_what_another_program_draws(name: str) -> None:
    assert difference(f"{HEAD}{HARD[name]}</svg>".encode(), 200) < ALIKE


def difference(svg: bytes, size: int) -> float:
    """The mean difference, of 255, between our drawing and resvg's."""
    art = drawing(svg)
    size = round(size * min(1, art.width / art.height))
    library = one(svg, "svg", (round(art.width), round(art.height)))
    figure = Figure(Picture("it", "Alt"), width=size / 72 * 25.4)
    page = raster(write(document(figure), style(), library).data, 1)
    left = round(style().page.left / 25.4 * 72)
    top = round(style().page.top / 25.4 * 72)
    box = (left, top, left + size, top + round(size * art.height / art.width))
    ours = page.crop(box)
    png = bytes(resvg_py.svg_to_bytes(svg_string=svg.decode(), width=size))
    with Image.open(io.BytesIO(png)) as image:
        theirs = Image.new("RGB", image.size, style().page.ground)
        theirs.paste(image, mask=image.getchannel("A") if "A" in image.getbands() else None)
    # Small enough that half a pixel more or less at an edge does not count.
    ours, theirs = (picture.resize((40, 40), Image.Resampling.BOX) for picture in (ours, theirs))
    return sum(ImageStat.Stat(ImageChops.difference(ours, theirs)).mean) / 3


def test_a_raster_picture_is_not_set_coarser_than_220_pixels_an_inch() -> None:
    (small,) = boxes(Figure(Picture("drawing", "Alt")))
    assert small == pytest.approx(90 / 220 * 72, abs=0.1)


def test_an_author_may_ask_for_a_width_up_to_the_text() -> None:
    assert boxes(Figure(Picture("drawing", "Alt"), width=50)) == pytest.approx(
        [50 / 25.4 * 72], 0.01
    )
    (wide,) = boxes(Figure(Picture("photo", "Alt"), width=900))
    assert wide == pytest.approx(style().text_width_mm / 25.4 * 72, abs=0.1)


def test_a_tall_picture_fits_on_a_page_with_its_caption() -> None:
    data = pdf(Figure(Picture("portrait", "Alt"), text("Caption"), width=160))
    with pikepdf.open(io.BytesIO(data)) as file:
        assert len(file.pages) == 1


def test_pictures_of_rows_are_equally_wide() -> None:
    rows = [PictureRow(Picture(name, name), (para("Words"),)) for name in ("sign", "photo")]
    assert boxes(*rows) == pytest.approx([style().row.picture_mm / 25.4 * 72] * 2, abs=0.1)


def boxes(*blocks: Block) -> list[float]:
    """How wide the figures are."""
    found = tagtree.read(write(document(*blocks), style(), shelf()).data).walk()
    return [node.bbox[2] - node.bbox[0] for node in found if node.bbox]


@pytest.mark.parametrize("path", sorted((bundled("content") / "pictures").rglob("*.svg"))[::9])
def test_shipped_drawings(path: Path) -> None:
    assert difference(path.read_bytes(), 200) < ALIKE
