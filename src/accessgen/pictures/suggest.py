"""Which pictures could stand beside a sentence: from the curated list of ideas, and only from it.

Looking up pictures by their own keywords put "rights" on a whip and "decide together" on a kiss,
so nothing is offered that people did not put beside these very words. It is a suggestion: whoever
writes the text chooses.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from operator import contains
from typing import TypeAlias

from accessgen.pictures.ideas import Idea, Ideas
from accessgen.pictures.library import PictureLibrary
from accessgen.pictures.wording import Token, forms, tokens

SURE, PERHAPS = 1.0, 0.45
LISTED = 0.05
"""A word as it is listed counts this much more than one of its forms: "training" is not "train"."""

LONGER = 0.5
"""Each further word of a phrase makes it that much surer."""

ASIDE = 0.75
"""Weight of words in a clause beside the main one: "if …", "because …"."""

AGAIN = 0.3
"""Weight of a second word that calls the same idea."""

OTHER_PICTURE = 0.5
"""Weight of another picture of the same idea, against the picture to show."""

FORBIDDEN, DENIED = 1.1, 0.6
"""Weight of the sign for "no" against what is denied: above it where the words forbid it."""

SIGN = "no"
"""The idea of the sign for what is not allowed."""

_NOT = frozenset({"not", "no", "never", "nobody", "none", "nothing", "without", "neither", "nor"})
_ORDERS = frozenset({"do", "must", "should", "please", "may"})
_ASIDE = frozenset(
    {"if", "when", "because", "before", "after", "while", "although", "until", "unless", "since"}
)
_REACH = 6
"""How many words a "not" reaches, within its clause."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A picture that could stand beside a sentence, and why: the words that called its idea."""

    picture: str
    idea: str
    score: float
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Called:
    """An idea that a sentence calls, and the words that did. `sure` is false for mere "also"s."""

    idea: str
    score: float
    words: tuple[str, ...]
    sure: bool


@dataclass(frozen=True, slots=True)
class _Phrase:
    """Words that call an idea. `forms` are what each of them may look like."""

    idea: str
    listed: tuple[str, ...]
    forms: tuple[frozenset[str], ...]
    sure: bool

    def weight(self, found: tuple[str, ...]) -> float:
        """How surely these words of a text mean the idea."""
        exact = LISTED if found == self.listed else 0.0
        return (SURE if self.sure else PERHAPS) * (1 + LONGER * (len(found) - 1)) + exact


Index: TypeAlias = dict[str, tuple[_Phrase, ...]]


@dataclass(frozen=True, slots=True)
class _Call:
    """Words of a sentence that call an idea."""

    idea: str
    start: int
    end: int
    weight: float
    sure: bool


def suggest(words: str, library: PictureLibrary, count: int = 3) -> tuple[Suggestion, ...]:
    """The best `count` pictures for a sentence, best first; fewer if fewer fit, or none.

    Each idea that the words call gives its first picture; a team's own picture comes before the
    toolkit's. If fewer ideas are called than pictures are wanted, their other pictures follow.
    Ideas that weigh the same keep the order of the list. Raises SourceErrors if the list of ideas
    cannot be read.
    """
    ranked = [idea for idea in called(words, library.ideas) if idea.idea in library.pictures_of]
    firsts = [_with_picture(idea, library, 0) for idea in ranked]
    others = [
        _with_picture(idea, library, number)
        for number in range(1, count)
        for idea in ranked
        if number < len(library.pictures_of[idea.idea])
    ]
    return tuple([*firsts, *others][:count])


def _with_picture(idea: Called, library: PictureLibrary, number: int) -> Suggestion:
    picture = library.pictures_of[idea.idea][number]
    return Suggestion(picture, idea.idea, round(idea.score * OTHER_PICTURE**number, 3), idea.words)


def called(words: str, ideas: Ideas) -> list[Called]:
    """The ideas that a text calls, surest first."""
    text = tokens(words)
    calls = list(_denied(text, _calls(text, ideas), ideas))
    order = {name: number for number, name in enumerate(ideas.by_name)}
    found: list[Called] = []
    for idea in {call.idea for call in calls}:
        mine = sorted((c for c in calls if c.idea == idea), key=lambda c: (-c.weight, c.start))
        score = mine[0].weight + AGAIN * sum(call.weight for call in mine[1:])
        said = tuple(dict.fromkeys(_said(text, call) for call in sorted(mine, key=_place)))
        found.append(Called(idea, round(score, 3), said, any(call.sure for call in mine)))
    return sorted(found, key=lambda s: (-s.score, order.get(s.idea, len(order))))


def _place(call: _Call) -> int:
    return call.start


def _said(text: list[Token], call: _Call) -> str:
    return " ".join(token.shown for token in text[call.start : call.end] if token.shown)


# ------------------------------------------------------------- finding words


def _calls(text: list[Token], ideas: Ideas) -> Iterator[_Call]:
    """Every call, longest phrase first; a word that is part of a longer one calls nothing else."""
    index = _index(ideas)
    weights = _clause_weights(text)
    place = 0
    while place < len(text):
        found = _best_at(text, place, index)
        if found is None:
            place += 1
            continue
        end = place + len(found.listed)
        weight = found.weight(_words(text, place, end)) * weights[place]
        yield _Call(found.idea, place, end, weight, found.sure)
        place = end


def _best_at(text: list[Token], place: int, index: Index) -> _Phrase | None:
    """The longest phrase that begins here; of two as long, the surer, then the first listed."""
    best: _Phrase | None = None
    rank = (0, 0.0)
    for phrase in index.get(text[place].word, ()):
        said = _words(text, place, place + len(phrase.listed))
        if len(said) == len(phrase.listed) and all(map(contains, phrase.forms, said)):
            mine = (len(said), phrase.weight(said))
            if mine > rank:
                best, rank = phrase, mine
    return best


def _words(text: list[Token], start: int, end: int) -> tuple[str, ...]:
    return tuple(token.word for token in text[start:end])


def _index(ideas: Ideas) -> Index:
    """Every form of every first word, to the phrases that begin with it."""
    return _indexed(tuple(ideas.by_name.values()))


@lru_cache(maxsize=8)
def _indexed(ideas: tuple[Idea, ...]) -> Index:
    index: dict[str, list[_Phrase]] = {}
    for idea in ideas:
        for sure, group in ((True, idea.words), (False, idea.also)):
            for word in group:
                listed = tuple(token.word for token in tokens(word))
                phrase = _Phrase(idea.name, listed, tuple(map(forms, listed)), sure)
                for form in phrase.forms[0]:
                    index.setdefault(form, []).append(phrase)
    return {form: tuple(phrases) for form, phrases in index.items()}


def _clause_weights(text: list[Token]) -> list[float]:
    """What a word weighs by its clause: less after "if" or "because", up to the next mark."""
    weights, weight = [], 1.0
    for token in text:
        if token.is_mark:
            weight = 1.0
        elif token.word in _ASIDE:
            weight = ASIDE
        weights.append(weight)
    return weights


# ------------------------------------------------------------- "not"


def _denied(text: list[Token], calls: Iterable[_Call], ideas: Ideas) -> Iterator[_Call]:
    """The calls; where one is denied, that of its opposite, and the sign for "no" beside it."""
    calls = list(calls)
    deniers = _deniers(text, calls)
    signs = {place: PERHAPS for place in deniers.values() if _is_order(text, place)}
    for call in calls:
        denier = deniers.get(call.start)
        opposite = ideas.by_name[call.idea].opposite
        if denier is None:
            yield call
        elif opposite:
            yield replace(call, idea=opposite)
        else:
            yield call
            signs[denier] = max(signs.get(denier, 0.0), call.weight)
    for place, weight in signs.items():
        factor = FORBIDDEN if _is_order(text, place) else DENIED
        yield _Call(SIGN, place, place + 1, weight * factor, True)


def _deniers(text: list[Token], calls: list[_Call]) -> dict[int, int]:
    """The places that a "not" denies, each with the place of that "not".

    A "not" that is part of a phrase of the list ("not in the room") denies nothing more.
    """
    inside = {place for call in calls for place in range(call.start, call.end)}
    return {
        denied: place
        for place, token in enumerate(text)
        if token.word in _NOT and place not in inside
        for denied in _reach(text, place)
    }


def _reach(text: list[Token], place: int) -> Iterator[int]:
    """The places after a "not" that it denies: a few words, up to the next mark."""
    for later in range(place + 1, min(place + 1 + _REACH, len(text))):
        if text[later].is_mark or text[later].word == "but":
            return
        yield later


def _is_order(text: list[Token], place: int) -> bool:
    """Whether a "not" forbids: "do not …" at the start of a clause, "must not", "should not"."""
    before = [token.word for token in text[max(0, place - 2) : place]]
    if not before or before[-1] not in _ORDERS:
        return False
    if before[-1] != "do":
        return True
    return len(before) == 1 or before[0] in {"please", "and", "so"} or not before[0][0].isalnum()
