"""The contents of the real publications say the pages that a Word program finds.

The numbers in them are the PDF's. Word itself cannot be asked here; LibreOffice lays the same files
out with the same faces. Most of them have to agree, and none may be more than a page away.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest
from lxml import etree

from tests.docx.samples import NS, W, part, value
from tests.support import libreoffice
from tests.support.toolkit import ALL, EDITIONS, PUBLICATIONS, toolkit

AGREE = 0.95


def pages_of_headings(pdf: Path) -> list[int]:
    """The pages that the entries of a PDF's outline lead to, in order."""
    with pikepdf.open(pdf) as opened:
        numbers = {page.objgen: n for n, page in enumerate(opened.pages, start=1)}

        def entries(items: list[pikepdf.OutlineItem]) -> Iterator[int]:
            for item in items:
                place = item.destination or item.action.D
                yield numbers[place[0].objgen]
                yield from entries(item.children)

        with opened.open_outline() as outline:
            return list(entries(outline.root))


def bookmarks_of_headings(root: etree._Element) -> list[str]:
    """The bookmark of each heading, in order; empty for one without."""
    headings = [
        node
        for node in root.iter(f"{W}p")
        if (value(node, "w:pPr/w:pStyle") or "").startswith("Heading")
    ]
    return [value(node, "w:bookmarkStart", "name") or "" for node in headings]


def printed(root: etree._Element) -> dict[str, int]:
    """What the contents say: bookmark and page."""
    pages = {}
    for code in root.iter(f"{W}instrText"):
        kind, name, *_ = (code.text or "").split()
        if kind == "PAGEREF":
            result = code.getparent().getnext().getnext()
            pages[name] = int(result.findtext("w:t", "", NS))
    return pages


@pytest.mark.proof
def test_printed_pages_are_found(tmp_path: Path) -> None:
    libreoffice.require()
    built = toolkit()
    away: dict[str, int] = {}
    for edition in EDITIONS:
        paths = [built.path(publication, edition, "docx") for publication in PUBLICATIONS]
        for source, pdf in libreoffice.to_pdf(paths, tmp_path / edition).items():
            root = part(source.read_bytes())
            names, pages = bookmarks_of_headings(root), pages_of_headings(pdf)
            assert len(names) == len(pages)
            found = dict(zip(names, pages, strict=True))
            for name, page in printed(root).items():
                away[f"{edition}/{source.stem}#{name}"] = found[name] - page
    assert len(away) > 5 * len(ALL)
    wrong = {place: pages for place, pages in away.items() if pages}
    print(f"{len(away) - len(wrong)} of {len(away)} entries agree; the others are {wrong}")
    assert len(wrong) <= (1 - AGREE) * len(away), wrong
    assert all(abs(pages) <= 1 for pages in wrong.values()), wrong
