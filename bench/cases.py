"""What is measured: the guide and the real booklet, written out for every program.

    python -m bench.cases FOLDER VARIANTS CASE…

A case's folder holds each variant as accessgen Document, Typst, HTML and Pandoc Markdown, with the
pictures (muted already, so that every program gets the same files) and the fonts. A variant adds
its number to every paragraph, and its pictures have other bytes: a program that remembers what it
has made must make each one anew. In the ".kept.typ" files the pictures are those of variant 0.
"""

from __future__ import annotations

import json
import pickle
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from accessgen import model as m
from accessgen.build import document_of, library
from accessgen.pictures import PictureLibrary
from accessgen.pictures.entry import Entry
from accessgen.style import Face, Style
from accessgen.writers import WRITERS
from bench import guide
from bench.html_source import html_source
from bench.job import load_job
from bench.pandoc_source import pandoc_source
from bench.typst_source import typst_source

CHECKOUT = Path(__file__).resolve().parents[1]


def vary(document: m.Document, number: int) -> m.Document:
    """The document with a number at the end of every paragraph; number 0 leaves it as it is."""

    def change(block: m.Block) -> tuple[m.Block, ...]:
        if isinstance(block, m.Paragraph) and number:
            return (replace(block, children=(*block.children, m.Text(f" {number}"))),)
        return (block,)

    return replace(document, blocks=m.map_blocks(document.blocks, change))


def prepare(case: Path, project: Path, publication: str, variants: int) -> None:
    """Write everything that the programs need for one publication."""
    case.mkdir(parents=True)
    place = {"project": str(project), "publication": publication}
    (case / "case.json").write_text(json.dumps(place), encoding="utf-8")
    job, contents = load_job(case, "pdf")
    document, style = document_of(job), job.edition.style
    pictures = library(contents, job.project.root)
    page_of = WRITERS["pdf"](document, style, pictures, {}).page_of
    documents = [vary(document, number) for number in range(variants)]
    entries = [_originals(document, pictures, case, number) for number in range(variants)]
    looks = replace(style, face=_copy_fonts(style.face, case / "fonts"))
    for number, variant in enumerate(documents):
        files = _copy_pictures(document, pictures, case, number)
        _write_sources(case / str(number), variant, looks, files)
    kept = {
        "documents": documents,
        "entries": entries,
        "style": style,
        "page_of": dict(page_of),
    }
    with (case / "documents.pickle").open("wb") as file:
        pickle.dump(kept, file)


def _copy_fonts(face: Face, folder: Path) -> Face:
    folder.mkdir()
    regular = Path(shutil.copy(face.regular, folder))
    bold = Path(shutil.copy(face.bold, folder))
    return replace(face, regular=regular, bold=bold)


def _names(document: m.Document) -> list[str]:
    return sorted({node.name for node in m.walk(document) if isinstance(node, m.Picture)})


def _put(path: Path, data: bytes, number: int) -> None:
    """Line ends after a picture change nothing but its bytes, so no cache knows it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data + b"\n" * number)


def _originals(
    document: m.Document, pictures: PictureLibrary, case: Path, number: int
) -> dict[str, Entry]:
    """Library entries with files of a variant's own, as they are before they are muted."""
    entries = {}
    for name in _names(document):
        entry = pictures.entries[name]
        path = case / "originals" / str(number) / f"{name}{entry.path.suffix}"
        _put(path, entry.path.read_bytes(), number)
        entries[name] = replace(entry, path=path)
    return entries


def _copy_pictures(
    document: m.Document, pictures: PictureLibrary, case: Path, number: int
) -> dict[str, str]:
    """The pictures of a variant for the other programs, muted already."""
    files = {}
    for name in _names(document):
        picture = pictures.get(name)
        ending = "jpg" if picture.format == "jpeg" else picture.format
        files[name] = f"pictures/{number}/{name}.{ending}"
        _put(case / files[name], picture.data, number)
    return files


def _write_sources(
    stem: Path, document: m.Document, style: Style, files: Mapping[str, str]
) -> None:
    first = {name: file.replace(f"/{stem.name}/", "/0/") for name, file in files.items()}
    sources = {
        ".typ": typst_source(document, style, files),
        ".kept.typ": typst_source(document, style, first),
        ".html": html_source(document, style, files),
        ".md": pandoc_source(document, files),
    }
    for ending, text in sources.items():
        stem.with_suffix(ending).write_text(text, encoding="utf-8")


def main(folder: Path, variants: int, names: list[str]) -> None:
    """Prepare the cases that are named."""
    for name in names:
        project, publication = CHECKOUT, "guidance-booklet"
        if name == "guide":
            project, publication = folder / "guide-project", "guide"
            guide.write_project(project)
        prepare(folder / name, project, publication, variants)
        _write_reference(folder / name)


def _write_reference(case: Path) -> None:
    """Pandoc's own reference file, with the looks of the style where Word styles can carry them."""
    if shutil.which("pandoc") is None:
        return
    command = ["pandoc", "--print-default-data-file", "reference.docx"]
    data = subprocess.run(command, capture_output=True, check=True).stdout
    (case / "reference.docx").write_bytes(data)
    from bench.reference import restyle  # noqa: PLC0415 - python-docx is slow to load

    job, _ = load_job(case, "docx")
    restyle(case / "reference.docx", job.edition.style)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3:])
