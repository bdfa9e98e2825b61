"""What `read` needs to know: where the words are, and what is true of the publication."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from accessgen.model import Meta


class PictureEntry(Protocol):
    """What the reader asks of a picture: words for those who do not see it, and whose it is."""

    @property
    def alt(self) -> str:
        """The library's own alternative text (WCAG 1.1.1); empty for a decorative picture."""

    @property
    def decorative(self) -> bool:
        """True if the picture says nothing that the words do not say."""

    @property
    def credit(self) -> str:
        """The line that the credits print; empty for none (rule I18)."""


class PictureSource(Protocol):
    """A picture library, as far as the reader needs one; tests use a dictionary."""

    def get(self, name: str) -> PictureEntry:
        """The picture called `name`. Raises SourceErrors if there is none or it is unusable."""


# fmt: off
PANELS = frozenset({
    "about", "contact", "cover", "credits", "definition", "definitions", "do", "do-not", "fact",
    "foreword", "group", "hard-words", "letter", "money", "myth", "note", "other-formats",
    "person", "question", "step", "story", "thanks",
})
ROLES = frozenset({
    "attribution", "body", "caption", "definition", "label", "lead", "signature", "subtitle",
    "term", "title",
})
# fmt: on


@dataclass(frozen=True, slots=True)
class Source:
    """One text of one publication, ready to be read.

    `file` names the Markdown as an include would: it is looked for in `folder`, then in
    `templates`. `text` says which template of a data block is used: `standard` or `easy-read`.
    Messages name files as seen from `root`, the project's folder. `meta` is what the publication
    and the edition say; the front matter's title, subtitle and description win over it.
    `variables` are for Jinja2; `edition` is added from `meta`. `panels` are the roles that a Div
    may have, `roles` those of a Paragraph: the names in the edition's style. `beside` has the
    other publications that a text may link to, each with the name of its file in this edition.
    """

    root: Path
    folder: Path
    file: str
    text: str
    meta: Meta
    pictures: PictureSource
    variables: Mapping[str, Any]
    templates: tuple[Path, ...] = ()
    blocks: tuple[Path, ...] = ()
    panels: frozenset[str] = PANELS
    roles: frozenset[str] = ROLES
    beside: Mapping[str, str] = field(default_factory=dict)
