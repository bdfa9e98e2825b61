from __future__ import annotations

from dataclasses import replace

import pikepdf

from tests.checks.build_pdf import set_after
from tests.checks.example import docx_example, pdf_example
from tests.checks.words_of_examples import TITLE

LARGE = {"S01": {"words": ["Large print"]}}


def hide(pdf: pikepdf.Pdf) -> None:
    pdf.Root.ViewerPreferences.DisplayDocTitle = False


def untitled(pdf: pikepdf.Pdf) -> None:
    data = pdf.Root.Metadata.read_bytes().replace(TITLE.encode(), b"")
    pdf.Root.Metadata.write(data)
    pdf.docinfo["/Title"] = ""


def named(title: str) -> object:
    return lambda document: setattr(document.core_properties, "title", title)


GOOD = [
    docx_example("a title"),
    docx_example("a title about a document", named("Document your support needs")),
    pdf_example("a title"),
    replace(docx_example("its edition", named(f"{TITLE} (Large print)")), limits=LARGE),
]
BROKEN = [
    docx_example("no title", named(""), says="no title"),
    docx_example("a title of the program", named("Document1"), says="says nothing"),
    docx_example("a file's name", named("Microsoft Word - draft3.docx"), says="says nothing"),
    docx_example("another file's name", named("booklet_v7_final.pdf"), says="says nothing"),
    docx_example("nobody wrote it", named("(anonymous)"), says="says nothing"),
    replace(
        docx_example("the edition is missing"), limits=LARGE, says="does not say “Large print”"
    ),
    pdf_example("no title", set_after(untitled), says="no title"),
    pdf_example("the title is hidden", set_after(hide), says="name instead of its title"),
]
