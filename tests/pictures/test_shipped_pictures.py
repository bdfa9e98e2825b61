"""Every picture that comes with the toolkit, looked at by machine."""

import io
import re
from functools import cache
from pathlib import Path

import pypdfium2
import pytest
from coloraide import Color
from PIL import Image, ImageChops, ImageStat
from reportlab.graphics import renderPDF
from reportlab.pdfgen.canvas import Canvas
from svglib.svglib import svg2rlg

from accessgen.pictures import Picture, PictureLibrary, png
from accessgen.pictures.entry import ALT_LENGTH
from accessgen.pictures.mute import MAX_CHROMA
from accessgen.resources import bundled

FOLDER = bundled("content") / "pictures"
NAMES = list(PictureLibrary.load(FOLDER / "pictures.yaml", FOLDER.parents[1]).entries)
SKIN_CHROMA = 0.12
"""Skin reaches this much and is left alone (rule C04)."""

COLOUR = re.compile(r"#[0-9a-fA-F]{6}\b|#[0-9a-fA-F]{3}\b")
LICENCES = {"CC BY-SA 4.0", "CC BY 4.0"}
SCALE = 2
"""Pixels per unit of the viewBox: enough for the thinnest line of a cover."""

MAX_DIFFERENCE = 4.0
"""Mean difference of 0 to 255 between two renderers: their edges are smoothed differently."""


NOT_SAID = re.compile(r"\b(picture|image|photo|icon|symbol|graphic) of\b", re.IGNORECASE)


@cache
def chroma(colour: str) -> float:
    return float(Color(colour).convert("oklch")["chroma"])


@pytest.fixture(scope="module")
def pictures(shipped: PictureLibrary) -> list[Picture]:
    return [shipped.get(name) for name in NAMES]


def on_white(image: Image.Image) -> Image.Image:
    ground = Image.new("RGBA", image.size, "white")
    ground.alpha_composite(image.convert("RGBA"))
    return ground.convert("RGB")


def drawn_for_pdf(picture: Picture) -> Image.Image:
    """The picture as svglib draws it into a PDF page of its own size."""
    drawing = svg2rlg(io.BytesIO(picture.data))
    assert drawing is not None
    assert drawing.contents
    pdf = io.BytesIO()
    canvas = Canvas(pdf, pagesize=(picture.width, picture.height))
    drawing.scale(picture.width / drawing.width, picture.height / drawing.height)
    renderPDF.draw(drawing, canvas, 0, 0)
    canvas.save()
    page = pypdfium2.PdfDocument(pdf.getvalue())[0]
    return page.render(scale=SCALE).to_pil().convert("RGB")


def test_nothing_is_wrong_with_the_library(shipped: PictureLibrary) -> None:
    assert shipped.check_all() == ()


def test_flat_colours_are_muted(pictures: list[Picture]) -> None:
    """Rule C01; drawings of people may reach the chroma of skin."""
    vivid = [
        (picture.name, colour)
        for picture in pictures
        for colour in set(COLOUR.findall(picture.data.decode()))
        if chroma(colour) > (SKIN_CHROMA if picture.kind in {"person", "drawing"} else MAX_CHROMA)
    ]
    assert vivid == []


def test_alt_texts_say_what_is_seen(pictures: list[Picture]) -> None:
    """Rules I02 and I03."""
    for picture in pictures:
        if picture.decorative:
            assert picture.alt == "", picture.name
            continue
        assert ALT_LENGTH[0] <= len(picture.alt) <= ALT_LENGTH[1], picture.name
        assert not NOT_SAID.search(picture.alt), picture.name
        assert picture.alt[0].isupper(), picture.name
        assert not picture.alt.endswith("."), picture.name


def test_one_picture_one_alt_text(pictures: list[Picture]) -> None:
    alts = [picture.alt for picture in pictures if not picture.decorative]
    assert len(alts) == len(set(alts))


def test_purpose_licence_and_credit_are_there(pictures: list[Picture]) -> None:
    """Rules I01 and I18."""
    for picture in pictures:
        assert len(picture.purpose) > 10, picture.name
        assert picture.licence in LICENCES, picture.name
        assert picture.credit.endswith(picture.licence), picture.name


@pytest.mark.parametrize("name", NAMES)
def test_the_pdf_and_word_show_the_same(name: str, shipped: PictureLibrary) -> None:
    """What svglib draws for the PDF looks like what resvg draws for Word, and is not empty."""
    picture = shipped.get(name)
    vector = drawn_for_pdf(picture)
    raster = on_white(Image.open(io.BytesIO(png(picture, round(SCALE * picture.width)))))
    assert raster.getextrema() != ((255, 255), (255, 255), (255, 255))
    difference = ImageStat.Stat(ImageChops.difference(vector, raster.resize(vector.size))).mean
    assert sum(difference) / 3 < MAX_DIFFERENCE


def test_every_drawing_has_an_entry(shipped: PictureLibrary) -> None:
    used = {entry.path for entry in shipped.entries.values()}
    drawn = {path.resolve() for path in (FOLDER / "drawings").glob("*")}
    assert drawn <= used


def test_drawings_are_small(pictures: list[Picture]) -> None:
    """Vector pictures keep the booklet's PDF under its limit."""
    assert [picture.name for picture in pictures if len(picture.data) > 40_000] == []


def test_licences_are_told_beside_the_pictures() -> None:
    notice = Path(FOLDER / "LICENCES.md").read_text(encoding="utf-8")
    assert all(licence in notice for licence in LICENCES)
