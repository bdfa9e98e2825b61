"""What an incoming file came to: blocks, pictures, and everything that has to be told of them.

Nothing is lost silently. Whatever does not become a block is an Aside, with its words and the
reason; whatever import writes itself is in `added`; whatever needs a person is a Notice.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from accessgen.errors import Position
from accessgen.importing.counts import Counts
from accessgen.model import NOWHERE, Block
from accessgen.sources import GAP


def gap(what: str) -> str:
    """The words that mark a place for a person to fill in; the build finds them (rule W34)."""
    return f"{GAP} {what}]"


@dataclass(frozen=True, slots=True)
class Notice:
    """Something that a person has to look at. `kind` is a key of notices.KINDS.

    `position` is where the block came from; `words` are the first words, or what is odd.
    """

    kind: str
    position: Position
    words: str = ""


@dataclass(frozen=True, slots=True)
class Aside:
    """Words that are not in the text, on purpose, and why: `why` is a key of notices.ASIDES.

    `counted` says whether they were among the words of the body that were counted before.
    """

    why: str
    words: str
    counted: bool = True
    who: str = ""


@dataclass(frozen=True, slots=True)
class IncomingPicture:
    """A picture as it came. `millimetres` is its printed width, 0 if unknown."""

    name: str
    data: bytes
    suffix: str
    alt: str
    decorative: bool
    millimetres: float = 0
    position: Position = NOWHERE


@dataclass(slots=True)
class Incoming:
    """A file that has been read, and what was noticed on the way.

    The names of its pictures begin with `prefix`.
    """

    file: str
    prefix: str = "picture"
    title: str = ""
    date: dt.date | None = None
    owner: str = ""
    blocks: tuple[Block, ...] = ()
    before: Counts = field(default_factory=Counts)
    pictures: dict[str, IncomingPicture] = field(default_factory=dict)
    unusable: dict[str, IncomingPicture] = field(default_factory=dict)
    notices: dict[Notice, None] = field(default_factory=dict)
    asides: list[Aside] = field(default_factory=list)
    added: list[str] = field(default_factory=list)

    def notice(self, kind: str, position: Position, words: str = "") -> None:
        """Remember what a person has to look at, once."""
        self.notices.setdefault(Notice(kind, position, " ".join(words.split())))

    def aside(self, why: str, words: str, counted: bool = True, who: str = "") -> None:
        """Remember words that were left out on purpose."""
        if words.strip() or who:
            self.asides.append(Aside(why, " ".join(words.split()), counted, who))

    def add(self, words: str) -> str:
        """Remember words that import wrote itself; gives them back."""
        self.added.append(words)
        return words
