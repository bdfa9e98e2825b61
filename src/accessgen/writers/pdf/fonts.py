"""Faces: read once a process, measured by the word, embedded as subsets (ISO 14289-1 7.21)."""

from __future__ import annotations

import functools
from pathlib import Path

from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from accessgen.errors import Position, SourceError, SourceErrors
from accessgen.writers.pdf.objects import escape

_CACHED_WORDS = 50_000


class Font:
    """One TrueType file. Lengths are per point of size."""

    def __init__(self, path: Path) -> None:
        """Read the file.

        Raises SourceErrors if it is not a TrueType font that can be embedded.
        """
        try:
            self.truetype = TTFont(str(path), str(path), asciiReadable=True)
        except TTFError as error:
            message = f"This font cannot be put into a PDF: {error}."
            hint = "Use the TrueType (.ttf) files of the family."
            raise SourceErrors([SourceError(Position(str(path)), message, hint)]) from error
        face = self.truetype.face
        self.ascent: float = face.ascent / 1000
        self.descent: float = face.descent / 1000
        self._advance: dict[int, float] = face.charWidths
        self._default: float = face.defaultWidth
        self._widths: dict[str, float] = {}

    def width(self, word: str) -> float:
        """How wide a word is at one point; kept, because texts repeat their words."""
        width = self._widths.get(word)
        if width is None:
            if len(self._widths) > _CACHED_WORDS:
                self._widths.clear()
            advance, default = self._advance, self._default
            width = sum(advance.get(ord(character), default) for character in word) / 1000
            self._widths[word] = width
        return width

    def encode(self, text: str, document: PDFDocument) -> list[tuple[str, str]]:
        """The text as pairs of font resource name and escaped string for Tj.

        A subset holds 256 characters and the first one begins with ASCII, so most text is one
        pair and needs no look-up.
        """
        if text.isascii() and self.truetype in document.delayedFonts:
            return [(self._resource(0, document), escape(text))]
        return [
            (self._resource(subset, document), escape(data.decode("latin-1")))
            for subset, data in self.truetype.splitString(text, document)
        ]

    def _resource(self, subset: int, document: PDFDocument) -> str:
        name: str = self.truetype.getSubsetInternalName(subset, document)
        return name


@functools.cache
def load(path: Path) -> Font:
    """The font of a file, read once."""
    return Font(path)
