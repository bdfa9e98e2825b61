"""Where links lead: annotations, and bookmarks from the headings (ISO 14289-1 7.18.5, rule S06)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from urllib.parse import quote

from accessgen.writers.base import outward
from accessgen.writers.pdf.objects import Objects, number, text_string
from accessgen.writers.pdf.paint import Hotspot
from accessgen.writers.pdf.places import Destination

_ADDRESS = "%:/?#[]@!$&'()*+,;=-._~"  # ASCII that an address may hold as it is (RFC 3986)
_AIR = 3  # points above a place that a jump shows


def destination(place: Destination, pages: Sequence[int]) -> str:
    """The explicit destination, which keeps the reader's zoom."""
    return f"[{pages[place.page]} 0 R/XYZ 0 {number(place.top + _AIR)} null]"


def annotation(
    spot: Hotspot, key: int, places: Mapping[str, Destination], pages: Sequence[int]
) -> str:
    """A link annotation: what it says in Contents, and the way back to its element."""
    target = spot.link.target
    if target.startswith("#"):
        action = f"/Dest{destination(places[target[1:]], pages)}"
    else:
        address = quote(outward(target, "pdf"), safe=_ADDRESS)
        action = f"/A<</S/URI/URI{text_string(address)}>>"
    corners = " ".join(number(edge) for edge in spot.rectangle)
    return (
        f"<</Type/Annot/Subtype/Link/Rect[{corners}]/Border[0 0 0]/F 4/StructParent {key}"
        f"/Contents{text_string(spot.link.words)}{action}>>"
    )


@dataclass(slots=True)
class Bookmark:
    """A heading in the outline, with those below it."""

    words: str
    place: Destination
    level: int
    below: list[Bookmark] = field(default_factory=list)


def outline(headings: Sequence[tuple[int, str, Destination]]) -> list[Bookmark]:
    """Headings, as level, words and place, nested by level."""
    top = Bookmark("", Destination(0, 0), 0)
    path = [top]
    for level, words, place in headings:
        while path[-1].level >= level:
            path.pop()
        path[-1].below.append(Bookmark(words, place, level))
        path.append(path[-1].below[-1])
    return top.below


def write_outline(objects: Objects, bookmarks: list[Bookmark], pages: Sequence[int]) -> int:
    """The outline (ISO 32000-1 12.3.3); returns its object number."""
    root = objects.reserve()
    first, last = _write_level(objects, bookmarks, root, pages)
    count = _count(bookmarks)
    objects.put(root, f"<</Type/Outlines/First {first} 0 R/Last {last} 0 R/Count {count}>>")
    return root


def _write_level(
    objects: Objects, bookmarks: list[Bookmark], parent: int, pages: Sequence[int]
) -> tuple[int, int]:
    numbers = [objects.reserve() for _ in bookmarks]
    for index, (own, mark) in enumerate(zip(numbers, bookmarks, strict=True)):
        place = destination(mark.place, pages)
        body = f"<</Title{text_string(mark.words)}/Parent {parent} 0 R/Dest{place}"
        if index:
            body += f"/Prev {numbers[index - 1]} 0 R"
        if index + 1 < len(numbers):
            body += f"/Next {numbers[index + 1]} 0 R"
        if mark.below:
            first, last = _write_level(objects, mark.below, own, pages)
            count = _count(mark.below)
            body += f"/First {first} 0 R/Last {last} 0 R/Count {count}"
        objects.put(own, body + ">>")
    return numbers[0], numbers[-1]


def _count(bookmarks: list[Bookmark]) -> int:
    return sum(1 + _count(mark.below) for mark in bookmarks)
