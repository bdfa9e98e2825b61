"""How a finished file looks: its pages as pictures, its pictures' colours, its marks and panels.

Like the facts in facts.py these mean the same for DOCX and PDF. What only one format can tell is
empty in the other; the comment beside it says which.
"""

from __future__ import annotations

from dataclasses import dataclass

from accessgen.checks.colours import Rgb
from accessgen.checks.opened.facts import Place

Counts = tuple[tuple[int, Rgb], ...]  # how many pixels have which colour


@dataclass(frozen=True, slots=True)
class PageLook:
    """A page of a PDF as a reader sees it.

    `colours` are those of its pixels; photographs and logos are painted over with grey. In
    `design` all pictures are.
    `ground` is the colour that most of its edge has, and `plain` how much of the edge has it.
    """

    page: int
    colours: Counts
    design: Counts
    ground: str
    plain: float


@dataclass(frozen=True, slots=True)
class PictureLook:
    """A picture's colours, counted once however often it stands in the file.

    `photo` says that it has the many shades of a photograph. `logo` says that its description or
    name calls it a logo. `share` is how much of its page it covers. `colours` is empty for a
    picture whose pixels cannot be read. `striped` says that a large one is made of stripes.
    """

    alt: str
    place: Place
    photo: bool
    logo: bool
    share: float
    colours: Counts
    striped: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """A line, border, bar or small shape, and the ground that it stands on.

    A colour is None where it cannot be told.
    """

    colour: str | None
    ground: str | None
    use: str
    place: Place


@dataclass(frozen=True, slots=True)
class Panel:
    """Words on a tint or beside a bar. `label` is how they begin, `marked` says in bold.

    `tint` and `bar` are empty where there is none.
    """

    label: str
    marked: bool
    tint: str
    bar: str
    place: Place


@dataclass(frozen=True, slots=True)
class Effect:
    """A pattern, gradient, shadow or glow; `what` names it in words."""

    what: str
    place: Place


@dataclass(frozen=True, slots=True)
class Group:
    """Colours that a reader has to tell apart: a chart's series, the cells of a table.

    `alone` says that nothing but the colour tells which is which: no word and no sign at each.
    """

    what: str
    colours: tuple[str, ...]
    place: Place
    alone: bool = False


@dataclass(frozen=True, slots=True)
class Appearance:
    """All of it. `pages` are of a PDF only, `groups` of a DOCX only.

    `empty_cells` are the colours of cells and boxes that say nothing but by their colour. `unseen`
    counts the pages that were too many or too large to look at.
    """

    pages: tuple[PageLook, ...] = ()
    pictures: tuple[PictureLook, ...] = ()
    marks: tuple[Mark, ...] = ()
    panels: tuple[Panel, ...] = ()
    effects: tuple[Effect, ...] = ()
    groups: tuple[Group, ...] = ()
    empty_cells: tuple[str, ...] = ()
    unseen: int = 0
