"""Thin lines under words: those that are no links (F10), and links that have none (C20)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import pikepdf

from accessgen.checks.opened.facts import Part, Place
from accessgen.checks.opened.pdf.items import Filled, Item, Letters
from accessgen.checks.opened.pdf.lines import base_of
from accessgen.checks.opened.pdf.matrix import Box
from accessgen.checks.opened.structure import Spot

_THIN = 0.12  # of the size
_BELOW, _ABOVE = 0.22, 0.05  # of the size: where underlines lie about the base line
_LONGER = 1.5  # sizes: a rule that goes further than its words is a border
_COVERED = 0.8


def underlined_in(pdf: pikepdf.Pdf, pages: Sequence[Sequence[Item]]) -> Iterator[Spot]:
    """Text with a rule close under it, outside the areas of links; once for each rule."""
    for number, items in enumerate(pages, start=1):
        letters = [i for i in items if isinstance(i, Letters) and i.text.strip()]
        if not letters:
            continue
        most = max(item.size for item in letters)
        rules = [i for i in items if isinstance(i, Filled) and _flat(i.box, most)]
        links = [box for box, _ in _notes(pdf.pages[number - 1].obj)] if rules else []
        for rule in rules:
            over = [item for item in letters if _under(rule.box, item)]
            if (
                over
                and _fits(rule.box, over)
                and not any(_linked(rule.box, i, links) for i in over)
            ):
                part = Part.FURNITURE if over[0].mark.artifact else Part.BODY
                text = "".join(item.text for item in over)
                yield Spot(text, Place(part, number), "underlined")


def plain_links_in(pdf: pikepdf.Pdf, pages: Sequence[Sequence[Item]]) -> Iterator[Spot]:
    """The words of each link out of the file that have no line under them; once for each link."""
    for number, items in enumerate(pages, start=1):
        links = [box for box, note in _notes(pdf.pages[number - 1].obj) if _bare(note)]
        if not links:
            continue
        letters = [i for i in items if isinstance(i, Letters) and i.text.strip()]
        most = max((item.size for item in letters), default=0.0)
        rules = [i.box for i in items if isinstance(i, Filled) and _flat(i.box, most)]
        for link in links:
            inside = [item for item in letters if _middle_in(item.box, link)]
            bare = [item for item in inside if not any(_under(rule, item) for rule in rules)]
            if bare:
                text = "".join(item.text for item in bare)
                yield Spot(text, Place(page=number), "a link without its underline")


def _bare(note: pikepdf.Dictionary) -> bool:
    """Whether a link leads out of the file, and its annotation draws no underline (12.5.4)."""
    action, border = note.get("/A"), note.get("/BS")
    out = isinstance(action, pikepdf.Dictionary) and action.get("/S") == "/URI"
    return out and not (isinstance(border, pikepdf.Dictionary) and border.get("/S") == "/U")


def _middle_in(inner: Box, outer: Box) -> bool:
    across, down = (inner[0] + inner[2]) / 2, (inner[1] + inner[3]) / 2
    return outer[0] <= across <= outer[2] and outer[1] <= down <= outer[3]


def _flat(box: Box, size: float) -> bool:
    return box[3] - box[1] <= _THIN * size and box[2] - box[0] > size / 2


def _under(rule: Box, item: Letters) -> bool:
    base = base_of(item)
    near = base - _BELOW * item.size <= rule[1] and rule[3] <= base + _ABOVE * item.size
    shared = min(rule[2], item.box[2]) - max(rule[0], item.box[0])
    thin = rule[3] - rule[1] <= _THIN * item.size
    return near and thin and shared > _COVERED * min(item.box[2] - item.box[0], rule[2] - rule[0])


def _fits(rule: Box, over: Sequence[Letters]) -> bool:
    """Whether a rule is about as long as the words over it."""
    left, right = min(i.box[0] for i in over), max(i.box[2] for i in over)
    spare = _LONGER * over[0].size
    return rule[0] >= left - spare and rule[2] <= right + spare


def _notes(page: Any) -> Iterator[tuple[Box, pikepdf.Dictionary]]:
    """The links of a page: where they are, and their annotations."""
    for note in page.get("/Annots", []):
        if isinstance(note, pikepdf.Dictionary) and note.get("/Subtype") == "/Link":
            x0, y0, x1, y1 = (float(side) for side in note.get("/Rect", (0, 0, 0, 0)))
            yield (min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)), note


def _linked(rule: Box, item: Letters, links: Sequence[Box]) -> bool:
    """Whether the words over a rule are a link: one of the line below may touch their box."""
    over = (rule[0], item.box[1], rule[2], item.box[3])
    return any(_middle_in(over, link) for link in links)
