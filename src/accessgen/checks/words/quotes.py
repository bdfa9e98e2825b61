"""W27: quotes say who speaks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile

from accessgen.checks.check import Family, Findings, WordsCheck
from accessgen.checks.limits import Limits
from accessgen.checks.opened.facts import Kind
from accessgen.checks.reading.own_words import Passage
from accessgen.checks.reading.prose import Prose
from accessgen.checks.reading.sentences import sentences
from accessgen.checks.reading.words import words
from accessgen.findings import Severity

SHORT = 18  # words: more is no name
LEAD_IN = 12  # words: a longer sentence before a quote tells of something else
ALONE = 8  # words in quotation marks that fill a paragraph: a quote
_MARKED = re.compile(r"^[“\"‘].*[”\"’]\W*$", re.DOTALL)
_SIGNED = re.compile(r"^(?:.*[”\"])\s*[-–—]\s*(.{2,})$", re.DOTALL)
_SAYS = re.compile(
    r"\b(?:says?|said|told|tells?|writes?|wrote|ask(?:s|ed)?|words? of)\b|:$", re.IGNORECASE
)
_EASY = re.compile(r"\beas(?:y|ier) words\b", re.IGNORECASE)
_READ = frozenset({Kind.PARAGRAPH, Kind.LIST_ITEM})


@dataclass(frozen=True, slots=True)
class _Quote:
    """The paragraphs of a quote, who is said to have said it, and what stands before."""

    said: list[Passage]
    by: str
    before: str

    @property
    def text(self) -> str:
        return " ".join(passage.text for passage in self.said)


@dataclass(frozen=True, slots=True)
class _Asked:
    """What the edition asks of quotes: see the limits of the check."""

    severity: Severity
    longest: float
    easy_words: bool


def run(prose: Prose, limits: Limits) -> Findings:
    """One finding for each fault of each quote."""
    asked = _Asked(
        limits.severity(),
        limits.number("longest"),
        bool(limits.number("easy_words")),
    )
    for quote in _quotes(prose.passages):
        place, text = quote.said[0].place, quote.text
        for problem, value, limit, severity in _faults(quote, asked):
            yield CHECK.failed(
                problem, place, element=text, value=value, limit=limit, severity=severity
            )


def _faults(quote: _Quote, asked: _Asked) -> Iterator[tuple[str, str, str, Severity]]:
    severity = asked.severity
    if not quote.by and not _SAYS.search(quote.before):
        yield "Nobody is named for this quote.", "no name", "who said it, below the quote", severity
    if asked.easy_words and not _EASY.search(f"{quote.by} {quote.before}"):
        message = "This quote does not say if its words are the person's own, or easy words."
        yield message, "not marked", "“In easy words” beside the name", severity
    length, longest = len(words(quote.text)), asked.longest
    if length > longest:
        told, limit = f"{length} words", f"better at most {longest:g} words"
        yield f"This quote has {told}.", told, limit, Severity.SHOULD


def _quotes(passages: tuple[Passage, ...]) -> Iterator[_Quote]:
    number = 0
    while number < len(passages):
        said = [passages[number]]
        if said[0].block.quoted:
            said += takewhile(lambda passage: passage.block.quoted, passages[number + 1 :])
        elif goes_on := list(takewhile(lambda passage: passage.inside, passages[number + 1 :])):
            said += goes_on
        elif said[0].kind not in _READ or not _fills(said[0].text):
            said = []
        if said:
            yield _quote(passages, number, said)
        number += max(1, len(said))


def _fills(text: str) -> bool:
    """Whether a paragraph is one quote, signed or not."""
    quoted = _MARKED.match(text) and text.count("“") <= 1 and text.count('"') <= 2
    signed = _SIGNED.match(text) and text[:1] in '“"'
    return bool(quoted or signed) and len(words(text)) >= ALONE


def _quote(passages: tuple[Passage, ...], number: int, said: list[Passage]) -> _Quote:
    before = _lead_in(passages[number - 1].text) if number else ""
    after = number + len(said)
    signed = _SIGNED.match(said[-1].text)
    if signed:
        return _Quote(said, signed[1], before)
    if len(said) > 1 and _is_name(said[-1].text):
        return _Quote(said[:-1], said[-1].text, before)
    following = passages[after] if after < len(passages) else None
    named = following is not None and following.kind in _READ and _is_name(following.text)
    return _Quote(said, following.text if named and following else "", before)


def _lead_in(text: str) -> str:
    """The last sentence before a quote, if it is short enough to lead in to it."""
    last = ["", *sentences(text)][-1]
    return last if len(last.split()) <= LEAD_IN or last.endswith(":") else ""


def _is_name(text: str) -> bool:
    """Whether a short paragraph looks like who said it: a name, a dash, no sentence."""
    plain = _EASY.sub("", text).replace("In .", "").strip()
    short = len(words(text)) <= SHORT
    said = text.endswith(("”", '"'))  # the end of what was said
    return (
        short
        and not said
        and bool(
            re.match(r"[-–—]", text)
            or not re.search(r"[.!?]$", plain.rstrip(". ") + plain[-1:])
            or _EASY.search(text)
        )
    )


CHECK = WordsCheck(
    id="W27",
    title="Quotes say who speaks",
    families=(Family.WORDS,),
    severity=Severity.MUST,
    standards=("accessgen: whoever gives their words is named as they choose",),
    limits={
        "longest": "the most words of a quote; more is a warning",
        "easy_words": "1: a quote says if it is in easy words; 0: not asked",
        "severity": "how grave a quote without a name is in this edition",
    },
    what="Beside each quote stands who said it, by the name they choose. In Easy Read it says if "
    "the words are put in easy words.",
    why="People who share what they lived through have a right to be named, or not, as they "
    "agreed. Words that were changed must not pass for theirs.",
    how="Quotes as the file marks them (BlockQuote, a Word style Quote), and paragraphs that are "
    "all in quotation marks, or more than one paragraph between a pair of them. The name is a "
    "short line at the end of the quote, right after it, or after a dash; “Sam said:” before it "
    "will do. That the words are exact is not measured. How long its sentences are is rule W03.",
    hint="Write below the quote who said it: “Sam, lived experience partner”.",
    good="“I felt heard.” Sam, lived experience partner",
    bad="“I felt heard, and I would do it again.” (and no name)",
    run=run,
)
