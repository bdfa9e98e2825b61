"""A report with one of everything that can be found, over a real PDF."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

from accessgen.errors import Position
from accessgen.findings import Decision, Finding, Outcome, Severity
from accessgen.report.results import FileResult, Report

LONG = "You can come to one meeting or to all of them, and you can bring somebody with you."
PAGES = 12

TOO_LONG = Finding(
    "W03", Outcome.FAILED, Severity.MUST, "This sentence has 17 words.",
    hint="Cut it in two.", page=2, element=LONG, value="17 words", limit="at most 15 words",
    source=Position("content/guide/easy-read.md", 12),
)  # fmt: skip
SCORE = Finding(
    "W01", Outcome.FAILED, Severity.MUST,
    "The text is hard to read. Hard words: governance. Flesch reading ease 41.",
    hint="Begin with the hard words.",
)  # fmt: skip
PALE = Finding(
    "C01", Outcome.FAILED, Severity.SHOULD, "The colour #D08080 of a fill is not quite muted.",
    hint="Take a colour of `styles/palette.yaml`.", page=1, value="chroma 0.090",
    limit="at most 0.080",
)  # fmt: skip
UNKNOWN = Finding("F05", Outcome.CANT_TELL, Severity.SHOULD, "The height of a small x is unknown.")
QUESTION = Finding(
    "W23", Outcome.NEEDS_PERSON, Severity.FLAG, "Is this how people ask to be called?"
)
ACCEPTED = Finding(
    "F04", Outcome.OVERRIDDEN, Severity.MUST, "12 letters: only 11 points.",
    decision=Decision("Sam Okafor", dt.date(2026, 11, 4), "The logo is fixed", "editor",
                      dt.date(2027, 3, 1)),
)  # fmt: skip
CHECKS = ("C01", "F01", "F04", "F05", "W01", "W03", "W23", "open")


def pdf(path: Path) -> Path:
    """A PDF of several pages; the long sentence stands on the second."""
    canvas = Canvas(str(path), invariant=True)
    for number in range(1, PAGES + 1):
        canvas.setFont("Helvetica", 14)
        canvas.drawString(72, 760, f"Page {number}")
        if number == 2:
            canvas.drawString(72, 700, LONG[:48])
            canvas.drawString(72, 680, LONG[48:])
        canvas.showPage()
    canvas.save()
    return path


def report(folder: Path) -> Report:
    """A Word file, a PDF with everything, and a file that did not open."""
    unread = Finding(
        "open", Outcome.FAILED, Severity.MUST, "This file cannot be opened: it is empty."
    )
    found = (PALE, SCORE, TOO_LONG, UNKNOWN, QUESTION, ACCEPTED)
    return Report(
        (
            FileResult("empty.pdf", "pdf", "easy-read", folder / "empty.pdf", ("open",), (unread,)),
            FileResult("guide.docx", "docx", "easy-read", folder / "guide.docx", CHECKS, (SCORE,)),
            FileResult("guide.pdf", "pdf", "easy-read", pdf(folder / "guide.pdf"), CHECKS, found),
        )
    )
