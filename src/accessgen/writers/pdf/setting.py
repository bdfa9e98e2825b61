"""What every block is set with: the looks, the faces, the pictures, and the place it gets."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from accessgen import model
from accessgen.pictures import PictureLibrary
from accessgen.style import Style
from accessgen.writers.pdf.flow import Flow
from accessgen.writers.pdf.fonts import Font, load
from accessgen.writers.pdf.inline import InlineSetter, Type, type_of
from accessgen.writers.pdf.structure import Node

MM = 72 / 25.4
"""Points in a millimetre."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where blocks go: `x` and `width` in points from the left margin, and their parent element.

    `role` is the text style that paragraphs without a role of their own take in this place, and
    `after` the most air after a paragraph, for places where the style's own would be too much.
    `depth` counts the lists around.
    """

    x: float
    width: float
    node: Node
    role: str = "body"
    depth: int = 0
    after: float | None = None

    def inset(self, left: float, right: float = 0) -> Place:
        """The same place, narrower."""
        return replace(self, x=self.x + left, width=self.width - left - right)

    def below(self, node: Node) -> Place:
        """The same place for another element."""
        return replace(self, node=node)


@dataclass(slots=True)
class Setting:
    """One document's looks. `width` and `height` are the text area's, in points."""

    style: Style
    pictures: PictureLibrary
    set_blocks: SetBlocks
    regular: Font = field(init=False)
    bold: Font = field(init=False)
    inlines: InlineSetter = field(init=False)
    width: float = field(init=False)
    height: float = field(init=False)
    _types: dict[str, Type] = field(default_factory=dict)

    def __post_init__(self) -> None:
        page = self.style.page
        self.regular, self.bold = load(self.style.face.regular), load(self.style.face.bold)
        self.inlines = InlineSetter(self.style, self.pictures)
        self.width = self.style.text_width_mm * MM
        self.height = (page.height - page.top - page.bottom) * MM

    def type(self, role: str) -> Type:
        """What a text style is set in."""
        if role not in self._types:
            self._types[role] = type_of(self.style.text[role], self.regular, self.bold)
        return self._types[role]


SetBlocks: TypeAlias = Callable[[Setting, Sequence[model.Block], Place, Flow], None]
