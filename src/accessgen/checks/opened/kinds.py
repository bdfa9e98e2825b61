"""What a file really is, told by its contents and never by its name."""

from __future__ import annotations

import io
import zipfile

from accessgen.checks.opened.facts import Format, UnreadableError

_PDF = b"%PDF-"
_PDF_WITHIN = 1024  # bytes: readers look for the header this far (ISO 32000-1, annex H.3.4.1)
_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCKED = "EncryptedPackage".encode("utf-16-le")  # what Office calls a locked file's contents
_OTHERS = {
    "xl/": "it is an Excel workbook",
    "ppt/": "it is a PowerPoint presentation",
    "content.xml": "it is an OpenDocument file: save it as a Word file (.docx)",
}
NAMES = {Format.DOCX: "a Word file", Format.PDF: "a PDF"}


def kind_of(data: bytes) -> Format:
    """The format of a finished file.

    Raises UnreadableError, in words that follow "cannot be opened:", if it is of no format that is
    known here, or locked in a way that hides what it is.
    """
    if not data:
        raise UnreadableError("it is empty")
    if _PDF in data[:_PDF_WITHIN]:
        return Format.PDF
    if data.startswith(_OLE):
        raise UnreadableError(
            "it is locked with a password" if _LOCKED in data
            else "it is a file of an old Office program: save it as a Word file (.docx)"
        )  # fmt: skip
    if data.startswith(_ZIP):
        return _kind_of_zip(data)
    if data.startswith(b"{\\rtf"):
        raise UnreadableError("it is an RTF file: save it as a Word file (.docx)")
    raise UnreadableError("it is neither a Word file (.docx) nor a PDF")


def _kind_of_zip(data: bytes) -> Format:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            names = package.namelist()
    except (zipfile.BadZipFile, ValueError, OSError):
        raise UnreadableError("it is damaged or cut short") from None
    if "[Content_Types].xml" in names and any(name.startswith("word/") for name in names):
        return Format.DOCX
    for beginning, what in _OTHERS.items():
        if any(name.startswith(beginning) for name in names):
            raise UnreadableError(what)
    raise UnreadableError("it is a zip file that holds no Word file")
