"""The prose of a file: sentence by sentence, section by section, ready to be scored."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property

from accessgen.checks.opened.facts import Block, Kind, Place
from accessgen.checks.reading.own_words import Passage, own_words, passages
from accessgen.checks.reading.quotes import begin_inside, completed
from accessgen.checks.reading.sentences import sentences
from accessgen.checks.reading.words import counted_words

SECTION_LEVEL = 2
FRAGMENT = 4  # shorter than this and without a full stop: a label, not a sentence
SHORTEST = 3  # textstat does not count sentences of fewer words
_CLOSED = (".", "!", "?", "…", ".”", "!”", "?”", '."', '!"', '?"', ".)", "!)", "?)")
_READ = frozenset({Kind.PARAGRAPH, Kind.LIST_ITEM, Kind.CAPTION})


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence as it stands, and its words without web addresses and phone numbers.

    `quoted` says that it belongs to a quote, whose words are somebody's own. `marked` is the
    sentence with the marks of a quote that began before it or ends after it; empty if none does.
    """

    text: str
    words: tuple[str, ...]
    place: Place
    quoted: bool = False
    marked: str = ""

    @property
    def own(self) -> str:
        """The sentence without addresses and without words in quotation marks."""
        return "" if self.quoted else own_words(self.marked or self.text)


@dataclass(frozen=True, slots=True)
class Section:
    """The prose between two headings; `title` is empty before the first."""

    title: str
    place: Place
    sentences: tuple[Sentence, ...]

    @property
    def length(self) -> int:
        """How many words it has."""
        return sum(len(sentence.words) for sentence in self.sentences)


class Prose:
    """The words of a file, split once for all checks that read them."""

    def __init__(self, blocks: Iterable[Block], label: str = "", language_choice: str = "") -> None:
        self.blocks, self.label = tuple(blocks), label
        self.language_choice = language_choice  # as the publication declares it; empty: unknown

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """Every block but contents entries, with the words that are the writer's own."""
        return passages(self.blocks, self._inside)

    @property
    def has_paragraphs(self) -> bool:
        """Whether the file says where paragraphs are; of a PDF without tags a page is one block."""
        pages = [block.place.page for block in self.blocks if block.kind is Kind.PARAGRAPH]
        return None in pages or len(pages) < len(self.blocks) or len(set(pages)) < len(pages)

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """The text cut at headings of the first two levels.

        Headings, contents, table cells and labels of under four words are left out; each block
        is split by itself, so that a list item without a full stop ends all the same (rule W01).
        """
        found: list[Section] = []
        title, place, held = "", Place(), list[Sentence]()
        for number, block in enumerate(self.blocks):
            if block.kind in {Kind.HEADING, Kind.TITLE} and block.level <= SECTION_LEVEL:
                found.append(Section(title, place, tuple(held)))
                title, place, held = " ".join(block.text.split()), block.place, []
            elif block.kind in _READ:
                held.extend(self._of_block[number])
        found.append(Section(title, place, tuple(held)))
        return tuple(section for section in found if section.sentences)

    @cached_property
    def with_cells(self) -> tuple[Sentence, ...]:
        """Every sentence, those in table cells included."""
        return tuple(sentence for told in self._of_block for sentence in told)

    @cached_property
    def _inside(self) -> tuple[bool, ...]:
        """For each block whether it begins inside a quote; one more for the end."""
        return (*begin_inside(self.blocks), False)

    @cached_property
    def _of_block(self) -> tuple[tuple[Sentence, ...], ...]:
        """The sentences of each block; none for those that are not read."""
        return tuple(
            tuple(_sentences(block, self._inside[number], self._inside[number + 1]))
            if block.kind in _READ | {Kind.CELL}
            else ()
            for number, block in enumerate(self.blocks)
        )

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """Every sentence of running text, in order: what reading scores are made from."""
        return tuple(sentence for section in self.sections for sentence in section.sentences)


def _sentences(block: Block, inside: bool, goes_on: bool) -> Iterable[Sentence]:
    told = sentences(block.text)
    for text, marked in zip(told, completed(told, inside, goes_on), strict=True):
        counted = counted_words(text)
        closed = text.endswith(_CLOSED)
        if len(counted) >= (SHORTEST if closed else FRAGMENT):
            yield Sentence(
                text, counted, block.place, block.quoted, marked if marked != text else ""
            )


def prepared(counted: Iterable[Sentence], spell: Callable[[str], str] = str) -> str:
    """The sentences as textstat counts them right: plain words, one full stop each."""
    return " ".join(f"{' '.join(map(spell, sentence.words))}." for sentence in counted)
