"""The form of a PDF: its fields as they stand on the pages (12.7)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

import pikepdf

from accessgen.checks.opened.facts import Place
from accessgen.checks.opened.pdf.layout import every
from accessgen.checks.opened.pdf.tags import Content, Tag
from accessgen.checks.opened.structure import Field

MM = 25.4 / 72
_MANY_LINES = 1 << 12  # field flags (tables 226 and 228)
_RADIO = 1 << 15
_BUTTON = 1 << 16
MAX_DEPTH = 10


def fields_of(pdf: pikepdf.Pdf, tags: Sequence[Tag | Content]) -> Iterator[Field]:
    """The widgets of all pages in the order of their tags, then those that no tag holds."""
    forms = (tag for tag in every(tags) if tag.role == "Form")
    held = [inner.annotation for tag in forms for inner in every(tag.children) if inner.annotation]
    turn = {annotation: number for number, annotation in enumerate(held)}
    found = sorted(_widgets(pdf), key=lambda widget: turn.get(widget[0].objgen[0], len(turn)))
    for note, page in found:
        yield _field(note, page, not tags or note.objgen[0] in turn)


def _widgets(pdf: pikepdf.Pdf) -> Iterator[tuple[Any, int]]:
    for number, page in enumerate(pdf.pages, start=1):
        notes: Any = page.obj.get("/Annots")
        for note in notes if isinstance(notes, pikepdf.Array) else ():
            if isinstance(note, pikepdf.Dictionary) and note.get("/Subtype") == "/Widget":
                yield note, number


def _field(note: Any, page: int, tied: bool) -> Field:
    kind, flags = str(_of(note, "/FT", "")).removeprefix("/"), int(_of(note, "/Ff", 0))
    if kind == "Btn" and not flags & _BUTTON:
        kind = "choice" if flags & _RADIO else "tick"
    elif kind == "Tx":
        kind = "lines" if flags & _MANY_LINES else "text"
    name = ".".join(reversed([str(node["/T"]) for node in _up(note) if "/T" in node]))
    on = next((key[1:] for key in _states(note) if key != "/Off"), "")
    sides = [float(side) for side in note.get("/Rect", [])]
    across, up = sorted(sides[0::2]) or [0.0, 0.0], sorted(sides[1::2]) or [0.0, 0.0]
    box = (across[0], up[0], across[-1], up[-1])
    return Field(
        label=str(_of(note, "/TU", "")),
        kind=kind,
        place=Place(page=page, box=box),
        size=((across[-1] - across[0]) * MM, (up[-1] - up[0]) * MM),
        name=f"{name}:{on}" if kind == "choice" else name,
        tied=tied,
        pitch=_pitch(note),
        ticked=str(note.get("/AS", "/Off")) != "/Off",
    )


def _up(note: Any) -> Iterator[Any]:
    """A widget, and the fields that it inherits from (12.7.3.1)."""
    for _ in range(MAX_DEPTH):
        if not isinstance(note, pikepdf.Dictionary):
            return
        yield note
        note = note.get("/Parent")


def _of(note: Any, key: str, otherwise: Any) -> Any:
    return next((node[key] for node in _up(note) if key in node), otherwise)


def _states(note: Any) -> list[str]:
    """The states that a box has a look for."""
    looks: Any = note.get("/AP", {})
    normal: Any = looks.get("/N", {}) if isinstance(looks, pikepdf.Dictionary) else {}
    if isinstance(normal, pikepdf.Dictionary) and not isinstance(normal, pikepdf.Stream):
        return [str(key) for key in normal]
    return []


def _pitch(note: Any) -> float | None:
    """The least distance of two rules in what an empty field looks like, in millimetres."""
    looks: Any = note.get("/AP", {})
    normal: Any = looks.get("/N") if isinstance(looks, pikepdf.Dictionary) else None
    if not isinstance(normal, pikepdf.Stream):
        return None
    try:
        steps = pikepdf.parse_content_stream(normal, "re")
    except pikepdf.PdfError:
        return None
    heights = sorted({float(step.operands[1]) for step in steps if len(step.operands) == 4})
    gaps = [above - below for below, above in pairwise(heights)]
    return min(gaps) * MM if gaps else None
