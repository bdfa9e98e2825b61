"""Text of DrawingML, in charts and diagrams, as plain values (ISO/IEC 29500-1, 21.1.2)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from accessgen.checks.opened.docx.properties import Look
from accessgen.checks.opened.docx.runs import spans_of
from accessgen.checks.opened.docx.strings import faults_of
from accessgen.checks.opened.docx.theme import Theme
from accessgen.checks.opened.docx.tints import TURN
from accessgen.checks.opened.docx.xml import A, Element
from accessgen.checks.opened.facts import Block, Kind, Place, Span
from accessgen.checks.opened.structure import Spot

_SCRIPTS = {"latin": ("ascii", "hAnsi"), "ea": ("eastAsia",), "cs": ("cs",)}
_SLOTS = {"lt": "HAnsi", "ea": "EastAsia", "cs": "Bidi"}
_FILLS = {f"{A}{name}" for name in ("gradFill", "pattFill", "blipFill", "noFill")}
_AUTOMATIC = -1000  # degrees: Word's own choice, which is level wherever there is room
_UPRIGHT = {None, "horz"}


@dataclass(frozen=True, slots=True)
class Lettering:
    """A text that a drawing shows, and how each piece of it is set."""

    pieces: tuple[tuple[str, Look], ...]
    place: Place
    ground: str | None
    kind: Kind = Kind.CELL
    turned: bool = False

    @property
    def text(self) -> str:
        """All of it."""
        return "".join(text for text, _ in self.pieces)

    def block(self) -> Block:
        """The text as all checks read it."""
        return Block(self.kind, self.text, self.place, spans=tuple(self._spans()))

    def _spans(self) -> Iterator[Span]:
        for text, look in self.pieces:
            yield from spans_of(text, look, look.get("highlight") or self.ground, self.place, "")

    def faults(self) -> Iterator[tuple[str, Spot]]:
        """What is wrong with how it is set, by a word for the fault."""
        for text, look in self.pieces:
            if text.strip():
                yield from faults_of(text, look, self.place, linked=False)
        if self.turned and self.text.strip():
            yield "turned", Spot(self.text, self.place, "turned text")


def drawn_look(properties: Element | None, theme: Theme, scale: float = 1) -> dict[str, str]:
    """What one `a:rPr` or `a:defRPr` says, in the words that `look_of` has for a `w:rPr`.

    `scale` is how far Word makes the letters smaller so that they fit into their shape.
    """
    look: dict[str, str] = {}
    for name, text in () if properties is None else properties.items():
        if name == "sz":
            look["sz"] = f"{_number(text) / 50 * scale:g}"
        elif name in {"b", "i"}:
            look[str(name)] = "1" if text in {"1", "true"} else "0"
        elif name == "u":
            look["u"] = str(text)
        elif name == "cap":
            look["caps"], look["smallCaps"] = str(int(text == "all")), str(int(text == "small"))
        elif name == "baseline":
            raised, lowered = _number(text) > 0, _number(text) < 0
            look["vertAlign"] = "superscript" if raised else "subscript" if lowered else ""
        elif name == "spc":
            look["spacing"] = f"{_number(text) / 5:g}"
    for node in () if properties is None else properties:
        look.update(_said(node, theme))
    return look


def _said(node: Element, theme: Theme) -> dict[str, str]:
    name = str(node.tag).removeprefix(A)
    if name in _SCRIPTS and node.get("typeface"):
        face = typeface(node.get("typeface", ""), theme)
        return {f"font-{script}": face for script in _SCRIPTS[name]}
    if name == "solidFill":
        return {"color": theme.drawing(node) or "?"}
    if name == "highlight":
        return {"highlight": theme.drawing(node) or ""}
    return {"color": "?"} if node.tag in _FILLS else {}


def typeface(name: str, theme: Theme) -> str:
    """A typeface by its name; `+mn-lt` and the like stand for those of the theme."""
    if not name.startswith("+"):
        return name
    group = "major" if name.startswith("+mj") else "minor"
    return theme.font(group + _SLOTS.get(name[-2:], "HAnsi"))


def usual_look(theme: Theme) -> dict[str, str]:
    """What Word draws where a drawing says nothing: 10 points, the theme's text face and colour."""
    faces = {f"font-{script}": theme.font("minorHAnsi") for script in ("ascii", "hAnsi")}
    return {**faces, "sz": "20", "color": theme.colour("tx1") or "auto"}


def body_look(body: Element | None, theme: Theme, scale: float = 1) -> dict[str, str]:
    """What a text body says of its letters: its list style, then its first paragraph."""
    if body is None:
        return {}
    looks = (body.find(f"{A}lstStyle/{A}lvl1pPr/{A}defRPr"), body.find(f"{A}p/{A}pPr/{A}defRPr"))
    return {k: v for node in looks for k, v in drawn_look(node, theme, scale).items()}


def pieces_of(
    paragraph: Element, look: Look, theme: Theme, scale: float = 1
) -> Iterator[tuple[str, Look]]:
    """The runs of an `a:p`, each with how it is set; `look` is what holds around it."""
    properties, body = paragraph.find(f"{A}pPr"), paragraph.getparent()
    level = "0" if properties is None else properties.get("lvl", "0")
    if level.isdigit() and body is not None:
        listed = body.find(f"{A}lstStyle/{A}lvl{int(level) + 1}pPr/{A}defRPr")
        look = {**look, **drawn_look(listed, theme, scale)}
    own = {**look, **drawn_look(paragraph.find(f"{A}pPr/{A}defRPr"), theme, scale)}
    for node in paragraph:
        if node.tag in {f"{A}r", f"{A}fld"}:
            words = node.find(f"{A}t")
            said = drawn_look(node.find(f"{A}rPr"), theme, scale)
            yield ("" if words is None else words.text or ""), {**own, **said}
        elif node.tag == f"{A}br":
            yield "\n", own


def fitted(body: Element) -> float:
    """How far Word makes the letters of a text body smaller so that they fit."""
    node = body.find(f"{A}bodyPr/{A}normAutofit[@fontScale]")
    if node is None:
        return 1.0
    scale = node.get("fontScale", "100%")
    return _number(scale[:-1]) / 100 if scale.endswith("%") else _number(scale) / 100_000 or 1.0


def is_turned(body: Element | None, usual: float = 0) -> bool:
    """Whether a text body is turned by more than a degree; `usual` is its turn if it says none."""
    node = None if body is None else body.find(f"{A}bodyPr")
    said = None if node is None else node.get("rot")
    degrees = usual if said is None else _number(said) / TURN
    upright = node is None or node.get("vert") in _UPRIGHT
    return not upright or (abs(degrees) > 1 and degrees != _AUTOMATIC)


def _number(text: object) -> float:
    try:
        return float(str(text))
    except ValueError:
        return 0.0
