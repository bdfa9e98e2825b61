"""The lines between `---` at the top of a text: its title, subtitle and description."""

from __future__ import annotations

from dataclasses import dataclass

from accessgen.errors import Position, SourceErrors
from accessgen.reader.marks import Rendered
from accessgen.reader.placed import relocate
from accessgen.reader.problems import Problems
from accessgen.sources import Keys, load_yaml

FENCE = "---"


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What the front matter says; subtitle and description may be empty."""

    title: str = ""
    subtitle: str = ""
    description: str = ""


def split(rendered: Rendered, problems: Problems) -> tuple[FrontMatter, Rendered]:
    """The front matter and the text after it; mistakes go to the problems."""
    rows = rendered.text.split("\n")
    ends = [n for n, row in enumerate(rows) if row.rstrip() == FENCE]
    if len(ends) < 2 or ends[0] != 0:
        message = "This text does not begin with its title."
        problems.add(rendered.at(0), message, "Write ---, then title: …, then --- at the top.")
        return FrontMatter(), rendered
    data = None
    try:
        data = load_yaml("\n".join(rows[1 : ends[1]]), "", 2)
    except SourceErrors as error:
        for one in error.errors:
            place = rendered.at(one.position.line - 1)
            problems.add(place, one.message, one.hint)
        return FrontMatter(), rendered.part(ends[1] + 1)
    relocate(data, rendered)
    return _read(data, rendered.at(0), problems), rendered.part(ends[1] + 1)


def _read(data: object, place: Position, problems: Problems) -> FrontMatter:
    keys = Keys(data, place, problems.errors)
    result = FrontMatter(
        title=keys.text("title"),
        subtitle=keys.text("subtitle", ""),
        description=keys.text("description", ""),
    )
    keys.finish()
    return result
