"""What the rest of accessgen knows of a picture."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal, TypeAlias

from accessgen.errors import Position

Format: TypeAlias = Literal["svg", "png", "jpeg"]
Kind: TypeAlias = Literal[
    "symbol", "drawing", "photo", "person", "map", "art", "logo", "flag", "medical"
]


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that is safe to place: read, checked and, where it may be, muted.

    `data` are the bytes of the file in `format`. `width` and `height` are pixels for PNG and JPEG
    and viewBox units for SVG. `alt` is empty exactly if the picture is `decorative` (rule I02).
    `purpose` says why a reader is shown it (I01); `licence` and `credit` are printed in each
    document that uses it, and `consent` says who agreed to be shown, or why nobody was asked (I18).
    `reviewed_by` and `reviewed_on` say who from the community looked at it, and when (I07).
    `has_text` is whether there are words in it, None if nobody said; `text_version` are those
    words (I09). `muted` is whether the library changed its colours, `mute_asked` whether its entry
    asks for that; `mute_agreed_by` and `mute_agreed_on` say who agreed to it (C04).
    `position` is its entry in the library.
    """

    name: str
    format: Format
    data: bytes
    width: float
    height: float
    alt: str
    decorative: bool
    purpose: str
    licence: str
    credit: str
    kind: Kind
    position: Position
    consent: str = ""
    reviewed_by: str = ""
    reviewed_on: dt.date | None = None
    has_text: bool | None = None
    text_version: str = ""
    muted: bool = False
    mute_asked: bool = False
    mute_agreed_by: str = ""
    mute_agreed_on: dt.date | None = None


class RefusedPicture(Exception):
    """A picture file that will not be used: `message` says why, `hint` what to do."""

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
