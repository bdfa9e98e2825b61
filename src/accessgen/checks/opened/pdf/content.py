"""Reads content streams once and says what they paint, in order (ISO 32000-1, 7.8.2, Annex A)."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from copy import copy
from dataclasses import replace
from functools import partial
from typing import Any

import pikepdf

from accessgen.checks.opened.facts import UnreadableError
from accessgen.checks.opened.pdf.fonts import PdfFont
from accessgen.checks.opened.pdf.items import Drawing, Filled, Item, Letters, Mark, Picture
from accessgen.checks.opened.pdf.limits import MAX_CONTENT, refuse_bomb
from accessgen.checks.opened.pdf.matrix import (
    IDENTITY,
    Box,
    Matrix,
    aspect,
    box_of,
    corners,
    moved,
    times,
)
from accessgen.checks.opened.pdf.paths import Path
from accessgen.checks.opened.pdf.state import State, colour_of, components, on_white
from accessgen.checks.opened.pdf.text import TextCursor

MAX_FORMS = 24  # forms within forms; sound files have three or four
MAX_DRAWN = 20_000  # times that one form draws others, and those others, and so on
MAX_SAVED = 500
MAX_ITEMS = 100_000
Operands = Sequence[Any]


# Operators that set a number of the state, set a colour, or paint the path (fill it, stroke it).
_NUMBERS = {
    "w": "line_width",
    "Tc": "spacing",
    "Tw": "word_spacing",
    "Tz": "stretch",
    "TL": "leading",
    "Ts": "rise",
    "Tr": "mode",
}
_COLOURS = {**dict.fromkeys(("g", "rg", "k"), "fill"), **dict.fromkeys(("G", "RG", "K"), "stroke")}
_PAINTING = {
    "n": (False, False),
    **dict.fromkeys(("f", "F", "f*"), (True, False)),
    **dict.fromkeys(("S", "s"), (False, True)),
    **dict.fromkeys(("B", "B*", "b", "b*"), (True, True)),
}


class Resources:
    """Fonts and forms of a whole file, each opened once however often it is used."""

    def __init__(self) -> None:
        self._fonts: dict[tuple[int, int], PdfFont] = {}
        self._forms: dict[tuple[int, int], tuple[Item, ...]] = {}
        self._drawn: dict[tuple[int, int], int] = {}
        self._keys: dict[tuple[int, int], str] = {}

    def font(self, node: pikepdf.Object) -> PdfFont:
        """The font of a font dictionary."""
        key = node.objgen
        if key == (0, 0):
            return PdfFont(node)
        if key not in self._fonts:
            self._fonts[key] = PdfFont(node)
        return self._fonts[key]

    def key(self, node: pikepdf.Object) -> str:
        """The same text for two XObjects that hold the same bytes."""
        key = node.objgen
        if key not in self._keys:
            raw = node.read_raw_bytes()
            self._keys[key] = hashlib.blake2b(raw, digest_size=8).hexdigest()
        return self._keys[key]

    def form(self, node: pikepdf.Object, depth: int, outer: Any) -> tuple[tuple[Item, ...], int]:
        """What a form XObject paints, in its own space (8.10), and how many forms that takes.

        `outer` are the resources of what draws it, for a form without its own (7.8.3). Raises
        UnreadableError for one that draws itself: whoever shows such a page never ends.
        """
        key = node.objgen
        if self._drawn.get(key) == 0 or depth > MAX_FORMS:
            raise UnreadableError("a drawing in it draws itself, without end")
        if key not in self._forms:
            self._drawn[key] = 0  # it is being read
            refuse_bomb(node, MAX_CONTENT)
            own: Any = node.get("/Resources", outer)
            reader = Reader(self, own, key[0], depth + 1)
            # One that can name neither font nor image is lines and fills: nothing to be read.
            if "/Font" in own or "/XObject" in own:
                reader.read(pikepdf.parse_content_stream(node))
            self._forms[key], self._drawn[key] = tuple(reader.items), 1 + reader.drawn
        return self._forms[key], self._drawn[key]


class Reader:
    """Interprets one content stream. `stream` is 0 for a page, else the form's object number."""

    def __init__(self, shared: Resources, resources: Any, stream: int = 0, depth: int = 0) -> None:
        self._shared, self._resources = shared, resources
        self._stream, self._depth = stream, depth
        self._state = State()
        self._saved: list[State] = []
        self._marks = [Mark(stream)]
        self._path = Path()
        self._text = TextCursor()
        self.items: list[Item] = []
        self.drawn = 0  # forms
        self._do: dict[str, Callable[[Operands], None]] = self._operators()

    def read(self, instructions: Sequence[Any]) -> list[Item]:
        """Everything painted, in order."""
        for instruction in instructions:
            if isinstance(instruction, pikepdf.ContentStreamInlineImage):
                self._image()
                continue
            action = self._do.get(str(instruction.operator))
            if action is not None:
                action(instruction.operands)
        return self.items

    def _operators(self) -> dict[str, Callable[[Operands], None]]:
        path, text = self._path, self._text
        return {
            **{name: partial(self._set, field) for name, field in _NUMBERS.items()},
            **{name: partial(self._colour, use) for name, use in _COLOURS.items()},
            **{name: partial(self._paint, *how) for name, how in _PAINTING.items()},
            "q": self._save,
            "Q": self._restore,
            "cm": self._concat,
            "gs": self._external,
            "cs": partial(self._space, "fill"),
            "CS": partial(self._space, "stroke"),
            **dict.fromkeys(("sc", "scn"), partial(self._in_space, "fill")),
            **dict.fromkeys(("SC", "SCN"), partial(self._in_space, "stroke")),
            **dict.fromkeys(("m", "l"), path.line),
            **dict.fromkeys(("c", "v", "y"), path.curve),
            **dict.fromkeys(("W", "W*"), path.clip),
            "re": path.rectangle,
            "sh": self._shading,
            "Do": self._object,
            "BT": text.begin,
            "Tf": self._font,
            "Td": text.move,
            "TD": self._move_and_lead,
            "Tm": text.place,
            "T*": self._next_line,
            "Tj": lambda operands: self._show([operands[0]]),
            "TJ": lambda operands: self._show(operands[0]),
            "'": self._next_and_show,
            '"': self._spaced_and_show,
            **dict.fromkeys(("BMC", "BDC"), self._begin),
            "EMC": self._end,
        }

    # Graphics state

    def _save(self, _: Operands) -> None:
        if len(self._saved) < MAX_SAVED:
            self._saved.append(copy(self._state))

    def _restore(self, _: Operands) -> None:
        if self._saved:
            self._state = self._saved.pop()

    def _concat(self, operands: Operands) -> None:
        self._state.ctm = times(_matrix(operands), self._state.ctm)

    def _set(self, name: str, operands: Operands) -> None:
        setattr(self._state, name, float(operands[0]))

    def _external(self, operands: Operands) -> None:
        state = self._named("/ExtGState", operands[0])
        if state is not None:
            self._state.alpha = float(state.get("/ca", self._state.alpha))
            self._state.stroke_alpha = float(state.get("/CA", self._state.stroke_alpha))

    def _colour(self, use: str, operands: Operands) -> None:
        setattr(self._state, use, colour_of(operands))
        setattr(self._state, f"{use}_space", len(operands))

    def _space(self, use: str, operands: Operands) -> None:
        named = self._named("/ColorSpace", operands[0])
        count = components(operands[0] if named is None else named)
        setattr(self._state, f"{use}_space", count)
        setattr(self._state, use, colour_of([0] * count if count < 4 else [0, 0, 0, 1]))

    def _in_space(self, use: str, operands: Operands) -> None:
        known = getattr(self._state, f"{use}_space") == len(operands)
        setattr(self._state, use, colour_of(operands) if known else None)

    def _named(self, kind: str, name: Any) -> Any:
        group = self._resources.get(kind)
        return None if group is None else group.get(str(name))

    # Paths, images, forms

    def _paint(self, fill: bool, stroke: bool, _: Operands) -> None:
        state, path = self._state, self._path
        box = path.box(state.ctm)
        if box is not None:
            if fill:
                solid = state.alpha >= 1 and path.is_rectangle(state.ctm)
                self._filled(on_white(state.fill, state.alpha), "fill", box, solid)
            if stroke:
                self._filled(on_white(state.stroke, state.stroke_alpha), "line", box, None)
            if path.clips:
                state.clip = path.clipped(state.clip, box)
        path.clear()

    def _filled(self, colour: str | None, use: str, box: Box, solid: bool | None) -> None:
        """Remember a fill or a line; `solid` is None for a line, which hides nothing."""
        inside = self._path.clipped(self._state.clip, box)
        if inside[0] <= inside[2] and inside[1] <= inside[3]:
            self.items.append(Filled(colour, use, inside, bool(solid), self._marks[-1]))

    def _image(self, node: Any = None) -> None:
        """Remember an image; one that stands in the page's own stream has no node."""
        unit = box_of(moved(corner, self._state.ctm) for corner in corners((0, 0, 1, 1)))
        box = self._path.clipped(self._state.clip, unit)
        if node is None:
            self.items.append(Picture(box, self._marks[-1]))
            return
        pixels = int(node.get("/Width", 0)), int(node.get("/Height", 0))
        pulled = aspect(self._state.ctm) * pixels[1] / pixels[0] if all(pixels) else 1.0
        self.items.append(Picture(box, self._marks[-1], pixels, self._shared.key(node), pulled))

    def _shading(self, _: Operands) -> None:
        self.items.append(Picture(self._state.clip, self._marks[-1]))

    def _object(self, operands: Operands) -> None:
        node = self._named("/XObject", operands[0])
        if node is None:
            return
        if node.get("/Subtype") == "/Image":
            self._image(node)
        else:
            self._form(node)

    def _form(self, node: Any) -> None:
        matrix = times(_matrix(node.get("/Matrix", IDENTITY)), self._state.ctm)
        scale = abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]) ** 0.5
        items, drawn = self._shared.form(node, self._depth, self._resources)
        self.drawn += drawn
        if self.drawn > MAX_DRAWN:
            raise UnreadableError(f"a page in it draws more than {MAX_DRAWN:,} drawings")
        outer = self._marks[-1]
        if len(self.items) + len(items) > MAX_ITEMS:
            raise UnreadableError(f"a page in it paints more than {MAX_ITEMS:,} things")
        if not any(isinstance(item, Letters) for item in items):
            outer = replace(outer, picture=True)  # a form without words is a drawing
            self._drawing(node, matrix, outer)
            items = tuple(item for item in items if not isinstance(item, Filled))
        for item in items:
            placed = item.moved(matrix, scale) if isinstance(item, Letters) else item.moved(matrix)
            if placed.mark.mcid is None:
                placed = replace(placed, mark=outer)
            self.items.append(placed)

    def _drawing(self, node: Any, matrix: Matrix, mark: Mark) -> None:
        bounds = [float(side) for side in node.get("/BBox", (0, 0, 0, 0))]
        left, bottom, right, top = bounds
        box = box_of(moved(corner, matrix) for corner in corners((left, bottom, right, top)))
        inside = self._path.clipped(self._state.clip, box)
        self.items.append(Drawing(inside, mark, self._shared.key(node), aspect(matrix)))

    # Text

    def _font(self, operands: Operands) -> None:
        node = self._named("/Font", operands[0])
        self._state.font = None if node is None else self._shared.font(node)
        self._state.size = float(operands[1])

    def _move_and_lead(self, operands: Operands) -> None:
        self._state.leading = -float(operands[1])
        self._text.move(operands)

    def _next_line(self, _: Operands) -> None:
        self._text.next_line(self._state.leading)

    def _next_and_show(self, operands: Operands) -> None:
        self._text.next_line(self._state.leading)
        self._show([operands[0]])

    def _spaced_and_show(self, operands: Operands) -> None:
        self._state.word_spacing, self._state.spacing = float(operands[0]), float(operands[1])
        self._next_and_show(operands[2:])

    def _show(self, pieces: Operands) -> None:
        letters = self._text.show(pieces, self._state, self._marks[-1])
        if letters is not None:
            self.items.append(letters)

    # Marked content

    def _begin(self, operands: Operands) -> None:
        outer, tag = self._marks[-1], str(operands[0])
        properties = operands[1] if len(operands) > 1 else None
        if isinstance(properties, pikepdf.Name):
            properties = self._named("/Properties", properties)
        found: Any = properties if isinstance(properties, pikepdf.Dictionary) else {}
        mcid, actual = found.get("/MCID"), found.get("/ActualText")
        self._marks.append(
            Mark(
                stream=self._stream,
                mcid=outer.mcid if mcid is None else int(mcid),
                artifact=outer.artifact or tag == "/Artifact",
                picture=outer.picture or tag == "/Figure",
                actual=outer.actual if actual is None else str(actual),
            )
        )

    def _end(self, _: Operands) -> None:
        if len(self._marks) > 1:
            self._marks.pop()


def _matrix(values: Any) -> Matrix:
    a, b, c, d, e, f = (float(value) for value in values)
    return a, b, c, d, e, f
