"""How a DOCX sets its pages, put together from its parts, styles and settings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property

from accessgen.checks.faces import face_of
from accessgen.checks.opened.docx.floats import behind_in, columned_in, floating_in, turned_in
from accessgen.checks.opened.docx.package import Package
from accessgen.checks.opened.docx.paragraphs import Paragraphs, Set
from accessgen.checks.opened.docx.sections import room_of, section_of, sheets_of
from accessgen.checks.opened.docx.settings import grids_of, hyphens_of, loose_in, typefaces_of
from accessgen.checks.opened.docx.strings import Strings, Written, written
from accessgen.checks.opened.docx.styles import Styles, outline_of
from accessgen.checks.opened.docx.tables import is_data, style_of
from accessgen.checks.opened.docx.theme import Theme
from accessgen.checks.opened.docx.walk import kind_of
from accessgen.checks.opened.docx.xml import MC, Element, W, ticked_here
from accessgen.checks.opened.facts import Kind, Part, Place
from accessgen.checks.opened.layout import Layout, Paragraph
from accessgen.checks.opened.structure import Spot

Root = tuple[Part, str, Element]
_SHOWN = (f"{W}drawing", f"{W}pict", f"{W}object", f"{W}br", f"{W}sectPr", f"{W}fldChar")
_LINES = (f"{W}pBdr", f"{W}tabs/{W}tab[@{W}leader]")
_SMALLEST = 2.0  # points: a line lower than that parts two tables and is no space


@dataclass(frozen=True, slots=True)
class Held:
    """A `w:p` with what it stands in and how it is set."""

    node: Element
    part: Part
    table: Element | None
    set: Set
    kind: Kind
    level: int
    runs: Written
    text: str


class DocxLayout:
    """Reads the layout of one DOCX. `others` are its settings, numbering and font table."""

    def __init__(
        self,
        package: Package,
        styles: Styles,
        theme: Theme,
        roots: Sequence[Root],
        others: Mapping[str, Element | None],
    ) -> None:
        self._package, self._styles, self._theme = package, styles, theme
        self._roots, self._others = roots, others
        self._sets = Paragraphs(styles, styles.root, others["numbering"])
        self._strings = Strings(styles, theme)
        self._room = cache(room_of)

    def read(self, drawn: Sequence[tuple[str, Spot]] = ()) -> Layout:
        """Everything, each in the order of the text; headers and footers come last.

        `drawn` is what is wrong with how words are set in charts and diagrams.
        """
        roots, held = self._roots, self._held
        strings = [string for one in held for string in self._in_runs(one)]
        strings.extend(drawn)
        return Layout(
            paragraphs=tuple(self._paragraphs()),
            sheets=tuple(sheets_of(self._package, self._roots)),
            typefaces=tuple(typefaces_of(self._others["fontTable"])),
            grids=tuple(grids_of(self._roots)),
            underlined=_only(strings, "underlined"),
            capitals=_only(strings, "capitals"),
            hyphens=tuple(hyphens_of(self._others["settings"], roots)),
            squeezed=_only(strings, "squeezed"),
            spread=_only(strings, "spread"),
            turned=(*turned_in(roots), *_only(strings, "turned")),
            behind=tuple(behind_in(roots)),
            floating=tuple(floating_in(roots)),
            columned=tuple(columned_in(roots)),
            loose=tuple(loose_in(held, roots)),
            blank=tuple(self._blank()),
            plain_links=_only(strings, "plain link"),
        )

    @cached_property
    def _held(self) -> tuple[Held, ...]:
        return tuple(
            self._hold(node, part) for part, _, root in self._roots for node in _shown(root)
        )

    @cached_property
    def _by_node(self) -> dict[Element, Held]:
        return {held.node: held for held in self._held}

    def _hold(self, node: Element, part: Part) -> Held:
        table = next(node.iterancestors(f"{W}tbl"), None)
        style = "" if table is None else style_of(table) or self._styles.usual("table")
        found = self._sets.of(node, style)
        facts = self._styles.facts(found.style)
        outline = outline_of(node.find(f"{W}pPr"), facts.outline)
        data = table is not None and is_data(table)
        kind = kind_of(facts.name, outline, bool(found.numbered), data)
        level = outline or (found.numbered.level + 1 if found.numbered else 0)
        runs = written(node)
        text = " ".join("".join(text for _, text in runs).split())
        return Held(node, part, table, found, kind, level, runs, text)

    def _in_runs(self, held: Held) -> Iterator[tuple[str, Spot]]:
        table = "" if held.table is None else style_of(held.table)
        return self._strings.of(held.runs, held.set.style, table, Place(held.part))

    # Paragraphs

    def _paragraphs(self) -> Iterator[Paragraph]:
        bodies = [held for held in self._held if held.part is not Part.HEADER]
        bodies = [held for held in bodies if held.part is not Part.FOOTER and held.text]
        for held in bodies:
            yield self._paragraph(held)

    def _paragraph(self, held: Held) -> Paragraph:
        size, family, bold = self._strings.main(held.runs, held.set.style)
        face = face_of(family)
        own = held.set
        pitch = own.pitch(size, face.line if face else None)
        section = None if held.table is not None else section_of(held.node)
        room = None if section is None else self._room(section)
        free = None if room is None else room - own.points("left") - own.points("right")
        return Paragraph(
            text=held.text,
            place=Place(held.part),
            kind=held.kind,
            size=size,
            level=held.level,
            aligned=own.aligned,
            pitch=None if pitch is None else round(pitch, 3),
            after=self._after(held, size, pitch),
            measure=free / (face.width * size) if free and face and size else None,
            marker="•" if own.numbered else "",
            hanging=own.points("hanging") if own.numbered else None,
            left=own.points("left"),
            bold=bold,
            boxed=any(map(ticked_here, held.node.iter(f"{W}sdt"))),
        )

    def _after(self, held: Held, size: float, pitch: float | None) -> float | None:
        """The space to the next paragraph in lines: the greater of the two that are asked for."""
        following = held.node.getnext()
        if held.kind is not Kind.PARAGRAPH or following is None or following.tag != f"{W}p":
            return None
        other = self._by_node.get(following)
        if (
            other is None
            or other.kind is not Kind.PARAGRAPH
            or not other.text
            or pitch is None
            or not size
        ):
            return None
        same = other.set.style == held.set.style
        below = 0.0 if same and held.set.on("contextualSpacing") else held.set.points("after")
        above = 0.0 if same and other.set.on("contextualSpacing") else other.set.points("before")
        return max(below, above) / (pitch * size)

    def _blank(self) -> Iterator[Spot]:
        """Paragraphs with nothing in them, not even a line to write on, between two others."""
        for held in self._held:
            if held.text or next(held.node.iter(*_SHOWN), None) is not None:
                continue
            around = [held.node.getprevious(), held.node.getnext()]
            if any(node is None or node.tag != f"{W}p" for node in around):
                continue
            low = held.set.says.get("lineRule") == "exact"
            layers = (held.node, *self._styles.chain(held.set.style))
            drawn = any(
                layer.find(f"{W}pPr/{line}") is not None for layer in layers for line in _LINES
            )
            if not drawn and not (low and held.set.points("line") <= _SMALLEST):
                before = held.node.getprevious()
                text = "" if before is None else "".join(t.text or "" for t in before.iter(f"{W}t"))
                yield Spot(text, Place(held.part), "an empty paragraph")


def _shown(root: Element) -> Iterator[Element]:
    """The paragraphs of a part; of alternatives those that Word takes."""
    for node in root.iter(f"{W}p"):
        if next(node.iterancestors(f"{MC}Fallback"), None) is None:
            yield node


def _only(strings: Sequence[tuple[str, Spot]], what: str) -> tuple[Spot, ...]:
    """The spots of one kind; neighbours that say the same are put together."""
    found: list[Spot] = []
    for kind, spot in strings:
        if kind == what:
            if found and (found[-1].why, found[-1].place) == (spot.why, spot.place):
                found[-1] = replace(found[-1], text=found[-1].text + spot.text)
            else:
                found.append(spot)
    return tuple(found)
