"""Paragraph properties as Word works them out (ISO/IEC 29500-1, 17.3.1, 17.7.2)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from accessgen.checks.opened.docx.styles import Numbered, Styles, numbered_of
from accessgen.checks.opened.docx.xml import Element, W, switched_on, value

Setting = Mapping[str, str]
TWIPS = 20  # to a point
_SWITCHES = frozenset({"keepNext", "keepLines", "contextualSpacing", "pageBreakBefore"})
_SAID = {"spacing": ("line", "lineRule", "before", "after"), "ind": ()}
_ALIGNED = {
    "left": "left",
    "start": "left",
    "": "left",
    "center": "centre",
    "right": "right",
    "end": "right",
    "both": "justified",
    "distribute": "justified",
    "thaiDistribute": "justified",
    "lowKashida": "justified",
    "mediumKashida": "justified",
    "highKashida": "justified",
}


@dataclass(frozen=True, slots=True)
class Set:
    """How a paragraph is set: its style, its list, and its properties by their own names."""

    style: str
    numbered: Numbered | None
    says: Setting

    @property
    def aligned(self) -> str:
        """left, centre, right or justified."""
        return _ALIGNED.get(self.says.get("jc", ""), "")

    def points(self, name: str) -> float:
        """A length that is kept in twips, in points; 0 where it is not said."""
        try:
            return float(self.says.get(name, "0")) / TWIPS
        except ValueError:
            return 0.0

    def on(self, name: str) -> bool:
        """Whether a switch is on."""
        return self.says.get(name) == "1"

    def pitch(self, size: float, single: float | None) -> float | None:
        """From baseline to baseline as a share of the size; `single` is the face's own."""
        line = self.points("line")
        rule = self.says.get("lineRule", "auto")
        if rule == "exact" and line:
            return line / size
        if rule == "atLeast" and line:
            return None if single is None else max(line / size, single)
        return None if single is None else (line * TWIPS / 240 if line else 1.0) * single


class Paragraphs:
    """Works out the properties of the paragraphs of one document."""

    def __init__(self, styles: Styles, root: Element | None, numbering: Element | None) -> None:
        self._styles = styles
        where = f"{W}docDefaults/{W}pPrDefault/{W}pPr"
        self._defaults = said(None if root is None else root.find(where))
        self._of_style = cache(self._styled)
        self._levels = dict(_levels(numbering))

    def of(self, node: Element, table: str = "") -> Set:
        """A `w:p`; `table` is the style of the table that it stands in."""
        properties = node.find(f"{W}pPr")
        style = value(properties, "pStyle") or self._styles.usual("paragraph")
        numbered = numbered_of(properties, self._styles.facts(style).numbered)
        level = self._levels.get((numbered.num, numbered.level), {}) if numbered else {}
        tabled = self._of_style(table) if table else {}
        own = self._of_style(style)
        # 17.7.2: the style of the list goes under what the paragraph's own style says of itself.
        layers = (self._defaults, tabled, level, own, said(properties))
        says = {key: text for layer in layers for key, text in layer.items()}
        if properties is not None and properties.find(f"{W}numPr") is not None:
            direct = said(properties)
            says.update({k: v for k, v in level.items() if k not in direct})
        return Set(style, numbered, says)

    def _styled(self, style: str) -> Setting:
        found: dict[str, str] = {}
        for node in self._styles.chain(style):
            found.update(said(node.find(f"{W}pPr")))
        return found


def said(properties: Element | None) -> dict[str, str]:
    """What one `w:pPr` says; only what it says. Indents are called left and hanging."""
    found: dict[str, str] = {}
    for node in () if properties is None else properties:
        name = str(node.tag).removeprefix(W)
        if name in _SWITCHES:
            found[name] = "1" if switched_on(node) else "0"
        elif name in {"jc", "textDirection"}:
            found[name] = node.get(f"{W}val", "")
        elif name == "spacing":
            found.update({k: node.get(W + k, "") for k in _SAID[name] if node.get(W + k)})
        elif name == "ind":
            found.update(_indent(node))
    return found


def _indent(node: Element) -> Iterator[tuple[str, str]]:
    left = node.get(f"{W}left", node.get(f"{W}start"))
    if left is not None:
        yield "left", left
    right = node.get(f"{W}right", node.get(f"{W}end"))
    if right is not None:
        yield "right", right
    if node.get(f"{W}hanging") is not None:
        yield "hanging", node.get(f"{W}hanging", "0")
    elif node.get(f"{W}firstLine") is not None:
        yield "hanging", f"-{node.get(f'{W}firstLine', '0')}"


def _levels(root: Element | None) -> Iterator[tuple[tuple[str, int], Setting]]:
    """What each level of each list says of its paragraphs (17.9.22)."""
    if root is None:
        return
    abstract = {node.get(f"{W}abstractNumId"): node for node in root.iterfind(f"{W}abstractNum")}
    for num in root.iterfind(f"{W}num"):
        held = abstract.get(value(num, "abstractNumId"))
        for node in (held, *num.iterfind(f"{W}lvlOverride")):
            for level in () if node is None else node.iterfind(f"{W}lvl"):
                number = level.get(f"{W}ilvl", "0")
                if number.isdigit():
                    key = (num.get(f"{W}numId", ""), int(number))
                    yield key, said(level.find(f"{W}pPr"))
