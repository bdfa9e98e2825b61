"""Words from YAML that know their line, and YAML that came out of a template."""

from __future__ import annotations

from typing import Any

from accessgen.errors import Position
from accessgen.reader.marks import Rendered
from accessgen.sources import YamlList, YamlMap


class Placed(str):
    """A text that remembers where its author wrote it. Filters may lose the memory: no harm."""

    __slots__ = ("position",)
    position: Position

    def __new__(cls, text: str, position: Position) -> Placed:
        """Give `text` a memory."""
        placed = super().__new__(cls, text)
        placed.position = position
        return placed


def like(source: Any, text: str) -> str:
    """`text` with the memory of the value it was made from."""
    return Placed(text, source.position) if isinstance(source, Placed) else text


def entry(node: Any, key: str | int, value: Any) -> Any:
    """`value`, which stands under `key` of a YAML `node`, with its place if it is a text."""
    if not isinstance(value, str) or isinstance(value, Placed):
        return value
    if isinstance(node, YamlMap):
        return Placed(value, _first_line(node.at(str(key)), value))
    if isinstance(node, YamlList) and isinstance(key, int):
        return Placed(value, node.at(key))
    return value


def _first_line(position: Position, value: str) -> Position:
    """Text of several lines begins under its key (`key: |`)."""
    return Position(position.file, position.line + 1) if "\n" in value.strip() else position


def relocate(node: Any, rendered: Rendered) -> None:
    """Turn positions that count lines of `rendered`, from 1, into places in the author's files."""
    if isinstance(node, YamlMap):
        node.position = rendered.at(node.position.line - 1)
        node.positions = {k: rendered.at(p.line - 1) for k, p in node.positions.items()}
        for value in node.values():
            relocate(value, rendered)
    elif isinstance(node, YamlList):
        node.position = rendered.at(node.position.line - 1)
        node.positions = [rendered.at(p.line - 1) for p in node.positions]
        for value in node:
            relocate(value, rendered)
