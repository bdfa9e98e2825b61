"""Content controls: what can be filled in on a screen (ECMA-376 part 1, 17.5.2; [MS-DOCX] 2.5).

The title is read out when the control is reached, and the tag is the name that a program finds the
answer by: both are the same as in the PDF. A control cannot be deleted by accident (`sdtLocked`),
and nothing else of the file is protected, so that words can still be copied and enlarged (S14).
"""

from __future__ import annotations

import functools
from dataclasses import dataclass
from pathlib import Path

from fontTools.ttLib import TTFont

from accessgen.model import Field
from accessgen.style import Face, Style
from accessgen.writers.answers import titled
from accessgen.writers.docx.units import colour, escape, half_points, points

EMPTY, TICKED = 0x25A1, 0x25A0
"""An empty and a filled square. Arial has both, and each allowed face that lacks one is near it.

Word's own boxes come from MS Gothic, which is no face for reading (rule F01), and which tablets and
LibreOffice do not have.
"""

PADDING = 4
"""Points between the border of a box and the words in it."""

_SURE = "Arial"
_SQUARE = 0.6  # height and width of the square, as a share of the size
_AIR = 1.12  # height of a line of boxes, as a share of the box
_BELOW = 0.2  # of a line of exact height, below the baseline
_SINGLE = 1.15  # height of a line that nothing is said of, as a share of the size
_MIDDLE = 0.36  # half of a capital letter, as a share of the size


@dataclass(frozen=True, slots=True)
class Box:
    """A box to tick in a line of its own height, `side` points wide and high."""

    face: str
    side: float

    @property
    def size(self) -> float:
        """The type size that makes the square as large as the box."""
        return self.side / _SQUARE

    @property
    def line(self) -> float:
        """The exact height of its line: the size alone would make it twice as high as the box."""
        return self.side * _AIR

    def lowered(self) -> float:
        """How far the square goes down from the baseline to stand in the middle of its line."""
        return _BELOW * self.line - (self.line - self.side) / 2

    def raised(self, size: float) -> float:
        """How far words of this size go up to stand level with the middle of the square."""
        return self.side / 2 - self.lowered() - _MIDDLE * size


def box(face: Face, side: float) -> Box:
    """A box drawn with the document's own face, if it has both squares."""
    return Box(face.name if _has_squares(face.regular) else _SURE, side)


@functools.cache
def _has_squares(path: Path) -> bool:
    with TTFont(path, lazy=True) as font:
        return {EMPTY, TICKED} <= set(font.getBestCmap())


def styles(style: Style) -> str:
    """The character styles of squares, of rules to write on, and of the space in empty boxes."""
    square = box(style.face, points(style.field.box_mm))
    face = escape(square.face)
    fonts = f'<w:rFonts w:ascii="{face}" w:hAnsi="{face}" w:eastAsia="{face}" w:cs="{face}"/>'
    sign = (
        ("" if square.face == style.face.name else fonts)
        + '<w:b w:val="0"/><w:bCs w:val="0"/>'
        + _sized(square.size)
    )
    return (
        _style("Tick Sign", sign)
        + _style("Writing Rule", f'<w:color w:val="{colour(style.table.border)}"/>')
        + _style("Writing Space", _space(points(style.field.line_mm)))
    )


def space(line: float) -> str:
    """How the space in an empty box looks, whose lines are `line` points high with its border."""
    return f'<w:rPr><w:rStyle w:val="WritingSpace"/>{_space(line)}</w:rPr>'


def _space(line: float) -> str:
    return _sized((line - 2 * PADDING) / _SINGLE)


def _style(name: str, look: str) -> str:
    return (
        f'<w:style w:type="character" w:customStyle="1" w:styleId="{name.replace(" ", "")}">'
        f'<w:name w:val="{name}"/><w:basedOn w:val="DefaultParagraphFont"/>'
        f'<w:uiPriority w:val="9"/><w:rPr>{look}</w:rPr></w:style>'
    )


def tick(field: Field, square: Box, identifier: int) -> str:
    """A box that is ticked by a click or the space bar.

    The boxes of a choice are boxes too: Word has no round ones that are tied together, and a list
    to choose from cannot be ticked on paper.
    """
    name = f"{field.name}:{field.value}" if field.kind == "choice" else field.name
    face = escape(square.face)
    # LibreOffice makes letters small that a style lowers, and forgets the style's size in a table.
    own = f'<w:position w:val="{-half_points(square.lowered())}"/>{_sized(square.size)}'
    look = f'<w:rPr><w:rStyle w:val="TickSign"/>{own}</w:rPr>'
    states = "".join(
        f'<w14:{state}State w14:val="{code:04X}" w14:font="{face}"/>'
        for state, code in (("checked", TICKED), ("unchecked", EMPTY))
    )
    kind = f'<w14:checkbox><w14:checked w14:val="0"/>{states}</w14:checkbox>'
    run = f"<w:r>{look}<w:t>{chr(EMPTY)}</w:t></w:r>"
    return _control(look + _titles(field, name, identifier), kind, run)


def text(field: Field, shown: str, identifier: int) -> str:
    """Room for words. `shown` are runs that stand there until somebody types."""
    many = "" if field.kind == "text" else ' w:multiLine="1"'
    return _control(
        f"{_titles(field, field.name, identifier)}<w:showingPlcHdr/>", f"<w:text{many}/>", shown
    )


def around(field: Field, identifier: int) -> tuple[str, str]:
    """What stands before and after paragraphs, to make one control of them all."""
    properties = f"{_titles(field, field.name, identifier)}<w:showingPlcHdr/><w:richText/>"
    before, _, after = _control(properties, "", "\n").partition("\n")
    return before, after


def _titles(field: Field, name: str, identifier: int) -> str:
    return (
        f'<w:alias w:val="{escape(titled(field))}"/><w:tag w:val="{escape(name)}"/>'
        f'<w:id w:val="{identifier}"/><w:lock w:val="sdtLocked"/>'
    )


def _control(properties: str, kind: str, inside: str) -> str:
    return (
        f"<w:sdt><w:sdtPr>{properties}{kind}</w:sdtPr><w:sdtContent>{inside}</w:sdtContent></w:sdt>"
    )


def _sized(size: float) -> str:
    return f'<w:sz w:val="{half_points(size)}"/><w:szCs w:val="{half_points(size)}"/>'
