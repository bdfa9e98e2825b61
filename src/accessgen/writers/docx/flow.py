"""What all blocks of one document share, and what its next paragraph begins."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from accessgen.model import Block, Inline
from accessgen.style import Style
from accessgen.writers.docx.bookmarks import Bookmarks
from accessgen.writers.docx.boxes import Box
from accessgen.writers.docx.columns import Columns
from accessgen.writers.docx.elements import Item, Para
from accessgen.writers.docx.inline import Dress, InlineWriter
from accessgen.writers.docx.listed import Listed
from accessgen.writers.docx.metrics import Ruler
from accessgen.writers.docx.numbering import Numbering
from accessgen.writers.docx.place import Place
from accessgen.writers.docx.styles import StyleSheet

Render: TypeAlias = Callable[[tuple[Block, ...], Place], list[Item]]


@dataclass(slots=True)
class Flow:
    """The state of writing.

    `page_of` gives printed pages, and `listed` which headings stand in the contents.
    """

    style: Style
    sheet: StyleSheet
    inline: InlineWriter
    bookmarks: Bookmarks
    numbering: Numbering
    ruler: Ruler
    columns: Columns
    page_of: Mapping[str, int]
    listed: Listed
    _marks: list[tuple[int, str]] = field(default_factory=list)
    _break: bool = False
    _begun: bool = False
    _box: Box | None = None
    _controls: int = 0

    def mark(self, identifier: str) -> None:
        """The next paragraph is where `identifier` leads to."""
        self._marks += self.bookmarks.place(identifier)

    def begin_page(self) -> None:
        """The next paragraph begins a page."""
        self._break = self._begun

    def next_control(self) -> int:
        """The id of a new content control."""
        self._controls += 1
        return self._controls

    def style_for(self, place: Place, role: str, outside: str = "") -> str:
        """The style of a text role in this place; `outside` names that of what is no text role."""
        if place.box:
            return self.sheet.panel(place.box, role)
        return outside or self.sheet.text(role)

    def paragraph(self, style: str, inlines: tuple[Inline, ...], place: Place) -> Para:
        """A paragraph of words."""
        look = self.sheet.look(style)
        para = self.raw(style, self.inline.runs(inlines, Dress(look.size, look.bold)), place)
        para.middle = "<w:drawing>" in para.content  # a sign among the words
        return para

    def raw(self, style: str, content: str, place: Place) -> Para:
        """A paragraph of run-level XML."""
        para = Para(style, content, page_break=self._break, bookmarks=self._marks)
        if self._break:
            para.before = 0  # the top of a page needs no air
        self._marks, self._break, self._begun = [], False, True
        self._box = place.box
        return para

    def box(self, box: Box) -> Box:
        """The box of a panel that begins here, such that it does not run into the one before it."""
        return box.other() if self._box and self._box.joins(box) else box
