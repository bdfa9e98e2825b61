"""The programs that are measured: each turns one variant of a case into the bytes of a file.

A loader imports the program and reads what it keeps between documents; the function it returns does
one document. Imports stand inside the loaders, so that a process pays only for its own program.
"""

from __future__ import annotations

import pickle
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

Run = Callable[[int], bytes]


def _from_document(case: Path, kind: str, *, keep: bool) -> Run:
    """One writer, from a Document in memory; the page numbers for a DOCX are known already.

    With `keep` the pictures stay from one document to the next, as they do in a process that builds
    all editions of a publication; without, each variant has pictures that were never seen before.
    """
    from accessgen.pictures import PictureLibrary  # noqa: PLC0415
    from accessgen.writers import WRITERS  # noqa: PLC0415

    with (case / "documents.pickle").open("rb") as file:
        kept = pickle.load(file)
    libraries = [PictureLibrary("pictures.yaml", entries, {}) for entries in kept["entries"]]

    def run(variant: int) -> bytes:
        pictures = libraries[0 if keep else variant]
        document = kept["documents"][variant]
        return bytes(WRITERS[kind](document, kept["style"], pictures, kept["page_of"]).data)

    return run


def _from_source(case: Path, kind: str) -> Run:
    """From Markdown and YAML: read, transform, write. Pictures and their index are kept.

    For a DOCX the PDF is laid out too: from there come the page numbers of its contents.
    """
    from accessgen.build import document_of, library  # noqa: PLC0415
    from accessgen.writers import WRITERS  # noqa: PLC0415
    from bench.job import load_job  # noqa: PLC0415

    def run(_variant: int) -> bytes:
        job, contents = load_job(case, kind)
        document = document_of(job)
        pictures = library(contents, job.project.root)
        page_of: Any = {}
        if kind == "docx":
            page_of = WRITERS["pdf"](document, job.edition.style, pictures, {}).page_of
        return bytes(WRITERS[kind](document, job.edition.style, pictures, page_of).data)

    return run


def _typst(case: Path, ending: str) -> Run:
    """Tagged PDF by Typst, PDF/UA-1 on."""
    import typst  # noqa: PLC0415

    def run(variant: int) -> bytes:
        return bytes(
            typst.compile(
                str(case / f"{variant}{ending}"),
                root=str(case),
                font_paths=[str(case / "fonts")],
                ignore_system_fonts=True,
                pdf_standards=["ua-1"],
            )
        )

    return run


def _typst_again(case: Path) -> Run:
    """Typst on the very same document: most of the work comes from its cache."""
    run = _typst(case, ".typ")
    return lambda _variant: run(0)


def _weasyprint(case: Path) -> Run:
    """Tagged PDF by WeasyPrint, PDF/UA-1 on."""
    from weasyprint import HTML  # noqa: PLC0415

    def run(variant: int) -> bytes:
        return bytes(HTML(filename=str(case / f"{variant}.html")).write_pdf(pdf_variant="pdf/ua-1"))

    return run


LOADERS: dict[str, Callable[[Path], Run]] = {
    "accessgen-pdf": partial(_from_document, kind="pdf", keep=False),
    "accessgen-pdf-kept": partial(_from_document, kind="pdf", keep=True),
    "accessgen-pdf-source": partial(_from_source, kind="pdf"),
    "accessgen-docx": partial(_from_document, kind="docx", keep=False),
    "accessgen-docx-kept": partial(_from_document, kind="docx", keep=True),
    "accessgen-docx-source": partial(_from_source, kind="docx"),
    "typst": partial(_typst, ending=".typ"),
    "typst-kept": partial(_typst, ending=".kept.typ"),
    "typst-again": _typst_again,
    "weasyprint": _weasyprint,
}
