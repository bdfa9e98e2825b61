"""The structure tree: what a screen reader is given, in reading order (ISO 14289-1 7.1).

The tree is made from the document before anything has a place on a page. Painting only notes, at
each leaf, which marked content turned out to hold its words; so the order of reading can never
follow the order of painting.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias

from accessgen.writers.pdf.objects import Objects, text_string


@dataclass(slots=True, eq=False)
class Leaf:
    """Words or a picture of one node: `marks` are the page and number of its marked content."""

    owner: Node
    marks: list[tuple[int, int]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class ObjectReference:
    """An annotation that belongs to a Link (ISO 14289-1 7.18.5)."""

    page: int
    number: int


Kid: TypeAlias = "Node | Leaf | ObjectReference"

# A header or data cell counts even if it is empty: leaving it out would shift the row.
_KEPT_EMPTY = frozenset({"TR", "TH", "TD"})


@dataclass(slots=True, eq=False)
class Node:
    """One structure element. `attributes` are PDF attribute dictionaries, ready to print.

    `bbox` is set when a Figure is painted, in points from the bottom left of its page.
    """

    tag: str
    attributes: tuple[str, ...] = ()
    alt: str = ""
    lang: str = ""
    kids: list[Kid] = field(default_factory=list)
    bbox: tuple[float, float, float, float] | None = None

    def child(
        self, tag: str, *, attributes: tuple[str, ...] = (), alt: str = "", lang: str = ""
    ) -> Node:
        """Add an element at the end."""
        node = Node(tag, attributes, alt, lang)
        self.kids.append(node)
        return node

    def leaf(self) -> Leaf:
        """The place for words at the end: neighbouring words share one."""
        if self.kids and isinstance(self.kids[-1], Leaf):
            return self.kids[-1]
        leaf = Leaf(self)
        self.kids.append(leaf)
        return leaf


def prune(node: Node) -> bool:
    """Take out elements that ended up without any content; say whether `node` has some."""
    node.kids = [kid for kid in node.kids if _has_content(kid)]
    return bool(node.kids) or node.tag in _KEPT_EMPTY


def _has_content(kid: Kid) -> bool:
    match kid:
        case Node():
            return prune(kid)
        case Leaf():
            return bool(kid.marks)
        case ObjectReference():
            return True


class StructureWriter:
    """Turns the tree into objects of the file. Make one when all pages have been painted."""

    def __init__(self, objects: Objects, root: Node, pages: list[int]) -> None:
        """Number every element of `root`; `pages` are the object numbers of the pages."""
        self._objects, self._root, self._pages = objects, root, pages
        self._numbers: dict[int, int] = {}
        self._tree = objects.reserve()
        prune(root)
        self._number(root)

    def number(self, node: Node) -> int:
        """The object number of an element."""
        return self._numbers[id(node)]

    def write(self, parents: list[list[Node] | Node]) -> int:
        """Write the tree, and the way back from content to it; return the root's object number.

        `parents[key]` is the element of each marked content of a page, or of an annotation
        (ISO 32000-1 14.7.4.4).
        """
        self._write(self._root, self._tree)
        entries = "\n".join(f"{key} {self._parent(value)}" for key, value in enumerate(parents))
        body = (
            f"<</Type/StructTreeRoot/K[{self.number(self._root)} 0 R]"
            f"/ParentTree<</Nums[{entries}]>>/ParentTreeNextKey {len(parents)}>>"
        )
        self._objects.put(self._tree, body)
        return self._tree

    def _number(self, node: Node) -> None:
        self._numbers[id(node)] = self._objects.reserve()
        for kid in node.kids:
            if isinstance(kid, Node):
                self._number(kid)

    def _parent(self, value: list[Node] | Node) -> str:
        if isinstance(value, Node):
            return f"{self.number(value)} 0 R"
        return f"[{' '.join(f'{self.number(node)} 0 R' for node in value)}]"

    def _write(self, node: Node, parent: int) -> None:
        number = self.number(node)
        page = self._page_of(node)
        parts = [f"<</Type/StructElem/S/{node.tag}/P {parent} 0 R"]
        if page is not None:
            parts.append(f"/Pg {self._pages[page]} 0 R")
        if node.kids:
            parts.append(f"/K[{' '.join(self._kid(kid, page) for kid in node.kids)}]")
        if attributes := self._attributes(node):
            parts.append(f"/A[{''.join(attributes)}]")
        if node.alt:
            parts.append(f"/Alt{text_string(node.alt)}")
        if node.lang:
            parts.append(f"/Lang{text_string(node.lang)}")
        self._objects.put(number, "".join(parts) + ">>")
        for kid in node.kids:
            if isinstance(kid, Node):
                self._write(kid, number)

    def _attributes(self, node: Node) -> list[str]:
        attributes = list(node.attributes)
        if node.bbox:
            box = " ".join(f"{edge:.2f}" for edge in node.bbox)
            attributes.append(f"<</O/Layout/Placement/Block/BBox[{box}]>>")
        return attributes

    def _page_of(self, node: Node) -> int | None:
        """The page of the element's own content, else none: only leaves say where they are."""
        for kid in node.kids:
            if isinstance(kid, Leaf):
                return kid.marks[0][0]
            if isinstance(kid, ObjectReference):
                return kid.page
        return None

    def _kid(self, kid: Kid, page: int | None) -> str:
        match kid:
            case Node():
                return f"{self.number(kid)} 0 R"
            case Leaf():
                return " ".join(self._mark(at, mark, page) for at, mark in kid.marks)
            case ObjectReference():
                return f"<</Type/OBJR/Obj {kid.number} 0 R/Pg {self._pages[kid.page]} 0 R>>"

    def _mark(self, at: int, mark: int, page: int | None) -> str:
        if at == page:
            return str(mark)
        return f"<</Type/MCR/Pg {self._pages[at]} 0 R/MCID {mark}>>"
