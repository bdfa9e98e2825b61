"""The box of a panel, made of paragraph borders and shading (rules C07, C10, F30).

Word shades a paragraph as far as its borders, so three thin borders in the colour of the tint make
the padding, and paragraphs with the same borders and edges join in one box: no layout table, and
the words of a panel stay ordinary paragraphs to a screen reader.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from accessgen.style import PanelStyle
from accessgen.writers.docx.units import colour, eighths, twips

_HAIR = 0.25  # points: the thinnest border that Word draws
_MOST_SPACE = 31  # points: what Word allows between a border and the words
_TWIP = 0.05  # points


@dataclass(frozen=True, slots=True)
class Box:
    """A panel with a tint or a bar. `name` is the role that its styles are named after."""

    name: str
    panel: PanelStyle
    twin: bool = False

    @property
    def left(self) -> float:
        """How far words stand in from the left edge, in points."""
        return self.panel.bar_width + self.panel.padding

    @property
    def right(self) -> float:
        """How far words stand in from the right edge, in points: a twin's differ by the least."""
        return self.panel.padding + (_TWIP if self.twin else 0)

    @property
    def space(self) -> int:
        """From the words to the border, in points."""
        return min(round(self.panel.padding), _MOST_SPACE)

    def joins(self, other: Box) -> bool:
        """Whether Word would run this box and one that follows it together.

        It does so with paragraphs that have the same borders and edges, whatever they are called.
        """
        return self._look() == other._look()

    def other(self) -> Box:
        """The same box in a colour that no eye can tell from this one, which Word keeps apart."""
        tint, ink = self.panel.tint, self.panel.bar
        panel = (
            replace(self.panel, tint=_nudged(tint))
            if tint
            else replace(self.panel, bar=_nudged(ink))
        )
        return Box(f"{self.name}-2", panel, twin=True)

    def borders(self) -> str:
        """The `w:pBdr` of its paragraphs."""
        panel, edges = self.panel, []
        for name in ("top", "left", "bottom", "right"):
            width, ink = _HAIR, panel.tint
            if name == "left" and panel.bar:
                width, ink = panel.bar_width, panel.bar
            if ink:
                edges.append(edge(name, width, self.space, ink))
        return f"<w:pBdr>{''.join(edges)}</w:pBdr>"

    def shade(self) -> str:
        """The `w:shd` of its paragraphs."""
        if not self.panel.tint:
            return ""
        return f'<w:shd w:val="clear" w:color="auto" w:fill="{colour(self.panel.tint)}"/>'

    def _look(self) -> tuple[object, ...]:
        panel = self.panel
        return panel.tint, panel.bar, panel.padding, panel.bar_width


def box_of(role: str, panel: PanelStyle) -> Box | None:
    """The box of a panel; none if nothing of it is seen."""
    return Box(role, panel) if panel.tint or panel.bar else None


def edge(name: str, width: float, space: int, ink: str) -> str:
    """One border of a paragraph: `width` and `space` to the words in points."""
    size = eighths(width)
    return f'<w:{name} w:val="single" w:sz="{size}" w:space="{space}" w:color="{colour(ink)}"/>'


def bar(ink: str, width: float, room: float) -> str:
    """The `w:pBdr` of a bar on the left; the words begin `room` points from its outer edge."""
    space = min(max(round(room - width), 0), _MOST_SPACE)
    return f"<w:pBdr>{edge('left', width, space, ink)}</w:pBdr>" if ink else ""


def cell_bar(ink: str, width: float) -> str:
    """The same bar on the left of a cell."""
    if not ink:
        return ""
    size = eighths(width)
    return (
        f'<w:tcBorders><w:left w:val="single" w:sz="{size}" w:space="0" w:color="{colour(ink)}"/>'
        "</w:tcBorders>"
    )


def indent(left: float, right: float, hanging: float) -> str:
    """`w:ind`: the first line begins `hanging` points to the left of the others."""
    hung = f' w:hanging="{twips(hanging)}"' if hanging > 0 else ' w:firstLine="0"'
    return f'<w:ind w:left="{twips(left)}" w:right="{twips(right)}"{hung}/>'


def _nudged(ink: str) -> str:
    blue = int(ink[-2:], 16)
    return f"{ink[:-2]}{blue - 1 if blue else 1:02X}"
