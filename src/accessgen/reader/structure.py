"""What has to be true of a document as a whole: headings, ids, links (rules S03, S10)."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace

from accessgen.errors import Position, nearest
from accessgen.model import Block, Heading, map_blocks, plain_text, walk
from accessgen.reader import fields
from accessgen.reader.problems import Problems
from accessgen.reader.state import State


def finish(blocks: tuple[Block, ...], state: State, start: Position) -> tuple[Block, ...]:
    """The blocks with an id on every heading; what is wrong goes to the problems of `state`."""
    problems = state.problems
    if not blocks:
        problems.add(start, "This text is empty.", "Write it, or take the publication out.")
        return blocks
    blocks = fields.finish(blocks, problems)
    headings = [n for block in blocks for n in walk(block) if isinstance(n, Heading)]
    _check_headings(headings, start, problems)
    ids = _explicit_ids(blocks, problems)
    blocks = _with_heading_ids(blocks, set(ids))
    known = {node.id for block in blocks for node in walk(block) if getattr(node, "id", "")}
    for target, place in state.links:
        if target not in known:
            message = f'This link goes to "#{target}", and nothing here has that id.'
            problems.add(place, message, nearest(target, known))
    return blocks


def _check_headings(headings: list[Heading], start: Position, problems: Problems) -> None:
    first = [heading for heading in headings if heading.level == 1]
    if not first:
        hint = 'Begin with "# " and the title, or with the block "cover".'
        problems.add(start, "This text has no heading of level 1.", hint)
    for heading in first[1:]:
        message = f"There is a heading of level 1 on line {first[0].position.line} already."
        problems.add(heading.position, message, "Write ## for a chapter.")
    last = 0
    for heading in headings:
        if heading.level > last + 1 and last:
            message = f"This heading has level {heading.level} and the one before has {last}."
            problems.add(heading.position, message, f"Write {'#' * (last + 1)} instead.")
        if not plain_text(heading.children).strip():
            problems.add(heading.position, "This heading has no words.", "Write or remove it.")
        last = heading.level


def _explicit_ids(blocks: tuple[Block, ...], problems: Problems) -> dict[str, Position]:
    seen: dict[str, Position] = {}
    for block in blocks:
        for node in walk(block):
            name = getattr(node, "id", "")
            if name and name in seen:
                message = f'The id "{name}" is used already, on {seen[name]}.'
                problems.add(node.position, message, "Give each block an id of its own.")
            elif name:
                seen[name] = node.position
    return seen


def _with_heading_ids(blocks: tuple[Block, ...], taken: set[str]) -> tuple[Block, ...]:
    def change(block: Block) -> tuple[Block, ...]:
        if isinstance(block, Heading) and not block.id:
            return (replace(block, id=_unique(slug(plain_text(block.children)), taken)),)
        return (block,)

    return map_blocks(blocks, change)


def _unique(name: str, taken: set[str]) -> str:
    number, result = 2, name
    while result in taken:
        result, number = f"{name}-{number}", number + 1
    taken.add(result)
    return result


def slug(words: str) -> str:
    """An id from the words of a heading: `Who can join?` gives `who-can-join`."""
    plain = unicodedata.normalize("NFKD", words).casefold()
    kept = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return re.sub(r"[\W_]+", "-", kept.replace("'", "").replace("’", "")).strip("-") or "section"
