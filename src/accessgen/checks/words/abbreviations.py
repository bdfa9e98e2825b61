"""W08: short forms are explained."""

from __future__ import annotations

import re
from collections.abc import Iterator

from accessgen.checks.check import Family, Findings, WordsCheck
from accessgen.checks.limits import Limits
from accessgen.checks.opened.facts import Kind
from accessgen.checks.reading.common import is_common
from accessgen.checks.reading.explained import listed_terms
from accessgen.checks.reading.hits import sentence_around
from accessgen.checks.reading.lists import words_of
from accessgen.checks.reading.own_words import Passage
from accessgen.checks.reading.prose import Prose
from accessgen.findings import Severity

_SHORT = re.compile(
    r"(?<![\w.@#/£-])(?:[A-Z]{2,6}|[A-Z]{1,3}[a-z]?[A-Z]{1,3})(?:s\b|\b)(?![-@/\d])"
)
_CAPITALS = re.compile(r"\b[A-Z]{2,}(?:[ -][A-Z]{2,})+\b")  # a cry, not short forms
_NOT, _LATER = "not explained", "only explained elsewhere"
_LIMIT = {
    False: "the full name where it is first used, then the short form in brackets",
    True: "no short forms; or the next sentence says what it means",
}
_ROMAN = re.compile(r"[IVX]+")


def run(prose: Prose, limits: Limits) -> Findings:
    """One finding for each short form that is not explained where it is first used."""
    severity, alone = limits.severity(), bool(limits.number("sentence"))
    seen: set[str] = set()
    text = " ".join(passage.text for passage in prose.passages)
    ordered = _in_order(prose)
    for number, passage in enumerate(ordered):
        near = " ".join(other.text for other in ordered[number : number + 1 + alone])
        for short, start in short_forms(passage.own):
            if short in seen:
                continue
            seen.add(short)
            problem = _problem(short, near, text, alone)
            if problem == _NOT and short.lower() in str(listed_terms(prose)):
                problem = _LATER
            if problem:
                yield CHECK.failed(
                    f"The short form “{short}” is {problem}.",
                    passage.place,
                    element=sentence_around(passage.own, start),
                    value=short,
                    limit=_LIMIT[alone],
                    severity=severity,
                )


def _problem(short: str, here: str, text: str, alone: bool) -> str:
    """What is wrong with how a short form is explained; empty if nothing."""
    if alone:
        if _says_what(short, here):
            return ""
        if _explained(short, here):
            return "explained in brackets only"
    elif _explained(short, here):
        return ""
    return _LATER if _explained(short, text) else _NOT


def short_forms(text: str) -> Iterator[tuple[str, int]]:
    """The short forms in a text that not everyone knows, each with its place."""
    known = words_of("abbreviations", "known") | words_of("abbreviations", "names")
    for match in _SHORT.finditer(_CAPITALS.sub(lambda m: " " * len(m.group()), text)):
        short = match.group().removesuffix("s") if len(match.group()) > 2 else match.group()
        if short.lower() not in known and not _is_word(short):
            yield short, match.start()


def _in_order(prose: Prose) -> list[Passage]:
    """Running text first: a heading may use a short form that the text below it explains."""
    return sorted(prose.passages, key=lambda passage: passage.kind in {Kind.HEADING, Kind.TITLE})


def _is_word(short: str) -> bool:
    """Whether it is a plain word in capitals, or a Roman number (which rule W15 looks at)."""
    return (
        short.lower() in words_of("abbreviations", "words")
        or bool(_ROMAN.fullmatch(short))
        or (
            len(short) > 2
            and is_common(short)
            and short.lower() not in words_of("abbreviations", "forms")
        )
    )


def _explained(short: str, text: str) -> bool:
    """`Full Name (ABC)`, `ABC (full name)`, `ABC means …`."""
    form = re.escape(short)
    return bool(
        re.search(rf"\w\W?\((?:the |or )?[“\"']?{form}s?[”\"']?\)", text)
        or re.search(rf"\b{form}s? \([^)]{{6,}}\)", text)
        or _says_what(short, text)
    )


def _says_what(short: str, text: str) -> bool:
    """`ABC means …`: a sentence of its own, without brackets."""
    form = re.escape(short)
    return bool(
        re.search(rf"\b{form},? (?:means?|stands? for|is short for|is the short name)\b", text)
        or re.search(rf"\b(?:called|known as|short is) (?:the )?{form}\b", text)
    )


CHECK = WordsCheck(
    id="W08",
    title="Short forms are explained",
    families=(Family.WORDS,),
    severity=Severity.MUST,
    standards=(
        "NHS digital service manual, Formatting and punctuation: abbreviations and acronyms",
        "Inclusion Europe 2009, Information for all: rule 12",
    ),
    limits={
        "sentence": "1: a sentence of its own has to explain it; 0: brackets will do",
        "severity": "how grave a finding is in this edition",
    },
    what="The first time that a short form stands in a text, its full name stands beside it. In "
    "Easy Read a sentence of its own says what it means.",
    why="A short form says nothing to someone who has not met it, and a screen reader may say it "
    "as a word.",
    how="Two to six capital letters in running text, then in headings. Known short forms (NHS, "
    "GP, BBC and others in content/words/abbreviations.yaml), words in capitals, quotes and "
    "addresses are left out. “Full Name (ABC)”, “ABC (full name)” and “ABC means …” explain. "
    "That large print says it again in each chapter is not measured.",
    hint="Write the full name. If the short form is used again, put it in brackets after it.",
    good="We can book a British Sign Language (BSL) interpreter.",
    bad="Tell NSUN if you need a STOMP review.",
    run=run,
)
