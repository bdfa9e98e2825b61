"""A small tagged PDF that passes every check, and ways to break it.

Drawn by reportlab; the tags are added by pikepdf. None of this is the toolkit's own writer.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass, field

import pikepdf
from pikepdf import Array, Dictionary, Name
from PIL import Image
from reportlab.lib.colors import HexColor
from reportlab.lib.utils import ImageReader, simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from accessgen.resources import bundled
from tests.checks.words_of_examples import (
    FOOTER,
    GROUND,
    HEADING,
    ITEMS,
    OFFER,
    PARAGRAPHS,
    SLATE,
    TEXT,
    TITLE,
)

WIDTH, HEIGHT = 595, 842
LEADING = 1.4
ROW, BEHIND = 72, 68
FONTS = {
    "Arial": "LiberationSans-Regular",
    "Arial bold": "LiberationSans-Bold",
    "Calibri": "Carlito-Regular",
}


@dataclass
class Line:
    """A line of text. `tag` is its role; None makes it an artifact."""

    text: str
    tag: str | None = "P"
    marker: str = ""
    font: str = "Arial"
    size: float = 14
    colour: str = TEXT
    behind: str = ""
    scale: float = 1.0
    leading: float = LEADING


@dataclass
class Sheet:
    """What the one page shows. `bare` is drawn before the lines, on the ground.

    `after` is done to the finished PDF.
    """

    ground: str = GROUND
    lines: list[Line] = field(default_factory=list)
    footer: Line = field(default_factory=lambda: Line(FOOTER, None))
    bare: list[Callable[[Canvas], object]] = field(default_factory=list)
    after: list[Callable[[pikepdf.Pdf], object]] = field(default_factory=list)

    def line(self, text: str) -> Line:
        return next(line for line in [*self.lines, self.footer] if line.text == text)

    def y_of(self, text: str) -> float:
        return HEIGHT - 80 - ROW * self.lines.index(self.line(text))


PdfChange = Callable[[Sheet], object]


def pdf(*changes: PdfChange) -> bytes:
    """The good PDF with these changes made to it."""
    sheet = Sheet()
    sheet.lines.append(Line(HEADING, "H1", font="Arial bold", size=24, colour=SLATE))
    sheet.lines += [Line(text) for text in PARAGRAPHS]
    sheet.lines += [
        Line(text, "LBody", marker=f"{number}.") for number, text in enumerate(ITEMS, start=1)
    ]
    sheet.lines.append(Line(OFFER))
    for change in changes:
        change(sheet)
    return changed(tagged(drawn(sheet), sheet.lines), *sheet.after)


def drawn(sheet: Sheet) -> bytes:
    for name, file in FONTS.items():
        if name not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(name, bundled("fonts") / f"{file}.ttf"))
    result = io.BytesIO()
    canvas = Canvas(
        result, pagesize=(WIDTH, HEIGHT), invariant=1, pageCompression=0, initialFontName="Arial"
    )
    with_mark(canvas, "/Artifact BMC", lambda: background(canvas, sheet))
    mcid = 0
    for line in sheet.lines:
        y = sheet.y_of(line.text)
        if line.behind:
            with_mark(canvas, "/Artifact BMC", lambda y=y, b=line.behind: fill(canvas, b, y))
        for x, text in ((70, line.marker), (100, line.text)):
            if text:
                tag = "Lbl" if x == 70 else line.tag
                mark = f"/{tag} <</MCID {mcid}>> BDC" if line.tag else "/Artifact BMC"
                with_mark(canvas, mark, lambda x=x, y=y, t=text, li=line: show(canvas, li, t, x, y))
                mcid += line.tag is not None
    footer = sheet.footer
    with_mark(canvas, "/Artifact BMC", lambda: show(canvas, footer, footer.text, 500, 40))
    canvas.showPage()
    canvas.save()
    return result.getvalue()


def background(canvas: Canvas, sheet: Sheet) -> None:
    canvas.setFillColor(HexColor(sheet.ground))
    canvas.rect(0, 0, WIDTH, HEIGHT, stroke=0, fill=1)
    for draw in sheet.bare:
        draw(canvas)


def fill(canvas: Canvas, colour: str, y: float, alpha: float = 1) -> None:
    canvas.setFillColor(HexColor(colour), alpha)
    canvas.rect(60, y - BEHIND / 2, 480, BEHIND / 2 + 22, stroke=0, fill=1)


def show(canvas: Canvas, line: Line, text: str, x: float, y: float) -> None:
    canvas.saveState()
    canvas.translate(x, y)
    canvas.scale(line.scale, line.scale)
    canvas.setFont(line.font, line.size)
    canvas.setFillColor(HexColor(line.colour))
    for row, words in enumerate(wrapped(line, text)):
        canvas.drawString(0, -row * line.leading * line.size, words)
    canvas.restoreState()


def wrapped(line: Line, text: str) -> list[str]:
    """The rows of a line; all but the last end with the space that parts their words."""
    rows = simpleSplit(text, line.font, line.size * line.scale, 420)
    return [*(f"{row} " for row in rows[:-1]), rows[-1]]


def with_mark(canvas: Canvas, mark: str, draw: Callable[[], object]) -> None:
    canvas._code.append(mark)
    draw()
    canvas._code.append("EMC")


def tagged(data: bytes, lines: list[Line]) -> bytes:
    """The PDF with a structure tree whose elements stand in the order of the lines."""
    document = pikepdf.open(io.BytesIO(data))
    page = document.pages[0].obj
    root = document.make_indirect(Dictionary(Type=Name.Document, S=Name.Document, K=Array()))
    tree = Dictionary(Type=Name.StructTreeRoot, K=root)
    document.Root.StructTreeRoot = document.make_indirect(tree)
    document.Root.MarkInfo = Dictionary(Marked=True)
    mcid = 0
    for line in lines:
        if line.tag is None:
            continue
        element = Dictionary(S=Name(f"/{line.tag}"), Pg=page, K=mcid)
        if line.marker:
            element.K = mcid + 1
            label = Dictionary(S=Name.Lbl, Pg=page, K=mcid)
            element = Dictionary(S=Name.LI, K=Array([label, element]))
            if not len(root.K) or root.K[-1].S != Name.L:
                root.K.append(document.make_indirect(Dictionary(S=Name.L, K=Array())))
        mcid += 2 if line.marker else 1
        home = root.K[-1] if line.marker else root
        home.K.append(document.make_indirect(element))
    result = io.BytesIO()
    document.save(result, deterministic_id=True)
    return result.getvalue()


XMP = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF'
    ' xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"'
    ' xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><dc:title><rdf:Alt>'
    f'<rdf:li xml:lang="x-default">{TITLE}</rdf:li></rdf:Alt></dc:title>'
    "<pdfuaid:part>1</pdfuaid:part></rdf:Description></rdf:RDF></x:xmpmeta>"
)


def changed(data: bytes, *changes: Callable[[pikepdf.Pdf], object]) -> bytes:
    """The PDF with what a good one says of itself, and with changes made to the finished file."""
    document = pikepdf.open(io.BytesIO(data))
    document.Root.Lang = pikepdf.String("en-GB")
    document.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    document.Root.Metadata = document.make_stream(
        XMP.encode(), Type=Name.Metadata, Subtype=Name.XML
    )
    for change in changes:
        change(document)
    result = io.BytesIO()
    document.save(result, deterministic_id=True)
    return result.getvalue()


def set_after(change: Callable[[pikepdf.Pdf], object]) -> PdfChange:
    """Change the finished PDF."""
    return lambda sheet: sheet.after.append(change)


def set_line(says: str, **looks: object) -> PdfChange:
    """Change a line or the footer: `size=11`, `font="Calibri"`, `colour="#FF0000"`."""

    def change(sheet: Sheet) -> None:
        line = sheet.line(says)
        for key, value in looks.items():
            setattr(line, key, value)

    return change


def set_all(**looks: object) -> PdfChange:
    """Change every line that is no heading, and the footer."""

    def change(sheet: Sheet) -> None:
        for line in [*sheet.lines, sheet.footer]:
            for key, value in looks.items():
                if line.tag != "H1":
                    setattr(line, key, value)

    return change


def rule(colour: str) -> PdfChange:
    """Draw a line across the page."""

    def draw(canvas: Canvas) -> None:
        canvas.setStrokeColor(HexColor(colour))
        canvas.line(60, 60, 500, 60)

    return lambda sheet: sheet.bare.append(draw)


def picture_behind(text: str, colour: tuple[int, int, int]) -> PdfChange:
    """Put a picture of one flat colour behind a line."""
    picture = ImageReader(Image.new("RGB", (8, 8), colour))

    def change(sheet: Sheet) -> None:
        y = sheet.y_of(text)
        sheet.bare.append(
            lambda canvas: canvas.drawImage(picture, 0, y - BEHIND / 2, WIDTH, BEHIND)
        )

    return change


def see_through_behind(text: str) -> PdfChange:
    """Put a black panel that is half see-through behind a line."""

    def change(sheet: Sheet) -> None:
        y = sheet.y_of(text)

        def draw(canvas: Canvas) -> None:
            canvas.saveState()
            fill(canvas, "#000000", y, alpha=0.5)
            canvas.restoreState()

        sheet.bare.append(draw)

    return change
