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
    """A family, the free family that stands in for it, and its measures as shares of the size.

    `cousins` are free families of the same design, whose letters are not as wide.

    `line` is from baseline to baseline in single spacing, `width` a mean character's. `distinct`
    says that a capital i and a small L can be told apart.
    """

    name: str
    equivalent: str
    cousins: tuple[str, ...]
    x_height: float
    line: float
    width: float
    distinct: bool

    @property
    def names(self) -> frozenset[str]:
        """All that this face and its stand-ins are called, as `plain` names."""
        return frozenset(map(plain, (self.name, self.equivalent, *self.cousins)))


@cache
def known_faces() -> tuple[KnownFace, ...]:
    """The families of fonts.yaml. Raises SourceErrors if that file is broken."""
    path = bundled("fonts") / "fonts.yaml"
    families: YamlMap = load_yaml(read_text(path, path.name), path.name)["families"]
    return tuple(
        KnownFace(
            name=name,
            equivalent=str(entry.get("equivalent", name)),
            cousins=tuple(map(str, entry.get("cousins", ()))),
            x_height=float(entry["x_height"]),
            line=float(entry["line"]),
            width=float(entry["width"]),
            distinct=bool(entry["distinct_i_l"]),
        )
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
    face = face_of(name)
    return face.x_height if face else None


@cache
def face_of(name: str) -> KnownFace | None:
    """What fonts.yaml knows of a family or its stand-in; None if it has neither."""
    wanted = plain(name)
    for face in known_faces():
        if wanted in face.names:
            return face
    return None


def with_equivalents(families: Iterable[str]) -> frozenset[str]:
    """The families and what may stand in for each, as `plain` names."""
    allowed = frozenset(map(plain, families))
    faces = (face for face in known_faces() if plain(face.name) in allowed)
    return allowed.union(*(face.names for face in faces))
