"""Which way to set rows in Word: measured, so that the choice in docs/docx.md can be checked.

Each construction is built with 14 rows at 16 points, and at 24 with a row added; then the SDK
validator, LibreOffice's PDF/UA export, veraPDF, the tag tree and the places of words are asked.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import docx
import pikepdf
import pytest
from docx.oxml.ns import qn
from lxml import etree

from accessgen.checks.opened import open_file
from tests.docx.row_constructions import CONSTRUCTIONS, ROWS
from tests.support import libreoffice, openxml, poppler, verapdf
from tests.support.docx_text import LIBREOFFICE_RULES
from tests.support.program import run

LARGE = "24 points and a row added"


@dataclass(frozen=True)
class Measured:
    """What was found of one file.

    `rules` are rules of PDF/UA-1 that LibreOffice does not break by itself. `in_order` and `level`
    count rows: picture read right before its words; words at the right of the picture, and level
    with it for half of the lower one (rule I11). `split` counts rows whose words are on two pages
    or on another page than their picture. `empty` counts paragraphs without anything, which a
    screen reader calls "blank".
    """

    sdk: int
    rules: int
    tables: int
    headers: int
    in_order: int
    level: int
    split: int
    empty: int


@dataclass(frozen=True)
class Place:
    """Where something stands: its page, and its edges in points from the left and the top."""

    page: int
    left: float
    top: float
    right: float
    bottom: float


def measured(source: Path, pdf: Path, sdk: int, rules: int) -> Measured:
    tree = poppler.struct_text(pdf)
    words, pictures = places_of_words(pdf), places_of_pictures(pdf)
    pairs = list(zip(pictures, words, strict=False))
    return Measured(
        sdk,
        rules,
        len(re.findall(r"^ *Table\b", tree, re.MULTILINE)),
        len(re.findall(r"^ *TH\b", tree, re.MULTILINE)),
        in_order(tree),
        sum(is_level(picture, said) for picture, said in pairs),
        sum({word.page for word in said} != {picture.page} for picture, said in pairs),
        empty_paragraphs(source),
    )


def is_level(picture: Place, words: list[Place]) -> bool:
    top, bottom = min(word.top for word in words), max(word.bottom for word in words)
    shared = min(bottom, picture.bottom) - max(top, picture.top)
    lower = min(bottom - top, picture.bottom - picture.top)
    return all(word.left >= picture.right - 1 for word in words) and shared >= lower / 2


def in_order(tree: str) -> int:
    """How many pictures the tree has right before their own words."""
    marks = [found or "picture" for found in re.findall(r"\bFigure\b|Row (\d+)\.", tree)]
    return sum(one == "picture" and two != "picture" for one, two in pairwise(marks))


def places_of_words(pdf: Path) -> list[list[Place]]:
    """For each row the places of its words: a row begins with `Row 7.`"""
    html = run(["pdftotext", "-bbox", pdf, "-"], timeout=60)
    root = etree.fromstring(html.encode(), etree.XMLParser(recover=True, resolve_entities=False))
    rows: list[list[Place]] = []
    for page, sheet in enumerate(root.iter("{*}page"), start=1):
        for word in sheet.iter("{*}word"):
            edges = (float(word.get(name)) for name in ("xMin", "yMin", "xMax", "yMax"))
            if word.text == "Row":
                rows.append([])
            if rows:
                rows[-1].append(Place(page, *edges))
    return rows


def places_of_pictures(pdf: Path) -> list[Place]:
    """The place of each picture, in reading order."""
    with pikepdf.open(pdf) as opened:
        height = float(opened.pages[0].mediabox[3])
    figures = open_file("pdf", pdf.read_bytes(), pdf.name).structure.figures
    return [
        Place(f.place.page or 0, f.box[0], height - f.box[3], f.box[2], height - f.box[1])
        for f in figures
        if f.box
    ]


def empty_paragraphs(source: Path) -> int:
    document = docx.Document(str(source))
    return sum(
        not "".join(p.itertext()).strip() and not [*p.iter(qn("w:drawing")), *p.iter(qn("w:br"))]
        for p in document.element.body.iter(qn("w:p"))
    )


def measure_all(folder: Path) -> dict[tuple[str, str], Measured]:
    """Every construction at 16 points, and at 24 with a row added."""
    made: dict[Path, tuple[str, str]] = {}
    for construction in CONSTRUCTIONS:
        cases = {"16 points": construction.data(16), LARGE: construction.data(24, add=1)}
        for case, data in cases.items():
            path = folder / f"{construction.name}-{case}.docx".replace(" ", "-")
            path.write_bytes(data)
            made[path] = (construction.name, case)
    errors = openxml.validate(made)
    pdfs = libreoffice.to_pdf(made, folder / "pdf")
    failures = verapdf.validate(pdfs.values(), "ua1")
    results = {}
    for path, key in made.items():
        rules = {
            (failure.clause, failure.test) for failure in failures[pdfs[path]]
        } - LIBREOFFICE_RULES
        results[key] = measured(path, pdfs[path], len(errors[path]), len(rules))
    return results


@pytest.mark.proof
def test_a_table_is_the_best_construction(tmp_path: Path) -> None:
    for module in (openxml, libreoffice, verapdf, poppler):
        module.require()
    results = measure_all(tmp_path)
    for key, found in results.items():
        print(*key, found, sep=" | ")
    best = {name for name, _ in results}
    for (name, case), found in results.items():
        rows = ROWS + (case == LARGE)
        whole = (found.in_order, found.level, found.split) == (rows, rows, 0)
        if not whole or found.sdk + found.rules + found.headers + found.empty:
            best.discard(name)
    assert best == {"table"}
