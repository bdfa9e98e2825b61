"""The files of a face: the team's own licensed ones, or the free equivalent (rules F01, F31)."""

from __future__ import annotations

from pathlib import Path

from accessgen.sources import YamlMap
from accessgen.style.values import Face


def find_face(name: str, entry: YamlMap, fonts: Path) -> Face | None:
    """The files of a family: the team's own licensed ones if they are there, else the equivalent's.

    File names count as the same in upper and lower case. None if neither is in the folder.
    """
    here = {path.name.casefold(): path for path in sorted(fonts.glob("*.[tToO][tT][fF]"))}
    own = entry.get("own_files", {})
    pair = [
        next((here[n.casefold()] for n in own.get(k, []) if n.casefold() in here), None)
        for k in ("regular", "bold")
    ]
    equivalent = name
    if None in pair:
        files = entry.get("files", {})
        pair = [here.get(str(files.get(key, "")).casefold()) for key in ("regular", "bold")]
        equivalent = str(entry.get("equivalent", name))
    regular, bold = pair
    if regular is None or bold is None:
        return None
    return Face(
        name, equivalent, regular, bold, float(entry["x_height"]), float(entry.get("scale", 1))
    )
