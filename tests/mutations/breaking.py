"""What a mutation is, and the tools to make one."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, field

import pikepdf
from lxml import etree

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
C = "http://schemas.openxmlformats.org/drawingml/2006/chart"
DGM = "http://schemas.openxmlformats.org/drawingml/2006/diagram"
DSP = "http://schemas.microsoft.com/office/drawing/2008/diagram"
DC = "http://purl.org/dc/elements/1.1/"
A = "http://schemas.openxmlformats.org/drawingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NAMES = {"w": W, "wp": WP, "dc": DC, "a": A, "r": R}
Element = etree._Element


@dataclass(frozen=True)
class Mutation:
    """One way to break a file: `rules` are the ids of which one has to be among what is found."""

    name: str
    rules: tuple[str, ...]
    format: str
    publication: str
    edition: str
    break_it: Callable[[bytes], bytes]

    def __str__(self) -> str:
        return f"{self.format} {self.edition}: {self.name}"


MUTATIONS: list[Mutation] = []


class Word:
    """A DOCX being broken: parts are parsed when they are asked for."""

    def __init__(self, data: bytes) -> None:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            self.parts = {name: package.read(name) for name in package.namelist()}
        self.trees: dict[str, Element] = {}

    def tree(self, name: str) -> Element:
        """The root of a part, such as `document` or `styles`."""
        part = f"word/{name}.xml" if "/" not in name else name
        if part not in self.trees:
            self.trees[part] = etree.fromstring(self.parts[part])
        return self.trees[part]

    def find(self, path: str, part: str = "document") -> Element:
        """The first element that an XPath finds; it has to be there."""
        return self.all(path, part)[0]

    def all(self, path: str, part: str = "document") -> list[Element]:
        """All elements that an XPath finds."""
        found = self.tree(part).xpath(path, namespaces=NAMES)
        assert isinstance(found, list)
        assert found, f"{path} finds nothing in {part}"
        return [item for item in found if isinstance(item, Element)]

    def body(self, number: int = 1) -> Element:
        """A paragraph of plain body text."""
        return self.all("//w:body/w:p[w:pPr/w:pStyle/@w:val='BodyText'][w:r/w:t]")[number]

    def saying(self, text: str, part: str = "document") -> Element:
        """The first paragraph that holds these words; no-break spaces count as spaces."""
        for paragraph in self.all("//w:p", part):
            if text in words_of(paragraph):
                return paragraph
        raise AssertionError(f"no paragraph says {text!r}")

    def style(self, name: str) -> Element:
        """A named style."""
        return self.find(f"//w:style[@w:styleId='{name}']", "styles")

    def add_chart(self, xml: str) -> None:
        """Show a chart after a paragraph of body text."""
        self._draw({"chart": xml}, f'<c:chart xmlns:c="{C}" r:id="chart"/>')

    def add_diagram(self, xml: str) -> None:
        """Show SmartArt after a paragraph of body text."""
        told = f'<dsp:dataModelExt xmlns:dsp="{DSP}" relId="drawing"/>'
        data = f'<dgm:dataModel xmlns:dgm="{DGM}">{told}</dgm:dataModel>'
        inside = f'<dgm:relIds xmlns:dgm="{DGM}" r:dm="data"/>'
        self._draw({"drawing": xml, "data": data}, inside)

    def _draw(self, parts: dict[str, str], inside: str) -> None:
        links = self.tree("word/_rels/document.xml.rels")
        for key, xml in parts.items():
            self.parts[f"word/{key}.xml"] = xml.encode()
            links.append(
                links.makeelement(
                    f"{{{links.nsmap[None]}}}Relationship",
                    {"Id": key, "Type": f"{R}/{key}", "Target": f"{key}.xml"},
                )
            )
        drawing = (
            f'<w:p xmlns:w="{W}" xmlns:r="{R}" xmlns:wp="{WP}"><w:r><w:drawing><wp:inline>'
            '<wp:extent cx="4500000" cy="2700000"/><wp:docPr id="99" name="Drawing" descr="How '
            f'people came: 12 by bus"/>{inside}</wp:inline></w:drawing></w:r></w:p>'
        )
        self.body().addnext(etree.fromstring(drawing))

    def saved(self) -> bytes:
        """The broken file."""
        for part, tree in self.trees.items():
            self.parts[part] = etree.tostring(tree, xml_declaration=True, encoding="UTF-8")
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
            for name, data in self.parts.items():
                package.writestr(name, data)
        return out.getvalue()


def w(name: str, **values: str) -> Element:
    """A WordprocessingML element."""
    return etree.Element(f"{{{W}}}{name}", {f"{{{W}}}{key}": text for key, text in values.items()})


def properties(owner: Element, kind: str) -> Element:
    """The `rPr` or `pPr` of an element, made if it is not there."""
    found = owner.find(f"{{{W}}}{kind}")
    if found is None:
        found = w(kind)
        owner.insert(0, found)
    return found


def put(owner: Element, kind: str, name: str, **values: str) -> None:
    """Set one property of a run, a paragraph or a style, in place of any that is there."""
    holder = properties(owner, kind)
    for old in holder.findall(f"{{{W}}}{name}"):
        holder.remove(old)
    holder.append(w(name, **values))


def run_of(paragraph: Element) -> Element:
    """The first run with words."""
    run = paragraph.find(f"{{{W}}}r[{{{W}}}t]")
    assert run is not None
    return run


def words_of(element: Element) -> str:
    """The words in an element, with plain spaces."""
    said = "".join(text.text or "" for text in element.iter(f"{{{W}}}t"))
    return said.replace("\u00a0", " ")


def say(paragraph: Element, text: str) -> None:
    """Make a paragraph say something else."""
    runs = paragraph.findall(f"{{{W}}}r")
    for run in runs[1:]:
        paragraph.remove(run)
    words = run_of(paragraph).find(f"{{{W}}}t")
    assert words is not None
    words.text = text


def drop(element: Element) -> None:
    """Take an element out."""
    parent = element.getparent()
    assert parent is not None
    parent.remove(element)


@dataclass
class Page:
    """One page of a PDF being broken: its content as text."""

    pdf: pikepdf.Pdf
    number: int
    content: str = field(init=False)

    def __post_init__(self) -> None:
        page = self.pdf.pages[self.number]
        page.contents_coalesce()
        self.content = page.Contents.read_bytes().decode("latin-1")

    def change(self, old: str, new: str, count: int = 1) -> None:
        """Change operators by a regular expression that has to match."""
        changed, times = re.subn(old, new, self.content, count=count)
        assert times, f"{old!r} is not on page {self.number + 1}"
        self.write(changed)

    def write(self, content: str) -> None:
        """Give the page other content."""
        self.content = content
        stream = self.pdf.make_stream(content.encode("latin-1"))
        self.pdf.pages[self.number].Contents = stream

    def add(self, operators: str) -> None:
        """Paint something more, marked as decoration."""
        self.write(f"{self.content}\n/Artifact BMC\nq\n{operators}\nQ\nEMC\n")


def elements(pdf: pikepdf.Pdf, tag: str) -> list[pikepdf.Dictionary]:
    """Every structure element with this tag, in reading order."""
    found: list[pikepdf.Dictionary] = []

    def walk(node: pikepdf.Object) -> None:
        if isinstance(node, pikepdf.Array):
            for kid in node.as_list():
                walk(kid)
        elif isinstance(node, pikepdf.Dictionary):
            if node.get("/S") == pikepdf.Name(f"/{tag}"):
                found.append(node)
            if "/K" in node:
                walk(node.K)

    walk(pdf.Root.StructTreeRoot.K)
    assert found, f"no {tag}"
    return found


def docx(
    *rules: str, publication: str = "event-pack", edition: str = "standard"
) -> Callable[[Callable[[Word], object]], Callable[[Word], object]]:
    """Register a way to break a DOCX."""

    def register(change: Callable[[Word], object]) -> Callable[[Word], object]:
        def break_it(data: bytes) -> bytes:
            word = Word(data)
            change(word)
            return word.saved()

        name = change.__name__.replace("_", " ")
        MUTATIONS.append(Mutation(name, rules, "docx", publication, edition, break_it))
        return change

    return register


def pdf(
    *rules: str, publication: str = "event-pack", edition: str = "standard"
) -> Callable[[Callable[[pikepdf.Pdf], object]], Callable[[pikepdf.Pdf], object]]:
    """Register a way to break a PDF."""

    def register(change: Callable[[pikepdf.Pdf], object]) -> Callable[[pikepdf.Pdf], object]:
        def break_it(data: bytes) -> bytes:
            out = io.BytesIO()
            with pikepdf.open(io.BytesIO(data)) as opened:
                change(opened)
                opened.save(out, deterministic_id=True)
            return out.getvalue()

        name = change.__name__.replace("_", " ")
        MUTATIONS.append(Mutation(name, rules, "pdf", publication, edition, break_it))
        return change

    return register
