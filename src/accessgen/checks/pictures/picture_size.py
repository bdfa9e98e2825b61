"""I12: pictures that are big enough, and alike."""

from __future__ import annotations

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.measure import counted
from accessgen.checks.opened.facts import Opened
from accessgen.checks.opened.structure import Figure
from accessgen.findings import Severity

_ROUNDING = 0.5  # millimetres
_SHAPE = 1.05  # less is not seen


def run(file: Opened, limits: Limits) -> Findings:
    """A warning for pictures too small, too wide in rows, not alike, and out of their shape."""
    least, most = limits.number("least"), limits.number("most")
    rows = [f for row in file.structure.rows for f in row.figures if not f.inline and f.alt]
    telling = [
        f for f in file.structure.figures if f.alt and not (f.decorative or f.listed or f.inline)
    ]
    yield from _out_of_shape(file)
    yield from _told([f for f in telling if _width(f) < least - _ROUNDING], "small", least)
    if most:
        yield from _told([f for f in rows if _width(f) > most + _ROUNDING], "wide", most)
    widths = sorted(_width(figure) for figure in rows)
    drift = limits.number("alike")
    if drift and widths and widths[-1] - widths[0] > drift:
        yield CHECK.failed(
            "Pictures of rows are not all of one width.",
            value=f"{widths[0]:.0f} to {widths[-1]:.0f} mm wide",
            limit="one width for all",
        )


def _out_of_shape(file: Opened) -> Findings:
    for figure in file.structure.figures:
        pulled = figure.pulled
        if figure.decorative or figure.inline or 1 / _SHAPE <= pulled <= _SHAPE:
            continue
        way = "wide" if pulled > 1 else "high"
        yield CHECK.failed(
            f"A picture is pulled {way}, out of its own shape.",
            figure.place,
            element=figure.alt,
            value=f"width to height {pulled:.2f} times as it was made",
            limit="the shape in which it was made",
            hint="Change width and height together.",
        )


def _told(figures: list[Figure], kind: str, limit: float) -> Findings:
    if figures:
        first = figures[0]
        bound = "at least" if kind == "small" else "at most"
        yield CHECK.failed(
            f"{counted(len(figures), 'picture')}: too {kind}, {_width(first):.0f} mm wide.",
            first.place,
            element=first.alt,
            value=f"{_width(first):.0f} mm",
            limit=f"{bound} {limit:g} mm",
        )


def _width(figure: Figure) -> float:
    """The longer side in millimetres: a tall drawing is as big as a wide one."""
    return max(figure.size)


CHECK = FileCheck(
    id="I12",
    title="Pictures are big enough, and alike",
    families=(Family.PICTURES,),
    severity=Severity.SHOULD,
    standards=(
        "Department of Health, Making written information easier to understand (2010): as big as "
        "possible; the numbers are accessgen's own choice",
    ),
    limits={
        "least": "the least size of a picture that tells something, in millimetres",
        "most": "the greatest size of a picture in a row, in millimetres; 0 asks nothing",
        "alike": "how much the pictures of rows may differ, in millimetres; 0 asks nothing",
    },
    what="A picture that tells something is at least 30 mm wide, in large print 50 mm. In Easy "
    "Read all pictures of rows have one width between 35 and 55 mm. A picture keeps its shape.",
    why="A small picture is a decoration. Pictures of one size keep the page calm.",
    how="The longer side as placed. Decoration, signs no higher than 10 mm, and pictures in the "
    "contents are left out. The shape: width to height as shown, against the picture's own; "
    "cropped pictures of a DOCX are left out.",
    hint="Change row.picture in the edition's file in styles, or {width=…} on the picture.",
    elsewhere="Make the pictures bigger, and all of one width.",
    good="All pictures 40 mm wide.",
    bad="Pictures of 18 mm.",
    run=run,
)
