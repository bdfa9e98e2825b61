"""SVG to PDF operators: svglib reads the shapes, and each becomes a path.

Pictures come from the picture library, which has refused what is not flat shapes: gradients,
filters, text and links (rule C17). See-through colours are kept (ISO 32000-1 11.6.4.4).
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from reportlab.graphics.shapes import (
    Circle,
    Drawing,
    Ellipse,
    Group,
    Line,
    Path,
    Polygon,
    PolyLine,
    Rect,
    Shape,
)
from reportlab.lib.colors import Color
from svglib.svglib import svg2rlg

from accessgen.writers.pdf.opacity import with_opacity_on_shapes

_KAPPA = 0.5522847498  # of the radius: the handles of a quarter of a circle as a Bézier curve
_STATE = re.compile(r"^q /F(\d+)S(\d+) gs$", re.MULTILINE)
_PATH_OPERATORS = (("m", 2), ("l", 2), ("c", 6), ("h", 0))  # in reportlab's numbering


class Art(NamedTuple):
    """A drawing with its origin at the bottom left."""

    width: float
    height: float
    operators: str
    states: str
    """The graphics states that the operators name, as a resource dictionary's entry."""


def drawing(data: bytes) -> Art:
    """Read an SVG file.

    Raises ValueError if svglib cannot read it; the picture library has tried that already.
    """
    art: Drawing | None = svg2rlg(io.BytesIO(with_opacity_on_shapes(data)))
    if art is None:
        raise ValueError("svglib cannot read this SVG")
    operators = "\n".join(_group(art))
    found = sorted(set(_STATE.findall(operators)))
    states = "".join(
        f"/F{fill}S{stroke}<</ca {int(fill) / 100:g}/CA {int(stroke) / 100:g}>>"
        for fill, stroke in found
    )
    return Art(art.width, art.height, operators, f"/ExtGState<<{states}>>" if states else "")


def _group(group: Group) -> Iterator[str]:
    yield "q"
    transform = getattr(group, "transform", None)
    if transform:
        yield f"{_numbers(transform)} cm"
    for item in group.contents:
        if isinstance(item, Group):
            yield from _group(item)
        elif isinstance(item, Path) and item.isClipPath:
            yield f"{_path(item)} W{_rule(item)} n"
        else:
            yield from _shape(item)
    yield "Q"


def _shape(item: Shape) -> Iterator[str]:
    fill = getattr(item, "fillColor", None) if not isinstance(item, Line | PolyLine) else None
    stroke = item.strokeColor if item.strokeWidth else None
    fill, stroke = _seen(fill), _seen(stroke)
    outline = _outline(item)
    if not outline or not (fill or stroke):
        return
    clear = (_share(item, "fillOpacity", fill), _share(item, "strokeOpacity", stroke))
    if min(clear) < 1:
        yield f"q /F{clear[0] * 100:.0f}S{clear[1] * 100:.0f} gs"
    if fill:
        yield f"{_colour(fill)} rg"
    if stroke:
        yield f"{_colour(stroke)} RG {_stroke(item)}"
    paint = ("B" + _rule(item)) if fill and stroke else ("f" + _rule(item)) if fill else "S"
    yield f"{outline} {paint}"
    if min(clear) < 1:
        yield "Q"


def _seen(colour: Color | None) -> Color | None:
    return colour if colour is not None and colour.alpha > 0 else None


def _share(item: Shape, name: str, colour: Color | None) -> float:
    """How far a colour hides what lies below, from 0 to 1."""
    if colour is None:
        return 1.0
    own = getattr(item, name, None)
    return float(colour.alpha if own is None else own)


def _colour(colour: Color) -> str:
    return _numbers((colour.red, colour.green, colour.blue))


def _rule(item: Shape) -> str:
    return "*" if getattr(item, "_fillRule", None) == 0 or getattr(item, "fillMode", 1) == 0 else ""


def _stroke(item: Shape) -> str:
    parts = [f"{item.strokeWidth:.3f} w {item.strokeLineCap or 0} J {item.strokeLineJoin or 0} j"]
    parts.append(f"{item.strokeMiterLimit or 10:g} M")
    dashes = item.strokeDashArray or []
    if dashes and isinstance(dashes[0], list | tuple):
        dashes = dashes[0]
    parts.append(f"[{_numbers(dashes)}] 0 d")
    return " ".join(parts)


def _outline(item: Shape) -> str:
    match item:
        case Path():
            outline = _path(item)
        case Rect():
            outline = _rectangle(item)
        case Circle():
            outline = _oval(item.cx, item.cy, item.r, item.r)
        case Ellipse():
            outline = _oval(item.cx, item.cy, item.rx, item.ry)
        case Line():
            outline = f"{_numbers((item.x1, item.y1))} m {_numbers((item.x2, item.y2))} l"
        case Polygon():
            outline = f"{_polyline(item.points)} h"
        case PolyLine():
            outline = _polyline(item.points)
        case _:
            raise ValueError(f"{type(item).__name__} is not a shape that a PDF drawing can hold")
    return outline


def _path(path: Path) -> str:
    points = iter(path.points)
    parts = []
    for code in path.operators:
        name, count = _PATH_OPERATORS[code]
        parts.append(_numbers([next(points) for _ in range(count)]) + " " + name)
    return " ".join(parts).strip()


def _polyline(points: list[float]) -> str:
    pairs = [_numbers(points[at : at + 2]) for at in range(0, len(points), 2)]
    return " ".join(f"{pair} {'l' if index else 'm'}" for index, pair in enumerate(pairs))


def _rectangle(item: Rect) -> str:
    x, y, width, height = item.x, item.y, item.width, item.height
    rx, ry = min(item.rx or 0, width / 2), min(item.ry or 0, height / 2)
    if not (rx and ry):
        return f"{_numbers((x, y, width, height))} re"
    right, top, kx, ky = x + width, y + height, rx * (1 - _KAPPA), ry * (1 - _KAPPA)
    curves = (
        (right - kx, y, right, y + ky, right, y + ry),
        (right, top - ky, right - kx, top, right - rx, top),
        (x + kx, top, x, top - ky, x, top - ry),
        (x, y + ky, x + kx, y, x + rx, y),
    )
    lines = ((right - rx, y), (right, top - ry), (x + rx, top), (x, y + ry))
    parts = [f"{_numbers((x + rx, y))} m"]
    for line, curve in zip(lines, curves, strict=True):
        parts.append(f"{_numbers(line)} l {_numbers(curve)} c")
    return " ".join(parts) + " h"


def _oval(x: float, y: float, rx: float, ry: float) -> str:
    kx, ky = rx * _KAPPA, ry * _KAPPA
    curves = (
        (x + rx, y + ky, x + kx, y + ry, x, y + ry),
        (x - kx, y + ry, x - rx, y + ky, x - rx, y),
        (x - rx, y - ky, x - kx, y - ry, x, y - ry),
        (x + kx, y - ry, x + rx, y - ky, x + rx, y),
    )
    return f"{_numbers((x + rx, y))} m " + " ".join(f"{_numbers(c)} c" for c in curves) + " h"


def _numbers(values: Iterable[float]) -> str:
    return " ".join(f"{value:.3f}".rstrip("0").rstrip(".") for value in values)
