"""What a screen reader finds in a tagged PDF, read with other code than the code that wrote it.

The structure tree is walked from its root, and each marked content that it names is looked up in
the page's operators and decoded through the fonts' ToUnicode maps. The tree is then shown as
indented lines, one element a line, which are easy to compare and to read in a test.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import pikepdf


@dataclass(slots=True)
class Mark:
    """Marked content: its words, the page (from 1), and how high it begins on it, in points."""

    text: str
    page: int
    top: float


@dataclass(slots=True)
class Element:
    """One structure element. `kids` are its marks and elements in the order of the tree."""

    tag: str
    alt: str = ""
    lang: str = ""
    scope: str = ""
    numbering: str = ""
    bbox: tuple[float, ...] = ()
    kids: list[Element | Mark] = field(default_factory=list)
    links: list[Annotation] = field(default_factory=list)

    def marks(self) -> Iterator[Mark]:
        """All marked content below, in reading order."""
        for kid in self.kids:
            if isinstance(kid, Mark):
                yield kid
            else:
                yield from kid.marks()

    def walk(self) -> Iterator[Element]:
        """This element and all below."""
        yield self
        for kid in self.kids:
            if isinstance(kid, Element):
                yield from kid.walk()

    @property
    def text(self) -> str:
        """All words below, in reading order."""
        return tidy("".join(mark.text for mark in self.marks()))


@dataclass(frozen=True, slots=True)
class Annotation:
    """Where a link annotation leads: an address, or a page (from 1) and a height on it.

    Of a place to fill in, `field` is its kind and its name.
    """

    address: str
    page: int
    top: float
    contents: str
    field: str = ""


def tidy(text: str) -> str:
    """Text with its spaces alike, as a voice would not tell them apart."""
    return re.sub(r"[ \t\r\n\u00a0]+", " ", text).strip()


def read(data: bytes) -> Element:
    """The structure tree of a PDF; its root is the Document element."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        reader = _Reader(pdf)
        (document,) = (reader.element(item, None) for item in _many(pdf.Root.StructTreeRoot.K))
        return document


class _Reader:
    def __init__(self, pdf: pikepdf.Pdf) -> None:
        self._pages = {page.obj.objgen: number for number, page in enumerate(pdf.pages, start=1)}
        self._marks = {
            (number, mcid): mark
            for number, page in enumerate(pdf.pages, start=1)
            for mcid, mark in marked_content(page, number).items()
        }

    def element(self, item: pikepdf.Object, page: int | None) -> Element:
        """One element with all that is below it."""
        attributes = _attributes(item)
        element = Element(
            tag=str(item.S).lstrip("/"),
            alt=str(item.get("/Alt", "")),
            lang=str(item.get("/Lang", "")),
            scope=str(attributes.get("/Scope", "")).lstrip("/"),
            numbering=str(attributes.get("/ListNumbering", "")).lstrip("/"),
            bbox=tuple(float(edge) for edge in attributes.get("/BBox", [])),
        )
        page = self._pages[item.Pg.objgen] if "/Pg" in item else page
        for kid in _many(item.get("/K")):
            self._add(element, kid, page)
        return element

    def _add(self, element: Element, kid: pikepdf.Object | int, page: int | None) -> None:
        if isinstance(kid, int):
            assert page is not None, f"{element.tag}: marked content on no page"
            element.kids.append(self._marks[page, kid])
        elif kid.get("/Type") == "/OBJR":
            element.links.append(self._annotation(kid.Obj))
        elif kid.get("/Type") == "/MCR":
            element.kids.append(self._marks[self._pages[kid.Pg.objgen], int(kid.MCID)])
        else:
            element.kids.append(self.element(kid, page))

    def _annotation(self, item: pikepdf.Object) -> Annotation:
        if item.Subtype == "/Widget":
            return Annotation("", 0, 0, str(item.TU), " ".join(_field(item)))
        contents = str(item.get("/Contents", ""))
        if "/Dest" in item:
            page, _, _, top, _ = item.Dest
            return Annotation("", self._pages[page.objgen], float(top), contents)
        return Annotation(str(item.A.URI), 0, 0, contents)


def _field(item: pikepdf.Object) -> Iterator[str]:
    """The kind and the name of a field, and what is stored when this box of a choice is ticked."""
    parent = item.get("/Parent", item)
    flags = int(parent.get("/Ff", 0))
    if parent.FT == "/Tx":
        yield "lines" if flags & 1 << 12 else "text"
    else:
        yield "choice" if flags & 1 << 15 else "tick"
    yield str(parent.T)
    if parent is not item and flags & 1 << 15:
        yield next(str(key)[1:] for key in item.AP.N if key != "/Off")


def _many(value: pikepdf.Object | None) -> list[pikepdf.Object]:
    """PDF may leave out the array around a single thing."""
    if value is None:
        return []
    return list(value) if isinstance(value, pikepdf.Array) else [value]


def _attributes(item: pikepdf.Object) -> dict[str, pikepdf.Object]:
    merged: dict[str, pikepdf.Object] = {}
    for entry in _many(item.get("/A")):
        merged.update(dict(entry.items()))
    return merged


def marked_content(page: pikepdf.Page, number: int) -> dict[int, Mark]:
    """The words of each marked content of a page, by its MCID; Artifacts have none."""
    fonts = {name: ToUnicode(font) for name, font in page.resources.Font.items()}
    found: dict[int, Mark] = {}
    stack: list[int | None] = []
    font = None
    y = 0.0
    for operands, operator in pikepdf.parse_content_stream(page):
        match str(operator):
            case "BDC":
                properties = operands[1]
                mcid = properties.get("/MCID")
                stack.append(None if mcid is None else int(mcid))
                if mcid is not None:
                    found[int(mcid)] = Mark("", number, float("-inf"))
            case "BMC":
                stack.append(None)
            case "EMC":
                stack.pop()
            case "Tf":
                font = fonts[str(operands[0])]
            case "Tm":
                y = float(operands[5])
            case "Tj" if stack and stack[-1] is not None:
                mark = found[stack[-1]]
                mark.text += font.decode(bytes(operands[0]))
                mark.top = max(mark.top, y)
    return found


class ToUnicode:
    """The map of a font from codes of one byte to text (ISO 32000-1 9.10.3)."""

    def __init__(self, font: pikepdf.Object) -> None:
        cmap = font.ToUnicode.read_bytes().decode("latin-1")
        self._text: dict[int, str] = {}
        for block in re.findall(r"beginbfchar(.*?)endbfchar", cmap, re.S):
            for code, text in re.findall(r"<(\w+)>\s*<(\w+)>", block):
                self._text[int(code, 16)] = _utf16(text)
        for block in re.findall(r"beginbfrange(.*?)endbfrange", cmap, re.S):
            self._ranges(block)

    def _ranges(self, block: str) -> None:
        for low, high, many, one in re.findall(
            r"<(\w+)>\s*<(\w+)>\s*(?:\[(.*?)\]|<(\w+)>)", block, re.S
        ):
            codes = range(int(low, 16), int(high, 16) + 1)
            texts = re.findall(r"<(\w+)>", many)
            for offset, code in enumerate(codes):
                self._text[code] = _utf16(texts[offset]) if many else chr(int(one, 16) + offset)

    def decode(self, data: bytes) -> str:
        """The text of a string that is shown in this font."""
        return "".join(self._text[code] for code in data)


def _utf16(digits: str) -> str:
    return bytes.fromhex(digits).decode("utf-16-be")


# ------------------------------------------------------------------ as lines


def lines(root: Element) -> list[str]:
    """The tree as indented lines: the tag, what it says, and where it leads."""
    return list(_Lines(root).of(root, 0))


def line(depth: int, tag: str, *details: str, words: str = "", targets: str = "") -> str:
    """One line of the tree."""
    head = " ".join([tag, *(detail for detail in details if detail)])
    return f"{'  ' * depth}{head}" + (f' "{words}"' if words else "") + targets


def shortened(text: str) -> str:
    """Enough of what a link leads to, to know it by."""
    return " ".join(text.split()[:6])


def joined(element: Element) -> Iterator[Element | str]:
    """The elements and words of an element; words that run on over pages are one text."""
    text = ""
    for kid in element.kids:
        if isinstance(kid, Mark):
            text += kid.text
            continue
        yield text
        yield kid
        text = ""
    yield text


class _Lines:
    def __init__(self, root: Element) -> None:
        self._places = [
            (mark.page, element.bbox[3] if element.bbox else mark.top, element.alt or mark.text)
            for element in root.walk()
            for mark in element.kids
            if isinstance(mark, Mark)
        ]

    def of(self, element: Element, depth: int) -> Iterator[str]:
        """This element and all below it. A line holds words if no element is among them."""
        inner = any(isinstance(kid, Element) for kid in element.kids)
        details = (
            element.scope,
            element.numbering,
            f"lang={element.lang}" if element.lang else "",
            f"alt={element.alt!r}" if element.alt else "",
        )
        words = "" if inner else self._words(element)
        yield line(depth, element.tag, *details, words=words, targets=self._targets(element))
        for kid in joined(element) if inner else ():
            if isinstance(kid, Element):
                yield from self.of(kid, depth + 1)
            elif tidy(kid):
                yield line(depth + 1, "text", words=tidy(kid))

    def _words(self, element: Element) -> str:
        """The words; for a contents entry the page number counts only if it leads there."""
        words, _, last = element.text.rpartition(" ")
        if words and last in {str(link.page) for link in element.links if link.page}:
            return f"{words} (page)"
        return element.text

    def _targets(self, element: Element) -> str:
        found = {
            link.address or f'"{shortened(self._landing(link.page, link.top))}"'
            for link in element.links
            if not link.field
        }
        fields = "".join(f" {link.field}" for link in element.links if link.field)
        said = {tidy(link.contents) for link in element.links}
        shown = "".join(f" -> {target}" for target in sorted(found))
        return fields + shown + "".join(f" says {words!r}" for words in sorted(said))

    def _landing(self, page: int, top: float) -> str:
        """What is read first from a place on: the highest thing that is not above it."""
        below = [
            (-y, order, text)
            for order, (at, y, text) in enumerate(self._places)
            if at == page and y <= top and tidy(text)
        ]
        if not below:
            return f"nothing on page {page}"
        return min(below, key=lambda item: (round(item[0]), item[1]))[2]
