"""Where a block stands: how much room there is, and what it stands in."""

from __future__ import annotations

from dataclasses import dataclass, replace

from accessgen.writers.docx.boxes import Box

_LEAST = 12.0  # points: things nested too deep run over their edge rather than come to nothing


@dataclass(frozen=True, slots=True)
class Place:
    """`width` is the room in points; `left` and `right` how far a panel stands in from its edges.

    `role` is the text role of a plain paragraph here, and `box` the panel with a tint or a bar that
    this is in. `level` is the list level, -1 outside lists; `hang` is how far words of an item
    stand in, and `step` how far its number stands out from them.
    """

    width: float
    role: str = "body"
    box: Box | None = None
    left: float = 0
    right: float = 0
    level: int = -1
    hang: float = 0
    step: float = 0

    def inside(self, box: Box) -> Place:
        """The room inside a panel. In a panel within a panel, only the inner one is seen."""
        width = self.width + self.left + self.right - box.left - box.right
        return replace(self, width=max(width, _LEAST), box=box, left=box.left, right=box.right)

    def cell(self, width: float, role: str) -> Place:
        """The room inside a cell, where no panel and no list reaches."""
        return Place(max(width, _LEAST), role)

    def deeper(self, indent: float, deepest: int) -> Place:
        """The room inside an item of a list."""
        level, hang = min(self.level + 1, deepest), self.hang + indent
        width = max(self.width - indent, _LEAST)
        return replace(self, width=width, level=level, hang=hang, step=indent)
