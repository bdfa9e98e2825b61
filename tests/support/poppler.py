"""Poppler: what another PDF reader finds in a PDF."""

from __future__ import annotations

from pathlib import Path

from tests.support.program import missing_commands, require_all, run


def missing() -> list[str]:
    """The commands of poppler-utils that are not on this machine."""
    return missing_commands("pdfinfo", "pdftotext")


def available() -> bool:
    """Whether poppler-utils is here."""
    return not missing()


def require() -> None:
    """Skip the test without poppler-utils, or fail it when validators are required."""
    require_all("poppler-utils", missing())


def struct_text(pdf: Path) -> str:
    """The structure tree with its text, indented: what a screen reader is given.

    A PDF without tags gives an empty string.

    Raises:
        RuntimeError: poppler cannot read the file.
    """
    return run(["pdfinfo", "-struct-text", pdf], timeout=60)


def text(pdf: Path) -> str:
    """The text as it lies on the pages, a form feed after each page.

    Raises:
        RuntimeError: poppler cannot read the file.
    """
    return run(["pdftotext", "-enc", "UTF-8", pdf, "-"], timeout=60)
