"""Attributes at the end of a heading: `## Who can join {#who-can-join}`."""

from __future__ import annotations

import re

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore

from accessgen.reader.syntax.attributes import parse_attributes

_TAIL = re.compile(r"\s*(\{[^{}]*\})\s*$")


def heading_attributes_rule(md: MarkdownIt) -> None:
    """Add the rule, between the blocks and what is inside them."""
    md.core.ruler.before("inline", "heading_attributes", _rule)


def _rule(state: StateCore) -> None:
    for heading, inline in zip(state.tokens, state.tokens[1:], strict=False):
        tail = _TAIL.search(inline.content) if heading.type == "heading_open" else None
        if tail is None:
            continue
        try:
            heading.attrs.update(parse_attributes(tail[1]))
        except ValueError:
            continue  # it stays in the words, where it is found and named
        inline.content = inline.content[: tail.start()]
