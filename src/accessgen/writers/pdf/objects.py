"""The objects of a PDF file: numbers, streams, strings, and the file itself.

reportlab's document keeps the table of objects, embeds the fonts and writes the cross-reference
table. Everything else is put in as finished bytes, so only a handful of its inner parts are relied
upon; tests/pdf/test_reportlab.py fails when one of them is gone.
"""

from __future__ import annotations

import functools
import zlib
from codecs import BOM_UTF16_BE
from collections.abc import Iterable

from reportlab.pdfbase.pdfdoc import PDFDocument, PDFObjectReference, PDFStream
from reportlab.pdfbase.ttfonts import TTFont

VERSION = (1, 7)
_COMPRESSION = 6


class Objects:
    """The table of objects of one file."""

    def __init__(self) -> None:
        self.document = PDFDocument(compression=1, invariant=1, pdfVersion=VERSION)
        self._count = 0

    def reserve(self) -> int:
        """A number for an object whose content comes later."""
        self._count += 1
        name = f"accessgen{self._count}"
        self.document.Reference(b"null", name)
        number: int = self.document.idToObjectNumberAndVersion[name][0]
        return number

    def put(self, number: int, body: str | bytes) -> None:
        """Give a reserved object its content."""
        data = body if isinstance(body, bytes) else body.encode("latin-1")
        self.document.idToObject[self.document.numberToId[number]] = data

    def add(self, body: str | bytes) -> int:
        """A new object with this content; returns its number."""
        number = self.reserve()
        self.put(number, body)
        return number

    def stream(self, dictionary: str, data: bytes, *, compress: bool = True) -> int:
        """A new stream; `dictionary` are its entries without Length. Returns its number."""
        if compress:
            data = zlib.compress(data, _COMPRESSION)
            dictionary += "/Filter/FlateDecode"
        head = f"<<{dictionary}/Length {len(data)}>>\nstream\n".encode("latin-1")
        return self.add(head + data + b"\nendstream")

    def fonts(self, used: Iterable[TTFont]) -> int:
        """Embed what was used of all fonts; returns the resource dictionary's number."""
        for font in used:
            font.addObjects(self.document)
        for name, item in list(self.document.idToObject.items()):
            if isinstance(item, PDFStream):
                self.document.idToObject[name] = _with_line_end(item.format(self.document))
        number: int = self.document.idToObjectNumberAndVersion["BasicFonts"][0]
        return number

    def finish(self, catalogue: int, info: int, fingerprint: bytes) -> bytes:
        """The whole file. `fingerprint` is what its ID is made from (ISO 19005-2 6.1.3)."""
        document = self.document
        document.updateSignature(fingerprint)
        document.Catalog = PDFObjectReference(document.numberToId[catalogue])
        document.info = PDFObjectReference(document.numberToId[info])
        data: bytes = document.format()
        return data


def _with_line_end(stream: bytes) -> bytes:
    """reportlab leaves out the end of line before `endstream` (ISO 19005-2 6.1.7.1)."""
    return stream.removesuffix(b"endstream\n") + b"\nendstream"


@functools.lru_cache(4096)
def text_string(text: str) -> str:
    """A text string as PDF prints it: ASCII as it is, anything else as UTF-16."""
    if text.isascii():
        return f"({escape(text)})"
    data = BOM_UTF16_BE + text.encode("utf-16-be")
    return f"<{data.hex().upper()}>"


_ESCAPES = str.maketrans({"\\": r"\\", "(": r"\(", ")": r"\)", "\r": r"\r", "\n": r"\n"})


def escape(text: str) -> str:
    """The inside of a string in brackets (ISO 32000-1 7.3.4.2)."""
    return text.translate(_ESCAPES)


def number(value: float) -> str:
    """A number with at most two decimals: a hundredth of a point is finer than any printer."""
    return f"{value:.2f}".rstrip("0").rstrip(".") if value % 1 else f"{value:.0f}"
