"""Pandoc's fenced divs: `::: {.role}` or `::: name`, content, `:::`.

A fence with a name or attributes opens, a bare fence closes the nearest open div that has as many
colons. Tokens: `div_open`/`div_close` around Markdown, `data_block` with the raw lines of a div
whose bare name is in `env["data_blocks"]`, and `stray_fence` for a fence that closes nothing.
`meta["closed"]` is False for a div that never ends; `meta["problem"]` says what is wrong.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.ruler import RuleOptionsType
from markdown_it.rules_block import StateBlock
from markdown_it.token import Token

from accessgen.reader.syntax.attributes import parse_attributes

_FENCE = re.compile(r"(:{3,})\s*([^\s{}:]*)\s*(\{.*\})?\s*:*\s*$")


@dataclass(frozen=True, slots=True)
class Fence:
    """One line of colons."""

    colons: int
    name: str
    attributes: str
    well_formed: bool = True

    @property
    def opens(self) -> bool:
        """Does it open a div?"""
        return bool(self.name or self.attributes or not self.well_formed)


def divs_rule(md: MarkdownIt) -> None:
    """Add the rule."""
    stops: RuleOptionsType = {"alt": ["paragraph", "reference", "blockquote", "list", "deflist"]}
    md.block.ruler.before("fence", "div", _rule, stops)


def _fence(state: StateBlock, line: int) -> Fence | None:
    if state.sCount[line] < state.blkIndent:
        return None
    text = state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]]
    if not text.startswith(":::"):
        return None
    match = _FENCE.match(text)
    if match is None:
        return Fence(len(text) - len(text.lstrip(":")), "", "", well_formed=False)
    return Fence(len(match[1]), match[2], match[3] or "")


def _rule(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    fence = _fence(state, start)
    if fence is None:
        return False
    if silent:
        return True
    if not fence.opens:
        token = state.push("stray_fence", "", 0)
        token.map = [start, start + 1]
        state.line = start + 1
        return True
    close = _closing(state, start, end, fence)
    last = end if close is None else close
    if fence.name in _data_blocks(state.env):
        token = state.push("data_block", "", 0)
        token.content = state.getLines(start + 1, last, state.sCount[start], True)
        _describe(token, fence, start, last, close)
    else:
        _descend(state, fence, start, last, close)
    state.line = last + (close is not None)
    return True


def _data_blocks(env: Any) -> frozenset[str]:
    found: frozenset[str] = env.get("data_blocks", frozenset())
    return found


def _closing(state: StateBlock, start: int, end: int, opened: Fence) -> int | None:
    """The line that closes the div of `start`, or None."""
    stack = [opened.colons]
    for line in range(start + 1, end):
        fence = _fence(state, line)
        if fence is None:
            continue
        if fence.opens:
            stack.append(fence.colons)
        elif fence.colons in stack:
            while stack.pop() != fence.colons:
                pass
            if not stack:
                return line
    return None


def _describe(token: Token, fence: Fence, start: int, last: int, close: int | None) -> None:
    token.map = [start, last]
    token.info = fence.name
    token.meta["closed"] = close is not None
    if not fence.well_formed:
        token.meta["problem"] = "This line of colons cannot be read."
    try:
        token.attrs.update(parse_attributes(fence.attributes) if fence.attributes else {})
    except ValueError as error:
        token.meta["problem"] = str(error)


def _descend(state: StateBlock, fence: Fence, start: int, last: int, close: int | None) -> None:
    old_parent, old_max = state.parentType, state.lineMax
    state.parentType, state.lineMax = "div", last
    token = state.push("div_open", "div", 1)
    _describe(token, fence, start, last, close)
    state.md.block.tokenize(state, start + 1, last)
    state.push("div_close", "div", -1)
    state.parentType, state.lineMax = old_parent, old_max
