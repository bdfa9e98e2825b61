"""Places to write in: boxes to tick, lines and boxes to write in (rule S25)."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import get_args

from accessgen.errors import Position, nearest
from accessgen.model import (
    Block,
    Cell,
    Field,
    FieldKind,
    Paragraph,
    PictureRow,
    Table,
    map_blocks,
    plain_text,
    walk,
)
from accessgen.reader.problems import Problems
from accessgen.reader.state import State

KINDS: tuple[FieldKind, ...] = get_args(FieldKind)
MOST_LINES = 15
"""Lines that fit on a page of every edition."""

_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_MOST_LETTERS = 40


def field_from(state: State, attributes: dict[str, str], place: Position) -> Field:
    """The field that the attributes describe.

    The label says what the box is for, to those who see it and to those who do not
    (ISO 14289-1 7.18.4).
    """
    state.known_keys(attributes, "class kind label lines name question help", place)
    given, label = attributes.get("kind", "tick"), attributes.get("label", "").strip()
    kind = next((known for known in KINDS if known == given), None)
    add = state.problems.add
    if kind is None:
        add(place, f'There is no field of the kind "{given}".', nearest(given, KINDS))
    if not label:
        add(place, "This field has no label.", "Say in words what to write there.")
    lines = int(state.number(attributes, "lines", 1, place))
    if lines > MOST_LINES:
        hint = f"Write at most {MOST_LINES}, or ask two questions."
        add(place, f"{lines} lines to write on do not fit on one page.", hint)
    name = attributes.get("name", "")
    if name and (not _NAME.fullmatch(name) or len(name) > _MOST_LETTERS):
        hint = f"Use small letters, digits and hyphens, {_MOST_LETTERS} at most: name=your-name."
        add(place, f'"{name}" cannot be the name of a field.', hint)
    words = {key: attributes.get(key, "").strip() for key in ("question", "help")}
    return Field(kind or "tick", label, lines, attributes.get("id", ""), place, name, **words)


def finish(blocks: tuple[Block, ...], problems: Problems) -> tuple[Block, ...]:
    """The blocks with a question for each field beside one; names used twice are problems."""
    blocks = map_blocks(blocks, lambda block: (_asked(block),))
    _check_names([n for block in blocks for n in walk(block) if isinstance(n, Field)], problems)
    return blocks


def _asked(block: Block) -> Block:
    """What a row asks is the question of the boxes in it: "Yes" alone says nothing."""
    match block:
        case Table(row_headers=True):
            rows = tuple((row[0], *(_cell(cell, row[0]) for cell in row[1:])) for row in block.rows)
            return replace(block, rows=rows)
        case PictureRow():
            return replace(block, blocks=_cell(block.blocks, block.blocks))
        case _:
            return block


def _cell(cell: Cell, asking: Cell) -> Cell:
    question = " ".join(
        plain_text(block.children).strip() for block in asking if isinstance(block, Paragraph)
    )

    def change(block: Block) -> tuple[Block, ...]:
        if isinstance(block, Field) and not block.question:
            return (replace(block, question=question),)
        return (block,)

    return map_blocks(cell, change)


def _check_names(fields: list[Field], problems: Problems) -> None:
    seen: dict[str, Field] = {}
    labels: set[tuple[str, str]] = set()
    for field in fields:
        if field.kind == "choice" and not (field.name or field.question):
            hint = "Write name=… or question=…, the same for all boxes of the choice."
            problems.add(field.position, "Nothing says which choice this box belongs to.", hint)
        first = seen.setdefault(field.name, field) if field.name else field
        together = field.kind == first.kind == "choice" and field.question == first.question
        again = (field.name, field.label) in labels
        if first is not field and (not together or again):
            message = f'The name "{field.name}" is used already, on {first.position}.'
            hint = "Give each question a name of its own, or its answers cannot be told apart."
            problems.add(field.position, message, hint)
        labels.add((field.name, field.label))
