"""An edition: which text, which transforms, which style, which limits. One YAML file each.

A project's own `styles` folder is looked in first, then the toolkit's. `extends` names another
edition whose values hold unless they are said anew.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from accessgen.errors import Position, SourceError, SourceErrors, UsageError, nearest
from accessgen.sources import Keys, YamlMap, load_yaml, read_text
from accessgen.style import Style, StyleReader, load_palette
from accessgen.transforms import TRANSFORMS


@dataclass(frozen=True, slots=True)
class Edition:
    """One edition. `limits` maps a rule id to the thresholds that checks of that rule read."""

    id: str
    title: str
    text: str
    transforms: tuple[str, ...]
    style: Style
    limits: Mapping[str, Mapping[str, Any]]


def file_stem(publication: str, edition: str) -> str:
    """The name of a file without its ending; the edition goes with it into every email (S27)."""
    return f"{publication}-{edition}"


class EditionFinder:
    """Finds editions by name in the styles folders, nearest first."""

    def __init__(self, styles: Sequence[Path], fonts: Sequence[Path], root: Path) -> None:
        self._styles, self._fonts, self._root = styles, fonts, root

    def names(self) -> list[str]:
        """Every edition that exists."""
        found = {path.stem for folder in self._styles for path in folder.glob("*.yaml")}
        return sorted(found - {"palette"})

    def load(self, name: str) -> Edition:
        """The edition called `name`.

        Raises UsageError if there is none, SourceErrors if its YAML is wrong.
        """
        if name not in self.names():
            raise UsageError(f'There is no edition "{name}". {nearest(name, self.names())}')
        node = self._merged(name, ())
        errors: list[SourceError] = []
        palette = load_palette(self._yaml("palette"), errors)
        fonts = next(folder for folder in self._fonts if (folder / "fonts.yaml").is_file())
        shown = self._shown(fonts / "fonts.yaml")
        families = load_yaml(read_text(fonts / "fonts.yaml", shown), shown)["families"]
        keys = Keys(node, node.position, errors)
        reader = StyleReader(keys.mapping("style"), palette, families, fonts)
        style = reader.read()
        errors.extend(reader.errors)
        transforms = keys.texts("transforms")
        for transform in transforms:
            if transform not in TRANSFORMS:
                message = f'The transform "{transform}" does not exist.'
                keys.wrong(node.at("transforms"), message, nearest(transform, TRANSFORMS))
        title, text, limits = keys.text("title"), keys.text("text"), keys.mapping("limits")
        keys.finish(also=["extends"])
        if errors or style is None:
            raise SourceErrors(errors)
        return Edition(name, title, text, transforms, style, limits)

    def _shown(self, path: Path) -> str:
        try:
            return path.resolve().relative_to(self._root.resolve()).as_posix()
        except ValueError:
            return path.as_posix()

    def _yaml(self, name: str) -> YamlMap:
        path = next(
            (f / f"{name}.yaml" for f in self._styles if (f / f"{name}.yaml").is_file()),
            self._styles[0] / f"{name}.yaml",
        )
        shown = self._shown(path)
        node = load_yaml(read_text(path, shown), shown)
        return node if isinstance(node, YamlMap) else YamlMap(Position(shown, 1))

    def _merged(self, name: str, seen: tuple[str, ...]) -> YamlMap:
        node = self._yaml(name)
        base = node.get("extends")
        if base is None:
            return node
        if base in (*seen, name) or base not in self.names():
            message = f'"extends: {base}" leads nowhere.'
            hint = nearest(str(base), set(self.names()) - {name, *seen})
            raise SourceErrors([SourceError(node.at("extends"), message, hint)])
        return merge(self._merged(str(base), (*seen, name)), node)


def merge(base: YamlMap, over: YamlMap) -> YamlMap:
    """`base` with what `over` says anew, at every depth; positions follow their values."""
    result = YamlMap(over.position)
    for node in (base, over):
        for key, value in node.items():
            mine = result.get(key)
            both = isinstance(mine, YamlMap) and isinstance(value, YamlMap)
            result[key] = merge(mine, value) if both and mine is not None else value
            result.positions[key] = node.at(key)
    return result
