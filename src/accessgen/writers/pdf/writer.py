"""The whole way: document to structure tree and boxes, boxes to pages, pages to a file."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from accessgen.model import Document
from accessgen.pictures import PictureLibrary
from accessgen.style import Style
from accessgen.writers.answers import with_names
from accessgen.writers.base import Written
from accessgen.writers.pdf.blocks import lay_out, setting_of
from accessgen.writers.pdf.form import Form
from accessgen.writers.pdf.furniture import band, foot
from accessgen.writers.pdf.links import annotation, outline, write_outline
from accessgen.writers.pdf.metadata import write_info, write_output_intent, write_xmp
from accessgen.writers.pdf.objects import Objects, number, text_string
from accessgen.writers.pdf.pages import Page, paginate
from accessgen.writers.pdf.paint import Hotspot, PagePainter, Sheet
from accessgen.writers.pdf.pictures import PictureStore
from accessgen.writers.pdf.places import Places, missing_targets
from accessgen.writers.pdf.setting import Setting
from accessgen.writers.pdf.structure import Node, ObjectReference, StructureWriter

_BOOKMARKS_SHOWN_FROM = 4  # pages (rule S06)


def write(
    document: Document,
    style: Style,
    pictures: PictureLibrary,
    page_of: Mapping[str, int] = MappingProxyType({}),
) -> Written:
    """Write a tagged PDF that conforms to PDF/UA-1 and PDF/A-2a.

    `page_of` is not needed here: the pages are known before anything is painted. Raises
    SourceErrors for a link to an id that does not exist, or a font that cannot be embedded.
    """
    document = with_names(document)
    setting = setting_of(style, pictures)
    root = Node("Document")
    flow = lay_out(setting, document.blocks, root)
    pages = paginate(flow.atoms, setting.height, style.row.per_page)
    where = Places(pages, Sheet(style.page))
    if not setting.inlines.targets <= where.of.keys():
        raise missing_targets(document, where.of)
    data = _File(document, setting, pages, where).finish(root)
    begun = frozenset(where.begun)
    return Written(data, len(pages), where.page_of, begun)


class _File:
    """One file while it is put together."""

    def __init__(
        self, document: Document, setting: Setting, pages: list[Page], where: Places
    ) -> None:
        self._meta, self._setting, self._where = document.meta, setting, where
        self._objects = Objects()
        self._store = PictureStore(self._objects)
        self._form = Form(self._objects, setting.style.face.regular)
        self._numbers = [self._objects.reserve() for _ in pages]
        self._painters = [self._paint(page) for page in pages]

    def finish(self, root: Node) -> bytes:
        """All objects, and the bytes of the file."""
        parents: list[list[Node] | Node] = [painter.marks for painter in self._painters]
        annotations = [self._annotate(painter, parents) for painter in self._painters]
        tree = StructureWriter(self._objects, root, self._numbers).write(parents)
        fonts = self._objects.fonts(
            font.truetype for font in (self._setting.regular, self._setting.bold)
        )
        streams = self._write_pages(annotations, fonts)
        info = write_info(self._objects, self._meta)
        catalogue = self._objects.add(self._catalogue(streams.parent, tree))
        return self._objects.finish(catalogue, info, streams.content)

    def _paint(self, page: Page) -> PagePainter:
        painter = PagePainter(
            page.number - 1,
            Sheet(self._setting.style.page),
            self._objects,
            self._store,
            self._where.page_of,
        )
        painter.paint([*band(self._setting, page), *page.things])
        painter.paint_foot(foot(self._setting, self._meta.title, page))
        return painter

    def _annotate(self, painter: PagePainter, parents: list[list[Node] | Node]) -> list[int]:
        """The links and fields of a page, each tied to its element both ways."""
        numbers = []
        for spot in painter.hotspots:
            if isinstance(spot, Hotspot):
                node = spot.link.node
                body = annotation(spot, len(parents), self._where.of, self._numbers)
                numbers.append(self._objects.add(body))
            else:
                node, page = spot.entry.node, self._numbers[painter.index]
                numbers.append(self._form.widget(spot, len(parents), page))
            parents.append(node)
            node.kids.append(ObjectReference(painter.index, numbers[-1]))
        return numbers

    def _write_pages(self, annotations: list[list[int]], fonts: int) -> _Pages:
        tree = self._objects.reserve()
        contents = []
        for painter, links in zip(self._painters, annotations, strict=True):
            contents.append(painter.content())
            stream = self._objects.stream("", contents[-1])
            body = _page(painter, tree, stream, self._resources(painter, fonts), links)
            self._objects.put(self._numbers[painter.index], body)
        kids = " ".join(f"{number} 0 R" for number in self._numbers)
        self._objects.put(tree, f"<</Type/Pages/Count {len(contents)}/Kids[{kids}]>>")
        return _Pages(tree, b"".join(contents))

    def _resources(self, painter: PagePainter, fonts: int) -> str:
        used = sorted(painter.used, key=lambda name: self._store.numbers[name])
        pictures = "".join(f"{name} {self._store.numbers[name]} 0 R" for name in used)
        return f"/Font {fonts} 0 R" + (f"/XObject<<{pictures}>>" if pictures else "")

    def _catalogue(self, pages: int, tree: int) -> str:
        objects, meta = self._objects, self._meta
        body = (
            f"<</Type/Catalog/Pages {pages} 0 R/Lang{text_string(meta.lang)}"
            f"/MarkInfo<</Marked true>>/StructTreeRoot {tree} 0 R"
            f"/Metadata {write_xmp(objects, meta)} 0 R"
            f"/OutputIntents[{write_output_intent(objects)} 0 R]"
            "/ViewerPreferences<</DisplayDocTitle true>>/PageLabels<</Nums[0<</S/D>>]>>"
            f"{self._form.finish()}"
        )
        if bookmarks := outline(self._where.headings):
            body += f"/Outlines {write_outline(objects, bookmarks, self._numbers)} 0 R"
        if bookmarks and len(self._numbers) >= _BOOKMARKS_SHOWN_FROM:
            body += "/PageMode/UseOutlines"
        return body + ">>"


class _Pages(NamedTuple):
    """The number of the page tree, and all content, from which the file's ID is made."""

    parent: int
    content: bytes


def _page(painter: PagePainter, parent: int, stream: int, resources: str, links: list[int]) -> str:
    width, height = painter.sheet.size
    body = (
        f"<</Type/Page/Parent {parent} 0 R/MediaBox[0 0 {number(width)} {number(height)}]"
        f"/Contents {stream} 0 R/Resources<<{resources}>>"
        f"/StructParents {painter.index}/Tabs/S"
    )
    if links:
        body += f"/Annots[{' '.join(f'{link} 0 R' for link in links)}]"
    return body + ">>"
