"""What each page has besides its text: the ground and the foot, always Artifacts (F23, C06)."""

from __future__ import annotations

from accessgen.writers.pdf.boxes import Fill, Fragment, Line, Placed, Run
from accessgen.writers.pdf.inline import Piece, Type, break_lines
from accessgen.writers.pdf.pages import Page
from accessgen.writers.pdf.setting import MM, Setting

_BAND = 9.0  # millimetres: the band down the left edge of a cover
_AIR = 0.45  # of the bottom margin, between the text and the foot
_GAP = 2.0  # between the title and the page number, in sizes of the text
_MOST_LINES = 2
_EDGE = 5.0  # millimetres that office printers leave bare


def band(setting: Setting, page: Page) -> list[Placed]:
    """A band of the heading's colour down the left edge of a cover."""
    if not page.cover:
        return []
    sheet = setting.style.page
    colour = setting.style.text["h1"].colour
    return [Placed(-sheet.left * MM, -sheet.top * MM, Fill(_BAND * MM, sheet.height * MM, colour))]


def foot(setting: Setting, title: str, page: Page) -> list[Placed]:
    """The title at the left and the page number at the right, in the margin below the text."""
    if page.cover:
        return []
    type_ = setting.type("footer")
    run = Run(type_.regular, type_.size, type_.colour, None)
    words = setting.style.words["page"].format(number=page.number)
    width = type_.regular.width(words) * type_.size
    y = setting.height + _AIR * setting.style.page.bottom * MM
    number = Line(
        type_.leading, type_.baseline, width, [Fragment(setting.width - width, words, width, run)]
    )
    room = setting.width - width - _GAP * type_.size
    below = ((1 - _AIR) * setting.style.page.bottom - _EDGE) * MM
    most = max(1, min(_MOST_LINES, int(below / type_.leading)))
    lines = _title(title, run, type_, room, most)
    titles = [Placed(0, y + at * type_.leading, line) for at, line in enumerate(lines)]
    return [*titles, Placed(0, y, number)]


def _title(title: str, run: Run, type_: Type, room: float, most: int) -> list[Line]:
    """At most `most` lines; a longer title ends where it fits and says so."""
    lines = break_lines([Piece(title, run)], room, type_)
    words = title.split()
    while len(lines) > most:
        words.pop()
        lines = break_lines([Piece(" ".join(words) + " …", run)], room, type_)
    return lines
