"""Why people have to check that a draft still means the same: asked only where it may not."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from accessgen.checks.opened.facts import Place
from accessgen.checks.reading.prose import Sentence
from accessgen.checks.reading.words import without_addresses, words
from accessgen.checks.words.abbreviations import short_forms
from accessgen.checks.words.negatives import is_negative
from accessgen.checks.words.passives import is_passive
from accessgen.drafting.guard import has_number
from accessgen.drafting.ideas import Idea
from accessgen.drafting.wording import quoted_spans

LONGEST = 15
"""Words of a sentence in Easy Read (rule W03)."""

_TERM = 4
"""Words in quotation marks that may be a name or a term; more are what somebody said."""
_LIMITS = re.compile(r"\b(?:only|unless|except|at least|at most|up to|must)\b", re.IGNORECASE)


def to_check(idea: Idea, said: Sequence[str], cuts: Sequence[int]) -> Iterator[str]:
    """What to ask of a draft. `cuts` are the numbers of the changes that cut its sentence."""
    yield from _own_words(idea)
    for number in cuts:
        yield f"After change {number} the meaning is the same."
    yield from _facts(idea, said)
    if any(is_passive(_spoken(text)) for text in said):
        yield "It may not say who does it. Say who."
    for short in dict.fromkeys(short for text in said for short, _ in short_forms(text)):
        yield f"“{short}” is a short form. Say the full name."
    longest = max((len(words(text)) for text in said), default=0)
    if longest > LONGEST:
        yield f"A sentence has {longest} words. Make it {LONGEST} or fewer."


def _own_words(idea: Idea) -> Iterator[str]:
    quotes = [idea.source[span.start : span.stop] for span in quoted_spans(idea.source)]
    if idea.quoted:
        yield "These are somebody's own words. Tell them again with that person."
    elif any(map(_is_speech, quotes)):
        yield "Somebody's own words are in it. Tell them again with that person."
    elif quotes:
        yield "Words in quotation marks stand as they were. Explain them, or say them plainly."


def _is_speech(quote: str) -> bool:
    """Whether a quotation is what somebody said, and no name or term."""
    inside = quote.strip("“”‘’'\"")
    return len(inside.split()) > _TERM or inside.endswith((",", ".", "?", "!"))


def _facts(idea: Idea, said: Sequence[str]) -> Iterator[str]:
    """Numbers, negations and limits: a small word that turns the meaning round if it is lost."""
    if has_number(idea.source):
        yield "The number, the date or the time is right."
    if is_negative(idea.source):
        yield "The “not”, “no” or “without” is right."
    elif idea.under and not is_negative(" ".join(said)):
        yield f"It stands under “{idea.under}”. Say “Do not”, or the row says the opposite."
    for limit in dict.fromkeys(match[0].lower() for match in _LIMITS.finditer(idea.source)):
        yield f"The “{limit}” is right."


def _spoken(text: str) -> Sentence:
    return Sentence(text, tuple(words(without_addresses(text))), Place())
