"""Finished files, opened: everything that checks may know of a file comes through here."""

from accessgen.checks.opened.docx.view import OpenedDocx
from accessgen.checks.opened.facts import Format, Opened, UnreadableError
from accessgen.checks.opened.pdf.view import OpenedPdf


def open_file(form: str, data: bytes, label: str) -> Opened:
    """Open a finished file. Raises UnreadableError if it is broken, locked or unknown."""
    if form == Format.DOCX:
        return OpenedDocx(data, label)
    if form == Format.PDF:
        return OpenedPdf(data, label)
    raise UnreadableError(f"its format {form} is unknown")
