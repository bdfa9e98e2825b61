"""Tables: their cells in reading order, and which special rows of their style each is in."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from accessgen.checks.opened.docx.xml import Element, W, switched_on, value


@dataclass(frozen=True, slots=True)
class Cell:
    """A `w:tc`. `style` is the table style's id, then the conditions that hold, weakest first."""

    node: Element
    style: tuple[str, ...]


def style_of(table: Element) -> str:
    """The id of the table's style; empty if none is named."""
    return value(table.find(f"{W}tblPr"), "tblStyle") or ""


def is_data(table: Element) -> bool:
    """Whether the table holds data: it has a header row (rule S08). Others are for layout."""
    return any(switched_on(header) for header in table.iterfind(f"{W}tr/{W}trPr/{W}tblHeader"))


def cells_of(table: Element, style: str, conditions: Collection[str]) -> Iterator[Cell]:
    """Every cell, row by row."""
    look = table.find(f"{W}tblPr/{W}tblLook")
    wanted = _wanted(look)
    headed = int("firstRow" in wanted)
    rows = table.findall(f"{W}tr")
    for number, row in enumerate(rows):
        cells = [cell for cell in row.iter(f"{W}tc") if _row_of(cell) is row]
        for column, cell in enumerate(cells):
            at = {
                "wholeTable": True,
                "band1Horz": (number - headed) % 2 == 0,
                "band2Horz": (number - headed) % 2 == 1,
                "firstCol": column == 0,
                "lastCol": column == len(cells) - 1,
                "firstRow": number == 0,
                "lastRow": number == len(rows) - 1,
            }
            holds = [kind for kind, here in at.items() if here and kind in wanted]
            yield Cell(cell, (style, *(kind for kind in holds if kind in conditions)))


def _row_of(cell: Element) -> Element | None:
    parent = cell.getparent()
    while parent is not None and parent.tag != f"{W}tr":
        parent = parent.getparent()
    return parent


# w:tblLook as attributes (17.4.55), and as the bits that older files write in w:val.
_BITS = {"firstRow": 0x20, "lastRow": 0x40, "firstColumn": 0x80, "lastColumn": 0x100}


def _wanted(look: Element | None) -> set[str]:
    wanted = {"wholeTable"}
    for name, bit in _BITS.items():
        if _says(look, name, bit):
            wanted.add(name.replace("Column", "Col"))
    if not _says(look, "noHBand", 0x200):
        wanted |= {"band1Horz", "band2Horz"}
    return wanted


def _says(look: Element | None, name: str, bit: int) -> bool:
    if look is None:
        return False
    said = look.get(W + name)
    return said in {"1", "true", "on"} if said else bool(int(look.get(f"{W}val", "0"), 16) & bit)
