"""The programs that are measured: each turns one variant of a case into the bytes of a file.

A loader imports the program and reads what it keeps between documents; the function it returns does
one document. Imports stand inside the loaders, so that a process pays only for its own program.
"""

from __future__ import annotations

import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

Run = Callable[[int], bytes]


def accessgen_pdf(case: Path) -> Run:
    """Tagged PDF from a Document in memory."""
    return _from_document(case, "pdf")


def accessgen_docx(case: Path) -> Run:
    """DOCX from a Document in memory; the page numbers of its contents are known already."""
    return _from_document(case, "docx")


def accessgen_pdf_source(case: Path) -> Run:
    """Tagged PDF from Markdown and YAML: read, transform, write."""
    return _from_source(case, "pdf")


def accessgen_docx_source(case: Path) -> Run:
    """DOCX from Markdown and YAML; the PDF is laid out too, for the contents' page numbers."""
    return _from_source(case, "docx")


def _from_document(case: Path, kind: str) -> Run:
    from accessgen.build import library  # noqa: PLC0415
    from accessgen.writers import WRITERS  # noqa: PLC0415

    with (case / "documents.pickle").open("rb") as file:
        documents, style, contents, root, page_of = pickle.load(file)

    def run(variant: int) -> bytes:
        library.cache_clear()  # every document opens, checks and mutes its pictures itself
        pictures = library(contents, root)
        return bytes(WRITERS[kind](documents[variant], style, pictures, page_of).data)

    return run


def _from_source(case: Path, kind: str) -> Run:
    from accessgen.build import document_of, library  # noqa: PLC0415
    from accessgen.writers import WRITERS  # noqa: PLC0415
    from bench.cases import load_job  # noqa: PLC0415

    def run(_variant: int) -> bytes:
        library.cache_clear()
        job, contents = load_job(case, kind)
        document = document_of(job)
        pictures = library(contents, job.project.root)
        page_of: Any = {}
        if kind == "docx":
            page_of = WRITERS["pdf"](document, job.edition.style, pictures, {}).page_of
        return bytes(WRITERS[kind](document, job.edition.style, pictures, page_of).data)

    return run


def typst(case: Path) -> Run:
    """Tagged PDF by Typst, PDF/UA-1 on. A new variant is new to its cache; the pictures are not."""
    import typst as program  # noqa: PLC0415

    def run(variant: int) -> bytes:
        return bytes(
            program.compile(
                str(case / f"{variant}.typ"),
                root=str(case),
                font_paths=[str(case / "fonts")],
                ignore_system_fonts=True,
                pdf_standards=["ua-1"],
            )
        )

    return run


def typst_again(case: Path) -> Run:
    """Typst on the very same words: most of the work comes from its cache."""
    compile_variant = typst(case)
    return lambda _variant: compile_variant(0)


def weasyprint(case: Path) -> Run:
    """Tagged PDF by WeasyPrint, PDF/UA-1 on."""
    from weasyprint import HTML  # noqa: PLC0415

    def run(variant: int) -> bytes:
        return bytes(HTML(filename=str(case / f"{variant}.html")).write_pdf(pdf_variant="pdf/ua-1"))

    return run


LOADERS: dict[str, Callable[[Path], Run]] = {
    "accessgen-pdf": accessgen_pdf,
    "accessgen-pdf-source": accessgen_pdf_source,
    "accessgen-docx": accessgen_docx,
    "accessgen-docx-source": accessgen_docx_source,
    "typst": typst,
    "typst-again": typst_again,
    "weasyprint": weasyprint,
}
