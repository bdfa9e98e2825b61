"""Parts to put into the good PDF: tags, links, pictures, bookmarks."""

from __future__ import annotations

import io
from dataclasses import dataclass, field

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf, String
from PIL import Image

from tests.checks.build_pdf import Line, PdfChange, Sheet, set_after
from tests.checks.words_of_examples import PARAGRAPHS

MM = 72 / 25.4


@dataclass
class T:
    """A tag with its words; `more` are other entries of its dictionary."""

    role: str
    kids: list[T] = field(default_factory=list)
    says: str = ""
    more: dict[str, object] = field(default_factory=dict)

    def made(self, pdf: Pdf) -> Object:
        entries = {f"/{key}": value for key, value in self.more.items()}
        element = Dictionary({"/S": Name(f"/{self.role}"), **entries})
        if self.says:
            element.ActualText = String(self.says)
        if self.kids:
            element.K = Array([kid.made(pdf) for kid in self.kids])
        return pdf.make_indirect(element)


def document(pdf: Pdf) -> Object:
    """The element that holds all others."""
    return pdf.Root.StructTreeRoot.K


def tags(*trees: T) -> PdfChange:
    """Add elements after all others."""
    return set_after(lambda pdf: document(pdf).K.extend([tree.made(pdf) for tree in trees]))


def header(says: str, scope: str = "Column") -> T:
    """A header cell; without a scope if that is empty."""
    attributes = Dictionary(O=Name.Table, Scope=Name(f"/{scope}")) if scope else None
    return T("TH", says=says, more={"A": attributes} if attributes is not None else {})


def table(*rows: list[T], caption: str = "Times") -> T:
    """A table of cells."""
    kids = [T("Caption", says=caption)] if caption else []
    return T("Table", [*kids, *(T("TR", row) for row in rows)])


def link(says: str, address: str = "", contents: str = "Where it goes", page: int = 0) -> PdfChange:
    """A tagged link to an address, or to a page from 1; to nothing without either."""

    def change(pdf: Pdf) -> None:
        add_link(pdf, document(pdf), "Link", says, address, contents, page)

    return set_after(change)


def add_link(  # noqa: PLR0917 - the parts of a link
    pdf: Pdf, parent: Object, role: str, says: str, address: str, contents: str, page: int
) -> None:
    sheet = pdf.pages[0].obj
    note = Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=Array([100, 400, 200, 420]), F=4)
    if contents:
        note.Contents = String(contents)
    if address:
        note.A = Dictionary(S=Name.URI, URI=String(address))
    elif page:
        note.Dest = Array([pdf.pages[page - 1].obj, Name.Fit])
    made = pdf.make_indirect(note)
    sheet.Annots = Array([*sheet.get("/Annots", Array()), made])
    sheet.Tabs = Name.S
    held = Dictionary(Type=Name.OBJR, Obj=made, Pg=sheet)
    inner = Dictionary(S=Name.Link, ActualText=String(says), K=Array([held]))
    if role == "Link":
        parent.K.append(pdf.make_indirect(inner))
    else:
        parent.K.append(pdf.make_indirect(Dictionary(S=Name(f"/{role}"), K=Array([inner]))))


def bookmarks(*titles: str, page: int = 1) -> PdfChange:
    """Bookmarks that all lead to one page; nowhere if that is 0."""

    def change(pdf: Pdf) -> None:
        with pdf.open_outline() as outline:
            for title in titles:
                where = page - 1 if page else None
                outline.root.append(pikepdf.OutlineItem(title, where))

    return set_after(change)


def more_pages(count: int) -> PdfChange:
    """Add empty pages."""

    def change(pdf: Pdf) -> None:
        for _ in range(count):
            pdf.add_blank_page(page_size=(595, 842))

    return set_after(change)


def room(sheet: Sheet) -> None:
    """Take two paragraphs away, so that there is room for a picture."""
    sheet.lines = [line for line in sheet.lines if line.text not in PARAGRAPHS[1:3]]


@dataclass
class Shown:
    """A picture: where its left lower corner is, its width and height in millimetres.

    `row` are words beside it, which stand in the last line.
    """

    alt: str = "A green door"
    left: float = 35
    bottom: float = 25
    size: tuple[float, float] = (40, 40)
    pixels: tuple[int, int] = (480, 480)
    colour: str = "#8FA9BF"
    row: str = ""
    untagged: bool = False


def beside(words: str, alt: str = "A green door") -> Shown:
    """A picture on the left of words."""
    return Shown(alt, left=4, bottom=76, size=(30, 30), row=words)


def pictures(*shown: Shown) -> PdfChange:
    """Show tagged pictures below the words."""

    def change(sheet: Sheet) -> None:
        room(sheet)
        sheet.lines += [Line(one.row) for one in shown if one.row]
        sheet.after.append(lambda pdf: [place(pdf, n, one) for n, one in enumerate(shown)])

    return change


def place(pdf: Pdf, number: int, one: Shown) -> None:
    page, name = pdf.pages[0], f"/P{number}"
    image = Image.new("RGB", one.pixels, one.colour)
    stream = pdf.make_stream(
        image.tobytes(),
        Type=Name.XObject,
        Subtype=Name.Image,
        Width=one.pixels[0],
        Height=one.pixels[1],
        BitsPerComponent=8,
        ColorSpace=Name.DeviceRGB,
    )
    if "/XObject" not in page.obj.Resources:
        page.obj.Resources.XObject = Dictionary()
    page.obj.Resources.XObject[name] = stream
    wide, high = (side * MM for side in one.size)
    draw = f"q {wide:.2f} 0 0 {high:.2f} {one.left * MM:.2f} {one.bottom * MM:.2f} cm {name} Do Q"
    mcid = 900 + number
    mark = "" if one.untagged else f"/Figure <</MCID {mcid}>> BDC "
    page.contents_add(f"{mark}{draw} {'' if one.untagged else 'EMC'}".encode())
    if one.untagged:
        return
    figure = Dictionary(S=Name.Figure, Pg=page.obj, K=mcid)
    if one.alt:
        figure.Alt = String(one.alt)
    if one.row:
        words = document(pdf).K[-1]
        del document(pdf).K[-1]
        figure = Dictionary(S=Name.Div, K=Array([pdf.make_indirect(figure), words]))
    document(pdf).K.append(pdf.make_indirect(figure))


def png(colour: str = "#8FA9BF", pixels: tuple[int, int] = (480, 480)) -> io.BytesIO:
    """A picture of one colour."""
    held = io.BytesIO()
    Image.new("RGB", pixels, colour).save(held, "PNG")
    held.seek(0)
    return held
