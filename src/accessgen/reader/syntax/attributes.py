"""A line of attributes before a block: `{.lead #id key="value"}`.

The token `attributes` carries them in `attrs`, or what is wrong in `meta["problem"]`. It stays in
front of the block, so that whoever reads it knows its line.
"""

from __future__ import annotations

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from mdit_py_plugins.attrs.parse import ParseError, parse

UNREADABLE = "These attributes cannot be read."


def parse_attributes(text: str) -> dict[str, str]:
    """The attributes in `{…}`; classes are under `class`. Raises ValueError if it is not that."""
    try:
        end, found = parse(text)
    except ParseError as error:
        raise ValueError(UNREADABLE) from error
    if text[end + 1 :].strip():
        raise ValueError(UNREADABLE)
    return {key: value.replace('\\"', '"') for key, value in found.items()}


def attributes_rule(md: MarkdownIt) -> None:
    """Add the rule."""
    md.block.ruler.before("fence", "attributes", _rule)


def _rule(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    line = state.src[state.bMarks[start] + state.tShift[start] : state.eMarks[start]].strip()
    if not (line.startswith("{") and line.endswith("}")):
        return False
    if silent:
        return True
    token = state.push("attributes", "", 0)
    token.map = [start, start + 1]
    try:
        token.attrs.update(parse_attributes(line))
    except ValueError as error:
        token.meta["problem"] = str(error)
    state.line = start + 1
    return True
