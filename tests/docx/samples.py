"""Documents, pictures and a style that the Word tests share."""

from __future__ import annotations

import datetime as dt
import functools
import io
import struct
import zlib
from collections.abc import Mapping
from types import MappingProxyType

from lxml import etree

from accessgen.edition import EditionFinder
from accessgen.errors import Position
from accessgen.model import (
    Block,
    BlockQuote,
    BulletList,
    Contents,
    ContentsEntry,
    Div,
    Document,
    Field,
    Figure,
    Heading,
    Icon,
    Inline,
    LineBreak,
    Link,
    Meta,
    OrderedList,
    PageBreak,
    Paragraph,
    Picture,
    PictureRow,
    Span,
    Strong,
    Table,
    Text,
)
from accessgen.pictures import Picture as LibraryPicture
from accessgen.style import (
    Face,
    FieldStyle,
    FigureStyle,
    ListStyle,
    PageStyle,
    PanelStyle,
    QuoteStyle,
    RowStyle,
    Style,
    TableStyle,
    TextStyle,
)
from accessgen.writers.docx import write
from tests.support.program import ROOT

EDITIONS = ("standard", "large-print", "easy-read")
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
NS = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "asvg": "http://schemas.microsoft.com/office/drawing/2016/SVG/main",
    "adec": "http://schemas.microsoft.com/office/drawing/2017/decorative",
}
SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72">'
    b'<circle cx="36" cy="36" r="30" fill="#334F6D"/></svg>'
)


def one_colour_png(width: int, height: int) -> bytes:
    """A PNG file in grey."""

    def chunk(name: bytes, data: bytes) -> bytes:
        checked = name + data
        return struct.pack(">I", len(data)) + checked + struct.pack(">I", zlib.crc32(checked))

    rows = b"".join(b"\0" + b"\x90" * width for _ in range(height))
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    parts = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + parts


class Shelf:
    """A picture library in memory: `wide…` is twice as wide as high, `photo…` is a PNG."""

    def get(self, name: str, used_at: Position | None = None) -> LibraryPicture:
        form, data, width, height = "svg", SVG, 72.0, 72.0
        if name.startswith("wide"):
            data, width = SVG.replace(b"0 0 72 72", b"0 0 144 72"), 144.0
        if name.startswith("tall"):
            data, height = SVG.replace(b"0 0 72 72", b"0 0 72 288"), 288.0
        if name.startswith("photo"):
            form, data, width, height = "png", one_colour_png(300, 200), 300.0, 200.0
        return LibraryPicture(
            name=name,
            format=form,  # type: ignore[arg-type]
            data=data,
            width=width,
            height=height,
            alt="",
            decorative=True,
            purpose="",
            licence="",
            credit="",
            kind="symbol",
            position=Position(""),
        )


@functools.cache
def edition(name: str = "standard") -> Style:
    """The style of a shipped edition."""
    return EditionFinder([ROOT / "styles"], [ROOT / "fonts"], ROOT).load(name).style


def text_style(size: float, leading: float, **more: object) -> TextStyle:
    values = {"before": 0, "after": 0, "colour": "#212B32", "bold": False, "keep": False} | more
    return TextStyle(size=size, leading=leading, **values)  # type: ignore[arg-type]


def panel_style(tint: str = "", bar: str = "", **more: object) -> PanelStyle:
    dressed = bool(tint or bar)
    values = {"keep": False, "page_before": False, "page_after": False} | more
    return PanelStyle(
        tint=tint,
        bar=bar,
        padding=10 if dressed else 0,
        bar_width=4 if bar else 0,
        before=8 if dressed else 0,
        after=16 if dressed else 0,
        **values,  # type: ignore[arg-type]
    )


def plain_style() -> Style:
    """A style that does not change when the editions do: golden files are written in it."""
    heading = {"bold": True, "keep": True, "colour": "#334F6D"}
    return Style(
        face=Face(
            "Arial",
            "Liberation Sans",
            ROOT / "fonts" / "LiberationSans-Regular.ttf",
            ROOT / "fonts" / "LiberationSans-Bold.ttf",
            0.528,
            1.0,
        ),
        page=PageStyle(210, 297, 24, 28, 25, 25, "#FBF7EE"),
        text={
            "body": text_style(14, 19.5, after=12),
            "h1": text_style(33, 40, after=12, **heading),
            "h2": text_style(24, 30, before=31, after=14, **heading),
            "h3": text_style(18, 24, before=20, after=8, **heading),
            "lead": text_style(16, 22.5, after=15),
            "label": text_style(15.5, 20, after=4, **heading),
            "caption": text_style(14, 19, after=12, bold=True),
            "attribution": text_style(14, 19.5, after=12),
            "signature": text_style(14, 19.5, after=8),
            "contents-1": text_style(14, 19.5, before=5, after=3),
            "contents-2": text_style(14, 19.5, after=2),
            "table-header": text_style(14, 18, bold=True),
            "table-cell": text_style(14, 19, after=4),
            "footer": text_style(14, 17),
        },
        panels={
            "cover": panel_style(page_after=True),
            "do": panel_style("#E9EFF6", "#334F6D", keep=True),
            "fact": panel_style("#E9EFF6", "#334F6D", keep=True),
            "story": panel_style("#E8F1EA", "#345640"),
            "note": panel_style("#F3ECF2"),
            "barred": panel_style("", "#334F6D"),
            "group": panel_style(keep=True),
            "fresh": panel_style(page_before=True),
        },
        quote=QuoteStyle("#60415D", 14),
        row=RowStyle(42, 9, 18, 6),
        figure=FigureStyle(160, 16),
        lists=ListStyle(22, 6, "•"),
        table=TableStyle(6, 0.75, "#647383", "#E9EFF6"),
        field=FieldStyle(8, 9),
        words=MappingProxyType({"page": "Page {number}"}),
        link="#334F6D",
    )


def words(text: str) -> tuple[Inline, ...]:
    return (Text(text),)


def para(text: str, role: str = "body", id: str = "") -> Paragraph:
    return Paragraph(words(text), role, id)


def head(level: int, text: str, id: str = "") -> Heading:
    return Heading(level, words(text), id)


def cell(text: str) -> tuple[Block, ...]:
    return (para(text),)


def bullets(*items: str) -> BulletList:
    return BulletList(tuple(cell(item) for item in items))


def numbers(*items: str, start: int = 1) -> OrderedList:
    return OrderedList(tuple(cell(item) for item in items), start)


def row(text: str, picture: str = "sign", alt: str = "A round sign") -> PictureRow:
    return PictureRow(Picture(picture, alt), cell(text))


def table(*rows: tuple[str, ...], caption: str = "Who does what") -> Table:
    head_, *others = (tuple(cell(text) for text in line) for line in rows)
    return Table(words(caption) if caption else (), head_, tuple(others))


META = Meta(
    id="sample",
    title="Working together",
    edition="standard",
    edition_title="Standard",
    subtitle="A guide for everyone",
    description="How to work together.",
    owner="Riverside Health and Care Partnership",
    version="1.0",
    date=dt.date(2026, 11, 2),
)


def document(*blocks: Block, meta: Meta = META) -> Document:
    return Document(meta, blocks)


def every_block() -> Document:
    """Each block and inline once, as short as it can be."""
    return document(
        Div("cover", (head(1, "Working together"), Figure(Picture("wide", "Five people")))),
        head(2, "Contents", "contents"),
        Contents(
            (
                ContentsEntry("First chapter", 2, "first"),
                ContentsEntry("A section", 3, "section"),
            )
        ),
        PageBreak(),
        head(2, "First chapter", "first"),
        para("A first word.", "lead"),
        Paragraph(
            (
                Text("See "),
                Link(words("a section"), "#section"),
                Text(" or "),
                Link(words("our page"), "https://example.org/a b?c=1&d=2"),
                Text(". "),
                Strong(words("Carers")),
                Text(" say "),
                Span(words("bonjour"), "fr"),
                LineBreak(),
                Icon(Picture("tick")),
                Text(" Yes"),
            )
        ),
        head(3, "A section", "section"),
        para("These help:"),
        BulletList((cell("One"), (para("Two"), numbers("Inner")))),
        numbers("Three", "Four", start=3),
        BlockQuote(cell("We did it."), words("Sam")),
        Div("do", (para("Do", "label"), para("Ask."), bullets("Now"))),
        Div("fact", cell("It is so.")),
        table(("When", "Who"), ("Now", "You & <me>")),
        Field("tick", "Yes"),
        Field("tick", "No"),
        Field("lines", "Notes", 2),
        row("You can join."),
        row("We meet.", alt=""),
        para("The end."),
    )


def written(
    source: Document, style: Style | None = None, page_of: Mapping[str, int] | None = None
) -> bytes:
    """The bytes of a Word file, in the plain style if no other is given."""
    pages = {} if page_of is None else page_of
    return write(source, style or plain_style(), Shelf(), pages).data  # type: ignore[arg-type]


def parts(data: bytes) -> dict[str, bytes]:
    """What is in the zip file, by name."""
    import zipfile  # noqa: PLC0415

    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def part(data: bytes, name: str = "word/document.xml") -> etree._Element:
    """One part as XML."""
    return etree.fromstring(parts(data)[name])


def body(*blocks: Block, style: Style | None = None) -> etree._Element:
    """The body of a document of these blocks."""
    return part(written(document(*blocks), style)).find("w:body", NS)


def find(node: etree._Element, path: str) -> list[etree._Element]:
    return node.findall(path, NS)


def value(node: etree._Element, path: str, name: str = "val") -> str | None:
    """An attribute of the first element at a path; None if there is none."""
    found = node.find(path, NS)
    return None if found is None else found.get(f"{W}{name}")


def text_of(node: etree._Element) -> str:
    return "".join(run.text or "" for run in node.iter(f"{W}t"))
