"""Authors' files at the edge: text as UTF-8, YAML with the line of every key.

What comes out of here is plain Python that remembers where it stood, so that whoever finds a
mistake later can name file and line. YAML is 1.2 and safe: no tags, no anchors to objects, and
`yes` is a word, not a truth value.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode
from ruamel.yaml.resolver import VersionedResolver

from accessgen.errors import Position, SourceError, SourceErrors, nearest

GAP = "[To fill in:"
"""How every gap begins that `accessgen import` leaves for a person (rule W34)."""

MAX_BYTES = 5_000_000
MAX_DEPTH = 40
MAX_QUICK = 20_000  # signs that can open a level; libyaml takes ten times as many levels
_SIGNS = "[{-?:"


class YamlMap(dict[str, Any]):
    """A YAML mapping that knows where it and each of its keys stand."""

    def __init__(self, position: Position) -> None:
        super().__init__()
        self.position = position
        self.positions: dict[str, Position] = {}

    def at(self, key: str) -> Position:
        """Where `key` stands; the mapping's own place if it is absent."""
        return self.positions.get(key, self.position)


class YamlList(list[Any]):
    """A YAML list that knows where it and each of its items stand."""

    def __init__(self, position: Position) -> None:
        super().__init__()
        self.position = position
        self.positions: list[Position] = []

    def at(self, index: int) -> Position:
        """Where the item stands."""
        return self.positions[index]


def read_text(path: Path, shown: str) -> str:
    """Read an author's text file as UTF-8. `shown` is the path as messages give it.

    Raises SourceErrors if the file is missing, larger than 5 MB, cannot be read or is not UTF-8;
    then the line of the first bad byte is named.
    """
    try:
        if path.stat().st_size > MAX_BYTES:
            raise _one(Position(shown), "This file is larger than 5 MB.", "Split it into parts.")
        raw = path.read_bytes()
    except FileNotFoundError:
        hint = "Create it, or mend the name that points to it."
        raise _one(Position(shown), "This file is missing.", hint) from None
    except OSError as error:
        raise _one(Position(shown), f"This file cannot be read: {error.strerror}.") from None
    try:
        return raw.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        place = Position(shown, raw.count(b"\n", 0, error.start) + 1)
        hint = "Save it again with the encoding UTF-8."
        raise _one(place, "This file is not UTF-8 text.", hint) from None


def _one(position: Position, message: str, hint: str = "") -> SourceErrors:
    return SourceErrors([SourceError(position, message, hint)])


def load_yaml(text: str, file: str, first_line: int = 1) -> Any:
    """Parse YAML to YamlMap, YamlList, str, int, float, bool, date or None.

    `first_line` is the line of `file` on which `text` begins (front matter and data blocks stand
    inside other files). Raises SourceErrors with the line and what to do.
    """
    try:
        yaml, node = _composed(text)
        _refuse_aliases(node, file, first_line)
        return _build(node, file, first_line, yaml, 0) if node is not None else None
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = first_line + (mark.line if mark else 0)
        problem, hint = _plain(error)
        raise _one(Position(file, line), f"This YAML is broken: {problem}.", hint) from None
    except YAMLError as error:
        line = first_line + text.count("\n", 0, getattr(error, "position", 0))
        message = "This YAML holds a character that is not allowed."
        raise _one(Position(file, line), message, "Remove the invisible character.") from None
    except RecursionError:
        raise _one(Position(file, first_line), "This YAML is nested too deeply.") from None
    except ValueError as error:
        raise _one(Position(file, first_line), f"This YAML is broken: {error}.", _HINT) from None


_PLAIN = (
    ("'\\t' that cannot", "there is a tab here", "Use spaces, as many as in the lines beside it."),
    (
        "that cannot start any",
        "these words begin with a sign that YAML keeps for itself",
        'Put the words in quotes: "@riverside".',
    ),
    (
        "mapping values are not allowed",
        "there is a second colon here, or more spaces at the start than in the line above",
        'Put words that hold a colon in quotes: "it is free: we pay". '
        "Or begin the line below the one above.",
    ),
    (
        "expected ',' or",
        "between brackets, a comma is missing, or the brackets are not closed",
        "Put a comma between items, and words that hold a colon or a comma in quotes.",
    ),
    (
        "end of stream",
        "a quotation mark is not closed",
        "Look further up for words that begin with a quotation mark and do not end with one.",
    ),
    (
        "expected ':'",
        "the line before this one has no colon, so nobody knows what it belongs to",
        'Write "key: words". Words that run over several lines stand further in than their key.',
    ),
    (
        "found '<scalar>'",
        "words stand behind a closing quotation mark, or too far to the left",
        "Put all of the words in quotes, or begin the line below the one above.",
    ),
    (
        "expected <block end>",
        "this line does not begin where the lines above it begin",
        "Give it as many spaces as its neighbours, and begin each item of a list with a dash.",
    ),
)
"""What the parser says, by a part of it; the same in plain words; what to do."""


def _plain(error: MarkedYAMLError) -> tuple[str, str]:
    """What is wrong with YAML, in the words of somebody who does not know YAML."""
    said = (error.problem or error.context or "it cannot be read").rstrip(".")
    known = ((plain, hint) for part, plain, hint in _PLAIN if part in said)
    return next(known, (said, _HINT))


def _composed(text: str) -> tuple[YAML, Node | None]:
    """The nodes of YAML, by libyaml, which is seven times as fast; and who can read their values.

    What libyaml refuses is read again by ruamel's own parser, which says better what is wrong and
    where. So is what might be nested so deeply that libyaml would run out of stack.
    """
    if sum(map(text.count, _SIGNS)) <= MAX_QUICK:
        quick = YAML(typ="safe", pure=False)
        quick.Resolver = _Resolver
        with suppress(YAMLError):
            return quick, quick.compose(text)
    slow = YAML(typ="safe", pure=True)
    return slow, slow.compose(text)


class _Resolver(VersionedResolver):
    """The rules of YAML 1.2 for plain values; the version is not looked up for each value."""

    processing_version = (1, 2)


def _refuse_aliases(root: Node | None, file: str, first_line: int) -> None:
    """A few aliases of aliases (`*name`) can mean millions of values: none are allowed."""
    seen: set[int] = set()
    waiting = [root] if root is not None else []
    while waiting:
        node = waiting.pop()
        if id(node) in seen:
            place = Position(file, first_line + node.start_mark.line)
            hint = "Write the words again where they are needed."
            raise _one(place, "Names for values (& and *) are not used here.", hint)
        seen.add(id(node))
        if isinstance(node, SequenceNode):
            waiting.extend(node.value)
        elif isinstance(node, MappingNode):
            waiting.extend(part for pair in node.value for part in pair)


_KINDS = {"str", "int", "float", "bool", "null", "timestamp", "seq", "map"}
_HINT = "Check the indentation, and put text that holds a colon in quotes."


def _build(node: Node, file: str, first_line: int, yaml: YAML, depth: int) -> Any:
    position = Position(file, first_line + node.start_mark.line)
    if depth > MAX_DEPTH:
        raise _one(position, "This YAML is nested too deeply.", "Use fewer levels.")
    kind = (node.tag or "").rsplit(":", 1)[-1]
    if kind not in _KINDS:
        raise _one(position, f'The YAML tag "{node.tag}" is not allowed.', "Remove it.")
    if isinstance(node, SequenceNode):
        items = YamlList(position)
        for child in node.value:
            items.append(_build(child, file, first_line, yaml, depth + 1))
            items.positions.append(Position(file, first_line + child.start_mark.line))
        return items
    if isinstance(node, MappingNode):
        result = YamlMap(position)
        for key_node, child in node.value:
            place = Position(file, first_line + key_node.start_mark.line)
            key = str(key_node.value)
            if key in result:
                raise _one(place, f'The key "{key}" stands here twice.', "Keep one of them.")
            result.positions[key] = place
            result[key] = _build(child, file, first_line, yaml, depth + 1)
        return result
    if not isinstance(node, ScalarNode):
        raise _one(position, "This kind of YAML value is not used here.")
    return _scalar(node, yaml)


def _scalar(node: ScalarNode, yaml: YAML) -> Any:
    try:
        value = yaml.constructor.construct_object(node, deep=True)
    except ValueError:  # 2027-02-30: whoever reads it says where, and that there is no such day
        return str(node.value)
    if isinstance(value, int) and not isinstance(value, bool) and str(value) != node.value:
        return str(node.value)  # 01632960124 is a phone number, and has to keep its 0
    if isinstance(value, dt.datetime):
        return value.date() if (value.hour, value.minute) == (0, 0) else str(node.value)
    return value


class Keys:
    """Takes the keys of a mapping one at a time and remembers all that is wrong with them.

    Nothing is raised here: every mistake goes to `errors`, so that an author sees all at once.
    """

    def __init__(self, node: Any, position: Position, errors: list[SourceError]) -> None:
        self.errors = errors
        self.position = position
        self._taken: set[str] = set()
        if node is None:
            node = YamlMap(position)
        if not isinstance(node, YamlMap):
            self.wrong(position, 'Here a list of "key: value" lines is needed.')
            node = YamlMap(position)
        self.node: YamlMap = node

    def wrong(self, position: Position, message: str, hint: str = "") -> None:
        """Remember a mistake."""
        self.errors.append(SourceError(position, message, hint))

    def take(self, key: str, kinds: type | tuple[type, ...], default: Any, what: str) -> Any:
        """The value of `key` if it is of one of `kinds`, else `default`; `...` means required."""
        self._taken.add(key)
        value = self.node.get(key)
        if value is None:
            if default is ...:
                hint = f'Add a line "{key}: …" here.'
                self.wrong(self.node.position, f'"{key}" is missing.', hint)
            return None if default is ... else default
        allowed = kinds if isinstance(kinds, tuple) else (kinds,)
        if not isinstance(value, allowed) or (isinstance(value, bool) and bool not in allowed):
            self.wrong(self.node.at(key), f'"{key}" has to be {what}.')
            return None if default is ... else default
        return value

    def text(self, key: str, default: Any = ...) -> str:
        """A text; numbers are taken as they are written."""
        value = self.take(key, (str, int, float, dt.date), default, "a text")
        return "" if value is None else str(value)

    def number(self, key: str, default: Any = ...) -> float:
        """A number."""
        value = self.take(key, (int, float), default, "a number")
        return float(value or 0)

    def flag(self, key: str, default: bool = False) -> bool:
        """A truth value, `true` or `false`."""
        return bool(self.take(key, bool, default, "true or false"))

    def date(self, key: str, default: Any = ...) -> dt.date | None:
        """A date such as 2026-11-04."""
        value = self.take(key, dt.date, default, "a date such as 2026-11-04")
        return value if isinstance(value, dt.date) else None

    def texts(self, key: str, default: Any = ()) -> tuple[str, ...]:
        """A list of texts."""
        value = self.take(key, list, default, "a list")
        return tuple(str(item) for item in value or ())

    def mapping(self, key: str) -> YamlMap:
        """A mapping; an empty one if the key is absent."""
        empty = YamlMap(self.node.at(key))
        value = self.take(key, dict, empty, 'a list of "key: value" lines')
        return value if isinstance(value, YamlMap) else empty

    def finish(self, also: Iterable[str] = ()) -> None:
        """Say which keys nobody asked for, with the nearest that exist."""
        known = self._taken | set(also)
        for key in self.node:
            if key not in known:
                message = f'The key "{key}" is unknown here.'
                self.wrong(self.node.at(key), message, nearest(key, known))
