"""Writes changes into the list `changes` of an event.yaml, and leaves all else as it is."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence

from accessgen.errors import Position, SourceError, SourceErrors
from accessgen.events.model import Change
from accessgen.events.told import fields_of
from accessgen.sources import YamlList, load_yaml

_TO_FILL = {
    "why": "Why did it change? Say it plainly.",
    "do": "What do people have to do now?",
}


def note_changes(text: str, file: str, changes: Sequence[Change]) -> str:
    """The text of an event.yaml with these changes first in its list.

    A change that is there already, with the same old and new, is not written twice. What only a
    person knows, why and what to do, is left as a comment to fill in. Raises SourceErrors if the
    list stands in square brackets with something in it.
    """
    node = load_yaml(text, file)
    listed = node.get("changes")
    known = {(item.get("was"), item.get("now")) for item in listed or ()}
    lines = [
        line
        for change in changes
        if (change.was, change.now) not in known
        for line in _written(change)
    ]
    if not lines:
        return text
    if "changes" not in node:
        return "\n".join([text.rstrip("\n"), "", "changes:", *lines, ""])
    return _inserted(text, node.at("changes"), lines, listed)


def _inserted(text: str, place: Position, lines: Sequence[str], listed: object) -> str:
    before, (opening, *after) = _cut(text, place.line)
    if "[" in opening:
        if isinstance(listed, YamlList) and listed:
            hint = 'Begin each change on a line of its own, with "- ".'
            raise SourceErrors([SourceError(place, "This list stands in brackets.", hint)])
        opening = re.sub(r"\[\s*\]", "", opening).rstrip()
    return "\n".join([*before, opening, *lines, *after])


def _cut(text: str, line: int) -> tuple[list[str], list[str]]:
    lines = text.split("\n")
    return lines[: line - 1], lines[line - 1 :]


def _written(change: Change) -> Iterator[str]:
    """The lines of one change; why and what to do are asked for where they are not said."""
    start = "  - "
    for item in fields_of(Change):
        value = getattr(change, item.name)
        if value:
            yield f"{start}{item.name}: {json.dumps(str(value), ensure_ascii=False)}"
        elif item.name in _TO_FILL:
            yield f"{start}# {item.name}: {_TO_FILL[item.name]}"
        else:
            continue
        start = "    "


def raise_version(text: str, file: str) -> tuple[str, str]:
    """The text of a publication.yaml with its version one step up, and that version.

    `1.0` becomes `1.1`, and `3` becomes `4`. Raises SourceErrors if the version ends in no number.
    """
    node = load_yaml(text, file)
    place, version = node.at("version"), str(node.get("version", ""))
    last = re.search(r"\d+$", version)
    if last is None:
        hint = "Write the new version yourself, so that people can tell the packs apart."
        message = f'The version "{version}" ends in no number.'
        raise SourceErrors([SourceError(place, message, hint)])
    new = f"{version[: last.start()]}{int(last[0]) + 1}"
    before, (line, *after) = _cut(text, place.line)
    return "\n".join([*before, line.replace(version, new, 1), *after]), new
