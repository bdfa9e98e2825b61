"""Sections of a DOCX: paper, margins, columns, page numbers (ISO/IEC 29500-1, 17.6)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from accessgen.checks.opened.docx.package import Package
from accessgen.checks.opened.docx.xml import Element, R, W
from accessgen.checks.opened.facts import Part, Place
from accessgen.checks.opened.layout import Sheet

MM = 25.4 / 1440  # to a twip
_USUAL = {"w": 12240.0, "h": 15840.0}  # Word's own paper where nobody says: US Letter
_SIDES = ("left", "top", "right", "bottom")
_MARGIN = 1440.0


def sheets_of(package: Package, roots: Sequence[tuple[Part, str, Element]]) -> Iterator[Sheet]:
    """Each section as a sheet; `number` is what its usual footer or header prints as a number."""
    body = next(root for part, _, root in roots if part is Part.BODY)
    links = package.relationships(package.main)
    running: dict[tuple[str, str], str] = {}  # a section takes what the one before it has
    for node in body.iter(f"{W}sectPr"):
        for kind in ("headerReference", "footerReference"):
            for reference in node.iterfind(W + kind):
                link = links.get(reference.get(f"{R}id", ""))
                target = link.target if link else ""
                running[kind, reference.get(f"{W}type", "default")] = target
        used = [target for (_, which), target in running.items() if which == "default"]
        numbers = [_number(package.optional(target)) for target in used]
        yield _sheet(node, next((number for number in numbers if number), ""))


def _sheet(node: Element, number: str) -> Sheet:
    size, margins = node.find(f"{W}pgSz"), node.find(f"{W}pgMar")
    width, height = (_of(size, side, usual) * MM for side, usual in _USUAL.items())
    gutter = _of(margins, "gutter", 0)
    sides = [abs(_of(margins, side, _MARGIN)) for side in _SIDES]
    columns = node.find(f"{W}cols")
    count = "1" if columns is None else columns.get(f"{W}num", "1")
    apart = _of(columns, "space", 720) * MM
    return Sheet(
        place=Place(),
        width=width,
        height=height,
        margins=((sides[0] + gutter) * MM, sides[1] * MM, sides[2] * MM, sides[3] * MM),
        columns=int(count) if count.isdigit() else 1,
        gutter=apart,
        number=number,
        turned=size is not None and size.get(f"{W}orient") == "landscape",
    )


def _of(node: Element | None, name: str, usual: float) -> float:
    try:
        return usual if node is None else float(node.get(W + name, usual))
    except ValueError:
        return usual


def _number(root: Element | None) -> str:
    """The text of the paragraph with a PAGE field (17.16.5.35); empty if there is none."""
    for node in () if root is None else root.iter(f"{W}p"):
        codes = [code.text or "" for code in node.iter(f"{W}instrText")]
        codes += [field.get(f"{W}instr", "") for field in node.iter(f"{W}fldSimple")]
        if any(code.split()[:1] == ["PAGE"] for code in codes):
            shown = "".join(text.text or "" for text in node.iter(f"{W}t"))
            return shown.strip() or "1"
    return ""


def room_of(section: Element) -> float | None:
    """The width of a column of text in points."""
    sheet = _sheet(section, "")
    if sheet.margins is None:
        return None
    free = sheet.width - sheet.margins[0] - sheet.margins[2]
    return (free - sheet.gutter * (sheet.columns - 1)) / sheet.columns * 72 / 25.4


def section_of(node: Element) -> Element | None:
    """The section that a body paragraph is in: its own, or the last of the body."""
    own = node.find(f"{W}pPr/{W}sectPr")
    parent = node.getparent()
    if own is not None or parent is None or parent.tag != f"{W}body":
        return own
    last = parent[-1]  # where it has to stand (17.6.17); looking for it in all is slow
    return last if last.tag == f"{W}sectPr" else None
