"""The shape that the YAML of a data block has to have, and what is wrong with it.

`schema.yaml` looks like what the author writes, with the kind of each value in its place:

    data:
      - when: text
        what: text
        picture?: picture

A mapping names its keys (`?` at the end: may be left out), a list holds the shape of every item,
a word names a kind: `text` (one paragraph of inline Markdown), `paragraphs` (Markdown), `picture`
(a name in the picture library), `ids`, `flag`, `number` or `address` (of the web).
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from accessgen.errors import Position, SourceError, SourceErrors, nearest
from accessgen.reader.filters import date
from accessgen.reader.state import State
from accessgen.sources import Keys, YamlList, YamlMap, load_yaml, read_text

_ADDRESS = re.compile(r"(https?://)?[^\s/:]+\.[^\s]+")
# What would begin a list, a heading or the like: "26. May" stays words with its sign escaped.
_BLOCK_SIGN = re.compile(
    r"^(?:(\d{1,9})(?=[.)](?:\s|$))|(?=[-+*](?:\s|$)|#{1,6}(?:\s|$)|>|:|~~~|---|\|))"
)
WORDS = (str, int, float, dt.date)


KINDS = frozenset({"text", "paragraphs", "picture", "ids", "flag", "number", "address"})


def load_schema(path: Path, file: str) -> YamlMap:
    """The schema of a block: `data`, and `attributes` for those of its div.

    Raises SourceErrors with the line of whatever is not a shape.
    """
    schema = load_yaml(read_text(path, file), file)
    errors: list[SourceError] = []
    keys = Keys(schema, Position(file, 1), errors)
    keys.take("data", (str, list, dict), ..., "a shape")
    keys.mapping("attributes")
    keys.finish()
    for key, shape in keys.node.items():
        errors.extend(_not_shapes(shape, keys.node.at(key)))
    if errors:
        raise SourceErrors(errors)
    return keys.node


def _not_shapes(shape: Any, place: Position) -> Iterator[SourceError]:
    if isinstance(shape, YamlMap):
        for key, inner in shape.items():
            yield from _not_shapes(inner, shape.at(key))
    elif isinstance(shape, YamlList) and len(shape) == 1:
        yield from _not_shapes(shape[0], shape.at(0))
    elif isinstance(shape, YamlList):
        hint = "Show one of its items."
        yield SourceError(place, "A list in a schema has exactly one item.", hint)
    elif shape not in KINDS:
        yield SourceError(place, f'There is no kind "{shape}".', nearest(str(shape), KINDS))


class Shape:
    """Checks YAML against a shape and gives it back ready for a template.

    Keys that were left out are there with None, so that a template may ask for them.
    """

    def __init__(self, state: State) -> None:
        self._state = state
        self._kinds: dict[str, Callable[[Any, Position], Any]] = {
            "text": self._text,
            "paragraphs": self._paragraphs,
            "picture": self._picture,
            "ids": self._ids,
            "flag": self._flag,
            "number": self._number,
            "address": self._address,
        }

    def fit(self, shape: Any, value: Any, place: Position) -> Any:
        """`value` as the shape wants it; mistakes go to the problems."""
        if isinstance(shape, list):
            return self._list(shape[0], value, place)
        if isinstance(shape, dict):
            return self.mapping(shape, value, place)
        return self._kinds[str(shape)](value, place)

    def _wrong(self, place: Position, message: str, hint: str = "") -> None:
        self._state.problems.add(place, message, hint)

    def _list(self, shape: Any, value: Any, place: Position) -> YamlList:
        result = YamlList(place)
        if not isinstance(value, YamlList):
            self._wrong(place, "Here a list is needed.", 'Begin each of its items with "- ".')
            return result
        if not value:
            self._wrong(place, "This list is empty.", "Write its items or remove it.")
        for index, item in enumerate(value):
            result.append(self.fit(shape, item, value.at(index)))
            result.positions.append(value.at(index))
        return result

    def mapping(self, shape: dict[str, Any], value: Any, place: Position) -> YamlMap:
        """A mapping with the keys of the shape and no others."""
        if not isinstance(value, YamlMap):
            keys = ", ".join(key.rstrip("?") for key in shape)
            hint = f"Known here: {keys}."
            self._wrong(place, 'Here "key: value" lines are needed.', hint)
            return YamlMap(place)
        result = YamlMap(value.position)
        result.positions = dict(value.positions)
        for key, inner in shape.items():
            name = key.removesuffix("?")
            if value.get(name) is not None:
                result[name] = self.fit(inner, value[name], value.at(name))
            else:
                result[name] = None
                if not key.endswith("?"):
                    hint = f'Add a line "{name}: …" here.'
                    self._wrong(value.at(name), f'"{name}" is missing.', hint)
        known = {key.removesuffix("?") for key in shape}
        for key in value:
            if key not in known:
                message = f'The key "{key}" is unknown here.'
                self._wrong(value.at(key), message, nearest(key, known))
        return result

    # ------------------------------------------------------------------------ kinds

    def _text(self, value: Any, place: Position) -> str:
        words = " ".join(self._paragraphs(value, place).split())
        return _BLOCK_SIGN.sub(r"\1\\", words)

    def _paragraphs(self, value: Any, place: Position) -> str:
        if isinstance(value, dt.date):
            return date(value)
        if isinstance(value, bool) or not isinstance(value, WORDS):
            hint = 'Put words that begin with a sign or hold a ":" in quotes.'
            self._wrong(place, "Here words are needed.", hint)
            return ""
        if not str(value).strip():
            self._wrong(place, "These words are empty.", "Write them or remove the line.")
        return str(value).strip()

    def _picture(self, value: Any, place: Position) -> str:
        name = self._text(value, place)
        self._state.library(name, place)
        return name

    def _ids(self, value: Any, place: Position) -> str:
        values = value if isinstance(value, YamlList) else [value]
        return " ".join(self._text(one, place) for one in values)

    def _flag(self, value: Any, place: Position) -> bool:
        if not isinstance(value, bool):
            self._wrong(place, "Here true or false is needed.")
        return value is True

    def _number(self, value: Any, place: Position) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float):
            self._wrong(place, "Here a number is needed.")
            return 0
        return value

    def _address(self, value: Any, place: Position) -> str:
        words = self._text(value, place)
        if not _ADDRESS.fullmatch(words):
            hint = "Write it like https://example.org/page."
            self._wrong(place, "Here a web address is needed.", hint)
        return words if "://" in words else f"https://{words}"
