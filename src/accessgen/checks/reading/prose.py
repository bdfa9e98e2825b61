"""The prose of a file: sentence by sentence, section by section, ready to be scored."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property

from accessgen.checks.opened.facts import Block, Kind, Place
from accessgen.checks.reading.own_words import Passage, own_words, passages
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

    `quoted` says that it belongs to a quote, whose words are somebody's own.
    """

    text: str
    words: tuple[str, ...]
    place: Place
    quoted: bool = False

    @property
    def own(self) -> str:
        """The sentence without addresses and without words in quotation marks."""
        return "" if self.quoted else own_words(self.text)


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
        return passages(self.blocks)

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
        for block in self.blocks:
            if block.kind in {Kind.HEADING, Kind.TITLE} and block.level <= SECTION_LEVEL:
                found.append(Section(title, place, tuple(held)))
                title, place, held = " ".join(block.text.split()), block.place, []
            elif block.kind in _READ:
                held.extend(_sentences(block))
        found.append(Section(title, place, tuple(held)))
        return tuple(section for section in found if section.sentences)

    @cached_property
    def with_cells(self) -> tuple[Sentence, ...]:
        """Every sentence, those in table cells included."""
        read = (block for block in self.blocks if block.kind in _READ | {Kind.CELL})
        return tuple(sentence for block in read for sentence in _sentences(block))

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """Every sentence of running text, in order: what reading scores are made from."""
        return tuple(sentence for section in self.sections for sentence in section.sentences)


def _sentences(block: Block) -> Iterable[Sentence]:
    for text in sentences(block.text):
        counted = counted_words(text)
        closed = text.endswith(_CLOSED)
        if len(counted) >= (SHORTEST if closed else FRAGMENT):
            yield Sentence(text, counted, block.place, block.quoted)


def prepared(counted: Iterable[Sentence], spell: Callable[[str], str] = str) -> str:
    """The sentences as textstat counts them right: plain words, one full stop each."""
    return " ".join(f"{' '.join(map(spell, sentence.words))}." for sentence in counted)
