"""Runs: the text in them, and how Word would set it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from accessgen.checks.faces import x_height_of
from accessgen.checks.opened.docx.properties import Look
from accessgen.checks.opened.docx.xml import MC, Element, R, W, ticked_here
from accessgen.checks.opened.facts import BLACK, WHITE, Place, Span

SUPERSCRIPT = 0.58  # rule F04: how much smaller Word sets w:vertAlign superscript and subscript
_INLINE = ("ins", "smartTag", "sdt", "sdtContent", "fldSimple", "moveTo")
_THROUGH = {f"{W}{name}" for name in _INLINE}
_BREAKS = {f"{W}tab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "\u2011"}
_SLANTED = re.compile(r"\b(?:italic|oblique|slanted)\b", re.IGNORECASE)
_DARK = 0.18  # below this luminance Word sets automatic text in white


@dataclass(frozen=True, slots=True)
class Run:
    """A `w:r` and where it leads to, if it stands in a link."""

    node: Element
    link: str


def runs_of(node: Element, links: dict[str, str], link: str = "") -> Iterator[Run]:
    """The runs in a paragraph, in order, without deleted text and the signs of boxes to tick."""
    field = ""
    for child in node:
        if child.tag == f"{W}r":
            field = _field(child, field)
            yield Run(child, link or field.removeprefix("?"))
        elif child.tag == f"{W}hyperlink":
            target = links.get(child.get(f"{R}id", ""), "")
            anchor = child.get(f"{W}anchor")
            yield from runs_of(child, links, target + (f"#{anchor}" if anchor else "") or "#")
        elif child.tag == f"{W}sdt" and ticked_here(child):
            continue
        elif child.tag in _THROUGH:
            yield from runs_of(child, links, link)


def _field(run: Element, link: str) -> str:
    """The address of a HYPERLINK field that a run opens or carries on; empty when it ends."""
    for node in run:
        if node.tag == f"{W}instrText" and (node.text or "").strip().startswith("HYPERLINK"):
            quoted = (node.text or "").split('"')
            link = quoted[1] if len(quoted) > 1 else "#"
        elif node.tag == f"{W}fldChar" and node.get(f"{W}fldCharType") == "end":
            link = ""
    return link


def text_of(run: Element) -> str:
    """The characters that a run shows."""
    parts = []
    for node in run:
        if node.tag == f"{W}t":
            parts.append(node.text or "")
        elif node.tag == f"{W}br" and node.get(f"{W}type") in {"page", "column"}:
            continue
        else:
            parts.append(_BREAKS.get(str(node.tag), ""))
    return "".join(parts)


def symbols_of(run: Element) -> Iterator[tuple[str, str]]:
    """The characters of `w:sym` with the font that each asks for."""
    for node in run.iterfind(f"{W}sym"):
        yield chr(int(node.get(f"{W}char", "0020"), 16)), node.get(f"{W}font", "")


def drawn_in(run: Element) -> Iterator[Element]:
    """The text box contents (`w:txbxContent`) in a run; of alternatives the one Word takes."""
    for node in run:
        if node.tag == f"{MC}AlternateContent":
            choice = node.find(f"{MC}Choice")
            taken = choice if choice is not None else node
            yield from taken.iter(f"{W}txbxContent")
        else:
            yield from node.iter(f"{W}txbxContent")


def spans_of(text: str, look: Look, ground: str | None, place: Place, link: str) -> Iterator[Span]:
    """The text cut where another of the run's four fonts takes over (17.3.2.26)."""
    for (family, size), letters in _by_face(text, look):
        yield Span(
            text=letters,
            family=family,
            size=size,
            colour=_colour(look, ground),
            ground=ground,
            bold=look.get("b") == "1",
            italic=_is_slanted(family, letters, look),
            place=place,
            x_height=x_height_of(family),
            link=link,
        )


def _is_slanted(family: str, letters: str, look: Look) -> bool:
    """By the property for its script (17.3.2.16, 17.3.2.17), or by a typeface that only slants."""
    complex_ = _script(letters[:1], look) == "cs"
    return look.get("iCs" if complex_ else "i") == "1" or bool(_SLANTED.search(family))


def _by_face(text: str, look: Look) -> Iterator[tuple[tuple[str, float], str]]:
    if text.isascii() and text:
        yield _face(text[0], look), text
        return
    for face, letters in groupby(text, lambda letter: _face(letter, look)):
        yield face, "".join(letters)


def _face(letter: str, look: Look) -> tuple[str, float]:
    script = _script(letter, look)
    return look.get(f"font-{script}", ""), _size(look, script)


def _script(letter: str, look: Look) -> str:
    if look.get("rtl") == "1" or look.get("cs") == "1":
        return "cs"
    if letter < "\u0080":
        return "ascii"
    if letter < "\u0590":
        return "hAnsi"
    if unicodedata.bidirectional(letter) in {"R", "AL"}:
        return "cs"
    return "eastAsia" if unicodedata.east_asian_width(letter) in {"W", "F"} else "hAnsi"


def _size(look: Look, script: str) -> float:
    half_points = look.get("szCs" if script == "cs" else "sz", "20")
    try:
        size = float(half_points) / 2
    except ValueError:
        size = 10.0
    raised = look.get("vertAlign") in {"superscript", "subscript"}
    return round(size * SUPERSCRIPT, 2) if raised else size


def _colour(look: Look, ground: str | None) -> str | None:
    colour = look.get("color", "auto")
    if colour == "?":
        return None
    if colour != "auto":
        return colour
    return WHITE if _luminance(ground or WHITE) < _DARK else BLACK


def _luminance(colour: str) -> float:
    red, green, blue = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return float(0.2126 * red**2.2 + 0.7152 * green**2.2 + 0.0722 * blue**2.2)
