"""What does not stand in the line: floating pictures, text over pictures, turned text (20.4.2)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from accessgen.checks.opened.docx.tables import is_data
from accessgen.checks.opened.docx.xml import MC, A, Element, W
from accessgen.checks.opened.facts import Part, Place
from accessgen.checks.opened.structure import Spot

Roots = Sequence[tuple[Part, str, Element]]
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
VML = "{urn:schemas-microsoft-com:vml}"
_PICTURE = (f"{A}blip", f"{A}pattFill", f"{A}gradFill")
_AROUND = {f"{WP}wrapSquare", f"{WP}wrapTight", f"{WP}wrapThrough"}
_LEVEL = {"lrTb", "lrTbV", "lr", "tb", "horz", None}
_RUNNING = 40  # words
_TURN = 60_000  # to a degree


def behind_in(roots: Roots) -> Iterator[Spot]:
    """Pictures that text runs over or that lie over text, and watermarks."""
    for part, _, root in roots:
        for anchor in _anchors(root):
            behind = anchor.get("behindDoc") in {"1", "true"}
            over = anchor.find(f"{WP}wrapNone") is not None
            if (behind or over) and next(anchor.iter(*_PICTURE), None) is not None:
                where = "behind the text" if behind else "in front of the text"
                yield Spot(_name(anchor), Place(part), f"a picture that lies {where}")
        for shape in root.iter(f"{VML}shape"):
            if shape.find(f"{VML}textpath") is not None:
                words = shape.find(f"{VML}textpath")
                says = "" if words is None else words.get("string", "")
                yield Spot(says, Place(part), "a watermark")


def floating_in(roots: Roots) -> Iterator[Spot]:
    """Pictures, tables and frames that text runs round."""
    for part, _, root in roots:
        for anchor in _anchors(root):
            if any(child.tag in _AROUND for child in anchor):
                yield Spot(_name(anchor), Place(part), "a picture that text runs round")
        for table in root.iter(f"{W}tbl"):
            if table.find(f"{W}tblPr/{W}tblpPr") is not None:
                yield Spot(_words(table), Place(part), "a table that text runs round")
        for frame in root.iter(f"{W}framePr"):
            if frame.get(f"{W}dropCap") not in {None, "none"}:
                yield Spot("", Place(part), "a large first letter that text runs round")


def columned_in(roots: Roots) -> Iterator[Spot]:
    """Tables without a header that hold running text in two or more cells of a row."""
    for part, _, root in roots:
        for table in root.iter(f"{W}tbl"):
            full = (_full(row) for row in table.iterfind(f"{W}tr")) if not is_data(table) else ()
            found = next((cells for cells in full if len(cells) > 1), None)
            if found:
                yield Spot(_words(found[0]), Place(part), f"{len(found)} columns of a table")


def _full(row: Element) -> list[Element]:
    """The cells of a row whose words are running text: about three lines, or more."""
    return [c for c in row.iterfind(f"{W}tc") if len(_words(c).split()) >= _RUNNING]


def turned_in(roots: Roots) -> Iterator[Spot]:
    """Cells, sections, boxes and shapes whose text does not run level."""
    for part, _, root in roots:
        for node in root.iter(f"{W}textDirection"):
            holder = node.getparent()
            if node.get(f"{W}val") not in _LEVEL and holder is not None:
                cell = holder.getparent()
                yield Spot("" if cell is None else _words(cell), Place(part), "turned text")
        for box in root.iter(f"{W}txbxContent"):
            if next(box.iterancestors(f"{MC}Fallback"), None) is None and _turned(box):
                yield Spot(_words(box), Place(part), "turned text")


def _turned(box: Element) -> bool:
    """Whether a text box, or the shape around it, is turned by more than a degree."""
    shape = box.getparent()
    shape = None if shape is None else shape.getparent()
    if shape is None:
        return False
    for node in shape.iter():
        if node.tag == f"{A}xfrm" and abs(int(node.get("rot", "0"))) > _TURN:
            return True
        if str(node.tag).endswith("}bodyPr"):
            turned = abs(int(node.get("rot", "0"))) > _TURN
            if turned or node.get("vert") not in _LEVEL:
                return True
    return False


def _anchors(root: Element) -> Iterator[Element]:
    for anchor in root.iter(f"{WP}anchor"):
        if next(anchor.iterancestors(f"{MC}Fallback"), None) is None:
            yield anchor


def _name(anchor: Element) -> str:
    properties = anchor.find(f"{WP}docPr")
    if properties is None:
        return ""
    return properties.get("descr") or properties.get("name") or ""


def _words(node: Element) -> str:
    return " ".join("".join(text.text or "" for text in node.iter(f"{W}t")).split())
