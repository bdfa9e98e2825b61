"""The structure tree: what the tags say, in the order that a screen reader says it (14.7)."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from typing import Any

import pikepdf

MAX_DEPTH = 100
_CELLS = {"/TH", "/TD"}


@dataclass(frozen=True, slots=True)
class Content:
    """Marked content by page from 1 and MCID; in a form by its object number, and page 0."""

    page: int
    stream: int
    mcid: int


@dataclass(frozen=True, slots=True)
class Tag:
    """A structure element with its standard role (RoleMap resolved, no slash).

    `actual` is text that stands in for everything inside; `link` the address of the annotation
    that the element holds, and `annotation` that annotation's object number. `scope` is what a
    header cell heads, `merged` says that a cell covers more than one row or column (14.8.5.7).
    """

    role: str
    children: list[Tag | Content] = field(default_factory=list)
    alt: str = ""
    actual: str | None = None
    link: str = ""
    annotation: int = 0
    scope: str = ""
    merged: bool = False
    language: str = ""


class Tree:
    """Reads the tags of a PDF."""

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        self._root: Any = pdf.Root.get("/StructTreeRoot")
        self._pages = {page.obj.objgen: number for number, page in enumerate(pdf.pages, start=1)}
        self._seen: set[tuple[int, int]] = set()
        roles: Any = {} if self._root is None else self._root.get("/RoleMap", {})
        self._roles = {str(key): str(roles[str(key)]) for key in roles}

    def tags(self) -> list[Tag | Content]:
        """The elements at the top; nothing if the PDF is not tagged."""
        if not isinstance(self._root, pikepdf.Dictionary):
            return []
        top = Tag("")
        self._children(self._root.get("/K"), top, 0, 0)
        return top.children

    def _children(self, kids: Any, parent: Tag, page: int, depth: int) -> None:
        if kids is None or depth > MAX_DEPTH:
            return
        for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
            if isinstance(kid, int):
                parent.children.append(Content(page, 0, kid))
            elif isinstance(kid, pikepdf.Dictionary):
                self._child(kid, parent, page, depth)

    def _child(self, node: Any, parent: Tag, page: int, depth: int) -> None:
        if node.objgen in self._seen:
            return  # an element has one parent (14.7.2): this tree runs in a circle
        if node.is_indirect:
            self._seen.add(node.objgen)
        keys = node.keys()  # one question instead of one for each key: trees are large
        if "/Pg" in keys:
            page = self._pages.get(node["/Pg"].objgen, 0)
        if "/MCID" in keys:
            stream = node["/Stm"].objgen[0] if "/Stm" in keys else 0
            place = 0 if stream else page
            parent.children.append(Content(place, stream, int(node["/MCID"])))
        elif "/Obj" in keys:
            held = node["/Obj"]
            parent.children.append(Tag("OBJR", link=_address(held), annotation=held.objgen[0]))
        else:
            tag = self._tag(node, keys)
            parent.children.append(tag)
            if "/K" in keys:
                self._children(node["/K"], tag, page, depth + 1)

    def _tag(self, node: Any, keys: Collection[str]) -> Tag:
        role = str(node["/S"]) if "/S" in keys else ""
        for _ in self._roles:
            if role not in self._roles:
                break
            role = self._roles[role]
        scope, merged = _of_cell(node["/A"]) if "/A" in keys and role in _CELLS else ("", False)
        return Tag(
            scope=scope,
            merged=merged,
            language=str(node["/Lang"]) if "/Lang" in keys else "",
            role=role.removeprefix("/"),
            alt=str(node["/Alt"]) if "/Alt" in keys else "",
            actual=str(node["/ActualText"]) if "/ActualText" in keys else None,
        )


def _of_cell(attributes: Any) -> tuple[str, bool]:
    """The scope of a cell, and whether it is merged."""
    scope, merged = "", False
    for group in attributes if isinstance(attributes, pikepdf.Array) else [attributes]:
        if isinstance(group, pikepdf.Dictionary):
            scope = str(group.get("/Scope", f"/{scope}")).removeprefix("/")
            spans = int(group.get("/ColSpan", 1)), int(group.get("/RowSpan", 1))
            merged = merged or max(spans) > 1
    return scope, merged


def _address(annotation: Any) -> str:
    """Where a link annotation leads to: its URI, or `#` for a place in the same file."""
    if not isinstance(annotation, pikepdf.Dictionary) or annotation.get("/Subtype") != "/Link":
        return ""
    action: Any = annotation.get("/A", {})
    return str(action.get("/URI", "#"))


def link_of(tag: Tag) -> str:
    """The address that a Link element leads to; empty for other elements."""
    if tag.role != "Link":
        return ""
    held = (child.link for child in tag.children if isinstance(child, Tag) and child.link)
    return next(held, "#")


def contents(tag: Tag) -> Iterator[Content]:
    """All marked content below an element, in order."""
    for child in tag.children:
        if isinstance(child, Content):
            yield child
        else:
            yield from contents(child)
