"""Adds entries to the lists of a YAML file and leaves every other letter of it as it was."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.nodes import MappingNode, Node, SequenceNode

from accessgen.errors import OutputError
from accessgen.files import write_whole
from accessgen.sources import load_yaml, read_text

WIDTH = 96


def add(path: Path, shown: str, key: str, entries: Sequence[Mapping[str, Any]]) -> None:
    """Add entries to the list `key` of a YAML file; the file and the list may be new.

    Comments, quotes and line breaks of the file stay. The new text is read again before it is
    written: raises OutputError if it would say anything but the old and the new together.
    """
    if not entries:
        return
    old = read_text(path, shown) if path.is_file() else ""
    new = added(old, key, entries)
    before = (load_yaml(old, shown) or {}) if old else {}
    after = load_yaml(new, shown)
    wanted = [*before.get(key, ()), *(dict(entry) for entry in entries)]
    if after != {**before, key: wanted}:
        raise OutputError(
            f"{shown} could not be added to. Write “{key}:” as a list of lines, then try again."
        )
    write_whole(path, new.encode())


def added(text: str, key: str, entries: Sequence[Mapping[str, Any]]) -> str:
    """The YAML text with entries at the end of one of its lists."""
    if text and not text.endswith("\n"):
        text += "\n"
    node = _list_of(text, key)
    if node is None:
        gap = "\n" if text.strip() else ""
        return f"{text}{gap}{key}:\n{_rendered(entries, 2)}"
    lines = text.splitlines(keepends=True)
    if node.flow_style:
        if node.value:
            return text  # told by `add`: a list in brackets is not taken apart
        line = node.start_mark.line
        lines[line] = f"{key}:\n{_rendered(entries, 2)}"
        return "".join(lines)
    end = node.end_mark.line
    while end and not _is_content(lines[end - 1]):
        end -= 1
    lines.insert(end, _rendered(entries, node.start_mark.column))
    return "".join(lines)


def _list_of(text: str, key: str) -> SequenceNode | None:
    root: Node | None = YAML(typ="safe", pure=True).compose(text)
    if isinstance(root, MappingNode):
        for name, value in root.value:
            if name.value == key and isinstance(value, SequenceNode):
                return value
    return None


def _is_content(line: str) -> bool:
    return bool(line.strip()) and not line.lstrip().startswith("#")


def _rendered(entries: Sequence[Mapping[str, Any]], indent: int) -> str:
    """Entries as lines of YAML: `- ` at the column `indent`."""
    yaml = YAML(pure=True)
    yaml.width = WIDTH
    yaml.allow_unicode = True
    yaml.representer.ignore_aliases = lambda data: True  # the same date twice is written twice
    yaml.indent(mapping=2, sequence=4, offset=2)
    target = io.StringIO()
    yaml.dump([dict(entry) for entry in entries], target)
    # At the top, ruamel sets the dash at the offset of 2.
    lines = target.getvalue().splitlines()
    return "".join(f"{' ' * indent}{line.removeprefix('  ').rstrip()}\n" for line in lines)
