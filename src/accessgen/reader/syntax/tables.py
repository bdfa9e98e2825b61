"""Pipe tables whose rows are counted.

markdown-it pads a short row and cuts a long one without a word. The original rule still does the
work; then each `tr_open` gets the number of cells that its line really has in `meta["cells"]`.
"""

from __future__ import annotations

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_block.table import escapedSplit, table


def tables_rule(md: MarkdownIt) -> None:
    """Put the counting rule in the place of the plain one."""
    md.block.ruler.at("table", _rule, {"alt": ["paragraph", "reference"]})
    md.block.ruler.enable("table")


def _rule(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    before = len(state.tokens)
    if not table(state, start, end, silent):
        return False
    for token in state.tokens[before:]:
        if token.type == "tr_open" and token.map:
            token.meta["cells"] = _cells(state, token.map[0])
    return True


def _cells(state: StateBlock, line: int) -> int:
    text = state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]].strip()
    parts = escapedSplit(text)
    return len(parts) - (parts[0] == "") - (len(parts) > 1 and parts[-1] == "")
