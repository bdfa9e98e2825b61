"""Walks a part of a DOCX in reading order: paragraphs, tables, text boxes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from accessgen.checks.opened.docx.drawings import Drawings
from accessgen.checks.opened.docx.drawn import Drawn, fill_of, known, styled
from accessgen.checks.opened.docx.numbering import Numbering
from accessgen.checks.opened.docx.properties import look_of, shading
from accessgen.checks.opened.docx.runs import Run, drawn_in, runs_of, spans_of, symbols_of, text_of
from accessgen.checks.opened.docx.styles import Numbered, Styles, numbered_of, outline_of
from accessgen.checks.opened.docx.tables import Cell, cells_of, is_data, style_of
from accessgen.checks.opened.docx.theme import Theme
from accessgen.checks.opened.docx.xml import MC, WPS, A, Element, W, value
from accessgen.checks.opened.facts import Block, Kind, Part, Place, Span

_INTO = {f"{W}{name}" for name in ("sdt", "sdtContent", "customXml", "ins", "moveTo")}
_CONTENTS = re.compile(r"(?:toc|contents)[ -]?\d")
_QUOTES = ("quot", "intense quot")
MAX_DEPTH = 50


@dataclass(frozen=True, slots=True)
class Frame:
    """What a paragraph stands in: the ground behind it, and the table style it takes.

    `ink` is the colour of words that say none: a drawn shape may have one.
    """

    place: Place
    ground: str | None
    table: tuple[str, ...] = ()
    data: bool = False
    ink: str = ""
    depth: int = 0


class Walker:
    """Collects the blocks of one part, the ids of the styles that they use, and its drawings."""

    def __init__(
        self,
        styles: Styles,
        numbering: Numbering,
        theme: Theme,
        links: dict[str, str],
        drawings: Drawings,
    ) -> None:
        self._styles, self._numbering, self._theme = styles, numbering, theme
        self._links, self._drawings = links, drawings
        self.blocks: list[Block] = []
        self.used: set[str] = set()
        self.drawn: list[Drawn] = []

    def walk(self, parent: Element, frame: Frame) -> None:
        """Everything in a body, header, cell or text box."""
        if frame.depth > MAX_DEPTH:
            return
        for node in parent:
            if node.tag == f"{W}p":
                self._paragraph(node, frame)
            elif node.tag == f"{W}tbl":
                self._table(node, frame)
            elif node.tag in _INTO:
                self.walk(node, frame)
            elif node.tag == f"{MC}AlternateContent":
                choice = node.find(f"{MC}Choice")
                self.walk(node if choice is None else choice, frame)

    def _table(self, table: Element, frame: Frame) -> None:
        style = style_of(table) or self._styles.usual("table")
        self.used.add(style)
        data = is_data(table)
        for cell in cells_of(table, style, self._styles.facts(style).conditions):
            inside = replace(frame, table=cell.style, data=data, depth=frame.depth + 1)
            self.walk(cell.node, replace(inside, ground=self._behind(cell, frame)))

    def _behind(self, cell: Cell, frame: Frame) -> str | None:
        own = cell.node.find(f"{W}tcPr/{W}shd")
        facts = self._styles.facts(cell.style[0])
        shades = [facts.conditions[kind][1] for kind in reversed(cell.style[1:])]
        if own is not None:
            shades.insert(0, shading(own, self._theme))
        return _first([*shades, facts.shade], frame.ground)

    def _paragraph(self, node: Element, frame: Frame) -> None:
        properties = node.find(f"{W}pPr")
        style = value(properties, "pStyle") or self._styles.usual("paragraph")
        facts = self._styles.facts(style)
        own = None if properties is None else properties.find(f"{W}shd")
        shade = facts.shade if own is None else shading(own, self._theme)
        inside = replace(frame, ground=_first([shade], frame.ground))
        runs = list(runs_of(node, self._links))
        spans = [span for run in runs for span in self._run(run, style, inside)]
        text = "".join(span.text for span in spans)
        numbered = numbered_of(properties, facts.numbered)
        marker = self._marker(node, style, numbered, inside) if numbered else []
        self.used.add(style)
        if text.strip() or marker:
            outline = outline_of(properties, facts.outline)
            kind = kind_of(facts.name, outline, bool(numbered), frame.data)
            self.blocks.append(
                Block(
                    kind=kind,
                    text=text,
                    place=frame.place,
                    level=outline or (numbered.level + 1 if numbered else 0),
                    marker="".join(span.text for span in marker),
                    spans=(*marker, *spans),
                    quoted=facts.name.startswith(_QUOTES),
                )
            )
        for run in runs:
            for box in drawn_in(run.node):
                part = Part.TEXT_BOX if frame.place.part is Part.BODY else frame.place.part
                self.walk(box, self._in_shape(box, replace(frame, place=Place(part))))
            for drawn in self._drawings.shown_in(run.node, inside.ground):
                self.drawn.append(drawn)
                self.blocks.extend(drawn.blocks())

    def _in_shape(self, box: Element, frame: Frame) -> Frame:
        """What words in a drawn shape stand on: its own fill, or that of its style."""
        shape = next(box.iterancestors(f"{WPS}wsp"), None)
        frame = replace(frame, depth=frame.depth + 1)
        if shape is None:
            return frame
        fill = fill_of(shape.find(f"{WPS}spPr"), self._theme, frame.ground)
        fill = styled(shape, "fillRef", self._theme) if fill is None else fill
        said = shape.find(f"{WPS}style/{A}fontRef")
        ink = None if said is None else self._theme.drawing(said)
        return replace(frame, ground=known(fill) if fill else frame.ground, ink=ink or "")

    def _run(self, run: Run, style: str, frame: Frame) -> Iterator[Span]:
        properties = run.node.find(f"{W}rPr")
        direct = look_of(properties, self._theme)
        character = direct.get("rStyle", "")
        look = {**self._styles.resolved(frame.table, style, character), **direct}
        if frame.ink:
            look.setdefault("color", frame.ink)
        if look.get("vanish") == "1":
            return
        if character:
            self.used.add(character)
        ground = _first([look.get("highlight"), look.get("shd")], frame.ground)
        yield from spans_of(text_of(run.node), look, ground, frame.place, run.link)
        for letter, font in symbols_of(run.node):
            symbol = {**look, "font-ascii": font, "font-hAnsi": font}
            yield from spans_of(letter, symbol, ground, frame.place, run.link)

    def _marker(self, node: Element, style: str, numbered: Numbered, frame: Frame) -> list[Span]:
        marker = self._numbering.marker(numbered)
        if marker is None or not marker.text:
            return []
        # 17.9.24: the level's look goes over the paragraph mark's.
        mark = look_of(node.find(f"{W}pPr/{W}rPr"), self._theme)
        look = {**self._styles.resolved(frame.table, style, ""), **mark, **marker.look}
        spans = spans_of(marker.text, look, frame.ground, frame.place, "")
        return [replace(span, marker=True) for span in spans]


def kind_of(style: str, outline: int, numbered: bool, data: bool) -> Kind:
    """What a paragraph is, by its style's name, its outline, its list and its table."""
    if _CONTENTS.match(style):
        return Kind.CONTENTS
    if outline:
        return Kind.HEADING
    if style == "title":
        return Kind.TITLE
    if data:
        return Kind.CELL
    if style.startswith("caption"):
        return Kind.CAPTION
    return Kind.LIST_ITEM if numbered else Kind.PARAGRAPH


def _first(shades: list[str | None], otherwise: str | None) -> str | None:
    """The nearest shading that hides what lies behind it; None if its colour is unknown."""
    for shade in shades:
        if shade:
            return None if shade == "?" else shade
    return otherwise
