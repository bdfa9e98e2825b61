"""Pages to operators: marked content for what is read, Artifacts for the rest (ISO 14289-1 7.1)."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import assert_never

from accessgen.pictures import Picture
from accessgen.style import PageStyle
from accessgen.writers.pdf.boxes import (
    Anchor,
    Dots,
    Entry,
    Fill,
    Fragment,
    Line,
    LinkTo,
    Outline,
    PageNumber,
    Placed,
    Placement,
    Repeated,
    Run,
    Thing,
)
from accessgen.writers.pdf.inline import SIGN_HEIGHT
from accessgen.writers.pdf.objects import Objects, number
from accessgen.writers.pdf.pictures import PictureStore
from accessgen.writers.pdf.setting import MM
from accessgen.writers.pdf.structure import Leaf, Node

_LAYOUT = "/Artifact <</Type/Layout>> BDC"
_REPEATED = "/Artifact <</Type/Pagination>> BDC"
_FOOT = "/Artifact <</Type/Pagination/Subtype/Footer/Attached[/Bottom]>> BDC"
_UNDERLINE = 0.09  # below the baseline, in sizes of the text
_THICKNESS = 0.055
_BELOW, _ABOVE = 0.27, 0.93  # of a link around its baseline: where a pointer may hit it
_DOT, _DOT_PITCH = 1.1, 6  # points
_SIGN_DROP = 0.16  # of a sign below the baseline, in sizes of the text


@dataclass(frozen=True, slots=True)
class Hotspot:
    """A piece of a link in one line: left, bottom, right and top in points on the page."""

    link: LinkTo
    rectangle: tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Spot:
    """Where something can be filled in: left, bottom, right and top in points on the page."""

    entry: Entry
    rectangle: tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Sheet:
    """The page's measures, and where its text area begins."""

    style: PageStyle

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in points."""
        return self.style.width * MM, self.style.height * MM

    def place(self, x: float, y: float) -> tuple[float, float]:
        """A place in the text area, in PDF's own coordinates: from the bottom left, upwards."""
        return self.style.left * MM + x, (self.style.height - self.style.top) * MM - y


@dataclass(slots=True)
class PagePainter:
    """Paints one page. What lies behind, what is read, and what lies above come in that order."""

    index: int
    sheet: Sheet
    objects: Objects
    store: PictureStore
    page_of: Mapping[str, int]
    marks: list[Node] = field(default_factory=list)
    hotspots: list[Hotspot | Spot] = field(default_factory=list)
    used: set[str] = field(default_factory=set)
    _behind: list[str] = field(default_factory=list)
    _read: list[str] = field(default_factory=list)
    _above: list[str] = field(default_factory=list)
    _open: Leaf | str | None = None
    _face: tuple[str, float] | None = None
    _colour: str = ""

    def paint(self, things: Iterable[Placed]) -> None:
        """The content of the page, in reading order."""
        for x, y, thing in things:
            self._paint(x, y, thing, None)
        self._close()

    def paint_foot(self, things: Iterable[Placed]) -> None:
        """The furniture below the text."""
        for x, y, thing in things:
            self._paint(x, y, thing, _FOOT)
        self._close()

    def content(self) -> bytes:
        """The page's operators."""
        width, height = self.sheet.size
        ground = _fill(0, 0, width, height, self.sheet.style.ground)
        above = [_LAYOUT, *self._above, "EMC"] if self._above else []
        parts = [_LAYOUT, ground, *self._behind, "EMC", *self._read, *above]
        return "\n".join(parts).encode("latin-1")

    def _paint(  # noqa: C901 - one case for each thing
        self, x: float, y: float, thing: Thing, artifact: str | None
    ) -> None:
        match thing:
            case Line():
                self._line(x, y, thing, artifact)
            case PageNumber():
                self._page_number(x, y, thing)
            case Placement():
                self._placement(x, y, thing, artifact)
            case Fill(width, height, colour):
                left, top = self.sheet.place(x, y)
                self._behind.append(_fill(left, top - height, width, height, colour))
            case Entry(_, width, height):
                left, top = self.sheet.place(x, y)
                if not artifact:  # a repeated header is not filled in twice
                    self.hotspots.append(Spot(thing, (left, top - height, left + width, top)))
            case Outline():
                self._outline(x, y, thing)
            case Dots(width, colour):
                right, base = self.sheet.place(x, y)
                self._above.append(_dots(right, base, width, colour))
            case Repeated(box):
                for inner in box.at(y):
                    self._paint(inner.x, inner.y, inner.thing, _REPEATED)
            case Anchor():
                pass
            case _:
                assert_never(thing)

    def _line(self, x: float, y: float, line: Line, artifact: str | None) -> None:
        left, base = self.sheet.place(x, y + line.baseline)
        for fragment in line.fragments:
            if fragment.run.sign:
                self._sign(left + fragment.x, base, fragment)
            else:
                self._text(left + fragment.x, base, fragment, artifact)

    def _page_number(self, right: float, y: float, thing: PageNumber) -> None:
        run, text = thing.run, f" {self.page_of[thing.target]}"
        width = run.font.width(text) * run.size
        left, base = self.sheet.place(right - width, y)
        self._text(left, base, Fragment(0, text, width, run), None)

    def _text(self, left: float, base: float, fragment: Fragment, artifact: str | None) -> None:
        _, text, width, run = fragment
        leaf = artifact or run.leaf
        if leaf is None:
            raise ValueError(f"these words belong to nothing that can be read out: {text!r}")
        self._begin(leaf)
        if run.colour != self._colour:
            self._colour = run.colour
            self._read.append(f"{rgb(run.colour)} rg")
        self._read.append(f"1 0 0 1 {number(left)} {number(base)} Tm")
        for face, string in run.font.encode(text, self.objects.document):
            if self._face != (face, run.size):
                self._face = (face, run.size)
                self._read.append(f"{face} {number(run.size)} Tf")
            self._read.append(f"({string}) Tj")
        if run.link and not artifact:
            self._link(left, base, width, run, run.link)

    def _begin(self, leaf: Leaf | str) -> None:
        """Open the marked content of a leaf, or of an Artifact, unless it is open already."""
        if self._open is leaf:
            return
        self._close()
        self._read.append(leaf if isinstance(leaf, str) else self._marked(leaf))
        self._read.append("BT")
        self._open = leaf

    def _marked(self, leaf: Leaf) -> str:
        mark = len(self.marks)
        self.marks.append(leaf.owner)
        leaf.marks.append((self.index, mark))
        return f"/{leaf.owner.tag} <</MCID {mark}>> BDC"

    def _close(self) -> None:
        if self._open is not None:
            self._read.append("ET\nEMC")
            self._open = None

    def _link(self, left: float, base: float, width: float, run: Run, link: LinkTo) -> None:
        size = run.size
        bottom, top = base - _BELOW * size, base + _ABOVE * size
        right = left + width
        last = self.hotspots[-1] if self.hotspots else None
        if isinstance(last, Hotspot) and last.link is link and abs(last.rectangle[1] - bottom) < 1:
            self.hotspots[-1] = Hotspot(link, (last.rectangle[0], bottom, right, top))
        else:
            self.hotspots.append(Hotspot(link, (left, bottom, right, top)))
        if link.underlined:
            y, height = base - _UNDERLINE * size - _THICKNESS * size, _THICKNESS * size
            self._above.append(_fill(left, y, width, height, run.colour))

    def _sign(self, left: float, base: float, fragment: Fragment) -> None:
        picture, size = fragment.run.sign, fragment.run.size
        assert picture is not None
        bottom = base - _SIGN_DROP * size
        self._above.append(self._do(picture, left, bottom, fragment.width, SIGN_HEIGHT * size))

    def _placement(self, x: float, y: float, thing: Placement, artifact: str | None) -> None:
        left, top = self.sheet.place(x, y)
        bottom = top - thing.height
        shown = self._do(thing.picture, left, bottom, thing.width, thing.height)
        self._close()
        if thing.leaf is None or artifact:
            self._read.append(f"{_LAYOUT}\n{shown}\nEMC")
            return
        thing.leaf.owner.bbox = (left, bottom, left + thing.width, top)
        self._read.append(f"{self._marked(thing.leaf)}\n{shown}\nEMC")

    def _do(self, picture: Picture, x: float, y: float, width: float, height: float) -> str:
        name, item = self.store.use(picture)
        self.used.add(name)
        across, up = width / item.width, height / item.height
        return f"q {across:.5f} 0 0 {up:.5f} {number(x)} {number(y)} cm {name} Do Q"

    def _outline(self, x: float, y: float, thing: Outline) -> None:
        left, top = self.sheet.place(x, y)
        inset = thing.thickness / 2
        corner = f"{number(left + inset)} {number(top - thing.height + inset)}"
        sides = f"{number(thing.width - thing.thickness)} {number(thing.height - thing.thickness)}"
        pen = f"{rgb(thing.colour)} RG {number(thing.thickness)} w"
        self._above.append(f"{pen} {corner} {sides} re S")


@functools.lru_cache(256)
def rgb(colour: str) -> str:
    """`#RRGGBB` as PDF's three numbers."""
    return " ".join(f"{int(colour[at : at + 2], 16) / 255:.4g}" for at in (1, 3, 5))


def _fill(x: float, y: float, width: float, height: float, colour: str) -> str:
    place = f"{number(x)} {number(y)} {number(width)} {number(height)}"
    return f"{rgb(colour)} rg {place} re f"


def _dots(right: float, base: float, width: float, colour: str) -> str:
    """Round dots, counted from the right so that those of neighbouring lines stand in columns."""
    pen = f"{rgb(colour)} RG 1 J {_DOT} w [0 {_DOT_PITCH}] 0 d"
    line = f"{number(right)} {number(base)} m {number(right - width)} {number(base)} l S"
    return f"q {pen} {line} Q"
