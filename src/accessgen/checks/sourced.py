"""What the source says, as plain data: for checks that need more than the finished file.

Whoever builds fills these in from the document, the publication and the picture library. Checks
may not import those, so what they read here is words, names, numbers and places, nothing else.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from babel import Locale
from babel.dates import format_date

from accessgen.checks.limits import Thresholds
from accessgen.checks.opened.facts import Kind
from accessgen.checks.sourced_event import EventFacts
from accessgen.checks.sourced_people import NOBODY, People
from accessgen.errors import Position

STANDARD = "standard"
EASY_READ = "easy-read"


@dataclass(frozen=True, slots=True)
class SourceBlock:
    """A piece of text in reading order.

    `id` is its own, if it has one. `parts` are the ids of all that it belongs to: its own, those
    of what encloses it, of the headings over it, and of the named block that it continues; the
    nearest one is the last.
    `in_row` says that it stands in a picture row. `number` is its place in a numbered list.
    """

    id: str
    kind: Kind
    text: str
    position: Position
    level: int = 0
    parts: tuple[str, ...] = ()
    in_row: bool = False
    role: str = ""
    number: int = 0


@dataclass(frozen=True, slots=True)
class SourceRow:
    """One picture and the words beside it, each block on a line of its own.

    `sources` are the ids of the standard text that it stands for (rule W30); `machine` says that
    a language model wrote the words.
    """

    words: str
    picture: str
    sources: tuple[str, ...]
    position: Position
    machine: bool = False


@dataclass(frozen=True, slots=True)
class SourceQuote:
    """Somebody's words, and whose they are (rule W27)."""

    words: str
    by: str
    position: Position


@dataclass(frozen=True, slots=True)
class PictureUse:
    """One place where a picture stands: its alt text here, and the words beside it.

    `strong` are the words in bold beside it: in Easy Read the hard words that the row explains.
    `ideas` are those of the list of ideas that the words call, and `sure_ideas` those of them that
    they surely call.
    """

    alt: str
    words: str
    strong: tuple[str, ...]
    position: Position
    ideas: tuple[str, ...] = ()
    sure_ideas: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SourcePicture:
    """A picture that the edition uses, as its library describes it.

    `width` and `height` are pixels of a PNG or JPEG and viewBox units of an SVG. `position` is
    its entry in the library, `idea` what it stands for by its name in the list of ideas (I13).
    `has_text` is whether there are words in it, None if nobody said, and `text_version` are those
    words (rule I09). `muted` is whether its colours were changed, `mute_asked` whether the entry
    asks for that, and `mute_agreed_by` and `mute_agreed_on` say who agreed to it, and when (C04).
    """

    name: str
    alt: str
    decorative: bool
    purpose: str
    licence: str
    credit: str
    kind: str
    consent: str
    reviewed_by: str
    reviewed_on: dt.date | None
    format: str
    width: float
    height: float
    position: Position
    uses: tuple[PictureUse, ...] = ()
    idea: str = ""
    has_text: bool | None = None
    text_version: str = ""
    muted: bool = False
    mute_asked: bool = False
    mute_agreed_by: str = ""
    mute_agreed_on: dt.date | None = None


@dataclass(frozen=True, slots=True)
class About:
    """What is true of a publication in all its editions.

    `file` is its publication.yaml, `lang` its language (BCP 47). `today` is the day that no record
    of people can be later than, if the build was told one.
    """

    id: str
    title: str
    kind: str
    owner: str
    version: str
    date: dt.date
    review: dt.date | None
    language_choice: str
    file: str
    people: People = NOBODY
    lang: str = "en-GB"
    today: dt.date | None = None

    def day(self, date: dt.date) -> str:
        """A date as the text gives it, such as 4 November 2026."""
        return format_date(date, "d MMMM y", locale=Locale.parse(self.lang, sep="-"))


@dataclass(frozen=True, slots=True)
class SourceFacts:
    """One publication in one edition. `text` is which words it uses: standard or easy-read.

    `file` is the text's own file and `outputs` are the names of the finished files.
    """

    about: About
    edition: str
    edition_title: str
    text: str
    file: str
    blocks: tuple[SourceBlock, ...]
    rows: tuple[SourceRow, ...] = ()
    quotes: tuple[SourceQuote, ...] = ()
    pictures: tuple[SourcePicture, ...] = ()
    outputs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FinishedText:
    """A block of text as the finished file holds it."""

    kind: Kind
    text: str
    page: int | None = None


@dataclass(frozen=True, slots=True)
class EditionFacts:
    """An edition: its source, and the words of one of its finished files, called `label`.

    `said` is all that each finished file says, by the name of the file. `parts` are the words of
    each part of an edition that comes in parts; then `texts` are those of the first.
    """

    source: SourceFacts
    texts: tuple[FinishedText, ...] = ()
    label: str = ""
    said: tuple[tuple[str, str], ...] = ()
    parts: tuple[tuple[FinishedText, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class PublicationFacts:
    """All editions of one publication that were made.

    `wanted` are the editions that the project lists; `asked` says whether all of them were asked
    for this time, so that a missing one is known to be missing. `event` is what event.yaml says,
    if there is one. `limits` are the thresholds of each edition by its name.
    """

    about: About
    wanted: tuple[str, ...]
    asked: bool
    editions: tuple[EditionFacts, ...]
    event: EventFacts | None = None
    limits: Mapping[str, Thresholds] = field(default_factory=dict)

    def of_text(self, text: str) -> tuple[EditionFacts, ...]:
        """The editions that use these words."""
        return tuple(item for item in self.editions if item.source.text == text)
