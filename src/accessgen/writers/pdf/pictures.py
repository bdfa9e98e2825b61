"""Pictures as XObjects: PNG and JPEG bytes passed through undecoded, SVG as vector drawings.

Decoding and packing a picture again would take half of the time of a whole document and make it
larger. Only what PDF cannot hold as it is gets decoded: alpha, interlaced PNG and CMYK, since
PDF/A-2 with an sRGB output intent has no CMYK (ISO 19005-2 6.2.4.3).
"""

from __future__ import annotations

import functools
import io
import struct
from collections.abc import Iterator
from dataclasses import dataclass

from PIL import Image

from accessgen.pictures import Picture
from accessgen.writers.pdf.objects import Objects
from accessgen.writers.pdf.vector import drawing

_PNG = b"\x89PNG\r\n\x1a\n"
_COLOURS = {0: ("/DeviceGray", 1), 2: ("/DeviceRGB", 3), 3: ("", 1)}
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


@dataclass(frozen=True, slots=True)
class XObject:
    """A stream to place: `dictionary` without Length; `alpha` is its soft mask.

    `width` and `height` are what the operator cm has to scale from: 1 by 1 for images.
    """

    dictionary: str
    data: bytes
    compress: bool = False
    alpha: XObject | None = None
    width: float = 1
    height: float = 1


class PictureStore:
    """The pictures of one file: each one embedded once, however often it is shown."""

    def __init__(self, objects: Objects) -> None:
        self._objects = objects
        self._known: dict[str, tuple[str, XObject]] = {}
        self.numbers: dict[str, int] = {}

    def use(self, picture: Picture) -> tuple[str, XObject]:
        """The resource name of a picture, and what it is."""
        if picture.name not in self._known:
            item = xobject(picture)
            name = f"/Im{len(self._known) + 1}"
            self.numbers[name] = self._embed(item)
            self._known[picture.name] = (name, item)
        return self._known[picture.name]

    def _embed(self, item: XObject) -> int:
        dictionary = item.dictionary
        if item.alpha:
            dictionary += f"/SMask {self._embed(item.alpha)} 0 R"
        return self._objects.stream(dictionary, item.data, compress=item.compress)


def xobject(picture: Picture) -> XObject:
    """A picture in a form that PDF can hold."""
    match picture.format:
        case "svg":
            return _vector(picture.data)
        case "jpeg":
            return _jpeg(picture.data) or _decoded(picture.data)
        case "png":
            return _png(picture.data) or _decoded(picture.data)


@functools.lru_cache(256)
def _vector(data: bytes) -> XObject:
    art = drawing(data)
    box = f"/Type/XObject/Subtype/Form/BBox[0 0 {art.width:.3f} {art.height:.3f}]"
    dictionary = f"{box}/Resources<<{art.states}>>"
    return XObject(dictionary, art.operators.encode("latin-1"), True, None, art.width, art.height)


def _image(width: int, height: int, bits: int, colours: str, filters: str) -> str:
    return (
        f"/Type/XObject/Subtype/Image/Width {width}/Height {height}/BitsPerComponent {bits}"
        f"/ColorSpace{colours}{filters}"
    )


def _jpeg(data: bytes) -> XObject | None:
    """A JPEG file as it is, unless it is CMYK."""
    at = 2
    while at + 9 < len(data):
        marker, length = data[at + 1], struct.unpack(">H", data[at + 2 : at + 4])[0]
        if marker == 0xFF:
            at += 1
        elif marker in _FRAMES:
            bits, height, width, count = struct.unpack(">BHHB", data[at + 4 : at + 10])
            colours = {1: "/DeviceGray", 3: "/DeviceRGB"}.get(count)
            if colours is None:
                return None
            return XObject(_image(width, height, bits, colours, "/Filter/DCTDecode"), data)
        else:
            at += 2 + length
    return None


def _png(data: bytes) -> XObject | None:
    """The compressed rows of a PNG file as they are, unless it is interlaced or has alpha."""
    width, height, bits, kind, _, _, interlaced = struct.unpack(">IIBBBBB", data[16:29])
    chunks = list(_chunks(data))
    if kind not in _COLOURS or interlaced or any(name == b"tRNS" for name, _ in chunks):
        return None
    colours, count = _COLOURS[kind]
    if kind == 3:
        palette = next(body for name, body in chunks if name == b"PLTE")
        colours = f"[/Indexed/DeviceRGB {len(palette) // 3 - 1}<{palette.hex().upper()}>]"
    filters = (
        f"/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors {count}"
        f"/BitsPerComponent {bits}/Columns {width}>>"
    )
    rows = b"".join(body for name, body in chunks if name == b"IDAT")
    return XObject(_image(width, height, bits, colours, filters), rows)


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(_PNG)
    while at + 8 <= len(data):
        length, name = struct.unpack(">I4s", data[at : at + 8])
        yield name, data[at + 8 : at + 8 + length]
        at += 12 + length


@functools.lru_cache(32)
def _decoded(data: bytes) -> XObject:
    """Any other picture: its colours, and its alpha as a soft mask (PDF/A-2 allows one)."""
    with Image.open(io.BytesIO(data)) as image:
        width, height = image.size
        see_through = "A" in image.getbands() or "transparency" in image.info
        pixels = image.convert("RGBA" if see_through else "RGB")
    alpha = None
    if see_through:
        mask = pixels.getchannel("A").tobytes()
        alpha = XObject(_image(width, height, 8, "/DeviceGray", ""), mask, True)
        pixels = pixels.convert("RGB")
    colours = _image(width, height, 8, "/DeviceRGB", "")
    return XObject(colours, pixels.tobytes(), True, alpha)
