"""Links, fields and bookmarks of a PDF: where they are, what they say, where they lead."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pikepdf

from accessgen.checks.opened.structure import Bookmark
from accessgen.findings import Box

MAX_BOOKMARKS = 5_000
MAX_DEPTH = 30


@dataclass(frozen=True, slots=True)
class Annotation:
    """A link or a field of a form.

    `page` counts from 1; `target` is the page that a link opens, None for one out of the file or
    into nothing; `inside` says that it is meant to lead into the file.
    """

    number: int
    kind: str
    page: int
    box: Box
    says: str
    target: int | None = None
    inside: bool = False
    address: str = ""
    field: str = ""


class Destinations:
    """Finds the page that a destination names (12.3.2)."""

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        self._pages = {page.obj.objgen: number for number, page in enumerate(pdf.pages, start=1)}
        self._root: Any = pdf.Root
        self._named: dict[str, Any] = {}
        names = self._root.get("/Names")
        tree = names.get("/Dests") if isinstance(names, pikepdf.Dictionary) else None
        if isinstance(tree, pikepdf.Dictionary):
            self._named.update((str(key), to) for key, to in pikepdf.NameTree(tree).items())
        old = self._root.get("/Dests")
        if isinstance(old, pikepdf.Dictionary):
            self._named.update((str(key).removeprefix("/"), old[key]) for key in dict(old))

    def page(self, holder: Any) -> int | None:
        """The page that an annotation or a bookmark opens; None if it opens none."""
        action = holder.get("/A")
        where = holder.get("/Dest")
        if where is None and isinstance(action, pikepdf.Dictionary):
            where = action.get("/D") if action.get("/S") == "/GoTo" else None
        for _ in range(3):
            if isinstance(where, (pikepdf.String, pikepdf.Name)):
                where = self._named.get(str(where).removeprefix("/"))
            elif isinstance(where, pikepdf.Dictionary):
                where = where.get("/D")
        if isinstance(where, pikepdf.Array) and len(where):
            return self._pages.get(where[0].objgen) if _is_page(where[0]) else None
        return None


def _is_page(node: Any) -> bool:
    return isinstance(node, pikepdf.Dictionary)


def annotations_of(pdf: pikepdf.Pdf, destinations: Destinations) -> dict[int, Annotation]:
    """The links and fields by object number; the numbers of those without one are negative."""
    found: dict[int, Annotation] = {}
    for number, page in enumerate(pdf.pages, start=1):
        notes: Any = page.obj.get("/Annots")
        for note in notes if isinstance(notes, pikepdf.Array) else ():
            if isinstance(note, pikepdf.Dictionary):
                key = note.objgen[0] or -len(found) - 1
                found[key] = _annotation(note, key, number, destinations)
    return found


def _annotation(note: Any, key: int, page: int, destinations: Destinations) -> Annotation:
    kind = str(note.get("/Subtype", "")).removeprefix("/")
    rectangle = note.get("/Rect")
    sides = [float(side) for side in rectangle] if rectangle is not None else []
    x, y = sorted(sides[0::2]) or [0, 0], sorted(sides[1::2]) or [0, 0]
    action: Any = note.get("/A", {})
    address = str(action.get("/URI", "")) if isinstance(action, pikepdf.Dictionary) else ""
    parent: Any = note.get("/Parent", {})
    says = note.get("/TU", parent.get("/TU", "")) if kind == "Widget" else note.get("/Contents", "")
    return Annotation(
        number=key,
        kind=kind,
        page=page,
        box=(x[0], y[0], x[-1], y[-1]),
        says=str(says),
        target=None if address else destinations.page(note),
        inside=kind == "Link" and not address and action.get("/S", "/GoTo") == "/GoTo",
        address=address,
        field=str(note.get("/FT", parent.get("/FT", ""))).removeprefix("/"),
    )


def bookmarks_of(pdf: pikepdf.Pdf, destinations: Destinations) -> tuple[Bookmark, ...]:
    """The outline, from top to bottom (12.3.3); one that runs in a circle is cut."""
    outlines: Any = pdf.Root.get("/Outlines")
    if not isinstance(outlines, pikepdf.Dictionary):
        return ()
    seen: set[tuple[int, int]] = set()
    found = []
    for level, node in _items(outlines, 1, seen):
        title = " ".join(str(node.get("/Title", "")).split())
        found.append(Bookmark(level, title, destinations.page(node)))
    return tuple(found)


def _items(parent: Any, level: int, seen: set[tuple[int, int]]) -> Iterator[tuple[int, Any]]:
    node = parent.get("/First")
    while isinstance(node, pikepdf.Dictionary) and node.objgen not in seen:
        seen.add(node.objgen)
        if len(seen) > MAX_BOOKMARKS or level > MAX_DEPTH:
            return
        yield level, node
        yield from _items(node, level + 1, seen)
        node = node.get("/Next")
