"""SVG at the edge: what is dangerous, moving or undrawable is refused, the rest is tidied.

The shapes that remain are drawn alike by resvg (PNG for Word), svglib (PDF) and Word itself.
"""

from __future__ import annotations

import math
import re
from xml.etree.ElementTree import Element, ParseError, tostring

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from accessgen.pictures.picture import RefusedPicture

MAX_BYTES = 2_000_000
"""More than this is a photograph traced by a machine, and slows every document down."""

SVG = "{http://www.w3.org/2000/svg}"
XLINK_HREF = "{http://www.w3.org/1999/xlink}href"

_SHAPES = frozenset({"path", "rect", "circle", "ellipse", "line", "polyline", "polygon"})
_DRAWN = _SHAPES | {"svg", "g", "defs", "symbol", "use", "style", "clipPath"}
_DROPPED = frozenset({"title", "desc", "metadata"})
_REFUSED = {
    "script": ("a script", "Save the picture without scripts."),
    "foreignObject": ("a web page (foreignObject)", "Save it with plain shapes only."),
    "image": ("another picture", "Use that PNG or JPEG by itself, or draw its shapes."),
    "a": ("a link", "Take the link out of the picture and put it into the text."),
    "text": ("text (rule I09)", "Put the words beside the picture, or turn text into outlines."),
    "linearGradient": ("a gradient (rule C17)", "Use flat colours."),
    "radialGradient": ("a gradient (rule C17)", "Use flat colours."),
    "pattern": ("a pattern (rule C17)", "Use flat colours."),
    "filter": ("a shadow or glow (rule C17)", "Take the effect out."),
    "mask": ("a mask", "Cut the shapes themselves instead."),
    "animate": ("animation (rule I06)", "Save a still picture."),
    "animateMotion": ("animation (rule I06)", "Save a still picture."),
    "animateTransform": ("animation (rule I06)", "Save a still picture."),
    "set": ("animation (rule I06)", "Save a still picture."),
}
_URL = re.compile(r"url\s*\(\s*['\"]?\s*([^'\")]*)", re.IGNORECASE)


def parse_svg(data: bytes) -> Element:
    """Parse an SVG, refuse what must not reach a document, and drop what nobody draws.

    Raises RefusedPicture for entities and document types (they can read other files), scripts,
    links to anything outside the file, embedded pages and pictures, text, gradients, animation,
    and for a file that is broken or larger than 2 MB.
    """
    if len(data) > MAX_BYTES:
        raise RefusedPicture(
            f"The SVG has {len(data) / 1e6:.1f} MB; the limit is {MAX_BYTES / 1e6:.0f} MB.",
            "Simplify it, or save it as PNG.",
        )
    try:
        root = fromstring(data, forbid_dtd=True)
    except DefusedXmlException:
        raise RefusedPicture(
            "The SVG declares a document type or entities, which can pull in other files.",
            "Save it as plain SVG, or remove the lines that begin with <!DOCTYPE.",
        ) from None
    except (ParseError, ValueError, LookupError) as error:
        raise RefusedPicture(
            f"The SVG is broken: {error}.", "Save it again as plain SVG."
        ) from None
    if root.tag != f"{SVG}svg":
        raise RefusedPicture("The file is XML, but not SVG.", "Save the picture as plain SVG.")
    _tidy(root)
    _refuse_nested_use(root)
    return root


def svg_size(root: Element) -> tuple[float, float]:
    """Width and height in viewBox units, which become the picture's own size.

    Raises RefusedPicture if there is no sensible size.
    """
    try:
        box = [float(n) for n in re.split(r"[\s,]+", root.get("viewBox", "").strip()) if n]
        if not box:
            box = [0, 0, _length(root.get("width", "")), _length(root.get("height", ""))]
        width, height = box[2:]
    except ValueError:
        width = height = 0
    if not all(math.isfinite(n) and 0 < n <= 100_000 for n in (width, height)):
        hint = 'Save it with a viewBox, such as viewBox="0 0 72 72".'
        raise RefusedPicture("The SVG does not say how big it is.", hint)
    root.attrib.update(
        {"viewBox": " ".join(f"{n:g}" for n in box), "width": f"{width:g}", "height": f"{height:g}"}
    )
    return width, height


def svg_bytes(root: Element) -> bytes:
    """Write a parsed SVG: the same tree gives the same bytes, in the SVG namespace, no header."""
    root.set("xmlns", "http://www.w3.org/2000/svg")
    return tostring(root, encoding="unicode").encode()


def _length(value: str) -> float:
    return float(re.sub(r"(px|pt|mm|cm|in)?$", "", value.strip()))


def _tidy(element: Element) -> None:
    """Check one element and its children; leave local names only and drop editors' own data."""
    element.tag = _local(element.tag)
    for child in list(element):
        if not isinstance(child.tag, str) or _skip(child.tag):
            element.remove(child)
        else:
            _tidy(child)
    element.attrib = _attributes(element)
    if element.tag == "style":
        _refuse_css(element.text or "")
    else:
        element.text = None
    element.tail = None


def _local(tag: str) -> str:
    name = tag.removeprefix(SVG)
    if name in _REFUSED:
        what, hint = _REFUSED[name]
        raise RefusedPicture(f"The SVG contains {what}.", hint)
    if name not in _DRAWN:
        hint = "Save it as plain SVG with paths and flat colours."
        raise RefusedPicture(f'The SVG contains "{name}", which cannot be drawn everywhere.', hint)
    return name


def _skip(tag: str) -> bool:
    foreign = tag.startswith("{") and not tag.startswith(SVG)
    return foreign or tag.removeprefix(SVG) in _DROPPED


def _attributes(element: Element) -> dict[str, str]:
    kept: dict[str, str] = {}
    for name, value in element.attrib.items():
        if name.lower().startswith("on"):
            raise RefusedPicture(f'The SVG contains a script ("{name}").', _REFUSED["script"][1])
        if name in {"href", XLINK_HREF}:
            if not value.strip().startswith("#"):
                raise _outside(value)
            kept["href"] = value.strip()
        elif not name.startswith("{"):
            _refuse_css(value)
            kept[name] = value
    return kept


def _refuse_css(text: str) -> None:
    """Refuse a style that fetches something; escapes could hide that, so they are refused too."""
    for address in _URL.findall(text):
        if not address.strip().startswith("#"):
            raise _outside(address)
    if "@import" in text.lower() or "\\" in text:
        raise _outside("@import")


def _outside(address: str) -> RefusedPicture:
    shown = address.strip()[:60]
    return RefusedPicture(
        f'The SVG points to something outside itself ("{shown}").',
        "Save it as one plain SVG that needs no other file.",
    )


def _refuse_nested_use(root: Element) -> None:
    """A copy of copies of copies can make a small file endless to draw."""
    by_id = {e.get("id"): e for e in root.iter() if e.get("id")}
    for use in root.iter("use"):
        target = by_id.get(use.get("href", "").removeprefix("#"))
        if target is not None and next(target.iter("use"), None) is not None:
            hint = "Save it as plain SVG without copies inside copies."
            raise RefusedPicture("The SVG copies shapes that are copies themselves.", hint)
