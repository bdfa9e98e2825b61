"""Documents, pictures and styles that the PDF tests share."""

from __future__ import annotations

import functools
import io
from collections.abc import Mapping

from PIL import Image

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
from accessgen.pictures import Format
from accessgen.pictures import Picture as LibraryPicture
from accessgen.resources import bundled
from accessgen.style import Style
from accessgen.writers.pdf import write

EDITIONS = ("standard", "large-print", "easy-read")
LOREM = (
    "Words go here and there so that lines fill up and the page is full of text to read. "
    "People who use services and people who run them sit at one table. "
)
SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72">'
    b'<rect x="4" y="4" width="64" height="64" rx="8" fill="#9FB3C8" stroke="#334F6D"/>'
    b'<circle cx="36" cy="30" r="12" fill="#FBF7EE"/></svg>'
)
FAINT = SVG.replace(b"<rect", b'<g opacity=".4"><rect').replace(b"</svg>", b"</g></svg>")


@functools.cache
def style(edition: str = "standard") -> Style:
    """The style of a shipped edition."""
    root = bundled("styles").parent
    return EditionFinder([bundled("styles")], [bundled("fonts")], root).load(edition).style


class Shelf:
    """A picture library in memory."""

    def __init__(self, pictures: Mapping[str, tuple[Format, bytes, float, float]]) -> None:
        self._pictures = {
            name: LibraryPicture(
                name=name,
                format=format_,
                data=data,
                width=width,
                height=height,
                alt="",
                decorative=True,
                purpose="",
                licence="",
                credit="",
                kind="symbol",
                position=Position("pictures.yaml"),
            )
            for name, (format_, data, width, height) in pictures.items()
        }

    def get(self, name: str) -> LibraryPicture:
        """The picture with this name."""
        return self._pictures[name]


def bitmap(mode: str, kind: str = "PNG", size: tuple[int, int] = (90, 60), **options: int) -> bytes:
    """A picture that is not one flat colour."""
    image = Image.linear_gradient("L").resize(size).convert(mode)
    if "A" in mode:
        image.putalpha(Image.radial_gradient("L").resize(size))
    stream = io.BytesIO()
    image.save(stream, kind, **options)
    return stream.getvalue()


@functools.cache
def shelf() -> Shelf:
    """One picture of each format."""
    return Shelf(
        {
            "sign": ("svg", SVG, 72, 72),
            "faint": ("svg", FAINT, 72, 72),
            "drawing": ("png", bitmap("RGB"), 90, 60),
            "glass": ("png", bitmap("RGBA"), 90, 60),
            "photo": ("jpeg", bitmap("RGB", "JPEG", (900, 600)), 900, 600),
            "portrait": ("jpeg", bitmap("RGB", "JPEG", (300, 600)), 300, 600),
        }
    )


def text(words: str) -> tuple[Inline, ...]:
    """Words as inlines."""
    return (Text(words),)


def para(*words: str | Inline, role: str = "body", id: str = "") -> Paragraph:
    """A paragraph of words and inlines."""
    children = tuple(Text(item) if isinstance(item, str) else item for item in words)
    return Paragraph(children, role, id)


def document(*blocks: Block, title: str = "Working together") -> Document:
    """A document of these blocks."""
    meta = Meta(
        "sample",
        title,
        edition="large-print",
        edition_title="Large print",
        owner="Riverside Health and Care Partnership",
        description="How people make services better together",
    )
    return Document(meta, blocks)


def pdf(*blocks: Block, edition: str = "standard") -> bytes:
    """The bytes of a document of these blocks."""
    return write(document(*blocks), style(edition), shelf()).data


def everything() -> tuple[Block, ...]:
    """Every block and inline, and what is hard about them."""
    return (*_front(), *_running_text(), *_lists(), *_long_table(), *_panels(), *_rows())


def _front() -> tuple[Block, ...]:
    entries = (
        ContentsEntry(
            "A first chapter with a title that is too long for one line of text", 2, "one"
        ),
        ContentsEntry("A section", 3, "section", Picture("sign")),
        ContentsEntry("Another section", 3, "other", Picture("sign", "A square with a circle")),
        ContentsEntry("Rows", 2, "rows"),
    )
    cover = Div(
        "cover",
        (
            para("Large print", role="label"),
            Heading(1, text("Working together"), "top"),
            para("A guide for everyone", role="subtitle"),
            Figure(Picture("photo", "People round a table")),
            para("Riverside Health and Care Partnership", role="signature"),
        ),
    )
    return cover, Heading(2, text("Contents"), "contents"), Contents(entries, "list"), PageBreak()


def _running_text() -> tuple[Block, ...]:
    long_link = Link(text("a link whose words run on over several lines of the page " * 4), "#rows")
    return (
        Heading(2, text("A first chapter"), "one"),
        para(LOREM, role="lead"),
        *(
            para(
                LOREM,
                Link((Text("one "), Strong(text("link"))), f"https://a.example/{n}?q=é&r=(x)"),
                " and ",
                Link(text("another"), "mailto:hello@riverside.example"),
                ". ",
                long_link,
                " " + LOREM,
            )
            for n in range(7)
        ),
        para(Link(text("All of this paragraph is one link to the same chapter. " * 3), "#one")),
        Heading(3, (Text("A section with "), Span(text("gair Cymraeg"), "cy")), "section"),
        para("Croeso: ", Span((Text("croeso i "), Strong(text("Gymru"))), "cy"), ", welcome."),
        para("Euro € 10\u00a0pounds, “quotes”, dash – …, é ñ ł Ω я ﬁ, soft\u00adhyphen, (a\\b)"),
        para(Text("Ferry House"), LineBreak(), Text("1 Quay Lane"), LineBreak(), Text("Riverside")),
        para(Icon(Picture("sign")), " A label with a sign", role="label"),
        para("https://www.example.org/" + "a-very-long-address-without-a-space/" * 5),
    )


def _lists() -> tuple[Block, ...]:
    inner = OrderedList(((para("nested one"),), (para("nested two"), para("more"))), start=9)
    return (
        Heading(4, text("Lists"), "other"),
        para("These are points:", id="lead-in"),
        BulletList(
            ((para(LOREM), inner), (para("short"),), (BulletList(((para("deep"),),)),)), "b"
        ),
        OrderedList(tuple((para(f"Step. {LOREM}"),) for _ in range(12)), 1, "steps"),
        para("See ", Link(text("the steps"), "#steps"), ", ", Link(text("points"), "#b"), "."),
    )


def _long_table() -> tuple[Block, ...]:
    rows = tuple(
        ((para(f"Question {n}. {LOREM}"),), (Field("tick", "Yes"), Field("tick", "No")), ())
        for n in range(14)
    )
    header = ((para("Question"),), (para("Yes or ", Link(text("no"), "#top")),), (para("Notes"),))
    plain = (
        ((para("a"),), (para("b"), BulletList(((para("c"),), (para("d"),))))),
        ((para(LOREM * 25),), (para("a row that is taller than a page"),)),
        ((), (para("an empty cell before this one"),)),
    )
    return (
        Table(text("A checklist over pages"), header, rows, widths=(0.5, 0.2, 0.3), id="table"),
        Table((), ((para("One"),), (para("Two"),)), plain, row_headers=False),
    )


def _panels() -> tuple[Block, ...]:
    quote = BlockQuote((para("“It was our idea.”"), para("Yes.")), text("Sam, partner"), "quote")
    return (
        Div("do", (para("Do", role="label"), para(LOREM)), "do"),
        Div("story", (*(para(LOREM * 4) for _ in range(9)), Div("note", (quote,)))),
        Div("definitions", (para("carer", role="term"), para(LOREM, role="definition"))),
        Div("about", ()),
        Figure(Picture("drawing", "A grey picture (with brackets) é"), text("A caption"), id="fig"),
        Figure(Picture("faint", "See-through shapes"), width=20),
        Figure(Picture("glass"), text("Under decoration"), width=30),
        Figure(Picture("portrait", "Somebody"), width=500),
        para("See ", Link(text("the picture"), "#fig"), " and ", Link(text("it"), "#quote"), "."),
    )


def form() -> tuple[Block, ...]:
    """A field of every kind."""
    quiet = "Do you want a quiet space?"
    return (
        Field("text", "What is your name?", name="your-name", help="A nickname is fine."),
        para(quiet, role="label"),
        Field("choice", "Yes", name="quiet", question=quiet),
        Field("choice", "No", name="quiet", question=quiet),
        Field("choice", "I do not know yet", name="quiet", question=quiet),
        Field("tick", "I will bring somebody (a friend)", name="bring"),
        Field("lines", "What else do you need?", 4, name="needs"),
        Field("box", "Write or draw here", 3, name="drawing"),
    )


def _rows() -> tuple[Block, ...]:
    ticks = (Field("tick", "Yes"), Field("tick", "No"))
    return (
        Heading(2, text("Rows"), "rows"),
        *(PictureRow(Picture("sign", f"Row {n}"), (para(LOREM),), id=f"r{n}") for n in range(8)),
        PictureRow(Picture("portrait"), (para("Can you come?"), *ticks)),
        PictureRow(Picture("photo", "Seats"), (Heading(3, text("Step 1")), para(LOREM * 3))),
        PictureRow(Picture("sign", "Words for pages"), (para(LOREM * 40),)),
        Field("tick", "I want to bring somebody, and this label is long. " + LOREM),
        Field("lines", "Your notes", 4, "notes"),
        Field("lines", "", 1),
        *form(),
        para("Go to ", Link(text("row 3"), "#r3"), " or ", Link(text("the table"), "#table"), "."),
    )
