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
_ROMAN = re.compile(r"[IVX]+")


def run(prose: Prose, limits: Limits) -> Findings:
    """One finding for each short form that is not explained where it is first used."""
    severity = limits.severity()
    seen: set[str] = set()
    text = " ".join(passage.text for passage in prose.passages)
    for passage in _in_order(prose):
        for short, start in short_forms(passage.own):
            if short in seen:
                continue
            seen.add(short)
            if not _explained(short, passage.text):
                later = _explained(short, text) or short.lower() in str(listed_terms(prose))
                told = "only explained elsewhere" if later else "not explained"
                yield CHECK.failed(
                    f"The short form “{short}” is {told}.",
                    passage.place,
                    element=sentence_around(passage.own, start),
                    value=short,
                    limit="the full name where it is first used, then the short form in brackets",
                    severity=severity,
                )


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
        or (len(short) > 2 and is_common(short))
    )


def _explained(short: str, text: str) -> bool:
    """`Full Name (ABC)`, `ABC (full name)`, `ABC means …`."""
    form = re.escape(short)
    return bool(
        re.search(rf"\w\W?\((?:the |or )?[“\"']?{form}s?[”\"']?\)", text)
        or re.search(rf"\b{form}s? \([^)]{{6,}}\)", text)
        or re.search(rf"\b{form},? (?:means?|stands? for|is short for|is the short name)\b", text)
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
    limits={"severity": "how grave a finding is in this edition"},
    what="The first time that a short form stands in a text, its full name stands beside it.",
    why="A short form says nothing to someone who has not met it, and a screen reader may say "
    "it as a word.",
    how="Two to six capital letters in running text, then in headings. Known short forms (NHS, GP, "
    "BBC and others in content/words/abbreviations.yaml), words in capitals, quotes and "
    "addresses are left out. “Full Name (ABC)”, “ABC (full name)” and “ABC means …” explain. "
    "That large print says it again in each chapter is not measured.",
    hint="Write the full name. If the short form is used again, put it in brackets after it.",
    good="We can book a British Sign Language (BSL) interpreter.",
    bad="Tell NSUN if you need a STOMP review.",
    run=run,
)
