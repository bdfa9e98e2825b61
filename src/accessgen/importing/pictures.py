"""Pictures of any incoming file: made usable if they can be, named, and never dropped silently."""

from __future__ import annotations

import io
import warnings

from PIL import Image, UnidentifiedImageError

from accessgen.errors import Position
from accessgen.importing.ids import slug
from accessgen.importing.incoming import Incoming, IncomingPicture, gap
from accessgen.model import Figure, Paragraph, Picture, Text
from accessgen.pictures.bitmap import MAX_PIXELS, read_bitmap
from accessgen.pictures.picture import RefusedPicture

_SUFFIX = {"png": ".png", "jpeg": ".jpg"}
_KNOWN = {b"\xd7\xcd\xc6\x9a": ".wmf", b"GIF8": ".gif", b"BM": ".bmp", b"II*\x00": ".tif"}


def add_picture(  # noqa: PLR0913, PLR0917 - what is known of a picture
    incoming: Incoming,
    place: Position,
    data: bytes,
    alt: str,
    decorative: bool,
    millimetres: float = 0,
    *,
    sign: bool = False,
) -> Figure | Paragraph | str:
    """The figure for a picture, or its name alone for a `sign` in a line.

    One file with one alternative text is one picture, however often it is used. What our editions
    cannot hold is kept aside for a person, and a paragraph says where it stood.
    """
    usable = _usable(data)
    if usable is None:
        return missing_picture(incoming, place, alt, data)
    form, kept = usable
    decorative = decorative and not alt
    for picture in incoming.pictures.values():
        if (picture.data, picture.alt, picture.decorative) == (kept, alt, decorative):
            name = picture.name
            break
    else:
        number = len(incoming.pictures) + 1
        name = "-".join(part for part in (incoming.prefix, slug(alt, 30), str(number)) if part)
        incoming.pictures[name] = IncomingPicture(
            name, kept, _SUFFIX[form], alt, decorative, millimetres, place
        )
        if not alt and not decorative:
            incoming.notice("no-alt", place, name)
        if not decorative:
            incoming.notice("picture-facts", place, name)
    return name if sign else Figure(Picture(name, alt), position=place)


def missing_picture(incoming: Incoming, place: Position, alt: str, data: bytes) -> Paragraph:
    """A paragraph where a picture stood that cannot be used or is not there."""
    number = len(incoming.unusable) + 1
    name = f"unusable-{number}"
    incoming.unusable[name] = IncomingPicture(name, data, _suffix(data), alt, False)
    incoming.notice("lost-picture", place, alt or name)
    said = f"a picture stood here: {alt}" if alt else "a picture stood here"
    return Paragraph((Text(incoming.add(gap(said))),), "body", "", place)


def _usable(data: bytes) -> tuple[str, bytes] | None:
    """The format and bytes of a PNG or JPEG; other bitmaps are saved as PNG first."""
    for candidate in (data, _as_png(data)):
        if candidate is None:
            continue
        try:
            form, kept, _, _ = read_bitmap(candidate)
        except RefusedPicture:
            continue
        return form, kept
    return None


def _as_png(data: bytes) -> bytes | None:
    try:
        with warnings.catch_warnings(action="ignore"), Image.open(io.BytesIO(data)) as image:
            if image.format in {"WMF", "EMF"} or image.width * image.height > MAX_PIXELS:
                return None
            out = io.BytesIO()
            image.convert("RGBA" if "A" in image.getbands() else "RGB").save(out, "PNG")
            return out.getvalue()
    except (OSError, ValueError, SyntaxError, UnidentifiedImageError, Image.DecompressionBombError):
        return None


def _suffix(data: bytes) -> str:
    for beginning, suffix in _KNOWN.items():
        if data.startswith(beginning):
            return suffix
    return ".emf" if data[40:44] == b" EMF" else ".bin"
