"""PNG and JPEG at the edge: whole, still, RGB, upright, of a sane size, and without hidden data."""

from __future__ import annotations

import io
import warnings

from PIL import Image, ImageOps, UnidentifiedImageError

from accessgen.pictures.picture import Format, RefusedPicture

MAX_PIXELS = 40_000_000
"""Enough for an A2 sheet at 200 pixels per inch; more only makes documents slow to open."""

_MODES = frozenset({"1", "L", "LA", "P", "RGB", "RGBA"})
_UPRIGHT = 1
_ORIENTATION = 0x0112
_JPEG_PRIVATE = frozenset({0xE1, 0xED, 0xFE})
"""APP1 (Exif, XMP: where and when a photo was taken), APP13 (captions, names), comments."""


def read_bitmap(data: bytes) -> tuple[Format, bytes, int, int]:
    """Check a PNG or JPEG; returns its format, its bytes, and width and height in pixels.

    A photo that is stored on its side is turned upright. Exif data is left out: it can hold the
    place where a person was photographed. Raises RefusedPicture for other formats, broken or cut
    off files, animation (rule I06), more than 40 megapixels, and colours other than RGB and grey.
    """
    try:
        with warnings.catch_warnings(action="ignore"):  # Pillow warns of what is refused here
            return _read(data)
    except UnidentifiedImageError:
        raise RefusedPicture(
            "The file is not a picture that can be used.", "Save it as SVG, PNG or JPEG."
        ) from None
    except Image.DecompressionBombError:
        raise _too_large("far more than 40") from None
    except (OSError, SyntaxError, ValueError, EOFError) as error:
        raise RefusedPicture(
            f"The picture is damaged: {error}.", "Fetch or save it again, then try once more."
        ) from None


def _read(data: bytes) -> tuple[Format, bytes, int, int]:
    with Image.open(io.BytesIO(data), formats=("PNG", "JPEG")) as image:
        _refuse_unsuitable(image)
        image.load()
        if image.format == "PNG":
            return "png", data, image.width, image.height
        return ("jpeg", *_upright(image, data))


def _refuse_unsuitable(image: Image.Image) -> None:
    pixels = image.width * image.height
    if pixels > MAX_PIXELS:
        raise _too_large(f"{pixels / 1e6:.0f}")
    if getattr(image, "n_frames", 1) > 1:
        raise RefusedPicture("The picture is animated (rule I06).", "Save one still picture of it.")
    if image.mode not in _MODES:
        hint = "Save it as RGB with 8 bits for each colour (not CMYK, which is for print shops)."
        raise RefusedPicture(f"The picture's colours are stored as {image.mode}.", hint)


def _too_large(megapixels: str) -> RefusedPicture:
    message = f"The picture has {megapixels} million pixels; the limit is {MAX_PIXELS // 10**6}."
    return RefusedPicture(message, "Save a smaller copy: 2000 pixels wide is enough for a page.")


def _upright(image: Image.Image, data: bytes) -> tuple[bytes, int, int]:
    if image.getexif().get(_ORIENTATION, _UPRIGHT) == _UPRIGHT:
        return _without_private_data(data), image.width, image.height
    turned = ImageOps.exif_transpose(image)
    out = io.BytesIO()
    turned.save(out, "JPEG", quality=92, exif=b"")
    return out.getvalue(), turned.width, turned.height


def _without_private_data(data: bytes) -> bytes:
    """Copy a JPEG without its private segments; the compressed picture itself is not touched."""
    kept, at = bytearray(data[:2]), 2
    while data[at] == 0xFF and data[at + 1] != 0xDA:
        end = at + 2 + int.from_bytes(data[at + 2 : at + 4], "big")
        if data[at + 1] not in _JPEG_PRIVATE:
            kept += data[at:end]
        at = end
    return bytes(kept + data[at:])
