"""From a flat run of entries to blocks: lists nest, quotes join, captions find their picture."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from accessgen.errors import Position
from accessgen.model import (
    Block,
    BlockQuote,
    BulletList,
    Contents,
    Figure,
    Heading,
    Inline,
    OrderedList,
    Paragraph,
    Table,
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One paragraph or block as it came, before its neighbours are looked at.

    `kind` is heading, paragraph, item, continued, quote, attribution, caption, contents or block.
    For a list item, `level` counts from 0 and `number` is None for a bullet; `inside` are more of
    its blocks, and numbered items of one `list_id` are one list. A paragraph that is `continued`
    belongs to the item before it, if there is one.
    """

    kind: str
    position: Position
    children: tuple[Inline, ...] = ()
    level: int = 0
    number: int | None = None
    list_id: str = ""
    role: str = "body"
    inside: tuple[Block, ...] = ()
    block: Block | None = None


def assemble(entries: Sequence[Entry]) -> tuple[Block, ...]:
    """The blocks that the entries make."""
    blocks: list[Block] = []
    at = 0
    while at < len(entries):
        entry = entries[at]
        if entry.kind == "item":
            end = _run(entries, at, {"item", "continued"})
            blocks += _lists(entries[at:end])
        elif entry.kind == "quote":
            end = _run(entries, at, {"quote"})
            end, block = _quote(entries, at, end)
            blocks.append(block)
        elif entry.kind == "contents":
            end = _run(entries, at, {"contents"})
            blocks.append(Contents((), "", entry.position))
        else:
            end = at + 1
            blocks.append(_one(entry))
        at = end
    return tuple(_with_captions(blocks))


def _run(entries: Sequence[Entry], at: int, kinds: set[str]) -> int:
    while at < len(entries) and entries[at].kind in kinds:
        at += 1
    return at


def _one(entry: Entry) -> Block:
    if entry.block is not None:
        return entry.block
    if entry.kind == "heading":
        return Heading(entry.level, entry.children, "", entry.position)
    role = entry.kind if entry.kind in {"caption", "attribution"} else entry.role
    return Paragraph(entry.children, role, "", entry.position)


def _lists(items: Sequence[Entry]) -> list[Block]:
    """Lists from items with levels; a change of kind at one level begins another list."""
    blocks: list[Block] = []
    at = 0
    while at < len(items):
        first, end = items[at], at
        rows: list[tuple[Block, ...]] = []
        while end < len(items) and _same_list(first, items[end]):
            row, end = _item(items, end, first.level)
            rows.append(row)
        if rows:
            blocks.append(_list(first, rows))
        else:
            blocks.append(_one(first))
        at = max(end, at + 1)
    return blocks


def _item(items: Sequence[Entry], at: int, top: int) -> tuple[tuple[Block, ...], int]:
    """The blocks of the item at `at`, with the lists inside it, and where the next one begins."""
    row = [_one(items[at]), *items[at].inside]
    at += 1
    while at < len(items):
        if items[at].kind == "continued" and items[at].level <= top:
            row.append(_one(items[at]))
            at += 1
        elif items[at].level > top:
            end = at
            while end < len(items) and items[end].level > top:
                end += 1
            row += _lists(items[at:end])
            at = end
        else:
            break
    return tuple(row), at


def _same_list(first: Entry, item: Entry) -> bool:
    if item.kind != "item" or item.level > first.level:
        return False
    if item.number is None or first.number is None:
        return item.number is first.number
    return item.list_id == first.list_id


def _list(first: Entry, rows: list[tuple[Block, ...]]) -> Block:
    if first.number is None:
        return BulletList(tuple(rows), "", first.position)
    return OrderedList(tuple(rows), first.number, "", first.position)


def _quote(entries: Sequence[Entry], at: int, end: int) -> tuple[int, Block]:
    inside = tuple(
        Paragraph(entry.children, "body", "", entry.position) for entry in entries[at:end]
    )
    by: tuple[Inline, ...] = ()
    if end < len(entries) and entries[end].kind == "attribution":
        by = entries[end].children
        end += 1
    return end, BlockQuote(inside, by, "", entries[at].position)


def _with_captions(blocks: list[Block]) -> list[Block]:
    """A caption joins the picture before it, or else the table or picture after it."""
    result: list[Block] = []
    waiting: Paragraph | None = None
    for block in blocks:
        last = result[-1] if result else None
        if isinstance(block, Paragraph) and block.role == "caption":
            if isinstance(last, Figure) and not last.caption:
                result[-1] = replace(last, caption=block.children)
                continue
            result += [waiting] if waiting else []
            waiting = block
        elif waiting and isinstance(block, Table | Figure) and not block.caption:
            result.append(replace(block, caption=waiting.children))
            waiting = None
        else:
            result += [waiting, block] if waiting else [block]
            waiting = None
    return [*result, waiting] if waiting else result
