"""A DOCX that has been opened: blocks, spans and flat colours, each worked out once."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from itertools import chain

from accessgen.checks.opened.appearance import Appearance
from accessgen.checks.opened.bounds import refuse_long
from accessgen.checks.opened.docx.boxes import Boxes
from accessgen.checks.opened.docx.drawings import Drawings
from accessgen.checks.opened.docx.drawn import Drawn
from accessgen.checks.opened.docx.layout import DocxLayout
from accessgen.checks.opened.docx.looks import appearance_of
from accessgen.checks.opened.docx.numbering import Numbering
from accessgen.checks.opened.docx.package import Package
from accessgen.checks.opened.docx.paints import paints_in
from accessgen.checks.opened.docx.structure import DocxStructure
from accessgen.checks.opened.docx.styles import Styles
from accessgen.checks.opened.docx.theme import Theme
from accessgen.checks.opened.docx.walk import Frame, Walker
from accessgen.checks.opened.docx.xml import Element, W, hex_colour
from accessgen.checks.opened.facts import (
    WHITE,
    Block,
    Format,
    Paint,
    Part,
    Place,
    Span,
    UnreadableError,
)
from accessgen.checks.opened.layout import Layout
from accessgen.checks.opened.structure import Structure

_NOTES = {"footnotes": Part.FOOTNOTE, "endnotes": Part.ENDNOTE}
_FURNITURE = {"header": Part.HEADER, "footer": Part.FOOTER}
_UNREAD = {"aFChunk": "an inserted file"}  # parts of no known kind, by their relationship


class OpenedDocx:
    """A DOCX as Word would show it. Raises UnreadableError where it is no sound DOCX."""

    format = Format.DOCX

    def __init__(self, data: bytes, label: str) -> None:
        self.label = label
        self._package = package = Package(data)
        self._relationships = package.relationships(package.main)
        self._settings = self._related("settings")
        self._theme = Theme(self._related("theme"), self._settings)
        self._styles = Styles(self._related("styles"), self._theme)
        self._used: set[str] = set()
        self._drawings: list[Drawn] = []
        body = package.xml(package.main).find(f"{W}body")
        if body is None:
            raise UnreadableError("it has no document body")
        self._body: Element = body
        self._refuse_long()

    def _refuse_long(self) -> None:
        """Raise UnreadableError if there is more text than is read."""
        roots = [self._body, *(root for kind in _NOTES for _, root in self._parts(kind))]
        letters = sum(len(text.text or "") for root in roots for text in root.iter(f"{W}t"))
        refuse_long(letters, sum(1 for root in roots for _ in root.iter(f"{W}p")))

    def _related(self, kind: str) -> Element | None:
        for link in self._relationships.values():
            if link.kind == kind and not link.external:
                return self._package.optional(link.target)
        return None

    @cached_property
    def page_ground(self) -> str:
        """The colour of the page, where Word is told to show it (17.2.1, 17.15.1.25)."""
        node = self._package.xml(self._package.main).find(f"{W}background")
        settings = self._settings
        if node is None or settings is None:
            return WHITE
        if settings.find(f"{W}displayBackgroundShape") is None:
            return WHITE
        return hex_colour(node.get(f"{W}color")) or WHITE

    def _walked(self, root: Element, part_name: str, part: Part) -> list[Block]:
        links = {
            key: link.target
            for key, link in self._package.relationships(part_name).items()
            if link.kind == "hyperlink"
        }
        numbering = Numbering(self._related("numbering"), self._theme)
        drawings = Drawings(self._package, part_name, self._theme)
        walker = Walker(self._styles, numbering, self._theme, links, drawings)
        walker.walk(root, Frame(Place(part), self.page_ground))
        self._used |= walker.used
        self._drawings.extend(walker.drawn)
        return walker.blocks

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """The body in reading order, text boxes where they are anchored, then the notes."""
        blocks = self._walked(self._body, self._package.main, Part.BODY)
        for kind, part in _NOTES.items():
            for name, root in self._parts(kind):
                for note in root:
                    if note.get(f"{W}type") in {None, "normal"}:
                        blocks.extend(self._walked(note, name, part))
        return tuple(blocks)

    def _parts(self, kind: str) -> Iterator[tuple[str, Element]]:
        for _, link in sorted(self._relationships.items()):
            if link.kind == kind and not link.external:
                yield link.target, self._package.xml(link.target)

    @cached_property
    def furniture(self) -> tuple[Span, ...]:
        """The text of all headers and footers."""
        blocks = (
            self._walked(root, name, part)
            for kind, part in _FURNITURE.items()
            for name, root in self._parts(kind)
        )
        return tuple(span for block in chain.from_iterable(blocks) for span in block.spans)

    @cached_property
    def spans(self) -> tuple[Span, ...]:
        """All text: the blocks' and the furniture's."""
        return (*(span for block in self.blocks for span in block.spans), *self.furniture)

    @cached_property
    def _used_styles(self) -> tuple[str, ...]:
        """The ids of the styles that some text uses, which walking all of it finds."""
        return tuple(sorted(self._used)) if self.spans else ()

    @cached_property
    def _drawn(self) -> tuple[Drawn, ...]:
        """The charts and diagrams, which walking all of it finds."""
        _ = self.spans
        return tuple(self._drawings)

    @cached_property
    def paints(self) -> tuple[Paint, ...]:
        """Shadings, borders, lines and shapes of all parts and of the styles that they use."""
        found = [Paint(self.page_ground, "page ground", Place())]
        for place, root in self._seen:
            found.extend(paints_in(root, self._theme, place))
        found.extend(paint for drawn in self._drawn for paint in drawn.paints)
        return tuple(found)

    @cached_property
    def _seen(self) -> tuple[tuple[Place, Element], ...]:
        """All parts that a reader sees, the body first, and the styles that they use."""
        parts = [(Part.BODY, self._package.xml(self._package.main))]
        for kind, part in {**_FURNITURE, **_NOTES}.items():
            parts.extend((part, root) for _, root in self._parts(kind))
        for style in self._used_styles:
            parts.extend((Part.BODY, node) for node in self._styles.chain(style))
        return tuple((Place(part), root) for part, root in parts)

    @cached_property
    def appearance(self) -> Appearance:
        """Colours of pictures, marks, panels, effects: how it looks."""
        boxes = Boxes(self._styles, self._theme, self.page_ground)
        figures = self.structure.figures
        return appearance_of(self._package, boxes, self._seen, self._drawn, figures)

    @cached_property
    def structure(self) -> Structure:
        """Title, links, tables, pictures: how the file is built."""
        parts = {"styles": self._related("styles"), "settings": self._settings}
        package, styles, theme = self._package, self._styles, self._theme
        return DocxStructure(package, styles, theme, parts, self.blocks).read()

    @cached_property
    def layout(self) -> Layout:
        """Lines, spaces, margins, tables: how the pages are set."""
        roots = [(Part.BODY, self._package.main, self._body)]
        for kind, part in {**_FURNITURE, **_NOTES}.items():
            roots.extend((part, name, root) for name, root in self._parts(kind))
        kinds = ("settings", "numbering", "fontTable")
        others = {kind: self._related(kind) for kind in kinds}
        faults = [f for drawn in self._drawn for one in drawn.letterings for f in one.faults()]
        return DocxLayout(self._package, self._styles, self._theme, roots, others).read(faults)

    @cached_property
    def unread(self) -> tuple[str, ...]:
        """Inserted files, and the drawings that only the program that made them can draw."""
        kinds = [link.kind for link in self._relationships.values()]
        names = [name for kind, name in _UNREAD.items() if kind in kinds]
        names += [drawn.unread for drawn in self._drawn if drawn.unread]
        return tuple(f"{name} in {self.label}" for name in dict.fromkeys(names))
