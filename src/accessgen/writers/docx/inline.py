"""Inlines to runs, hyperlinks and small drawings."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import assert_never
from urllib.parse import quote

from accessgen.model import Icon, Inline, LineBreak, Link, Span, Strong, Text, plain_text
from accessgen.pictures import PictureLibrary
from accessgen.writers.base import outward
from accessgen.writers.docx.bookmarks import Bookmarks
from accessgen.writers.docx.package import Media
from accessgen.writers.docx.pictures import Drawings
from accessgen.writers.docx.units import POINTS_PER_MM, escape

_SAFE = "%/:?#[]@!$&'()*+,;=~-._"


_SIGN_HEIGHT = 1.1  # of a sign, in sizes of the text


@dataclass(frozen=True, slots=True)
class Dress:
    """What stands around a run. `size` is the type size in points, `bold` that of the paragraph.

    Bold is a toggle (ECMA-376 part 1, 17.7.3): Strong in a bold paragraph would be plain.
    """

    size: float
    bold: bool = False
    strong: bool = False
    link: bool = False
    lang: str = ""


@dataclass(frozen=True, slots=True)
class InlineWriter:
    """Turns the inlines of one document into XML."""

    bookmarks: Bookmarks
    media: Media
    drawings: Drawings
    pictures: PictureLibrary

    def runs(self, inlines: tuple[Inline, ...], dress: Dress) -> str:
        """The XML of `inlines`, to be put inside a paragraph."""
        return "".join(self._one(inline, dress) for inline in inlines)

    def _one(self, inline: Inline, dress: Dress) -> str:
        match inline:
            case Text(text):
                return text_run(text, dress)
            case LineBreak():
                return "<w:r><w:br/></w:r>"
            case Strong(children):
                return self.runs(children, replace(dress, strong=True))
            case Span(children, lang):
                return self.runs(children, replace(dress, lang=lang))
            case Link(children, target):
                return self._link(children, target, dress)
            case Icon(picture):
                return self._icon(picture.name, dress)
            case _:
                assert_never(inline)

    def _icon(self, name: str, dress: Dress) -> str:
        picture = self.pictures.get(name)
        height = dress.size * _SIGN_HEIGHT
        width = height * picture.width / picture.height
        return self.drawings.inline(picture, "", width / POINTS_PER_MM)

    def _link(self, children: tuple[Inline, ...], target: str, dress: Dress) -> str:
        if dress.link or not plain_text(children).strip():  # nothing that could be followed
            return self.runs(children, dress)
        inside = self.runs(children, replace(dress, link=True))
        if not target.startswith("#"):
            target = outward(target, "docx")
            address = quote(target, safe=_SAFE)
            where = f'r:id="{self.media.address(address)}" w:tooltip="{escape(target)}"'
            return f'<w:hyperlink {where} w:history="1">{inside}</w:hyperlink>'
        return internal_link(self.bookmarks, target[1:], inside) or self.runs(children, dress)


def internal_link(bookmarks: Bookmarks, identifier: str, inside: str, *, tip: bool = True) -> str:
    """A link to a place in the document; empty if there is no such place."""
    name = bookmarks.name(identifier)
    if not name:
        return ""
    words = bookmarks.words(identifier) if tip else ""
    shown = f' w:tooltip="{escape(words)}"' if words else ""
    return f'<w:hyperlink w:anchor="{name}"{shown} w:history="1">{inside}</w:hyperlink>'


def text_run(text: str, dress: Dress, look: str = "") -> str:
    """Words in one run; `look` is XML of more that is said of them, such as how high they stand."""
    parts = []
    if dress.link:
        parts.append('<w:rStyle w:val="Hyperlink"/>')
    elif dress.strong and not dress.bold:
        parts.append('<w:rStyle w:val="Strong"/>')
    if dress.link and dress.strong and not dress.bold:
        parts.append("<w:b/><w:bCs/>")
    parts.append(look)
    if dress.lang:
        parts.append(f'<w:lang w:val="{escape(dress.lang)}"/>')
    properties = f"<w:rPr>{''.join(parts)}</w:rPr>" if any(parts) else ""
    return f'<w:r>{properties}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>' if text else ""
