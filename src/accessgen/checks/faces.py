"""What fonts.yaml knows of the faces a document may be set in: stand-ins and x-heights."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from accessgen.resources import bundled
from accessgen.sources import YamlMap, load_yaml, read_text

_SUBSET = re.compile(r"^[A-Z]{6}\+")
_STYLE = re.compile(r"(?:[-,].*|PSMT|MT|PS)$")


@dataclass(frozen=True, slots=True)
class KnownFace:
    """A family, the free family that stands in for it, and its x-height as a share of the size."""

    name: str
    equivalent: str
    x_height: float


@cache
def known_faces() -> tuple[KnownFace, ...]:
    """The families of fonts.yaml. Raises SourceErrors if that file is broken."""
    path = bundled("fonts") / "fonts.yaml"
    families: YamlMap = load_yaml(read_text(path, path.name), path.name)["families"]
    return tuple(
        KnownFace(name, str(entry.get("equivalent", name)), float(entry["x_height"]))
        for name, entry in families.items()
    )


@cache
def plain(name: str) -> str:
    """A font's name for comparing: no subset prefix, style, spaces or capitals.

    `ABCDEF+LiberationSans-Bold`, `Liberation Sans` and `LiberationSans,Bold` are one family.
    """
    return _STYLE.sub("", _SUBSET.sub("", name)).replace(" ", "").casefold()


def x_height_of(name: str) -> float | None:
    """The x-height that fonts.yaml gives for a family or its stand-in; None if it has neither."""
    wanted = plain(name)
    for face in known_faces():
        if wanted in {plain(face.name), plain(face.equivalent)}:
            return face.x_height
    return None


def with_equivalents(families: Iterable[str]) -> frozenset[str]:
    """The families and what may stand in for each, as `plain` names."""
    allowed = {plain(name) for name in families}
    return frozenset(
        allowed | {plain(f.equivalent) for f in known_faces() if plain(f.name) in allowed}
    )
