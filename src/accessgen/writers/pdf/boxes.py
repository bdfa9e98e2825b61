"""What layout makes: things with a place, boxes that hold them, and how boxes hold together.

Lengths are points. `x` counts from the left margin, and `y` downwards from the top of the box. A
thing points at the leaf of the structure tree whose content it is; a thing without one is
decoration and becomes an Artifact.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from typing import NamedTuple, TypeAlias

from accessgen.model import Field
from accessgen.pictures import Picture
from accessgen.writers.pdf.fonts import Font
from accessgen.writers.pdf.structure import Leaf, Node


@dataclass(slots=True, eq=False)
class LinkTo:
    """One link of the text: its element, where it leads, and its words for Contents."""

    node: Node
    target: str
    words: str
    underlined: bool = True


@dataclass(slots=True, eq=False)
class Run:
    """How a stretch of text looks and what it belongs to; `sign` is an inline picture instead."""

    font: Font
    size: float
    colour: str
    leaf: Leaf | None
    link: LinkTo | None = None
    sign: Picture | None = None


class Fragment(NamedTuple):
    """Text of one run in one line."""

    x: float
    text: str
    width: float
    run: Run


@dataclass(slots=True)
class Line:
    """A line of text; `baseline` counts from its top."""

    height: float
    baseline: float
    width: float
    fragments: list[Fragment]


@dataclass(frozen=True, slots=True)
class PageNumber:
    """The page that `target` is on, set flush right at its x, on a baseline at its y."""

    target: str
    run: Run


@dataclass(frozen=True, slots=True)
class Placement:
    """A picture."""

    picture: Picture
    width: float
    height: float
    leaf: Leaf | None


@dataclass(frozen=True, slots=True)
class Fill:
    """A tint, a bar or a rule: a filled rectangle, always decoration."""

    width: float
    height: float
    colour: str


@dataclass(frozen=True, slots=True)
class Entry:
    """What can be filled in on a screen; `node` is its Form element.

    `size` and `colour` are those of what is typed or ticked. `border` is the colour of the rules
    between lines to write on, and `pitch` is how far apart they are.
    """

    field: Field
    width: float
    height: float
    size: float
    colour: str
    border: str
    pitch: float
    node: Node


@dataclass(frozen=True, slots=True)
class Outline:
    """The border of a place to fill in, drawn inside its edge; always decoration."""

    width: float
    height: float
    colour: str
    thickness: float


@dataclass(frozen=True, slots=True)
class Dots:
    """Dots that lead the eye from the left to their x, on a baseline at their y; decoration."""

    width: float
    colour: str


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where an id leads to; `bookmark` are the level and words of a heading."""

    id: str
    bookmark: tuple[int, str] | None = None


@dataclass(frozen=True, slots=True)
class Repeated:
    """A table's header again at the top of a later page: an Artifact, it has been read already."""

    box: Box


Thing: TypeAlias = Line | PageNumber | Placement | Fill | Entry | Outline | Dots | Anchor | Repeated


class Placed(NamedTuple):
    """A thing with its place."""

    x: float
    y: float
    thing: Thing


@dataclass(frozen=True, slots=True)
class Box:
    """Things that stay together on one page."""

    height: float
    things: tuple[Placed, ...] = ()

    def at(self, y: float) -> Iterator[Placed]:
        """The things as they lie when the top of the box lies at y."""
        for item in self.things:
            yield Placed(item.x, item.y + y, item.thing)


@dataclass(frozen=True, slots=True, eq=False)
class Panel:
    """What lies behind a stretch of boxes: a tint, a bar, and air above and below.

    `top` and `bottom` are kept free on every page that the panel runs on to or from; `header` is
    a table's header, drawn again on each page.
    """

    x: float = 0
    width: float = 0
    tint: str = ""
    bar: str = ""
    bar_width: float = 0
    top: float = 0
    bottom: float = 0
    header: Box | None = None
    cover: bool = False


class Hold(IntEnum):
    """How strongly two boxes hold together: pages break where the hold is least."""

    FREE = 0
    PANEL = 1  # inside a panel that should not split (rule F28)
    TIED = 2  # a heading to its text, the first or last two lines of a paragraph
    GLUED = 3  # a panel's air to what it surrounds


@dataclass(slots=True, eq=False)
class Atom:
    """A box in a flow. `gap` is the air above it, which a page top swallows.

    `hold` is the hold on the next one; `first` begins a page; `row` counts as a picture row.
    """

    box: Box
    gap: float
    panels: tuple[Panel, ...]
    hold: Hold = Hold.FREE
    first: bool = False
    row: bool = False
