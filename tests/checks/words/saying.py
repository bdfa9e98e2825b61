"""Examples in which one paragraph of the good file says something else."""

from __future__ import annotations

from docx.document import Document

from accessgen.resources import bundled
from accessgen.sources import load_yaml, read_text
from tests.checks.build_docx import DocxChange, docx, set_style, set_text
from tests.checks.example import LIMITS, Example, finished
from tests.checks.words_of_examples import PARAGRAPHS, TEXT

_EASY = load_yaml(
    read_text(bundled("styles") / "easy-read.yaml", "easy-read.yaml"), "easy-read.yaml"
)["limits"]


def easy(rule: str) -> dict[str, object]:
    """The limits of a rule in Easy Read."""
    return {rule: {**LIMITS[rule], **_EASY.get(rule, {})}}


def saying(
    name: str,
    text: str,
    says: str = "",
    also: tuple[str, ...] = (),
    limits: dict[str, object] | None = None,
) -> Example:
    """The good DOCX; its second paragraph says `text`."""
    return changed(name, set_text(PARAGRAPHS[1], text), says=says, also=also, limits=limits)


def changed(
    name: str,
    *changes: DocxChange,
    says: str = "",
    also: tuple[str, ...] = (),
    limits: dict[str, object] | None = None,
) -> Example:
    """The good DOCX with these changes, held to other limits for some rules."""
    return Example(f"docx: {name}", (finished(docx(*changes), "docx"),), says, also, limits or {})


def bold_term(before: str, term: str, after: str) -> DocxChange:
    """Add a paragraph with bold words in it."""

    def change(document: Document) -> None:
        paragraph = document.add_paragraph(before)
        paragraph.add_run(term).bold = True
        paragraph.add_run(after)

    return change


def word_list(term: str, meaning: str) -> DocxChange:
    """Add a list of hard words with one in it."""

    def change(document: Document) -> None:
        document.add_heading("Hard words", level=1)
        document.add_paragraph().add_run(term).bold = True
        document.add_paragraph(meaning)

    return change


def quote(*paragraphs: str) -> DocxChange:
    """Add a quote in Word's own style for it, set as plain text is."""
    look = set_style("Quote", name="Arial", size=None, italic=False)

    def change(document: Document) -> None:
        look(document)
        document.styles["Quote"].font.color.rgb = document.styles["Normal"].font.color.rgb
        for text in paragraphs:
            document.add_paragraph(text, style="Quote")

    return change


def add(*paragraphs: str, style: str = "Normal") -> DocxChange:
    """Add paragraphs at the end."""

    def change(document: Document) -> None:
        for text in paragraphs:
            document.add_paragraph(text, style=style)

    return change


__all__ = ["TEXT", "add", "bold_term", "changed", "easy", "quote", "saying", "word_list"]
