"""The worksheet: source and draft side by side, to be worked on by a group, on paper or in Word.

Built of our own model, so that it is as accessible as every document here: real headings, a label
in words for everything, nothing told by colour alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from accessgen.checks.truth.no_draft import MARK
from accessgen.drafting.draft_file import Suggest
from accessgen.drafting.drafter import Draft
from accessgen.model import (
    Block,
    BulletList,
    Div,
    Document,
    Field,
    Figure,
    Heading,
    Inline,
    LineBreak,
    Meta,
    PageBreak,
    Paragraph,
    Picture,
    Strong,
    Table,
    Text,
)
from accessgen.pictures import PictureLibrary

_SPACE = re.compile(r"(?<!^co)-")
MOST_LINES = 8  # in one box
PICTURE = 34
"""Width of a picture to choose, in millimetres."""

_HOW = (
    "Read “The words now”. Then read “The draft”.",
    "Cross out and change words until they say what you want to say.",
    "You can undo each change. The words now stand above it.",
    "Tick each line under “Check the meaning” when the meaning is right.",
    "Tick 1 picture, or draw another one.",
    "Leave an idea out if readers do not need it. Say why.",
)


@dataclass(frozen=True, slots=True)
class Worksheet:
    """What a worksheet is made from. `pictures` and `suggest` give the pictures to choose from."""

    meta: Meta
    booklet: str
    drafts: Sequence[Draft]
    pictures: PictureLibrary
    suggest: Suggest

    def document(self) -> Document:
        """The worksheet as a document."""
        return Document(self.meta, tuple(self._blocks()))

    def _blocks(self) -> Iterator[Block]:
        yield Heading(1, _said(self.meta.title), "worksheet")
        yield Paragraph(_said(f"For the booklet: {self.booklet}"))
        yield Div("note", (Paragraph(_said(MARK)),))
        yield Heading(2, _said("How to use this worksheet"), "how")
        yield Paragraph(_said("Each idea begins a new page:"))
        yield _bullets(_HOW)
        yield Paragraph(
            _said("You can have this worksheet in other formats. Ask who gave it to you.")
        )
        yield Field("lines", "Who worked on it, and when:", 1)
        for number, draft in enumerate(self.drafts, start=1):
            yield PageBreak()
            if number == 1:
                yield Heading(2, _said("The ideas, one by one"), "ideas")
            yield from self._idea(number, draft)
        yield PageBreak()
        yield Heading(2, _said("Who made the pictures"), "credits")
        yield Paragraph(_said("These people made the pictures:"))
        yield Div("credits", ())

    def _idea(self, number: int, draft: Draft) -> Iterator[Block]:
        idea = draft.idea
        yield Heading(3, _said(f"Idea {number}"), f"idea-{number}")
        if idea.lead_in:
            yield Paragraph(_labelled("In a list that begins", f"“{idea.lead_in}”"))
        if draft.sentences == (idea.source,):
            yield Paragraph(_labelled("The words now, and the draft", idea.source))
        else:
            yield Paragraph(_labelled("The words now", idea.source))
            said: tuple[Inline, ...] = _labelled("The draft", draft.sentences[0])
            for sentence in draft.sentences[1:]:
                said = (*said, LineBreak(), Text(sentence))
            yield Paragraph(said)
        if draft.machine:
            yield Paragraph(_said("A machine wrote the words of this draft. Read them with care."))
        yield from _changes(draft)
        yield from _hard_words(draft)
        yield from _checks(draft)
        # What does not fit on the page goes to the next as a whole: the back of the same sheet.
        yield Div("group", tuple(self._to_decide(draft)))

    def _to_decide(self, draft: Draft) -> Iterator[Block]:
        yield from self._pictures(draft)
        yield Field("lines", "Our words:", 1 if draft.hard or draft.made else 2)
        if draft.leave:
            yield Paragraph(_labelled("You may want to leave out", " ".join(draft.leave)))
        yield Field("lines", "Leave it out, because:", 1)

    def _pictures(self, draft: Draft) -> Iterator[Block]:
        names = list(self.suggest(" ".join(draft.sentences)))[:3]
        if not names:
            yield Field("lines", "No picture was found. Our picture:", 1)
            return
        told = [_SPACE.sub(" ", name) for name in names]
        head = tuple((Paragraph(_said(name)),) for name in told)
        shown = tuple((self._figure(name),) for name in names)
        caption = "Tick 1 picture" if names[1:] else "Tick the picture if it fits"
        widths = (1 / 3, 1 / 3, 1 / 3) if names[2:] else ()
        table = Table(_said(caption), head, (shown,), row_headers=False, widths=widths)
        # Not in the table: LibreOffice 7.4 makes boxes in cells too small to tick.
        yield table
        yield from (Field("tick", name) for name in told)

    def _figure(self, name: str) -> Figure:
        found = self.pictures.get(name)
        alt = found.alt or _SPACE.sub(" ", name)
        return Figure(Picture(name, alt, found.credit), width=PICTURE)


def _changes(draft: Draft) -> Iterator[Block]:
    told = [f"Change {change.number}: {change.told}." for change in draft.made]
    told += [
        f"Not changed ({change.number}): {change.told}. {change.undone}"
        for change in draft.changes
        if change.undone
    ]
    told += [f"A machine's words were refused. {alarm}" for alarm in draft.refused]
    told += [f"Perhaps plainer for “{offer.words}”: {offer.plainer}." for offer in draft.offers]
    if told:
        yield Paragraph(_labelled("Changes", f"the name of this idea is {draft.idea.id}:"))
        yield _bullets(told)


def _hard_words(draft: Draft) -> Iterator[Block]:
    for word in draft.hard:
        if word.meaning:
            yield Paragraph(_labelled(f"Hard word, {word.word}", word.meaning))
    open_words = [word.word for word in draft.hard if not word.meaning]
    for start in range(0, len(open_words), MOST_LINES):  # a line for each, all in one box
        some = open_words[start : start + MOST_LINES]
        means = "Hard words: {}. They mean:" if some[1:] else "Hard word, {}. It means:"
        yield Field("lines", means.format(", ".join(some)), len(some))


def _checks(draft: Draft) -> Iterator[Block]:
    if draft.checks:
        yield Paragraph(_labelled("Check the meaning", "tick each line:"))
        for check in draft.checks:
            yield Field("tick", check)


def _labelled(label: str, text: str) -> tuple[Inline, ...]:
    return Strong(_said(f"{label}:")), Text(f" {text}")


def _said(text: str) -> tuple[Inline, ...]:
    return (Text(text),)


def _bullets(lines: Sequence[str]) -> BulletList:
    return BulletList(tuple((Paragraph(_said(line)),) for line in lines))
