"""Where a text uses the phrases of a word list, gathered: one finding for each phrase."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from accessgen.checks.opened.facts import Place
from accessgen.checks.reading.explained import explains
from accessgen.checks.reading.lists import Hit, Swaps
from accessgen.checks.reading.own_words import Passage
from accessgen.checks.reading.prose import Prose
from accessgen.checks.reading.sentences import sentences


@dataclass(frozen=True, slots=True)
class Use:
    """A phrase and how often it stands in the text; `sentence` and `place` are of the first."""

    hit: Hit
    sentence: str
    place: Place
    count: int

    @property
    def times(self) -> str:
        """How often, in words; empty for once."""
        return "" if self.count == 1 else f", {self.count} times"

    @property
    def instead(self) -> str:
        """What to say instead, as the end of a sentence."""
        return f" Say “{self.hit.swap.use}”." if self.hit.swap.use else ""


def uses(passages: Iterable[Passage], swaps: Swaps, *, meant: bool = False) -> list[Use]:
    """Each phrase that the writer's own words use, in the order of its first place.

    `meant` looks into a few words in quotation marks too; see `Passage`.
    """
    found: dict[str, Use] = {}
    read = [(passage, passage.meant if meant else passage.own) for passage in passages]
    swaps = swaps.within(" ".join(text for _, text in read))
    for passage, text in read:
        for hit in swaps.find(text):
            old = found.get(hit.swap.say)
            if old is None:
                around = sentence_around(text, hit.start)
                found[hit.swap.say] = Use(hit, around, passage.place, 1)
            else:
                count = old.count + 1
                found[hit.swap.say] = Use(old.hit, old.sentence, old.place, count)
    return list(found.values())


def unexplained(prose: Prose, swaps: Swaps, *, meant: bool = False) -> list[Use]:
    """The phrases that the text uses and nowhere explains."""
    found = uses(prose.passages, swaps, meant=meant)
    return [use for use in found if not explains(prose, use.hit.found)]


def sentence_around(text: str, start: int) -> str:
    """The sentence of a plain text in which the place `start` lies."""
    end = 0
    for sentence in sentences(text):
        end = text.index(sentence, end) + len(sentence)
        if start < end:
            return sentence
    return text


@dataclass(frozen=True, slots=True)
class Slip:
    """A way of writing something, such as a time, that is hard to read; at its first place."""

    text: str
    problem: str
    sentence: str
    place: Place


Found = tuple[str, int, str]  # what it is, where it begins, what is wrong with it
Rules = Sequence[tuple[re.Pattern[str], str]]


def slips(passages: Iterable[Passage], find: Callable[[str], Iterable[Found]]) -> Iterator[Slip]:
    """Each thing that `find` objects to in the writer's own words, at its first place."""
    seen: set[str] = set()
    for passage in passages:
        for text, start, problem in find(passage.own):
            if text.lower() not in seen:
                seen.add(text.lower())
                yield Slip(text, problem, sentence_around(passage.own, start), passage.place)


def by_rules(text: str, rules: Rules) -> Iterator[Found]:
    """Each place that one of the rules objects to; of those that overlap the first is enough."""
    taken: list[range] = []
    for pattern, problem in rules:
        for match in pattern.finditer(text):
            span = range(match.start(), match.end())
            if span and not any(max(span.start, o.start) < min(span.stop, o.stop) for o in taken):
                taken.append(span)
                yield match.group().strip(), match.start(), problem


def matches(
    passages: Iterable[Passage], pattern: re.Pattern[str]
) -> Iterator[tuple[Passage, re.Match[str]]]:
    """Every match in the writer's own words, with the passage that it stands in."""
    for passage in passages:
        for match in pattern.finditer(passage.own):
            yield passage, match
