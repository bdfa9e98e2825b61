"""Pictures of a Word file: their bytes, their words, and names for them."""

from __future__ import annotations

from accessgen.checks.opened.docx.package import Package, Relationship
from accessgen.checks.opened.docx.xml import Element, R
from accessgen.checks.opened.facts import UnreadableError
from accessgen.errors import Position
from accessgen.importing.incoming import Incoming
from accessgen.importing.pictures import add_picture, missing_picture
from accessgen.model import Block

_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_DECORATIVE = "{http://schemas.microsoft.com/office/drawing/2017/decorative}decorative"
_V = "{urn:schemas-microsoft-com:vml}"
_EMU = 36_000  # to a millimetre
_LINE = 10  # millimetres: what is lower than that is a sign in a line of words


class Pictures:
    """Reads the pictures of one part into the Incoming."""

    def __init__(
        self, package: Package, links: dict[str, Relationship], incoming: Incoming
    ) -> None:
        self._package, self._links, self._incoming = package, links, incoming

    def read(self, blip: Element, place: Position, in_line: bool) -> tuple[str, Block | None]:
        """The name of a small sign in the line, or else the block that the picture becomes."""
        alt, decorative, width, height = _described(blip)
        data = self._data(blip)
        if data is None:
            return "", missing_picture(self._incoming, place, alt, b"")
        small = in_line and decorative and 0 < height < _LINE
        block = add_picture(self._incoming, place, data, alt, decorative, width, sign=small)
        return (block, None) if isinstance(block, str) else ("", block)

    def _data(self, blip: Element) -> bytes | None:
        key = blip.get(f"{R}embed") or blip.get(f"{R}id") or ""
        link = self._links.get(key)
        if link is None or link.external or link.target not in self._package:
            return None
        try:
            return self._package.media(link.target)
        except UnreadableError:
            return None


def _described(blip: Element) -> tuple[str, bool, float, float]:
    """Alternative text, whether it is decorative, and width and height in millimetres."""
    for outer in blip.iterancestors():
        if outer.tag in {f"{_WP}inline", f"{_WP}anchor"}:
            extent, properties = outer.find(f"{_WP}extent"), outer.find(f"{_WP}docPr")
            sides = [0 if extent is None else int(extent.get(side, "0")) for side in ("cx", "cy")]
            marked = None if properties is None else next(properties.iter(_DECORATIVE), None)
            decorative = marked is not None and marked.get("val") in {"1", "true"}
            alt = "" if properties is None else properties.get("descr", "").strip()
            return alt, decorative, sides[0] / _EMU, sides[1] / _EMU
        if outer.tag == f"{_V}shape":
            return outer.get("alt", "").strip(), False, 0, 0
    return "", False, 0, 0
