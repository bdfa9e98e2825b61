"""numbering.xml: real lists (rules S07, F29). Bullets share one, numbered lists are their own.

The bullet is a letter of the body face, not of Symbol, so that a screen reader and another program
both know it (rule F01).
"""

from __future__ import annotations

from accessgen.style import Style
from accessgen.writers.docx.boxes import indent
from accessgen.writers.docx.names import list_style
from accessgen.writers.docx.namespaces import XML, W
from accessgen.writers.docx.styles import LIST_LEVELS
from accessgen.writers.docx.units import escape

DEEPEST = 8
"""The deepest level of a list that Word knows, counted from 0."""

_BULLETS, _NUMBERS = 1, 2
_NESTED = "–"  # the bullet of a list within a list


class Numbering:
    """The lists of one document. The first number of a `w:num` is 1 for bullets."""

    def __init__(self, style: Style) -> None:
        self._style = style
        self._starts: list[tuple[int, int]] = []

    @property
    def bullets(self) -> int:
        """The list that every bullet belongs to."""
        return _BULLETS

    def ordered(self, level: int, start: int) -> int:
        """A new numbered list whose first item on `level` has the number `start`."""
        self._starts.append((level, start))
        return _NUMBERS + len(self._starts)

    def xml(self) -> bytes:
        """The part as bytes."""
        numbers = [_number(_BULLETS, _BULLETS), _number(_NUMBERS, _NUMBERS)]
        for n, (level, start) in enumerate(self._starts, start=_NUMBERS + 1):
            override = (
                f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="{start}"/>'
                "</w:lvlOverride>"
            )
            numbers.append(_number(n, _NUMBERS, override))
        abstract = self._abstract(_BULLETS, "Bullet") + self._abstract(_NUMBERS, "Number")
        return (
            f'{XML}<w:numbering xmlns:w="{W}">{abstract}{"".join(numbers)}</w:numbering>'.encode()
        )

    def _abstract(self, number: int, kind: str) -> str:
        levels = "".join(self._level(level, kind) for level in range(DEEPEST + 1))
        return (
            f'<w:abstractNum w:abstractNumId="{number}"><w:nsid w:val="{number:08X}"/>'
            f'<w:multiLevelType w:val="multilevel"/><w:tmpl w:val="{number:08X}"/>{levels}'
            "</w:abstractNum>"
        )

    def _level(self, level: int, kind: str) -> str:
        lists, face = self._style.lists, escape(self._style.face.name)
        bullet = kind == "Bullet"
        label = f"%{level + 1}."
        if bullet:
            label = escape(_NESTED if level else lists.bullet)
        style = ""
        if level < LIST_LEVELS:
            style = f'<w:pStyle w:val="{list_style(kind, level).id}"/>'
        fonts = "".join(f' w:{slot}="{face}"' for slot in ("ascii", "hAnsi", "eastAsia", "cs"))
        return (
            f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/>'
            f'<w:numFmt w:val="{"bullet" if bullet else "decimal"}"/>'
            f'{style}<w:lvlText w:val="{label}"/>'
            f'<w:lvlJc w:val="left"/><w:pPr>{indent(lists.indent * (level + 1), 0, lists.indent)}'
            f"</w:pPr><w:rPr><w:rFonts{fonts}/></w:rPr></w:lvl>"
        )


def _number(number: int, abstract: int, override: str = "") -> str:
    return f'<w:num w:numId="{number}"><w:abstractNumId w:val="{abstract}"/>{override}</w:num>'
