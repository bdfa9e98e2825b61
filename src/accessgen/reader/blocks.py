"""Data blocks: YAML in a div becomes Markdown by a template, and that becomes blocks.

`content/blocks/<name>/` holds `schema.yaml` (see schema.py) and one template for each text,
`standard.md.j2` and `easy-read.md.j2`. Positions of the blocks are the author's YAML lines.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from markdown_it.tree import SyntaxTreeNode

from accessgen.errors import Position, SourceErrors
from accessgen.model import Block
from accessgen.reader.loader import shown
from accessgen.reader.markdown import Attributes, BlockReader
from accessgen.reader.placed import relocate
from accessgen.reader.schema import Shape, load_schema
from accessgen.reader.state import State
from accessgen.reader.template import Templates
from accessgen.sources import YamlMap, load_yaml

MAX_DEPTH = 4


class DataBlocks:
    """All data blocks of a project, read when they are first used."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._templates = Templates(state, state.source.blocks, mark_lines=False)
        self._schemas: dict[str, YamlMap] = {}
        self._folders = {
            folder.name: folder
            for root in reversed(state.source.blocks)
            for folder in sorted(root.glob("*"))
            if (folder / "schema.yaml").is_file()
        }

    @property
    def names(self) -> frozenset[str]:
        """The bare names that make a div a data block."""
        return frozenset(self._folders)

    def read(
        self, reader: BlockReader, node: SyntaxTreeNode, attributes: Attributes
    ) -> tuple[Block, ...]:
        """The blocks that a data block becomes in this text."""
        place = reader.at(node)
        if reader.depth >= MAX_DEPTH:
            hint = "Look for a block whose template uses itself."
            reader.problem(place, "Data blocks are nested too deeply here.", hint)
            return ()
        name, text = node.info, self._state.source.text
        template = f"{name}/{text}.md.j2"
        if not self._templates.exists(template):
            reader.problem(place, f'The block "{name}" has no template for {text}.')
            return ()
        schema = self._schema(name)
        mistakes = len(self._state.problems.errors)
        data = self._data(reader, node, schema["data"])
        more = {"data": data, "attributes": self._attributes(attributes, schema, place)}
        if len(self._state.problems.errors) > mistakes:
            return ()
        rendered = self._templates.render(template, place, more)
        inner = BlockReader(self._state, rendered, reader.divs, reader.depth + 1)
        return _named(inner.document(), attributes.get("id", ""))

    def _data(self, reader: BlockReader, node: SyntaxTreeNode, shape: Any) -> Any:
        """The author's YAML, checked, with positions in the author's files."""
        first = (node.map[0] if node.map else 0) + 1
        try:
            data = load_yaml(node.content, "", first + 1)
        except SourceErrors as error:
            for one in error.errors:
                place = reader.rendered.at(one.position.line - 1)
                reader.problem(place, one.message, one.hint)
            return None
        relocate(data, reader.rendered)
        if data is None:
            reader.problem(reader.at(node), f'The block "{node.info}" is empty.', "Fill it in.")
            return None
        place = getattr(data, "position", reader.at(node))
        return Shape(self._state).fit(shape, data, place)

    def _attributes(self, attributes: Attributes, schema: YamlMap, place: Position) -> YamlMap:
        given = YamlMap(place)
        given.update({key: value for key, value in attributes.items() if key != "id"})
        return Shape(self._state).mapping(schema.get("attributes") or {}, given, place)

    def _schema(self, name: str) -> YamlMap:
        if name not in self._schemas:
            path = self._folders[name] / "schema.yaml"
            self._schemas[name] = load_schema(path, shown(path, self._state.source.root))
        return self._schemas[name]


def _named(blocks: tuple[Block, ...], name: str) -> tuple[Block, ...]:
    """Give the div's id to the first block that has none, so that it can be linked to."""
    for index, block in enumerate(blocks):
        if name and not block.id:
            return (*blocks[:index], replace(block, id=name), *blocks[index + 1 :])
    return blocks
