"""`read`: a source to a document, in four steps."""

from __future__ import annotations

from dataclasses import replace

from accessgen.errors import Position, SourceError
from accessgen.model import Document, Meta
from accessgen.reader import frontmatter, structure
from accessgen.reader.blocks import DataBlocks
from accessgen.reader.loader import Folders, shown
from accessgen.reader.markdown import BlockReader
from accessgen.reader.marks import Rendered
from accessgen.reader.panels import Panels
from accessgen.reader.problems import Problems
from accessgen.reader.source import Source
from accessgen.reader.state import State
from accessgen.reader.template import Templates


def read(source: Source) -> Document:
    """Read one text of a publication: Jinja2, front matter, Markdown, data blocks.

    Raises SourceErrors with every mistake that was found, each with its file and line.
    """
    state = State(source)
    start = _start(source, state.problems)
    state.problems.finish()
    with state.problems.gather():
        document = _read(state, start)
    state.problems.errors[:] = _without_echoes(state.problems)
    state.problems.finish()
    return document


def _read(state: State, start: Position) -> Document:
    source, problems = state.source, state.problems
    templates = Templates(state, (source.folder, *source.templates))
    rendered = templates.render(source.file, start)
    problems.in_templates = len(problems.errors)
    front, body = frontmatter.split(rendered, problems)
    reader = BlockReader(state, body, Panels(DataBlocks(state)))
    blocks = structure.finish(reader.document(), state, _first_words(body))
    return Document(_meta(source.meta, front), blocks)


DRAFT = "easy-read.draft.md"
"""What drafting writes beside the texts: not to be built before people have made it theirs."""


def _start(source: Source, problems: Problems) -> Position:
    """The first line of the text that is read."""
    path = Folders((source.folder, *source.templates), source.root).find(source.file)
    if path is None:
        place = Position(shown(source.folder / source.file, source.root))
        problems.add(place, "This text is missing.", _how_to_begin(source))
        return place
    return Position(shown(path, source.root), 1)


def _how_to_begin(source: Source) -> str:
    """What to do about a text that is not there yet."""
    if source.file == "easy-read.md" and (draft := source.folder / DRAFT).is_file():
        return (
            f"There is a draft: {shown(draft, source.root)}. When people have read and changed all "
            f"of it, take out its note and call the file {source.file}. Until then, build without "
            "it: --edition standard --edition large-print."
        )
    if source.file == "easy-read.md":
        return (
            f'Begin it with "accessgen draft {source.meta.id}", or build without it: '
            "--edition standard --edition large-print."
        )
    return "Create it, or mend the name of the template."


def _first_words(body: Rendered) -> Position:
    rows = body.text.split("\n")
    return body.at(next((n for n, row in enumerate(rows) if row.strip()), 0))


def _meta(meta: Meta, front: frontmatter.FrontMatter) -> Meta:
    return replace(
        meta,
        title=front.title or meta.title,
        subtitle=front.subtitle or meta.subtitle,
        description=front.description or meta.description,
    )


def _without_echoes(problems: Problems) -> list[SourceError]:
    """Leave out what only went wrong because a template on the same line did."""
    first = problems.errors[: problems.in_templates]
    places = {error.position for error in first}
    later = problems.errors[problems.in_templates :]
    return first + [error for error in later if error.position not in places]
