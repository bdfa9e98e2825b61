"""A project's own word lists, content/words/*.yaml, laid over the toolkit's.

They have the parts of the list of the same name. What a project adds counts beside what is there,
its line wins over ours for the same words, and `allow` takes words of ours out again.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from accessgen.errors import Position, SourceError, SourceErrors, nearest
from accessgen.sources import YamlList, YamlMap, load_yaml, read_text

ALLOW = "allow"
_HINTS = {
    str: 'Write the words after "{part}: >-", with spaces between them.',
    dict: 'Under "{part}:" write lines such as "what is said: what to say instead".',
    list: 'Under "{part}:" write lines such as "- thing: …" with "words: […]" below.',
}


def problems(folder: Path, shown: str, ours: Mapping[str, Mapping[str, Any]]) -> list[SourceError]:
    """All that is wrong with the lists in `folder`; `ours` are the toolkit's by name."""
    errors: list[SourceError] = []
    for path in sorted(folder.glob("*.y*ml")) if folder.is_dir() else ():
        name = f"{shown}/{path.name}"
        if path.stem not in ours or path.suffix != ".yaml":
            hint = f"{nearest(path.stem, ours)} The lists are: {', '.join(ours)}."
            errors.append(SourceError(Position(name), "There is no word list of this name.", hint))
            continue
        try:
            errors.extend(_problems(load(path, name), ours[path.stem]))
        except SourceErrors as broken:
            errors.extend(broken.errors)
    return errors


def load(path: Path, shown: str) -> YamlMap:
    """A list as it stands. Raises SourceErrors if it is no YAML, or not lines of `part: …`."""
    node = load_yaml(read_text(path, shown), shown)
    if node is None:
        return YamlMap(Position(shown, 1))
    if not isinstance(node, YamlMap):
        hint = 'Begin with the name of a part, such as "swaps:".'
        raise SourceErrors([SourceError(Position(shown, 1), "This is no word list.", hint)])
    return node


def _problems(own: YamlMap, ours: Mapping[str, Any]) -> list[SourceError]:
    errors = []
    for part, value in own.items():
        place = own.at(part)
        if part == ALLOW:
            if not isinstance(value, YamlList):
                hint = 'Write "allow: [first word, second word]".'
                errors.append(SourceError(place, '"allow" has to be a list.', hint))
        elif part not in ours:
            hint = nearest(part, [*ours, ALLOW])
            errors.append(SourceError(place, f'This list has no part "{part}".', hint))
        else:
            errors.extend(_of_one_kind(part, value, ours[part], place))
    return errors


def _of_one_kind(part: str, value: object, ours: object, place: Position) -> list[SourceError]:
    """The value has to be of the kind that ours is: words, lines of swaps, or sets."""
    kind = next(kind for kind in _HINTS if isinstance(ours, kind))
    hint = _HINTS[kind].format(part=part)
    if not isinstance(value, kind):
        return [SourceError(place, f'"{part}" is not written as it has to be.', hint)]
    if isinstance(value, YamlMap) and isinstance(ours, Mapping):
        nested = isinstance(next(iter(ours.values()), ""), Mapping)
        return [
            SourceError(value.at(key), f'"{key}" is not written as it has to be.', hint)
            for key, item in value.items()
            if isinstance(item, Mapping) != nested or isinstance(item, list)
        ]
    if isinstance(value, YamlList):
        return [
            SourceError(value.at(number), "This set is not written as it has to be.", hint)
            for number, item in enumerate(value)
            if not _is_set(item)
        ]
    return []


def _is_set(item: object) -> bool:
    known = isinstance(item, Mapping) and bool(item.get("thing"))
    return known and isinstance(item.get("words"), list)  # type: ignore[attr-defined]


def over(own: Mapping[str, Any], ours: Mapping[str, Any]) -> dict[str, Any]:
    """Our list with the project's laid over it."""
    allowed = {str(word).casefold() for word in own.get(ALLOW, ())}
    parts = {part: _laid(own.get(part), value) for part, value in ours.items()}
    return {part: _without(value, allowed) for part, value in parts.items()}


def _laid(own: Any, ours: Any) -> Any:
    match ours:
        case str():
            return f"{ours} {own or ''}"
        case Mapping():
            names = dict.fromkeys([*ours, *(own or {})])
            return {name: _line(name, own or {}, ours) for name in names}
        case list():
            return list(_one_a_thing([*ours, *(own or ())]))
    return ours


def _one_a_thing(sets: Sequence[Mapping[str, Any]]) -> Iterator[dict[str, Any]]:
    """The sets of one thing made one set, each word once."""
    words: dict[str, dict[str, None]] = {}
    for item in sets:
        words.setdefault(str(item["thing"]), {}).update(dict.fromkeys(map(str, item["words"])))
    for thing, known in words.items():
        yield {"thing": thing, "words": list(known)}


def _line(name: str, own: Mapping[str, Any], ours: Mapping[str, Any]) -> Any:
    mine, theirs = own.get(name), ours.get(name)
    if isinstance(mine, Mapping) and isinstance(theirs, Mapping):
        return {**theirs, **mine}
    return theirs if name not in own else mine


def _without(value: Any, allowed: set[str]) -> Any:
    if not allowed:
        return value
    match value:
        case str():
            return " ".join(word for word in value.split() if word.casefold() not in allowed)
        case Mapping():
            return {
                key: _without(item, allowed) if isinstance(item, Mapping) else item
                for key, item in value.items()
                if key.casefold().rstrip("~") not in allowed
            }
        case list():
            return [_set_without(item, allowed) for item in value]
    return value


def _set_without(item: Mapping[str, Any], allowed: set[str]) -> dict[str, Any]:
    return {**item, "words": [w for w in item["words"] if str(w).casefold() not in allowed]}
