"""Which headings the contents list, so that Word's own update of them lists no others."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from accessgen.model import Contents, Heading


@dataclass(frozen=True, slots=True)
class Listed:
    """The levels of headings that Word's contents field takes in, and the ids it should have.

    Both are empty where the contents have pictures, since those are no field.
    """

    levels: tuple[int, ...]
    ids: frozenset[str]

    def keeps(self, heading: Heading) -> bool:
        """Whether a heading may have the style that the field collects."""
        among = bool(self.levels) and self.levels[0] <= heading.level <= self.levels[-1]
        return not among or heading.id in self.ids


def listed(nodes: Iterable[object]) -> tuple[Listed, tuple[int, ...]]:
    """What is listed among the nodes of a document, and the levels of all entries."""
    contents = [node for node in nodes if isinstance(node, Contents)]
    entries = [entry for node in contents for entry in node.entries]
    in_field = [entry for node in contents if not has_pictures(node) for entry in node.entries]
    levels = tuple(sorted({entry.level for entry in in_field}))
    ids = frozenset(entry.target.removeprefix("#") for entry in in_field)
    return Listed(levels, ids), tuple(sorted({entry.level for entry in entries}))


def has_pictures(contents: Contents) -> bool:
    """Whether the contents are rows of pictures and words."""
    return any(entry.picture for entry in contents.entries)
