"""Finished files, opened: everything that checks may know of a file comes through here."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from pikepdf import PdfError
from pypdfium2 import PdfiumError

from accessgen.checks.opened.docx.view import OpenedDocx
from accessgen.checks.opened.facts import Format, Opened, UnreadableError
from accessgen.checks.opened.pdf.view import OpenedPdf

_OPENERS: Mapping[str, Callable[[bytes, str], Opened]] = {
    Format.DOCX: OpenedDocx,
    Format.PDF: OpenedPdf,
}
# What reading a file raises that is not built as its specification says.
_DAMAGE = (AttributeError, TypeError, ValueError, LookupError, PdfError, PdfiumError)


def open_file(form: str, data: bytes, label: str) -> Opened:
    """Open a finished file and read all of it.

    Raises UnreadableError if it is broken, locked, a bomb, or of a format that is unknown here.
    Reading everything at once means that no check meets a broken file half-way.
    """
    opener = _OPENERS.get(form)
    if opener is None:
        raise UnreadableError(f"its format {form} is unknown")
    try:
        view = opener(data, label)
        _ = view.blocks, view.spans, view.paints, view.unread, view.structure, view.layout
    except _DAMAGE as error:
        what = f"{type(error).__name__}: {error}"
        raise UnreadableError(f"it is not built as a {form.upper()} has to be ({what})") from error
    return view
