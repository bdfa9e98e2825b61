"""The Markdown that authors write: CommonMark and what is added to it, one rule a file."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode
from mdit_py_plugins.attrs import attrs_plugin
from mdit_py_plugins.deflist import deflist_plugin

from accessgen.reader.syntax.attributes import attributes_rule
from accessgen.reader.syntax.divs import divs_rule
from accessgen.reader.syntax.headings import heading_attributes_rule
from accessgen.reader.syntax.tables import tables_rule

__all__ = ["parse"]


@lru_cache(maxsize=1)
def _parser() -> MarkdownIt:
    """CommonMark without indented code and underlined headings, which nobody means to write.

    Raw HTML is parsed, so that it can be refused with its line. Every link target is let through
    for the same reason. Escaped characters stay tokens of their own, so that `\\{` is never taken
    for attributes that went wrong.
    """
    md = MarkdownIt("commonmark", {"html": True})
    md.block.ruler.disable(["code", "lheading"])
    md.core.ruler.disable(["text_join"])
    md.use(attrs_plugin, after=("image", "link_close", "span_close"), spans=True)
    md.use(deflist_plugin)
    for rule in (tables_rule, attributes_rule, divs_rule, heading_attributes_rule):
        rule(md)
    md.validateLink = lambda url: True  # type: ignore[method-assign]
    return md


def parse(text: str, data_blocks: Iterable[str]) -> SyntaxTreeNode:
    """The syntax tree of `text`. A div with the bare name of one of `data_blocks` stays raw."""
    env = {"data_blocks": frozenset(data_blocks)}
    return SyntaxTreeNode(_parser().parse(text, env))
