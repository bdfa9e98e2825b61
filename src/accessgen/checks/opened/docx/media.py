"""The colours of a DOCX's pictures, counted on small copies of them."""

from __future__ import annotations

import hashlib
import io
import math
from collections.abc import Iterator, Sequence
from dataclasses import replace

from PIL import Image, UnidentifiedImageError

from accessgen.checks.opened.appearance import Counts, PictureLook
from accessgen.checks.opened.docx.package import Package
from accessgen.checks.opened.facts import Place
from accessgen.checks.opened.pixels import USUAL_COLOURS, counted, is_logo, is_photo
from accessgen.checks.opened.stripes import LARGE, is_striped
from accessgen.checks.opened.structure import Figure

SIDE = 256  # pixels: colours are counted on a copy of at most this size
MOST_PIXELS = 50_000_000
PAGE = 210 * 297  # square millimetres: A4
KEPT = 1_000  # drawings: their colours take 30 MB at most
_READABLE = (".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff", ".webp")
_DRAWN = (".svg", ".emf", ".wmf")


_known: dict[str, Counts] = {}
"""The colours of drawings that were counted before: editions and publications share drawings."""


def pictures_of(package: Package, figures: Sequence[Figure]) -> Iterator[PictureLook]:
    """Each picture once, with the description that it has where it first stands."""
    placed: dict[str, Figure] = {}
    for figure in figures:
        placed.setdefault(figure.key, figure)
    names = package.names("word/media/")
    seen: set[str] = set()
    for name in names:
        if name.lower().endswith(_READABLE):
            data = package.media(name)
            key = hashlib.blake2b(data, digest_size=8).hexdigest()
            if key not in seen:
                seen.add(key)
                look = _look(name, _colours_of(data, key), placed.get(key))
                yield replace(look, striped=look.share >= LARGE and _is_striped(data))
        elif name.lower().endswith(_DRAWN) and name in placed:
            yield _look(name, (), placed[name])


def _look(name: str, colours: Counts, figure: Figure | None) -> PictureLook:
    width, height = figure.size if figure else (0.0, 0.0)
    alt = figure.alt if figure else ""
    return PictureLook(
        alt=alt,
        place=figure.place if figure else Place(),
        photo=is_photo(colours) and (figure is None or any(figure.pixels)),
        logo=is_logo(alt, name),
        share=width * height / PAGE,
        colours=colours,
    )


def _colours_of(data: bytes, key: str) -> Counts:
    """The colours of a picture; `key` is the same for the same bytes."""
    if key in _known:
        return _known[key]
    found = small_colours(data)
    if len(found) <= USUAL_COLOURS and len(_known) < KEPT:
        _known[key] = found
    return found


def _is_striped(data: bytes) -> bool:
    copy = small_copy(data)
    return copy is not None and is_striped(copy)


def small_colours(data: bytes) -> Counts:
    """The colours of a picture on white; none for one that cannot be read, or is enormous."""
    copy = small_copy(data)
    return () if copy is None else counted(copy)


def small_copy(data: bytes) -> Image.Image | None:
    """A small copy of a picture on white; None for one that cannot be read, or is enormous."""
    try:
        with Image.open(io.BytesIO(data)) as image:
            if image.width * image.height > MOST_PIXELS:
                return None
            image.draft("RGB", (SIDE, SIDE))
            step = math.ceil(max(image.size) / SIDE)
            size = (max(1, image.width // step), max(1, image.height // step))
            small = image.resize(size, Image.Resampling.NEAREST).convert("RGBA")
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None
    paper = Image.new("RGBA", small.size, (255, 255, 255, 255))
    return Image.alpha_composite(paper, small).convert("RGB")
