"""Patterns, gradients and shadows of a PDF, found in what its pages may use (8.7, 11.6.5)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pikepdf

from accessgen.checks.opened.appearance import Effect
from accessgen.checks.opened.facts import Place

MAX_DEPTH = 12
TILING = 1


def effects_of(pdf: pikepdf.Pdf) -> Iterator[Effect]:
    """Each kind of effect once for each page that uses it."""
    for number, page in enumerate(pdf.pages, start=1):
        found: dict[str, None] = {}
        _look(page.obj.get("/Resources"), found, set(), 0)
        for what in found:
            yield Effect(what, Place(page=number))


def _look(resources: Any, found: dict[str, None], seen: set[Any], depth: int) -> None:
    if not isinstance(resources, pikepdf.Dictionary) or depth > MAX_DEPTH:
        return
    for pattern in _values(resources, "/Pattern"):
        found["a pattern" if pattern.get("/PatternType") == TILING else "a gradient"] = None
    if any(True for _ in _values(resources, "/Shading")):
        found["a gradient"] = None
    for state in _values(resources, "/ExtGState"):
        mask = state.get("/SMask")
        if isinstance(mask, pikepdf.Dictionary) and mask.get("/S") == "/Luminosity":
            found["a fading edge or shadow"] = None
    for form in _values(resources, "/XObject"):
        if form.get("/Subtype") == "/Form" and form.objgen not in seen:
            seen.add(form.objgen)
            _look(form.get("/Resources"), found, seen, depth + 1)


def _values(resources: pikepdf.Dictionary, kind: str) -> Iterator[Any]:
    group = resources.get(kind)
    if isinstance(group, pikepdf.Dictionary):
        for _, node in sorted(group.items()):
            if isinstance(node, pikepdf.Dictionary | pikepdf.Stream):
                yield node
